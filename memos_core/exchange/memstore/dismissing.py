"""What becomes of items whose offers are dismissed, and how such offers are made again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from memos_core.exchange.memstore.comparing import SharedOffer, scope_of
from memos_core.storage.counters import advanced, joined
from memos_core.storage.shared import OWN, ItemStatus, SharedItem, SharedLink

Items = Mapping[tuple[str, str], SharedItem]


@dataclass(frozen=True)
class DismissedOffers:
    """The result of dismissing offers."""

    count: int
    changes: tuple[tuple[SharedItem | None, SharedItem], ...]
    """Each item concerned: its state before (None if it was unknown) and after."""


def dismissed(link: SharedLink, offers: Sequence[SharedOffer], items: Items) -> DismissedOffers:
    """The items after these offers were dismissed, together with their states before.

    Args:
        link: the link of the shared space.
        offers: the offers to dismiss.
        items: their present states.
    """
    changes = []
    for offer in offers:
        for entry in offer.entries:
            key = (scope_of(offer.source), entry.item)
            before = items.get(key)
            changes.append((before, _seen(link, key, before, entry.version)))
    return DismissedOffers(len(offers), tuple(changes))


def _seen(link: SharedLink, key: tuple[str, str], before: SharedItem | None, version: Mapping[str, int]) -> SharedItem:
    if before is None:
        return SharedItem(link.id, *key, "", version, "", ItemStatus.SEEN)
    counters = joined(before.counters, version)
    if before.status is not ItemStatus.SEEN:  # so that what is here counts as newer than what was dismissed
        counters = advanced(counters, link.writer)
    return replace(before, counters=counters)


def offered_again(link: SharedLink, gone: DismissedOffers, items: Items) -> Iterable[SharedItem]:
    """The items as they were before their offers were dismissed, except those that have changed since.

    Args:
        link: the link of the shared space.
        gone: what was dismissed.
        items: their present states.
    """
    for before, after in gone.changes:
        if items.get(after.key) != after:
            continue
        if before is None:
            yield replace(after, counters={})
        elif after.scope == OWN and link.writer in after.counters:  # other computers may have seen this count
            yield replace(before, counters={**before.counters, link.writer: after.counters[link.writer]})
        else:
            yield before
