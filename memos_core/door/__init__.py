"""The sides of the front door, a class for each of its subjects; `MemOS` is all of them."""
