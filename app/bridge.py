"""The bridge between the engine and Qt: the engine's work runs in threads, and its results arrive in the GUI thread."""

from __future__ import annotations

import concurrent.futures
import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from app.ending import leave, lock
from app.language import is_english, tr, translated
from app.published import tell
from app.streams import Streamed, follow
from app.threads import Threads

if TYPE_CHECKING:
    from app.looks import Look
    from memos_core import Brief, ChatEvent, Event, MemOS, MessageFile, Picture, Progress, ReminderDue

T = TypeVar("T")

CLOSE_SECONDS = 10.0
"""How many seconds closing waits at most for running work."""


class Engine(QObject):
    """The engine as the window sees it. Every signal arrives in the GUI thread."""

    opened = Signal()
    closing = Signal()
    """The profile is about to be closed and reopened, left or locked; unsaved drafts can still be saved."""
    openFailed = Signal(str)
    tableTaken = Signal(str)
    """The profile cannot be opened because another process has opened its table since; the argument says why, in words."""
    profileLocked = Signal()
    """The profile cannot be opened before its passphrase is given."""
    left = Signal(object)
    """The profile was closed or locked, so that another one can be opened or its passphrase asked for. The argument: the kinds of work that
    this stopped, in words."""
    leavingFailed = Signal(str)
    """Why the profile could not be left or locked; it is open again."""
    memoriesChanged = Signal(object)
    """Ids of memories that were added, changed or removed."""
    conversationsChanged = Signal(object)
    foldersChanged = Signal()
    """A folder of chats was added, changed or removed."""
    personasChanged = Signal()
    suggestionsChanged = Signal()
    """There is a new suggestion to ask the person about, or one was decided."""
    summariesChanged = Signal()
    """A summary of the page About you was written or changed."""
    calendarsChanged = Signal()
    """A calendar was added, read again or removed."""
    contextsChanged = Signal()
    adaptersChanged = Signal()
    trainingProgressed = Signal(object)
    """The UnderWay of an adapter's training or examination; None when it is over."""
    vectorsProgressed = Signal(int, int)
    """How many memories have got their vectors since the last time that none was waiting, and how many are still waiting."""
    modelStatusChanged = Signal(object)
    modelsChanged = Signal()
    """A model or remote model was added, changed or removed."""
    downloadProgressed = Signal(object)
    """A Download."""
    settingsChanged = Signal(object)
    reminderDue = Signal(object)
    """A ReminderDue."""
    briefDue = Signal(object)
    """The Brief of the morning, at the time that the person has set."""
    clientsChanged = Signal()
    """Another program was registered, changed or removed, or the way in which other programs are served has changed."""
    clientServed = Signal(object)
    """A ClientCall."""
    servingFailed = Signal(str)
    """Why other programs cannot be served as the settings say."""
    toolsChanged = Signal()
    """A tool was switched on or off, or the state of a tool server has changed."""
    toolAsks = Signal(object)
    """The tool calls that wait for permission, the oldest first."""
    clientAsks = Signal(object)
    """The questions (Question) of other programs that wait for the person."""
    spacesChanged = Signal(object)
    """Names of spaces that were added, changed or deleted."""
    sharingChanged = Signal()
    """A space is shared or no longer shared, or a shared folder has something new."""
    chatEvent = Signal(object)
    """A ChatEvent of any conversation."""
    chatEnded = Signal(str, str)
    """The id of a conversation whose stream is over, and why it could not begin or go on; "" if all went well."""

    tryOutEvent = Signal(object)
    """A TryOutEvent."""
    tryOutEnded = Signal(str)
    """A try-out is over. The text says what went wrong; "" if nothing did."""

    def __init__(self, home: Path | None, user: str, model: str | None, backend: Any = None) -> None:
        """Nothing is opened yet.

        Args:
            home: folder of the data, None for the usual place.
            user: the profile.
            model: a GGUF file instead of the one in the settings.
            backend: another model backend, for tests.
        """
        super().__init__()
        self.memos: MemOS | None = None
        self.user = user
        self._home, self._model, self._backend = home, model, backend
        self._unclaimed: MemOS | None = None
        """A profile that the opening thread has opened and the GUI thread has not taken over yet; closing must close it too."""
        self._handing_over = threading.Lock()
        self._while_closed: Progress | None = None
        """Progress of the work that was last given to `while_closed`."""
        self._is_between = self._works_between = False
        """Whether `while_closed` has closed the profile and not reopened it yet, and whether its work is still running."""
        self._closing = threading.Event()
        self._threads = Threads(self, self._closing)

    def when_open(self, run: Callable[[], None]) -> None:
        """Call something now if the profile is open, and whenever it is opened.

        Args:
            run: a bound method of a QObject, which is called no more when that is gone.
        """
        self.opened.connect(run)
        if self.memos is not None:
            run()

    @property
    def home(self) -> Path:
        """The folder of all data."""
        from memos_core import default_home

        return self._home or default_home()

    @property
    def logs(self) -> Path:
        """The folder of logs and crash reports."""
        return self.home / "logs"

    # -- opening and closing ------------------------------------------------------------------

    def open(self) -> None:
        """Open the profile in a thread. The outcome comes as `opened`, `openFailed`, `profileLocked` or `tableTaken`."""
        self._open_then(lambda: None)

    def _open_then(self, then: Callable[[], None]) -> None:
        def work() -> MemOS | str | None:
            # This imports LanceDB, which takes seconds: never in the GUI thread.
            from memos_core import MemOS, ProfileLocked, TableTaken

            try:
                memos = MemOS.open(self._home, self.user, model=self._model, backend=self._backend, patience=0.0)
            except ProfileLocked:
                return None
            except TableTaken as error:
                return translated(str(error))
            with self._handing_over:
                if not self._closing.is_set():
                    self._unclaimed = memos
                    return memos
            leave(memos)  # the engine was closed meanwhile, perhaps without waiting for this
            return None

        def done(memos: MemOS | str | None) -> None:
            if memos is None:
                self.profileLocked.emit()
                return
            if isinstance(memos, str):
                self.tableTaken.emit(memos)
                return
            self._was_opened(memos)
            then()

        self._threads.start(work, done, self.openFailed.emit, self, long=True)

    def _was_opened(self, memos: MemOS) -> None:
        self._unclaimed = None
        if self._closing.is_set():
            memos.close()
            return
        self.memos = memos
        self._is_between = False
        memos.subscribe(self._published)
        self.opened.emit()
        memos.reminders.watch(self._told)
        memos.brief.watch(self._briefed, prose=is_english())
        memos.programs.watch(self._asked)
        memos.tools.watch(self._tool_asks)
        self._tell_the_week(memos)
        self.run(lambda memos: memos.programs.serve(), None, self.servingFailed.emit, long=True)
        self.modelStatusChanged.emit(memos.model_status)

    def _tell_the_week(self, memos: MemOS) -> None:
        """Tell the engine the first day of the week in the system's region, for the agenda."""
        begins = QLocale.system().firstDayOfWeek().name.lower()
        if memos.settings.week_begins != begins:
            self.run(lambda memos: memos.update_settings(week_begins=begins))

    def _told(self, due: ReminderDue) -> None:
        """Called from the thread of a job."""
        if not self._closing.is_set():
            self.reminderDue.emit(due)

    def _briefed(self, brief: Brief) -> None:
        """Called from the thread of a job."""
        if not self._closing.is_set():
            self.briefDue.emit(brief)

    def _asked(self) -> None:
        """Called from the thread of a call, which waits for the answer."""
        memos = self.memos
        if memos is not None and not self._closing.is_set():
            self.clientAsks.emit(memos.programs.waiting())

    def _tool_asks(self) -> None:
        """Called from the thread of a reply, which waits for the answer."""
        memos = self.memos
        if memos is not None and not self._closing.is_set():
            self.toolAsks.emit(memos.tools.waiting())

    def _published(self, event: Event) -> None:
        """Called by the engine from any thread."""
        if not self._closing.is_set():
            tell(self, event)

    def while_closed(
        self,
        work: Callable[[Path, str], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        progress: Progress | None = None,
        over: Callable[[], None] = lambda: None,
    ) -> None:
        """Close the profile, do something with its files, and open it again. `closing` is emitted before, `opened` after.

        Args:
            work: gets the folder of all data and the profile's name.
            done: gets the result, once the profile is open again.
            failed: gets the reason for a failure, once the profile is open again.
            progress: the progress of the work; it is cancelled if the window is closed meanwhile.
            over: called after the work, whether it succeeded or not, before the profile is opened again.
        """
        self.closing.emit()
        memos, self.memos = self.memos, None
        if memos is None:
            return
        running = self._threads.running
        self._while_closed = progress
        self._is_between = self._works_between = True

        def closed() -> T:
            try:
                memos.stop_all()
                concurrent.futures.wait(running)  # from here on nobody may write to the stores
                memos.close()
                return work(self.home, self.user)
            finally:
                with self._handing_over:
                    self._works_between = False
                    last = self._closing.is_set()
                if last:  # the window was closed meanwhile: nobody opens the profile again
                    lock(self.home, self.user)

        def worked(outcome: T) -> None:
            over()
            self._open_then(lambda: done(outcome))

        def refused(reason: str) -> None:
            over()
            self._open_then(lambda: failed(reason))

        self._threads.start(closed, worked, refused, self, long=True)

    def reopen(self) -> None:
        """Close the profile and open it again."""
        self.while_closed(lambda _home, _user: None, lambda _: None, lambda _: None)

    def leave(self, *, lock: bool) -> None:
        """Close the profile, so that another one can be opened or its passphrase asked for. `closing` is emitted before, `left` or
        `leavingFailed` after.

        Args:
            lock: lock the profile, whatever the settings say.
        """
        self.closing.emit()
        memos, self.memos = self.memos, None
        if memos is None:
            self.left.emit(())
            return
        running = self._threads.running

        def work() -> tuple[str, ...]:
            stopped = memos.at_work
            memos.stop_all()
            concurrent.futures.wait(running, CLOSE_SECONDS)
            if lock:
                memos.lock()
            else:
                memos.leave()
            return stopped

        def failed(reason: str) -> None:
            self._open_then(lambda: self.leavingFailed.emit(reason))

        self._threads.start(work, self.left.emit, failed, self, long=True)

    def run_closed(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None], owner: QObject
    ) -> None:
        """Like `run`, for work that needs no open profile."""
        self._threads.start(work, done, failed, owner, long=True)

    def close(self, patience: float = CLOSE_SECONDS) -> None:
        """Stop replies, wait for running work, close the profile, and lock it if the settings say so.

        Args:
            patience: how many seconds to wait at most; 0 if no profile is open, since there is no draft to lose.
        """
        self._closing.set()
        if self._while_closed is not None:
            self._while_closed.cancel()
        memos, self.memos = self.memos, None
        if memos is not None:
            memos.stop_all()
        concurrent.futures.wait(self._threads.running, patience)  # a draft may still have to be saved
        self._threads.shut_down()
        with self._handing_over:
            memos = memos or self._unclaimed
            is_left = self._is_between and not self._works_between
        if memos is not None:
            leave(memos)
        elif is_left:
            lock(self.home, self.user)

    # -- work off the GUI thread --------------------------------------------------------------

    def run(
        self,
        work: Callable[[MemOS], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
        owner: QObject | None = None,
        *,
        long: bool = False,
        look: Look | None = None,
    ) -> None:
        """Run work on the engine in a thread.

        Args:
            work: gets the opened engine.
            done: gets the result, in the GUI thread.
            failed: gets the error as a sentence, in the GUI thread.
            owner: if it is deleted meanwhile, neither callback is called.
            long: whether it may take more than a moment; such work never holds up what a page waits for.
            look: the look that the work belongs to; once a newer look has begun, neither callback is called.
        """
        memos = self.memos
        if memos is None or self._closing.is_set():
            return
        self._threads.start(lambda: work(memos), done, failed, owner, long=long, look=look)

    def run_anyway(
        self,
        work: Callable[[MemOS | None], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        owner: QObject,
    ) -> None:
        """Like `run`, whether a profile is open or not: the work gets None if none is."""
        memos = self.memos
        self._threads.start(lambda: work(memos), done, failed, owner, long=True)

    # -- conversations ------------------------------------------------------------------------

    def chat(
        self,
        conversation: str,
        text: str,
        *,
        replaces: str | None = None,
        temporary: bool = False,
        spaces: tuple[Sequence[str], str] | None = None,
        thinking: bool | None = None,
        place: tuple[str, str] = ("", ""),
        files: Sequence[MessageFile] = (),
        pictures: Sequence[Picture] = (),
    ) -> None:
        """Send a message; `chatEvent` and `chatEnded` report what happens.

        Args:
            conversation: its id.
            text: the message.
            replaces: id of an earlier message, of which this becomes a new version.
            temporary: no memory is read or kept.
            spaces: the spaces that a new conversation reads, and the one it writes to; None for the usual ones.
            thinking: whether the model of a new conversation thinks before it replies; None for the usual.
            place: ids of the folder and the persona of a new conversation; "" for none.
            files: the documents that go with the message.
            pictures: the pictures that go with the message.
        """
        memos = self.memos
        if memos is None:
            return

        def begin() -> Iterator[ChatEvent]:
            if temporary:
                if thinking is not None:
                    memos.set_temporary_thinking(conversation, thinking)
                return memos.chat(conversation, text, temporary=True, replaces=replaces)
            if spaces is not None or thinking is not None or any(place):
                memos.conversations.create(conversation_id=conversation)
            if any(place):
                put_into_place(memos, conversation, place)
            if spaces is not None:
                memos.conversations.set_spaces(conversation, *spaces)
            if thinking is not None:
                memos.conversations.set_thinking(conversation, thinking)
            return memos.chat(conversation, text, replaces=replaces, files=files, pictures=pictures)

        wrong = tr("Something unexpected went wrong. Your text is back in the message field; try again.")
        self._stream(conversation, begin, wrong)

    def regenerate(self, conversation: str, *, temporary: bool = False) -> None:
        """Have the last reply written again."""
        memos = self.memos
        if memos is not None:
            self._stream(conversation, lambda: memos.regenerate(conversation, temporary=temporary))

    def continue_reply(self, conversation: str, *, temporary: bool = False) -> None:
        """Have the last reply, which was cut off, continued."""
        memos = self.memos
        if memos is not None:
            self._stream(conversation, lambda: memos.continue_reply(conversation, temporary=temporary))

    def stop(self, conversation: str) -> None:
        """Stop the reply that is being written."""
        if self.memos is not None:
            self.memos.stop(conversation)

    def _stream(self, conversation: str, begin: Callable[[], Iterator[ChatEvent]], wrong: str = "") -> None:
        def ended(reason: str) -> None:
            self.chatEnded.emit(conversation, reason)

        self._follow(begin, self.chatEvent.emit, ended, wrong)

    def try_out(self, question: str, number: int) -> None:
        """Put a question to an adapter and to the model without it; `tryOutEvent` and `tryOutEnded` report what happens."""
        memos = self.memos
        if memos is not None:
            self._follow(lambda: memos.try_out(question, number), self.tryOutEvent.emit, self.tryOutEnded.emit)

    def _follow(
        self,
        begin: Callable[[], Iterator[Streamed]],
        each: Callable[[Streamed], None],
        ended: Callable[[str], None],
        wrong: str = "",
    ) -> None:
        """Read the events of a stream in a thread.

        Args:
            begin: starts the stream.
            each: gets each event.
            ended: gets the reason why the stream broke off, or "".
            wrong: the reason to give for an unexpected error; "" for a general sentence.
        """
        wrong = wrong or tr("Something unexpected went wrong. Try again.")

        def over(reason: str) -> None:
            if not self._closing.is_set():
                ended(reason)

        self._threads.submit(self._threads.chats, lambda: follow(begin, each, wrong, over))


def put_into_place(memos: MemOS, conversation: str, place: tuple[str, str]) -> None:
    """Give a conversation its folder and its persona, unless they have been removed in between."""
    from memos_core import NotFound

    folder, persona = place
    with contextlib.suppress(NotFound):
        if folder:
            memos.conversations.move([conversation], folder)
    with contextlib.suppress(NotFound):
        if persona:
            memos.conversations.set_persona(conversation, persona)
