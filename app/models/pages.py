"""The pages of the view of the models, by their numbers."""

INSTALLED, GET, REMOTE = range(3)
