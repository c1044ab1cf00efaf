"""MemOS: a local engine for an assistant with a memory (after arXiv 2505.22101). `MemOS` is the front door.

The public names stand in `__init__.pyi`, beside this file. Each is loaded when it is first used, so that importing this
package costs nothing.
"""

import gc

import lazy_loader

_load, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)


def __getattr__(name: str) -> object:
    """Load a public name. Python looks for garbage meanwhile only where somebody has it look: what is imported stays, and looking
    through it again and again takes a sixth of the time of a start.
    """
    looks_for_garbage = gc.isenabled()
    gc.disable()
    try:
        return _load(name)
    finally:
        if looks_for_garbage:
            gc.enable()
