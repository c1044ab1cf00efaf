"""The storm: faults at every write, kills, damage, fuzzing and threads, against a small model of what must hold.

A short form runs with the other tests (`test_storm.py`). The long one is `make storm`, or one part of it (Linux; some of it
needs root, and says so where it is left out):

    python -m tests.storm --out build/storm faults --stride 5          a fault at each write in turn, or at each fifth
    python -m tests.storm faults --scene forgetting --action eio --nth 271     one case; its folder stays to be looked at
    python -m tests.storm damage --count 200                           every kind of file, damaged (--kind, --number for one)
    python -m tests.storm threads --count 300                          several threads, clock steps and restarts (--first: seed)
    python -m tests.storm fuzz --count 10000                           importers and .memcube (--kind, --number for one)
    python -m tests.storm kills --count 1000 --resume                  window, day, host, trainer, terminal (--only for one)
    python -m tests.storm others                                       two instances, full disk, read-only home, host asleep ...

Each writes NAME.json and NAME.md into the folder of `--out`; a finding stands there once, with its count and the command that
shows it again. `injector.py` and `faults.c` make the faults, `day.py` has the scenes, `check.py` looks at a profile,
`inside.py` is all that is taken from inside the engine.
"""
