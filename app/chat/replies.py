"""The replies that are being written: sends messages, streams replies into the transcript of the conversation that is shown, and ends
them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.accessible import announce
from app.bridge import Engine
from app.chat.assistant_message import AssistantMessage
from app.chat.drafts import Drafts
from app.chat.given import NOTHING, Given
from app.chat.markdown import as_plain_text
from app.chat.queue import Queued
from app.chat.transcript import Talk, Transcript
from app.chat.unlocking import offer_to_unlock
from app.chat.user_message import UserMessage
from app.language import tr, translated

if TYPE_CHECKING:
    from memos_core import ChatEvent, Message, MessageFile, ModelStatus, ToolUse, TranscriptEntry


@dataclass
class _Stream:
    """A reply that is being written, in any conversation."""

    talk: Talk
    sent: str = ""
    """The message; "" if a reply is being regenerated or continued."""
    text: str = ""
    """The reply so far."""
    thought: str = ""
    """The model's thoughts so far."""
    calls: dict[int, ToolUse] = field(default_factory=dict)
    """The tools that were called for it."""
    began: float = 0.0
    """When the model began to think, on the monotonic clock."""
    user: UserMessage | None = None
    reply: AssistantMessage | None = None
    whole: bool = False
    """Whether the model finished the reply itself."""
    given: Given = NOTHING
    """The files and pictures that went with the message."""
    replaces: str | None = None
    """Id of the message of which this is a new version; None for a new message."""


class Replies(QObject):
    """Manages the replies; each conversation has at most one that is being written."""

    changed = Signal()
    """A reply has begun or ended."""
    finished = Signal(object)
    """The TranscriptEntry of a finished reply in the conversation that is shown."""
    takenBack = Signal(int, int)
    """How many memories an edited message has taken back, and the id of the operation that did it."""
    over = Signal(object, bool)
    """The Talk whose reply has ended, and whether it ended by itself."""
    refused = Signal(str, str, object)
    """Why a message failed, its text if it should go back into the field, and the id of the message that it was to replace, or None."""
    givenBack = Signal(object, object)
    """The Talk in which a message could not be sent, and the Given that went with it."""

    def __init__(self, engine: Engine, transcript: Transcript, drafts: Drafts) -> None:
        """
        Args:
            engine: writes the replies.
            transcript: shows the replies of its conversation.
            drafts: keeps messages that could not be sent.
        """
        super().__init__(transcript)
        self._engine, self._transcript, self._drafts = engine, transcript, drafts
        self._streams: dict[str, _Stream] = {}
        self._waiting: list[tuple[Talk, Queued]] = []
        """Messages that were sent before the engine was ready."""
        transcript.loaded.connect(self._go_on)
        engine.modelStatusChanged.connect(self._model_status)
        engine.chatEvent.connect(self._event)
        engine.chatEnded.connect(self._ended)

    @property
    def idle(self) -> bool:
        """Whether no reply is being written."""
        return not self._streams

    def writing(self, talk: Talk) -> bool:
        """Whether a reply is being written in this conversation."""
        return talk.id in self._streams

    # -- sending ------------------------------------------------------------------------------

    def send(self, talk: Talk, message: Queued, given: Given = NOTHING) -> None:
        """Send a message in the conversation that is shown.

        Args:
            talk: the conversation.
            message: the message, with the choices made for it.
            given: the files and pictures that go with it.
        """
        shown = self._transcript
        kept: tuple[MessageFile, ...] = ()
        if message.replaces is not None:
            old = next((item for item in shown.messages if item.message_id == message.replaces), None)
            if old is not None:
                kept = old.files if isinstance(old, UserMessage) else ()
                shown.remove_from(old)
        user = shown.add_message(message.text, (*kept, *given.shown))
        reply = shown.add_reply()
        stream = _Stream(talk, message.text, user=user, reply=reply, given=given, replaces=message.replaces)
        self._streams[talk.id] = stream
        if self._engine.memos is None:
            reply.wait_in_words(tr("Will be sent as soon as the app has started"))
            self._waiting.append((talk, message))
        else:
            self._begin(talk, message, given)
        self.changed.emit()

    def send_waiting(self) -> bool:
        """Send the messages written before the engine was ready. Returns whether there were any."""
        waiting, self._waiting = self._waiting, []
        for talk, message in waiting:
            self._begin(talk, message)
        return bool(waiting)

    def take_waiting(self) -> list[str]:
        """Take out what was written before the engine was there, and will not be sent. Returns its words."""
        waiting, self._waiting = self._waiting, []
        return [message.text for talk, message in waiting if not talk.temporary]

    def regenerate(self, talk: Talk) -> None:
        """Have the last reply of the conversation that is shown written again."""
        reply = self._transcript.last_reply()
        if reply is None or self.writing(talk):
            return
        self._transcript.remove_from(reply)
        self._streams[talk.id] = _Stream(talk, reply=self._transcript.add_reply())
        self._engine.regenerate(talk.id, temporary=talk.temporary)
        self.changed.emit()

    def continue_reply(self, talk: Talk) -> None:
        """Have the last reply of the conversation that is shown, which was cut off, continued."""
        reply = self._transcript.last_reply()
        if reply is None or self.writing(talk):
            return
        self._streams[talk.id] = _Stream(talk, text=reply.text, reply=reply)
        reply.go_on()
        self._engine.continue_reply(talk.id, temporary=talk.temporary)
        self.changed.emit()

    def send_unseen(self, talk: Talk, message: Queued, given: Given = NOTHING) -> None:
        """Send a message, with its files, in a conversation that is not shown now; the arguments are those of `send`."""
        self._streams[talk.id] = _Stream(talk, message.text, given=given, replaces=message.replaces)
        self._begin(talk, message, given)
        self.changed.emit()

    def hand_over(self, talk: Talk, to: Replies) -> None:
        """Hand the running reply of a conversation over to another view."""
        stream = self._streams.pop(talk.id, None)
        if stream is not None:
            stream.user = stream.reply = None
            to._streams[talk.id] = stream
            self.changed.emit()
            to.changed.emit()

    def drop(self, talk: Talk) -> None:
        """Drop the reply and the waiting messages of a conversation that no longer exists."""
        self._waiting = [(other, message) for other, message in self._waiting if other != talk]
        self._streams.pop(talk.id, None)

    def _begin(self, talk: Talk, message: Queued, given: Given = NOTHING) -> None:
        stream = self._streams.get(talk.id)
        if stream is not None and stream.reply is not None:
            memos = self._engine.memos
            ready = memos is None or memos.model_status.model.value == "ready"
            stream.reply.wait_in_words(_waiting_words(ready))
        self._engine.chat(
            talk.id,
            message.text,
            replaces=message.replaces,
            temporary=talk.temporary,
            spaces=None if message.spaces is None else (message.spaces.reads, message.spaces.writes),
            thinking=message.thinking,
            place=message.place,
            files=given.files,
            pictures=given.pictures,
        )

    # -- what comes of it ---------------------------------------------------------------------

    def _shown(self, stream: _Stream) -> bool:
        """Whether the reply is visible while it is written; a conversation that was just opened has to be read first."""
        return stream.talk == self._transcript.talk and stream.reply in self._transcript.messages

    def _event(self, event: ChatEvent) -> None:
        stream = self._streams.get(event.conversation)
        if stream is None:
            return
        # While the conversation is being loaded again, its old widgets are gone; afterwards `_go_on` shows all that has arrived.
        shown = self._shown(stream) and stream.reply in self._transcript.messages
        if event.kind == "saved" and event.saved is not None and event.operation is not None:
            if shown and stream.user is not None:
                stream.user.message_id = event.message
                stream.user.add_saved(event.saved, event.operation)
        elif event.kind == "suggested" and event.suggested is not None and shown and stream.user is not None:
            stream.user.message_id = event.message
            stream.user.add_suggested(event.suggested, self._transcript.suggestions)
        elif event.kind == "offered" and shown and stream.user is not None:
            stream.user.message_id = event.message
            stream.user.show_offered(event.offered, self._transcript.offered_reminders)
        elif event.kind == "taken_back" and event.operation is not None:
            self.takenBack.emit(len(event.taken_back or ()), event.operation)
        elif event.kind == "finished" and event.finished is not None:
            stream.whole = event.finished.stop_reason != "cancelled"
        elif event.kind == "reminded" and event.reminded is not None and event.operation is not None:
            if shown and stream.user is not None:
                stream.user.message_id = event.message
                stream.user.add_saved(event.reminded, event.operation)
        elif event.kind == "notice" and shown and stream.user is not None:
            stream.user.show_notice(event.notice or "")
        elif event.kind == "corrected" and event.corrected is not None and event.operation is not None:
            if shown and stream.user is not None:
                stream.user.message_id = event.message
                stream.user.add_corrected(translated(event.corrected.in_words), event.operation)
        elif event.kind == "thought":
            stream.began = stream.began or time.monotonic()
            stream.thought += event.thought or ""
            if shown and stream.reply is not None:
                stream.reply.set_thought(stream.thought, None)
        elif event.kind == "called" and event.called is not None:
            stream.calls[event.number] = event.called
            if shown and stream.reply is not None:
                stream.reply.show_call(event.number, event.called)
        elif event.kind == "token":
            first = not stream.text
            stream.text += translated(event.token or "")
            if shown and stream.reply is not None:
                if first:
                    stream.reply.set_thought(stream.thought, time.monotonic() - stream.began)
                stream.reply.set_text(stream.text, streaming=True)
        elif event.kind == "failed" and shown and stream.reply is not None:
            stream.reply.set_thought(stream.thought, time.monotonic() - stream.began)
            stream.reply.fail(event.failed or "")
            if event.locked:
                offer_to_unlock(self._engine, stream.reply, lambda why: self.refused.emit(why, "", None))
            stream.reply.message_id = event.reply

    def _ended(self, conversation: str, reason: str) -> None:
        stream = self._streams.pop(conversation, None)
        if stream is None:
            return
        self.changed.emit()
        if not reason:
            if self._shown(stream):
                self._finish(stream)
            self.over.emit(stream.talk, stream.whole)
            return
        if stream.given != NOTHING:
            self.givenBack.emit(stream.talk, stream.given)
        if stream.talk == self._transcript.talk:
            self._take_away(stream)
            self.refused.emit(reason, stream.sent, stream.replaces)
            return
        self.refused.emit(reason, "", None)
        if stream.sent and not stream.talk.temporary:  # the draft keeps it, to be sent again
            self._drafts.put_before(stream.talk.id, stream.sent)

    def _take_away(self, stream: _Stream) -> None:
        """Undo what was shown of a message that failed."""
        user = stream.user
        if stream.replaces is None and user is not None and user.message_id is None:
            self._transcript.remove_from(user)  # nothing else was changed for it
        else:  # the stored conversation still has what was removed or changed on view
            self._transcript.show_conversation(stream.talk)

    def _finish(self, stream: _Stream) -> None:
        """Replace what was streamed with what the engine has stored; keep the Undo beside saved memories."""
        talk = stream.talk

        def show(entries: list[TranscriptEntry]) -> None:
            if not self._shown(stream) or self.writing(talk) or not entries:
                return
            if stream.reply not in self._transcript.messages:  # it was loaded again meanwhile, perhaps before the end
                self._transcript.show_conversation(talk)
                return
            user = next((entry for entry in entries if entry.message.role == "user"), None)
            last = entries[-1]
            if user is not None and stream.user is not None:
                stream.user.message_id, stream.user.seq = user.message.id, user.message.seq
                stream.user.show_versions(user.versions)
                self._transcript.remember_entry(user)
            if last.message.role == "assistant" and stream.reply is not None:
                reply = stream.reply
                reply.message_id, reply.seq = last.message.id, last.message.seq
                self._transcript.remember_entry(last)
                if last.message.status == "failed":
                    reply.finish_row(last, last=True)
                else:
                    reply.finish(last, last=True)
                if reply.isVisible():
                    announce(reply, _as_heard(last.message))
                self.finished.emit(last)

        self._engine.run(
            lambda memos: memos.transcript(talk.id, limit=2, temporary=talk.temporary),
            show,
            lambda reason: self.refused.emit(reason, "", None),
            self,
        )

    def _go_on(self) -> None:
        """Show a running reply in its conversation, which has just been opened."""
        talk = self._transcript.talk
        stream = self._streams.get(talk.id) if talk is not None else None
        if stream is None or (stream.reply is not None and stream.reply in self._transcript.messages):
            return
        last = self._transcript.last_reply()
        if last is not None and last is self._transcript.messages[-1]:
            self._transcript.remove_from(last)
        stream.user = next(
            (item for item in reversed(self._transcript.messages) if isinstance(item, UserMessage)), None
        )
        stream.reply = self._transcript.add_reply()
        stream.reply.set_thought(stream.thought, time.monotonic() - stream.began if stream.text else None)
        for number, use in stream.calls.items():
            stream.reply.show_call(number, use)
        if stream.text:
            stream.reply.set_text(stream.text, streaming=True)

    def _model_status(self, status: ModelStatus) -> None:
        talk = self._transcript.talk
        stream = self._streams.get(talk.id) if talk is not None else None
        if stream is not None and stream.reply is not None and not stream.text and self._engine.memos is not None:
            stream.reply.wait_in_words(_waiting_words(status.model.value == "ready"))


def _as_heard(message: Message) -> str:
    """A finished reply, as a screen reader reads it out."""
    if message.status == "failed":
        return tr("This reply failed")
    return tr("The assistant said: {text}", text=as_plain_text(translated(message.text)))


def _waiting_words(model_is_ready: bool) -> str:
    return tr("Thinking") if model_is_ready else tr("Waiting for the model to load")
