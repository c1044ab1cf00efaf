"""The entry by which a known program starts `memos mcp`: where that program keeps such entries, what would be written there, and writing
it, with a backup of the file."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from memos_core import system
from memos_core.database import storage_errors
from memos_core.errors import ConcurrentChange, InvalidInput, NotFound
from memos_core.files import written_whole
from memos_core.models.child_processes import Child, child_command, is_frozen
from memos_core.programs.jsonc import entered, entry_in
from memos_core.storage.home import DEFAULT_USER, default_home
from memos_core.wording import say

ENTRY = "memos"
"""The name of the entry."""


@dataclass(frozen=True)
class KnownProgram:
    """A program that can start MCP servers, and where it lists them."""

    name: str
    """The name of the client."""
    title: str
    section: str
    """The key in its file under which the servers are listed."""
    places: Callable[[], Sequence[Path]]
    """Where the file may be: the first path that exists counts, else the first whose folder exists."""
    more: Mapping[str, Any]
    """What an entry needs besides command, arguments and environment."""


@dataclass(frozen=True)
class PlannedEntry:
    """An entry that has not been written yet."""

    program: KnownProgram
    path: Path
    before: str | None
    """The text of the file; None if there is none."""
    after: str
    entry: Mapping[str, Any]
    """The entry itself, for display."""

    @property
    def is_there(self) -> bool:
        """Whether exactly this entry is in the file already."""
        return self.before is not None and entry_in(self.before, self.program.section, ENTRY) == self.entry


@dataclass(frozen=True)
class WrittenEntry:
    """An entry that was written."""

    path: Path
    backup: Path | None
    """The backup of the file; None if there was no file."""


def _config(*parts: str) -> Path:
    """The path of a file in the folder where programs of this operating system keep their settings."""
    if system.is_windows():
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif system.is_linux():
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    else:
        base = Path.home() / "Library" / "Application Support"
    return base.joinpath(*parts)


def _data(*parts: str) -> Path:
    base = os.environ.get("XDG_DATA_HOME") if system.is_linux() else None
    return Path(base).joinpath(*parts) if base else Path.home().joinpath(".local", "share", *parts)


def _zed() -> Path:
    # On macOS, Zed keeps its settings where Linux programs do.
    return _config("Zed", "settings.json") if system.is_windows() else Path.home() / ".config" / "zed" / "settings.json"


PROGRAMS: Sequence[KnownProgram] = (
    KnownProgram(
        "claude-desktop",
        "Claude Desktop",
        "mcpServers",
        lambda: [_config("Claude", "claude_desktop_config.json")],
        {},
    ),
    KnownProgram("cursor", "Cursor", "mcpServers", lambda: [Path.home() / ".cursor" / "mcp.json"], {}),
    KnownProgram("vs-code", "VS Code", "servers", lambda: [_config("Code", "User", "mcp.json")], {"type": "stdio"}),
    KnownProgram(
        "jan",
        "Jan",
        "mcpServers",
        lambda: [_config("Jan", "data", "mcp_config.json"), _data("Jan", "data", "mcp_config.json")],
        {"active": True},
    ),
    KnownProgram(
        "lm-studio",
        "LM Studio",
        "mcpServers",
        lambda: [Path.home() / ".lmstudio" / "mcp.json", Path.home() / ".cache" / "lm-studio" / "mcp.json"],
        {},
    ),
    KnownProgram("zed", "Zed", "context_servers", lambda: [_zed()], {}),
)


def known_program(name: str) -> KnownProgram:
    """The known program of this name. Raises NotFound, which lists the known ones."""
    for program in PROGRAMS:
        if program.name == name:
            return program
    raise NotFound(
        '"{name}" is not known. There are: {programs}.',
        name=name,
        programs=", ".join(program.name for program in PROGRAMS),
    )


def is_installed(program: KnownProgram) -> bool:
    """Whether a program seems to be installed, because the folder of its file exists."""
    return any(path.parent.is_dir() for path in program.places())


def command_for(client: str, home: Path, user: str) -> dict[str, Any]:
    """The command by which a program starts `memos mcp` as a client, with its arguments and environment."""
    command = child_command(Child.TERMINAL)
    if is_frozen() and (image := os.environ.get("APPIMAGE")):
        command[0] = image  # an AppImage is unpacked into another folder at every start
    arguments = [*command[1:], "mcp", "--client", client]
    if home != default_home():
        arguments += ["--home", str(home)]
    if user != DEFAULT_USER:
        arguments += ["--user", user]
    made: dict[str, Any] = {"command": command[0], "args": arguments}
    root = Path(__file__).resolve().parents[2]
    if not is_frozen() and str(root) not in {str(Path(one).resolve()) for one in sys.path if "site-packages" in one}:
        made["env"] = {"PYTHONPATH": str(root)}  # it runs from its source code
    return made


def planned(program: KnownProgram, home: Path, user: str) -> PlannedEntry:
    """The entry that would be written for a program; nothing is changed.

    Raises:
        InvalidInput: its file cannot be understood.
        StorageError: its file cannot be read.
    """
    places = program.places()
    path = next((one for one in places if one.exists()), None) or next(
        (one for one in places if one.parent.is_dir()), places[0]
    )
    entry = {**program.more, **command_for(program.name, home, user)}
    with storage_errors(say("read {file}", file=path.name)):
        content = path.read_bytes() if path.exists() else None
    try:
        before = None if content is None else content.decode()
        after = entered(before or "", program.section, ENTRY, entry)
    except (InvalidInput, UnicodeDecodeError) as error:
        raise InvalidInput(
            "{path} cannot be understood, so nothing is written there. Correct it, or enter MemOS in {program} "
            "yourself.",
            path=path,
            program=program.title,
        ) from error
    return PlannedEntry(program, path, before, after, entry)


def write(plan: PlannedEntry) -> WrittenEntry:
    """Write an entry, with a backup of the file next to it.

    Raises:
        ConcurrentChange: the file has changed since the entry was planned; nothing was written.
        StorageError: it could not be written; the file is as it was.
    """
    if plan.is_there:
        return WrittenEntry(plan.path, None)
    real = plan.path.resolve()  # people keep such files elsewhere, with a link here
    with storage_errors(say("write {file}", file=plan.path.name)):
        real.parent.mkdir(parents=True, exist_ok=True)
        now = real.read_bytes().decode() if real.exists() else None
        if now != plan.before:
            raise ConcurrentChange("{path} was changed meanwhile. Look at the entry again.", path=plan.path)
        backup = None
        if plan.before is not None:
            stamp = dt.datetime.now().strftime("%Y%m%d-%H%M%S-%f")
            backup = real.with_name(f"{real.name}.before-memos-{stamp}")
            _write(backup, plan.before, real)
        _write(real, plan.after, real if real.exists() else None)
    return WrittenEntry(plan.path, backup)


def _write(path: Path, text: str, like: Path | None) -> None:
    mode = like.stat().st_mode & 0o777 if like is not None else None
    with written_whole(path) as file:
        file.write(text.encode())
        if mode is not None and not system.is_windows():
            os.fchmod(file.fileno(), mode)
