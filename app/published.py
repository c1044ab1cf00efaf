"""Turns the engine's events into Qt signals of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from memos_core import (  # the events are light; the rest of the engine is imported in threads
    AdaptersChanged,
    CalendarsChanged,
    ClientsChanged,
    ClientServed,
    ContextsChanged,
    ConversationsChanged,
    DownloadProgressed,
    FoldersChanged,
    MemoryChanged,
    ModelsChanged,
    ModelStatusChanged,
    NamespacesChanged,
    PersonasChanged,
    SettingsChanged,
    SharingChanged,
    SuggestionsChanged,
    SummariesChanged,
    ToolsChanged,
    TrainingProgressed,
    VectorsProgressed,
)

if TYPE_CHECKING:
    from app.bridge import Engine
    from memos_core import Event


def tell(engine: Engine, event: Event) -> None:
    """Emit the signal for an event. May be called from any thread: Qt delivers the signal in the GUI thread."""
    match event:
        case MemoryChanged(ids):
            engine.memoriesChanged.emit(ids)
        case ConversationsChanged(ids):
            engine.conversationsChanged.emit(ids)
        case FoldersChanged():
            engine.foldersChanged.emit()
        case PersonasChanged():
            engine.personasChanged.emit()
        case SuggestionsChanged():
            engine.suggestionsChanged.emit()
        case CalendarsChanged():
            engine.calendarsChanged.emit()
        case SummariesChanged():
            engine.summariesChanged.emit()
        case ContextsChanged():
            engine.contextsChanged.emit()
        case AdaptersChanged():
            engine.adaptersChanged.emit()
        case TrainingProgressed(work):
            engine.trainingProgressed.emit(work)
        case VectorsProgressed(done, waiting):
            engine.vectorsProgressed.emit(done, waiting)
        case NamespacesChanged(names):
            engine.spacesChanged.emit(names)
        case SharingChanged():
            engine.sharingChanged.emit()
        case ModelStatusChanged(status):
            engine.modelStatusChanged.emit(status)
        case ModelsChanged():
            engine.modelsChanged.emit()
        case DownloadProgressed(download):
            engine.downloadProgressed.emit(download)
        case ClientsChanged():
            engine.clientsChanged.emit()
        case ClientServed(call):
            engine.clientServed.emit(call)
        case SettingsChanged(settings):
            engine.settingsChanged.emit(settings)
        case ToolsChanged():
            engine.toolsChanged.emit()
        case _:
            assert_never(event)
