"""Two to four threads at once, clock steps and restarts, against the model (hypothesis, stateful).

What several threads did must come to what some order of it would have come to, one after the other: so nothing that was
acknowledged is lost, and nothing that was forgotten comes back. A refusal by name is allowed; it must have changed nothing.
"""

from __future__ import annotations

import datetime as dt
import itertools
import os
import shutil
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from numpy.typing import NDArray

from memos_core import Frozen, IllegalTransition, MemOS, Note, NotFound, NothingToUndo
from tests.storm import inside
from tests.storm.check import last_line, nowhere, where
from tests.storm.day import observe, open_profile
from tests.storm.faults import shm
from tests.storm.model import Model, Row, Words, differences
from tests.storm.report import Report
from tests.support.scripted import ScriptedModel

REFUSALS = (inside.ConcurrentChange, NotFound, IllegalTransition, Frozen, NothingToUndo)
"""What an operation may end with where another was quicker, or where it makes no sense any more."""
DAYS_PER_SEED = 4
"""The first of a seed is always the plainest there is; a seed ends with the first day that finds something."""
LONGEST_BATCH = 60.0
"""Seconds after which what threads do at once counts as hung."""
CLOCKS = {
    "an hour on": dt.timedelta(hours=1),
    "an hour back": dt.timedelta(hours=-1),
    "a day on": dt.timedelta(days=1),
    "a year back": dt.timedelta(days=-365),
    "thirty years on": dt.timedelta(days=30 * 365),
}
SUMMER_TIME_ENDS = dt.datetime(2026, 10, 25, 0, 59, 58, tzinfo=dt.UTC)
"""Two seconds before the hour that comes twice in Berlin."""


class SlowModel(ScriptedModel):
    """Takes a moment to embed, as real ones do, so that threads meet between what they read and what they write."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        time.sleep(0.005 * (len(self.embedded) % 4))
        return super().embed(texts)


class Impossible(Exception):
    """The model says that this cannot be done."""


@dataclass(frozen=True)
class Deed:
    """Something to do: how, and what it comes to."""

    name: str
    do: Callable[[MemOS], object]
    comes_to: Callable[[Model], Model]
    """Raises Impossible where it cannot be done."""


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


class Storm(RuleBasedStateMachine):
    """A profile, and the model of what is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="memos-storm-", dir=shm()))
        self.home = self.place / "home"
        self.words = Words(5)
        self.model = Model()
        self.zone = os.environ.get("TZ")
        os.environ["TZ"] = "Europe/Berlin"
        time.tzset()
        self.offset = dt.timedelta(0)
        self.memos = open_profile(self.home, SlowModel())
        self.undoable: list[Model] = []
        self.talks = 0

    def teardown(self) -> None:
        inside.set_clock(None)
        self.memos.close()
        if self.zone is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = self.zone
        time.tzset()
        shutil.rmtree(self.place)

    # -- what there is to do ------------------------------------------------------------------

    def _text(self, word: str) -> str:
        return f"{word} {' '.join(self.words.new()[2:] for _ in range(3))}"

    def _pick(self, number: int) -> str:
        words = sorted(self.model.rows)
        return words[number % len(words)]

    def _id(self, word: str) -> str:
        return next(cube.id for cube in self.memos.browse(limit=10_000) if word in cube.text.lower())

    def deed(self, name: str, number: int) -> Deed:
        """A deed by its name; `number` picks the memory."""
        if name in ("remember", "remember_many") or not self.model.rows:
            return self._remember(2 if name == "remember_many" else 1)
        if name == "chat":
            return self._chat()
        word = self._pick(number)
        id = self._id(word)

        def row(model: Model) -> Row:
            found = model.rows.get(word)
            if found is None:
                raise Impossible
            return found

        def thawed(model: Model) -> Row:
            if row(model).frozen:
                raise Impossible
            return row(model)

        def changes(**fields: Any) -> Callable[[Model], Model]:
            return lambda model: model.with_row(word, replace(thawed(model), **fields))

        def moves(allowed: Sequence[str], to: str, **fields: Any) -> Callable[[Model], Model]:
            def comes_to(model: Model) -> Model:
                if thawed(model).state not in allowed:
                    raise Impossible
                return model.changed(word, state=to, **fields)

            return comes_to

        text = self._text(word)
        tag = self.words.new()[2:7]
        if name == "forget":
            return Deed(name, lambda m: m.forget(id), lambda model: (row(model), model.without(word))[1])
        if name == "edit":
            return Deed(name, lambda m: m.edit(id, text=text), changes(text=text))
        if name == "tag":
            return Deed(name, lambda m: m.edit(id, tags=[tag]), changes(tags=(tag,)))
        if name == "pin":
            return Deed(name, lambda m: m.pin(id), changes(pinned=True))
        if name == "unpin":
            return Deed(name, lambda m: m.pin(id, False), changes(pinned=False))
        if name == "archive":
            return Deed(name, lambda m: m.archive(id), moves(("activated", "expired", "merged"), "archived"))
        if name == "activate":
            return Deed(name, lambda m: m.activate(id), moves(("archived", "merged", "expired"), "activated"))
        if name == "freeze":
            return Deed(
                name, lambda m: m.freeze(id), lambda model: model.with_row(word, replace(row(model), frozen=True))
            )
        if name == "unfreeze":
            thaw = lambda model: model.with_row(word, replace(row(model), frozen=False))  # noqa: E731
            return Deed(name, lambda m: m.freeze(id, False), thaw)
        assert name == "setting"
        value = 16 + number % 1000
        return Deed(
            name,
            lambda m: m.update_settings(max_reply_tokens=value),
            lambda model: replace(model, settings={**model.settings, "max_reply_tokens": value}),
        )

    def _remember(self, count: int) -> Deed:
        words = [self.words.new() for _ in range(count)]
        texts = {word: self._text(word) for word in words}

        def comes_to(model: Model) -> Model:
            return replace(model, rows={**model.rows, **{word: Row(text) for word, text in texts.items()}})

        if count == 1:
            return Deed("remember", lambda m: m.remember(texts[words[0]], type="fact"), comes_to)  # type: ignore[arg-type]
        notes = [Note(text=text, type="fact") for text in texts.values()]  # type: ignore[arg-type]
        return Deed("remember_many", lambda m: m.remember_many(notes), comes_to)

    def _chat(self) -> Deed:
        word = self.words.new()
        self.talks += 1
        talk, said = f"c{self.talks}", f"My friend is called {word.capitalize()}."

        def do(memos: MemOS) -> None:
            for event in memos.chat(talk, said):
                if event.failed is not None:
                    raise AssertionError(f"the chat failed: {event.failed}")

        return Deed("chat", do, lambda model: model.with_said(talk, said).with_row(word, Row(said)))

    NAMES = (
        "remember", "remember_many", "edit", "tag", "pin", "unpin", "archive", "activate", "freeze", "unfreeze", "forget",
        "chat", "setting",
    )  # fmt: skip

    # -- rules --------------------------------------------------------------------------------

    @initialize()
    def begin(self) -> None:
        for _ in range(4):
            self._alone(self._remember(1))

    def _alone(self, deed: Deed) -> None:
        before = self.model
        try:
            after: Model | None = deed.comes_to(before)
        except Impossible:
            after = None
        try:
            deed.do(self.memos)
        except REFUSALS:
            assert after is None or not differences(before, observe(self.memos, before.settings)), (
                f"{deed.name} was refused and done"
            )
            return
        if after is None:
            # The engine may be more lenient than the model (archiving what is archived); then nothing may be lost.
            self.model = replace(observe(self.memos, before.settings), gone=before.gone, said=before.said)
            return
        if deed.name in ("forget", "chat", "setting"):
            self.undoable.clear()
        elif after.rows != before.rows:
            self.undoable.append(before)
        self.model = after

    @rule(name=st.sampled_from(NAMES), number=st.integers(0, 1000))
    def one_after_another(self, name: str, number: int) -> None:
        self._alone(self.deed(name, number))

    @rule(
        names=st.lists(st.sampled_from(NAMES), min_size=2, max_size=4),
        numbers=st.lists(st.integers(0, 1000), min_size=4, max_size=4),
        same=st.booleans(),
    )
    def at_once(self, names: list[str], numbers: list[int], same: bool) -> None:
        """Several deeds in as many threads, often about the same memory."""
        deeds = [self.deed(name, numbers[0] if same else number) for name, number in zip(names, numbers, strict=False)]
        done: list[Deed] = []
        wrong: list[str] = []
        start = threading.Barrier(len(deeds))

        def work(deed: Deed) -> None:
            start.wait()
            try:
                deed.do(self.memos)
                done.append(deed)
            except REFUSALS:
                pass
            except Exception:
                trace = traceback.format_exc()
                wrong.append(f"{deed.name}: {last_line(trace)} :: {where(trace)}")

        threads = [threading.Thread(target=work, args=(deed,), daemon=True) for deed in deeds]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LONGEST_BATCH)
        assert not any(thread.is_alive() for thread in threads), f"hung: {' + '.join(sorted(names))}"
        assert not wrong, f"at once {' + '.join(sorted(names))}: {'; '.join(wrong)}"
        settings_ = {*self.model.settings, *(["max_reply_tokens"] if "setting" in names else [])}
        there = observe(self.memos, settings_)
        possible = orders(self.model, done)
        said = ", ".join(deed.name for deed in done) or "nothing"
        told = f"{' + '.join(sorted(names))}{' of the same memory' if same else ''} at once; done: {said}"
        if not possible:
            raise AssertionError(f"{told}: in no order can all of it have been done")
        near = min((differences(model, there) for model in possible), key=len)
        assert not near, f"{told}: {'; '.join(near)}"
        self.model = next(model for model in possible if not differences(model, there))
        self.undoable.clear()

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        before = self.undoable.pop()
        self.memos.undo()
        self.model = replace(self.model, rows=before.rows)

    @precondition(lambda self: len(self.model.rows) > 2)
    @rule(number=st.integers(0, 1000))
    def merge(self, number: int) -> None:
        one, two = self._pick(number), self._pick(number + 1)
        word = self.words.new()
        text = self._text(word)
        rows = self.model.rows
        try:
            self.memos.merge([self._id(one), self._id(two)], text=text)
        except REFUSALS:
            return
        pinned = rows[one].pinned or rows[two].pinned
        tags = tuple(sorted({*rows[one].tags, *rows[two].tags}))
        self.undoable.append(self.model)
        made = self.model.with_row(word, Row(text, pinned=pinned, tags=tags))
        self.model = made.changed(one, state="merged", pinned=False).changed(two, state="merged", pinned=False)

    @rule(step=st.sampled_from(sorted(CLOCKS)))
    def clock(self, step: str) -> None:
        self.offset += CLOCKS[step]
        offset = self.offset
        inside.set_clock(lambda: dt.datetime.now(dt.UTC) + offset)

    @rule()
    def summer_time_ends(self) -> None:
        offset = self.offset = SUMMER_TIME_ENDS - dt.datetime.now(dt.UTC)
        inside.set_clock(lambda: dt.datetime.now(dt.UTC) + offset)

    @rule()
    def close_and_open(self) -> None:
        self.memos.close()
        self.memos = open_profile(self.home, SlowModel())
        assert self.memos.notices == []
        assert inside.disagreements(self.memos) == []
        assert self.memos.audit.verify().sound

    @rule()
    def back_up(self) -> None:
        self.memos.backups.make()

    # -- what always holds --------------------------------------------------------------------

    @invariant()
    def nothing_is_lost(self) -> None:
        wrong = differences(self.model, observe(self.memos, self.model.settings))
        assert not wrong, "; ".join(wrong[:4])

    @invariant()
    def stores_agree(self) -> None:
        wrong = inside.disagreements(self.memos)
        assert not wrong, "; ".join(wrong[:4])

    @invariant()
    def versions_have_one_number_each(self) -> None:
        for cube in self.memos.browse(limit=10_000):
            changes = [c for c in self.memos.history(cube.id) if c.verb != "undo" and not c.undone]
            numbers = [change.after.version for change in changes if change.after is not None]
            assert len(numbers) == len(set(numbers)), f"versions {numbers}"

    @invariant()
    def what_is_forgotten_is_nowhere(self) -> None:
        wrong = nowhere(self.model, self.home, backups=False)
        assert not wrong, wrong[0][1]


def quick(examples: int, steps: int) -> settings:
    """Settings of hypothesis for threads: what fails once need not fail again, so nothing is shrunk."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )


def run(report: Report, first: int, examples: int, steps: int, minutes: float) -> None:
    """Play so many days, each with a seed of its own."""
    from tests.storm.faults import general

    until = time.monotonic() + 60 * minutes
    for number in range(first, first + examples):
        if time.monotonic() > until:
            report.note("the time was up")
            return
        machine = seed(number)(type("Storm", (Storm,), {}))
        try:
            run_state_machine_as_test(machine, settings=quick(DAYS_PER_SEED, steps))
        except Exception as error:
            trace = traceback.format_exc()
            text = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''} {where(trace)}"
            report.find("threads", general(text)[:400], f"threads --first {number} --count 1 --steps {steps}")
        report.count("days with threads", DAYS_PER_SEED)
