"""The whole memory as files for people and other programs: Markdown, JSON, a calendar and address cards. Only names and contents are made;
nothing is written to a disk."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from memos_core.conversations.moved import ChatRecord
from memos_core.cube import MemCube, SemanticType, Source, State
from memos_core.days import day_in_words, local_time, zone_named
from memos_core.exchange.chat_files import heading
from memos_core.files import safe_file_name
from memos_core.language.mentions import EntityKind
from memos_core.language.times import dated_text
from memos_core.plaintext.about import about
from memos_core.plaintext.entities.linking import Entity
from memos_core.progress import Progress
from memos_core.reminders.events import comes_round, day_of
from memos_core.reminders.in_words import rule_in_words
from memos_core.reminders.schedule import plan_of
from memos_core.version import __version__
from memos_core.wording import say

_PAST = {
    State.ARCHIVED: "archived",
    State.EXPIRED: "expired",
    State.MERGED: "merged into another",
    State.WAITING: "waits",
}
_TITLES = {
    SemanticType.FACT: "Facts",
    SemanticType.PREFERENCE: "Preferences",
    SemanticType.EVENT: "Events",
    SemanticType.EPISODE: "What was said",
    SemanticType.SKILL: "Skills",
    SemanticType.PERSONA: "How the assistant is to be",
    SemanticType.REMINDER: "Reminders",
}
_FOLDERS = {
    EntityKind.PERSON: "people",
    EntityKind.ANIMAL: "animals",
    EntityKind.PLACE: "places",
    EntityKind.ORGANISATION: "organisations",
    EntityKind.THING: "things",
}
NOT_IN_IT = (
    "older versions of memories and who changed what",
    "passwords, keys and card numbers, unless you asked for them",
    "adapters and saved contexts, which only MemOS reads",
    "calendars of others, settings, pictures in chats, and the files of documents themselves",
)
"""What no readable export contains."""


@dataclass(frozen=True)
class Readable:
    """What is to be written."""

    cubes: Sequence[MemCube]
    entities: Sequence[Entity]
    chats: Sequence[ChatRecord]
    calendar: bytes | None
    """The content of a calendar file, or None."""
    left_out: int
    """How many secrets are left out."""
    at: dt.datetime
    """The present moment in the person's time zone."""


def files(given: Readable, progress: Progress) -> Iterator[tuple[str, bytes]]:
    """The files: their names, with `/` as separator and unique on every operating system, and their contents. Raises Cancelled, at the
    latest after the last of them."""
    names = set[str]()
    for folder, title, ending, content in _files(given, progress):
        name, number = safe_file_name(title, "untitled"), 1
        while (whole := f"{folder}{name}{f' ({number})' if number > 1 else ''}{ending}").casefold() in names:
            number += 1
        names.add(whole.casefold())
        yield whole, content if isinstance(content, bytes) else content.encode()
    progress.finishing(say("Writing"))


def _files(given: Readable, progress: Progress) -> Iterator[tuple[str, str, str, str | bytes]]:
    yield "", "Read me first", ".md", _index(given)
    groups = about(given.cubes, given.at, secrets=True).groups
    for group in groups:
        yield "themes/", group.title, ".md", _page(group.title, "", map(_line, group.cubes))
    for entity in progress.each(say("Writing people and things"), given.entities):
        yield f"{_FOLDERS.get(entity.kind, 'things')}/", entity.title, ".md", _entity(entity)
    grouped = {cube.id for group in groups for cube in group.cubes}
    others: dict[SemanticType, list[MemCube]] = defaultdict(list)
    documents: dict[str, list[MemCube]] = defaultdict(list)
    for cube in given.cubes:
        if cube.type is SemanticType.DOCUMENT:
            documents[(cube.source and cube.source.document) or "Document"].append(cube)
        elif cube.id not in grouped and not cube.is_turn:
            others[cube.type].append(cube)
    for kind, title in _TITLES.items():
        if cubes := others.get(kind):
            yield "types/", title, ".md", _page(title, "", map(_line, cubes))
    for name, passages in progress.each(say("Writing document"), list(documents.items())):
        yield "documents/", name.removesuffix(".md"), ".md", _document(name, passages)
    for chat in progress.each(say("Writing chat"), given.chats):
        day = f"{local_time(chat.created_at):%Y-%m-%d}"
        yield "chats/", f"{day} {chat.title or 'Chat'}", ".md", _chat(chat)
    if given.calendar is not None:
        yield "", "agenda", ".ics", given.calendar
    if people := [entity for entity in given.entities if entity.kind is EntityKind.PERSON]:
        yield "", "people", ".vcf", "".join(_card(one, given.at.date()) for one in people)
    memories = progress.each(say("Writing memory"), given.cubes)
    yield "", "memories", ".json", _json([cube.model_dump(mode="json", exclude={"file"}) for cube in memories])
    yield "", "entities", ".json", _json([_entity_record(entity) for entity in given.entities])
    if given.chats:
        yield "", "chats", ".json", _json([chat.model_dump(mode="json") for chat in given.chats])


# -- Markdown ---------------------------------------------------------------------------------------


def _index(given: Readable) -> str:
    left = [*NOT_IN_IT]
    if given.left_out:
        left[1] = f"passwords, keys and card numbers ({given.left_out:,} left out)"
    lines = [
        f"Written by MemOS Desktop {__version__} on {day_in_words(given.at.date())}.",
        "",
        f"- {len(given.cubes):,} memories: what you said of yourself by themes, everything else by types and documents; all of "
        "them in memories.json",
        f"- {len(given.entities):,} people, animals, places, organisations and things, each with a file of its own; people also "
        "in people.vcf, for address books",
        f"- {len(given.chats):,} chats; with all versions of messages in chats.json",
        "- agenda.ics: reminders and dates, for calendars",
        "",
        "Not in it: " + "; ".join(left) + ".",
        "",
        "MemOS itself reads the other kind of export, a .memcube file.",
    ]
    return "\n".join(["# Your memory", "", *lines]) + "\n"


def _page(title: str, head: str, lines: Iterable[str]) -> str:
    return "\n".join([f"# {_one_line(title)}", "", *([head, ""] if head else []), *lines]) + "\n"


def _line(cube: MemCube) -> str:
    """A memory as a line of a list, with its time, state and speaker."""
    notes = [cube.when]
    if cube.speaker:
        notes.append(f"said by {_one_line(cube.speaker)}")
    if cube.quoted_from:
        notes.append(f"from {_one_line(cube.quoted_from)}")
    if cube.reminder is not None:
        notes[0] = _reminder(cube)
    notes += [_PAST[cube.state]] if cube.state in _PAST else []
    notes += ["pinned"] if cube.pinned else []
    notes += ["#" + "-".join(tag.split()) for tag in cube.tags]
    text = dated_text(cube).strip().replace("\n", "\n  ")
    return f"- {text} *({', '.join(notes)})*"


def _reminder(cube: MemCube) -> str:
    plan = plan_of(cube)
    again = rule_in_words(plan.rule, plan.starts)
    return f"{day_in_words(plan.starts.date())}, {plan.starts:%H:%M}" + (f", {again}" if again else "")


def _entity(entity: Entity) -> str:
    known = [entity.kind.value, *(f"your {role}" for role in entity.roles)]
    head = ", ".join(map(_one_line, known))
    if entity.aliases:
        head += f"; also called {', '.join(map(_one_line, entity.aliases))}"
    return _page(entity.title, f"{head[0].upper()}{head[1:]}.", map(_line, entity.statements))


def _document(name: str, passages: Sequence[MemCube]) -> str:
    parts, under = [f"# {_one_line(name)}"], ""
    for cube in passages:
        source = cube.source or Source()
        page = f"page {source.page}" if source.page is not None else ""
        place = ", ".join(filter(None, (source.heading, page)))
        if place and place != under:
            parts.append(f"## {_one_line(place)}")
            under = place
        parts.append(cube.text.strip())
    return "\n\n".join(parts) + "\n"


def _chat(chat: ChatRecord) -> str:
    parts = [f"# {_one_line(chat.title or 'Chat')}"]
    for message in chat.messages:
        if message.in_view:
            said = local_time(message.created_at, zone_named(message.zone))
            parts += [f"## {heading(message.role, said)}", message.text.strip()]
    return "\n\n".join(parts) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())


# -- JSON and address cards -------------------------------------------------------------------------


def _json(records: object) -> str:
    return json.dumps(records, ensure_ascii=False, indent=1) + "\n"


def _entity_record(entity: Entity) -> dict[str, object]:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "roles": entity.roles,
        "aliases": entity.aliases,
        "memories": [cube.id for cube in entity.statements],
    }


def _card(entity: Entity, today: dt.date) -> str:
    """An address card (vCard 3.0): name, other names, relation to the person, birthday, and what is known about them."""
    import vobject

    card = vobject.vCard()
    card.add("fn").value = _one_line(entity.title)
    *given, family = entity.name.split() if " " in entity.name else (entity.name, "")
    card.add("n").value = vobject.vcard.Name(family=family, given=" ".join(given) or _one_line(entity.title))
    for alias in entity.aliases:
        card.add("nickname").value = _one_line(alias)
    if entity.roles:
        card.add("x-memos-relation").value = _one_line(entity.roles[0])
    if birthday := next((day for cube in entity.statements if (day := _birthday(cube, today))), None):
        card.add("bday").value = birthday
    card.add("note").value = "\n".join(f"{_one_line(cube.text)} ({cube.when})" for cube in entity.statements)
    card.add("uid").value = f"{entity.id}@memos-desktop"
    written: str = card.serialize()
    return written


def _birthday(cube: MemCube, today: dt.date) -> str:
    """The birthday that a statement tells, in the form of address cards, without a year."""
    if "birthday" not in cube.text.casefold() or not comes_round(cube):
        return ""
    day = day_of(cube, today)
    return "" if day is None else f"--{day:%m-%d}"
