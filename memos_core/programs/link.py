"""Connects a `memos mcp` process, or the terminal, to the process that has the profile open.

The serving process writes `serving.json` into the profile, a file that only its owner may read: the port of a listener on loopback, and
a key that is new each time. Whoever knows the key is a program of the same person, and is believed when it names its client.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core import errors
from memos_core.errors import MemOSError
from memos_core.files import written_whole
from memos_core.wording import from_json

FILE, TERMINAL_FILE = "serving.json", "terminal.json"
"""The file for other programs, and the one for the person's own terminal."""
CALL, GIVE_WAY, ASK = "/private/call", "/private/give-way", "/private/ask"
KEY_HEADER = "X-MemOS-Key"
LOOPBACK = "127.0.0.1"
LONGEST_ANSWER = 120.0
"""Seconds that a call may take: the person may have to be asked, and the embedder may still be loading."""


class NobodyServes(Exception):
    """The process that had the profile open has ended, or does not serve."""

    def __init__(self, *, sent: bool = False) -> None:
        """`sent`: the call may have reached it, so that it is unknown whether it was served."""
        super().__init__()
        self.sent = sent


class ServingAt(BaseModel):
    """Where the process that has the profile open can be reached."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    port: int = Field(ge=1, le=65_535)
    key: str = Field(min_length=32, max_length=200)
    yields: bool
    """Whether it closes the profile on request, because it has it open only for other programs."""

    @classmethod
    def announced(cls, folder: Path, port: int, *, yields: bool, file: str = FILE) -> Self:
        """Write the file. Raises OSError."""
        made = cls(port=port, key=secrets.token_urlsafe(32), yields=yields)
        with written_whole(folder / file) as target:
            target.write(made.model_dump_json().encode())
        return made

    @classmethod
    def found(cls, folder: Path, file: str = FILE) -> Self | None:
        """The contents of the file; None if there is none, or it cannot be understood."""
        try:
            return cls.model_validate_json((folder / file).read_bytes())
        except (OSError, ValidationError):
            return None

    def withdraw(self, folder: Path, file: str = FILE) -> None:
        """Remove the file, if it still describes this process."""
        if type(self).found(folder, file) == self:
            with contextlib.suppress(OSError):
                (folder / file).unlink()

    def call(self, client: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have a tool called by the serving process.

        Raises:
            NobodyServes: it does not answer, or another program is there by now. Its `sent` says whether the call may have been served.
            MemOSError: raised by the desk there.
        """
        return self._result(CALL, {"client": client, "tool": tool, "arguments": dict(arguments)})

    def ask(self, verb: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have a verb of the terminal carried out there (`DayVerbs.run`). Raises the same as `call`."""
        return self._result(ASK, {"verb": verb, "arguments": dict(arguments)})

    def _result(self, path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        answer = self._post(path, body, LONGEST_ANSWER)
        if "error" in answer:
            raise _error(str(answer.get("kind")), from_json(answer["error"]))
        result: Mapping[str, Any] = answer["result"]
        return result

    def give_way(self) -> bool:
        """Ask the process to close the profile. Returns whether it does."""
        try:
            return self.yields and bool(self._post(GIVE_WAY, {}, 10.0).get("yields"))
        except NobodyServes:
            return False

    def _post(self, path: str, body: Mapping[str, Any], seconds: float) -> Mapping[str, Any]:
        connection, sent = http.client.HTTPConnection(LOOPBACK, self.port, timeout=seconds), False
        try:
            connection.connect()
            sent = True
            headers = {KEY_HEADER: self.key, "Content-Type": "application/json"}
            connection.request("POST", path, json.dumps(body).encode(), headers)
            response = connection.getresponse()
            content = response.read()
            if response.status != http.HTTPStatus.OK:
                raise NobodyServes(sent=response.status >= http.HTTPStatus.INTERNAL_SERVER_ERROR)
            answer: Mapping[str, Any] = json.loads(content)
            return answer
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise NobodyServes(sent=sent) from error
        finally:
            connection.close()


def _error(kind: str, text: str) -> MemOSError:
    """The error that was raised at the other end."""
    known = getattr(errors, kind, None)
    return known(text) if isinstance(known, type) and issubclass(known, MemOSError) else MemOSError(text)
