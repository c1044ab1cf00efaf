"""A search finds what is meant, whatever its case, accents, ligatures and invisible characters, in every place that searches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.conversations import MIGRATIONS, Conversations
from memos_core.cube import MemCube
from memos_core.database import Database
from memos_core.language.text import sealed, stems
from memos_core.storage.lance import lancedb
from memos_core.storage.rows import SCHEMA
from memos_core.storage.table import TABLE, CubeTable
from memos_core.text_matching import folded, pieces, searchable

FOUND = [
    ("cafe", "We met in the Café Aurora."),
    ("CAFÉ", "We met in the cafe\N{COMBINING ACUTE ACCENT} by the river."),
    ("HAUPTSTRASSE", "I live at Hauptstraße 5."),
    ("strasse", "The Straße is closed."),
    ("arger", "So viel Ärger mit der Bahn."),
    ("ÄRGER", "so viel ärger mit der bahn"),
    ("office", "The o\N{LATIN SMALL LIGATURE FFI}ce has moved."),
    ("Donaudampfer", "Der Donau\N{SOFT HYPHEN}dampfer kommt."),
    ("Lodz", "Ania comes from Łódź."),
    ("smorrebrod", "They serve smørrebrød."),
    ("花生", "我对花生过敏。"),
    ("猫", "我的猫叫小白。"),
    ("東京", "来週東京へ行きます。"),
    ("ラーメン", "好きな食べ物はラーメンです。"),
]
OTHER = "The weather was fine, 天気。"


@pytest.mark.parametrize(("asked", "text"), FOUND)
def test_a_search_of_memories_finds_it(memos: MemOS, asked: str, text: str) -> None:
    kept = memos.remember(text)
    memos.remember(OTHER)
    assert [cube.id for cube in memos.browse(asked)] == [kept.id]
    assert [hit.cube.id for hit in memos.recall(asked)][:1] == [kept.id]


@pytest.fixture
def talks(tmp_path: Path) -> Iterator[Conversations]:
    database = Database(tmp_path / "c.sqlite", MIGRATIONS)
    yield Conversations(database)
    database.close()


@pytest.mark.parametrize(("asked", "text"), FOUND)
def test_a_search_of_conversations_finds_it_in_messages_and_titles(talks: Conversations, asked: str, text: str) -> None:
    talks.add_user_message("said", text)
    talks.create("other", conversation_id="titled")
    talks.rename("titled", text)
    talks.add_user_message("another", OTHER)
    assert {talk.id for talk in talks.list(asked)} == {"said", "titled"}


@pytest.mark.parametrize(("asked", "text"), FOUND)
def test_words_are_the_same_where_they_are_compared(asked: str, text: str) -> None:
    found, wanted = stems(text), stems(asked)
    assert set(wanted) <= set(found) or folded(asked) in folded(text)


def test_where_no_spaces_stand_each_two_characters_are_a_word() -> None:
    assert list(pieces("猫")) == [("猫", True)]
    assert [piece for piece, _ in pieces("iphone手机壳")] == ["iphone", "手机", "机壳"]
    assert stems("我对花生过敏") == ["我对", "对花", "花生", "生过", "过敏"]
    assert searchable("Plain words.") == "Plain words."


def test_voiced_kana_and_korean_stay_what_they_are() -> None:
    assert folded("がっこう") == "がっこう" and folded("ｶﾞ") == "ガ"
    assert folded("한국어") == "한국어"


def test_an_older_table_is_folded_when_it_is_opened(tmp_path: Path) -> None:
    texts = ["We met in the Café Aurora.", "我对花生过敏。", "The weather was fine."]
    cubes = [sealed(MemCube(text=text)) for text in texts]
    CubeTable(tmp_path / "cubes.lance").add(cubes, {})
    raw = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    raw.drop_index("searched_idx")
    raw.drop_columns(["searched"])
    raw.update(values_sql={"context": "text"})
    raw.create_index("text", config=lancedb.index.FTS(stem=True, remove_stop_words=True))
    table = CubeTable(tmp_path / "cubes.lance")
    for cube, asked in zip(cubes, ("cafe", "花生", "weather"), strict=True):
        for column in ("searched", "context"):
            assert table.search_text(column, asked, "true", 5).ids == [cube.id]
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.get([cube.id for cube in cubes]) == {cube.id: cube for cube in cubes}
    rows = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    assert rows.schema.names == SCHEMA.names
    assert {tuple(index.columns) for index in rows.list_indices()} == {("searched",), ("context",)}
