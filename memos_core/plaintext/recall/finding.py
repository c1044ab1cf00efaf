"""Recall as the person and clients ask for it: some memories that wait for vectors get them first, and the audit log notes
who asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from memos_core.cube import Recalls, SemanticType
from memos_core.days import to_utc
from memos_core.errors import InvalidInput
from memos_core.plaintext.recall.filters import RecallScope
from memos_core.plaintext.recall.outdated_turns import told_otherwise
from memos_core.plaintext.recall.retriever import MemOperator
from memos_core.storage.vault import MemVault


class MemFinder:
    """Finds memories for whoever asks."""

    def __init__(self, vault: MemVault, operator: MemOperator, catch_up: Callable[[], None]) -> None:
        """
        Args:
            vault: where memories are.
            operator: searches and ranks.
            catch_up: called before each search; gives vectors to some of what was saved without.
        """
        self._vault = vault
        self._operator = operator
        self._catch_up = catch_up

    def find(self, query: str, limit: int, scope: RecallScope, at: dt.datetime | None, actor: str) -> Recalls:
        """The memories that fit a question best; verbatim turns that tell nothing more are left out, unless asked for.

        Args:
            query: a question or any words.
            limit: how many at most.
            scope: the memories to search: what is asked for, as far as the actor may read it.
            at: the moment for which to answer; None for now.
            actor: who asks; it is noted in the audit log.

        Raises:
            InvalidInput: `limit` is not positive.
        """
        if limit < 1:
            raise InvalidInput("The limit must be 1 or more.")
        self._catch_up()
        hits = self._operator.recall(
            query,
            limit,
            without=lambda found: (
                () if SemanticType.EPISODE in scope.where.types else told_otherwise(self._vault, found)
            ),
            at=None if at is None else to_utc(at),
            scope=scope,
        )
        self._vault.governance.audit.note(actor, "retrieved", [hit.cube.id for hit in hits])
        return hits
