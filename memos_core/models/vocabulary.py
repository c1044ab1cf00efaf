"""The vocabulary of a loaded model: converts texts to tokens and back, and knows the control tokens that no text in a prompt may contain."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterable
from typing import Any

import llama_cpp

_JOINER = "\u2060"
"""The invisible word joiner; breaks up text that would be read as one of the model's control tokens."""


class Vocabulary:
    """The vocabulary of one loaded model. Safe to use from any thread."""

    def __init__(self, llama: Any) -> None:
        """
        Args:
            llama: the loaded `llama_cpp.Llama`.
        """
        self._llama = llama
        self._vocab = llama_cpp.llama_model_get_vocab(llama.model)
        self._shown: frozenset[int] = frozenset()
        self.control = self._texts(llama_cpp.llama_vocab_is_control)
        """The control tokens, which no reply shows, with their texts."""
        self.ends = set(self._texts(llama_cpp.llama_vocab_is_eog).values())
        """The texts of the tokens that end a reply."""
        self.bos, self.eos = (self._piece_of(token) for token in (llama.token_bos(), llama.token_eos()))
        self._guarded = _pattern({*self.control.values(), *self.ends})

    def guard(self, signs: Iterable[str], thoughts: Iterable[str]) -> None:
        """Guard further markers of turns and thoughts, so that no text in a prompt can contain them.

        Args:
            signs: the markers that end turns in the model's template.
            thoughts: the markers around its thoughts, which must be readable in its replies even if they are control tokens.
        """
        thoughts = set(thoughts)
        self._shown = frozenset(token for token, text in self.control.items() if any(text in sign for sign in thoughts))
        self._guarded = _pattern({*self.control.values(), *self.ends, *signs, *thoughts})

    def harmless(self, text: str) -> str:
        """The text with control tokens broken up, so that what a person or a memory says can never end a turn."""
        return self._guarded.sub(lambda match: match[0][0] + _JOINER + match[0][1:], text)

    def tokens(self, text: str, *, begins: bool = False) -> list[int]:
        """The tokens of a text. If it begins a prompt, the token that begins a text is there exactly once, whether the template writes it
        or not; a token that ends a text is never added, even if the file asks for it."""
        if begins and self.bos and text.lstrip().startswith(self.bos):
            text, begins = text.lstrip(), False
        tokens: list[int] = self._llama.tokenize(text.encode("utf-8", "replace"), add_bos=False, special=True)
        if begins and self.bos and llama_cpp.llama_vocab_get_add_bos(self._vocab):
            return [self._llama.token_bos(), *tokens]
        return tokens

    def ends_reply(self, token: int) -> bool:
        """Whether a reply ends with this token."""
        return bool(llama_cpp.llama_vocab_is_eog(self._vocab, token))

    def end_of_turn(self) -> int:
        """The token that ends a reply in the examples of a training."""
        return next(int(t) for t in (llama_cpp.llama_vocab_eot(self._vocab), self._llama.token_eos()) if t >= 0)

    def bytes_of(self, token: int) -> bytes:
        """The bytes that a token adds to a reply."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = llama_cpp.llama_token_to_piece(self._vocab, token, buffer, size, 0, token in self._shown)
            if length >= 0:
                return buffer.raw[:length]
            size = -length

    def _texts(self, kind: Callable[[Any, int], bool]) -> dict[int, str]:
        """The tokens of a kind, with their texts."""
        return {
            token: text
            for token in range(self._llama.n_vocab())
            if kind(self._vocab, token) and len(text := self._piece_of(token)) > 1
        }

    def _piece_of(self, token: int) -> str:
        text = llama_cpp.llama_vocab_get_text(self._vocab, token) if token >= 0 else None
        return text.decode("utf-8", "replace") if text else ""


def _pattern(texts: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of these texts, longest first."""
    return re.compile("|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)) or r"(?!)")
