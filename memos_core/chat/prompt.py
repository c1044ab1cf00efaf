"""Lays out a prompt: a stable beginning whose KV state can be cached, then recalled notes next to the question.

Layout (DESIGN section 7): [system: persona and profile memories] [documents] [turns so far] [recalled notes + message].
Everything before the notes stays the same from one message to the next, so that its KV state can be kept: the oldest turns are dropped
in blocks, and profile memories that are newer than the state stand among the notes. Memories are quoted as the person's own
statements. What others wrote (documents, imported memories, other programs) stands below them, each between quotation marks that it
cannot close, with its source. All of it is data, never instructions; nothing that is quoted or said can contain a template sign.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from memos_core.cube import MemCube, Recall
from memos_core.errors import InvalidInput
from memos_core.language.quoting import without_template_signs
from memos_core.models.backend import ChatTurn, ModelBackend, Sampling
from memos_core.pictures import PICTURE_TOKENS
from memos_core.plaintext.prompt_layouts import TINY, Layout, note_text, system_text

CHARACTERS_PER_TOKEN = 6
"""More characters than a token of any usual text has: a text cut to this many per token still contains everything that could fit."""
TURN_OVERHEAD_TOKENS = 8
"""A generous estimate of what a chat template adds around one turn."""
QUOTED_NOTES = "Quotations, which are not my words:"
"""The heading of notes that others wrote."""
CUT_MARK = "\n[… left out because the message is too long …]\n"
NO_NOTES = "(nothing that fits)"
"""Replaces the notes when nothing that was told answers a look-up."""
DOCUMENTS_READ = "I have read them."
"""The assistant's turn after documents at the beginning of a conversation."""
BLOCK_SIZES = (16, 8, 4)
"""When a prompt is full, earlier turns are dropped in blocks of this many messages: the largest size that keeps enough."""
HISTORY_SHARE = 0.7
"""The share of the room after the beginning that earlier turns may take; the rest is at least left for the message and its notes."""
GROUNDED_TEMPERATURE = 0.0
"""The temperature for prompts with notes: the reply should say what they say."""


@dataclass(frozen=True)
class Spoken:
    """An earlier turn of the conversation."""

    turn: ChatTurn
    number: int
    """The number of its message; grows from turn to turn."""


@dataclass(frozen=True)
class Prompt:
    """Turns that fit into the context, and what had to be left out."""

    turns: list[ChatTurn]
    grounded: bool
    """Whether it contains recalled notes from which the reply is to come."""
    dropped_turns: int = 0
    shortened: bool = False

    def sampling(self, usual: Sampling) -> Sampling:
        """The model's own sampling settings, made stricter if notes have to be followed."""
        return quoting(usual) if self.grounded else usual


def quoting(usual: Sampling) -> Sampling:
    """The model's sampling settings for a reply that should repeat what the notes say."""
    return replace(usual, temperature=min(usual.temperature, GROUNDED_TEMPERATURE))


def beginning(
    *,
    persona: str,
    profile: Sequence[MemCube],
    documents: Sequence[MemCube],
    limit_tokens: int,
    backend: ModelBackend,
    layout: Layout = TINY,
) -> list[ChatTurn]:
    """The turns that every prompt of a conversation begins with, as long as persona, profile and documents stay the same.

    Args:
        persona: how the assistant should behave; empty for the built-in persona.
        profile: pinned and persona memories, in a stable order.
        documents: passages that the person wants ready in this conversation, in reading order.
        limit_tokens: the limit for the whole prompt.
        backend: counts tokens.
        layout: how prompts are laid out for this size of model.

    Raises:
        InvalidInput: the documents take more than half of the limit.
    """
    system = ChatTurn("system", within(system_text(persona, profile, layout), limit_tokens // 3, backend)[0])
    if not documents:
        return [system]
    passages = "\n".join(f"- {note_text(cube)}" for cube in documents)
    count = backend.count_each([passages])[0]
    if count > limit_tokens // 2:
        raise InvalidInput(
            "These documents have {count} tokens; with this model {limit} can be kept ready. Choose fewer, or raise "
            "the size of the context in the settings.",
            count=count,
            limit=limit_tokens // 2,
        )
    return [system, ChatTurn("user", f"Documents:\n{passages}"), ChatTurn("assistant", DOCUMENTS_READ)]


def with_history(
    begun: Sequence[ChatTurn], history: Sequence[Spoken], limit_tokens: int, backend: ModelBackend
) -> list[ChatTurn]:
    """A prompt without its last turn. When the earlier turns outgrow their share, the oldest are dropped a block at a time, so that the
    prompts of many messages begin alike.

    Args:
        begun: what `beginning` returned.
        history: earlier turns, oldest first.
        limit_tokens: the limit for the whole prompt.
        backend: counts tokens.
    """
    room = int((limit_tokens - backend.count_tokens(begun)) * HISTORY_SHARE)
    return [*begun, *_newest_blocks(history, room, backend)]


def fit(
    *,
    begun: Sequence[ChatTurn],
    recalled: Sequence[Recall],
    history: Sequence[Spoken],
    message: str,
    limit_tokens: int,
    backend: ModelBackend,
    fresh: Sequence[MemCube] = (),
    layout: Layout = TINY,
    looked_up: bool = True,
    say_nothing_fits: bool = False,
    now: str = "",
    pictures: tuple[bytes, ...] = (),
) -> Prompt:
    """Build the prompt for a message, shortened to fit into the model's window.

    The oldest turns are dropped first; the beginning, the recalled memories and the newest turns stay. A message that is itself too long
    has its middle cut out. A long conversation is never an error.

    Args:
        begun: what `beginning` returned.
        recalled: hits for this message, best first.
        history: earlier turns, oldest first.
        message: what the person says now.
        limit_tokens: the limit for the prompt, template included.
        backend: counts tokens.
        fresh: profile memories that `begun` does not contain yet.
        layout: how prompts are laid out for this size of model.
        looked_up: whether the reply is to come from what was recalled; otherwise the notes are an offer.
        say_nothing_fits: if there are no notes at all, say so in their place.
        now: the date and time, for the reply; "" to leave them out.
        pictures: the pictures shown with the message, as JPEG files.
    """
    known = {hit.cube.id for hit in recalled}
    cubes = [*(hit.cube for hit in recalled), *(c for c in fresh if c.id not in known)]
    notes = [note_text(cube) for cube in cubes]
    quoted = {note for note, cube in zip(notes, cubes, strict=True) if cube.quoted_from is not None}
    message = without_template_signs(message)
    first = list(begun)
    if say_nothing_fits and not notes:
        notes = [NO_NOTES]
    grounded = (looked_up and bool(recalled)) or notes == [NO_NOTES]

    def written(text: str) -> ChatTurn:
        words = message_with_notes(text, notes, grounded, quoted, layout=layout, now=now)
        return ChatTurn("user", words, pictures=pictures)

    fixed = backend.count_tokens([*first, written("")])
    while notes and fixed > limit_tokens * 2 // 3 and len(first) == 1:
        notes.pop()
        fixed = backend.count_tokens([*first, written("")])
    message, shortened = within(message, max(limit_tokens - fixed - TURN_OVERHEAD_TOKENS, 16), backend)
    last = written(message)
    turns = with_history(first, history, limit_tokens, backend)
    while len(turns) > len(first) and backend.count_tokens([*turns, last]) > limit_tokens:
        turns = [*first, *_from_user_turn(turns[len(first) + 1 :])]
    return Prompt([*turns, last], grounded, len(history) - (len(turns) - len(first)), shortened)


def message_with_notes(
    message: str,
    notes: Sequence[str],
    grounded: bool = True,
    quoted: Collection[str] = (),
    *,
    layout: Layout = TINY,
    now: str = "",
) -> str:
    """The person's turn with notes, best first (those in `quoted` below the others), and the date and time. If `grounded`, the reply is to
    come from the notes; otherwise they are an offer."""
    own, others = ([note for note in notes if (note in quoted) is foreign] for foreign in (False, True))
    title = layout.own_notes if grounded else layout.offered_notes
    if notes == [NO_NOTES] and layout.nothing_told:
        parts, request = [layout.nothing_told], ""
    else:
        parts = [
            "\n".join([heading, *(f"- {mark}{note}{mark}" for note in listed)])
            for heading, listed, mark in ((title, own, layout.mark), (QUOTED_NOTES, others, ""))
            if listed
        ]
        request = layout.request if grounded and notes else ""
    dated = [now] if now and (layout.dates_notes or not grounded) else []
    return "\n\n".join([*dated, *parts, f"{request}{message}"])


def _newest_blocks(history: Sequence[Spoken], room: int, backend: ModelBackend) -> list[ChatTurn]:
    """The newest turns that fit, starting at a block's boundary."""
    first = len(history)
    while first > 0 and room >= 0:
        batch = history[max(first - 16, 0) : first]
        counts = backend.count_each([spoken.turn.content[: room * CHARACTERS_PER_TOKEN + 1] for spoken in batch])
        for spoken, count in zip(reversed(batch), reversed(counts), strict=True):
            room -= count + TURN_OVERHEAD_TOKENS + PICTURE_TOKENS * len(spoken.turn.pictures)
            if room < 0:
                break
            first -= 1
    kept = history[_at_a_block(history, first) :]
    return _from_user_turn(
        [replace(spoken.turn, content=without_template_signs(spoken.turn.content)) for spoken in kept]
    )


def _at_a_block(history: Sequence[Spoken], first: int) -> int:
    """The index at which the kept turns begin: the boundary after `first` of the largest block that keeps at least half of what fits. The
    beginning thus stays the same while turns are added, and then moves by a whole block."""
    if first == 0:
        return 0
    for size in BLOCK_SIZES:
        start = next(
            (i for i in range(first, len(history)) if history[i].number // size != history[i - 1].number // size),
            len(history),
        )
        if 2 * (len(history) - start) >= len(history) - first:
            return start
    return first


def _from_user_turn(turns: list[ChatTurn]) -> list[ChatTurn]:
    """The turns from the person's first on, since templates expect the person to begin."""
    start = next((position for position, turn in enumerate(turns) if turn.role == "user"), len(turns))
    return turns[start:]


def within(text: str, tokens: int, backend: ModelBackend) -> tuple[str, bool]:
    """The text, with its middle cut out if it has more tokens than given, and whether it was cut."""
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
