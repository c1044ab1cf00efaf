"""Profiles of earlier releases open, and all that they hold is kept. Their files lie in tests/fixtures."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS, SemanticType, State, restore_backup
from tests.conftest import Open
from tests.support import inside
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel
from tests.support.web import until

FIXTURES = Path(__file__).parent / "fixtures"
EXAM = "My exam is on 3 March."
DATES = ("occurred_at", "expires_at", "valid_from", "valid_to", "created_at")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The folder with the unpacked profile, as `home`, and the model that its context and adapters were made for."""
    with zipfile.ZipFile(FIXTURES / "profile-0.1.0.zip") as packed:
        packed.extractall(tmp_path)
    return tmp_path


@pytest.fixture
def expected(unpacked: Path) -> dict[str, Any]:
    """What the old release said of the profile just before it was packed."""
    found: dict[str, Any] = json.loads((unpacked / "expected.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def old(unpacked: Path, expected: dict[str, Any], open_memos: Open) -> MemOS:
    """The old profile, open."""
    model = ScriptedModel()
    model.info = replace(model.info, path=unpacked / "tiny.gguf", name="Tiny", architecture="llama")
    return open_memos(model)


def everything(memos: MemOS) -> dict[str, Any]:
    """All memories, hidden ones and verbatim turns too, as plain values."""
    states = [state for state in State if state is not State.FORGOTTEN]
    statements = memos.browse(state=states, limit=500)
    turns = memos.browse(state=states, type=SemanticType.EPISODE, limit=500)
    return {cube.id: cube.model_dump(mode="json") for cube in [*statements, *turns]}


def test_nothing_had_to_be_repaired(old: MemOS) -> None:
    assert old.notices == []


def test_every_memory_is_there_as_it_was(old: MemOS, expected: dict[str, Any]) -> None:
    kept = everything(old)
    assert kept.keys() == expected["memories"].keys()
    for id, before in expected["memories"].items():
        after = kept[id]
        changed = {name: (value, after.get(name)) for name, value in before.items() if after.get(name) != value}
        if before["text"] == EXAM:
            changed.pop("occurred_at", None)
        assert not changed, before["text"]


def test_whom_and_what_it_speaks_of_is_found_by_a_job(old: MemOS) -> None:
    old.jobs.run_now("find whom statements speak of")
    until(lambda: len(inside.ledger(old).mentions()) > 0, 60)
    assert old.entities.get("Rosa").roles == ("sister",)


def test_all_kinds_of_memories_were_in_it(expected: dict[str, Any]) -> None:
    memories = expected["memories"].values()
    assert {cube["state"] for cube in memories} == {"activated", "archived", "expired", "merged"}
    for name in ("pinned", "frozen", "conflicts_with", "supersedes", "superseded_by", "use_count", "expires_at"):
        assert any(cube[name] for cube in memories), name
    assert any(cube["readers"] == ["person"] for cube in memories)
    assert {cube["namespace"] for cube in memories} == {"personal", "family", "work"}


def test_a_day_is_still_that_day(old: MemOS) -> None:
    exam = next(cube for cube in old.browse("exam") if cube.text == EXAM)
    assert exam.occurred_at is not None
    assert exam.occurred_at.astimezone(dt.UTC).date() == dt.date(2027, 3, 3)


def test_the_history_of_every_memory_is_there(old: MemOS, expected: dict[str, Any]) -> None:
    for id, before in expected["histories"].items():
        now = [
            [change.verb, change.actor, change.reason, change.undone, change.after and change.after.version]
            for change in old.history(id)
        ]
        assert now == before


def test_an_earlier_version_can_be_restored(old: MemOS) -> None:
    gardener = old.browse("landscape gardener")[0]
    assert old.restore(gardener.id, version=1).text == "I work as a gardener."


def test_undo_takes_back_what_was_done_last_in_the_old_release(old: MemOS, expected: dict[str, Any]) -> None:
    last = old.last_operation()
    assert last is not None
    assert [last.verb, list(last.ids)] == expected["last operation"]
    assert old.get(last.ids[0]).pinned
    assert old.undo().ids == last.ids
    assert not old.get(last.ids[0]).pinned


def test_memories_are_found(old: MemOS) -> None:
    found = [hit.cube.text for hit in old.recall("How do I take my coffee?")]
    assert found[0] == "I take my coffee with oat milk."
    assert old.recall("What is cut in February?")[0].cube.text == "The hedge is cut in February."


def test_spaces_keep_their_access_lists(old: MemOS, expected: dict[str, Any]) -> None:
    kept = {
        space.name: [list(space.readers), list(space.writers), space.expire_unused] for space in old.namespaces.list()
    }
    assert kept == expected["spaces"]
    seen = old.client("notes").browse()
    assert [cube.text for cube in seen] == ["My desk is by the window."]


def test_conversations_are_there_with_what_their_replies_used(old: MemOS, expected: dict[str, Any]) -> None:
    talks = old.conversations
    kept = {
        talk.id: [
            talk.title, talk.pinned, talk.draft, list(talk.reads), talk.writes, list(talk.documents),
            [
                [message.id, message.role, message.text, message.status, message.rating, message.forgotten,
                 [used.cube_id for used in message.used]]
                for message in talks.messages(talk.id)
            ],
        ]
        for talk in talks.list()
    }  # fmt: skip
    assert kept == expected["conversations"]
    assert old.conversations.restore("away").message_count == 2


def test_what_was_forgotten_is_in_no_file(unpacked: Path, old: MemOS) -> None:
    assert not old.browse("Zanzibarquokka")
    assert files_with(unpacked / "home", "anzibarquokka") == []


def test_contexts_are_there_and_their_states_on_disk(old: MemOS, expected: dict[str, Any]) -> None:
    kept = {
        context.id: [
            context.what.value, context.text, context.pinned, context.key, context.sha256, context.tokens, context.size,
            context.hits,
        ]
        for context in old.activation.list()
    }  # fmt: skip
    assert kept == expected["contexts"]
    saved = [context for context in old.activation.list() if context.key]
    assert [context.text for context in saved] == ["Evenings"]
    assert (old.activation.folder / f"{saved[0].key}.kv").stat().st_size == saved[0].size


def test_adapters_are_there_and_the_same_one_is_in_use(old: MemOS, expected: dict[str, Any]) -> None:
    kept = [
        [version.number, version.in_use, version.training.adapter_sha256, len(version.training.taught)]
        for version in old.parametric.list()
    ]
    assert kept == expected["adapters"]
    assert all(version.fits_model for version in old.parametric.list())
    assert {known.cube.text for known in old.parametric.knows() if known.cube is not None} == {
        "I take my coffee with oat milk.",
        "I work as a landscape gardener.",
    }
    assert old.parametric.rollback().number == 1


def test_settings_are_kept_with_the_comment(old: MemOS) -> None:
    assert old.settings.persona == "You answer in one short sentence."
    assert (old.settings.theme, old.settings.ready_contexts_mb, old.settings.knowledge) == ("dark", 500, "notes")
    old.update_settings(theme="light")
    assert "# How I like it." in (old.home / "settings.toml").read_text(encoding="utf-8")


def test_jobs_stay_paused_and_keep_their_history(old: MemOS, expected: dict[str, Any]) -> None:
    assert {job.name for job in old.jobs.list() if job.paused} >= set(expected["paused"])
    assert [[run.job, run.outcome] for run in old.jobs.history()] == expected["jobs"]


def test_the_audit_log_verifies(old: MemOS, expected: dict[str, Any]) -> None:
    verdict = old.audit.verify()
    assert verdict.sound
    assert verdict.entries >= expected["audit"]


def test_backups_are_listed_sound_and_can_be_restored(
    old: MemOS, home: Path, open_memos: Open, expected: dict[str, Any]
) -> None:
    kept = [[backup.name, backup.memories, backup.messages] for backup in old.backups.list()]
    assert kept == expected["backups"]
    for name, *_ in kept:
        assert old.backups.verify(name) == []
    old.close()
    restored = restore_backup(kept[-1][0], home, "ana")
    assert restored.messages == kept[-1][2]
    again = open_memos()
    assert "I take my coffee with oat milk." in {cube.text for cube in again.browse(limit=500)}
    assert again.conversations.messages("kitchen")[0].text == EXAM
    assert files_with(home, "anzibarquokka") == []
