"""How memory enters a prompt: a stable beginning that can be cached, and what was recalled beside the question.

Layout (DESIGN section 7): [system: persona and profile memories] [turns so far] [recalled notes + message].
Memories are quoted as the person's own statements, passages of documents with their source; they are data, never
instructions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from memos_core.cube import MemCube, Recall
from memos_core.models.backend import ChatTurn, ModelBackend, Sampling

DEFAULT_PERSONA = "You are a helpful, friendly assistant. You answer briefly and plainly."
GROUNDING = "When you are given notes, answer from them."
PLEASE = "Please answer briefly and plainly."
CHARACTERS_PER_TOKEN = 6
"""More than a token of any usual text holds: a text cut to this many characters a token keeps all that could fit."""
TURN_OVERHEAD_TOKENS = 8
"""What a chat template adds around one turn, generously."""
LONGEST_NOTE = 600
"""Characters of a memory that enter a prompt."""
LONGEST_PASSAGE = 1200
"""The same for a passage of a document: what it answers may stand at its end."""
LONGEST_SOURCE_PART = 80
"""Characters of a file's name or a heading in the source of a passage."""
CUT_MARK = "\n[… left out because the message is too long …]\n"
_QUESTION = re.compile(
    r"\?\s*$|^\s*(?:what|who|whose|when|where|which|why|how|do|does|did|is|are|am|was|were|can|could|should|will|would|tell me)\b",
    re.IGNORECASE,
)
GROUNDED_TEMPERATURE = 0.0
"""With notes in the prompt the reply should say what they say."""


@dataclass(frozen=True)
class Prompt:
    """Turns that fit into the context, and what had to give way."""

    turns: list[ChatTurn]
    grounded: bool
    """Whether recalled notes stand in it."""
    dropped_turns: int = 0
    shortened: bool = False

    def sampling(self, usual: Sampling) -> Sampling:
        """The model's own sampling, less free where notes have to be followed."""
        if not self.grounded:
            return usual
        return replace(usual, temperature=min(usual.temperature, GROUNDED_TEMPERATURE))


def fit(
    *,
    persona: str,
    profile: Sequence[MemCube],
    recalled: Sequence[Recall],
    history: Sequence[ChatTurn],
    message: str,
    limit_tokens: int,
    backend: ModelBackend,
) -> Prompt:
    """The prompt for a message, made to fit.

    The oldest turns leave first; the persona, the recalled memories and the newest turns stay. A message
    that is itself too long is cut in its middle. A long chat is never an error.

    Args:
        persona: how the assistant should be; empty for the built-in persona.
        profile: pinned and persona memories, in a stable order.
        recalled: hits for this message, best first.
        history: earlier turns, oldest first.
        message: what the person says now.
        limit_tokens: what the prompt may take, template included.
        backend: counts tokens.
    """
    system = system_text(persona, profile)
    notes = [note_text(hit.cube) for hit in recalled]
    beginning = ChatTurn("system", _within(system, limit_tokens // 3, backend)[0])
    fixed = backend.count_tokens([beginning, ChatTurn("user", message_with_notes("", notes))])
    while notes and fixed > limit_tokens * 2 // 3:
        notes.pop()
        fixed = backend.count_tokens([beginning, ChatTurn("user", message_with_notes("", notes))])
    message, shortened = _within(message, max(limit_tokens - fixed - TURN_OVERHEAD_TOKENS, 16), backend)
    last = ChatTurn("user", message_with_notes(message, notes))
    room = limit_tokens - backend.count_tokens([beginning, last])
    kept = _newest_that_fit(history, room, backend)
    while kept and backend.count_tokens([beginning, *kept, last]) > limit_tokens:
        kept = _from_user_turn(kept[1:])
    return Prompt([beginning, *kept, last], bool(recalled), len(history) - len(kept), shortened)


def system_text(persona: str, profile: Sequence[MemCube]) -> str:
    """The beginning of every prompt: the same text as long as persona and profile stay the same.

    The order and every sentence were chosen by measurement (benchmarks/prompt_layout.py): with the profile in the
    person's own words at the very beginning the starter model quotes the right note nearly always. What a document
    says is never put there, pinned or not: these are the person's words.
    """
    told = "\n".join(f"- {note_text(cube)}" for cube in profile if not cube.from_document)
    said = f"{told}\n- {PLEASE}" if told else f"- {PLEASE}"
    return f"The person you talk to says:\n{said}\n\n{persona.strip() or DEFAULT_PERSONA} {GROUNDING}"


def note_text(cube: MemCube) -> str:
    """A memory as one line of a prompt; a passage of a document begins with its source."""
    if not cube.from_document:
        return _line(cube.text, LONGEST_NOTE)
    return f"({_source(cube)}) {_line(cube.text, LONGEST_PASSAGE)}"


def _source(cube: MemCube) -> str:
    """Where a passage stands: `from manual.pdf, page 3, Setup`."""
    source = cube.source
    if source is None or source.document is None:
        return "from a document"
    parts = [f"from {_line(source.document, LONGEST_SOURCE_PART)}"]
    if source.page is not None:
        parts.append(f"page {source.page}")
    if source.heading:
        parts.append(_line(source.heading, LONGEST_SOURCE_PART))
    return ", ".join(parts)


def _line(text: str, longest: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rstrip() + "…"


def asks(text: str) -> bool:
    """Whether a sentence asks something."""
    return _QUESTION.search(text) is not None


def message_with_notes(message: str, notes: Sequence[str]) -> str:
    """The person's turn with the recalled notes, best first. The wording was chosen by measurement
    (benchmarks/prompt_layout.py); only a question is to be answered from them."""
    if not notes:
        return message
    lines = "\n".join(f"- {note}" for note in notes)
    request = "Answer from the notes. " if asks(message) else ""
    return f"Notes about me:\n{lines}\n\n{request}{message}"


def _newest_that_fit(history: Sequence[ChatTurn], room: int, backend: ModelBackend) -> list[ChatTurn]:
    kept: list[ChatTurn] = []
    for start in range(len(history), 0, -16):
        batch = list(history[max(start - 16, 0) : start])
        counts = backend.count_each([turn.content[: max(room, 0) * CHARACTERS_PER_TOKEN + 1] for turn in batch])
        for turn, count in zip(reversed(batch), reversed(counts), strict=True):
            room -= count + TURN_OVERHEAD_TOKENS
            if room < 0:
                return _from_user_turn(list(reversed(kept)))
            kept.append(turn)
    return _from_user_turn(list(reversed(kept)))


def _from_user_turn(turns: list[ChatTurn]) -> list[ChatTurn]:
    """Templates expect the person to begin."""
    start = next((position for position, turn in enumerate(turns) if turn.role == "user"), len(turns))
    return turns[start:]


def _within(text: str, tokens: int, backend: ModelBackend) -> tuple[str, bool]:
    """The text, cut in its middle where it has more tokens, and whether it was cut."""
    cut = text
    characters = tokens * CHARACTERS_PER_TOKEN
    if len(text) > characters:
        cut = _middle_out(text, characters)
    while (count := backend.count_each([cut])[0]) > tokens and len(cut) > 1:
        characters = min(int(len(cut) * tokens / count * 0.95), len(cut) - 1)
        cut = _middle_out(text, max(characters, 1))
    return cut, cut is not text


def _middle_out(text: str, characters: int) -> str:
    if characters <= 2 * len(CUT_MARK):
        return text[:characters]
    half = (characters - len(CUT_MARK)) // 2
    return text[:half].rstrip() + CUT_MARK + text[len(text) - half :].lstrip()
