"""An embedder whose vectors have another length than those of all-MiniLM-L6-v2: chosen, killed in the middle, and left again."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core import MemOS
from memos_core.models.embedders import embedding_of
from memos_core.models.host import ModelHost
from memos_core.models.resources import embedder_path, starter_model_path
from memos_core.storage.settings import load as load_settings
from tests.support import inside
from tests.support.killed import killed
from tests.support.scripted import ScriptedModel, hashed_vector

NARROW, STANDARD = 48, 384
FACTS = ["Tea is drunk at four.", "The cat is called Mim.", "Lisbon is warm in May.", "The bike has a flat tyre."]


def narrow_vector(text: str) -> NDArray[np.float32]:
    """The vector of the scripted narrow embedder."""
    folded = hashed_vector(text, "narrow").reshape(-1, NARROW).sum(axis=0)
    return np.asarray(folded / np.linalg.norm(folded), np.float32)


class NarrowModel(ScriptedModel):
    """Makes vectors of 48 numbers while the folder `narrow` is chosen."""

    def __init__(self, folder: str = "") -> None:
        super().__init__()
        self.embedder_folder = folder

    def embed(self, texts):  # type: ignore[no-untyped-def]
        if self.embedder_folder != "narrow" or not texts:
            return super().embed(texts)
        return np.stack([narrow_vector(text) for text in texts])


@pytest.fixture
def narrow(tmp_path: Path) -> Path:
    """An embedder of 48 numbers, as far as files go."""
    folder = tmp_path / "narrow"
    folder.mkdir()
    (folder / "modules.json").write_text("[]")
    (folder / "config.json").write_text(json.dumps({"hidden_size": NARROW}))
    return folder


def with_facts(home: Path, backend: ScriptedModel) -> MemOS:
    memos = MemOS.open(home, "ana", backend=backend)
    for fact in FACTS:
        memos.remember(fact)
    return memos


def embed_all(memos: MemOS) -> None:
    inside.parts(memos).pending.catch_up()
    assert memos.waiting_for_vectors == 0


def assert_all_by(memos: MemOS, *, is_narrow: bool) -> None:
    found = inside.table(memos).vectors("true", 100)
    assert set(found.texts) == set(FACTS)
    for text, vector in zip(found.texts, found.matrix, strict=True):
        assert np.allclose(vector, narrow_vector(text) if is_narrow else hashed_vector(text), atol=1e-5), text


def test_recall_works_before_while_and_after_all_vectors_are_made_anew_and_back(home: Path, narrow: Path) -> None:
    with with_facts(home, NarrowModel()) as memos:
        inside.jobs(memos).pause("embed new memories")
        for id, is_narrow in ((memos.models.add(narrow, copy=False).id, True), ("all-minilm-l6-v2", False)):
            memos.models.use(id)
            assert memos.waiting_for_vectors == len(FACTS)
            assert inside.table(memos).width == (NARROW if is_narrow else STANDARD)
            assert [hit.cube.text for hit in memos.recall("Who is Mim?", 1)] == [FACTS[1]]
            memos.remember("My dog is called Biscuit.")  # as it is saved while others wait
            memos.forget(memos.browse("Biscuit")[0].id)
            embed_all(memos)
            assert_all_by(memos, is_narrow=is_narrow)
            assert memos.recall("What is the cat called?", 1)[0].cube.text == FACTS[1]
            inside.table(memos)._write_anew()
            assert_all_by(memos, is_narrow=is_narrow)


def test_it_is_still_chosen_after_a_restart_and_when_the_table_is_built_anew(home: Path, narrow: Path) -> None:
    with with_facts(home, NarrowModel()) as memos:
        memos.models.use(memos.models.add(narrow, copy=False).id)
        embed_all(memos)
        folder = inside.table(memos)._folder
    with MemOS.open(home, "ana", backend=NarrowModel("narrow")) as memos:
        assert memos.waiting_for_vectors == 0
        assert_all_by(memos, is_narrow=True)
    for file in (folder / "cubes.lance").rglob("*.manifest"):
        file.write_bytes(b"damaged")
    with MemOS.open(home, "ana", backend=NarrowModel("narrow")) as memos:
        embed_all(memos)
        assert_all_by(memos, is_narrow=True)


@pytest.mark.parametrize("step", ["written down", "taken away", "columns dropped"])
def test_a_kill_in_the_middle_leaves_no_mixture(home: Path, narrow: Path, step: str) -> None:
    with with_facts(home, NarrowModel()) as memos:
        table = inside.table(memos)
        table._write_maker(embedding_of(str(narrow)).mark, switching=True)
        if step != "written down":
            table._table.update(where="embedded", values={"embedded": False})
        if step == "columns dropped":
            table._table.drop_columns(["vector", "context_vector"])
        memos.update_settings(embedder=str(narrow))
    with MemOS.open(home, "ana", backend=NarrowModel("narrow")) as memos:
        assert memos.recall("Who is Mim?", 1)[0].cube.text == FACTS[1]
        embed_all(memos)
        assert_all_by(memos, is_narrow=True)


CHANGING = """
import sys
from memos_core import MemOS
from tests.models.test_embedder_of_another_width import NarrowModel
from tests.support import inside
memos = MemOS.open(sys.argv[1], "ana", backend=NarrowModel())
narrow = memos.models.add(sys.argv[2], copy=False).id
while True:
    for id in (narrow, "all-minilm-l6-v2"):
        print(id, flush=True)
        memos.models.use(id)
        inside.parts(memos).pending.catch_up()
"""


@pytest.mark.parametrize("then_seconds", [0.01, 0.08, 0.2])
def test_a_process_that_is_killed_while_it_changes_leaves_no_mixture(
    home: Path, narrow: Path, then_seconds: float
) -> None:
    with_facts(home, NarrowModel()).close()
    killed(CHANGING, home, narrow, after_lines=2, then_seconds=then_seconds)
    chosen = bool(load_settings(home).settings.embedder)
    with MemOS.open(home, "ana", backend=NarrowModel("narrow" if chosen else "")) as memos:
        embed_all(memos)
        assert_all_by(memos, is_narrow=chosen)


def made_embedder(folder: Path) -> Path:
    """A sentence encoder of 48 numbers with random weights and the words of all-MiniLM-L6-v2."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import AutoTokenizer, BertConfig, BertModel

    torch.manual_seed(1)
    tokenizer = AutoTokenizer.from_pretrained(embedder_path())
    config = BertConfig(
        vocab_size=len(tokenizer), hidden_size=NARROW, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64
    )
    bert = folder.with_name("bert")
    BertModel(config).save_pretrained(bert)
    tokenizer.save_pretrained(bert)
    encoder = Transformer(str(bert))
    SentenceTransformer(modules=[encoder, Pooling(NARROW)], device="cpu").save(str(folder))
    return folder


@pytest.mark.long
@pytest.mark.thorough
def test_a_real_one_is_chosen_recalls_and_is_left_again(home: Path, tmp_path: Path) -> None:
    folder = made_embedder(tmp_path / "small")
    host = ModelHost(starter_model_path(), tmp_path / "host.log", 512)
    with MemOS.open(home, "ana", backend=host) as memos:
        assert memos.wait_for_embedder(180).embedder.value == "ready"
        for fact in FACTS:
            memos.remember(fact)
        for id, width in ((memos.models.add(folder, copy=False).id, NARROW), ("all-minilm-l6-v2", STANDARD)):
            memos.models.use(id)
            assert memos.recall("Who is Mim?", 1)[0].cube.text == FACTS[1]  # by its words meanwhile
            assert memos.wait_for_embedder(180).embedder.value == "ready"
            embed_all(memos)
            assert inside.table(memos).vectors("true", 100).matrix.shape == (len(FACTS), width)
            assert memos.recall("Who is Mim?", 1)[0].cube.text == FACTS[1]
            assert host.judge("Who is Mim?", FACTS)
