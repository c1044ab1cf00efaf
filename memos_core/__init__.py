"""MemOS: a local engine for an assistant with a memory (after arXiv 2505.22101). `MemOS` is the front door.

The public names stand in `__init__.pyi`, beside this file. Each is loaded when it is first used, so that importing this
package costs nothing.
"""

import contextlib
import gc
import threading
from collections.abc import Iterator

import lazy_loader

_load, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
_THRESHOLDS = gc.get_threshold()
_lock, _loads = threading.Lock(), 0
_WHILE_LOADING = 1_000_000
"""So many objects more than were destroyed are made before Python collects garbage: more than all modules make."""


def __getattr__(name: str) -> object:
    """Load a public name."""
    with without_collections():
        return _load(name)


@contextlib.contextmanager
def without_collections() -> Iterator[None]:
    """Load large modules without garbage collections meanwhile: what is imported stays, and looking through it again and again takes a
    sixth of the time of a start. Whether Python collects by itself is left as it is: the window decides that. It stands here because
    importing this package loads no other module of it.
    """
    _one_more(1)
    try:
        yield
    finally:
        _one_more(-1)


def _one_more(change: int) -> None:
    """Count the loads that are going on: one loads others, in this thread and in others."""
    global _loads
    with _lock:
        _loads += change
        gc.set_threshold(*((_WHILE_LOADING,) if _loads else _THRESHOLDS))
