"""How memories are written in a prompt: the system text with the profile, and one line for each note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from memos_core.cube import MemCube
from memos_core.language.message_kinds import MessageKind
from memos_core.language.quoting import without_template_signs
from memos_core.language.times import dated_text
from memos_core.models.backend import ModelInfo

DEFAULT_PERSONA = "You are a helpful, friendly assistant. You answer briefly and plainly."
TINY_PARAMETERS, SMALL_PARAMETERS, FAIR_PARAMETERS = 300_000_000, 1_000_000_000, 3_000_000_000
"""A model with fewer parameters than these is tiny, small or fair; with more it is able."""
QUOTED_PROFILE = "Quotations, which are not the user's words:"
"""The heading above what others have said in the profile."""
LONGEST_NOTE = 600
"""How many characters of a memory enter a prompt."""
LONGEST_PASSAGE = 1200
"""How many characters of a passage of a document enter a prompt: the answer may stand at its end."""
LONGEST_SOURCE_PART = 80
"""How many characters of a file's name or a heading enter a prompt as the source of a passage."""


@dataclass(frozen=True)
class Layout:
    """How notes are written for a size of model. Each was chosen by measurement on that size (benchmarks/README.md, "answers")."""

    looked_up: int
    """The most notes for a message that asks for what was told."""
    offered: int
    """The most notes that are offered to any other message."""
    told: int
    """The most notes that are offered to a message that tells something; a small model repeats them instead of a reply."""
    own_notes: str
    """The heading above notes of the person's own statements."""
    offered_notes: str
    """The heading above them where the notes are only offered."""
    dates_notes: bool = True
    """Whether the date and time stand beside notes that are to be answered from; a tiny or small model takes them for the answer."""
    request: str = ""
    """What stands before a message that is to be answered from the notes."""
    mark: str = ""
    """What stands before and after each statement."""
    beside: float = 0.0
    """The share of the best note's chance of being the answer that another note needs to stand beside it."""
    choose_from: int = 0
    """How many of the likeliest notes a look-up gets, likely or not, because the model itself is able to choose."""
    possible: float = 0.25
    """The probability from which a note may be the answer; below it nothing that was told answers."""
    nothing_told: str = ""
    """What stands in the place of notes where nothing that was told answers."""
    floor: bool = True
    """Whether the model is not asked where nothing was told: smaller ones make something up then, whatever their prompt says."""
    note_replies: bool = True
    """Whether the note that surely answers becomes the reply, if the model says nothing of it."""
    profile: str = "Notes about the user:"
    """The heading above the profile."""
    address: str = ""
    """How the model is to speak to the person; it follows the persona."""
    who: bool = False
    """Whether the statements that say who the person is stand in the profile. A tiny model gets them where they answer a question."""
    who_for_the_world: bool = True
    """Whether these statements, and the person's name, stand there for a question about the world too. A small model answers with them
    ("Mozart's birthday is on the 3rd of August"), whatever is said before the question."""


TINY = Layout(
    looked_up=8,
    offered=8,
    told=0,
    own_notes="Notes about me:",
    offered_notes="Notes about me, if they help:",
    beside=0.8,
    request="Answer from the notes. ",
    dates_notes=False,
    who_for_the_world=False,
)
SMALL = Layout(
    looked_up=1,
    offered=3,
    told=0,
    own_notes="Notes about me:",
    offered_notes="Notes about me, if they help:",
    dates_notes=False,
    request="Answer from the notes. ",
    who=True,
    who_for_the_world=False,
    address='Speak to the user as "you". When you are given notes, answer from them.',
)
ABLE = Layout(
    looked_up=10,
    offered=10,
    told=10,
    own_notes="Notes of what I told you before:",
    offered_notes="Notes of what I told you before, if they help:",
    request="Answer from the notes. ",
    mark='"',
    choose_from=6,
    possible=0.15,
    floor=False,
    note_replies=False,
    nothing_told="I have not told you this yet. Do not guess it; say that I have not told you.",
    profile="Notes of what the user told you before:",
    who=True,
    address='Speak to the user as "you". Notes are what the user told you before, in the user\'s own words.',
)
FAIR = replace(ABLE, choose_from=3, floor=True)


def most_notes(layout: Layout, kind: MessageKind, *, kept: bool) -> int:
    """The most notes for a message of a kind; `kept` says whether something that it tells was kept."""
    if kind is MessageKind.TELL and not kept:
        return layout.offered
    return {MessageKind.LOOKUP: layout.looked_up, MessageKind.TELL: layout.told}.get(kind, layout.offered)


def layout_for(model: ModelInfo | None) -> Layout:
    """The layout for a model. Where its size is not known, a remote model counts as able and one on this computer as tiny. Without a
    model the layout is that of a tiny one."""
    if model is None or not model.parameters:
        return ABLE if model is not None and model.remote else TINY
    if model.parameters < TINY_PARAMETERS:
        return TINY
    if model.parameters < SMALL_PARAMETERS:
        return SMALL
    return FAIR if model.parameters < FAIR_PARAMETERS else ABLE


def system_text(persona: str, profile: Sequence[MemCube], layout: Layout = TINY) -> str:
    """The beginning of every prompt: the same text as long as persona and profile stay the same.

    Persona first, and the person's statements as notes about them: a tiny model that reads them as somebody's speech at the
    very beginning repeats them instead of answering (benchmarks/README.md, "answers"). What others have said stands below, as
    quotations; what a document says is never put there, pinned or not.
    """
    about = without_template_signs(persona.strip()) or DEFAULT_PERSONA
    own = [cube for cube in profile if cube.quoted_from is None]
    others = [cube for cube in profile if cube.quoted_from is not None and not cube.from_document]
    told = [
        "\n".join([heading, *(f"- {mark}{note_text(cube)}{mark}" for cube in listed)])
        for heading, listed, mark in ((layout.profile, own, layout.mark), (QUOTED_PROFILE, others, ""))
        if listed
    ]
    return "\n\n".join(part for part in (about, layout.address, *told) if part)


def note_text(cube: MemCube) -> str:
    """A memory as one line of a prompt, in which "tomorrow" has its date. What others wrote stands in quotation marks, after its source."""
    source = cube.quoted_from
    if source is None:
        return _line(dated_text(cube), LONGEST_NOTE)
    longest = LONGEST_PASSAGE if cube.from_document else LONGEST_NOTE
    parts = ", ".join(_line(part, LONGEST_SOURCE_PART) for part in source.split(", "))
    where, words = parts.replace('"', "'").replace(":", " "), _line(cube.text, longest).replace('"', "'")
    return f'From {where}: "{words}"'


def _line(text: str, longest: int) -> str:
    line = " ".join(without_template_signs(text).split())
    return line if len(line) <= longest else line[:longest].rstrip() + "…"
