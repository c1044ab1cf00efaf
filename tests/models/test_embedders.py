"""Another embedder: all vectors are made anew, and those of two are never mixed, whatever happens in between."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from memos_core import MemOS, Phase, VectorsProgressed, restore_backup
from memos_core.errors import EmbedderUnavailable
from memos_core.models.embedders import STANDARD, embedding_of, maker_of, marked, read_prefixes
from memos_core.models.host import ModelHost
from memos_core.models.resources import embedder_path, starter_model_path
from memos_core.models.vectors import Vectors
from memos_core.storage.settings import load as load_settings
from tests.support import inside
from tests.support.killed import killed
from tests.support.scripted import ScriptedModel, hashed_vector

Open = Callable[..., MemOS]
FACTS = ["Tea is drunk at four.", "The cat is called Mim.", "Lisbon is warm in May.", "The bike has a flat tyre."]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second embedder, as far as files go."""
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "modules.json").write_text("[]")
    (folder / "config.json").write_text(json.dumps({"hidden_size": 384}))
    prompts = {"prompts": {"query": "query: ", "passage": "passage: "}}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(prompts))
    return folder


def embed_all(memos: MemOS) -> None:
    inside.parts(memos).pending.catch_up()
    assert memos.waiting_for_vectors == 0


def vectors_by_text(memos: MemOS) -> dict[str, np.ndarray]:
    found = inside.table(memos).vectors("true", 100)
    return dict(zip(found.texts, found.matrix, strict=True))


def assert_made_by(memos: MemOS, salt: str, prefix: str = "") -> None:
    """All vectors are those of one embedder."""
    found = vectors_by_text(memos)
    assert set(found) >= set(FACTS)
    for text, vector in found.items():
        assert np.allclose(vector, hashed_vector(prefix + text, salt), atol=1e-5), text


def test_all_vectors_are_made_anew_with_its_prefixes_while_words_serve(open_memos: Open, other: Path) -> None:
    backend = ScriptedModel()
    memos = open_memos(backend)
    told: list[VectorsProgressed] = []
    memos.subscribe(lambda event: told.append(event) if isinstance(event, VectorsProgressed) else None)
    for fact in FACTS:
        memos.remember(fact)
    assert_made_by(memos, "")
    inside.jobs(memos).pause("embed new memories")
    memos.models.use(memos.models.add(other, copy=False).id)
    assert memos.waiting_for_vectors == len(FACTS) and told[-1].waiting == len(FACTS)
    assert [hit.cube.text for hit in memos.recall("Who is Mim?", 1)] == [FACTS[1]]
    embed_all(memos)
    assert_made_by(memos, "other", "passage: ")
    assert "query: What about the cat?" not in backend.embedded
    memos.recall("What about the cat?")
    assert "query: What about the cat?" in backend.embedded
    memos.models.use("all-minilm-l6-v2")
    embed_all(memos)
    assert_made_by(memos, "")


def test_it_stays_chosen_and_nothing_is_made_anew_at_the_next_start(open_memos: Open, other: Path) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    memos.models.use(memos.models.add(other, copy=False).id)
    embed_all(memos)
    memos.close()
    backend = ScriptedModel()
    backend.embedder_folder = "other"
    memos = open_memos(backend)
    assert memos.waiting_for_vectors == 0
    assert_made_by(memos, "other", "passage: ")


def test_vectors_of_the_old_one_that_come_too_late_are_not_taken(open_memos: Open, other: Path) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    inside.jobs(memos).pause("embed new memories")
    late = inside.embed(memos)(["The bus leaves at nine."])
    assert late is not None and maker_of(late) == STANDARD
    waiting = list(inside.table(memos).get(inside.table(memos).ids("true")).values())
    old = {cube.id: marked(hashed_vector(cube.text), STANDARD) for cube in waiting}
    memos.models.use(memos.models.add(other, copy=False).id)
    inside.vault(memos).embed_pending(waiting, old)
    assert memos.waiting_for_vectors == len(FACTS) and vectors_by_text(memos) == {}
    assert not inside.table(memos).search_vector(late[0], "true", 5).ids
    memos.undo()
    memos.redo()  # what an undo kept in memory has the vectors of before
    assert vectors_by_text(memos) == {}
    embed_all(memos)
    assert_made_by(memos, "other", "passage: ")


def test_an_answer_that_crosses_the_change_is_thrown_away(other: Path) -> None:
    chosen = [embedding_of("")]

    class Crossing(ScriptedModel):
        def embed(self, texts):  # type: ignore[no-untyped-def]
            made = super().embed(texts)
            chosen[0] = embedding_of(str(other))
            return made

    assert Vectors(Crossing(), 0.0, lambda: chosen[0]).of_texts(["a"]) is None


CHANGING = """
import sys
from memos_core import MemOS
from tests.support import inside
from tests.support.scripted import ScriptedModel
memos = MemOS.open(sys.argv[1], "ana", backend=ScriptedModel())
other = memos.models.add(sys.argv[2], copy=False).id
while True:
    for id in (other, "all-minilm-l6-v2"):
        print(id, flush=True)
        memos.models.use(id)
        inside.parts(memos).pending.catch_up()
"""


@pytest.mark.parametrize("then_seconds", [0.01, 0.06, 0.13, 0.22])
def test_a_process_that_is_killed_while_it_changes_leaves_no_mixture(
    open_memos: Open, home: Path, other: Path, then_seconds: float
) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    memos.close()
    killed(CHANGING, home, other, after_lines=2, then_seconds=then_seconds)
    backend = ScriptedModel()
    chosen = load_settings(home).settings.embedder
    backend.embedder_folder = "other" if chosen else ""
    memos = open_memos(backend)
    embed_all(memos)
    assert_made_by(memos, "other" if chosen else "", "passage: " if chosen else "")


@pytest.mark.parametrize("write", [1, 2])
def test_a_kill_in_the_middle_leaves_no_mixture(open_memos: Open, other: Path, write: int) -> None:
    """Killed after it was written down which embedder it is, and after the vectors were taken away."""
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    table = inside.table(memos)
    mark = embedding_of(str(other)).mark
    table._write_maker(mark, switching=True)
    if write == 2:
        table._table.update(where=f"text = '{FACTS[0]}'", values={"embedded": False})
    memos.update_settings(embedder=str(other))
    memos.close()
    backend = ScriptedModel()
    backend.embedder_folder = "other"
    memos = open_memos(backend)
    embed_all(memos)
    assert_made_by(memos, "other", "passage: ")


def test_a_record_that_is_damaged_costs_the_vectors_only(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    folder = inside.table(memos)._folder
    memos.close()
    (folder / "embedder.json").write_bytes(b"\x00")
    memos = open_memos()
    embed_all(memos)
    assert_made_by(memos, "")
    assert memos.browse().total == len(FACTS)


def test_a_backup_that_was_made_with_another_one_is_restored_without_its_vectors(
    open_memos: Open, home: Path, other: Path
) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    backup = memos.backups.make()
    memos.models.use(memos.models.add(other, copy=False).id)
    embed_all(memos)
    memos.close()
    restore_backup(backup.name, home, "ana")
    backend = ScriptedModel()
    backend.embedder_folder = "other"
    memos = open_memos(backend)
    embed_all(memos)
    assert_made_by(memos, "other", "passage: ")


def test_the_table_written_anew_keeps_the_record(open_memos: Open, other: Path) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    memos.models.use(memos.models.add(other, copy=False).id)
    embed_all(memos)
    inside.table(memos)._write_anew()
    memos.close()
    backend = ScriptedModel()
    backend.embedder_folder = "other"
    memos = open_memos(backend)
    assert memos.waiting_for_vectors == 0
    assert_made_by(memos, "other", "passage: ")


def test_a_missing_one_leaves_words_and_says_what_to_do(open_memos: Open, other: Path) -> None:
    memos = open_memos()
    for fact in FACTS:
        memos.remember(fact)
    memos.models.use(memos.models.add(other, copy=False).id)
    embed_all(memos)
    memos.close()
    other.rename(other.with_name("away"))
    memos = open_memos()
    assert any("embedder" in notice.title for notice in memos.notices)
    assert memos.recall("cat called Mim")
    memos.close()
    other.with_name("away").rename(other)
    memos = open_memos()  # nothing was lost by it
    assert memos.waiting_for_vectors == 0


def test_a_damaged_one_is_refused(memos: MemOS, other: Path) -> None:
    (other / "config.json").write_text("no json")
    with pytest.raises(EmbedderUnavailable, match="damaged"):
        memos.models.add(other, copy=False)
    assert memos.settings.embedder == ""


def test_a_copied_one_is_removed_and_the_bundled_one_takes_its_place(memos: MemOS, other: Path) -> None:
    added = memos.models.add(other, copy=True)
    assert read_prefixes(added.path) == ("query: ", "passage: ")
    memos.models.use(added.id)
    assert "MiniLM" in " ".join(memos.models.remove_preview(added.id))
    memos.models.remove(added.id)
    assert not added.path.exists() and memos.settings.embedder == "" and other.exists()


def test_the_host_loads_another_folder(tmp_path: Path) -> None:
    """A copy of MiniLM has another identity and makes the same vectors."""
    folder = Path(shutil.copytree(embedder_path(), tmp_path / "copy"))
    with_prefix = embedding_of(str(folder))
    assert with_prefix.mark not in (STANDARD, "")
    host = ModelHost(starter_model_path(), tmp_path / "host.log", 512)
    try:
        host.start()
        assert host.wait_for_embedder(180)
        before = host.embed(["The cat is called Mim."])
        host.use_embedder(folder)
        assert host.status.embedder is Phase.LOADING
        with pytest.raises(EmbedderUnavailable):
            host.embed(["a"])
        assert host.wait_for_embedder(180)
        assert np.allclose(host.embed(["The cat is called Mim."]), before, atol=1e-4)
        (folder / "config.json").unlink()
        host.use_embedder(folder)
        assert not host.wait_for_embedder(180)
        with pytest.raises(EmbedderUnavailable):
            host.embed(["a"])  # not by the one before
    finally:
        host.close()
