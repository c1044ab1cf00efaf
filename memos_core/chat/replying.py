"""Asks the model for a reply: chooses the adapter, asks again after the model host has died, and replies with the note itself where a small
model ignores it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from memos_core.chat.attribution import Added, beyond, says_of
from memos_core.chat.context_turns import MODEL_WAIT_SECONDS, ContextTurns
from memos_core.chat.draft import Draft
from memos_core.chat.prompt import Prompt, quoting
from memos_core.chat.recollection import Recollection
from memos_core.conversations import Message
from memos_core.cube import Recall
from memos_core.errors import ModelError, ModelHostDied
from memos_core.models.backend import Adapter, ModelBackend, Piece, Sampling, ToolOffer
from memos_core.models.stopping import ended_by
from memos_core.parametric.adapter_answers import Served
from memos_core.parametric.checking import repeats
from memos_core.parametric.questions import NOT_TOLD
from memos_core.plaintext.prompt_layouts import Layout, note_text
from memos_core.storage.settings import Settings
from memos_core.wording import in_lines, say

DEATHS_FORGIVEN = 2
"""How often a reply is continued after the model host has died while writing it."""
SOME_OF_IT = say("You told me, among other things (all of it is under Memories):")
_TOLD = say("You told me: “{text}”")
LONGEST_HELD = 60
"""A reply that should come from a note is held back for at most this many pieces, until it says something of the note."""


@dataclass(frozen=True)
class Floor:
    """The fallback for a look-up that can be answered without asking the model."""

    instead: str = ""
    """Said instead of asking the model at all; "" if it is asked."""
    note: str = ""
    """The note that answers, if recall is sure of it; else "". It becomes the reply if the model says nothing of it."""
    question: str = ""
    """The question that the note answers."""
    told: Sequence[str] = ()
    """What the person said earlier in the conversation: the reply may come from that instead."""


@dataclass(frozen=True)
class Asked:
    """A request to the model."""

    prompt: Prompt
    served: Served | None
    """The person's own adapter by which it is answered, if any."""
    floor: Floor
    """What can be answered without the model."""
    states: Path | None
    """The folder of saved states of contexts; None for a temporary conversation, which has none."""
    thinking: bool
    """Whether the model may think first. With an adapter it never does: adapters are taught replies without thoughts."""
    temperature: float | None = None
    """The sampling temperature, if the persona sets one."""
    tools: Sequence[ToolOffer] = ()
    """The tools that the model may call."""
    written_from: int = 0
    """Position in the reply where the text written on this prompt begins; the text before it was written before calls of tools."""
    thought_from: int = 0
    """Like `written_from`, in what the model has thought."""


class Replying:
    """Asks the model for replies."""

    def __init__(
        self,
        backend: ModelBackend,
        turns: ContextTurns,
        settings: Callable[[], Settings],
        doubt: Callable[[Served], None],
    ) -> None:
        """
        Args:
            backend: the model.
            turns: provides the adapters.
            settings: returns the present settings.
            doubt: called when an adapter has answered something other than what the memory says.
        """
        self._backend = backend
        self._turns = turns
        self._settings = settings
        self._doubt = doubt

    def pieces(self, asked: Asked, cancel: threading.Event, draft: Draft) -> Iterator[Piece]:
        """Stream the reply as the model writes it.

        The smallest models now and then refuse to answer from a note that holds the answer, or repeat the question ("You make things of
        brass."). Where recall is sure of the note, the first words are held back until they say what it adds to the question; if they do not,
        the note itself becomes the reply, unless all that the model says stands in it.

        Args:
            asked: the request.
            cancel: ends the reply when it is set.
            draft: what is written so far; the caller adds the pieces to it.

        Raises:
            ModelError: the model cannot be loaded, or stopped too often.
            ModelBusy: `cancel` was set while waiting for the model.
        """
        floor = asked.floor
        if floor.instead:
            yield from _said(floor.instead, Piece(""))
            return
        if asked.served is not None:
            yield from self._by_heart(asked, asked.served, cancel, draft)
            return
        adapter = self._adapter(asked)
        if not (floor.note and asked.prompt.grounded):
            yield from self._generate(
                asked,
                adapter,
                cancel,
                lambda: draft.text[asked.written_from :],
                lambda: draft.thought[asked.thought_from :],
            )
            return
        held: list[Piece] = []
        added = Added.by(floor.note, floor.question)
        earlier = beyond(" ".join(floor.told), floor.question) - added.roots

        def answers(reply: str) -> bool:
            return added.is_told_in(reply) or says_of(reply, earlier)

        pieces = self._generate(
            asked, adapter, cancel, lambda: draft.text or _text(held), lambda: "".join(piece.thought for piece in held)
        )
        for piece in pieces:
            held.append(piece)
            if answers(_text(held)) or piece.call is not None or piece.stop_reason == "cancelled":
                yield from held
                yield from pieces
                return
            if len(held) == LONGEST_HELD:
                break
        pieces.close()
        if len(held) < LONGEST_HELD and added.holds(_text(held)):
            yield from held
        else:
            yield from _said(_TOLD.filled(text=floor.note), held[-1])

    def _by_heart(self, asked: Asked, served: Served, cancel: threading.Event, draft: Draft) -> Iterator[Piece]:
        """The adapter's answer, if it says what the memory says; otherwise the memory's text."""
        held: list[Piece] = []
        pieces = self._generate(asked, served.adapter, cancel, lambda: draft.text + _text(held))
        for piece in pieces:
            held.append(piece)
            if len(held) == LONGEST_HELD:
                break
        pieces.close()
        note = note_text(served.cube)
        if held[-1].stop_reason == "cancelled" or repeats(_text(held), note, served.question):
            yield from held
            return
        self._doubt(served)
        yield from _said(_TOLD.filled(text=note), held[-1])

    def _adapter(self, asked: Asked) -> Adapter | None:
        if asked.prompt.grounded:
            return self._turns.grounding()
        # A temporary conversation uses nothing about the person.
        return None if asked.states is None else self._turns.style()

    def _sampling(self, asked: Asked, usual: Sampling, thinks: bool) -> Sampling:
        """The sampling settings. A model that thinks goes round in circles if the likeliest token is always taken, so they stay its own."""
        if asked.served is not None:
            return quoting(usual)
        if asked.temperature is not None:
            usual = replace(usual, temperature=asked.temperature)
        return usual if thinks else asked.prompt.sampling(usual)

    def _generate(
        self,
        asked: Asked,
        adapter: Adapter | None,
        cancel: threading.Event,
        written: Callable[[], str],
        thought: Callable[[], str] = str,
    ) -> Generator[Piece]:
        """Stream a reply; if the model host dies, continue from what was written and thought so far."""
        for deaths in range(DEATHS_FORGIVEN + 1):
            try:
                with ended_by(cancel):
                    info = self._backend.wait_for_model(MODEL_WAIT_SECONDS)
                may_think = asked.thinking and adapter is None
                yield from self._backend.generate(
                    asked.prompt.turns,
                    max_tokens=min(self._settings().max_reply_tokens, info.context_tokens // 3),
                    cancel=cancel,
                    sampling=self._sampling(asked, info.sampling, may_think and info.thinking),
                    prefix=written(),
                    adapter=adapter,
                    states=asked.states,
                    thinking=may_think,
                    thought=thought(),
                    tools=asked.tools,
                )
                return
            except ModelHostDied as error:
                if deaths == DEATHS_FORGIVEN:
                    raise ModelError(
                        "The model stopped several times while it was answering. What it had written is kept. Try "
                        "again, or choose a smaller model in the settings."
                    ) from error


def floor_of(
    found: Recollection, hits: Sequence[Recall], message: Message, layout: Layout, history: Sequence[Message]
) -> Floor:
    """What can be answered without the model: that nothing was told, or the note itself. An able model needs neither."""
    if not layout.floor:
        return Floor()
    if found.missing:
        return Floor(instead=NOT_TOLD)
    if not (found.sure and hits):
        return Floor()
    if found.everything:
        return Floor(instead=in_lines([SOME_OF_IT, "", in_lines([note_text(hit.cube) for hit in hits], "- ")]))
    if not layout.note_replies:
        return Floor()
    told = tuple(turn.text for turn in history if turn.role == "user")
    return Floor(note=note_text(hits[0].cube), question=message.text, told=told)


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _said(text: str, cost: Piece) -> Iterator[Piece]:
    """A reply that is not the model's, followed by the figures of what asking the model has cost."""
    yield Piece(text)
    yield replace(cost, text="", done=True, stop_reason="end")
