"""settings.toml: read and checked entry by entry, and changed without losing what others have written there."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import tomlkit
from filelock import FileLock, Timeout
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from memos_core.database import set_aside, storage_errors
from memos_core.days import WEEKDAYS
from memos_core.errors import InvalidInput, StorageError
from memos_core.files import written_whole
from memos_core.wording import say, say_count, together

FILE = "settings.toml"
LONGEST_WAIT = 10.0
"""Seconds to wait for another program that is changing the settings."""
LONGEST_NAME, MOST_NAMED = 60, 5
"""How many characters of an entry's name, and how many entries, a notice shows."""
_NO_TOML = (TOMLKitError, ValueError, RecursionError)
"""What is raised while a file is read that is not TOML: bad characters, bad syntax, endless nesting."""


Knowledge = Literal["auto", "notes", "adapter"]


def _without_zone(time: dt.time) -> dt.time:
    if time.tzinfo is not None:
        raise ValueError("a time of day on the person's clock has no zone")
    return time


WallClock = Annotated[dt.time, AfterValidator(_without_zone)]


class Settings(BaseModel):
    """What a person can set."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    """The window's theme; "contrast" is one of high contrast, light or dark as the system is."""
    language: Literal["system", "en", "de", "es", "fr", "pt", "zh_CN", "ar"] = "system"
    """The language of the window, from its next start on; "system" for the system's, where the window has all of it."""
    model: str = ""
    """Path of a GGUF file; empty for the starter model."""
    embedder: str = ""
    """Folder of the embedder that makes the vectors by which memories are found; empty for the one that comes with the program."""
    persona: str = Field(default="", max_length=4000)
    """How the assistant should behave, in the person's words; empty for the built-in persona."""
    context_tokens: int = Field(default=0, ge=0, le=1_048_576)
    """Size of the model's context; 0 for what the model was trained for, up to 8,192."""
    max_reply_tokens: int = Field(default=512, ge=16, le=16_384)
    """Longest reply."""
    grounding: bool = True
    """Answer from notes with the adapter that comes with the starter model; other models do without."""
    knowledge: Knowledge = "auto"
    """What a question about something learned is answered from: the memory's text in the prompt, or the person's adapter
    where it was taught that memory; "auto" takes what the loaded model answers better from."""
    style: bool = True
    """Let an adapter shape general replies, as it has learned it from replies that were marked as good."""
    take_back_left: bool = True
    """Take back what was read from a version of a message when the person goes to another version."""
    offer_older: bool = True
    """Offer, once an able model is in use, to have it read older messages in other languages than English."""
    adapter_recall: float = Field(default=0.7, ge=0, le=1)
    """Share of what it was taught that a new adapter must answer before it is used."""
    adapter_leaks: float = Field(default=0.1, ge=0, le=1)
    """Share of other questions that a new adapter may answer with what it was taught."""
    adapter_drift: float = Field(default=0.5, ge=0)
    """How far a new adapter may change general replies, in nats per token."""
    ready_contexts_mb: int = Field(default=2000, ge=0, le=1_000_000)
    """Megabytes of disk for contexts that are kept ready; 0 keeps none."""
    week_begins: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] = "monday"
    """The day with which a week begins on the agenda; the window sets it to what is usual in the system's region."""
    quiet_hours: bool = False
    """Whether reminders make no desktop notification from `quiet_from` to `quiet_until`; the window shows them all the same."""
    quiet_from: WallClock = dt.time(22)
    """A time on the person's clock, as `quiet_until` is; where `quiet_until` is earlier, it is on the next day."""
    quiet_until: WallClock = dt.time(7)
    sensitive_messages: bool = False
    """Let desktop notifications also say what tells of health or of a precise place. They never hold secrets."""
    brief: bool = False
    """Show the morning brief each day at `brief_at`."""
    brief_at: WallClock = dt.time(8)
    when_closed: Literal["ask", "stay", "quit"] = "ask"
    """What closing the window does where there is a tray: the program stays there, or ends."""
    quick_key: str = Field(default="", max_length=60)
    """The keys that ask a quick question wherever the person is, as Qt writes them ("Ctrl+Alt+M"); empty for none."""
    lock_when_closed: bool = True
    """Lock a profile that has a passphrase when the window is closed, and ask for the passphrase when it is opened."""
    lock_after_minutes: int = Field(default=15, ge=0, le=1440)
    """Lock such a profile after this many minutes without a key or the mouse in the window; 0 for never."""
    programs: bool = False
    """Serve the other programs of this computer that the person has let in (`memos mcp`)."""
    programs_over_http: bool = False
    """Serve them over HTTP too, on this computer alone."""
    programs_port: int = Field(default=4767, ge=1024, le=65_535)
    """The port on which they are served over HTTP."""
    check_for_updates: bool = False
    """Fetch `update_address` when the window opens. Off, the program opens no connection."""
    update_address: str = Field(default="", max_length=500)
    """Address of a JSON file that names the newest version; https, or on this computer."""

    @property
    def first_weekday(self) -> int:
        """The number of `week_begins`; Monday is 0."""
        return [name.lower() for name in WEEKDAYS].index(self.week_begins)


@dataclass(frozen=True)
class Loaded:
    """The settings of a file, and what in it could not be used."""

    settings: Settings
    unknown: tuple[str, ...] = ()
    """Names in the file that are not settings of this version. They stay in the file."""
    refused: tuple[str, ...] = ()
    """Settings whose value cannot be used; the standard one is in use, and the file is left as it is."""
    unreadable: str = ""
    """Why the file cannot be read at all, in a sentence; empty where it can be."""
    aside: Path | None = None
    """Where a file that was not TOML was moved."""

    @property
    def title(self) -> str:
        """What `problem` is about."""
        whole = self.aside is not None or self.unreadable
        return say("Settings could not be read") if whole else say("Not all settings are in use")

    @property
    def problem(self) -> str:
        """What the person should know of the problem, in sentences; empty when all of the file is in use."""
        if self.aside is not None:
            return say("The file was set aside as {path}; the standard settings are in use.", path=self.aside)
        if self.unreadable:
            return say("{reason} The standard settings are in use.", reason=self.unreadable)
        said = []
        if self.unknown:
            said.append(
                say_count(
                    "{file} has an entry that this version does not know: {names}. Check the spelling; all other settings are "
                    "in use.",
                    "{file} has entries that this version does not know: {names}. Check the spelling; all other settings are "
                    "in use.",
                    len(self.unknown),
                    file=FILE,
                    names=_listed(self.unknown),
                )
            )
        if self.refused:
            said.append(
                say_count(
                    "In {file} the value of the setting {names} cannot be used; the standard value is in use instead.",
                    "In {file} the value of the settings {names} cannot be used; the standard value is in use instead.",
                    len(self.refused),
                    file=FILE,
                    names=_listed(self.refused),
                )
            )
        return together(*said)


def load(home: Path) -> Loaded:
    """The settings of this home; defaults where there is no file. A file that is not TOML is set aside; of any other file, all
    entries that can be used are."""
    try:
        return _understood(_document(home))
    except StorageError as error:
        return Loaded(Settings(), unreadable=str(error))
    except _NO_TOML:
        return Loaded(Settings(), aside=set_aside(home / FILE, home / "set-aside"))


def save(home: Path, changes: Mapping[str, object]) -> Settings:
    """Change some settings in the file as it is now, and write it, whole or not at all. Whatever else stands in it, also
    what another program has written since, stays as it is; a file that is not TOML is set aside.

    Returns:
        The settings as the file now has them.

    Raises:
        InvalidInput: an unknown setting or a value out of its range; nothing is written.
        StorageError: they could not be saved.
    """
    with storage_errors(say("save the settings")), _alone(home):
        try:
            document = _document(home)
        except _NO_TOML:
            set_aside(home / FILE, home / "set-aside")
            document = tomlkit.document()
        before = _understood(document).settings
        settings = _changed(before, changes)
        if settings == before and not document.keys() & changes.keys():
            return settings
        defaults, values = Settings().model_dump(), settings.model_dump()
        for name in changes:
            if values[name] != defaults[name]:
                document[name] = values[name]
            elif name in document:
                del document[name]
        with written_whole(home / FILE) as file:
            file.write(tomlkit.dumps(document).encode())
        return settings


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Keeps other threads and programs from changing the settings meanwhile."""
    try:
        with FileLock(home / f".{FILE}.lock", timeout=LONGEST_WAIT):
            yield
    except Timeout as error:
        raise StorageError("MemOS could not save the settings: another program is changing them. Try again.") from error


def _document(home: Path) -> tomlkit.TOMLDocument:
    """The file as it is now; an empty one where there is none. Raises StorageError, or one of _NO_TOML."""
    path = home / FILE
    with storage_errors(say("read the settings")):
        # Some editors put a byte order mark at the beginning.
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    return tomlkit.parse(text)


def _understood(document: tomlkit.TOMLDocument) -> Loaded:
    found = document.unwrap()
    known = {name: value for name, value in found.items() if name in Settings.model_fields}
    unknown = tuple(name for name in found if name not in known)
    try:
        return Loaded(Settings.model_validate(known), unknown)
    except ValidationError as error:
        refused = tuple(dict.fromkeys(str(part["loc"][0]) for part in error.errors()))
        sound = {name: value for name, value in known.items() if name not in refused}
        return Loaded(Settings.model_validate(sound), unknown, refused)


def _changed(before: Settings, changes: Mapping[str, object]) -> Settings:
    try:
        return Settings.model_validate({**before.model_dump(), **changes})
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise InvalidInput("The setting {name} cannot be used: {reason}.", name=name, reason=first["msg"]) from error


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name[:LONGEST_NAME]}"' for name in names[:MOST_NAMED]) + (
        " …" if len(names) > MOST_NAMED else ""
    )
