"""The disk space of saved contexts: how much of it is taken, how much time that has saved, and whether another context fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memos_core.activation.context import Context
from memos_core.activation.store import ContextStore, Day
from memos_core.activation.warming import Estimate
from memos_core.storage.settings import Settings
from memos_core.wording import say


@dataclass(frozen=True)
class ContextStatistics:
    """The disk space that the contexts take, and the time that they have saved."""

    contexts: int
    ready: int
    size: int
    """Bytes on the disk."""
    budget: int
    hits: int
    saved_s: float
    days: list[Day]


class StateSpace:
    """The space that the saved contexts of one profile may take."""

    def __init__(self, store: ContextStore, settings: Callable[[], Settings]) -> None:
        self._store = store
        self._settings = settings

    @property
    def budget(self) -> int:
        """How many bytes all saved states may take."""
        return self._settings().ready_contexts_mb * 1_000_000

    def statistics(self) -> ContextStatistics:
        """The disk space that the contexts take, and the time that they have saved."""
        contexts = self._store.list()
        return ContextStatistics(
            contexts=len(contexts),
            ready=sum(bool(context.key) for context in contexts),
            size=self._store.size(),
            budget=self.budget,
            hits=sum(context.hits for context in contexts),
            saved_s=sum(context.saved_s for context in contexts),
            days=self._store.days(),
        )

    def lacking(self, context: Context, estimate: Estimate) -> str:
        """Why there is no space for a context's state, in words; "" where there is."""
        budget = self.budget
        others = sum(other.size for other in self._store.list() if other.pinned and other.id != context.id)
        if estimate.size + others <= budget:
            return ""
        return say(
            "This context takes about {size} MB; of the {budget} MB for saved contexts {free} MB are free. Raise the "
            "limit in the settings, or drop another context.",
            size=round(estimate.size / 1e6),
            budget=round(budget / 1e6),
            free=round(max(budget - others, 0) / 1e6),
        )
