"""Starts the app. Without a display it says so and holds the conversation in the terminal instead.

What it prints is in English, like everything in the terminal: the window's language is not known yet.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
}
"""The libraries that Qt needs for a window on X, each with the Debian package that contains it."""
_OPTIONAL = {"libxcb-xinerama.so.0"}


def arguments_parser() -> argparse.ArgumentParser:
    """The command line of `memos-desktop`."""
    parser = argparse.ArgumentParser(prog="memos-desktop", description="A private assistant with a memory.")  # no text
    parser.add_argument(
        "--home",
        type=Path,
        help="folder for all data (else MEMOS_HOME, else the system's usual place)",  # no text
    )
    parser.add_argument("--user", help="the profile to open (else the one that was open last)")  # no text
    parser.add_argument("--model", help="a GGUF file to use instead of the one in the settings")  # no text
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="files of memories or documents to take in, or a GGUF model",  # no text
    )
    parser.add_argument("--ask", action="store_true", help="show the small window for a quick question")  # no text
    parser.add_argument("--hidden", action="store_true", help="begin in the tray, where there is one")  # no text
    parser.add_argument("--self-test", action="store_true", help="see that everything works here, and end")  # no text
    parser.add_argument("--version", action="store_true", help="print the version")  # no text
    return parser


def why_no_window() -> str | None:
    """Why no window can be opened here, in words that say what to do; None when one can."""
    from memos_core import lacks_display, opens_on_x

    if lacks_display():
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open."  # no text
    if not opens_on_x():
        return None
    missing = [
        package for library, package in DISPLAY_LIBRARIES.items() if library not in _OPTIONAL and not _loads(library)
    ]
    if missing:
        names = " ".join(missing)
        return f"The window needs system packages that are missing: {names}\nOn Debian and Ubuntu: sudo apt install {names}"  # no text
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app; returns the process's exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = arguments_parser().parse_args(given)
    if options.version:
        from memos_core import __version__

        print(__version__)
        return 0
    os.umask(0o077)  # files are readable by their owner alone
    if options.self_test:
        from memos_core import print_self_test

        return print_self_test()
    reason = why_no_window()
    if reason is None:
        from app.application import run

        return run(
            options.home, options.user, options.model, files=options.files, ask=options.ask, hidden=options.hidden
        )
    print(reason)
    if sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty():
        print("The conversation goes on here in the terminal, on the same profile.\n")  # no text
        from memos_core import DEFAULT_USER, terminal_chat

        return terminal_chat(options.home, options.user or DEFAULT_USER, options.model)
    print("There is no terminal to type in either, so here is a short scripted exchange instead.\n")  # no text
    from memos_core import scripted_exchange

    return scripted_exchange(options.model)


if __name__ == "__main__":
    sys.exit(main())
