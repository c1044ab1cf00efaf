"""How memories are written in a prompt: the system text with the profile, and one line for each note."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.cube import MemCube
from memos_core.language.quoting import without_template_signs
from memos_core.language.times import dated_text

DEFAULT_PERSONA = "You are a helpful, friendly assistant. You answer briefly and plainly."
GROUNDING = "When you are given notes, answer from them."
PLEASE = "Please answer briefly and plainly."
LONGEST_NOTE = 600
"""Characters of a memory that enter a prompt."""
LONGEST_PASSAGE = 1200
"""The same for a passage of a document: what it answers may stand at its end."""
LONGEST_SOURCE_PART = 80
"""Characters of a file's name or a heading in the source of a passage."""


def system_text(persona: str, profile: Sequence[MemCube]) -> str:
    """The beginning of every prompt: the same text as long as persona and profile stay the same.

    The order and every sentence were chosen by measurement (benchmarks/prompt_layout.py): with the profile in the
    person's own words at the very beginning the starter model quotes the right note nearly always. What a document
    says is never put there, pinned or not: these are the person's words.
    """
    told = "\n".join(f"- {note_text(cube)}" for cube in profile if not cube.from_document)
    said = f"{told}\n- {PLEASE}" if told else f"- {PLEASE}"
    about = without_template_signs(persona.strip()) or DEFAULT_PERSONA
    return f"The person you talk to says:\n{said}\n\n{about} {GROUNDING}"


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
