"""MemOS: a local engine for an assistant with a memory (after arXiv 2505.22101). `MemOS` is the front door.

Names are loaded when they are first used, so that importing this package costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from memos_core.version import __version__

if TYPE_CHECKING:
    from memos_core.access import MemOSClient
    from memos_core.changes import Release, whats_new
    from memos_core.chat import (
        ActivationMemory,
        ChatEvent,
        ContextStatistics,
        Estimate,
        RememberedDocument,
        Timing,
        TryOutEvent,
    )
    from memos_core.cli import print_self_test, scripted_exchange, terminal_chat
    from memos_core.conversations import Conversation, Message, Rating, Spaces
    from memos_core.cube import Change, Kind, MemCube, Note, Recall, Recalls, SemanticType, Sensitivity, Source, State
    from memos_core.days import day_in_words, local_time, present, start_of, today
    from memos_core.errors import (
        AccessDenied,
        AdapterError,
        Cancelled,
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
        NothingToUndo,
        PasswordNeeded,
        ProfileInUse,
        StorageError,
        StorageFull,
        TrainingCancelled,
    )
    from memos_core.infrastructure.audit import AuditEntry, AuditVerdict
    from memos_core.infrastructure.backups import Backup, BackupDamaged, Backups
    from memos_core.infrastructure.dumper import Exported
    from memos_core.infrastructure.governance import Operation
    from memos_core.infrastructure.home import default_home
    from memos_core.infrastructure.loader import needs_password
    from memos_core.infrastructure.namespaces import Namespace
    from memos_core.infrastructure.profile import Notice
    from memos_core.infrastructure.restoring import Restored, restore_backup
    from memos_core.infrastructure.settings import Settings
    from memos_core.infrastructure.updates import NewRelease
    from memos_core.interface.about import AboutGroup, AboutYou
    from memos_core.interface.documents import DOCUMENT_KINDS, Passage
    from memos_core.jobs.journal import JobRun
    from memos_core.jobs.registry import TRAIN_ADAPTER
    from memos_core.jobs.runner import Job
    from memos_core.licences import Part, licence_notes, licensed_parts
    from memos_core.memories.parametric import Evaluation, Version
    from memos_core.memos import MemOS
    from memos_core.models.backend import ModelBackend, ModelInfo, ModelStatus, Phase
    from memos_core.models.children import run_child
    from memos_core.operation.curator import (
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
    from memos_core.operation.incoming import Imported, ImportPreview
    from memos_core.operation.picture import Dated, MapCluster, MapPoint, MemoryMap
    from memos_core.operation.teaching import Candidate
    from memos_core.parametric import Choice, Due, Known, MemParametric, Trial, UnderWay
    from memos_core.progress import Progress
    from memos_core.results import (
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
    )
    from memos_core.system import lacks_display, opens_on_x

_HOMES = {
    "memos_core.access": ("MemOSClient",),
    "memos_core.chat": (
        "ActivationMemory",
        "ChatEvent",
        "ContextStatistics",
        "Estimate",
        "RememberedDocument",
        "Timing",
        "TryOutEvent",
    ),
    "memos_core.cli": ("print_self_test", "scripted_exchange", "terminal_chat"),
    "memos_core.conversations": ("Conversation", "Message", "Rating", "Spaces"),
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
    "memos_core.days": ("day_in_words", "local_time", "present", "start_of", "today"),
    "memos_core.errors": (
        "AccessDenied",
        "AdapterError",
        "Cancelled",
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
        "NothingToUndo",
        "PasswordNeeded",
        "ProfileInUse",
        "StorageError",
        "StorageFull",
        "TrainingCancelled",
    ),
    "memos_core.infrastructure.backups": ("Backup", "BackupDamaged", "Backups"),
    "memos_core.infrastructure.dumper": ("Exported",),
    "memos_core.infrastructure.contexts": ("Day",),
    "memos_core.infrastructure.audit": ("AuditEntry", "AuditVerdict"),
    "memos_core.infrastructure.governance": ("Operation",),
    "memos_core.infrastructure.home": ("default_home",),
    "memos_core.infrastructure.loader": ("needs_password",),
    "memos_core.infrastructure.restoring": ("Restored", "restore_backup"),
    "memos_core.infrastructure.settings": ("Settings",),
    "memos_core.infrastructure.updates": ("NewRelease",),
    "memos_core.changes": ("Release", "whats_new"),
    "memos_core.licences": ("Part", "licence_notes", "licensed_parts"),
    "memos_core.infrastructure.namespaces": ("Namespace",),
    "memos_core.infrastructure.profile": ("Notice",),
    "memos_core.interface.about": ("AboutGroup", "AboutYou"),
    "memos_core.interface.documents": ("DOCUMENT_KINDS", "Passage"),
    "memos_core.jobs.journal": ("JobRun",),
    "memos_core.jobs.registry": ("TRAIN_ADAPTER",),
    "memos_core.jobs.runner": ("Job",),
    "memos_core.memories.activation": ("Context", "ContextType", "Readiness"),
    "memos_core.memories.parametric": ("Evaluation", "Version"),
    "memos_core.memos": ("MemOS",),
    "memos_core.operation.curator": (
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
    "memos_core.operation.incoming": ("Imported", "ImportPreview"),
    "memos_core.operation.picture": ("Dated", "MapCluster", "MapPoint", "MemoryMap"),
    "memos_core.operation.teaching": ("Candidate",),
    "memos_core.parametric": ("Choice", "Due", "Known", "MemParametric", "Trial", "UnderWay"),
    "memos_core.progress": ("Progress",),
    "memos_core.results": (
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
    ),
    "memos_core.models.children": ("run_child",),
    "memos_core.system": ("lacks_display", "opens_on_x"),
    "memos_core.models.backend": ("ModelBackend", "ModelInfo", "ModelStatus", "Phase"),
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
    "Candidate",
    "Change",
    "Changed",
    "ChatEvent",
    "Choice",
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
    "NotFound",
    "Note",
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
    "TrainingProgressed",
    "TranscriptEntry",
    "Trial",
    "TryOutEvent",
    "UnderWay",
    "UsedMemory",
    "Version",
    "__version__",
    "activating",
    "archiving",
    "day_in_words",
    "default_home",
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
