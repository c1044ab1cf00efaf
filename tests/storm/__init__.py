"""The storm: faults at every write, kills, damage, fuzzing and threads, against a small model of what must hold.

A short form runs with the other tests (`test_storm.py`); the long one is `python -m tests.storm --help`.
"""
