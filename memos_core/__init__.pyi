"""The public names of the engine, each with the module that it is in: `memos_core/__init__.py` loads them from this list."""

import contextlib

from .activation import (
    ContextStatistics as ContextStatistics,
    Estimate as Estimate,
    RememberedDocument as RememberedDocument,
)
from .activation.context import Context as Context, ContextType as ContextType, Readiness as Readiness
from .activation.store import Day as Day
from .changelog import Release as Release, whats_new as whats_new
from .chat import (
    ChatEvent as ChatEvent,
    NameCorrected as NameCorrected,
    OfferedReminder as OfferedReminder,
    Suggestion as Suggestion,
    TakenBack as TakenBack,
    Timing as Timing,
    TryOutEvent as TryOutEvent,
)
from .cli import (
    print_self_test as print_self_test,
    scripted_exchange as scripted_exchange,
    terminal_chat as terminal_chat,
)
from .chat.brief import Brief as Brief, BriefLine as BriefLine, BriefSentence as BriefSentence, Topic as Topic
from .chat.transcript import TranscriptEntry as TranscriptEntry, UsedMemory as UsedMemory
from .client import Lent as Lent, MemOSClient as MemOSClient
from .conversations import (
    Conversation as Conversation,
    Deleted as Deleted,
    Folder as Folder,
    FoundMessage as FoundMessage,
    Hit as Hit,
    Message as Message,
    MessageFile as MessageFile,
    Persona as Persona,
    PersonaUse as PersonaUse,
    Rating as Rating,
    SavedPrompt as SavedPrompt,
    Spaces as Spaces,
    ToolUse as ToolUse,
)
from .crashes import CrashReport as CrashReport, crash_reports as crash_reports
from .cube import (
    Change as Change,
    Kind as Kind,
    MemCube as MemCube,
    Note as Note,
    Recall as Recall,
    Recalls as Recalls,
    Reminder as Reminder,
    SemanticType as SemanticType,
    Sensitivity as Sensitivity,
    Source as Source,
    State as State,
)
from .days import (
    WEEKDAY_CODES as WEEKDAY_CODES,
    day_in_words as day_in_words,
    local_time as local_time,
    present as present,
    start_of as start_of,
    today as today,
)
from .chat.attached_documents import Attached as Attached
from .doctor import diagnostics as diagnostics
from .documents.encodings import EncodingChoice as EncodingChoice, UnclearEncoding as UnclearEncoding
from .documents.importing import AlreadyImported as AlreadyImported
from .documents.passages import Passage as Passage
from .documents.watching import ChangedDocument as ChangedDocument
from .documents.reading import (
    DOCUMENT_KINDS as DOCUMENT_KINDS,
    document_kind as document_kind,
    read_document as read_document,
)
from .doors import (
    AdaptersDoor as AdaptersDoor,
    ArrivalsDoor as ArrivalsDoor,
    AuditDoor as AuditDoor,
    BackupsDoor as BackupsDoor,
    BriefDoor as BriefDoor,
    CalendarsDoor as CalendarsDoor,
    ContextsDoor as ContextsDoor,
    ConversationsDoor as ConversationsDoor,
    FoldersDoor as FoldersDoor,
    PersonasDoor as PersonasDoor,
    PromptsDoor as PromptsDoor,
    EntitiesDoor as EntitiesDoor,
    JobsDoor as JobsDoor,
    PassphraseDoor as PassphraseDoor,
    RemindersDoor as RemindersDoor,
    RemotesDoor as RemotesDoor,
    SecretsDoor as SecretsDoor,
    SpacesDoor as SpacesDoor,
    ToolsDoor as ToolsDoor,
)
from .errors import (
    AccessDenied as AccessDenied,
    AdapterError as AdapterError,
    CallLost as CallLost,
    Cancelled as Cancelled,
    ConcurrentChange as ConcurrentChange,
    EmbedderUnavailable as EmbedderUnavailable,
    Frozen as Frozen,
    HomeNotWritable as HomeNotWritable,
    IllegalTransition as IllegalTransition,
    InvalidInput as InvalidInput,
    MemOSError as MemOSError,
    ModelError as ModelError,
    ModelHostDied as ModelHostDied,
    ModelLoadError as ModelLoadError,
    NotFound as NotFound,
    NothingToRedo as NothingToRedo,
    NothingToUndo as NothingToUndo,
    PasswordNeeded as PasswordNeeded,
    ProfileInUse as ProfileInUse,
    ProfileLocked as ProfileLocked,
    RemoteError as RemoteError,
    SecretsUnavailable as SecretsUnavailable,
    StorageError as StorageError,
    StorageFull as StorageFull,
    TooEarly as TooEarly,
    TooManyCalls as TooManyCalls,
    TrainingCancelled as TrainingCancelled,
)
from .events import (
    AdaptersChanged as AdaptersChanged,
    CalendarsChanged as CalendarsChanged,
    ClientServed as ClientServed,
    ClientsChanged as ClientsChanged,
    ContextsChanged as ContextsChanged,
    ConversationsChanged as ConversationsChanged,
    DownloadProgressed as DownloadProgressed,
    Event as Event,
    FoldersChanged as FoldersChanged,
    MemoryChanged as MemoryChanged,
    ModelStatusChanged as ModelStatusChanged,
    ModelsChanged as ModelsChanged,
    NamespacesChanged as NamespacesChanged,
    PersonasChanged as PersonasChanged,
    SettingsChanged as SettingsChanged,
    SharingChanged as SharingChanged,
    SuggestionsChanged as SuggestionsChanged,
    SummariesChanged as SummariesChanged,
    ToolsChanged as ToolsChanged,
    TrainingProgressed as TrainingProgressed,
    VectorsProgressed as VectorsProgressed,
)
from .conversations.arrived import Arrival as Arrival
from .exchange.arriving.outcomes import ArrivalPreview as ArrivalPreview, Arrived as Arrived
from .exchange.arriving.items import Unreadable as Unreadable
from .exchange.arriving.told_by_assistant import ASK_FOR_ALL as ASK_FOR_ALL
from .exchange.memstore.comparing import OfferKind as OfferKind, SharedOffer as SharedOffer
from .exchange.memstore.dismissing import DismissedOffers as DismissedOffers
from .exchange.memstore.folder import PublisherStanding as PublisherStanding, Unreachable as Unreachable
from .exchange.memstore.records import (
    FoundPublisher as FoundPublisher,
    SharedSpace as SharedSpace,
    SourceStatus as SourceStatus,
    TakenOffers as TakenOffers,
)
from .exchange.backups import Backup as Backup, BackupDamaged as BackupDamaged
from .exchange.chat_files import chat_record as chat_record
from .exchange.dumper import Exported as Exported
from .exchange.importing import Imported as Imported, ImportPreview as ImportPreview, Wish as Wish
from .exchange.loader import needs_password as needs_password
from .exchange.memcube import (
    UNSIGNED as UNSIGNED,
    ExportPart as ExportPart,
    FileSignature as FileSignature,
)
from .exchange.written_out import ExportedReadable as ExportedReadable
from .exchange.restoring import Restored as Restored, restore_backup as restore_backup
from .exchange.table_moves import (
    TableMoved as TableMoved,
    bring_table_back as bring_table_back,
    change_table_key as change_table_key,
    move_table as move_table,
    table_address as table_address,
    try_table_address as try_table_address,
)
from .files import safe_file_name as safe_file_name
from .jobs.definitions import TRAIN_ADAPTER as TRAIN_ADAPTER
from .jobs.journal import JobRun as JobRun
from .jobs.runner import Job as Job
from .licences import Part as Part, licence_notes as licence_notes, licensed_parts as licensed_parts
from .language.identification import main_language as main_language
from .locking.front import (
    LockLook as LockLook,
    LockState as LockState,
    lock_profile as lock_profile,
    lock_state as lock_state,
    unlock_profile as unlock_profile,
)
from .locking.locked_folder import Opened as Opened
from .locking.record import SHORTEST_PASSPHRASE as SHORTEST_PASSPHRASE
from .locking.words import NO_WAY_BACK as NO_WAY_BACK
from .logs import begin_log as begin_log, end_log as end_log
from .memos import MemOS as MemOS
from .models.backend import (
    LoadChosen as LoadChosen,
    LoadOptions as LoadOptions,
    ModelBackend as ModelBackend,
    ModelInfo as ModelInfo,
    ModelStatus as ModelStatus,
    Phase as Phase,
    Speed as Speed,
)
from .models.addresses import Reach as Reach
from .models.remotes import FoundServer as FoundServer, RemoteModel as RemoteModel, RemoteTest as RemoteTest
from .models.catalogue import CatalogueModel as CatalogueModel, languages_in_words as languages_in_words
from .models.child_processes import run_child as run_child
from .models.downloads import Download as Download, DownloadState as DownloadState
from .models.fit import Fit as Fit
from .models.hub import HubFile as HubFile, HubRepository as HubRepository
from .models.installed import InstalledModel as InstalledModel
from .models.library import ModelLibrary as ModelLibrary
from .models.suggesting import Offer as Offer
from .parametric.candidates import TrainingCandidate as TrainingCandidate
from .parametric.control import UnderWay as UnderWay
from .parametric.due import Due as Due
from .parametric.adapter_answers import Known as Known, Trial as Trial
from .parametric.records import Evaluation as Evaluation, Examined as Examined, Version as Version
from .parametric.serving import Choice as Choice
from .pictures import (
    PICTURE_KINDS as PICTURE_KINDS,
    Picture as Picture,
    is_picture as is_picture,
    picture_of as picture_of,
    read_picture as read_picture,
)
from .plaintext.memory_filter import MemoryFilter as MemoryFilter
from .plaintext.undoing import NextUndo as NextUndo
from .plaintext.summaries import Sentence as Sentence, Summary as Summary
from .plaintext.about import AboutGroup as AboutGroup, AboutYou as AboutYou
from .plaintext.browsing import Page as Page
from .plaintext.editing import (
    Changed as Changed,
    Edit as Edit,
    Skipped as Skipped,
    activating as activating,
    archiving as archiving,
    expiring as expiring,
    freezing as freezing,
    keeping as keeping,
    keeping_from_remote as keeping_from_remote,
    moving as moving,
    pinning as pinning,
    restricting as restricting,
    tagging as tagging,
)
from .plaintext.entities import Entity as Entity, EntityChange as EntityChange, EntityKind as EntityKind
from .plaintext.forgetting import Forgotten as Forgotten
from .plaintext.map.picture import (
    Dated as Dated,
    MapCluster as MapCluster,
    MapPoint as MapPoint,
    MemoryMap as MemoryMap,
)
from .profile import Notice as Notice
from .profiles import (
    ProfileInfo as ProfileInfo,
    delete_profile as delete_profile,
    list_profiles as list_profiles,
    make_profile as make_profile,
)
from .programs.asking import Answer as Answer, Question as Question
from .programs.desk import ClientCall as ClientCall
from .programs.mcp_entries import (
    KnownProgram as KnownProgram,
    PlannedEntry as PlannedEntry,
    WrittenEntry as WrittenEntry,
)
from .programs.front import Programs as Programs
from .programs.records import (
    RIGHTS_IN_WORDS as RIGHTS_IN_WORDS,
    ClientRecord as ClientRecord,
    Decision as Decision,
    Right as Right,
)
from .programs.taking_over import lock_left_open as lock_left_open
from .progress import Progress as Progress
from .reminders.agenda import AgendaItem as AgendaItem, ExportedAgenda as ExportedAgenda, Section as Section
from .storage.calendars import StoredCalendar as StoredCalendar
from .reminders.calendars import (
    Calendar as Calendar,
    CalendarItem as CalendarItem,
    CalendarPreview as CalendarPreview,
)
from .reminders.deciding import (
    Unclear as Unclear,
    Understood as Understood,
)
from .reminders.in_words import (
    moment_near as moment_near,
    reminder_in_words as reminder_in_words,
    rule_in_words as rule_in_words,
    when_in_words as when_in_words,
)
from .reminders.quiet_hours import quiet_until as quiet_until
from .reminders.recurrence_rules import on_month_days as on_month_days, on_year_day as on_year_day
from .reminders.schedule import next_by_rule as next_by_rule
from .reminders.memory import ReminderDue as ReminderDue, Standing as Standing
from .reminders.usual_times import can_be_tonight as can_be_tonight, snoozed_until as snoozed_until
from .secrets import SecretPlace as SecretPlace
from .spaces.namespaces import Namespace as Namespace
from .storage.audit import AuditEntry as AuditEntry, AuditVerdict as AuditVerdict
from .storage.colours import COLOURS as COLOURS, colour_of as colour_of, set_colour as set_colour
from .storage.home import (
    DEFAULT_USER as DEFAULT_USER,
    default_home as default_home,
    has_lock as has_lock,
    is_locked as is_locked,
    profile_folder as profile_folder,
)
from .storage.in_words import change_in_words as change_in_words
from .storage.ledger import Operation as Operation
from .storage.table_in_bucket import TableTaken as TableTaken
from .storage.lance import TableUnreachable as TableUnreachable
from .storage.settings import Settings as Settings
from .storage.table_address import (
    TableAddress as TableAddress,
    TableKey as TableKey,
    TableStanding as TableStanding,
)
from .system import (
    DisplayServer as DisplayServer,
    display_server as display_server,
    is_macos as is_macos,
    is_windows as is_windows,
    lacks_display as lacks_display,
    opens_on_x as opens_on_x,
)
from .text_matching import occurrences as occurrences
from .updates import NewRelease as NewRelease
from .version import __version__ as __version__
from .wording import Share as Share, Value as Value, Wording as Wording
from .tools.records import ToolDecision as ToolDecision
from .tools.server_list import PlannedServer as PlannedServer, ServerRecord as ServerRecord
from .tools.servers import ServerStatus as ServerStatus
from .tools.tool import Tool as Tool
from .tools.toolbox import ToolAnswer as ToolAnswer, ToolQuestion as ToolQuestion, ToolStatus as ToolStatus

# It stands in `memos_core/__init__.py` itself, and is no public name.
def without_collections() -> contextlib.AbstractContextManager[None]: ...
