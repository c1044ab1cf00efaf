"""How memories are written in a prompt: the system text with the profile, and one line for each note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.language.quoting import without_template_signs
from memos_core.language.times import dated_text

DEFAULT_PERSONA = "You are a helpful, friendly assistant. You answer briefly and plainly."
GROUNDING = "When you are given notes, answer from them."
PLEASE = "Please answer briefly and plainly."
TINY_PARAMETERS, SMALL_PARAMETERS = 300_000_000, 1_000_000_000
"""Models with fewer are tiny, or small."""
LONGEST_NOTE = 600
"""Characters of a memory that enter a prompt."""
LONGEST_PASSAGE = 1200
"""The same for a passage of a document: what it answers may stand at its end."""
LONGEST_SOURCE_PART = 80
"""Characters of a file's name or a heading in the source of a passage."""


@dataclass(frozen=True)
class Layout:
    """How notes are written for a size of model. Each was chosen by measurement on that size (benchmarks/README.md, "answers")."""

    looked_up: int
    """The most notes for a message that asks for what was told."""
    offered: int
    """The most notes that are offered to any other message."""
    own_notes: str
    """Above the person's own statements."""
    offered_notes: str
    """The same where they are an offer."""
    dates_notes: bool = True
    """Whether the date and time stand beside notes that are to be answered from; a tiny or small model takes them for an answer."""
    request: str = ""
    """Before a message that is to be answered from the notes."""
    mark: str = ""
    """Around each statement."""
    nothing_told: str = ""
    """Instead of notes, where nothing that was told answers; empty: a smaller model makes something up whatever it is told, and is
    not asked."""
    profile: str = "The person you talk to says:"
    """Above the profile."""
    address: str = ""
    """How to speak to the person, behind the persona."""


TINY = Layout(
    looked_up=1,
    offered=0,
    own_notes="Notes about me:",
    offered_notes="Notes about me:",
    request="Answer from the notes. ",
    dates_notes=False,
)
SMALL = Layout(
    looked_up=1,
    offered=3,
    own_notes="Notes about me:",
    offered_notes="Notes about me, if they help:",
    dates_notes=False,
    request="Answer from the notes. ",
    profile="Notes about the user:",
    address='Speak to the user as "you". When you are given notes, answer from them.',
)
ABLE = Layout(
    looked_up=10,
    offered=10,
    own_notes="Notes of what I told you before:",
    offered_notes="Notes of what I told you before, if they help:",
    request="Answer from the notes. ",
    mark='"',
    nothing_told="I have not told you this yet. Do not guess it; say that I have not told you.",
    profile="Notes of what the user told you before:",
    address='Speak to the user as "you". Notes are what the user told you before, in the user\'s own words.',
)


def layout_for(parameters: int, *, remote: bool = False) -> Layout:
    """The layout for a model with so many parameters. Where that is not known (0), a model that runs elsewhere is taken for able, and
    one on this computer for tiny."""
    if not parameters:
        return ABLE if remote else TINY
    if parameters < TINY_PARAMETERS:
        return TINY
    return SMALL if parameters < SMALL_PARAMETERS else ABLE


def system_text(persona: str, profile: Sequence[MemCube], layout: Layout = TINY) -> str:
    """The beginning of every prompt: the same text as long as persona and profile stay the same.

    The order and every sentence were chosen by measurement (benchmarks/prompt_layout.py): with the profile in the
    person's own words at the very beginning the starter model quotes the right note nearly always. What a document
    says is never put there, pinned or not: these are the person's words.
    """
    about = without_template_signs(persona.strip()) or DEFAULT_PERSONA
    own = [note_text(cube) for cube in profile if not cube.from_document]
    if layout.address:
        told = "\n".join([layout.profile, *(f"- {layout.mark}{note}{layout.mark}" for note in own)]) if own else ""
        return "\n\n".join(part for part in (about, layout.address, told) if part)
    said = "\n".join(f"- {line}" for line in [*own, PLEASE])
    return f"{layout.profile}\n{said}\n\n{about} {GROUNDING}"


def note_text(cube: MemCube) -> str:
    """A memory as one line of a prompt, in which "tomorrow" has its date; what others wrote stands between quotation marks, behind its source."""
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
