"""The way of one message: committed, read, recalled for, put to the model, streamed and checkpointed."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Literal

from memos_core.conversations import Conversations, Message, Status, UsedReference
from memos_core.cube import MemCube, Recall, SemanticType, Source, State
from memos_core.errors import InvalidInput, MemOSError, ModelError, ModelHostDied
from memos_core.infrastructure.governance import Step
from memos_core.infrastructure.settings import Settings
from memos_core.infrastructure.store import quoted
from memos_core.infrastructure.vault import MemVault
from memos_core.interface.prompt import LONGEST_NOTE, Prompt, asks, fit
from memos_core.interface.reader import Candidate as Statement
from memos_core.interface.reader import RuleReader
from memos_core.interface.reader.prose import Prose
from memos_core.memories.plaintext import clean
from memos_core.memories.sensitivity import holds_secret
from memos_core.models.backend import ChatTurn, ModelBackend, Piece
from memos_core.operation.filters import recallable_condition
from memos_core.operation.lifecycle import moved
from memos_core.operation.operator import MemOperator
from memos_core.operation.recorder import ASSISTANT, MemRecorder
from memos_core.operation.signals import Candidate
from memos_core.operation.turns import distilled, recorded
from memos_core.operation.writer import MemWriter

log = logging.getLogger(__name__)

CHECKPOINT_SECONDS = 0.8
"""A streaming reply is saved at least this often (the promise is one second)."""
RECALL_LIMIT = 5
"""Memories offered to the model for one message."""
RECALL_SCORE = 0.25
"""Below this score a memory is rather noise than help."""
RECALL_SHARE = 0.5
"""A memory that fits less than so much of the best one only distracts a small model."""
PROFILE_MEMORIES = 20
"""Pinned and persona memories that stand at the beginning of every prompt."""
HISTORY_MESSAGES = 200
"""Messages of the conversation that are considered for the prompt; what doesn't fit leaves first."""
INSISTED = 1.0
"""Confidence of what the person has asked to be remembered."""
MODEL_WAIT_SECONDS = 300.0
NOT_BY_THE_ASSISTANT = f"coalesce(id != message OR speaker != {quoted(ASSISTANT)}, true)"
FOR_PROMPTS = f"{NOT_BY_THE_ASSISTANT} AND coalesce(id != message OR text NOT LIKE '%?', true)"
"""What may be recalled for a prompt: no turn of the assistant, and none that ends by asking."""
CHARACTERS_OF_A_TOKEN = 4
"""Of a usual text. By this it is estimated which turns the prompt holds anyway; the exact count comes after recall."""
DEATHS_FORGIVEN = 2
"""How often a reply is taken up again after the model host has died under it."""


@dataclass(frozen=True)
class Timing:
    """What a reply cost. Times in seconds from the moment the message came in."""

    recall_s: float
    first_token_s: float
    total_s: float
    prompt_tokens: int
    computed_tokens: int
    """Prompt tokens that had to be evaluated; the rest stood ready."""
    reply_tokens: int
    tokens_per_s: float
    stop_reason: str
    """`end`, `length` or `cancelled`."""
    dropped_turns: int = 0
    """Older turns that did not fit into the model's context."""
    shortened: bool = False
    """Whether the message itself was too long and went to the model with a cut in its middle."""


@dataclass(frozen=True)
class ChatEvent:
    """One step of a reply. Exactly the field named by `kind` is set."""

    kind: Literal["saved", "recalled", "token", "finished", "failed"]
    conversation: str
    message: str
    """Id of the person's message."""
    reply: str | None = None
    """Id of the assistant's message, once it has begun."""
    recalled: list[Recall] | None = None
    token: str | None = None
    saved: MemCube | None = None
    operation: int | None = None
    """With `saved`: what `MemOS.undo` takes to undo it."""
    finished: Timing | None = None
    failed: str | None = None


class ChatMemory:
    """The memory as a conversation uses it."""

    def __init__(
        self,
        vault: MemVault,
        operator: MemOperator,
        writer: MemWriter,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            operator: what finds them.
            writer: what saves them.
            owner: the user whose memories they are.
            changed: told the ids and the verb after each change.
        """
        self._vault = vault
        self._operator = operator
        self._writer = writer
        self._owner = owner
        self._changed = changed

    def profile(self) -> list[MemCube]:
        """Pinned and persona memories, oldest first so that the prompt's beginning stays the same; no documents."""
        return self._vault.table.where(
            f"({recallable_condition()}) AND (pinned OR type = {quoted(SemanticType.PERSONA.value)})"
            f" AND type != {quoted(SemanticType.DOCUMENT.value)} AND {NOT_BY_THE_ASSISTANT}",
            limit=PROFILE_MEMORIES,
            order=("created_at", True),
        )

    def recall(self, query: str, limit: int, exclude: frozenset[str]) -> list[Recall]:
        """What fits a message and may stand in its prompt.

        Of the recorded turns of conversations only those of the person that tell something which nothing was distilled
        from: what was distilled speaks for its message (and has perhaps been changed or taken back since), a question is
        no answer, and the assistant's own words must not become facts about the person.

        Args:
            query: the message.
            limit: at most so many.
            exclude: ids of what the message itself has just told, and of the turns that the prompt holds anyway.
        """

        def unfit(candidates: Mapping[str, Candidate]) -> Collection[str]:
            turns = recorded(candidates)
            spoken_for = distilled(self._vault, turns)
            return {
                *(exclude & candidates.keys()),
                *(i for i in turns if i in spoken_for or not _tells(candidates[i].text)),
            }

        hits = self._operator.recall(query, limit, without=unfit, also=FOR_PROMPTS)
        floor = max(RECALL_SCORE, RECALL_SHARE * hits[0].score) if hits else RECALL_SCORE
        return [hit for hit in hits if hit.score >= floor]

    def save(self, candidate: Statement, message: Message, origin: str) -> tuple[MemCube, int | None]:
        """Save what the reader of this signature found in a message; the operation is None when it was known already."""
        draft = MemCube(
            text=candidate.text,
            type=candidate.type,
            subject=candidate.subject,
            confidence=candidate.confidence,
            origin=origin,
            owner=self._owner,
            source=Source(conversation=message.conversation, message=message.id),
            occurred_at=candidate.occurred_at or message.created_at,
        )
        actor = "reader" if origin == RuleReader.origin else origin
        cube, operation = self._writer.save(draft, actor, corrects=candidate.corrects)
        if operation is not None:
            self._changed(self._vault.governance.changed_by(operation), "remember")
        return cube, operation

    def retract(self, message_id: str) -> None:
        """Archive what rests on nothing but a message that the person has taken back."""
        cubes = self._vault.table.where(
            f"message = {quoted(message_id)} AND id != message AND state = {quoted(State.ACTIVATED.value)} AND NOT pinned"
        )
        steps = [
            Step(cube, moved(cube, State.ARCHIVED), "archive", "you edited the message it came from")
            for cube in cubes
            if not cube.provenance
        ]
        if steps:
            operation = self._vault.commit("reader", "archive", steps)
            self._changed(self._vault.governance.changed_by(operation), "archive")

    def injected(self, hits: Sequence[Recall], conversation: str) -> None:
        """Count and log that these memories stood in a prompt."""
        self._vault.governance.used((hit.cube.id, hit.score) for hit in hits)
        self._vault.governance.note(
            "assistant", "injected", [hit.cube.id for hit in hits], f"conversation {conversation}"
        )


def _tells(text: str) -> bool:
    """Whether a turn of the person says something itself: not only questions, requests, code or pasted text."""
    if len(text) > LONGEST_NOTE:
        return False
    return any(not asks(sentence) for sentence in Prose(text).sentences)


class ChatEngine:
    """Runs replies; at most one at a time in a conversation."""

    def __init__(
        self,
        conversations: Conversations,
        temporary: Conversations,
        backend: ModelBackend,
        memory: ChatMemory,
        recorder: MemRecorder,
        settings: Callable[[], Settings],
        conversations_changed: Callable[[str], None],
    ) -> None:
        self._stores = {False: conversations, True: temporary}
        self._backend = backend
        self._memory = memory
        self._recorder = recorder
        self._settings = settings
        self._changed = conversations_changed
        self._running: dict[str, threading.Event] = {}
        self._closed = False
        self.busy = threading.Event()
        """Set while any reply is written, and for good after `close`: background work of the model gives way."""
        self._lock = threading.Lock()

    def chat(
        self, conversation: str, text: str, *, temporary: bool = False, replaces: str | None = None
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
            message = store.add_user_message(conversation, text, replaces=replaces)
            if replaces is not None and not temporary:
                self._memory.retract(replaces)
                self._recorder.record(conversation)  # the turns that left must not be recalled for this one
            self._notify(conversation, temporary)
        except BaseException:
            self._release(conversation, cancel)
            raise
        return self._start(store, message, cancel, temporary=temporary, reading=not temporary)

    def regenerate(self, conversation: str) -> Iterator[ChatEvent]:
        """Answer the person's last message anew; the old reply leaves the conversation.

        Raises:
            NotFound: there is no message to answer.
            InvalidInput: a reply is being written in this conversation.
        """
        cancel = self._claim(conversation)
        try:
            store = self._stores[False]
            message = store.withdraw_last_reply(conversation)
        except BaseException:
            self._release(conversation, cancel)
            raise
        return self._start(store, message, cancel, temporary=False, reading=False)

    def stop(self, conversation: str) -> None:
        """End the reply that is being written there, if any; what has come so far stays."""
        with self._lock:
            cancel = self._running.get(conversation)
        if cancel is not None:
            cancel.set()

    def stop_all(self) -> None:
        """End every reply."""
        with self._lock:
            events = list(self._running.values())
        for event in events:
            event.set()

    def close(self) -> None:
        """End every reply and the background work of the model."""
        with self._lock:
            self._closed = True
            self.busy.set()
        self.stop_all()

    def read_message(self, message: Message) -> Iterator[tuple[MemCube, int | None]]:
        """Remember what the rules find in a message; the message is marked as read at the end."""
        rules = RuleReader()
        for candidate in rules.read(message.text, date=message.created_at):
            saved = self.save(candidate, message, rules.origin)
            if saved is not None:
                yield saved
        self._stores[False].mark_read(message.id)

    def save(self, candidate: Statement, message: Message, origin: str) -> tuple[MemCube, int | None] | None:
        """Save what a reader found in a message; None for a secret said in passing, which is not kept."""
        if candidate.confidence < INSISTED and holds_secret(candidate.text):
            return None
        return self._memory.save(candidate, message, origin)

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
        self, store: Conversations, message: Message, cancel: threading.Event, *, temporary: bool, reading: bool
    ) -> Iterator[ChatEvent]:
        stream = self._run(store, message, cancel, temporary=temporary, reading=reading)
        # Enter the generator, so that its `finally` runs even if the caller drops it unread.
        next(stream)
        return stream

    def _run(
        self, store: Conversations, message: Message, cancel: threading.Event, *, temporary: bool, reading: bool
    ) -> Iterator[ChatEvent]:
        event = ChatEvent("failed", message.conversation, message.id)
        try:
            yield event
            known: list[str] = []
            if reading:
                for cube, operation in self.read_message(message):
                    known.append(cube.id)
                    if operation is not None:
                        yield replace(event, kind="saved", saved=cube, operation=operation)
            yield from self._reply(store, message, cancel, event, frozenset(known), temporary)
        except MemOSError as error:
            log.warning("a reply failed: %s", type(error).__name__)
            yield replace(event, failed=str(error))
        finally:
            self._release(message.conversation, cancel)
            self._notify(message.conversation, temporary)
        if not temporary:
            self._record(message.conversation)

    def _record(self, conversation: str) -> None:
        """Keep the turns of an exchange that is over; the person can go on already."""
        try:
            self._recorder.record(conversation)
        except MemOSError as error:  # the reply is there; a job tries again
            log.warning("an exchange could not be recorded yet: %s", type(error).__name__)

    def _reply(
        self,
        store: Conversations,
        message: Message,
        cancel: threading.Event,
        event: ChatEvent,
        known: frozenset[str],
        temporary: bool,
    ) -> Iterator[ChatEvent]:
        began = time.monotonic()
        profile = [] if temporary else self._memory.profile()
        # What stands in the profile is given again if it fits: a small model overlooks it at the beginning.
        history = self._history(store, message)
        shown = known | {message.id, *self._shown(history)}
        hits = [] if temporary else self._memory.recall(message.text, RECALL_LIMIT, shown)
        recall_s = time.monotonic() - began
        reply = store.begin_reply(
            message.conversation, [UsedReference(hit.cube.id, hit.score, hit.why) for hit in hits]
        )
        event = replace(event, reply=reply.id)
        draft = _Draft(store, reply.id)
        try:
            yield replace(event, kind="recalled", recalled=hits)
            if hits:
                self._memory.injected(hits, message.conversation)
            prompt = self._prompt(history, message, profile, hits)
            first_token_s, last = 0.0, Piece("")
            for piece in self._pieces(prompt, cancel, draft):
                if piece.text:
                    first_token_s = first_token_s or time.monotonic() - began
                    draft.add(piece.text)
                    yield replace(event, kind="token", token=piece.text)
                last = piece
            total_s = time.monotonic() - began
            generating = max(total_s - first_token_s, 1e-6)
            timing = Timing(
                recall_s=recall_s,
                first_token_s=first_token_s or total_s,
                total_s=total_s,
                prompt_tokens=last.prompt_tokens,
                computed_tokens=last.computed_tokens,
                reply_tokens=last.reply_tokens,
                tokens_per_s=max(last.reply_tokens - 1, 0) / generating,
                stop_reason=last.stop_reason,
                dropped_turns=prompt.dropped_turns,
                shortened=prompt.shortened,
            )
            draft.end("stopped" if last.stop_reason == "cancelled" else "complete", timing)
            yield replace(event, kind="finished", finished=timing)
        except MemOSError as error:
            with contextlib.suppress(MemOSError):  # the disk may be what failed; the checkpoint stays
                draft.end("failed")
            log.warning("a reply failed: %s", type(error).__name__)
            yield replace(event, kind="failed", failed=str(error))
        finally:
            # The caller may leave the stream before its end (the window closes): that is a stop.
            if not draft.ended:
                cancel.set()
                with contextlib.suppress(MemOSError):
                    draft.end("stopped")

    def _history(self, store: Conversations, message: Message) -> list[Message]:
        earlier = store.messages(message.conversation, before=message.seq, limit=HISTORY_MESSAGES)
        return [turn for turn in earlier if turn.text and not turn.forgotten]

    def _shown(self, history: Sequence[Message]) -> Iterator[str]:
        """The ids of the turns that the prompt will hold, roughly."""
        info = self._backend.status.info
        room = (info.context_tokens if info else self._settings().context_tokens) * CHARACTERS_OF_A_TOKEN
        for turn in reversed(history):
            room -= len(turn.text)
            if room < 0:
                return
            yield turn.id

    def _prompt(
        self, history: Sequence[Message], message: Message, profile: list[MemCube], hits: list[Recall]
    ) -> Prompt:
        info = self._backend.wait_for_model(MODEL_WAIT_SECONDS)
        settings = self._settings()
        reserve = min(settings.max_reply_tokens, info.context_tokens // 3)
        return fit(
            persona=settings.persona,
            profile=profile,
            recalled=hits,
            history=[ChatTurn(turn.role, turn.text) for turn in history],
            message=message.text,
            limit_tokens=info.context_tokens - reserve,
            backend=self._backend,
        )

    def _pieces(self, prompt: Prompt, cancel: threading.Event, draft: _Draft) -> Iterator[Piece]:
        """Stream the reply; when the model host dies under it, go on from what has been written."""
        for deaths in range(DEATHS_FORGIVEN + 1):
            try:
                info = self._backend.wait_for_model(MODEL_WAIT_SECONDS)
                yield from self._backend.generate(
                    prompt.turns,
                    max_tokens=min(self._settings().max_reply_tokens, info.context_tokens // 3),
                    cancel=cancel,
                    sampling=prompt.sampling(info.sampling),
                    prefix=draft.text,
                )
                return
            except ModelHostDied as error:
                if deaths == DEATHS_FORGIVEN:
                    raise ModelError(
                        "The model stopped several times while it was answering. What it had written is kept. Try "
                        "again, or choose a smaller model in the settings."
                    ) from error


class _Draft:
    """A reply while it is written: a thread saves what is new at least every CHECKPOINT_SECONDS."""

    def __init__(self, store: Conversations, reply: str) -> None:
        self._store = store
        self._reply = reply
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._saved = ""
        self.text = ""
        self._saver = threading.Thread(target=self._save_regularly, name="reply-checkpoint", daemon=True)
        self._saver.start()

    @property
    def ended(self) -> bool:
        return self._over.is_set()

    def add(self, piece: str) -> None:
        self.text += piece

    def _save_regularly(self) -> None:
        while not self._over.wait(CHECKPOINT_SECONDS):
            with self._lock:
                text = self.text
                if self._over.is_set() or text == self._saved:
                    continue
                try:
                    self._store.save_reply(self._reply, text, "streaming")
                except MemOSError as error:  # saved again in a moment, and reported at the end
                    log.warning("a reply could not be checkpointed: %s", type(error).__name__)
                else:
                    self._saved = text

    def end(self, status: Status, timing: Timing | None = None) -> None:
        self._over.set()
        with self._lock:
            self._store.save_reply(self._reply, self.text, status, None if timing is None else asdict(timing))
