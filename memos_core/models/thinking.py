"""What a model thinks before it replies: the markers around it in each family, and separating it from the reply while both stream.

Markers that end a reply never show, whether a model writes them as special tokens or spells them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class ThoughtSigns:
    """The markers before and after the thoughts of a family of models."""

    opening: str
    closing: str
    silent: tuple[str, ...] = ()
    """Markers around the reply itself, which are not shown."""
    before_end: str = "\n"
    """What the model writes between its thoughts and their closing marker."""
    without: str = ""
    """The end of a prompt after which the model does not think; "" if empty thoughts are written instead."""

    @property
    def end(self) -> str:
        """The text that ends thoughts that the model does not end itself."""
        return f"{self.before_end}{self.closing}" + ("\n\n" if self.before_end == "\n" else "")

    @property
    def none(self) -> str:
        """The text before a reply if the model is not to think."""
        return self.without or f"{self.opening}\n{self.end}"


FAMILIES = (
    ThoughtSigns("<think>", "</think>"),  # Qwen, DeepSeek, SmolLM, Phi and most others
    ThoughtSigns("[THINK]", "[/THINK]"),  # Mistral
    ThoughtSigns("<|channel>thought", "<channel|>"),  # Gemma
    ThoughtSigns(  # gpt-oss
        "<|channel|>analysis<|message|>",
        "<|start|>assistant<|channel|>final<|message|>",
        ("<|channel|>final<|message|>",),
        before_end="<|end|>",
        without="<|channel|>final<|message|>",
    ),
    ThoughtSigns("<seed:think>", "</seed:think>"),
    ThoughtSigns("Here is my thought process:", "Here is my response:"),  # the first Granite
)  # fmt: skip
_REPLY_SIGNS = ("<response>", "</response>")
"""Granite uses these to separate a reply from the thoughts before it."""
_END_SIGNS = ("<|im_end|>", "<|endoftext|>", "<end_of_turn>", "<turn|>", "</s>", "<|eot_id|>", "<|end|>", "<|end_of_text|>",
              "<|END_OF_TURN_TOKEN|>", "<|return|>", "<｜end▁of▁sentence｜>")  # fmt: skip
"""Markers that end a turn in one family or another."""


def signs_in(template: str) -> ThoughtSigns | None:
    """The markers of thoughts in a chat template; None for a model that does not think."""
    for family in FAMILIES:
        if family.closing in template or family.opening in template:
            silent = tuple(sign for sign in _REPLY_SIGNS if sign in template)
            return replace(family, silent=family.silent + silent)
    return None


def end_signs_in(template: str) -> list[str]:
    """The markers that end a turn in this template."""
    return [sign for sign in _END_SIGNS if sign in template]


@dataclass(frozen=True)
class Part:
    """A piece of what a model writes: of its thoughts, or of the reply."""

    text: str
    thought: bool = False


class ReplyReader:
    """Receives what a model writes, in pieces of any length, and separates thoughts and reply, without markers."""

    def __init__(self, signs: ThoughtSigns | None, ends: Sequence[str], *, thinking: bool, begun: bool) -> None:
        """
        Args:
            signs: the markers of the model's thoughts; None for a model that is not known to think. If it thinks all the same, it is
                understood if it uses the usual ones.
            ends: the markers that end a reply.
            thinking: whether the prompt has already begun the thoughts.
            begun: whether some of the reply exists already, so that spaces at the beginning count.
        """
        self._signs = signs or FAMILIES[0]
        self._ends = tuple(ends)
        self._held = ""
        self._shown = begun
        self._first = not begun and not thinking
        self.thinking = thinking
        self.ended = False
        """Whether a marker that ends the reply was written."""

    def read(self, text: str) -> Iterator[Part]:
        """What can be shown now; the rest is held back until it is clear whether it begins a marker."""
        if self.ended:
            return
        self._held += text
        while (part := self._next()) is not None:
            if part.text:
                yield part
            if self.ended:
                return

    def close_thoughts(self) -> Iterator[Part]:
        """End the thoughts, whatever was read so far, and return what was held back of them."""
        yield from self._rest()
        self.thinking, self._first, self._shown = False, False, False

    def rest(self) -> Iterator[Part]:
        """What was held back, at the end of the reply."""
        if not self.ended:
            yield from self._rest()

    def _rest(self) -> Iterator[Part]:
        held = self._held.rstrip() if self.thinking else self._held
        self._held = ""
        if held.strip():
            yield self._part(held)

    def _next(self) -> Part | None:
        """One step: a part that can be shown (perhaps without text), or None if more input is needed."""
        if not self._shown:
            self._held = self._held.lstrip()
        if self._first:
            lead = (self._signs.opening, self._signs.closing, *self._signs.silent)
            if any(len(self._held) < len(sign) and sign.startswith(self._held) for sign in lead):
                return None
            self._first = False
            if self._held.startswith(self._signs.opening):
                self._held, self.thinking = self._held.removeprefix(self._signs.opening), True
                return Part("")
        if not self._held:
            return None
        # Within the thoughts only their end matters; within the reply, the markers around it are removed.
        signs = (self._signs.closing,) if self.thinking else (*self._signs.silent, *self._lone_closing())
        found = min(
            ((self._held.find(sign), -len(sign), sign) for sign in (*signs, *self._ends) if sign in self._held),
            default=None,
        )
        if found is not None:
            at, _, sign = found
            before, self._held = self._held[:at], self._held[at + len(sign) :]
            part = self._part(before.rstrip() if self.thinking else before)
            if sign in self._ends:
                self.ended, self._held = True, ""
            elif self.thinking:
                self.thinking, self._shown = False, False
            return part
        keep = max(beginning_at_the_end(self._held, sign) for sign in (*signs, *self._ends, "\0"))
        ready, self._held = self._held[: len(self._held) - keep], self._held[len(self._held) - keep :]
        if self.thinking:  # spaces before the end of the thoughts are not shown
            spaces = len(ready) - len(ready.rstrip())
            ready, self._held = ready[: len(ready) - spaces], ready[len(ready) - spaces :] + self._held
        return self._part(ready) if ready else None

    def _lone_closing(self) -> tuple[str, ...]:
        """The closing marker of thoughts that were never begun: some models repeat it at the beginning of a reply."""
        return () if self._shown else (self._signs.closing,)

    def _part(self, text: str) -> Part:
        self._shown = self._shown or bool(text)
        return Part(text, self.thinking)


def beginning_at_the_end(text: str, sign: str) -> int:
    """The length of the longest end of `text` that may begin the marker."""
    for length in range(min(len(text), len(sign) - 1), 0, -1):
        if sign.startswith(text[-length:]):
            return length
    return 0
