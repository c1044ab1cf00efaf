"""What subscribers are told of changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from memos_core.errors import wordless

if TYPE_CHECKING:  # the window imports this module before it shows itself, so it must load nothing heavy
    from memos_core.models.backend import ModelStatus
    from memos_core.models.downloads import Download
    from memos_core.parametric.control import UnderWay
    from memos_core.programs.desk import ClientCall
    from memos_core.storage.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MemoryChanged:
    """These memories were made, changed or removed; `verb` says how."""

    ids: tuple[str, ...]
    verb: str


@dataclass(frozen=True)
class ConversationsChanged:
    """These conversations have a new message, title or place."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class SuggestionsChanged:
    """In this conversation there is something new to ask the person about, or it was decided; "" where it belongs to none."""

    conversation: str


@dataclass(frozen=True)
class SummariesChanged:
    """A summary of the page About you was written or changed."""


@dataclass(frozen=True)
class CalendarsChanged:
    """A calendar of others was added, read again or removed."""


@dataclass(frozen=True)
class NamespacesChanged:
    """These spaces were made, changed or deleted."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class SharingChanged:
    """A space is shared or no longer, or there is something new in a shared folder."""


@dataclass(frozen=True)
class ContextsChanged:
    """A context became ready, was used, changed or dropped."""


@dataclass(frozen=True)
class ModelStatusChanged:
    """The status of the model or the embedder has changed."""

    status: ModelStatus


@dataclass(frozen=True)
class VectorsProgressed:
    """Memories that were saved without a vector have got one, or more of them wait for it. Until then they are found by
    their words alone."""

    done: int
    """How many have got one since the last time that none waited."""
    waiting: int
    """How many have none yet."""


@dataclass(frozen=True)
class AdaptersChanged:
    """An adapter was added or removed, or another one is in use."""


@dataclass(frozen=True)
class TrainingProgressed:
    """A training or an examination of an adapter has begun, come further, or ended."""

    work: UnderWay | None
    """Its state; None when it is over."""


@dataclass(frozen=True)
class ModelsChanged:
    """A model was added or removed on this computer, or another one is in use."""


@dataclass(frozen=True)
class DownloadProgressed:
    """A download has come further, or its state has changed."""

    download: Download


@dataclass(frozen=True)
class ClientsChanged:
    """A client was added, changed or removed, or other programs are served in another way."""


@dataclass(frozen=True)
class ClientServed:
    """A client has called; it was served or refused."""

    call: ClientCall


@dataclass(frozen=True)
class ToolsChanged:
    """A tool was switched on or off, or the state of a tool server has changed."""


@dataclass(frozen=True)
class FoldersChanged:
    """A folder of conversations was made, changed or removed."""


@dataclass(frozen=True)
class PersonasChanged:
    """A persona was made, changed or removed."""


@dataclass(frozen=True)
class SettingsChanged:
    """The person changed a setting."""

    settings: Settings


Event = (
    MemoryChanged
    | ConversationsChanged
    | SuggestionsChanged
    | SummariesChanged
    | CalendarsChanged
    | NamespacesChanged
    | SharingChanged
    | ContextsChanged
    | AdaptersChanged
    | TrainingProgressed
    | VectorsProgressed
    | ModelStatusChanged
    | ModelsChanged
    | DownloadProgressed
    | ClientsChanged
    | ClientServed
    | ToolsChanged
    | FoldersChanged
    | PersonasChanged
    | SettingsChanged
)


class Subscribers:
    """Those who are told of changes, in whatever thread makes them."""

    def __init__(self) -> None:
        self._told: list[Callable[[Event], None]] = []

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Have a callback called with every event. Returns a function that ends it, which is safe to call twice."""
        self._told.append(callback)

        def unsubscribe() -> None:
            if callback in self._told:
                self._told.remove(callback)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell all subscribers of an event. The change is saved by now, so one that fails must not make it look as if it were not."""
        for callback in list(self._told):
            try:
                callback(event)
            except Exception as error:
                log.error("a subscriber failed on %s", type(event).__name__, exc_info=wordless(error))
