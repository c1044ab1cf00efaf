"""Recognises which program an export comes from, and reads it: each file is recognised by its contents, whatever its name is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any, TypeAlias

from memos_core.documents.encodings import decoded
from memos_core.documents.reading import DOCUMENT_KINDS, LARGEST_FILE
from memos_core.errors import InvalidInput
from memos_core.exchange.arriving import (
    assistants,
    cards_and_tables,
    memory_systems,
    notes,
    official_memos,
    programs,
    streaming,
    takeout_page,
)
from memos_core.exchange.arriving.dropped_files import BROKEN, Opened, Part
from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingNote,
    ArrivingProject,
    ArrivingStatement,
    Item,
    Unreadable,
)
from memos_core.exchange.arriving.told_by_assistant import is_told, told
from memos_core.language.text import content_hash
from memos_core.progress import PERCENT
from memos_core.wording import say

_Entry: TypeAlias = Item | ArrivingProject
_OneByOne: TypeAlias = Callable[[Mapping[str, Any], str], Iterator[_Entry]]
_Together: TypeAlias = Callable[[Iterable[Any], str], Iterator[Item]]
_FAULTS = (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError)
"""The errors raised when an entry breaks the rules of its format."""
_NAMED_BADLY = 5
"""How many unreadable entries of a file are listed; if there are more, only their number is given."""
_EMPTY, _SHORT = (b"[]", b"{}", b""), 100
NOTES = "Notes"
DOCUMENTS = {"pdf", "docx"}
_NOTHING_IN_IT = {
    "user.json", "users.json", "message_feedback.json", "model_comparisons.json", "shared_conversations.json", "chat.html",
    "group_chats.json", "sora.json", "shopping.json", "export_manifest.json", "login_history.json", "settings.json",
}  # fmt: skip
"""Files of exports without a chat or a memory, or with what is in another file too."""


_PROJECTS = "projects.json"
_READING = say("Reading")


@dataclass(frozen=True)
class _Json:
    """One JSON format."""

    program: str
    fits: Callable[[frozenset[str], str], bool]
    """Whether an object with these keys, in a file of this name, has this format."""
    one: _OneByOne | None = None
    """Reads an object, or each object of an array by itself."""
    together: _Together | None = None
    """Reads all objects of an array together."""


def _with(*keys: str) -> Callable[[frozenset[str], str], bool]:
    return lambda found, _: found >= set(keys)


def _is_of_memos(keys: frozenset[str], name: str) -> bool:
    """Whether it is a memory file of the official MemOS, in one of its four forms."""
    graph = keys >= {"nodes", "edges"} and ("total_nodes" in keys or name.endswith(official_memos.FILE))
    preferences = bool(keys & {"explicit_preference", "implicit_preference"})
    return keys == {"id", "memory", "metadata"} or keys >= {"id", "payload"} or graph or preferences


_FORMS = (
    _Json("ChatGPT", _with("mapping"), assistants.chatgpt),
    _Json("Claude", _with("chat_messages"), assistants.claude_chat),
    _Json("Claude", _with("conversations_memory"), assistants.claude_memories),
    _Json("Claude", _with("uuid", "docs"), assistants.claude_project),
    _Json("ChatGPT", lambda keys, name: "id" in keys and bool(keys & {"name", "title"}) and name.endswith(_PROJECTS),
          assistants.chatgpt_project),
    _Json("MemOS", _is_of_memos, official_memos.memories),
    _Json("MemOS", _with("model_schema", "text_mem"), official_memos.configuration),
    _Json("Gemini", _with("header", "title", "time"), together=assistants.gemini),
    _Json("Open WebUI", _with("chat"), programs.open_webui),
    _Json("Open WebUI", _with("user_id", "content", "created_at", "updated_at"), programs.open_webui_memory),
    _Json("AnythingLLM", _with("prompt", "response"), together=programs.anything_llm),
    _Json("AnythingLLM", _with("instruction", "input", "output"), together=programs.taught),
    _Json("Jan", lambda keys, name: keys >= {"thread_id", "role", "content"} and name.endswith("messages.jsonl"),
          together=programs.lone_messages),
    _Json("Letta", lambda keys, _: "agent_type" in keys or keys >= {"agents", "blocks"}, memory_systems.letta),
    _Json(
        "Zep", lambda keys, _: bool(keys & {"facts", "edges", "relevant_facts"}) or keys >= {"session_id", "messages"}
        or keys >= {"uuid", "fact"}, memory_systems.zep,
    ),
    _Json("mem0", lambda keys, _: bool(keys & {"memory", "results", "memories"}) or keys >= {"content", "state"}, memory_systems.mem0),
    _Json("LM Studio", lambda keys, name: "messages" in keys and name.endswith(".conversation.json"), programs.lm_studio),
    _Json("A chat", _with("messages"), programs.bare_chat),
)  # fmt: skip


@dataclass
class Reading:
    """Reads a whole export. `items` yields its contents; the other attributes are complete once that has ended."""

    opened: Opened
    step: Callable[[str, int, int], None] = lambda _what, _done, _total: None
    """Called with each file and entry, and with the percentage of bytes read; can raise Cancelled."""
    remembered: bool = False
    """Whether to treat a text as what another assistant remembers, even if it does not look like that."""
    programs: set[str] = field(default_factory=set)
    """The programs that wrote it, as far as it has been read."""
    not_looked_at: int = 0
    """How many files have nothing that could be taken in: pictures, settings."""
    _before: int = 0
    """Bytes of the files before the one being read."""
    _bytes: int = 1
    """Bytes of all files."""
    _said: set[str] = field(default_factory=set)
    """Hashes of the statements so far, because ChatGPT repeats in each chat what it knew about the person."""
    _projects: dict[str, ArrivingProject] = field(default_factory=dict)
    """The projects that have a name, by id."""

    def items(self) -> Iterator[Item]:
        """The contents in the order of the files; but files that name the projects of chats are read first."""
        yield from (Unreadable(name, reason) for name, reason in self.opened.left_out)
        self._bytes = max(1, sum(part.bytes for part in self.opened.parts))
        for part in sorted(self.opened.parts, key=lambda part: PurePosixPath(part.name).name != _PROJECTS):
            self._tell()
            try:
                for item in self._items_of(part):
                    self._tell()
                    if isinstance(item, ArrivingProject):
                        self._projects[item.id] = item
                    elif not self._is_repeated(item):
                        yield self._in_its_project(item)
            except InvalidInput as error:
                yield Unreadable(part.name, str(error))
            except BROKEN:
                yield Unreadable(part.name, say("it is damaged; what came before that place is taken"))
            self._before += part.bytes

    def _tell(self) -> None:
        read = self._before + self.opened.position
        self.step(_READING, min(read * PERCENT // self._bytes, PERCENT - 1), PERCENT)

    def _told_of(self, entries: Iterator[Any]) -> Iterator[Any]:
        """The entries of a file, reporting each one, because some formats yield no item before all of it is read."""
        for entry in entries:
            self._tell()
            yield entry

    def _in_its_project(self, item: Item) -> Item:
        """A chat with its project as named in the export."""
        if not isinstance(item, ArrivingChat) or item.project is None:
            return item
        return replace(item, project=self._projects.get(item.project.id, item.project))

    def _is_repeated(self, item: Item) -> bool:
        """Whether an item is a statement that was read before."""
        if not isinstance(item, ArrivingStatement):
            return False
        hash_ = content_hash(item.text)
        repeated = hash_ in self._said
        self._said.add(hash_)
        return repeated

    def _items_of(self, part: Part) -> Iterator[_Entry]:
        file = PurePosixPath(part.name).name
        if notes.is_no_note(part.name):
            self.not_looked_at += 1
            return
        if file in _NOTHING_IN_IT or (file == "messages.jsonl" and self._beside(part, "thread.json")):
            return
        if part.ending in ("json", "af"):
            yield from self._json(part)
        elif part.ending == "jsonl":
            yield from self._lines(part)
        elif part.ending == "md":
            yield from self._text(part)
        elif part.ending == "vcf":
            yield from self._named("Contacts", cards_and_tables.vcards(self.opened.read(part, LARGEST_FILE), part.name))
        elif part.ending in ("csv", "tsv"):
            yield from self._named("Table", cards_and_tables.table(self.opened.read(part, LARGEST_FILE), part.name))
        elif part.ending == "txt":
            yield from self._text(part)
        elif part.ending in ("html", "htm"):
            yield from self._page(part)
        elif part.ending in DOCUMENTS and part.ending in DOCUMENT_KINDS:
            yield from self._named(NOTES, iter([ArrivingNote(part.name, self.opened.read(part, LARGEST_FILE))]))
        else:
            self.not_looked_at += 1

    def _named(self, program: str, items: Iterator[_Entry]) -> Iterator[_Entry]:
        for item in items:
            self.programs.add(program)
            yield item

    def _text(self, part: Part) -> Iterator[_Entry]:
        data = self.opened.read(part, LARGEST_FILE)
        if not data.strip():
            return
        text = decoded(data, part.name)
        if self.remembered or is_told(text):
            yield from self._named("Another assistant", told(text))
        else:
            yield from self._named(NOTES, iter([notes.note(data, part.name)]))

    def _page(self, part: Part) -> Iterator[_Entry]:
        with self.opened.open(part) as file:
            if not takeout_page.is_activity(file.read(streaming.LOOKED_AT)):
                self.not_looked_at += 1
                return
        with self.opened.open(part) as file:
            yield from self._named("Gemini", takeout_page.gemini_page(file, part.name))

    # -- JSON -----------------------------------------------------------------------------------

    def _json(self, part: Part) -> Iterator[_Entry]:
        with self.opened.open(part) as file:
            beginning = file.read(streaming.LOOKED_AT)
        kind, keys = streaming.kind_and_keys(beginning)
        if PurePosixPath(part.name).name == "thread.json" and (beside := self._beside(part, "messages.jsonl")):
            yield from self._named("Jan", self._jan(part, beside))
            return
        if len(beginning) <= _SHORT and b"".join(beginning.split()) in _EMPTY:
            return
        form = _form_of(kind, keys, part.name)
        with self.opened.open(part) as file:
            entries = streaming.array_items(file) if kind == "array" else iter([streaming.whole(file)])
            yield from self._named(form.program, _read(form, self._told_of(entries), part.name))

    def _lines(self, part: Part) -> Iterator[_Entry]:
        with self.opened.open(part) as file:
            beginning = file.read(streaming.LOOKED_AT)
        if not beginning.strip():
            return
        form = _form_of(*streaming.kind_and_keys(beginning), part.name)
        with self.opened.open(part) as file:
            yield from self._named(form.program, _read(form, self._told_of(streaming.lines(file)), part.name))

    def _jan(self, thread: Part, messages: Part) -> Iterator[Item]:
        with self.opened.open(thread) as file:
            about = streaming.whole(file)
        with self.opened.open(messages) as file:
            try:
                yield from programs.jan(about, self._told_of(streaming.lines(file)))
            except _FAULTS as error:
                raise InvalidInput("it is no thread of Jan that is known here") from error

    def _beside(self, part: Part, name: str) -> Part | None:
        wanted = str(PurePosixPath(part.name).with_name(name))
        return next((one for one in self.opened.parts if one.name == wanted), None)


def _form_of(kind: str, keys: frozenset[str], name: str) -> _Json:
    """The format of a file, by the keys of its first object. Raises InvalidInput if it is unknown."""
    form = next((one for one in _FORMS if one.fits(keys, name)), None)
    if form is None:
        raise InvalidInput(
            say("it is JSON, but of no form that is known here; a newer version of that program may write it")
            if keys
            else say("it is damaged, or JSON of no form that is known here")
            if kind
            else say("it is no JSON that an export is written in")
        )
    return form


def _read(form: _Json, entries: Iterator[Any], name: str) -> Iterator[_Entry]:
    """The items of a file of this format. An entry that breaks the rules does not prevent the others from being read."""
    broken: list[str] = []

    def sound() -> Iterator[Any]:
        try:
            yield from entries
        except InvalidInput as error:  # the rest of the file is lost, but not what came before
            broken.append(str(error))

    if form.together is not None:
        try:
            yield from form.together(sound(), name)
        except _FAULTS:
            yield Unreadable(name, say("it is not as {program} writes it", program=form.program))
    elif form.one is not None:
        unknown = 0
        for number, entry in enumerate(sound(), start=1):
            try:
                yield from list(form.one(entry, name))
            except _FAULTS:
                unknown += 1
                if unknown <= _NAMED_BADLY:
                    badly = say(
                        "entry {number} of it is not as {program} writes it", number=number, program=form.program
                    )
                    yield Unreadable(name, badly)
        if unknown > _NAMED_BADLY:
            many = say("{count} entries of it are not as {program} writes them", count=unknown, program=form.program)
            yield Unreadable(name, many)
    yield from (Unreadable(name, reason) for reason in broken)
