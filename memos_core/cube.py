"""MemCube: the one abstraction over all kinds of memory, header and payload (arXiv 2505.22101, section 4)."""

from __future__ import annotations

import datetime as dt
import json
import re
import uuid
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    SkipValidation,
    field_validator,
    model_validator,
)

from memos_core.days import TimePrecision, day_in_words, in_words, local_time, start_of, to_utc
from memos_core.errors import InvalidInput

ANYBODY = "*"
"""In a memory's own access list: everybody who may read its space."""
SCHEMA_VERSION = 5
"""Version of the stored record; a change of the fields below raises it and adds a migration."""


class Kind(StrEnum):
    """What the payload is."""

    PLAINTEXT = "plaintext"
    ACTIVATION = "activation"
    PARAMETRIC = "parametric"


class SemanticType(StrEnum):
    """What the memory means to the person."""

    FACT = "fact"
    PREFERENCE = "preference"
    EVENT = "event"
    EPISODE = "episode"
    DOCUMENT = "document"
    SKILL = "skill"
    PERSONA = "persona"
    REMINDER = "reminder"
    """What the person is to be reminded of, and when (`MemCube.reminder`). It is no fact: recall leaves it out unless it is asked for."""


VERBATIM = frozenset({SemanticType.EPISODE, SemanticType.DOCUMENT, SemanticType.REMINDER})
"""Types that are kept word for word, as they were said or written. They do not count as statements of how things are."""


class State(StrEnum):
    """The state of a memory in its life; `plaintext/lifecycle.py` holds the legal transitions."""

    WAITING = "waiting"
    """It was brought in from another program, and the person has not looked at it yet."""
    GENERATED = "generated"
    ACTIVATED = "activated"
    MERGED = "merged"
    ARCHIVED = "archived"
    EXPIRED = "expired"
    FORGOTTEN = "forgotten"


CLIENT = "client"
"""The origin of what another program has saved; `:` and the name of that program follow."""
IMPORT = "import"
"""The origin of what came in a batch or with a document. For memories from a file, `:` and the file's name follow."""


def imported_from(file: str) -> str:
    """The origin of memories that came in with a file."""
    return f"{IMPORT}:{file}"


SHARED = "shared"
"""The origin of what was taken from a space that somebody else publishes; `:` and what that is called here follow."""


def shared_by(name: str) -> str:
    """The origin of memories that somebody of that name has published."""
    return f"{SHARED}:{name}"


PERSONAL = "personal"
"""The space of every memory that was put into no other one."""

TIME_FIELDS = ("occurred_at", "occurred_on", "occurred_precision", "zone")
"""The fields of the time that a memory speaks of (`days.When.fields`)."""
MOMENTS_ONLY = ("conversation", "import")
"""Origins of memories whose time is when they were said. Exactly midnight is a moment in these, and not a whole day."""
RECALLABLE = frozenset({State.GENERATED, State.ACTIVATED})
"""The states in which recall may return a memory."""


class Sensitivity(StrEnum):
    """How carefully the memory must be handled."""

    NORMAL = "normal"
    SENSITIVE = "sensitive"
    """It tells of somebody's health, or of a precise place."""
    SECRET = "secret"
    """A password, a key, the number of a card. It is kept only where the person insists."""


def now() -> dt.datetime:
    """The present moment in UTC."""
    return dt.datetime.now(dt.UTC)


def new_id() -> str:
    """A new identifier: 32 hexadecimal digits."""
    return uuid.uuid4().hex


def _exactly_utc(moment: dt.datetime) -> dt.datetime:
    # A stored moment that does not exist in UTC means a damaged record. Input of people and programs goes through
    # `to_utc`.
    if not moment.tzinfo:
        return to_utc(moment)
    try:
        return moment.astimezone(dt.UTC)
    except OverflowError as error:
        raise ValueError("there is no such moment in UTC") from error


def _wall_clock(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is not None:
        raise ValueError("a wall clock time has no zone")
    return moment


Moment = Annotated[dt.datetime, AfterValidator(_exactly_utc)]


class Source(BaseModel):
    """Where a memory comes from: the message (and its conversation) that it rests on, or the place in a document."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    conversation: str | None = None
    message: str | None = None
    document: str | None = None
    """Name of the file, with its folder where another of that name was imported before."""
    page: int | None = None
    """Page of a PDF or slide of a presentation, from 1."""
    heading: str | None = None
    """The headings it stands under, the widest first: `Installation › Setup`."""


class EntityLink(BaseModel):
    """What the person has decided about words of a memory that speak of somebody or something (`MemOS.entities`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    words: str
    """The words as they stand in the text: `sister Lena`."""
    entity: str
    """Its id: memories with the same one speak of the same, and those with different ones do not, whatever their words say."""
    kind: str = ""
    """What it is, where the person has said so: a kind of entity, or `none` where the words speak of no entity."""


class Note(BaseModel):
    """One text to remember in a batch (`MemOS.remember_many`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    speaker: str | None = None
    occurred_at: Annotated[dt.datetime, AfterValidator(to_utc)] | None = None
    expires_at: Annotated[dt.datetime, AfterValidator(to_utc)] | None = None
    source: Source | None = None
    tags: tuple[str, ...] = ()
    type: SemanticType = SemanticType.EPISODE


_NUMBERED = r"(?:[1-9]|[12]\d|3[01])"
"""The days of a month."""
_LAST_ONES = r"(?:-(?:1?\d|2[0-4]),)*-1"
"""Values of BYSETPOS that take the last of several days, at up to 24 times, where a month does not have all of them."""
_RULE = re.compile(
    r"(?:FREQ=(?:MINUTELY|HOURLY)"
    r"|(?:FREQ=DAILY"
    r"|FREQ=WEEKLY(?:;BYDAY=(?:(?:MO|TU|WE|TH|FR|SA|SU),?){1,7})?"
    rf"|FREQ=MONTHLY(?:;BYDAY=-?[1-5](?:MO|TU|WE|TH|FR|SA|SU)|;BYMONTHDAY=(?:-1|{_NUMBERED})(?:,(?:-1|{_NUMBERED})){{0,30}})?"
    rf"|FREQ=MONTHLY;BYMONTHDAY=28,29(?:,30)?;BYSETPOS={_LAST_ONES}"
    rf"|FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS={_LAST_ONES}"
    rf"|FREQ=YEARLY(?:;BYMONTH=(?:[1-9]|1[0-2]);BYMONTHDAY={_NUMBERED})?)"
    r"(?:;BYHOUR=(?:1?\d|2[0-3])(?:,(?:1?\d|2[0-3])){0,23};BYMINUTE=[1-5]?\d)?)"
    r"(?:;INTERVAL=[1-9]\d{0,2})?(?:;COUNT=[1-9]\d{0,3}|;UNTIL=\d{8}T\d{6})?"
)
"""The rules of RFC 5545 that reminders support, with their parts in this order. Rules from a file are checked against it, because
others can keep a computer busy for minutes before it finds that no day fits them."""


class Reminder(BaseModel):
    """When a reminder comes. Times without a zone are wall clock in the zone of its memory: 9:00 stays 9:00 in summer."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    starts: Annotated[dt.datetime, AfterValidator(_wall_clock)]
    """The first time, wall clock."""
    rule: str = ""
    """How it comes again (RFC 5545); empty where it comes once."""
    since: Moment
    """When this plan was made; times before that do not count as missed."""
    skipped: tuple[Annotated[dt.datetime, AfterValidator(_wall_clock)], ...] = ()
    """Times at which it does not come."""
    snoozed_until: Moment | None = None
    """The moment at which it comes again because it was snoozed."""
    done_until: Moment | None = None
    """What came up to this moment is done."""

    @field_validator("rule")
    @classmethod
    def _known_rule(cls, rule: str) -> str:
        if rule and not _RULE.fullmatch(rule):
            raise ValueError("no rule that reminders come again by")
        return rule


class MemCube(BaseModel):
    """A unit of memory. Cubes are values: every change makes a new version through `MemOS`.

    The header has a descriptive, a governance and a behaviour part; the payload of a plaintext
    memory is `text`. All times are UTC.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_version: int = SCHEMA_VERSION

    # descriptive
    id: str = Field(default_factory=new_id)
    kind: Kind = Kind.PLAINTEXT
    type: SemanticType = SemanticType.FACT
    created_at: Moment = Field(default_factory=now)
    occurred_at: Moment | None = None
    """The time that the memory speaks of, if it is known; for a day, when that day begins in `zone`."""
    occurred_on: dt.date | None = None
    """The day, where a day was meant and not a moment; it is the same in every time zone. For a week, a month or a
    season: a day in it."""
    occurred_precision: TimePrecision = TimePrecision.MOMENT
    """How exactly that time is known."""
    zone: str | None = None
    """IANA name of the time zone in which it was said, where that is known."""
    valid_from: Moment | None = None
    """Since when it is true, if that is known: when it took the place of an older memory."""
    valid_to: Moment | None = None
    """Until when it was true, where a newer memory has taken its place."""
    origin: str = "person"
    """Signature of who or what made it: `person`, `rules` and `model` (the two readers), `client:NAME`, `import`,
    `import:FILE`, `shared:WHOSE` ..."""
    file: str | None = None
    """The path of the document that it is a passage of, on this computer when it was imported. It is not exported."""
    speaker: str | None = None
    """Who said it, where that is not simply the owner."""
    subject: str = ""
    """The one thing that the memory states, if it is known (`home`, `dog.name`). Where that thing can change, a later
    value takes the place of the older one; where it cannot, two values are a conflict."""
    language: str | None = None
    tags: tuple[str, ...] = ()
    entities: tuple[EntityLink, ...] = ()
    """Whom and what its words speak of, as far as the person has decided that."""
    reminder: Reminder | None = None
    """When it comes, where it is a reminder."""

    # payload
    text: str

    # governance
    owner: str = ""
    namespace: str = PERSONAL
    readers: tuple[str, ...] = (ANYBODY,)
    """Access list: of those who may read its space, only these may read it (`memos_core.spaces.actors`); `*` stands for
    all of them."""
    expires_at: Moment | None = None
    """From this moment on recall leaves it out."""
    expires_on: dt.date | None = None
    """The last day on which it is used, where a day was meant."""
    priority: float = 0.5
    """0 to 1; raises or lowers the rank in recall. 0.5 is neutral."""
    sensitivity: Sensitivity = Sensitivity.NORMAL
    pinned: bool = False
    frozen: bool = False
    """Read-only: nothing changes it, neither the person nor a job, until it is unfrozen."""
    source: Source | None = None
    provenance: tuple[Source, ...] = ()
    """Further messages that state the same (each duplicate adds one)."""
    content_hash: str = ""
    """SHA-256 of the normalised text."""

    # behaviour
    state: State = State.GENERATED
    version: int = 1
    updated_at: Moment = Field(default_factory=now)
    fingerprint: str = ""
    """64-bit SimHash of the words, 16 hexadecimal digits; near-duplicates differ in few bits."""
    confidence: float = 1.0
    use_count: int = 0
    last_used_at: Moment | None = None
    score_history: tuple[float, ...] = ()
    """The latest recall scores, newest last."""
    supersedes: tuple[str, ...] = ()
    superseded_by: str | None = None
    conflicts_with: tuple[str, ...] = ()
    """Memories that cannot be true together with it, as long as nobody has said which of them is true."""

    _operation: int | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if (self.type is SemanticType.REMINDER) != (self.reminder is not None):
            raise ValueError("a reminder, and nothing else, says when it comes")
        return self

    @property
    def operation(self) -> int | None:
        """The operation that made this version; `MemOS.undo` takes it. Only a cube that a change has returned has one:
        it is None for cubes that were read, and where nothing had to be changed. It is not stored."""
        return self._operation

    def made_by(self, operation: int | None) -> Self:
        """The same cube, as the result of this operation."""
        cube = self.model_copy()
        cube._operation = operation
        return cube

    def __eq__(self, other: object) -> bool:
        """Whether both have the same header and text. The operation that made them does not count."""
        return self.__dict__ == other.__dict__ if isinstance(other, MemCube) else NotImplemented

    @property
    def is_turn(self) -> bool:
        """Whether it is a verbatim turn of a conversation with the assistant: it has the id of its message."""
        return self.source is not None and self.source.message == self.id

    @property
    def from_document(self) -> bool:
        """Whether it quotes a document. Then it is cited, and does not count as a statement of the person."""
        return self.type is SemanticType.DOCUMENT or (self.source is not None and self.source.document is not None)

    @property
    def at(self) -> dt.datetime:
        """The time that it speaks of, or else when it was made, in the person's time zone; for a day, its beginning
        there."""
        if self.occurred_on is not None:
            return start_of(self.occurred_on)
        return local_time(self.occurred_at or self.created_at)

    @property
    def when(self) -> str:
        """That time in words, as exactly as it is known: `12 May 2025`, `spring 2026`."""
        if self.occurred_on is not None:
            return in_words(self.occurred_on, self.occurred_precision)
        return day_in_words(self.at.date())

    @property
    def last_day(self) -> dt.date | None:
        """The last day on which it is used, in the person's zone; None where it has no date."""
        return self.expires_on or (None if self.expires_at is None else local_time(self.expires_at).date())

    @property
    def imported(self) -> bool:
        """Whether it came in a batch, with a document, from a file of memories, or from a shared space of somebody else."""
        return self.origin.partition(":")[0] in (IMPORT, SHARED)

    @property
    def quoted_from(self) -> str | None:
        """Whose words it holds, where they are not the person's own: `the file manual.pdf, page 3, Setup`, `the file ann.memcube`,
        `the program editor`, `the shared space Recipes of Ann`; None where they are. Words of others are shown as a quotation, and
        not as a statement of the person."""
        if self.from_document:
            source = self.source or Source()
            place = [f"page {source.page}"] if source.page is not None else []
            place += [source.heading] if source.heading else []
            return ", ".join([f"the file {source.document}" if source.document else "a document", *place])
        maker, _, name = self.origin.partition(":")
        if maker == CLIENT:
            return f"the program {name}"
        if maker == SHARED:
            return f"the shared space {name}"
        return f"the file {name}" if maker == IMPORT and name else None


def migrated(cube: MemCube) -> MemCube:
    """A cube of an older schema, brought to the present one. A present one is returned unchanged.

    Version 2 stored a day as midnight in UTC; version 3 knew nothing of entities, version 4 nothing of reminders.
    """
    if cube.schema_version >= SCHEMA_VERSION:
        return cube
    fields: dict[str, Any] = {"schema_version": SCHEMA_VERSION}
    days_were_moments = cube.schema_version < 3
    if (
        days_were_moments
        and cube.occurred_at is not None
        and cube.occurred_at.time() == dt.time()
        and cube.origin not in MOMENTS_ONLY
    ):
        fields |= {
            "occurred_on": cube.occurred_at.date(),
            "occurred_precision": TimePrecision.DAY,
            "zone": "UTC",
        }
    return cube.model_copy(update=fields)


class Recall(BaseModel):
    """One hit of `MemOS.recall`: the memory, how well it fits (0 to 1) and the reason in words."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cube: MemCube
    score: float
    why: SkipValidation[str]
    """A `Wording`, which pydantic would turn into an ordinary text."""


class Recalls(list[Recall]):
    """The hits of `MemOS.recall`, best first."""

    def __init__(self, hits: Iterable[Recall] = (), answerable: float = 0.0, asked: str = "") -> None:
        super().__init__(hits)
        self.answerable = answerable
        """The probability that a hit answers the question; below 0.5 probably nothing is known of it. It is calibrated for
        questions: other texts have no answer."""
        self.asked = asked
        """The question as it was understood: its typing errors and abbreviations are replaced by words of memories."""


class Change(BaseModel):
    """One entry of a memory's history: who did what to it, when and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    operation: int
    cube: str
    at: Moment
    actor: str
    verb: str
    """remember, import, edit, pin, unpin, archive, activate, expire, supersede, conflict, precede, fold, settle, undo ..."""
    reason: SkipValidation[str]
    """In words; a `Wording`, which pydantic would turn into an ordinary text."""
    before: MemCube | None
    after: MemCube | None
    undone: bool = False


def listed(names: Sequence[str]) -> str:
    """An access list as one text, each name in quotation marks."""
    return ",".join(f'"{name}"' for name in names)


def names_listed(text: str) -> tuple[str, ...]:
    """The inverse of `listed`."""
    return tuple(json.loads(f"[{text}]"))


Choice = TypeVar("Choice", Kind, State, SemanticType, Sensitivity)


def members(of: type[Choice], wanted: str | Sequence[str] | None) -> tuple[Choice, ...]:
    """The members that have these values; none for None. Raises InvalidInput with the values there are."""
    names = [member(of, item) for item in ([wanted] if isinstance(wanted, str) else wanted or ())]
    return tuple(name for name in names if name)


def member(of: type[Choice], value: str | None) -> Choice | None:
    """The member of an enumeration that has this value. Raises InvalidInput with the values there are."""
    if value is None:
        return None
    try:
        return of(value)
    except ValueError as error:
        raise InvalidInput(
            '"{value}" is not one of: {choices}.', value=value, choices=", ".join(item.value for item in of)
        ) from error


def changed(cube: MemCube, **fields: Any) -> MemCube:
    """The next version of a cube with these header fields or text changed."""
    return cube.model_copy(update={"version": cube.version + 1, "updated_at": now(), **fields})
