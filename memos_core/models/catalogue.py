"""The catalogue: models that are known to work, each with its source and with the figures that show whether it fits into memory."""

from __future__ import annotations

import functools
import importlib.resources
import logging
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from memos_core.models.backend import Sampling
from memos_core.models.downloads import HubSource, PackageSource, Wanted
from memos_core.wording import say

log = logging.getLogger(__name__)

FILE = "catalogue.toml"
"""A person's own catalogue, in the folder of all data."""
_STRICT = ConfigDict(extra="forbid", frozen=True)


class CatalogueModel(BaseModel):
    """A model that can be downloaded."""

    model_config = _STRICT

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]{0,79}$")
    name: str = Field(min_length=1, max_length=80)
    family: str = Field(min_length=1)
    kind: Literal["chat", "embedder"] = "chat"
    """"chat" for a model that answers, "embedder" for one that makes the embeddings by which memories are found."""
    parameters: int = Field(gt=0)
    quantisation: str = ""
    size_bytes: int = Field(gt=0)
    """If there is no SHA-256, this may differ a little from the file on the hub; the hub's file list then counts."""
    eye_bytes: int = Field(default=0, ge=0)
    """Size of the second file, with which the model sees pictures; 0 if it does not see. The hub's file list says which file that is."""
    sha256: str = Field(default="", pattern=r"^([0-9a-f]{64})?$")
    """"" if the hub's file list is asked for it before the download."""
    context_tokens: int = Field(gt=0)
    """The longest context that it was trained for."""
    licence: str = Field(min_length=1)
    licence_url: str = Field(default="", pattern=r"^(https://\S+)?$")
    good_for: str = Field(min_length=1, max_length=200)
    """What it is good for, in one plain sentence."""
    languages: tuple[str, ...] = Field(min_length=1)
    """Names of languages in English; "many" if there are too many to name."""
    thinking: bool = False
    """Whether it can think before it replies."""
    template: str = ""
    """A remark about the chat template in the file."""
    sampling: Sampling = Field(default_factory=Sampling)
    """The settings that its model card recommends."""
    gated: bool = False
    """Whether the hub gives it only to people who have accepted its terms."""
    layers: int = Field(default=0, ge=0)
    """Together with `kv_heads` and `head_length`, this gives the size of the KV state. 0 for an embedder, which has none."""
    kv_heads: int = Field(default=0, ge=0)
    head_length: int = Field(default=0, ge=0)
    query_prefix: str = ""
    """The prefix that an embedder expects before a question."""
    passage_prefix: str = ""
    """The prefix that an embedder expects before a text that is to be found."""
    file: str = ""
    """The name of the file in the folder of models; "" for the same name as in the repository."""
    source: HubSource | PackageSource

    @model_validator(mode="after")
    def _can_be_fetched(self) -> Self:
        if self.kind == "chat":
            if not (self.layers and self.kv_heads and self.head_length):
                raise ValueError("a chat model needs layers, kv_heads and head_length")
            self.wanted().check()
            if self.eye_bytes and (self.sha256 or not isinstance(self.source, HubSource)):
                raise ValueError("a model that sees is found by the file list of its repository, without a sha256")
        elif not isinstance(self.source, HubSource):
            raise ValueError("an embedder is a repository on Hugging Face")
        if not self.lands_as:
            raise ValueError("it does not say under which name the file lands")
        return self

    @property
    def lands_as(self) -> str:
        """The name of its file or folder among the models."""
        if self.file or isinstance(self.source, PackageSource):
            return self.file
        name = (self.source.file or self.source.repository).rpartition("/")[2]
        return name.removesuffix(".gguf") if self.eye_bytes else name

    @property
    def whole_bytes(self) -> int:
        """The size in bytes of everything that is downloaded."""
        return self.size_bytes + self.eye_bytes

    @property
    def from_where(self) -> str:
        """Where it comes from, for people."""
        if isinstance(self.source, HubSource):
            return f"Hugging Face: {self.source.repository}"
        name = self.source.packages[0].partition("==")[0]
        return f"Python package index: {name} and {len(self.source.packages) - 1} more"

    def kv_bytes_per_token(self) -> int:
        """Size of the 16-bit KV state of one token."""
        return 2 * 2 * self.layers * self.kv_heads * self.head_length

    def wanted(self) -> Wanted:
        """The download as far as the catalogue describes it."""
        return Wanted(self.name, self.lands_as, (self.source,), self._known_size, self.sha256, self.gated)

    @property
    def _known_size(self) -> int:
        return self.size_bytes if self.sha256 else 0


@dataclass(frozen=True)
class Catalogue:
    """All entries that can be used, and what is wrong with the others."""

    models: tuple[CatalogueModel, ...]
    problems: tuple[str, ...] = field(default=())
    """A sentence for each entry that was skipped."""

    def get(self, id: str) -> CatalogueModel | None:
        """The entry with this id."""
        return next((model for model in self.models if model.id == id), None)


def read_catalogue(home: Path | None = None) -> Catalogue:
    """The catalogue that comes with the program, followed by the person's own; if both have an id, the own entry counts.

    Args:
        home: the folder of all data; None for the program's own catalogue alone.
    """
    models, problems = _bundled()
    if home is not None:
        own, wrong = _own(home / FILE)
        models, problems = {**models, **own}, [*problems, *wrong]
    return Catalogue(tuple(models.values()), tuple(problems))


def own_problems(home: Path) -> list[str]:
    """A sentence for each entry of the person's own catalogue that cannot be used. The program's own is not read for it: that takes a while."""
    return _own(home / FILE)[1]


@functools.cache
def _bundled() -> tuple[dict[str, CatalogueModel], list[str]]:
    text = importlib.resources.files("resources").joinpath("models/catalogue.toml").read_text(encoding="utf-8")
    return _entries(text, "the program's catalogue")


def _own(path: Path) -> tuple[dict[str, CatalogueModel], list[str]]:
    if not path.exists():
        return {}, []
    try:
        return _entries(path.read_text(encoding="utf-8-sig"), str(path))
    except OSError as error:
        return {}, [
            say(
                "{path} cannot be read: {reason}. Its models are left out.",
                path=path,
                reason=error.strerror or type(error).__name__,
            )
        ]
    except (ValueError, RecursionError) as error:  # not UTF-8, or not TOML
        line = re.search(r"line (\d+)", str(error))
        return {}, [
            say(
                "{path} is no TOML file (see line {line}). Its models are left out; mend it, or delete it.",
                path=path,
                line=line[1],
            )
            if line
            else say("{path} is no TOML file. Its models are left out; mend it, or delete it.", path=path)
        ]


def _entries(text: str, where: str) -> tuple[dict[str, CatalogueModel], list[str]]:
    found = tomllib.loads(text).get("offer", [])
    if not isinstance(found, list):
        return {}, [say("In {where}, write each model below a line [[offer]].", where=where)]
    models: dict[str, CatalogueModel] = {}
    problems: list[str] = []
    for number, entry in enumerate(found, start=1):
        named = _name_of(entry, number)
        try:
            model = CatalogueModel.model_validate(entry)
        except ValidationError as error:
            problems.append(
                say("In {where}, {named} is left out: {reason}.", where=where, named=named, reason=_said(error))
            )
            continue
        if model.id in models:
            problems.append(say("In {where}, {named} stands twice; the first one counts.", where=where, named=named))
        models.setdefault(model.id, model)
    return models, problems


def _name_of(entry: Any, number: int) -> str:
    id = entry.get("id") if isinstance(entry, dict) else None
    return f'"{id[:60]}"' if isinstance(id, str) and id else f"entry {number}"


def _said(error: ValidationError) -> str:
    said = []
    for part in error.errors()[:3]:
        name = ".".join(str(piece) for piece in part["loc"] if isinstance(piece, str) and piece[0].islower())
        said.append(f"{name}: {part['msg']}" if name else str(part["msg"]).removeprefix("Value error, "))
    return "; ".join(said)


def languages_in_words(languages: Sequence[str]) -> str:
    """`English, German`; `many languages`."""
    return "many languages" if list(languages) == ["many"] else ", ".join(languages)
