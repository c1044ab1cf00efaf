"""Two to four threads at once, clock steps and restarts, against the model (hypothesis, stateful).

What several threads did must come to what some order of it would have come to, one after the other: so nothing that was
acknowledged is lost, and nothing that was forgotten comes back. A refusal by name is allowed; it must have changed nothing.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
import threading
import time
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

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

from memos_core import restore_backup
from tests.storm import inside
from tests.storm.check import last_line, nowhere, where
from tests.storm.day import USER, observe, open_profile
from tests.storm.deeds import NAMES, Deed, Deeds, Impossible, orders
from tests.storm.faults import shm
from tests.storm.model import Model, Words, differences, gone_back, undone
from tests.storm.report import Report
from tests.support.scripted import ScriptedModel

GIVEN = 4
"""Files of memories that can be imported in a day."""
DAYS_PER_SEED = 6
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
TWICE = "to the hour that comes twice"


class SlowModel(ScriptedModel):
    """Takes a moment to embed, as real ones do, so that threads meet between what they read and what they write."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        time.sleep(0.005 * (len(self.embedded) % 4))
        return super().embed(texts)


def given_files(folder: Path) -> list[tuple[Path, dict[str, str]]]:
    """Files of memories that another profile has exported, each with its words and their texts."""
    words, found = Words(6), []
    folder.mkdir()
    with open_profile(folder / "other") as memos:
        for number in range(GIVEN):
            texts = {word: f"{word} {words.new()[2:]} {words.new()[2:]}" for word in (words.new(), words.new())}
            ids = [memos.remember(text, type="fact").id for text in texts.values()]
            path = folder / f"given{number}.memcube"
            memos.export(path, ids)
            found.append((path, texts))
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
        self.deeds = Deeds(self.words, self.place, given_files(self.place / "given"))
        self.memos = open_profile(self.home, SlowModel())
        self.undoable: list[Model] = []
        self.backups: list[tuple[str, Model]] = []

    def teardown(self) -> None:
        inside.set_clock(None)
        self.memos.close()
        if self.zone is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = self.zone
        time.tzset()
        shutil.rmtree(self.place)

    # -- rules --------------------------------------------------------------------------------

    @initialize()
    def begin(self) -> None:
        for _ in range(4):
            self._alone(self.deeds.remember(1))

    def _deed(self, name: str, number: int) -> Deed:
        return self.deeds.make(name, number, self.memos, self.model)

    def _now(self, model: Model) -> None:
        self.model = model
        self.deeds.seen(model)

    def _alone(self, deed: Deed) -> None:
        before = self.model
        try:
            after: Model | None = deed.comes_to(before)
        except Impossible:
            after = None
        try:
            deed.do(self.memos)
        except deed.refusals as error:
            assert after in (None, before), f"{deed.name} was refused, and nothing stood in its way: {error}"
            return
        if after is None:
            # The engine may be more lenient than the model (archiving what is archived); then nothing may be lost.
            self._now(replace(observe(self.memos, before.settings), gone=before.gone, said=before.said))
            return
        if not deed.undoable:
            self.undoable.clear()
        elif after.rows != before.rows:
            self.undoable.append(before)
        self._now(after)

    @rule(given=st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 1000)), min_size=1, max_size=6))
    def one_after_another(self, given: list[tuple[str, int]]) -> None:
        for name, number in given:
            self._alone(self._deed(name, number))

    @rule(given=st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 1000)), min_size=2, max_size=4))
    def at_once(self, given: list[tuple[str, int]]) -> None:
        """Several deeds in as many threads."""
        self._at_once([self._deed(name, number) for name, number in given], "")

    @rule(names=st.lists(st.sampled_from(NAMES), min_size=2, max_size=4), number=st.integers(0, 1000))
    def at_once_about_the_same(self, names: list[str], number: int) -> None:
        """Several deeds in as many threads, about one memory, one space, one file."""
        self._at_once([self._deed(name, number) for name in names], " of the same memory")

    def _at_once(self, deeds: Sequence[Deed], about: str) -> None:
        names = " + ".join(sorted(deed.name for deed in deeds))
        done: list[Deed] = []
        wrong: list[str] = []
        start = threading.Barrier(len(deeds))

        def work(deed: Deed) -> None:
            start.wait()
            try:
                deed.do(self.memos)
                done.append(deed)
            except deed.refusals:
                pass
            except Exception:
                trace = traceback.format_exc()
                wrong.append(f"{deed.name}: {last_line(trace)} :: {where(trace)}")

        threads = [threading.Thread(target=work, args=(deed,), daemon=True) for deed in deeds]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LONGEST_BATCH)
        assert not any(thread.is_alive() for thread in threads), f"hung: {names}"
        assert not wrong, f"at once {names}: {'; '.join(wrong)}"
        settings_ = {*self.model.settings, *(["max_reply_tokens"] if "setting" in names else [])}
        there = observe(self.memos, settings_)
        possible = orders(self.model, done)
        said = ", ".join(deed.name for deed in done) or "nothing"
        told = f"{names}{about} at once; done: {said}"
        if not possible:
            raise AssertionError(f"{told}: in no order can all of it have been done")
        near = min((differences(model, there) for model in possible), key=len)
        assert not near, f"{told}: {'; '.join(near)}"
        self._now(next(model for model in possible if not differences(model, there)))
        self.undoable.clear()

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        before = self.undoable.pop()
        self.memos.undo()
        self._now(undone(self.model, before))

    @rule(step=st.sampled_from([TWICE, *sorted(CLOCKS)]))
    def clock(self, step: str) -> None:
        now = dt.datetime.now(dt.UTC)
        self.offset = SUMMER_TIME_ENDS - now if step == TWICE else self.offset + CLOCKS[step]
        offset = self.offset
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
        self.backups.append((self.memos.backups.make().name, self.model))
        there = {backup.name for backup in self.memos.backups.list()}
        self.backups = [(name, model) for name, model in self.backups if name in there]
        assert self.backups, "a backup that was just made is not there"

    @precondition(lambda self: self.backups)
    @rule(number=st.integers(0, 1000))
    def restore_backup(self, number: int) -> None:
        name, then = self.backups[number % len(self.backups)]
        self.memos.close()
        restore_backup(name, self.home, USER)
        self.memos = open_profile(self.home, SlowModel())
        assert inside.disagreements(self.memos) == []
        self._now(gone_back(self.model, then))
        self.undoable.clear()

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
