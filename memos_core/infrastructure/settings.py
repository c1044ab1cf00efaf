"""settings.toml: read, checked, changed without losing the person's own comments."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from memos_core.database import set_aside, storage_errors
from memos_core.errors import InvalidInput
from memos_core.files import written_whole

FILE = "settings.toml"


Knowledge = Literal["auto", "notes", "adapter"]


class Settings(BaseModel):
    """What a person can set."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    theme: Literal["system", "light", "dark"] = "system"
    model: str = ""
    """Path of a GGUF file; empty for the starter model."""
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
    """Reply in general as an adapter has learned it from replies that were marked as good."""
    adapter_recall: float = Field(default=0.7, ge=0, le=1)
    """Share of what it was taught that a new adapter must answer before it is used."""
    adapter_leaks: float = Field(default=0.1, ge=0, le=1)
    """Share of other questions that it may answer with what it was taught."""
    adapter_drift: float = Field(default=0.5, ge=0)
    """How far it may change general replies while it is on, in nats a token."""
    ready_contexts_mb: int = Field(default=2000, ge=0, le=1_000_000)
    """Megabytes of disk for contexts that are kept ready; 0 keeps none."""
    check_for_updates: bool = False
    """Fetch `update_address` when the window opens. Off, the program opens no connection."""
    update_address: str = Field(default="", max_length=500)
    """Of a JSON file that tells the newest version; https, or on this computer."""


def load(home: Path) -> tuple[Settings, Path | None]:
    """The settings of this home; defaults where there is no file.

    Returns:
        The settings, and where a file that could not be understood was set aside (else None).
    """
    path = home / FILE
    try:
        with storage_errors("read the settings"):
            text = path.read_text(encoding="utf-8") if path.exists() else ""
        return Settings.model_validate(tomlkit.parse(text).unwrap()), None
    except (TOMLKitError, ValidationError, UnicodeDecodeError):
        return Settings(), set_aside(path, home / "set-aside")


def save(home: Path, current: Settings, changes: dict[str, object]) -> Settings:
    """Change some settings and write them, whole or not at all.

    Raises:
        InvalidInput: an unknown setting or a value out of its range; nothing is written.
    """
    try:
        settings = Settings.model_validate({**current.model_dump(), **changes})
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise InvalidInput(f"The setting {name} cannot be used: {first['msg']}.") from error
    path = home / FILE
    with storage_errors("save the settings"):
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        defaults = Settings().model_dump()
        for name, value in settings.model_dump().items():
            if value != defaults[name]:
                document[name] = value
            elif name in document:
                del document[name]
        with written_whole(path) as file:
            file.write(tomlkit.dumps(document).encode())
    return settings
