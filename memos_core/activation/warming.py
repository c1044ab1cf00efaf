"""Computes the KV states of contexts with the model, and saves them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from memos_core.activation.context import Context, ContextType
from memos_core.activation.source import ContextSource
from memos_core.activation.store import ContextStore
from memos_core.errors import ModelError
from memos_core.models.backend import Adapter, ModelBackend, Warmed
from memos_core.models.resources import file_sha256

CHARACTERS_OF_A_TOKEN = 4
FLOPS = 4e10
"""The speed of an ordinary computer in operations per second, from which the cost of a token is estimated until it is measured."""
FEW_TOKENS = 32
"""The fewest computed tokens from which the cost of one is measured."""
SMOOTHING = 0.3
"""Weight of the newest measurement of what a token costs."""


@dataclass(frozen=True)
class Estimate:
    """The time and disk space that making a context ready would take."""

    tokens: int
    size: int
    """Bytes on the disk, and in memory while it is saved."""
    seconds: float
    trouble: str = ""
    """Why it cannot be made ready as things are, in words; "" where nothing stands in the way."""


class EitherSet(threading.Event):
    """An event that is set as long as at least one of two others is. It cannot be waited for."""

    def __init__(self, one: threading.Event, other: threading.Event) -> None:
        super().__init__()
        self._one, self._other = one, other

    def is_set(self) -> bool:
        """Whether at least one of the two events is set."""
        return self._one.is_set() or self._other.is_set()


class ContextWarmer:
    """Computes one context at a time; a reply interrupts it."""

    def __init__(
        self,
        *,
        store: ContextStore,
        turns: ContextSource,
        backend: ModelBackend,
        tell: Callable[[], None],
    ) -> None:
        """
        Args:
            store: keeps contexts and their states.
            turns: tells what contexts consist of.
            backend: the model.
            tell: called when there is progress to show.
        """
        self._store = store
        self._turns = turns
        self._backend = backend
        self._tell = tell
        self.live: str | None = None
        """The conversation that stands in the model's context."""
        self._live_stamp = ""
        self._costs: dict[str, float] = {}
        self._computing: dict[str, float] = {}
        self._working = threading.Lock()

    def now_live(self, conversation: str | None) -> None:
        """Set the conversation to which the model has just replied; None for a temporary one."""
        self.live, self._live_stamp = conversation, ""

    def stale(self) -> None:
        """Note that the model's own context may no longer match the beginning of the next prompt."""
        self._live_stamp = ""

    def stands_ready(self, stamp: str) -> bool:
        """Whether the model's own context now holds the context with this stamp."""
        return bool(stamp) and stamp == self._live_stamp

    def progress(self, context_id: str) -> float | None:
        """The share of a context that is computed, 0 to 1; None while it is not being computed."""
        return self._computing.get(context_id)

    def prepare(self, context: Context, stamp: str, stop: threading.Event) -> tuple[str, ...]:
        """Have the model read the live conversation to its end, so that the next reply has only the new message to
        read.

        Args:
            context: the context of the live conversation.
            stamp: its present stamp.
            stop: ends the work when it is set.

        Returns:
            The saved states that could not be used: key and reason of each, as "key: reason".

        Raises:
            ModelBusy: a reply was asked for, or `stop` was set.
        """
        if self.stands_ready(stamp):
            return ()
        set_aside: list[str] = []
        with self._working, self._computes(context, None) as told:
            turns, adapters = self._turns.of(context), self._turns.adapters()
            thinking = self._turns.thinking(context)
            for number, adapter in enumerate(adapters):
                warmed = self._backend.warm(
                    turns,
                    states=self._store.folder,
                    save=False,
                    aside=False,
                    cancel=stop,
                    progress=_part(told, number, len(adapters)),
                    adapter=adapter,
                    thinking=thinking and adapter is None,
                )
                set_aside += warmed.set_aside
        self._live_stamp = stamp
        return tuple(set_aside)

    def save(self, context: Context, stop: threading.Event, progress: Callable[[float], None] | None = None) -> Warmed:
        """Have the model read a context, and save its state.

        Args:
            context: the context.
            stop: ends the work when it is set.
            progress: called with the share of it that is computed, 0 to 1.

        Raises:
            ModelBusy: a reply was asked for, `stop` was set, or something was forgotten meanwhile.
            ModelError: it is too short, or does not fit into the model's context, memory or the disk.
            InvalidInput: another context has the same state.
        """
        with self._working, self._computes(context, progress) as told:
            forgets = self._store.forgets
            if context.what is ContextType.PROFILE:
                self._turns.refresh(context)
            stamp = self._turns.stamp(context)
            members = self._turns.members(context)
            live = context.what is ContextType.CONVERSATION and context.reference == self.live
            turns, adapters = self._turns.of(context), self._turns.adapters()
            thinking = self._turns.thinking(context)
            model, set_aside = file_sha256(self._turns.info().path), list[str]()
            for number, adapter in enumerate(adapters):
                began = time.monotonic()
                warmed = self._backend.warm(
                    turns,
                    states=self._store.folder,
                    save=True,
                    aside=not live,
                    cancel=stop,
                    progress=_part(told, number, len(adapters)),
                    adapter=adapter,
                    thinking=thinking and adapter is None,
                )
                self.measured(warmed.computed_tokens, time.monotonic() - began)
                if not warmed.key:
                    raise ModelError("This context is too short to be worth keeping ready.")
                set_aside += warmed.set_aside
                if context.what is not ContextType.PROFILE:
                    self._store.set_members(context.id, members)
                compute_s = warmed.tokens * self.cost_of_a_token()
                self._store.saved(context.id, variant(adapter), stamp, warmed, compute_s, forgets, model)
        if live:
            self._live_stamp = stamp
        return replace(warmed, set_aside=tuple(set_aside))

    def is_saved(self, context: Context, stamp: str) -> bool:
        """Whether a valid state is saved for every adapter that a reply may be written with."""
        return all(self._store.stamp(context.id, variant(adapter)) == stamp for adapter in self._turns.adapters())

    def estimate(self, context: Context) -> Estimate:
        """The time and disk space that making it ready would take; waits for the model."""
        info = self._turns.info()
        tokens = min(max(tokens_of(self._turns.characters(context)), context.tokens), info.context_tokens)
        times = len(self._turns.adapters())
        return Estimate(tokens, times * tokens * info.kv_bytes_per_token, times * tokens * self.cost_of_a_token())

    def cost_of_a_token(self) -> float:
        """The seconds in which the loaded model reads one token of a prompt."""
        info = self._turns.info()
        return self._costs.get(str(info.path), 2 * info.parameters / FLOPS)

    def measured(self, tokens: int, seconds: float) -> None:
        """Record how long the model took to read so many tokens."""
        if tokens < FEW_TOKENS or seconds <= 0:
            return
        path = str(self._turns.info().path)
        before = self._costs.get(path)
        new = seconds / tokens
        self._costs[path] = new if before is None else before + SMOOTHING * (new - before)

    @contextmanager
    def _computes(
        self, context: Context, progress: Callable[[float], None] | None = None
    ) -> Iterator[Callable[[int, int], None]]:
        def told(done: int, of: int) -> None:
            self._computing[context.id] = share = done / max(of, 1)
            if progress is not None:
                progress(share)
            self._tell()

        self._computing[context.id] = 0.0
        try:
            yield told
        finally:
            self._computing.pop(context.id, None)
            self._tell()


def variant(adapter: Adapter | None) -> str:
    """The name of the adapter that a state is computed with, which tells the states of one context apart; "" for
    none.
    """
    return "" if adapter is None else adapter.sha256


def _part(told: Callable[[int, int], None], number: int, of: int) -> Callable[[int, int], None]:
    """A callback that reports the progress of part `number`, of `of` equal parts, as progress of the whole."""
    return lambda done, whole: told(number * whole + done, of * whole)


def tokens_of(characters: int) -> int:
    """The approximate number of tokens of a text of that length."""
    return characters // CHARACTERS_OF_A_TOKEN
