"""Two computers do anything in any order over a folder that is synchronised file by file: nothing is lost or doubled, and once both have
taken what is new, both have the same."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import keyring
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from memos_core import MemoryFilter
from memos_core.exchange.memstore.folder import HEAD
from tests.storm.faults import shm
from tests.support import inside
from tests.support.two_computers import SPACE, Computer
from tests.test_secrets import Kept

WHO = st.sampled_from([0, 1])
WHICH = st.integers(0, 5)


class TwoComputers(RuleBasedStateMachine):
    """Two computers with a copy of the folder each; `arrive` brings the files of one to the other, all of them or only the first few."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.kept = keyring.get_keyring(), Kept()
        keyring.set_keyring(self.kept)
        self.place = Path(tempfile.mkdtemp(prefix="memos-two-", dir=shm()))
        self.number = 0
        self.said: set[str] = set()
        """The newest text of each statement that nobody has archived or forgotten."""
        self.computers: list[Computer] = []

    @initialize()
    def begin(self) -> None:
        for name in ("ann", "ben"):
            folder = self.place / f"copy of {name}"
            folder.mkdir()
            self.computers.append(Computer(self.place, name, folder))
        for one in self.computers:
            one.publish()
        for writer in (0, 1):
            self.arrive(writer, 99, False)
        for one in self.computers:
            one.subscribe()
            (source,) = one.look().sources
            one.memos.store.pair(one.id, source.publisher, one.memos.store.code(one.id, source.publisher))

    # -- what a person does ---------------------------------------------------------------------

    @rule(who=WHO)
    def say(self, who: int) -> None:
        self.number += 1
        text = f"Fact number {self.number} of shelf {self.number}."
        self.computers[who].says(text)
        self.said.add(text)

    @rule(who=WHO, which=WHICH)
    def change(self, who: int, which: int) -> None:
        one = self.computers[who]
        for cube in self._some(one, which):
            self.number += 1
            text = f"{cube.text.partition(' now')[0]} now {self.number}."
            one.memos.edit(cube.id, text=text)
            self.said.discard(cube.text)
            self.said.add(text)

    @rule(who=WHO, which=WHICH)
    def archive(self, who: int, which: int) -> None:
        one = self.computers[who]
        for cube in self._some(one, which):
            one.memos.archive(cube.id)
            self._no_longer(cube.text)

    @rule(who=WHO, which=WHICH)
    def forget(self, who: int, which: int) -> None:
        one = self.computers[who]
        for cube in self._some(one, which):
            one.memos.forget(cube.id)
            self._no_longer(cube.text)

    @rule(who=WHO)
    def look(self, who: int) -> None:
        self.computers[who].look()

    @rule(who=WHO)
    def take(self, who: int) -> None:
        one = self.computers[who]
        one.look()
        one.memos.store.take(one.id)

    @rule(who=WHO)
    def take_and_undo(self, who: int) -> None:
        one = self.computers[who]
        one.look()
        taken = one.memos.store.take(one.id)
        if taken.operation is not None:
            one.memos.undo(taken.operation)

    @rule(who=WHO)
    def restart(self, who: int) -> None:
        self.computers[who].restart()

    # -- what the service does ------------------------------------------------------------------

    @rule(writer=WHO, files=st.integers(0, 3), backwards=st.booleans())
    def arrive(self, writer: int, files: int, backwards: bool) -> None:
        """Bring some files of one computer to the other, the last of them only in half; files that are gone there are removed first."""
        theirs, mine = self.computers[writer], self.computers[1 - writer]
        for source in theirs.folder.glob("memos-*"):
            if self._publisher_of(theirs) not in source.name:
                continue
            target = mine.folder / source.name
            target.mkdir(exist_ok=True)
            there = {path.name: path for path in sorted(source.iterdir(), reverse=backwards)}
            for path in list(target.iterdir()):
                if path.name not in there:
                    path.unlink()
            for count, (name, path) in enumerate(there.items()):
                content = path.read_bytes()
                if count >= files:
                    if files != 99 and name != HEAD:
                        (target / name).write_bytes(content[: len(content) // 2])
                    return
                (target / name).write_bytes(content)

    def _publisher_of(self, one: Computer) -> str:
        (link,) = inside.ledger(one.memos).shared.links()
        return link.publisher

    def _some(self, one: Computer, which: int) -> list:  # type: ignore[type-arg]
        cubes = sorted(
            one.memos.browse(state=["generated", "activated"], limit=100, where=MemoryFilter(namespaces=SPACE)),
            key=lambda cube: cube.id,
        )
        return cubes[which : which + 1]

    def _no_longer(self, text: str) -> None:
        """Expect nothing of a statement that was put aside: whether it is in use in the end depends on what the others did with it."""
        stem = text.partition(" now")[0]
        self.said = {said for said in self.said if said.partition(" now")[0].rstrip(".") != stem.rstrip(".")}

    def in_step_in_the_end(self) -> None:
        for _ in range(8):
            for writer in (0, 1):
                self.computers[writer].look()
                self.arrive(writer, 99, False)
                self.computers[1 - writer].take_all()
            if not any(one.look().offers for one in self.computers):
                break
        ann, ben = self.computers
        assert ann.texts == ben.texts, (ann.texts, ben.texts)
        assert ann.look().words == ben.look().words == "in step"
        assert max(Counter(ann.texts).values(), default=1) == 1, f"doubled: {ann.texts}"
        assert self.said <= set(ann.texts), f"lost: {self.said - set(ann.texts)}"

    def teardown(self) -> None:
        try:
            if len(self.computers) == 2:
                self.in_step_in_the_end()
        finally:
            for one in self.computers:
                with contextlib.suppress(Exception):
                    one.close()
            keyring.set_keyring(self.before)
            shutil.rmtree(self.place, ignore_errors=True)


TwoComputers.TestCase.settings = settings(
    max_examples=6,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # no shrinking, because one run takes too long to be repeated
)
TestTwoComputers = TwoComputers.TestCase
