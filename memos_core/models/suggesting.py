"""Chooses the models of the catalogue that are suggested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.models.catalogue import CatalogueModel
from memos_core.models.downloads import HubSource
from memos_core.models.fit import VERDICTS, Fit
from memos_core.models.installed import InstalledModel

OTHER_SIZE = 0.6
"""A model with less than this share of another one's parameters counts as smaller: it is clearly faster."""
A_LITTLE = 250_000_000
"""A smaller difference in parameters is not decisive."""
FETCHED = 2.5
"""A model that is installed already is preferred to another one of up to this many times its size."""


@dataclass(frozen=True)
class Offer:
    """A model of the catalogue, with how it suits this computer."""

    model: CatalogueModel
    fit: Fit
    installed: InstalledModel | None
    """The model on this computer, if it is installed already."""


def suggested(offers: Sequence[Offer], count: int) -> list[Offer]:
    """The best models for this computer, best first: those that run well before those that run slowly, and among these the largest, unless
    one that is installed already is nearly as large. The next ones have another size or another family. One is from the other kind of
    source, since it is unknown which sources can be reached. Within a size, the order of the catalogue counts.

    Args:
        offers: the whole catalogue.
        count: how many to suggest.
    """
    chat = [offer for offer in offers if offer.model.kind == "chat"]
    ranked = sorted(chat, key=_rank)  # the sort is stable: equals keep the order of the catalogue
    chosen = ranked[:1]
    while len(chosen) < min(count, len(ranked)):
        rest = [offer for offer in ranked if offer not in chosen]
        fitting = [offer for offer in rest if offer.fit.verdict != VERDICTS[2]] or rest
        last = len(chosen) == count - 1
        other = [offer for offer in fitting if _of_hub(offer) not in map(_of_hub, chosen)]
        if last and other and len({*map(_of_hub, chosen)}) == 1:
            chosen.append(other[0])
            continue
        smaller = [
            offer for offer in fitting if offer.model.parameters < OTHER_SIZE * min(c.model.parameters for c in chosen)
        ]
        different = [offer for offer in fitting if offer.model.family not in {c.model.family for c in chosen}]
        chosen.append((_best(smaller) or _best(different) or fitting)[0])
    return chosen[:count]


def _rank(offer: Offer) -> tuple[int, float]:
    size = round(offer.model.parameters / A_LITTLE)
    if offer.fit.verdict == VERDICTS[2]:
        return 2, size
    return VERDICTS.index(offer.fit.verdict), -size * (FETCHED if offer.installed is not None else 1.0)


def _of_hub(offer: Offer) -> bool:
    return isinstance(offer.model.source, HubSource)


def _best(offers: Sequence[Offer]) -> list[Offer]:
    """Installed models first, then those from the hub before those from packages, which converse less well."""
    return sorted(offers, key=lambda offer: (offer.installed is None, not _of_hub(offer)))
