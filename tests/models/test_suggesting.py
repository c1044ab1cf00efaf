"""What is suggested for a computer."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from memos_core.models.catalogue import read_catalogue
from memos_core.models.downloads import HubSource
from memos_core.models.fit import Computer, Needs, fit
from memos_core.models.installed import InstalledModel
from memos_core.models.suggesting import Offer, suggested

GB = 1_000_000_000
HERE = InstalledModel(
    "here", "Here", "", 0, "", 0, 0, "", Path("here.gguf"), False, False, False, ("chat",), (), 0, "", False
)  # fmt: skip


def offers(computer: Computer, *installed: str) -> list[Offer]:
    return [
        Offer(
            model,
            fit(Needs(model.size_bytes, model.kv_bytes_per_token(), model.context_tokens), computer),
            dataclasses.replace(HERE, id=model.id) if model.id in installed else None,
        )
        for model in read_catalogue().models
    ]


@pytest.mark.parametrize(
    "computer",
    [
        Computer(2, 4 * GB, 2 * GB),
        Computer(4, 8 * GB, 5 * GB),
        Computer(8, 16 * GB, 12 * GB),
        Computer(16, 64 * GB, 50 * GB),
    ],
)
def test_three_that_fit_of_different_sizes_and_sources_the_best_first(computer: Computer) -> None:
    found = suggested(offers(computer), 3)
    assert len(found) == 3
    assert found[0].fit.verdict == "runs well"
    assert all(offer.fit.verdict != "does not fit" for offer in found)
    assert found[0].model.parameters == max(offer.model.parameters for offer in found)
    assert len({isinstance(offer.model.source, HubSource) for offer in found}) == 2
    assert isinstance(found[0].model.source, HubSource)
    assert len({offer.model.id for offer in found}) == 3


def test_a_larger_computer_gets_a_larger_model() -> None:
    best = [suggested(offers(Computer(cores, 64 * GB, 50 * GB)), 1)[0] for cores in (2, 4, 8)]
    sizes = [offer.model.parameters for offer in best]
    assert sizes == sorted(set(sizes)) and sizes[-1] > 7e9


def test_what_was_fetched_already_is_preferred_unless_a_much_better_one_runs_well() -> None:
    computer = Computer(8, 16 * GB, 12 * GB)
    assert suggested(offers(computer, "qwen3-4b"), 3)[0].model.id == "qwen3-4b"
    small = suggested(offers(computer, "qwen2.5-0.5b"), 3)
    assert small[0].model.id != "qwen2.5-0.5b" and "qwen2.5-0.5b" in [offer.model.id for offer in small]


def test_where_nothing_fits_the_smallest_are_shown_with_the_reason() -> None:
    found = suggested(offers(Computer(2, GB, GB // 10)), 3)
    assert len(found) == 3 and {offer.fit.verdict for offer in found} == {"does not fit"}
    assert max(offer.model.parameters for offer in found) < 1e9
