"""Text in pictures, read by Tesseract where this computer has it."""

from __future__ import annotations

import functools
import io
import logging
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from memos_core.system import child_options
from memos_core.wording import say

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

NOT_INSTALLED = say("Install Tesseract to have scanned pages read.")
SECONDS_FOR_A_PICTURE = 120
LOOKED_FOR_CANCEL_SECONDS = 0.2
MOST_PIXELS = 60_000_000
"""A larger picture is not read; a page of A4 at 600 dots per inch has 35 million pixels."""
FEWEST_PIXELS = 2_000
"""A smaller picture is not read; such are lines and bullets."""
MOST_LANGUAGES = 6
"""How many of the installed languages are used at most; each makes the reading slower."""
_ELSEWHERE = (
    "/opt/homebrew/bin/tesseract",  # a program that is not started in a terminal does not have Homebrew on its path
    "/usr/local/bin/tesseract",
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
)


def program() -> str | None:
    """Where Tesseract is, if it is installed."""
    return shutil.which("tesseract") or next((path for path in _ELSEWHERE if Path(path).is_file()), None)


def text_in(pictures: Sequence[Image], step: Callable[[], None]) -> str:
    """The text in pictures of one page; empty where there is none, or it cannot be read.

    Args:
        pictures: the pictures.
        step: called again and again while they are read; raises Cancelled where that is no longer wanted.

    Raises:
        Cancelled: it is no longer wanted.
    """
    tesseract = program()
    if tesseract is None:
        return ""
    texts = [_read(tesseract, picture, step) for picture in pictures if _is_worth_it(picture)]
    return "\n\n".join(text for text in texts if text)


def _is_worth_it(picture: Image) -> bool:
    return FEWEST_PIXELS <= picture.width * picture.height <= MOST_PIXELS


def _read(tesseract: str, picture: Image, step: Callable[[], None]) -> str:
    step()
    data = io.BytesIO()
    picture.convert("L").save(data, "PNG")
    command = [tesseract, "stdin", "stdout", "-l", _languages(tesseract)]
    # One thread: the reply that is being written needs the other cores.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            **child_options(),
        )
    except OSError:
        log.warning("Tesseract could not be started")
        return ""
    try:
        sent: bytes | None = data.getvalue()
        for _ in range(int(SECONDS_FOR_A_PICTURE / LOOKED_FOR_CANCEL_SECONDS)):
            try:
                read, _nothing = child.communicate(sent, timeout=LOOKED_FOR_CANCEL_SECONDS)
            except subprocess.TimeoutExpired:
                sent = None  # it has begun to be sent, and communicate goes on with it
                step()
                continue
            return read.decode("utf-8", "replace").strip() if child.returncode == 0 else ""
        log.warning("Tesseract took too long")
        return ""
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate()


@functools.cache
def _languages(tesseract: str) -> str:
    """The languages that are installed, as Tesseract wants them: `deu+eng`."""
    try:
        told = subprocess.run(
            [tesseract, "--list-langs"], capture_output=True, timeout=20, check=False, **child_options()
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return "eng"
    listed = [line.strip() for line in told.decode("utf-8", "replace").splitlines()[1:]]
    return "+".join([name for name in listed if name and name != "osd"][:MOST_LANGUAGES]) or "eng"
