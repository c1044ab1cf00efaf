"""Files of memories with everything that belongs to them: nothing is lost on the way, and a changed file is refused with a reason."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import numpy as np
import pytest
from gguf import GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from memos_core import (
    ExportPart,
    InvalidInput,
    MemOS,
    Note,
    PasswordNeeded,
    SemanticType,
    Source,
    State,
    StorageError,
    sealing,
)
from memos_core.activation.context import ContextType
from memos_core.activation.moved import StateRecord
from memos_core.activation.store import Member
from memos_core.conversations import ToolUse
from memos_core.conversations.moved import CallRecord, ChatRecord, MessageRecord, UsedRecord
from memos_core.cube import EntityLink, MemCube, Reminder, Sensitivity
from memos_core.exchange import adapters_and_contexts, signer
from memos_core.exchange.dumper import export
from memos_core.exchange.loader import load, opened
from memos_core.exchange.memcube import Contents, SigningKey, SpaceRecord
from memos_core.language.text import sealed
from memos_core.models.backend import Warmed
from memos_core.models.resources import file_sha256
from memos_core.models.state_file import StateHeader
from memos_core.signing import fingerprint, new_key, public_key, sign
from tests.conftest import Open
from tests.support import inside
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen
from tests.support.versions import keep_version
from tests.test_secrets import Kept

FIXTURES = Path(__file__).parents[1] / "fixtures"
PASSWORD = "correct horse é"


@pytest.fixture
def other(open_memos: Open) -> MemOS:
    """Another profile in the same home."""
    return open_memos(user="ben")


@pytest.fixture
def with_keyring() -> Iterator[Kept]:
    """Use an in-memory keyring in this process."""
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


def signing_key() -> SigningKey:
    private = new_key()
    return SigningKey(public_key(private), lambda content: sign(private, content))


def repacked(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


# -- nothing is lost --------------------------------------------------------------------------------

TEXTS = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=30)
    .map(lambda text: " ".join(unicodedata.normalize("NFC", text).split()))
    .filter(bool)
)
IDS = st.uuids().map(lambda one: one.hex)
MOMENTS = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2090, 1, 1), timezones=st.just(dt.UTC))
SHARES = st.floats(0, 1)


def maybe(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | of


def some(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=3).map(tuple)


SOURCES = st.builds(
    Source,
    conversation=maybe(TEXTS),
    message=maybe(TEXTS),
    document=maybe(TEXTS),
    page=maybe(st.integers(1, 900)),
    heading=maybe(TEXTS),
)
WALL = st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2090, 1, 1))
PLANS = st.builds(
    Reminder,
    starts=WALL,
    rule=st.sampled_from(
        ["", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"]
    ),
    since=MOMENTS,
    skipped=some(WALL),
    snoozed_until=maybe(MOMENTS),
    done_until=maybe(MOMENTS),
)
FIELDS = {
    "text": TEXTS,
    "id": IDS,
    "created_at": MOMENTS,
    "updated_at": MOMENTS,
    "occurred_at": maybe(MOMENTS),
    "occurred_on": maybe(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1))),
    "zone": maybe(st.sampled_from(["Europe/Berlin", "America/New_York"])),
    "valid_from": maybe(MOMENTS),
    "valid_to": maybe(MOMENTS),
    "origin": TEXTS,
    "speaker": maybe(TEXTS),
    "subject": TEXTS,
    "language": maybe(st.sampled_from(["en", "de"])),
    "tags": some(TEXTS),
    "entities": some(st.builds(EntityLink, words=TEXTS, entity=TEXTS, kind=st.sampled_from(["", "person", "none"]))),
    "owner": TEXTS,
    "namespace": st.sampled_from(["personal", "work", "two words"]),
    "readers": st.sampled_from([("*",), ("person",), ("person", "conversation:c1")]),
    "expires_at": maybe(MOMENTS),
    "expires_on": maybe(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1))),
    "priority": SHARES,
    "sensitivity": st.sampled_from(list(Sensitivity)),
    "pinned": st.booleans(),
    "frozen": st.booleans(),
    "source": maybe(SOURCES),
    "provenance": some(SOURCES),
    "state": st.sampled_from([state for state in State if state is not State.FORGOTTEN]),
    "version": st.integers(1, 2**31),
    "confidence": SHARES,
    "supersedes": some(IDS),
    "superseded_by": maybe(IDS),
    "conflicts_with": some(IDS),
}
NOT_IN_THE_FILE = {"use_count", "last_used_at", "score_history", "file"}
"""Fields that stay with the profile: how often the memory was used, and where its document is on this computer."""
FOLLOWS = {"schema_version", "kind", "type", "reminder", "content_hash", "fingerprint", "occurred_precision"}
"""Fields that follow from the others, or are always the same."""


def test_every_field_of_a_memory_is_looked_at() -> None:
    assert set(FIELDS) | NOT_IN_THE_FILE | FOLLOWS == set(MemCube.model_fields)


CUBES = st.fixed_dictionaries(FIELDS).flatmap(
    lambda fields: st.one_of(
        st.sampled_from([type for type in SemanticType if type is not SemanticType.REMINDER]).map(
            lambda type: MemCube(**fields, type=type)
        ),
        PLANS.map(lambda plan: MemCube(**fields, type=SemanticType.REMINDER, reminder=plan)),
    )
)


@st.composite
def chats(draw: st.DrawFn) -> ChatRecord:
    """A conversation in which each message follows an earlier one."""
    messages: list[MessageRecord] = []
    for _ in range(draw(st.integers(0, 4))):
        messages.append(
            MessageRecord(
                id=draw(IDS),
                role=draw(st.sampled_from(["user", "assistant"])),
                text=draw(TEXTS | st.just("")),
                status=draw(st.sampled_from(["complete", "stopped", "failed", "interrupted"])),
                created_at=draw(MOMENTS),
                used=draw(some(st.builds(UsedRecord, cube_id=IDS, score=SHARES, why=TEXTS, cited=st.booleans()))),
                timing=draw(
                    maybe(st.dictionaries(TEXTS, st.none() | st.booleans() | st.integers(0, 9) | SHARES | TEXTS))
                ),
                rating=draw(st.sampled_from([None, 1, -1])),
                zone=draw(maybe(st.sampled_from(["Europe/Berlin"]))),
                thought=draw(TEXTS | st.just("")),
                thought_s=draw(st.floats(0, 100)),
                calls=draw(
                    some(
                        st.builds(
                            CallRecord,
                            tool=TEXTS,
                            title=TEXTS,
                            arguments=TEXTS,
                            state=st.sampled_from(["done", "failed", "refused", "stopped"]),
                            result=TEXTS | st.just(""),
                            seconds=st.floats(0, 100),
                        )
                    )
                ),
                parent=draw(st.sampled_from(["", *(message.id for message in messages)])),
                in_view=draw(st.booleans()),
                shown=draw(st.integers(0, 50)),
                copy_of=draw(IDS | st.just("")),
            )
        )
    return ChatRecord(
        id=draw(IDS),
        title=draw(TEXTS | st.just("")),
        titled=draw(st.integers(0, 2)),
        created_at=draw(MOMENTS),
        updated_at=draw(MOMENTS),
        pinned=draw(st.booleans()),
        archived=draw(st.booleans()),
        draft=draw(TEXTS | st.just("")),
        reads=draw(st.sampled_from([("*",), ("personal", "work"), ()])),
        writes=draw(st.sampled_from(["personal", "work"])),
        own_spaces=draw(st.booleans()),
        folder=draw(st.sampled_from(["", "Work", "Família"])),
        persona=draw(st.sampled_from(["", "Poet"])),
        documents=draw(some(TEXTS)),
        thinking=draw(st.booleans()),
        messages=tuple(messages),
    )


SPACES = st.builds(
    SpaceRecord,
    name=st.sampled_from(["work", "two words", "família"]),
    readers=st.sampled_from([("person",), ("person", "client:notes")]),
    writers=st.sampled_from([("person",), ("person", "conversation:c1")]),
    expire_unused=maybe(st.integers(1, 900)),
    expire_types=st.dictionaries(st.sampled_from(list(SemanticType)), st.integers(1, 900), max_size=2),
)
ROUND = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@ROUND
@given(
    cubes=st.lists(CUBES.map(sealed), max_size=4, unique_by=lambda cube: cube.id),
    talks=st.lists(chats(), max_size=2),
    spaces=st.lists(SPACES, max_size=2, unique_by=lambda space: space.name),
    signed=st.booleans(),
)
def test_a_file_gives_back_every_field(
    tmp_path: Path, cubes: list[MemCube], talks: list[ChatRecord], spaces: list[SpaceRecord], signed: bool
) -> None:
    if not cubes and not talks:
        return
    key = signing_key() if signed else None
    written = export(tmp_path / "a", cubes, None, include_secrets=True, beside=Contents([], talks, spaces), key=key)
    with opened(written.path, None) as loaded:
        assert [cube.model_dump() for cube in loaded.contents.cubes] == [cube.model_dump() for cube in cubes]
        assert list(loaded.contents.chats) == talks and list(loaded.contents.spaces) == spaces
        assert loaded.signed_by == (key.public if key else None)


def something_of_everything(memos: MemOS) -> None:
    """Fill a profile with every kind of thing that a file can contain."""
    memos.namespaces.create(
        "work",
        readers=["person", "conversation:kitchen"],
        writers=["person", "conversation:kitchen"],
        expire_unused=365,
    )
    memos.remember("I take my coffee with oat milk.", tags=["food"], pinned=True)
    memos.remember("Call me Ana.", type="persona")
    memos.freeze(memos.remember("I am allergic to penicillin.").id)
    memos.remember("My desk is by the window.", namespace="work")
    memos.remember("I live in Porto.")
    memos.remember("I live in Lisbon.")
    memos.archive(memos.remember("I used to play chess on Mondays.").id)
    memos.remember("My sister Lena plays the cello.")
    memos.remember_many([Note(text="We saw the tulips.", speaker="Rosa", source=Source(conversation="diary"))])
    listen(memos.chat("kitchen", "Remind me on 5 May 2031 at 9:00 to water the plants."))
    listen(memos.chat("kitchen", "How do I drink my coffee?"))
    listen(memos.regenerate("kitchen"))
    memos.rate(memos.conversations.messages("kitchen")[-1].id, 1)
    memos.conversations.rename("kitchen", "In the kitchen")
    memos.conversations.set_spaces("kitchen", reads=["personal", "work"], writes="work")
    memos.conversations.save_draft("kitchen", "And what do I")
    memos.conversations.move(["kitchen"], memos.conversations.folders.make("Home").id)
    memos.conversations.set_persona("kitchen", "editor")


def kept(memos: MemOS) -> dict[str, dict[str, Any]]:
    """All memories by id, without what a profile does not pass on: their owner, and their versions there."""
    return {
        cube.id: cube.model_dump(exclude={"owner", "version", *NOT_IN_THE_FILE})
        for cube in inside.table(memos).where("true")
    }


@pytest.mark.parametrize("password", [None, PASSWORD])
def test_everything_moves_to_another_profile_and_back_by_one_undo(
    memos: MemOS, other: MemOS, tmp_path: Path, password: str | None
) -> None:
    something_of_everything(memos)
    exported = memos.export(tmp_path / "all", password=password)
    assert (exported.chats, exported.signed_by) == (1, "") and "no keyring" in exported.unsigned_because
    preview = other.preview_import(exported.path, password, mine=True)
    assert (preview.chats, preview.known_chats, preview.signature) == (1, 0, None)
    imported = other.import_(exported.path, password, mine=True)
    assert (imported.chats, imported.renamed) == (1, 0)
    inside.record_all_turns(other)
    assert kept(other) == kept(memos)
    assert inside.conversations(other).chat_records() == inside.conversations(memos).chat_records()
    assert other.conversations.get("kitchen").folder_name == "Home"
    assert [one.name for one in other.entities.list()] == [one.name for one in memos.entities.list()]
    assert [one.cube.text for one in other.reminders.list()] == ["water the plants"]
    (work,) = [space for space in other.namespaces.list() if space.name == "work"]
    assert (work.readers, work.expire_unused) == (("person", "conversation:kitchen"), 365)
    again = other.import_(exported.path, password, mine=True)
    assert (again.cubes, again.chats, again.known_chats) == ([], 0, 1)
    other.undo()
    assert kept(other) == {} and other.conversations.list() == []
    back = other.import_(exported.path, password, mine=True)
    inside.record_all_turns(other)
    (there,), (here,) = (inside.conversations(one).chat_records() for one in (other, memos))
    assert back.chats == 1 and [one.text for one in there.messages] == [one.text for one in here.messages]
    texts, before = (Counter(cube["text"] for cube in kept(one).values()) for one in (other, memos))
    assert texts.keys() == before.keys() and texts <= before, "nothing is doubled"


def test_an_import_that_is_done_again_doubles_nothing(memos: MemOS, other: MemOS, tmp_path: Path) -> None:
    something_of_everything(memos)
    other.import_(memos.export(tmp_path / "all").path, mine=True)
    inside.record_all_turns(other)
    other.undo()
    inside.record_all_turns(other)
    other.redo()
    inside.record_all_turns(other)
    texts, before = (Counter(cube["text"] for cube in kept(one).values()) for one in (other, memos))
    assert texts == before and [chat.id for chat in other.conversations.list()] == ["kitchen"]


def test_files_of_version_1_still_open(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_SCRYPT_COST", 2**17)  # as when they were written
    texts = [cube.text for cube in load(FIXTURES / "version-1.memcube", None)]
    assert len(texts) == 17 and texts[0] == "I take my coffee with oat milk."
    assert [cube.text for cube in load(FIXTURES / "version-1-password.memcube", PASSWORD)] == texts
    with pytest.raises(PasswordNeeded):
        load(FIXTURES / "version-1-password.memcube", "wrong")
    preview = memos.preview_import(FIXTURES / "version-1.memcube", mine=True)
    assert preview.signature is None and preview.chats == 0
    imported = memos.import_(FIXTURES / "version-1.memcube", mine=True)
    assert len(imported.cubes) == 17 and [cube.text for cube in imported.cubes if cube.pinned] == texts[:1]
    assert [one.cube.text for one in memos.reminders.list()] == ["water the plants"]


def test_only_what_is_chosen_is_in_it(memos: MemOS, tmp_path: Path) -> None:
    something_of_everything(memos)
    counts = memos.export_counts()
    assert counts[ExportPart.CHATS] == 1 and counts[ExportPart.REMINDERS] == 1
    for part in (ExportPart.MEMORIES, ExportPart.REMINDERS):
        written = memos.export(tmp_path / part.value, parts=[part])
        assert written.count == counts[part] and written.chats == 0
    chats = memos.export(tmp_path / "chats", parts=[ExportPart.CHATS])
    assert chats.chats == 1 and chats.count == chats.turns > 0


def test_a_chat_of_somebody_else_is_a_quotation(memos: MemOS, other: MemOS, tmp_path: Path) -> None:
    something_of_everything(memos)
    other.import_(memos.export(tmp_path / "all").path)
    (chat,) = other.conversations.list()
    assert (chat.title, chat.pinned, chat.draft, chat.writes, chat.reads) == (
        "In the kitchen",
        False,
        "",
        "personal",
        ("*",),
    )
    assert (chat.folder, chat.own_persona, other.conversations.folders.list()) == ("", "", [])
    assert all(message.rating is None and message.used == () for message in other.conversations.messages("kitchen"))
    turns = [cube for cube in inside.table(other).where("true") if cube.is_turn]
    assert turns and all(cube.origin == "import:all.memcube" for cube in turns)


def test_what_an_import_that_was_killed_has_unpacked_is_removed_at_the_next_start(open_memos: Open, home: Path) -> None:
    open_memos().close()
    left = home / "profiles" / "ana" / adapters_and_contexts.FOLDER / "adapters" / "1" / "adapter.gguf"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"Zanzibarquokka")
    open_memos()
    assert files_with(home, "Zanzibarquokka") == [] and not left.parents[2].exists()


def test_what_was_forgotten_or_deleted_here_stays_away(memos: MemOS, other: MemOS, tmp_path: Path) -> None:
    said = listen(memos.chat("c1", "My nickname at school was Zanzibarquokka."))
    listen(memos.chat("c2", "I collect lamps."))
    path = memos.export(tmp_path / "all").path
    for cube in said.saved:
        memos.forget(cube.id, message=True)
    again = memos.export(tmp_path / "again", password=PASSWORD)
    with opened(again.path, PASSWORD) as loaded:
        assert "Zanzibarquokka" not in repr(loaded.contents)
    other.import_(path, mine=True)
    other.conversations.delete("c2")
    brought = other.import_(path, mine=True)
    assert brought.chats == 0 and [chat.id for chat in other.conversations.list()] == ["c1"]
    memos.conversations.delete("c1")
    inside.conversations(memos).purge(dt.datetime.now(dt.UTC))
    memos.import_(path, mine=True)
    messages = [message.text for message in inside.conversations(memos).messages("c1")]
    assert not any("Zanzibarquokka" in text for text in messages)


def test_secrets_of_chats_need_a_password(memos: MemOS, tmp_path: Path) -> None:
    listen(memos.chat("c1", "My password is hunter2-Xy9!"))
    listen(memos.chat("c1", "I collect lamps."))
    reply = memos.conversations.messages("c1")[-1]
    read = ToolUse("read_file", "Read a file", '{"file": "notes.txt"}', "done", "My password is hunter3-Zw8!")
    inside.conversations(memos).save_reply(reply.id, "Here it is.", "complete", calls=[read])
    opened_ = memos.export(tmp_path / "open")
    assert opened_.left_out >= 1
    with zipfile.ZipFile(opened_.path) as archive:
        written = b"".join(archive.read(name) for name in archive.namelist())
        assert b"hunter2" not in written and b"hunter3" not in written
    closed = memos.export(tmp_path / "closed", password=PASSWORD)
    with opened(closed.path, PASSWORD) as loaded:
        messages = loaded.contents.chats[0].messages
        assert "hunter2" in messages[0].text and "hunter3" in messages[-1].calls[0].result


# -- adapters ---------------------------------------------------------------------------------------


def adapter(folder: Path) -> Path:
    """Write the file of an adapter that changes nothing."""
    path = folder / "made-up.gguf"
    writer = GGUFWriter(path, "llama")
    writer.add_string("general.type", "adapter")
    writer.add_tensor("blk.0.attn_q.weight.lora_a", np.zeros((4, 64), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_adapters_come_with_the_memories_they_were_taught(memos: MemOS, other: MemOS, tmp_path: Path) -> None:
    coffee = memos.remember("I take my coffee with oat milk.")
    keep_version(memos, [coffee], adapter=adapter(tmp_path))
    parts = [*ExportPart]
    path = memos.export(tmp_path / "all", parts=parts).path
    assert other.preview_import(path).adapters == 1
    strangers = other.import_(path)
    assert (strangers.adapters, strangers.left_alone) == (0, 1) and other.parametric.list() == []
    other.undo()
    imported = other.import_(path, mine=True)
    assert (imported.adapters, imported.left_alone) == (1, 0)
    (version,) = other.parametric.list()
    (there,) = memos.parametric.list()
    assert not version.in_use and version.evaluation == there.evaluation
    assert version.training.adapter_sha256 == there.training.adapter_sha256
    assert [taught.cube for taught in version.training.taught] == [imported.ids[coffee.id]]
    assert other.import_(path, mine=True).adapters == 0, "it is here already"
    other.forget(imported.ids[coffee.id])
    assert other.parametric.list() == [], "an adapter from elsewhere forgets too"


def test_an_adapter_whose_memories_are_not_here_or_whose_file_was_changed_is_not_taken(
    memos: MemOS, other: MemOS, tmp_path: Path
) -> None:
    keep_version(memos, [memos.remember("I take my coffee with oat milk.")], adapter=adapter(tmp_path))
    alone = memos.export(tmp_path / "alone", parts=[ExportPart.ADAPTERS]).path
    assert other.import_(alone, mine=True).left_alone == 1

    def other_weights(parts: dict[str, bytes]) -> None:
        parts["adapters/1/adapter.gguf"] = parts["adapters/1/adapter.gguf"][:-1] + b"x"

    repacked(alone, other_weights)
    with pytest.raises(InvalidInput, match="not as it was written"):
        other.import_(alone, mine=True)
    assert other.browse().total == 0 and other.last_operation() is None


# -- signatures -------------------------------------------------------------------------------------


def test_a_file_is_signed_and_its_key_is_known_from_then_on(
    with_keyring: Kept, memos: MemOS, other: MemOS, tmp_path: Path
) -> None:
    memos.remember("I live in Porto.")
    exported = memos.export(tmp_path / "a")
    assert exported.signed_by and not exported.unsigned_because
    assert memos.export(tmp_path / "b", password=PASSWORD).signed_by == exported.signed_by, "one key for a profile"
    assert memos.export(tmp_path / "c", sign=False).signed_by == ""
    own = memos.preview_import(exported.path).signature
    assert own is not None and own.own and "the key of this profile" in own.words
    strange = other.preview_import(exported.path).signature
    assert strange is not None and not strange.own and strange.fingerprint == exported.signed_by
    assert "not known here" in strange.words
    other.import_(exported.path)
    known = other.preview_import(tmp_path / "b.memcube", PASSWORD).signature
    assert known is not None and 'known: it came with "a.memcube" on' in known.words
    assert other.preview_import(tmp_path / "c.memcube").signature is None
    private = next(iter(with_keyring.kept.values()))
    for file in memos.home.rglob("*"):
        assert not file.is_file() or private.encode() not in file.read_bytes(), "the private key is in no file"


def test_an_import_says_that_it_failed_only_where_nothing_was_saved(
    memos: MemOS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, known = signed_file(tmp_path / "a"), inside.parts(memos).stores.folder / signer.FILE
    known.write_text("damaged")
    with pytest.raises(StorageError, match="list of known keys cannot be read"):
        memos.import_(path)
    assert memos.browse().total == 0 and memos.last_operation() is None
    known.unlink()

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(signer.Signer, "_write", full)
        assert memos.import_(path).cubes and memos.browse().total == 1
    signature = memos.preview_import(path).signature
    assert signature is not None and "not known here" in signature.words


def signed_file(path: Path) -> Path:
    return export(path, [sealed(MemCube(text="I ski."))], None, include_secrets=False, key=signing_key()).path


def manifest_with(**changes: object) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        parts["manifest.json"] = json.dumps(json.loads(parts["manifest.json"]) | changes).encode()

    return change


FORGERIES: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "another date": (manifest_with(created_at="2020-01-01T00:00:00Z"), "does not match"),
    "another key": (manifest_with(signed_by=public_key(new_key())), "does not match"),
    "a key that is none": (manifest_with(signed_by="0" * 64), "does not match"),
    "more than a key": (manifest_with(signed_by="0" * 64 + "zz"), "cannot be understood"),
    "cut off": (lambda parts: parts.pop("signature") and None, "was cut off"),
    "half of it": (lambda parts: parts.update(signature=parts["signature"][:32]), "does not match"),
    "a longer one": (lambda parts: parts.update(signature=parts["signature"] * 9), "longer than it says"),
    "one of something else": (
        lambda parts: parts.update(signature=sign(new_key(), parts["manifest.json"])),
        "does not match",
    ),
    "no signer": (manifest_with(signed_by=None), "does not hold what its list"),
    "another memory": (
        lambda parts: parts.update({"memories.jsonl": parts["memories.jsonl"].replace(b"ski", b"fly")}),
        "not as it was written",
    ),
}


@pytest.mark.parametrize("change, words", FORGERIES.values(), ids=FORGERIES.keys())
def test_a_forged_or_cut_signature_is_refused(
    memos: MemOS, tmp_path: Path, change: Callable[[dict[str, bytes]], None], words: str
) -> None:
    path = signed_file(tmp_path / "a")
    repacked(path, change)
    with pytest.raises(InvalidInput, match=words):
        memos.import_(path)
    assert memos.browse().total == 0 and memos.last_operation() is None


def test_the_fingerprint_is_short_and_of_the_key_alone() -> None:
    key = public_key("11" * 32)
    assert fingerprint(key) == fingerprint(key) != fingerprint(public_key("12" * 32))
    assert len(fingerprint(key).split()) == 8


# -- files by a stranger ----------------------------------------------------------------------------


def with_part(path: Path, name: str, content: bytes) -> Path:
    """A file with one more part and the checksums to match."""

    def change(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"])
        manifest["parts"][name] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        parts["manifest.json"] = json.dumps(manifest).encode()
        parts[name] = content

    repacked(path, change)
    return path


CHAT = ChatRecord(
    id="c1", title="", titled=0, created_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC), updated_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    reads=("*",), writes="personal",
    messages=(MessageRecord(id="m1", role="user", text="Hi", status="complete", created_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)),),
)  # fmt: skip


def chat_line(**changes: object) -> bytes:
    return json.dumps(json.loads(CHAT.model_dump_json()) | changes).encode() + b"\n"


STRANGE_PARTS = {
    "a way out": ("../../evil", b"x"),
    "an absolute way": ("/etc/passwd", b"x"),
    "a way out under a known name": ("adapters/../../evil/adapter.gguf", b"x"),
    "a Windows way": ("adapters\\1\\adapter.gguf", b"x"),
    "an adapter without its records": ("adapters/1/adapter.gguf", b"GGUF"),
    "a context that is not listed": (f"contexts/{'a' * 64}.kv", b"x"),
    "a chat with an unknown field": ("chats.jsonl", chat_line(command="rm")),
    "a chat twice": ("chats.jsonl", chat_line() * 2),
    "a message that follows on none": (
        "chats.jsonl",
        chat_line(messages=[json.loads(CHAT.messages[0].model_dump_json()) | {"parent": "m9"}]),
    ),
    "a space with a star": ("spaces.jsonl", b'{"name": "*", "readers": [], "writers": []}\n'),
    "a space for somebody": ("spaces.jsonl", b'{"name": "w", "readers": ["everybody"], "writers": []}\n'),
    "no JSON": ("spaces.jsonl", b"{\n"),
}


@pytest.mark.parametrize("name, content", STRANGE_PARTS.values(), ids=STRANGE_PARTS.keys())
def test_parts_that_do_not_belong_refuse_the_file(memos: MemOS, tmp_path: Path, name: str, content: bytes) -> None:
    path = export(tmp_path / "a", [sealed(MemCube(text="I ski."))], None, include_secrets=False).path
    with_part(path, name, content)
    with pytest.raises(InvalidInput, match=r'"a.memcube" cannot be imported'):
        memos.import_(path, mine=True)
    assert memos.browse().total == 0 and memos.conversations.list() == []
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.memcube", "home"]


def test_a_stranger_cannot_take_a_message_of_a_chat_here(memos: MemOS, tmp_path: Path) -> None:
    listen(memos.chat("mine", "I collect lamps."))
    first = memos.conversations.messages("mine")[0]
    line = chat_line(messages=[json.loads(CHAT.messages[0].model_dump_json()) | {"id": first.id}])
    path = export(tmp_path / "a", [sealed(MemCube(text="I ski."))], None, include_secrets=False).path
    with pytest.raises(InvalidInput, match="in another chat"):
        memos.import_(with_part(path, "chats.jsonl", line))
    assert memos.conversations.messages("mine")[0] == first


# -- saved contexts ---------------------------------------------------------------------------------


def saved_context(memos: MemOS, conversation: str, cube: MemCube, model: str) -> str:
    """Make a context with a saved state, as if a model had computed it. Returns its key."""
    store, content = inside.contexts(memos), b"state" * 100
    key, digest = "ab" * 32, hashlib.sha256(hashlib.sha256(content).digest()).hexdigest()
    header = StateHeader(key=key, environment="cd" * 32, tokens=32, size=len(content), digest=digest)
    (store.folder / f"{key}.kv").write_bytes(content)
    (store.folder / f"{key}.json").write_text(header.model_dump_json())
    context = store.add(ContextType.CONVERSATION, conversation)
    store.rename(context.id, "Evenings")
    store.set_members(context.id, [Member(cube.id, cube.content_hash)])
    store.saved(context.id, "", "stamp", Warmed(key, 32, 32, 0, len(content)), 2.5, store.forgets, model)
    return key


@pytest.mark.parametrize("name", ["key", "sha256", "model", "variant"])
def test_a_record_of_a_saved_state_names_hashes_and_nothing_more(name: str) -> None:
    told = {"key": "a" * 64, "sha256": "b" * 64, "model": "c" * 64, "variant": "", "stamp": "s"}
    numbers = {"tokens": 1, "size": 1, "compute_s": 1.0}
    assert StateRecord.model_validate({**told, **numbers}).key == "a" * 64
    with pytest.raises(ValidationError, match=name):
        StateRecord.model_validate({**told, **numbers, name: f"../../{'a' * 64}"})


@pytest.mark.parametrize("name", ["key", "environment", "digest"])
def test_the_header_of_a_saved_state_names_hashes_and_nothing_more(name: str) -> None:
    told: dict[str, object] = {"key": "a" * 64, "environment": "b" * 64, "digest": "c" * 64, "tokens": 1, "size": 1}
    assert StateHeader.model_validate(told).key == "a" * 64
    with pytest.raises(ValidationError, match=name):
        StateHeader.model_validate({**told, name: f"{'a' * 64}/.."})


@pytest.mark.parametrize("same_model", [True, False])
def test_contexts_come_along_where_the_same_model_is(open_memos: Open, tmp_path: Path, same_model: bool) -> None:
    files = [tmp_path / "one.gguf", tmp_path / ("one.gguf" if same_model else "another.gguf")]
    models = [ScriptedModel(), ScriptedModel()]
    for model, file in zip(models, files, strict=True):
        file.write_bytes(file.name.encode())
        model.info = dataclasses.replace(model.info, path=file)
    memos, other = open_memos(models[0]), open_memos(models[1], user="ben")
    for profile in (memos, other):  # no job may compute a context again
        for job in profile.jobs.list():
            profile.jobs.pause(job.name)
    coffee = memos.remember("I take my coffee with oat milk.")
    listen(memos.chat("kitchen", "Good evening to all of you."))
    key = saved_context(memos, "kitchen", coffee, file_sha256(files[0]))
    path = memos.export(tmp_path / "all", parts=[*ExportPart]).path
    assert other.preview_import(path).contexts >= 1
    assert other.import_(path, mine=True).contexts >= 1
    there = inside.contexts(other)
    context = there.find(ContextType.CONVERSATION, "kitchen")
    assert context is not None and context.text == "Evenings" and context.key == (key if same_model else "")
    assert (there.folder / f"{key}.kv").exists() is same_model
    assert [one.cube for one in there.members(context.id)] == [coffee.id]
    assert not (there.folder.parent / ".import").exists()
    other.forget(coffee.id)
    assert not (there.folder / f"{key}.kv").exists(), "a context from elsewhere forgets too"
