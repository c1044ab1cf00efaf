"""Wrong passphrases: after each the next try has to wait longer, also after the program was started anew."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.errors import TooEarly
from memos_core.files import written_whole
from memos_core.locking.file_list import TRIES
from memos_core.wording import say_count

LONGEST_WAIT = 60.0
"""In seconds."""


class Tries(BaseModel):
    """How often a wrong passphrase was given since the last right one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    wrong: int = Field(default=0, ge=0)
    last: float = 0.0
    """When the last of these was given, in seconds since 1970."""

    @classmethod
    def of(cls, folder: Path) -> Tries:
        """The count of a profile; 0 where there is none or it cannot be read."""
        try:
            return cls.model_validate_json((folder / TRIES).read_bytes())
        except (OSError, ValidationError):
            return cls()

    @property
    def wait(self) -> float:
        """Seconds until the next try is allowed. A clock that was set back does not make it longer than the whole wait."""
        whole = min(2.0 ** (self.wrong - 1), LONGEST_WAIT) if self.wrong else 0.0
        return min(max(0.0, self.last + whole - time.time()), whole)

    def refuse_early(self) -> None:
        """Raise TooEarly where the next try has to wait."""
        if (wait := self.wait) > 0:
            said = say_count(
                "Wait {n} second before the next try.", "Wait {n} seconds before the next try.", max(1, round(wait))
            )
            raise TooEarly(said, wait)


def note_wrong(folder: Path) -> None:
    """Count a wrong passphrase. A failure to write the count is ignored, so that it keeps nobody out."""
    counted = Tries(wrong=Tries.of(folder).wrong + 1, last=time.time())
    with contextlib.suppress(OSError), written_whole(folder / TRIES) as file:
        file.write(counted.model_dump_json().encode())


def forget_wrong(folder: Path) -> None:
    """Set the count back to 0."""
    with contextlib.suppress(OSError):
        (folder / TRIES).unlink(missing_ok=True)
