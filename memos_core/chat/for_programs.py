"""Lets the model on this computer answer another program: the program's own messages, with the memories that it may read. None of this
becomes a conversation, and nothing is learned from it."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from memos_core.chat.engine import ChatEngine
from memos_core.chat.prompt import Prompt, Spoken, fit
from memos_core.cube import Recall, Recalls
from memos_core.errors import InvalidInput, ModelBusy, ModelError
from memos_core.language.quoting import without_template_signs
from memos_core.models.backend import ChatTurn, ModelBackend, ModelInfo, Piece, ToolOffer
from memos_core.models.remotes import RemoteModel
from memos_core.plaintext.prompt_layouts import layout_for, system_text
from memos_core.reader.model_reader import is_able
from memos_core.storage.settings import Settings

ANSWERS = 0.5
"""From this probability on that a recalled memory answers the question, the reply is to come from it."""
MOST_WAITING = 8
"""How many programs may wait for the model at once; others are told to try again."""
LEAST_ROOM = 64
"""The least tokens that must remain for the messages themselves."""
MODEL_PATIENCE = 60.0
"""Seconds to wait for the model to load."""


@dataclass(frozen=True)
class Wishes:
    """How a program wants the reply; None means the usual value."""

    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None


class ProgramChat:
    """Has the model answer programs, one after the other. Safe to use from any thread."""

    def __init__(
        self,
        *,
        backend: ModelBackend,
        engine: ChatEngine,
        remote: Callable[[], RemoteModel | None],
        settings: Callable[[], Settings],
        chances: Callable[[str, Sequence[str]], Sequence[float] | None],
        over: Callable[[], None],
    ) -> None:
        """
        Args:
            backend: runs the model.
            engine: the chat engine, before whose replies these give way.
            remote: returns the remote model in use, if there is one.
            settings: returns the present settings.
            chances: the probability with which each text answers a question; None while the judge is not ready.
            over: called after each reply, because the model's context then holds something else.
        """
        self._backend = backend
        self._engine = engine
        self._remote = remote
        self._settings = settings
        self._chances = chances
        self._over = over
        self._turn = threading.Lock()
        self._waiting = threading.BoundedSemaphore(MOST_WAITING)
        self._numbers = itertools.count(1)

    def model(self) -> ModelInfo:
        """The model that answers.

        Raises:
            ModelError: there is none on this computer, or it cannot be loaded.
        """
        if self._remote() is not None:
            raise ModelError(
                "The model in use runs elsewhere, and is not lent to other programs. Choose a model on this computer in MemOS Desktop."
            )
        return self._backend.wait_for_model(MODEL_PATIENCE)

    def reply(
        self,
        turns: Sequence[ChatTurn],
        recalled: Recalls,
        wishes: Wishes,
        cancel: threading.Event,
        tools: Sequence[ToolOffer] = (),
        schema: dict[str, Any] | None = None,
    ) -> tuple[Iterator[Piece], Sequence[str]]:
        """Stream the reply to the last of these turns. It waits until the programs that came before are answered. Consume the whole stream,
        or set `cancel`.

        Args:
            turns: what the program sends; the last turn is its user's, or a tool's.
            recalled: the memories recalled for it that the program may read.
            wishes: how it wants the reply.
            cancel: ends it.
            tools: what the program lets the model call; it calls them itself.
            schema: a JSON schema that the reply must conform to.

        Returns:
            The reply, and the ids of the memories in its prompt.

        Raises:
            ModelBusy: too many requests are waiting already; raised at once.
            InvalidInput: the last turn is not from the user or a tool, the model is too small for tools, or it sees no pictures.
            ModelError: the model cannot answer.
        """
        info = self.model()
        asked = next((at for at in reversed(range(len(turns))) if turns[at].role == "user"), None)
        if asked is None or turns[-1].role not in ("user", "tool"):
            raise InvalidInput("The last message must be the user's, or a tool's after one of the user's.")
        if tools and not is_able(info):
            raise InvalidInput("The model that runs here is too small to call tools. Leave them out.")
        if not info.sees and any(turn.pictures for turn in turns):
            raise InvalidInput("The model that runs here sees no pictures. Leave them out.")
        if not self._waiting.acquire(blocking=False):
            raise ModelBusy("Too many programs wait for the model. Try again in a moment.")
        try:
            longest = min(wishes.max_tokens or self._settings().max_reply_tokens, info.context_tokens // 2)
            notes, answers = self._notes(turns[asked].content, recalled, info)
            after = [_without_signs(turn) for turn in turns[asked + 1 :]]
            told = sum(self._backend.count_each([json.dumps(tool.as_function) for tool in tools])) if tools else 0
            told += self._backend.count_tokens(after) if after else 0
            room = info.context_tokens - longest - told
            if room < LEAST_ROOM:
                raise InvalidInput("The tools and what they said are longer than the model can read at once.")
            prompt = self._prompt(turns[: asked + 1], notes, info, room, answers=answers)
            prompt = replace(prompt, turns=[*prompt.turns, *after])
        except BaseException:
            self._waiting.release()
            raise
        return self._stream(prompt, info, wishes, longest, cancel, tools, schema), [note.cube.id for note in notes]

    def _notes(self, question: str, recalled: Recalls, info: ModelInfo) -> tuple[Sequence[Recall], bool]:
        """The hits that this model is given, and whether they answer the question."""
        layout = layout_for(info)
        chances = self._chances(question, [hit.cube.text for hit in recalled]) if recalled else None
        if chances is None:
            answers = recalled.answerable >= ANSWERS
            return recalled[: layout.looked_up if answers else layout.offered], answers
        likely = sorted(zip(chances, range(len(recalled)), strict=True), reverse=True)
        found = [recalled[at] for chance, at in likely if chance >= ANSWERS]
        return (found[: layout.looked_up], True) if found else (recalled[: layout.offered], False)

    def _prompt(
        self, turns: Sequence[ChatTurn], notes: Sequence[Recall], info: ModelInfo, room: int, *, answers: bool
    ) -> Prompt:
        layout = layout_for(info)
        told = "\n\n".join(turn.content for turn in turns if turn.role == "system")
        system = ChatTurn("system", without_template_signs(told) or system_text("", [], layout))
        history = [
            Spoken(_without_signs(turn), number) for number, turn in enumerate(turns[:-1]) if turn.role != "system"
        ]
        return fit(
            begun=[system],
            recalled=notes,
            history=history,
            message=turns[-1].content,
            pictures=turns[-1].pictures,
            limit_tokens=max(room, LEAST_ROOM),
            backend=self._backend,
            layout=layout,
            looked_up=answers,
        )

    def _stream(
        self,
        prompt: Prompt,
        info: ModelInfo,
        wishes: Wishes,
        longest: int,
        cancel: threading.Event,
        tools: Sequence[ToolOffer],
        schema: dict[str, Any] | None,
    ) -> Iterator[Piece]:
        given = {
            name: value for name in ("temperature", "top_p", "seed") if (value := getattr(wishes, name)) is not None
        }
        sampling = replace(prompt.sampling(info.sampling), **given)
        try:
            with self._turn, self._engine.aside(f"program {next(self._numbers)}") as stopped:
                try:
                    both = _Either(cancel, stopped)
                    for piece in self._backend.generate(
                        prompt.turns,
                        max_tokens=longest,
                        cancel=both,
                        sampling=sampling,
                        thinking=False,
                        tools=tools,
                        schema=schema,
                    ):
                        unclear = piece.call is not None and not piece.call.name
                        yield Piece(piece.call.arguments) if piece.call is not None and unclear else piece
                finally:
                    stopped.set()  # the consumer may have gone before the end
                    self._over()
        finally:
            self._waiting.release()


def _without_signs(turn: ChatTurn) -> ChatTurn:
    """A turn of a program without template signs, so that nothing in it passes for a part of the model's template."""
    calls = tuple(replace(call, arguments=without_template_signs(call.arguments)) for call in turn.calls)
    return replace(turn, content=without_template_signs(turn.content), calls=calls)


class _Either(threading.Event):
    """Set as soon as one of two events is: the program has gone, or the profile is being closed."""

    def __init__(self, one: threading.Event, other: threading.Event) -> None:
        super().__init__()
        self._both = (one, other)

    def is_set(self) -> bool:
        return any(event.is_set() for event in self._both)
