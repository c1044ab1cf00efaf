"""The chat engine: stores a message, has it read and answered, and lets only one reply at a time be written in a conversation."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace

from memos_core.chat.events import ChatEvent, NameUnclear, Timing
from memos_core.chat.following_versions import NOTHING_TAKEN, FollowedVersions, TakenBack
from memos_core.chat.memory import TURNS_BEFORE, ChatMemory
from memos_core.chat.offered_reminders import OfferedReminders
from memos_core.chat.own_models import OwnModels
from memos_core.chat.reading_messages import MessageReading
from memos_core.chat.suggestions import Suggestions
from memos_core.chat.without_model import Outright, SaidOutright
from memos_core.chat.writing import UNEXPECTED, ReplyWriter
from memos_core.conversations import Conversations, Message, MessageFile, UsedReference
from memos_core.cube import Recall
from memos_core.errors import InvalidInput, MemOSError, NotFound, where
from memos_core.language.identification import ENGLISH, language_of, only_english_notices
from memos_core.language.text import clean
from memos_core.models.backend import ModelBackend, Phase
from memos_core.pictures import Picture
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.reader.model_reader import has_able_model
from memos_core.reminders.tagging import request_in

log = logging.getLogger(__name__)

EMBEDDER_WAIT_SECONDS = 30.0
"""How long a message waits for an embedder that is being loaded."""
STOP_LOOKED_FOR_SECONDS = 0.2


class ChatEngine:
    """Writes replies; at most one at a time in a conversation."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        temporary: Conversations,
        backend: ModelBackend,
        memory: ChatMemory,
        reading: MessageReading,
        writer: ReplyWriter,
        suggestions: Suggestions,
        offered_reminders: OfferedReminders,
        recorder: MemRecorder,
        followed: FollowedVersions,
        said_outright: SaidOutright,
        own_models: OwnModels,
        busy: threading.Event,
        conversations_changed: Callable[[str], None],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            temporary: the store of temporary conversations, which leave nothing behind.
            backend: the model.
            memory: the memories that the chat can draw on, and what was forgotten.
            reading: finds and saves what messages tell.
            writer: writes the replies for which the model is needed.
            suggestions: what the person is asked about before it is kept.
            offered_reminders: the reminders that messages may have asked for.
            recorder: keeps the turns.
            followed: keeps the memories in line with the versions of messages that are in view.
            said_outright: answers what can be answered without the model.
            own_models: loads the model that a conversation has chosen for itself.
            busy: set while any reply is being written, and for good after `close`, so that background work of the model gives way.
            conversations_changed: called with a conversation's id after it has changed.
        """
        self._stores = {False: conversations, True: temporary}
        self._backend = backend
        self._memory = memory
        self._reading = reading
        self._writer = writer
        self._suggestions = suggestions
        self._offered_reminders = offered_reminders
        self._recorder = recorder
        self._followed = followed
        self._said_outright = said_outright
        self._own_models = own_models
        self._changed = conversations_changed
        self._running: dict[str, threading.Event] = {}
        self._closed = False
        self.busy = busy
        self._lock = threading.Lock()

    def chat(
        self,
        conversation: str,
        text: str,
        *,
        temporary: bool = False,
        replaces: str | None = None,
        files: Sequence[MessageFile] = (),
        pictures: Sequence[Picture] = (),
    ) -> Iterator[ChatEvent]:
        """Answer a message. The message is committed before this returns; the reply streams as it is iterated.

        Raises:
            InvalidInput: the message is empty, or a reply is being written in this conversation.
            NotFound: `replaces` is not a message of this conversation.
            StorageError: the message could not be saved.
        """
        text = clean(text)
        cancel = self._claim(conversation)
        try:
            store = self._stores[temporary]
            message = store.add_user_message(conversation, text, replaces=replaces, files=files, pictures=pictures)
            # A document may have been forgotten after it was read, and before the message that names it was there.
            if gone := self._memory.erasures.touched([file.passage for file in files]):
                store.forget_files(gone)
            taken = NOTHING_TAKEN
            if replaces is not None and not temporary:
                taken = self._followed.follow(conversation)
                self._recorder.record(conversation)  # turns out of view must not be recalled
            self._notify(conversation, temporary)
        except BaseException:
            self._release(conversation, cancel)
            raise
        return self._start(store, message, cancel, temporary=temporary, reading=not temporary, taken=taken)

    def regenerate(self, conversation: str, *, temporary: bool = False) -> Iterator[ChatEvent]:
        """Write a new reply to the person's last message; the old one stays as another version.

        Raises:
            NotFound: there is no message to answer.
            InvalidInput: a reply is being written in this conversation.
        """
        cancel = self._claim(conversation)
        try:
            store = self._stores[temporary]
            message = store.withdraw_last_reply(conversation)
        except BaseException:
            self._release(conversation, cancel)
            raise
        return self._start(store, message, cancel, temporary=temporary, reading=False)

    def go_on(self, conversation: str, *, temporary: bool = False) -> Iterator[ChatEvent]:
        """Continue the last reply, which was cut off.

        Raises:
            NotFound: the last message is no reply that was cut off.
            InvalidInput: a reply is being written in this conversation.
        """
        cancel = self._claim(conversation)
        try:
            store = self._stores[temporary]
            last = store.messages(conversation, limit=1)
            if not last or not last[0].cut_off:
                raise NotFound("There is no reply here that was cut off.")
            message = store.message(last[0].parent)
        except BaseException:
            self._release(conversation, cancel)
            raise
        return self._start(store, message, cancel, temporary=temporary, reading=False, begun=last[0])

    def end_temporary(self, conversation: str) -> None:
        """End a temporary conversation: stop its reply and delete everything in it."""
        self.stop(conversation)
        self._stores[True].remove(conversation)

    def stop(self, conversation: str) -> None:
        """Stop the reply that is being written in this conversation; what is written so far stays."""
        with self._lock:
            cancel = self._running.get(conversation)
        if cancel is not None:
            cancel.set()

    @property
    def replying(self) -> int:
        """How many replies are being written."""
        with self._lock:
            return len(self._running)

    def stop_all(self) -> None:
        """Stop every reply."""
        with self._lock:
            events = list(self._running.values())
        for event in events:
            event.set()

    def close(self) -> None:
        """Stop every reply and all background work of the model."""
        with self._lock:
            self._closed = True
            self.busy.set()
        self.stop_all()

    @contextlib.contextmanager
    def aside(self, name: str) -> Iterator[threading.Event]:
        """Mark the model as busy with something for the person that belongs to no conversation: background work gives way, and `stop(name)`
        sets the event. Raises InvalidInput while another call with the same name is running."""
        cancel = self._claim(name)
        try:
            yield cancel
        finally:
            self._release(name, cancel)

    # -- one reply ----------------------------------------------------------------------------

    def _claim(self, conversation: str) -> threading.Event:
        with self._lock:
            if conversation in self._running:
                raise InvalidInput("A reply is still being written here. Stop it first, or wait for its end.")
            event = self._running[conversation] = threading.Event()
            self.busy.set()
            return event

    def _release(self, conversation: str, claim: threading.Event) -> None:
        with self._lock:
            if self._running.get(conversation) is claim:
                del self._running[conversation]
            if not self._running and not self._closed:
                self.busy.clear()

    def _notify(self, conversation: str, temporary: bool) -> None:
        if not temporary:
            self._changed(conversation)

    def _start(
        self,
        store: Conversations,
        message: Message,
        cancel: threading.Event,
        *,
        temporary: bool,
        reading: bool,
        taken: TakenBack = NOTHING_TAKEN,
        begun: Message | None = None,
    ) -> Iterator[ChatEvent]:
        stream = self._run(store, message, cancel, temporary=temporary, reading=reading, taken=taken, begun=begun)
        # Enter the generator, so that its `finally` runs even if the caller drops it unread.
        next(stream)
        return stream

    def _run(
        self,
        store: Conversations,
        message: Message,
        cancel: threading.Event,
        *,
        temporary: bool,
        reading: bool,
        taken: TakenBack,
        begun: Message | None,
    ) -> Iterator[ChatEvent]:
        event = ChatEvent("failed", message.conversation, message.id)
        try:
            yield event
            if taken.operation is not None:
                yield replace(event, kind="taken_back", taken_back=taken.cubes, operation=taken.operation)
            outright = self._outright(store, message, temporary=temporary) if begun is None else None
            if outright is not None:
                yield from self._say(store, message, cancel, event, outright, reading=reading)
            else:
                with self._own_models.held(None if temporary else message.conversation, cancel):
                    yield from self._read_and_reply(
                        store, message, cancel, event, temporary=temporary, reading=reading, begun=begun
                    )
        except MemOSError as error:
            log.warning("a reply failed: %s", type(error).__name__)
            yield replace(event, failed=str(error))
        except Exception as error:  # the edge of the reply's thread: nobody must wait for a stream that has broken off
            log.error("a reply failed: %s", where(error))
            yield replace(event, failed=UNEXPECTED)
        finally:
            self._release(message.conversation, cancel)
            self._notify(message.conversation, temporary)
        if not temporary:
            self._record(message.conversation)

    def _read_and_reply(
        self,
        store: Conversations,
        message: Message,
        cancel: threading.Event,
        event: ChatEvent,
        *,
        temporary: bool,
        reading: bool,
        begun: Message | None,
    ) -> Iterator[ChatEvent]:
        known = [] if reading or temporary else self._memory.told_with(message)
        if not temporary:
            self._wait_for_embedder(cancel)
        corrected = self._reading.corrected(message) if reading else None
        question = corrected.question if isinstance(corrected, NameUnclear) else ""
        if isinstance(corrected, tuple):
            yield replace(event, kind="corrected", corrected=corrected[0], operation=corrected[1])
        elif reading and not question:
            yield from self._read(message, event, known)
            if (offered := self._offered_reminders.offer(message)) is not None:
                yield replace(event, kind="offered", offered=offered)
        yield from self._writer.write(store, message, cancel, event, frozenset(known), temporary, question, begun)
        if reading and (notice := self._reading.not_kept(message) or self._told_of_language(message)):
            yield replace(event, kind="notice", notice=notice)

    def _outright(self, store: Conversations, message: Message, *, temporary: bool) -> Outright | None:
        """The answer that needs no model, or None."""
        history = store.messages(message.conversation, before=message.seq, limit=TURNS_BEFORE)
        return self._said_outright.answer(message, history, temporary=temporary)

    def _say(
        self,
        store: Conversations,
        message: Message,
        cancel: threading.Event,
        event: ChatEvent,
        said: Outright,
        *,
        reading: bool,
    ) -> Iterator[ChatEvent]:
        """Reply without the model. A message that asks for a reminder is read for whatever else it tells once the reply is written; any
        other message answered here is a request that has been carried out, so it is marked as read without being read."""
        began = time.monotonic()
        tells = reading and request_in(message.text) is not None
        if reading and not tells:
            store.mark_read(message.id)
        if said.made is not None:
            yield replace(event, kind="reminded", reminded=said.made, operation=said.made.operation)
        used = [UsedReference(cube.id, 1.0, why) for cube, why in said.used]
        reply = store.begin_reply(message.conversation, used, answers=message.id)
        event = replace(event, reply=reply.id)
        yield replace(
            event, kind="recalled", recalled=[Recall(cube=cube, score=1.0, why=why) for cube, why in said.used]
        )
        timing = Timing.without_model(time.monotonic() - began)
        store.save_reply(reply.id, said.text, "complete", asdict(timing))
        yield replace(event, kind="token", token=said.text)
        if tells:
            self._wait_for_embedder(cancel)
            yield from self._read(message, event, [])
        yield replace(event, kind="finished", finished=timing)

    def _read(self, message: Message, event: ChatEvent, known: list[str]) -> Iterator[ChatEvent]:
        """Read a message and report what was saved from it and what the person is asked about. The ids of what was saved are added to
        `known`."""
        for cube, operation in self._reading.read(message):
            known.append(cube.id)
            if operation is not None:
                yield replace(event, kind="saved", saved=cube, operation=operation)
        for one in self._suggestions.list(messages=[message.id]):
            yield replace(event, kind="suggested", suggested=one)

    def _told_of_language(self, message: Message) -> str:
        """The notice, given once for each language, that nothing here can read the language of this message; "" if none is due."""
        if self._backend.status.model is not Phase.READY or has_able_model(self._backend):
            return ""
        language = language_of(message.text) or ENGLISH
        notice = only_english_notices().get(language, "")
        return notice if notice and self._stores[False].tell_of_language(language, message.id) else ""

    def _record(self, conversation: str) -> None:
        """Record the turns of an exchange after its reply is complete, without keeping the person waiting."""
        try:
            self._recorder.record(conversation)
        except MemOSError as error:  # the reply is there; a job tries again
            log.warning("an exchange could not be recorded yet: %s", type(error).__name__)

    def _wait_for_embedder(self, cancel: threading.Event) -> None:
        """Wait, for a limited time, until the embedder is loaded. Without it the first statement after a start cannot be related to what is
        known, nor can the note be found that answers the first question."""
        until = time.monotonic() + EMBEDDER_WAIT_SECONDS
        while not cancel.is_set() and time.monotonic() < until:
            if self._backend.wait_for_embedder(STOP_LOOKED_FOR_SECONDS):
                return
            if self._backend.status.embedder not in (Phase.STARTING, Phase.LOADING):
                return
