"""MemOS: a local engine for an assistant with a memory (after arXiv 2505.22101). `MemOS` is the front door.

The public names stand in `__init__.pyi`, beside this file. Each is loaded when it is first used, so that importing this
package costs nothing.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
