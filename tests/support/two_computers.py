"""Two profiles on two computers, with homes and keyrings of their own, and a folder that both see."""

from __future__ import annotations

import zipfile
from pathlib import Path

from memos_core import MemoryFilter, MemOS, SharedSpace
from tests.support import inside
from tests.support.scripted import ScriptedModel

SPACE = "recipes"


class Computer:
    """A computer with a profile that is open or closed. Its jobs do not run by themselves: tests decide when it looks into the folder."""

    def __init__(self, place: Path, name: str, folder: Path, *, home: Path | None = None) -> None:
        self.home, self.name, self.folder = home or place / name, name, folder
        self.memos = self._opened()
        if SPACE not in [space.name for space in self.memos.namespaces.list()]:
            self.memos.namespaces.create(SPACE)

    def _opened(self) -> MemOS:
        memos = MemOS.open(self.home, self.name, backend=ScriptedModel())
        inside.jobs(memos).stop()
        return memos

    def restart(self) -> None:
        """Close the profile and open it again."""
        self.close()
        self.reopen()

    def reopen(self) -> None:
        """Open it again after it was closed."""
        self.memos = self._opened()

    def close(self) -> None:
        self.memos.close()

    def publish(self, **options: object) -> SharedSpace:
        return self.memos.store.publish(SPACE, self.folder, **options)  # type: ignore[arg-type]

    def subscribe(self) -> SharedSpace:
        return self.memos.store.subscribe(self.folder, space=SPACE)

    @property
    def id(self) -> str:
        """The id of its one shared space."""
        (shared,) = self.memos.store.list()
        return shared.id

    def look(self) -> SharedSpace:
        (found,) = self.memos.store.look()
        return found

    def take_all(self) -> None:
        """Look into the folder, take all that is new, and forget what was forgotten there."""
        self.look()
        self.memos.store.take(self.id)
        self.memos.store.forget(self.id)

    def says(self, text: str) -> str:
        """Remember something in the space. Returns its id."""
        return self.memos.remember(text, namespace=SPACE).id

    @property
    def texts(self) -> list[str]:
        """The texts of the memories in use in the space."""
        return sorted(
            cube.text
            for cube in self.memos.browse(
                state=["generated", "activated"], limit=1000, where=MemoryFilter(namespaces=SPACE)
            )
        )

    @property
    def new(self) -> list[tuple[str, str]]:
        """What is new, by kind and text."""
        return sorted((offer.kind.value, offer.text) for offer in self.memos.store.offers(self.id))

    @property
    def published(self) -> bytes:
        """Every byte that it has published, unpacked."""
        found = b""
        for path in sorted(self.folder.glob("memos-*/*.memshare")):
            with zipfile.ZipFile(path) as archive:
                found += b"".join(archive.read(name) for name in archive.namelist())
        return found


def pair(one: Computer, other: Computer) -> None:
    """Let both publish the space, follow each other, and know that they belong to the same person."""
    for each in (one, other):
        each.publish()
    for each in (one, other):
        each.subscribe()
        (source,) = each.look().sources
        each.memos.store.pair(each.id, source.publisher, each.memos.store.code(each.id, source.publisher))


def settle(one: Computer, other: Computer) -> None:
    """Let both take all that is new, until nothing is."""
    for _ in range(6):
        one.take_all()
        other.take_all()
        if not (one.look().offers or other.look().offers):
            return
    raise AssertionError(f"never in step: {one.new}, {other.new}")
