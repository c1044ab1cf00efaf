"""The text of a file that the person has chosen: in the settings, or by writing its path in the chat."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

from memos_core.documents.reading import read_document
from memos_core.errors import Cancelled, InvalidInput
from memos_core.files import given_path
from memos_core.progress import Progress

_QUOTED = re.compile(r"[\"'`“”„«]([^\"'`“”„«»\n]{2,400})[\"'`“”»]")
_BARE = re.compile(r"(?<![\w.])(?:~|[A-Za-z]:)?[\\/][^\s\"'`<>|]{1,400}")


def files_in(texts: Iterable[str]) -> list[Path]:
    """The existing files whose absolute paths stand in these texts."""
    found = list[Path]()
    for text in texts:
        for written in [*_QUOTED.findall(text), *(one.rstrip(".,;:!?)") for one in _BARE.findall(text))]:
            path = given_path(written.strip())
            # Windows would look for \\host\share in the network, and tell that host who the person is.
            if path.is_absolute() and not path.drive.startswith("\\\\") and _is_file(path):
                found.append(path)
    return list(dict.fromkeys(found))


def read_file(name: str, chosen: Sequence[Path], kept_out: Path, cancel: threading.Event) -> str:
    """The text of a file.

    Args:
        name: its path, or its name where only one of the chosen has it.
        chosen: the files that the person has chosen.
        kept_out: the folder of this program's own data, which no tool reads.
        cancel: set to stop the reading.

    Raises:
        InvalidInput: it was not chosen, or cannot be read; the error says why.
        Cancelled: `cancel` was set.
    """
    wanted = given_path(name.strip())
    fitting = [path for path in chosen if path in (wanted, wanted.expanduser()) or path.name == name.strip()]
    if len(set(fitting)) != 1:
        names = ", ".join(path.name for path in chosen[:20]) or "none yet"
        raise InvalidInput("Only files that the user has chosen can be read. These are chosen: {names}.", names=names)
    path = fitting[0].resolve()
    if path.is_relative_to(kept_out.resolve()):
        raise InvalidInput("The data of MemOS Desktop itself is not read in this way.")

    def go_on(*_: object) -> None:
        if cancel.is_set():
            raise Cancelled("It was stopped.")

    return "\n\n".join(passage.text for passage in read_document(path, Progress(go_on)))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
