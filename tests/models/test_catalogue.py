"""The catalogue: each entry can be used and its numbers are plausible; a person's own one is checked entry by entry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.models.catalogue import CatalogueModel, read_catalogue
from memos_core.models.downloads import HubSource, PackageSource
from memos_core.models.fit import Computer, Needs, fit, roughly
from memos_core.models.gguf_header import read_header
from memos_core.models.loading import Device
from memos_core.models.resources import describe
from tests.support.tiny_models import tiny_model

ALL = read_catalogue().models
CHAT = [model for model in ALL if model.kind == "chat"]
BITS = {"Q4_K_M": (4.4, 6.6), "Q8_0": (8.0, 10.5)}
"""Of a weight, with what is stored more exactly; small models share little of their large vocabularies."""

OWN = """
[[offer]]
id = "mine"
name = "Mine"
family = "Own"
parameters = 1_000_000_000
size_bytes = 700_000_000
context_tokens = 4096
licence = "MIT"
good_for = "Trying out."
languages = ["English"]
layers = 16
kv_heads = 8
head_length = 64
sampling = { temperature = 0.1 }
source = { repository = "me/mine", file = "mine.gguf" }
"""


def test_there_is_enough_to_choose_from() -> None:
    assert len(CHAT) >= 12
    assert len({model.family for model in CHAT}) >= 6
    sizes = [model.parameters for model in CHAT]
    assert min(sizes) < 0.6e9 and max(sizes) > 14e9
    assert len([model for model in ALL if model.kind == "embedder"]) >= 2
    assert next(model for model in ALL if model.kind == "embedder").languages == ("many",)
    assert read_catalogue().problems == ()


@pytest.mark.parametrize("model", ALL, ids=lambda model: model.id)
def test_an_entry_is_whole_and_plausible(model: CatalogueModel) -> None:
    assert model.good_for.endswith(".") and model.licence_url
    if model.kind == "embedder":
        assert isinstance(model.source, HubSource)
        assert 2 * model.parameters < model.size_bytes < 4.5 * model.parameters
        return
    low, high = BITS[model.quantisation]
    assert low < 8 * model.size_bytes / model.parameters < 1.35 * high
    assert model.template
    assert 10_000 < model.kv_bytes_per_token() < 500_000
    assert model.lands_as.endswith(".gguf") is not bool(model.eye_bytes)  # two files lie in a folder
    if isinstance(model.source, HubSource):
        assert model.source.file.removesuffix(".gguf" if model.eye_bytes else "") == model.lands_as
    model.wanted().check()


def test_what_the_two_packages_models_are() -> None:
    packages = [model.source for model in CHAT if isinstance(model.source, PackageSource)]
    assert [len(source.packages) for source in packages] == [6, 22]
    assert all(model.sha256 for model in CHAT if isinstance(model.source, PackageSource))


def test_no_two_land_under_one_name() -> None:
    names = [model.lands_as.casefold() for model in ALL]
    assert len(set(names)) == len(names)


def test_an_own_catalogue_is_added_and_takes_the_place_of_entries(tmp_path: Path) -> None:
    (tmp_path / "catalogue.toml").write_text(OWN + OWN.replace('"mine"', '"qwen3-4b"'), encoding="utf-8")
    read = read_catalogue(tmp_path)
    assert read.problems == ()
    assert [model.name for model in read.models if model.id in ("mine", "qwen3-4b")] == ["Mine", "Mine"]
    assert len(read.models) == len(ALL) + 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("parameters = 1_000_000_000", 'parameters = "many"'), "parameters"),
        (("layers = 16", ""), "layers"),
        (('id = "mine"', 'id = "My Model"'), "id"),
        (("me/mine", "mine"), "not the name of a repository"),
        (('licence = "MIT"', ""), "licence"),
        (("mine.gguf", "../mine.gguf"), "mine.gguf"),
        (("[[offer]]", "[[offer]]\nsha256 = '12'"), "sha256"),
    ],
)
def test_a_bad_entry_is_named_and_left_out(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    (tmp_path / "catalogue.toml").write_text(OWN.replace(*change) + OWN.replace('"mine"', '"good"'), encoding="utf-8")
    read = read_catalogue(tmp_path)
    assert len(read.problems) == 1 and said in read.problems[0]
    assert read.models[-1].id == "good" and len(read.models) == len(ALL) + 1


@pytest.mark.parametrize("text", ["[[offer", "\ufffe\x00", "offer = 3", "[" * 5000])
def test_what_is_no_catalogue_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "catalogue.toml").write_text(text, encoding="utf-8")
    read = read_catalogue(tmp_path)
    assert len(read.problems) == 1 and len(read.models) == len(ALL)


def test_the_start_says_what_is_wrong_with_an_own_catalogue(home: Path, open_memos: object) -> None:
    home.mkdir()
    (home / "catalogue.toml").write_text(OWN.replace("layers = 16", ""), encoding="utf-8")
    memos = open_memos()  # type: ignore[operator]
    assert isinstance(memos, MemOS)
    assert any('"mine" is left out' in notice.text for notice in memos.notices)


def test_name_and_sampling_come_from_the_catalogue(tmp_path: Path) -> None:
    """Its own for a file that it names, also of an own catalogue beside the folder of models; else the family's."""
    (tmp_path / "models").mkdir()
    (tmp_path / "catalogue.toml").write_text(OWN, encoding="utf-8")
    for name, told, temperature in (
        ("mine.gguf", "Mine", 0.1),
        ("Mistral-Nemo-Instruct-2407-Q4_K_M.gguf", "Mistral Nemo 12B", 0.3),
        ("other-mistral.gguf", "Tiny", 0.6),
    ):
        path = tiny_model(tmp_path / "models" / name, "llama")
        found, sampling = describe(path, read_header(path))
        assert (found, sampling.temperature) == (told, temperature)


GB = 1_000_000_000
SMALL = Needs(1 * GB, 30_000, 32_768)
LARGE = Needs(9 * GB, 160_000, 40_960)


def test_what_runs_well_slowly_and_not_at_all() -> None:
    assert fit(SMALL, Computer(4, 8 * GB, 6 * GB)).verdict == "runs well"
    slow = fit(LARGE, Computer(2, 16 * GB, 14 * GB))
    assert slow.verdict == "runs slowly" and "slower than one reads" in " ".join(slow.why)
    not_at_all = fit(LARGE, Computer(16, 8 * GB, 6 * GB))
    assert not_at_all.verdict == "does not fit" and "choose a smaller model" in not_at_all.why[1]
    assert not_at_all.memory_needed > not_at_all.memory_free == 6 * GB


def test_a_full_memory_is_told_from_a_small_one() -> None:
    assert "close other programs" in fit(LARGE, Computer(16, 64 * GB, 6 * GB)).why[1]


def test_a_smaller_context_is_taken_where_the_usual_one_does_not_fit() -> None:
    tight = fit(LARGE, Computer(16, 16 * GB, 10 * GB))
    assert tight.verdict != "does not fit" and "4,096 tokens" in " ".join(tight.why)


def test_a_graphics_card_makes_it_well() -> None:
    card = Device("Vulkan: a card", 16 * GB)
    found = fit(LARGE, Computer(2, 8 * GB, 6 * GB, (card,)))
    assert found.verdict == "runs well" and "a card" in found.why[0]
    unknown = fit(LARGE, Computer(2, 16 * GB, 14 * GB, (Device("Vulkan: another", 0),)))
    assert unknown.verdict == "runs slowly" and "another" in unknown.why[-1]


def test_a_size_alone_gives_a_rough_verdict() -> None:
    here = Computer(4, 8 * GB, 6 * GB)
    assert [fit(roughly(size), here).verdict for size in (GB // 2, 20 * GB)] == ["runs well", "does not fit"]
    for model in ALL:
        if model.kind == "chat":
            assert roughly(model.size_bytes).kv_bytes_per_token < 6 * model.kv_bytes_per_token()


def test_memory_that_a_card_shares_is_counted_once() -> None:
    shared = Device("Vulkan: in the processor", 12 * GB, shares_memory=True)
    found = fit(LARGE, Computer(2, 16 * GB, 8 * GB, (shared,)))
    assert found.verdict == "does not fit" and found.memory_free == 8 * GB


def test_the_catalogue_can_be_written_as_json() -> None:
    json.dumps([model.model_dump(mode="json") for model in ALL])
