"""What there is to do in the days of several threads: each deed with what it comes to in the model."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from memos_core import (
    Frozen,
    IllegalTransition,
    InvalidInput,
    MemOS,
    Note,
    NotFound,
    NothingToUndo,
    moving,
)
from tests.storm import inside
from tests.storm.model import FAR_AWAY, Model, Row, Words, blanked, is_said
from tests.support.talk import listen

REFUSALS = (inside.ConcurrentChange, NotFound, IllegalTransition, Frozen, NothingToUndo)
"""What an operation may end with where another was quicker, or where it makes no sense any more."""
MOST_SPACES = 4
NAMES = (
    "remember", "remember_many", "remember in a space", "import document", "import memories", "edit", "tag", "pin", "unpin",
    "expire", "expire at", "keep", "archive", "activate", "freeze", "unfreeze", "first version", "merge", "move", "delete space",
    "forget", "forget with its message", "chat", "record turns", "setting", "compact",
)  # fmt: skip
_HIDDEN = ("archived", "merged", "expired")


class Impossible(Exception):
    """The model says that this cannot be done."""


@dataclass(frozen=True)
class Deed:
    """Something to do: how, and what it comes to."""

    name: str
    do: Callable[[MemOS], object]
    comes_to: Callable[[Model], Model]
    """Raises Impossible where it cannot be done."""
    undoable: bool = True
    """Whether `undo` takes it back."""
    refusals: tuple[type[Exception], ...] = REFUSALS


def orders(model: Model, deeds: Sequence[Deed]) -> list[Model]:
    """What these deeds may come to, in any order in which each is possible."""
    found = []
    for order in itertools.permutations(deeds):
        after = model
        try:
            for deed in order:
                after = deed.comes_to(after)
        except Impossible:
            continue
        found.append(after)
    return found


class Deeds:
    """Makes the deeds of one day."""

    def __init__(self, words: Words, outside: Path, given: Sequence[tuple[Path, Mapping[str, str]]]) -> None:
        """
        Args:
            words: those of this day.
            outside: a folder for the documents.
            given: files of memories to import, each with its words and their texts.
        """
        self._words = words
        self._outside = outside
        self._given = given
        self._talks = 0
        self._first: dict[str, Row] = {}
        self._documents: set[str] = set()
        self._imported: set[str] = set()
        self._plain: dict[str, Callable[[], Deed]] = {
            "remember": lambda: self.remember(1),
            "remember_many": lambda: self.remember(2),
            "chat": self._chat,
            "import document": self._import_document,
            "import memories": self._import_memories,
            "record turns": lambda: self._chore("record turns", inside.record_turns),
            "compact": lambda: self._chore("compact", inside.compact),
        }
        self._about_one: dict[str, Callable[[str, str, Model, int], Deed]] = {
            **dict.fromkeys(("edit", "tag", "pin", "unpin", "expire at", "keep", "archive", "activate"), self._change),
            **dict.fromkeys(("expire", "freeze", "unfreeze", "first version"), self._change),
            "forget": self._forget,
            "forget with its message": self._forget,
            "merge": self._merge,
            "move": self._move,
        }
        self._about_the_rest: dict[str, Callable[[Model, int], Deed]] = {
            "remember in a space": self._remember_in,
            "delete space": self._delete_space,
            "setting": self._setting,
        }
        assert {*self._plain, *self._about_one, *self._about_the_rest} == set(NAMES)

    def make(self, name: str, number: int, memos: MemOS, model: Model) -> Deed:
        """A deed by its name.

        Args:
            name: one of NAMES.
            number: picks the memory, the space, the value.
            memos: the profile.
            model: what is in it.
        """
        if name in self._plain or (name in self._about_one and not model.rows):
            return self._plain.get(name, self._plain["remember"])()
        if name in self._about_the_rest:
            return self._about_the_rest[name](model, number)
        word = self._pick(model, number)
        return self._about_one[name](name, self._id(memos, word), model, number)

    def seen(self, model: Model) -> None:
        """Note what has come since: the first version of each memory, and which files were imported."""
        self._first = {**model.rows, **self._first}
        self._imported |= {word for _, texts in self._given for word in texts if word in model.rows}

    def remember(self, count: int) -> Deed:
        """Remember one or several texts."""
        texts = {word: self._text(word) for word in (self._words.new() for _ in range(count))}
        come = self._come({word: Row(text) for word, text in texts.items()})
        if count == 1:
            (text,) = texts.values()
            return Deed("remember", lambda m: m.remember(text, type="fact"), come)
        notes = [Note(text=text, type="fact") for text in texts.values()]  # type: ignore[arg-type]
        return Deed("remember_many", lambda m: m.remember_many(notes), come)

    # -- parts --------------------------------------------------------------------------------

    def _text(self, word: str) -> str:
        return f"{word} {' '.join(self._words.new()[2:] for _ in range(3))}"

    @staticmethod
    def _pick(model: Model, number: int) -> str:
        words = sorted(model.rows)
        return words[number % len(words)]

    @staticmethod
    def _id(memos: MemOS, word: str) -> str:
        return next(cube.id for cube in memos.browse(limit=10_000) if word in cube.text.lower())

    @staticmethod
    def _come(rows: Mapping[str, Row]) -> Callable[[Model], Model]:
        """These memories are there, as they are where they are there already."""
        return lambda model: replace(model, rows={**rows, **model.rows})

    @staticmethod
    def _row(model: Model, word: str, *states: str, thawed: bool = True) -> Row:
        """A row that a deed is about. Raises Impossible where it is not there, read-only, or in another state."""
        row = model.rows.get(word)
        if row is None or (thawed and row.frozen) or (states and row.state not in states):
            raise Impossible
        return row

    # -- deeds about one memory -----------------------------------------------------------------

    def _change(self, name: str, id: str, model: Model, number: int) -> Deed:
        word = self._pick(model, number)
        text, tag = self._text(word), self._words.new()[2:7]
        first = self._first[word]
        before = {"text": first.text, "tags": first.tags, "pinned": first.pinned, "expires": first.expires}
        live, any_state, thaw = ("activated",), (), False
        changes: dict[str, tuple[Callable[[MemOS], object], tuple[str, ...], dict[str, Any]]] = {
            "edit": (lambda m: m.edit(id, text=text), any_state, {"text": text}),
            "tag": (lambda m: m.edit(id, tags=[tag]), any_state, {"tags": (tag,)}),
            "pin": (lambda m: m.pin(id), any_state, {"pinned": True}),
            "unpin": (lambda m: m.pin(id, False), any_state, {"pinned": False}),
            "expire at": (lambda m: m.expire(id, FAR_AWAY), live, {"expires": True}),
            "keep": (lambda m: m.keep(id), any_state, {"expires": False}),
            "archive": (lambda m: m.archive(id), ("activated", "expired", "merged"), {"state": "archived"}),
            "activate": (lambda m: m.activate(id), _HIDDEN, {"state": "activated"}),
            "expire": (
                lambda m: m.expire(id),
                ("activated", "archived"),
                {"state": "expired", "pinned": False, "expires": False},
            ),
            "freeze": (lambda m: m.freeze(id), any_state, {"frozen": True}),
            "unfreeze": (lambda m: m.freeze(id, False), any_state, {"frozen": False}),
            "first version": (lambda m: m.restore(id, version=1), any_state, before),
        }
        do, states, fields = changes[name]
        thaw = name not in ("freeze", "unfreeze")

        def comes_to(now: Model) -> Model:
            row = self._row(now, word, thawed=False)
            if name in ("pin", "unpin", "keep") and row == replace(row, **fields):
                return now
            row = self._row(now, word, *states, thawed=thaw)
            return now.with_row(word, replace(row, **fields))

        return Deed(name, do, comes_to)

    def _forget(self, name: str, id: str, model: Model, number: int) -> Deed:
        word, message = self._pick(model, number), name == "forget with its message"

        def comes_to(now: Model) -> Model:
            if word not in now.gone | now.said:  # forgotten twice at once is forgotten
                self._row(now, word, thawed=False)
            if message:
                return blanked(replace(now.without(word), said=now.said - {word}))
            if word in now.gone:
                return now
            return now.without(word, said=is_said(now, word))

        return Deed(name, lambda m: m.forget(id, message=message), comes_to, undoable=False)

    def _merge(self, name: str, id: str, model: Model, number: int) -> Deed:
        one, two = self._pick(model, number), self._pick(model, number + 1)
        word = self._words.new()
        text = self._text(word)
        if {one, two} <= self._documents:
            self._documents.add(word)

        def comes_to(now: Model) -> Model:
            rows = [self._row(now, old, "activated") for old in (one, two)]
            kinds = {(row.space, old in self._documents) for row, old in zip(rows, (one, two), strict=True)}
            if one == two or len(kinds) > 1:
                raise Impossible
            made = Row(
                text,
                pinned=any(row.pinned for row in rows),
                tags=tuple(sorted({tag for row in rows for tag in row.tags})),
                space=rows[0].space,
                expires=all(row.expires for row in rows),
            )
            after = now.with_row(word, made)
            return after.changed(one, state="merged", pinned=False).changed(two, state="merged", pinned=False)

        return Deed(
            name,
            lambda m: m.merge([id, self._id(m, two)], text=text),
            comes_to,
            refusals=(*REFUSALS, InvalidInput, StopIteration),  # the other one may be forgotten meanwhile
        )

    def _move(self, name: str, id: str, model: Model, number: int) -> Deed:
        word, space = self._pick(model, number), f"space{number % MOST_SPACES}"

        def do(memos: MemOS) -> None:
            if skipped := memos.change_many(moving(space), [id]).skipped:
                raise IllegalTransition(skipped[0].reason)

        def comes_to(now: Model) -> Model:
            row = self._row(now, word)
            return replace(now.with_row(word, replace(row, space=space)), spaces=now.spaces | {space})

        return Deed(name, do, comes_to)

    # -- other deeds ------------------------------------------------------------------------------

    def _chat(self) -> Deed:
        word = self._words.new()
        self._talks += 1
        talk, said = f"c{self._talks}", f"My friend is called {word.capitalize()}."

        def do(memos: MemOS) -> None:
            if (failed := listen(memos.chat(talk, said)).failed) is not None:
                raise AssertionError(f"the chat failed: {failed}")

        return Deed("chat", do, lambda now: now.with_said(talk, said).with_row(word, Row(said)), undoable=False)

    def _import_document(self) -> Deed:
        word = self._words.new()
        text, path = self._text(word), self._outside / f"document {self._words.new()[2:]}.txt"
        path.write_text(text)
        self._documents.add(word)
        return Deed("import document", lambda m: m.import_document(path), self._come({word: Row(text)}))

    def _import_memories(self) -> Deed:
        """Import the next file; two of these at once import the same."""
        left = [(path, texts) for path, texts in self._given if not self._imported & texts.keys()]
        if not left:
            return self.remember(1)
        path, texts = left[0]
        rows = self._come({word: Row(text) for word, text in texts.items()})
        return Deed("import memories", lambda m: m.import_(path), rows)

    def _remember_in(self, model: Model, number: int) -> Deed:
        """Remember something in a space, which is made where there are few."""
        word = self._words.new()
        text, space = self._text(word), f"space{number % MOST_SPACES}"
        made = space not in model.spaces

        def do(memos: MemOS) -> None:
            if made:
                memos.namespaces.create(space)
            else:
                memos.remember(text, type="fact", namespace=space)

        def comes_to(now: Model) -> Model:
            if made == (space in now.spaces):
                raise Impossible
            if made:
                return replace(now, spaces=now.spaces | {space})
            return now.with_row(word, Row(text, space=space))

        return Deed(
            "make space" if made else "remember in a space",
            do,
            comes_to,
            undoable=not made,
            refusals=(*REFUSALS, InvalidInput),
        )

    @staticmethod
    def _delete_space(model: Model, number: int) -> Deed:
        space = f"space{number % MOST_SPACES}"

        def comes_to(now: Model) -> Model:
            if space not in now.spaces or any(row.space == space for row in now.rows.values()):
                raise Impossible
            return replace(now, spaces=now.spaces - {space})

        return Deed(
            "delete space",
            lambda m: m.namespaces.delete(space),
            comes_to,
            undoable=False,
            refusals=(*REFUSALS, InvalidInput),
        )

    @staticmethod
    def _setting(_: Model, number: int) -> Deed:
        value = 16 + number % 1000
        return Deed(
            "setting",
            lambda m: m.update_settings(max_reply_tokens=value),
            lambda now: replace(now, settings={**now.settings, "max_reply_tokens": value}),
            undoable=False,
        )

    @staticmethod
    def _chore(name: str, do: Callable[[MemOS], object]) -> Deed:
        """What a job does, which changes nothing that the person sees."""
        return Deed(name, do, lambda now: now)
