"""The timeline: the memories by the time that they speak of."""
