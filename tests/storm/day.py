"""A scripted day in scenes: what is done, and what must hold afterwards, each acknowledged in a journal outside of the profile.

Each step is entered before it begins, with what must hold once it is done, and again when it is done. So whoever finds the
profile after a kill knows what was acknowledged and what was in flight.
"""

from __future__ import annotations

import json
import os
import re
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from memos_core import MemCube, MemOS, MemOSError, Note, archiving, freezing, moving, restore_backup, tagging
from tests.storm import inside
from tests.storm.model import FAR_AWAY, Model, Row, Words, between, blanked, differences, gone_back, undone
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

USER = "ana"
WORD = re.compile(r"zq(?:[a-z]{2}){5}")
T = TypeVar("T")


class Refused(Exception):
    """A step ended with an error in words; the scene goes no further."""


class Journal:
    """Lines of JSON, each on the disk before the next thing happens."""

    def __init__(self, path: Path) -> None:
        self._fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, what: str, **fields: Any) -> None:
        os.write(self._fd, json.dumps({"what": what, **fields}).encode() + b"\n")
        os.fsync(self._fd)


def read_journal(path: Path) -> list[dict[str, Any]]:
    """The entries of a journal."""
    return [json.loads(line) for line in path.read_text().splitlines()]


def open_profile(home: Path, model: ScriptedModel | None = None) -> MemOS:
    """The profile with a scripted model, its jobs at rest: what they do is done by steps of the day."""
    memos = MemOS.open(home, USER, backend=model or ScriptedModel())
    inside.jobs(memos).stop()
    return memos


def observe(memos: MemOS, settings: Iterable[str] = ()) -> Model:
    """What is there, as a model."""
    rows = {}
    for cube in memos.browse(limit=100_000):
        words = WORD.findall(cube.text.lower())
        row = row_of(cube)
        key = words[0] if words else f"no word: {cube.text[:60]!r}"
        rows[f"{key} once more" if key in rows else key] = row
    talks = {}
    for talk in memos.conversations.list():
        talks[talk.id] = tuple(m.text for m in memos.conversations.messages(talk.id) if m.role == "user")
    values = memos.settings.model_dump()
    return Model(
        rows,
        talks,
        {name: values[name] for name in settings},
        frozenset(space.name for space in memos.namespaces.list()),
    )


def row_of(cube: MemCube) -> Row:
    return Row(
        cube.text,
        "activated" if cube.state.value == "generated" else cube.state.value,
        cube.pinned,
        cube.frozen,
        tuple(sorted(cube.tags)),
        cube.namespace,
        cube.expires_at == FAR_AWAY,
    )


class Day:
    """An open profile, what was acknowledged of it, and the steps of a day."""

    def __init__(self, home: Path, outside: Path, model: Model, seed: int, *, freed: Path | None = None) -> None:
        """
        Args:
            home: the folder of all data.
            outside: a folder beside it, for the journal and the files that are exported and imported.
            model: what the profile holds.
            seed: of the words of this day.
            freed: is made when a step was refused, so that a full disk has room again.
        """
        self.home, self.outside, self.model = home, outside, model
        self.journal = Journal(outside / "journal.jsonl")
        self.words = Words(seed)
        self.freed = freed
        self._memos: MemOS | None = None
        self._undone: list[Model] = []
        self.journal.write("start", model=model.as_json())

    @property
    def memos(self) -> MemOS:
        assert self._memos is not None
        return self._memos

    # -- steps --------------------------------------------------------------------------------

    def step(self, name: str, after: Model, call: Callable[[], T], *, staged: bool = False, undoable: bool = True) -> T:
        """Do one thing.

        Args:
            name: what it is called in findings.
            after: what must hold once it is done.
            call: does it.
            staged: it has several parts, of which each is whole or not there.
            undoable: `undo` takes it back.
        """
        self.journal.write("begin", name=name, model=after.as_json(), staged=staged)
        try:
            result = call()
        except MemOSError as error:
            self._refused(name, after, staged, error)
            raise Refused(name) from error
        if undoable:
            self._undone.append(self.model)
        self.model = after
        self.journal.write("done", name=name)
        return result

    def _refused(self, name: str, after: Model, staged: bool, error: MemOSError) -> None:
        """See that what was refused is not there, and whether it was half done."""
        words = str(error)
        self.journal.write("refused", name=name, error=type(error).__name__, words=words)
        if self.freed is not None:
            self.freed.touch()
        if self._memos is None:
            return
        there = observe(self._memos, after.settings)
        if not differences(self.model, there):
            self.journal.write("resolved", model=self.model.as_json(), how="not done")
        elif not differences(after, there):
            self.model = after
            self.journal.write(
                "resolved", model=after.as_json(), how=f"{name} was refused ({type(error).__name__}), and was done"
            )
        elif staged and not between(self.model, after, there):
            self.model = there_with_gone(there, self.model)
            self.journal.write("resolved", model=self.model.as_json(), how="partly done")
        else:
            self.journal.write("torn", name=name, differences=differences(self.model, there)[:5])

    def open(self) -> None:
        """Open the profile."""
        self._memos = self.step("open", self.model, lambda: open_profile(self.home), undoable=False)

    def close(self) -> None:
        """Close it."""
        if self._memos is not None:
            memos, self._memos = self._memos, None
            self.step("close", self.model, memos.close, undoable=False)

    def id(self, word: str) -> str:
        """The id of the memory that carries a word."""
        return next(cube.id for cube in self.memos.browse(limit=100_000) if word in cube.text.lower())

    def text(self, word: str) -> str:
        """A text that nothing else resembles."""
        return f"{word} {' '.join(self.words.new()[2:] for _ in range(4))}"

    def remember(self, *, space: str = "personal", **fields: Any) -> str:
        word = self.words.new()
        text = self.text(word)
        pinned, tags = fields.get("pinned", False), tuple(sorted(fields.get("tags", ())))
        row = Row(text, pinned=pinned, tags=tags, space=space, expires="expires_at" in fields)
        self.step(
            "remember",
            self.model.with_row(word, row),
            lambda: self.memos.remember(text, type="fact", namespace=space, **fields),
        )
        return word

    def remember_many(self, count: int) -> list[str]:
        words = [self.words.new() for _ in range(count)]
        texts = [self.text(word) for word in words]
        after = self.model
        for word, text in zip(words, texts, strict=True):
            after = after.with_row(word, Row(text))
        notes = [Note(text=text, type="fact") for text in texts]  # type: ignore[arg-type]
        self.step("remember_many", after, lambda: self.memos.remember_many(notes))
        return words

    def edit(self, word: str) -> None:
        text, id = self.text(word), self.id(word)
        self.step("edit", self.model.changed(word, text=text), lambda: self.memos.edit(id, text=text))

    def change(self, name: str, word: str, call: Callable[[str], object], **fields: Any) -> None:
        """A change of one memory, and the fields that it changes."""
        id = self.id(word)
        self.step(name, self.model.changed(word, **fields), lambda: call(id))

    def undo(self) -> None:
        """Take back the last step that can be taken back."""
        before = self._undone.pop()
        self.step("undo", undone(self.model, before), lambda: self.memos.undo(), undoable=False)

    def forget(self, *words: str) -> None:
        ids = [self.id(word) for word in words]
        after = self.model.without(*words)
        self._undone.clear()
        if len(ids) == 1:
            self.step("forget", after, lambda: self.memos.forget(ids[0]), undoable=False)
        else:
            self.step("forget_many", after, lambda: self.memos.forget_many(ids), undoable=False)

    def merge(self, *words: str) -> str:
        word = self.words.new()
        text, ids = self.text(word), [self.id(word) for word in words]
        after = self.model.with_row(word, Row(text, pinned=any(self.model.rows[old].pinned for old in words)))
        for old in words:
            after = after.changed(old, state="merged", pinned=False)
        self.step("merge", after, lambda: self.memos.merge(ids, text=text))
        return word

    def chat(self, talk: str, text: str | None = None) -> str:
        """Say something that is worth remembering."""
        word = self.words.new()
        said = text or f"My friend is called {word.capitalize()}."
        after = self.model.with_said(talk, said)
        if text is None:
            after = after.with_row(word, Row(said))
        self.step("chat", after, lambda: self._said(talk, said), staged=True, undoable=False)
        self._undone.clear()
        return word

    def _said(self, talk: str, text: str) -> None:
        failed = listen(self.memos.chat(talk, text)).failed
        if failed is not None:
            raise MemOSError(failed)

    def forget_said(self, word: str, *, message: bool) -> None:
        id = self.id(word)
        after = self.model.without(word, said=not message)
        if message:
            after = blanked(after)
        name = "forget with its message" if message else "forget what was said"
        self.step(name, after, lambda: self.memos.forget(id, message=message), staged=True, undoable=False)

    def import_document(self) -> str:
        """Import a text of this day's own."""
        word = self.words.new()
        document = self.outside / f"document {word[2:]}.txt"
        document.write_text(self.text(word))
        after = self.model.with_row(word, Row(document.read_text()))
        self.step("import document", after, lambda: self.memos.import_document(document))
        return word

    def import_memories(self) -> None:
        """Import a file of memories that another profile has exported."""
        word = self.words.new()
        path = self.outside / f"given {word[2:]}.memcube"
        text = self.text(word)
        with open_profile(self.outside / f"other {word[2:]}") as other:
            other.remember(text, type="fact")
            other.export(path)
        self.step("import", self.model.with_row(word, Row(text)), lambda: self.memos.import_(path))

    def make_backup(self) -> str:
        return self.step("backup", self.model, lambda: self.memos.backups.make(), undoable=False).name

    def restore_backup(self, name: str, then: Model) -> None:
        """Go back to a backup.

        Args:
            name: the backup.
            then: what held when it was made.
        """
        self.close()
        after = gone_back(self.model, then)
        self._undone.clear()
        self.step("restore backup", after, lambda: restore_backup(name, self.home, USER), undoable=False)
        self.open()


def there_with_gone(there: Model, known: Model) -> Model:
    """What was found, with what is known to be forgotten."""
    return replace(there, gone=known.gone, said=known.said)


# -- scenes -------------------------------------------------------------------------------------


def base(day: Day) -> None:
    """What every scene but the first finds: memories of all kinds, two conversations, a backup, a file of memories, a
    document, a space, settings."""
    day.open()
    for _ in range(4):
        day.remember()
    day.remember(pinned=True, tags=["food"])
    archived = day.remember()
    day.change("archive", archived, day.memos.archive, state="archived")
    day.chat("c0")
    day.chat("c00")
    record_turns(day)
    day.make_backup()
    day.close()


def first_day(day: Day) -> None:
    day.open()
    day.remember()
    day.chat("c1")
    day.close()
    day.open()
    day.remember()
    day.close()


def remembering(day: Day) -> None:
    day.open()
    word = day.remember()
    day.remember(pinned=True, tags=["storm", "food"])
    day.remember_many(3)
    day.edit(word)
    day.change("tag", word, lambda id: day.memos.edit(id, tags=["sea"]), tags=("sea",))
    day.undo()
    day.undo()
    day.close()


def living(day: Day) -> None:
    day.open()
    one, two, three = _some(day, 3)
    memos = day.memos
    day.change("pin", one, memos.pin, pinned=True)
    day.change("freeze", one, memos.freeze, frozen=True)
    day.change("unfreeze", one, lambda id: memos.freeze(id, False), frozen=False)
    day.change("archive", two, memos.archive, state="archived")
    day.change("activate", two, memos.activate, state="activated")
    day.change("expire", two, memos.expire, state="expired")
    day.undo()
    day.change("expire at", three, lambda id: memos.expire(id, FAR_AWAY), expires=True)
    day.change("keep", three, memos.keep, expires=False)
    day.merge(one, two)
    day.undo()
    ids = [day.id(word) for word in (two, three)]
    after = day.model.changed(two, state="archived").changed(three, state="archived")
    day.step("archive many", after, lambda: memos.change_many(archiving, ids))
    day.close()


def versions(day: Day) -> None:
    day.open()
    (word,) = _some(day, 1)
    first = day.model.rows[word].text
    day.edit(word)
    day.edit(word)
    day.change("restore version", word, lambda id: day.memos.restore(id, version=1), text=first)
    day.undo()
    day.edit(word)
    day.close()


def forgetting(day: Day) -> None:
    day.open()
    one, two, three, four = _some(day, 4)
    day.edit(one)
    day.forget(one)
    day.forget(two, three)
    merged = day.merge(four, day.remember())
    day.forget(merged)
    day.close()


def forgetting_what_was_said(day: Day) -> None:
    day.open()
    one, two = day.chat("c1"), day.chat("c2")
    record_turns(day)
    day.forget_said(one, message=False)
    day.forget_said(two, message=True)
    day.close()


def chatting(day: Day) -> None:
    day.open()
    day.chat("c1")
    day.chat("c2")
    day.chat("c1", "What do you know of my friends?")
    talk = day.memos.conversations
    texts = dict(day.model.talks)
    last = texts["c1"][-1]
    id = next(m.id for m in talk.messages("c1") if m.text == last and m.role == "user")
    texts["c1"] = (*texts["c1"][:-1], "And what else?")
    after = replace(day.model, talks=texts)
    day.step("edit message", after, lambda: listen(day.memos.chat("c1", "And what else?", replaces=id)), staged=True)
    day.step("regenerate", day.model, lambda: listen(day.memos.regenerate("c1")), staged=True)
    without = replace(day.model, talks={k: v for k, v in day.model.talks.items() if k != "c2"})
    before = day.model
    day.step("delete conversation", without, lambda: talk.delete("c2"))
    day.step("restore conversation", before, lambda: talk.restore("c2"))
    record_turns(day)
    day.step("embed", day.model, lambda: inside.embed_now(day.memos), undoable=False)
    day.close()


def backing_up(day: Day) -> None:
    day.open()
    (one,) = _some(day, 1)
    day.remember()
    day.make_backup()
    day.forget(one)
    day.make_backup()
    day.close()


def restoring(day: Day) -> None:
    day.open()
    one, two = _some(day, 2)
    day.edit(one)
    name, then = day.make_backup(), day.model
    day.remember()
    day.forget(two)
    day.restore_backup(name, then)
    day.remember()
    day.close()


def moving_files(day: Day) -> None:
    day.open()
    path = day.outside / "out.memcube"
    ids = [day.id(word) for word in _some(day, 3)]
    day.step("export", day.model, lambda: day.memos.export(path, ids), undoable=False)
    given = json.loads((day.outside / "given.json").read_text())
    after = day.model
    for word, text in given.items():
        after = after.with_row(word, Row(text))
    day.step("import", after, lambda: day.memos.import_(day.outside / "given.memcube"))
    day.undo()
    day.import_document()
    day.close()


def spaces_and_settings(day: Day) -> None:
    day.open()
    memos = day.memos
    day.step(
        "make space",
        replace(day.model, spaces=day.model.spaces | {"work"}),
        lambda: memos.namespaces.create("work"),
        undoable=False,
    )
    word = day.remember(space="work")
    (other,) = _some(day, 1)
    day.change("move", other, lambda id: memos.change_many(moving("work"), [id]), space="work")
    day.change("tag", other, lambda id: memos.change_many(tagging(["a"], []), [id]), tags=("a",))
    day.change("freeze", word, lambda id: memos.change_many(freezing(True), [id]), frozen=True)
    for changes in ({"persona": "Be brief."}, {"style": False, "max_reply_tokens": 99}):
        after = replace(day.model, settings={**day.model.settings, **changes})
        day.step("settings", after, lambda given=changes: memos.update_settings(**given), undoable=False)
    day.close()


def compacting(day: Day) -> None:
    day.open()
    for _ in range(3):
        day.remember()
    day.step("compact", day.model, lambda: inside.compact(day.memos), undoable=False)
    day.remember()
    day.close()


def record_turns(day: Day) -> None:
    """What the job does that keeps the verbatim turns."""
    day.step("record turns", day.model, lambda: inside.record_turns(day.memos), undoable=False)


def _some(day: Day, count: int) -> list[str]:
    """Words of plain live memories that nobody has said in a conversation."""
    found = [
        word
        for word, row in day.model.rows.items()
        if row == Row(row.text)
        and not any(word in text.lower() for texts in day.model.talks.values() for text in texts)
    ]
    return found[:count]


SCENES: dict[str, Callable[[Day], None]] = {
    "first day": first_day,
    "remembering": remembering,
    "living": living,
    "versions": versions,
    "forgetting": forgetting,
    "forgetting what was said": forgetting_what_was_said,
    "chatting": chatting,
    "backing up": backing_up,
    "restoring": restoring,
    "moving files": moving_files,
    "spaces and settings": spaces_and_settings,
    "compacting": compacting,
}
"""Each begins with a copy of the same profile; the first one with none."""
FROM_NOTHING = {"first day"}


def play(day: Day, scenes: Sequence[str]) -> None:
    """Play scenes one after the other. After a step that was refused, one more memory must be possible: then the day ends."""
    try:
        if _refusal(day, lambda: [SCENES[name](day) for name in scenes]):
            _refusal(day, lambda: _one_more(day))
    except BaseException:
        day.journal.write("crashed", trace=traceback.format_exc()[-3000:])
        raise
    day.journal.write("end")


def _refusal(day: Day, work: Callable[[], object]) -> bool:
    """Whether something ended with an error in words, be it a step or a look at what is there."""
    try:
        work()
    except Refused:
        return True
    except MemOSError as error:
        day.journal.write("refused", name="a look", error=type(error).__name__, words=str(error))
        if day.freed is not None:
            day.freed.touch()
        return True
    return False


def _one_more(day: Day) -> None:
    if day._memos is None:
        day.open()
    day.remember()
    day.close()
