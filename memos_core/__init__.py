"""MemOS: a local engine for an assistant with a memory (after arXiv 2505.22101). `MemOS` is the front door.

Names are loaded when they are first used, so that importing this package costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from memos_core.version import __version__

if TYPE_CHECKING:
    from memos_core.activation import ActivationMemory, ContextStatistics, Estimate, RememberedDocument
    from memos_core.changes import Release, whats_new
    from memos_core.chat import ChatEvent, Timing, TryOutEvent
    from memos_core.cli import print_self_test, scripted_exchange, terminal_chat
    from memos_core.client import MemOSClient
    from memos_core.conversations import Conversation, Message, Rating, Spaces
    from memos_core.cube import Change, Kind, MemCube, Note, Recall, Recalls, SemanticType, Sensitivity, Source, State
    from memos_core.days import day_in_words, local_time, present, start_of, today
    from memos_core.documents.passages import DOCUMENT_KINDS, Passage
    from memos_core.errors import (
        AccessDenied,
        AdapterError,
        Cancelled,
        ConcurrentChange,
        EmbedderUnavailable,
        Frozen,
        HomeNotWritable,
        IllegalTransition,
        InvalidInput,
        MemOSError,
        ModelError,
        ModelHostDied,
        ModelLoadError,
        NotFound,
        NothingToRedo,
        NothingToUndo,
        PasswordNeeded,
        ProfileInUse,
        StorageError,
        StorageFull,
        TrainingCancelled,
    )
    from memos_core.events import (
        AdaptersChanged,
        ContextsChanged,
        ConversationsChanged,
        Forgotten,
        MemoryChanged,
        ModelStatusChanged,
        NamespacesChanged,
        Page,
        SettingsChanged,
        TrainingProgressed,
        TranscriptEntry,
        UsedMemory,
        VectorsProgressed,
    )
    from memos_core.exchange.backups import Backup, BackupDamaged, Backups
    from memos_core.exchange.dumper import Exported
    from memos_core.exchange.importing import Imported, ImportPreview, Wish
    from memos_core.exchange.loader import needs_password
    from memos_core.exchange.restoring import Restored, restore_backup
    from memos_core.jobs.definitions import TRAIN_ADAPTER
    from memos_core.jobs.journal import JobRun
    from memos_core.jobs.runner import Job
    from memos_core.licences import Part, licence_notes, licensed_parts
    from memos_core.logs import begin_log, end_log
    from memos_core.memos import MemOS
    from memos_core.models.backend import ModelBackend, ModelInfo, ModelStatus, Phase
    from memos_core.models.children import run_child
    from memos_core.parametric import Choice, Due, Known, MemParametric, Trial, UnderWay
    from memos_core.parametric.candidates import TrainingCandidate
    from memos_core.parametric.records import Evaluation, Version
    from memos_core.plaintext.about import AboutGroup, AboutYou
    from memos_core.plaintext.editing import (
        Changed,
        Edit,
        Skipped,
        activating,
        archiving,
        expiring,
        freezing,
        keeping,
        moving,
        pinning,
        restricting,
        tagging,
    )
    from memos_core.plaintext.map.picture import Dated, MapCluster, MapPoint, MemoryMap
    from memos_core.profile import Notice
    from memos_core.progress import Progress
    from memos_core.spaces.namespaces import Namespace
    from memos_core.storage.audit import AuditEntry, AuditVerdict
    from memos_core.storage.home import default_home
    from memos_core.storage.ledger import NextUndo, Operation
    from memos_core.storage.settings import Settings
    from memos_core.system import lacks_display, opens_on_x
    from memos_core.updates import NewRelease

_HOMES = {
    "memos_core.activation": (
        "ActivationMemory",
        "ContextStatistics",
        "Estimate",
        "RememberedDocument",
    ),
    "memos_core.activation.context": (
        "Context",
        "ContextType",
        "Readiness",
    ),
    "memos_core.activation.store": ("Day",),
    "memos_core.changes": (
        "Release",
        "whats_new",
    ),
    "memos_core.chat": (
        "ChatEvent",
        "Timing",
        "TryOutEvent",
    ),
    "memos_core.cli": (
        "print_self_test",
        "scripted_exchange",
        "terminal_chat",
    ),
    "memos_core.client": ("MemOSClient",),
    "memos_core.conversations": (
        "Conversation",
        "Message",
        "Rating",
        "Spaces",
    ),
    "memos_core.cube": (
        "Change",
        "Kind",
        "MemCube",
        "Note",
        "Recall",
        "Recalls",
        "SemanticType",
        "Sensitivity",
        "Source",
        "State",
    ),
    "memos_core.days": (
        "day_in_words",
        "local_time",
        "present",
        "start_of",
        "today",
    ),
    "memos_core.documents.passages": (
        "DOCUMENT_KINDS",
        "Passage",
    ),
    "memos_core.errors": (
        "AccessDenied",
        "AdapterError",
        "Cancelled",
        "ConcurrentChange",
        "EmbedderUnavailable",
        "Frozen",
        "HomeNotWritable",
        "IllegalTransition",
        "InvalidInput",
        "MemOSError",
        "ModelError",
        "ModelHostDied",
        "ModelLoadError",
        "NotFound",
        "NothingToRedo",
        "NothingToUndo",
        "PasswordNeeded",
        "ProfileInUse",
        "StorageError",
        "StorageFull",
        "TrainingCancelled",
    ),
    "memos_core.events": (
        "AdaptersChanged",
        "ContextsChanged",
        "ConversationsChanged",
        "Forgotten",
        "MemoryChanged",
        "ModelStatusChanged",
        "NamespacesChanged",
        "Page",
        "SettingsChanged",
        "TrainingProgressed",
        "TranscriptEntry",
        "UsedMemory",
        "VectorsProgressed",
    ),
    "memos_core.exchange.backups": (
        "Backup",
        "BackupDamaged",
        "Backups",
    ),
    "memos_core.exchange.dumper": ("Exported",),
    "memos_core.exchange.importing": (
        "ImportPreview",
        "Imported",
        "Wish",
    ),
    "memos_core.exchange.loader": ("needs_password",),
    "memos_core.exchange.restoring": (
        "Restored",
        "restore_backup",
    ),
    "memos_core.jobs.definitions": ("TRAIN_ADAPTER",),
    "memos_core.jobs.journal": ("JobRun",),
    "memos_core.jobs.runner": ("Job",),
    "memos_core.licences": (
        "Part",
        "licence_notes",
        "licensed_parts",
    ),
    "memos_core.logs": (
        "begin_log",
        "end_log",
    ),
    "memos_core.memos": ("MemOS",),
    "memos_core.models.backend": (
        "ModelBackend",
        "ModelInfo",
        "ModelStatus",
        "Phase",
    ),
    "memos_core.models.children": ("run_child",),
    "memos_core.parametric": (
        "Choice",
        "Due",
        "Known",
        "MemParametric",
        "Trial",
        "UnderWay",
    ),
    "memos_core.parametric.candidates": ("TrainingCandidate",),
    "memos_core.parametric.records": (
        "Evaluation",
        "Version",
    ),
    "memos_core.plaintext.about": (
        "AboutGroup",
        "AboutYou",
    ),
    "memos_core.plaintext.editing": (
        "Changed",
        "Edit",
        "Skipped",
        "activating",
        "archiving",
        "expiring",
        "freezing",
        "keeping",
        "moving",
        "pinning",
        "restricting",
        "tagging",
    ),
    "memos_core.plaintext.map.picture": (
        "Dated",
        "MapCluster",
        "MapPoint",
        "MemoryMap",
    ),
    "memos_core.profile": ("Notice",),
    "memos_core.progress": ("Progress",),
    "memos_core.spaces.namespaces": ("Namespace",),
    "memos_core.storage.audit": (
        "AuditEntry",
        "AuditVerdict",
    ),
    "memos_core.storage.home": ("default_home",),
    "memos_core.storage.ledger": (
        "NextUndo",
        "Operation",
    ),
    "memos_core.storage.settings": ("Settings",),
    "memos_core.system": (
        "lacks_display",
        "opens_on_x",
    ),
    "memos_core.updates": ("NewRelease",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "DOCUMENT_KINDS",
    "TRAIN_ADAPTER",
    "AboutGroup",
    "AboutYou",
    "AccessDenied",
    "ActivationMemory",
    "AdapterError",
    "AdaptersChanged",
    "AuditEntry",
    "AuditVerdict",
    "Backup",
    "BackupDamaged",
    "Backups",
    "Cancelled",
    "Change",
    "Changed",
    "ChatEvent",
    "Choice",
    "ConcurrentChange",
    "Context",
    "ContextStatistics",
    "ContextType",
    "ContextsChanged",
    "Conversation",
    "ConversationsChanged",
    "Dated",
    "Day",
    "Due",
    "Edit",
    "EmbedderUnavailable",
    "Estimate",
    "Evaluation",
    "Exported",
    "Forgotten",
    "Frozen",
    "HomeNotWritable",
    "IllegalTransition",
    "ImportPreview",
    "Imported",
    "InvalidInput",
    "Job",
    "JobRun",
    "Kind",
    "Known",
    "MapCluster",
    "MapPoint",
    "MemCube",
    "MemOS",
    "MemOSClient",
    "MemOSError",
    "MemParametric",
    "MemoryChanged",
    "MemoryMap",
    "Message",
    "ModelBackend",
    "ModelError",
    "ModelHostDied",
    "ModelInfo",
    "ModelLoadError",
    "ModelStatus",
    "ModelStatusChanged",
    "Namespace",
    "NamespacesChanged",
    "NewRelease",
    "NextUndo",
    "NotFound",
    "Note",
    "NothingToRedo",
    "NothingToUndo",
    "Notice",
    "Operation",
    "Page",
    "Part",
    "Passage",
    "PasswordNeeded",
    "Phase",
    "ProfileInUse",
    "Progress",
    "Rating",
    "Readiness",
    "Recall",
    "Recalls",
    "Release",
    "RememberedDocument",
    "Restored",
    "SemanticType",
    "Sensitivity",
    "Settings",
    "SettingsChanged",
    "Skipped",
    "Source",
    "Spaces",
    "State",
    "StorageError",
    "StorageFull",
    "Timing",
    "TrainingCancelled",
    "TrainingCandidate",
    "TrainingProgressed",
    "TranscriptEntry",
    "Trial",
    "TryOutEvent",
    "UnderWay",
    "UsedMemory",
    "VectorsProgressed",
    "Version",
    "Wish",
    "__version__",
    "activating",
    "archiving",
    "begin_log",
    "day_in_words",
    "default_home",
    "end_log",
    "expiring",
    "freezing",
    "keeping",
    "lacks_display",
    "licence_notes",
    "licensed_parts",
    "local_time",
    "moving",
    "needs_password",
    "opens_on_x",
    "pinning",
    "present",
    "print_self_test",
    "restore_backup",
    "restricting",
    "run_child",
    "scripted_exchange",
    "start_of",
    "tagging",
    "terminal_chat",
    "today",
    "whats_new",
]


def __getattr__(name: str) -> object:
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(module), name)


def __dir__() -> list[str]:
    return __all__
