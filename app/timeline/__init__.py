"""The timeline: the memories ordered by the time that they speak of."""
