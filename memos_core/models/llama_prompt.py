"""Converts the turns of a conversation into what a loaded model reads: tokens, with pictures between them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from memos_core.models.backend import ChatTurn, ToolCall, ToolOffer, with_texts
from memos_core.models.chat_format import ChatFormat
from memos_core.models.sight import MARK, Eye, Glimpse, Part, Pictures, cells
from memos_core.models.vocabulary import Vocabulary


@dataclass(frozen=True)
class LlamaPrompt:
    """A prompt as a model reads it."""

    parts: tuple[Part, ...]
    inside: bool
    """Whether it ends inside the model's thoughts."""

    @property
    def tokens(self) -> list[int]:
        """One number for each position: the tokens, and negative numbers where a picture is."""
        return [number for part in self.parts for number in (part if isinstance(part, list) else part.numbers)]

    @property
    def beginning(self) -> list[int]:
        """The tokens before the first picture."""
        first = self.parts[0]
        assert isinstance(first, list)  # every prompt begins with text
        return first

    @property
    def size(self) -> int:
        """How many tokens of the context it takes."""
        return cells(self.parts)

    def size_before(self, position: int) -> int:
        """How many tokens of the context the first positions take; `position` must not be inside a picture."""
        saved = sum(part.size - len(part.numbers) for start, part in self.glimpses if start < position)
        return position + saved

    @property
    def glimpses(self) -> list[tuple[int, Glimpse]]:
        """The parts of pictures, each with the position at which it begins."""
        found, position = list[tuple[int, Glimpse]](), 0
        for part in self.parts:
            if isinstance(part, Glimpse):
                found.append((position, part))
                position += len(part.numbers)
            else:
                position += len(part)
        return found


class PromptWriter:
    """Writes prompts for one loaded model. Safe to use from any thread, except for pictures that are not merely counted."""

    def __init__(self, words: Vocabulary, form: ChatFormat, eye: Eye | None) -> None:
        """
        Args:
            words: the model's vocabulary.
            form: the format of its prompts.
            eye: its projector; None for a model that is shown no pictures.
        """
        self._words, self._form, self._eye = words, form, eye

    def written(
        self,
        turns: Sequence[ChatTurn],
        *,
        prefix: str = "",
        thinking: bool = False,
        thought: str = "",
        tools: Sequence[ToolOffer] = (),
        held: Pictures | None = None,
    ) -> LlamaPrompt:
        """A prompt up to where the model's reply continues.

        Args:
            turns: the conversation.
            prefix: the beginning of the reply, if it exists already.
            thinking: whether a model that can think is to do so before its reply.
            thought: what it has thought already.
            tools: the tools that the model may call.
            held: keeps the pictures until they were read; None if the prompt is only counted, with a blank in place of each picture.

        Raises:
            ModelError: a picture is damaged.
        """
        shown = [picture for turn in turns for picture in turn.pictures] if self._eye is not None else []
        text, inside = self._form.begun(
            [self._harmless(turn) for turn in turns],
            thinking=thinking,
            thought=self._words.harmless(thought),
            prefix=self._words.harmless(prefix),
            tools=[tool.with_texts(self._words.harmless) for tool in tools],
        )
        between = text.split(MARK) if shown else [text]
        parts: list[Part] = [self._words.tokens(between[0], begins=True)]
        # A template that leaves out a turn leaves out its pictures too; the newest pictures are the ones that are asked about.
        for picture, words in zip(shown[len(shown) - len(between) + 1 :], between[1:], strict=True):
            assert self._eye is not None  # otherwise there are no pictures
            parts += self._eye.blank if held is None else self._eye.parts_of(picture, held)
            parts.append(self._words.tokens(words))
        return LlamaPrompt(tuple(parts), inside)

    def _harmless(self, turn: ChatTurn) -> ChatTurn:
        """The turn with control tokens in its text broken up, and with a marker for each picture."""
        harmless = self._words.harmless
        calls = tuple(
            ToolCall(harmless(call.id), harmless(call.name), self._harmless_arguments(call.arguments))
            for call in turn.calls
        )
        marks = "" if self._eye is None else f"{MARK}\n" * len(turn.pictures)
        return replace(turn, content=marks + harmless(turn.content), calls=calls, answers=harmless(turn.answers))

    def _harmless_arguments(self, arguments: str) -> str:
        r"""The arguments of a call. Templates write them decoded, so a control token hidden behind an escape (`\\u003c`) is broken up too."""
        try:
            given = json.loads(arguments)
            harmless = with_texts(given, self._words.harmless)
        except (ValueError, RecursionError):
            return self._words.harmless(arguments)
        return arguments if harmless == given else json.dumps(harmless, ensure_ascii=False)
