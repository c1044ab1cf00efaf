"""Parametric memory: adapters that are trained on the person's memories, evaluated, switched on and off, and deleted.

Nothing is imported here: the trainer's process is in this package too, and starts without the stores.
"""
