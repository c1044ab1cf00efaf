"""The chat engine: stores a message, reads and recalls for it, asks the model, and streams and saves the reply."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import asdict, replace

from memos_core.activation.memory import ActivationMemory
from memos_core.chat.context_turns import HISTORY_MESSAGES, ContextTurns, Opening
from memos_core.chat.draft import Draft
from memos_core.chat.events import ChatEvent, NameCorrected, NameUnclear, Timing
from memos_core.chat.followed import NOTHING_TAKEN, FollowedVersions, TakenBack
from memos_core.chat.memory import CORRECTED_TURNS, INSISTED, TURNS_BEFORE, ChatMemory
from memos_core.chat.outright import Outright, SaidOutright
from memos_core.chat.own_models import OwnModels
from memos_core.chat.prompt import fit
from memos_core.chat.recollection import Recollection
from memos_core.chat.replying import Asked, Floor, Replying, floor_of
from memos_core.chat.showing import shown_with, with_unseen
from memos_core.chat.suggestions import Suggestions
from memos_core.chat.tool_calling import Called, Offering, ToolCalling, said_by_person
from memos_core.conversations import Conversations, Message, MessageFile, UsedReference
from memos_core.cube import MemCube, Recall
from memos_core.days import now_in_words
from memos_core.errors import InvalidInput, MemOSError, ModelError, NotFound, where
from memos_core.language.identification import ENGLISH, language_of, only_english_notices
from memos_core.language.sensitivity import holds_secret
from memos_core.language.text import clean
from memos_core.models.backend import ChatTurn, ModelBackend, Phase, Piece
from memos_core.parametric.knowing import Served, Silent
from memos_core.parametric.serving import serving
from memos_core.pictures import Picture
from memos_core.plaintext.notes import TINY, Layout, most_notes
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.reader import FoundStatement, SmallReader
from memos_core.reader.model_reader import has_able_model
from memos_core.reminders.tagging import request_in
from memos_core.storage.settings import Settings
from memos_core.tools.tool import Scene, ToolResult
from memos_core.tools.toolbox import Toolbox
from memos_core.wording import say

log = logging.getLogger(__name__)

BEGUN = say("The reply was begun without an adapter, or with an earlier one.")
"""Why the rest of a reply that was cut off is not written with the person's adapter."""
BY_THE_ADAPTER = say("the adapter has learned it; its text was not needed")
"""Why a memory is listed that the adapter answers with."""
READY_TOKENS = 256
"""So many tokens of a prompt must have stood ready to be worth a word."""
EMBEDDER_WAIT_SECONDS = 30.0
"""How long a message waits for an embedder that is being loaded."""
STOP_LOOKED_FOR_SECONDS = 0.2
CHARACTERS_OF_A_TOKEN = 4
"""Of a usual text. By this it is estimated which turns the prompt holds anyway; the exact count comes after recall."""
UNEXPECTED = say("Something unexpected went wrong while the reply was written. Your message is kept; try again.")


class ChatEngine:
    """Writes replies; at most one at a time in a conversation."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        temporary: Conversations,
        backend: ModelBackend,
        memory: ChatMemory,
        suggestions: Suggestions,
        recorder: MemRecorder,
        followed: FollowedVersions,
        turns: ContextTurns,
        activation: ActivationMemory,
        said_outright: SaidOutright,
        toolbox: Toolbox,
        own_models: OwnModels,
        settings: Callable[[], Settings],
        busy: threading.Event,
        conversations_changed: Callable[[str], None],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            temporary: those that leave nothing.
            backend: the model.
            memory: what prompts may hold, and where what messages tell is kept.
            suggestions: what the person is asked about before it is kept.
            recorder: keeps the turns.
            followed: brings the memories in line with the versions that are in view.
            turns: how prompts begin.
            activation: the contexts that stand ready.
            said_outright: answers what needs no model.
            toolbox: what able models may call.
            own_models: has the model in use that a conversation wants.
            settings: returns the present settings.
            busy: is set while any reply is written, and for good after `close`: background work of the model gives way.
            conversations_changed: told the id after a conversation has changed.
        """
        self._stores = {False: conversations, True: temporary}
        self._backend = backend
        self._memory = memory
        self._suggestions = suggestions
        self._recorder = recorder
        self._followed = followed
        self._turns = turns
        self._activation = activation
        self._said_outright = said_outright
        self._own_models = own_models
        self._settings = settings
        self._calling = ToolCalling(toolbox, Replying(backend, turns, settings, memory.doubt), backend)
        self._changed = conversations_changed
        self._running: dict[str, threading.Event] = {}
        self._writing: dict[str, tuple[threading.Event, frozenset[str]]] = {}
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
                self._recorder.record(conversation)  # the turns that left must not be recalled for this one
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
        """End a temporary conversation: stop its reply and delete everything of it."""
        self.stop(conversation)
        self._stores[True].remove(conversation)

    def stop(self, conversation: str) -> None:
        """Stop the reply that is being written in this conversation; the words so far stay."""
        with self._lock:
            cancel = self._running.get(conversation)
        if cancel is not None:
            cancel.set()

    def being_written_with(self, ids: Collection[str]) -> list[str]:
        """The ids of the replies that are being written now with one of these memories or messages in their prompts."""
        with self._lock:
            return [reply for reply, (_, held) in self._writing.items() if not held.isdisjoint(ids)]

    def stop_writing(self, replies: Collection[str]) -> None:
        """Stop those of these replies that are being written."""
        with self._lock:
            events = [cancel for reply, (cancel, _) in self._writing.items() if reply in replies]
        for event in events:
            event.set()

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

    def read_what_was_left(self) -> None:
        """Read messages that were committed by a process that ended before it could read them. What cannot be read now, as
        on a full disk, is left for the next time: it must keep nobody from what is there."""
        try:
            self._followed.follow()
            for message in self._stores[False].unread():
                for _ in self.read_message(message):
                    pass
        except MemOSError as error:
            log.warning("messages from before could not be read yet: %s", type(error).__name__)

    def read_message(self, message: Message) -> Iterator[tuple[MemCube, int | None]]:
        """Save the statements that the small reader finds in a message, note what the person is to be asked about, then mark the message
        as read. It reads English alone."""
        store, reader = self._stores[False], SmallReader()
        earlier = store.messages(message.conversation, before=message.seq, limit=TURNS_BEFORE)
        before = [turn.text for turn in earlier if turn.role == "user"]
        if language_of(message.text) in (None, ENGLISH) and request_in(message.text) is None:
            reading = reader.reading(message.text, date=message.said, before=before)
            for candidate in reading.found:
                saved = self.save(candidate, message, reader.origin)
                if saved is not None:
                    yield saved
            self._ask_about(message, reading.found, reading.unsure)
        store.mark_read(message.id)

    def _ask_about(
        self, message: Message, found: Sequence[FoundStatement], unsure: Sequence[FoundStatement] = ()
    ) -> None:
        """Ask the person about what a reader is not sure of, and about the secrets among what it has found."""
        with self._recorder.lock:
            left = [
                one for one in (*found, *unsure) if not self._recorder.keeps_out(message, one.quotation or one.text)
            ]
            secrets = [one for one in left if _is_in_passing(one)]
            self._suggestions.offer(message, [one for one in left if one in unsure and one not in secrets], secrets)

    def _corrected(self, store: Conversations, message: Message) -> tuple[NameCorrected, int] | NameUnclear | None:
        """What a message corrects, where it does nothing else; then it is read with that. Where several can be meant, the question."""
        before = store.messages(message.conversation, before=message.seq, limit=CORRECTED_TURNS)
        done = self._memory.correct(message, before)
        if done is not None:
            store.mark_read(message.id)
        return done

    def save(self, candidate: FoundStatement, message: Message, origin: str) -> tuple[MemCube, int | None] | None:
        """Save what a reader found in a message; None for a secret said in passing, for what was forgotten meanwhile, and
        where the conversation may not write: that is not kept."""
        with self._recorder.lock:  # it may be forgotten while it is read
            return self._memory.save(candidate, message, origin) if self._may_keep(candidate, message) else None

    def read_again(
        self, message: Message, found: Sequence[FoundStatement], origin: str, not_own: str = ""
    ) -> int | None:
        """Complete and correct what was kept of a message; see `ChatMemory.read_again`. Secrets and what was forgotten are kept out
        as in `save`."""
        with self._recorder.lock:
            kept = [candidate for candidate in found if self._may_keep(candidate, message)]
            operation = self._memory.read_again(message, kept, origin, not_own)
            self._suggestions.settle(message, kept, operation, is_own=not not_own)
            self._ask_about(message, found)
            return operation

    def _may_keep(self, candidate: FoundStatement, message: Message) -> bool:
        if _is_in_passing(candidate):
            return False
        return not self._recorder.keeps_out(message, candidate.quotation or candidate.text)

    @contextlib.contextmanager
    def aside(self, name: str) -> Iterator[threading.Event]:
        """Have the model answer the person outside of any conversation: background work gives way, and `stop(name)` sets
        the event. Raises InvalidInput while the same goes on already."""
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
                yield from self._say(store, message, event, outright, reading=reading)
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
        corrected = self._corrected(store, message) if reading else None
        question = corrected.question if isinstance(corrected, NameUnclear) else ""
        if isinstance(corrected, tuple):
            yield replace(event, kind="corrected", corrected=corrected[0], operation=corrected[1])
        elif reading and not question:
            for cube, operation in self.read_message(message):
                known.append(cube.id)
                if operation is not None:
                    yield replace(event, kind="saved", saved=cube, operation=operation)
            for one in self._suggestions.list(messages=[message.id]):
                yield replace(event, kind="suggested", suggested=one)
        yield from self._reply(store, message, cancel, event, frozenset(known), temporary, question, begun)
        if reading and (notice := self._told_of_language(message)):
            yield replace(event, kind="notice", notice=notice)

    def _outright(self, store: Conversations, message: Message, *, temporary: bool) -> Outright | None:
        """What is said without the model, if anything."""
        history = store.messages(message.conversation, before=message.seq, limit=TURNS_BEFORE)
        return self._said_outright.answer(message, history, temporary=temporary)

    def _say(
        self, store: Conversations, message: Message, event: ChatEvent, said: Outright, *, reading: bool
    ) -> Iterator[ChatEvent]:
        """Reply without the model. The message is not read: what it asks for is carried out."""
        began = time.monotonic()
        if reading:
            store.mark_read(message.id)
        if said.made is not None:
            yield replace(event, kind="reminded", reminded=said.made, operation=said.made.operation)
        used = [UsedReference(cube.id, 1.0, why) for cube, why in said.used]
        reply = store.begin_reply(message.conversation, used, answers=message.id)
        event = replace(event, reply=reply.id)
        yield replace(
            event, kind="recalled", recalled=[Recall(cube=cube, score=1.0, why=why) for cube, why in said.used]
        )
        spent = time.monotonic() - began
        timing = Timing(
            recall_s=0.0,
            first_token_s=spent,
            total_s=spent,
            prompt_tokens=0,
            computed_tokens=0,
            reply_tokens=0,
            tokens_per_s=0.0,
            stop_reason="end",
        )
        store.save_reply(reply.id, said.text, "complete", asdict(timing))
        yield replace(event, kind="token", token=said.text)
        yield replace(event, kind="finished", finished=timing)

    def _told_of_language(self, message: Message) -> str:
        """What is said, once for each language, to somebody whose language nothing here can read; "" where nothing is to be said."""
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

    def _note_cited(
        self, reply: str, text: str, message: Message, hits: Sequence[Recall], documents: Sequence[MemCube]
    ) -> None:
        """Store which memories a complete reply has used (attribution)."""
        try:
            self._memory.note_cited(reply, text, message, hits, documents)
        except MemOSError as error:  # the reply is saved, and that is what counts
            log.warning("what a reply has used could not be noted: %s", type(error).__name__)

    def _reply(
        self,
        store: Conversations,
        message: Message,
        cancel: threading.Event,
        event: ChatEvent,
        known: frozenset[str],
        temporary: bool,
        question: str,
        begun: Message | None,
    ) -> Iterator[ChatEvent]:
        """Write a reply to a message, or the rest of one that was `begun`; `question` is said instead of asking the model, where there
        is something to ask the person."""
        began = time.monotonic()
        layout = self._layout()
        outgoing = self._memory.outgoing
        remote = outgoing.begin(message.conversation, temporary=temporary)
        history = store.messages(message.conversation, before=message.seq, limit=HISTORY_MESSAGES)
        before = history
        history = outgoing.history(history, remote)
        # What stands in the profile is given again if it fits: a small model overlooks it at the beginning.
        shown = known | {message.id, *self._shown(history)}
        if temporary or question:
            answering: Served | Silent = Silent(
                say("A temporary chat has no memory.") if temporary else say("The person is asked something.")
            )
        else:
            answering = self._memory.served(message) if begun is None else Silent(BEGUN)
        served = answering if isinstance(answering, Served) else None
        if served is not None:
            found = Recollection([Recall(cube=served.cube, score=served.chance, why=BY_THE_ADAPTER)])
        elif temporary or question:
            found = Recollection()
        else:
            kind = self._memory.kind(message)
            limit = most_notes(layout, kind, kept=bool(known))
            found = self._memory.recall(message, kind, limit or 1, shown, history)
            if not (found.looked_up or limit):
                found = Recollection()
        # What was said in this conversation, or with this message, and its documents, the model sees.
        shown_pictures = shown_with(store, message, history, sees=self._sees)
        in_view = bool(history or known or shown_pictures) or (
            not temporary and bool(store.get(message.conversation).read_whole)
        )
        found = replace(found, missing=found.missing and not in_view)
        hits = found.hits
        recall_s = time.monotonic() - began
        used = [UsedReference(hit.cube.id, hit.score, hit.why) for hit in hits]
        if begun is None:
            reply = store.begin_reply(message.conversation, used, answers=message.id)
        else:
            reply = store.go_on(begun.id, used)
        event = replace(event, reply=reply.id)
        draft = Draft(store, reply)
        try:
            yield replace(event, kind="recalled", recalled=hits)

            def opened() -> Opening:
                return self._turns.opening(message.conversation, of_the_world=found.of_the_world)

            opening = None if temporary else opened()
            if opening is not None:
                hits, history, opening = self._registered(reply.id, cancel, message, hits, history, opening, opened)
                served = served if hits else None
            offering = Offering(Scene(message, [message.text], temporary), ())
            if served is None and begun is None and not question:
                scene = replace(offering.scene, said=[*said_by_person(store, before), message.text])
                offering = self._calling.offering(scene, cancel)
            limit_tokens = self._turns.limit_tokens()
            prompt = fit(
                begun=self._turns.temporary() if opening is None else opening.turns,
                fresh=() if opening is None else opening.fresh,
                recalled=hits if served is None else (),
                history=self._turns.history(history, shown_pictures),
                message=with_unseen(message.text, message, shown_pictures) if served is None else served.question,
                pictures=shown_pictures.get(message.id, ()),
                limit_tokens=max(limit_tokens - self._calling.tokens(offering), limit_tokens // 2),
                backend=self._backend,
                layout=layout,
                looked_up=found.looked_up or served is not None,
                say_nothing_fits=found.missing and not offering.tells,  # models invent what they were never told
                now="" if served is not None else now_in_words(),  # the adapter was taught the bare question
            )
            # A tool may know what nobody has told here.
            fixed = served is not None or begun is not None or offering.tells
            floor = Floor() if fixed else floor_of(found, hits, message, layout, history)
            floor = replace(floor, instead=question or floor.instead)
            profile = () if opening is None or floor.instead else opening.told
            if opening is not None:
                silent = answering.why if isinstance(answering, Silent) else None
                decided = serving(silent, len(hits), prompt.grounded)
                self._memory.injected(hits, profile, message.conversation, decided)
            reached = None if floor.instead else remote  # a fixed reply asks no model
            told = () if opening is None else (*(hit.cube.id for hit in hits), *profile)
            said = history[prompt.dropped_turns :]
            outgoing.send(prompt.turns, reached, cubes=told, message=message, history=said, temporary=temporary)
            states = None if temporary else self._activation.folder
            looked_up = list[Recall]()

            def send_on(turns: Sequence[ChatTurn], results: Sequence[ToolResult]) -> None:
                """A prompt with what tools said is about to be given to the model."""
                new = [hit for result in results for hit in result.memories]
                looked_up.extend(new)
                self._hold(store, reply.id, cancel, new)
                also = [*told, *(hit.cube.id for hit in looked_up)]
                outgoing.send(turns, reached, cubes=also, message=message, history=said, temporary=temporary)

            asked, first_token_s, last = time.monotonic(), 0.0, Piece("")
            thinking = store.get(message.conversation).thinking
            temperature = store.persona_of(message.conversation).temperature
            request = Asked(prompt, served, floor, states, thinking, temperature)
            for piece in self._calling.pieces(request, offering, limit_tokens, cancel, draft, send_on):
                if isinstance(piece, Called):
                    yield from self._called(piece, draft, event)
                    continue
                if piece.thought:
                    first_token_s = first_token_s or time.monotonic() - began
                    draft.think(piece.thought, time.monotonic() - began - first_token_s)
                    yield replace(event, kind="thought", thought=piece.thought)
                if piece.text:
                    first_token_s = first_token_s or time.monotonic() - began
                    draft.add(piece.text)
                    yield replace(event, kind="token", token=piece.text)
                last = piece
            total_s = time.monotonic() - began
            generating = max(total_s - first_token_s, 1e-6)
            waited_s = (first_token_s or total_s) - (asked - began)
            timing = Timing(
                recall_s=recall_s,
                first_token_s=first_token_s or total_s,
                total_s=total_s,
                prompt_tokens=last.prompt_tokens,
                computed_tokens=last.computed_tokens,
                reply_tokens=last.reply_tokens,
                tokens_per_s=max(last.reply_tokens - 1, 0) / generating,
                stop_reason=last.stop_reason,
                restored_tokens=last.restored_tokens,
                ready_s=waited_s if last.prompt_tokens - last.computed_tokens >= READY_TOKENS else None,
                dropped_turns=prompt.dropped_turns,
                shortened=prompt.shortened,
                model=info.name if (info := self._backend.status.info) and not floor.instead else "",
                remote=reached.secret if reached else "",
                reach=reached.reach.value if reached else "",
                thought_s=draft.thought_s,
            )
            draft.end("stopped" if last.stop_reason == "cancelled" else "complete", timing)
            if opening is None or remote is not None or offering.tools:
                self._activation.other_work()
            else:
                self._activation.replied(message.conversation, opening.profile, last, waited_s)
            self._note_cited(
                reply.id, draft.text, message, [*hits, *looked_up], () if opening is None else opening.documents
            )
            yield replace(event, kind="finished", finished=timing)
        except MemOSError as error:
            with contextlib.suppress(MemOSError):  # the disk may be what failed; the checkpoint stays
                draft.end("failed")
            log.warning("a reply failed: %s", type(error).__name__)
            yield replace(event, kind="failed", failed=str(error))
        except Exception as error:
            with contextlib.suppress(MemOSError):
                draft.end("failed")
            log.error("a reply failed: %s", where(error))
            yield replace(event, kind="failed", failed=UNEXPECTED)
        finally:
            with self._lock:
                self._writing.pop(reply.id, None)
            # The caller may leave the stream before its end (the window closes): that is a stop.
            if not draft.ended:
                cancel.set()
                with contextlib.suppress(MemOSError):
                    draft.end("stopped")

    def _wait_for_embedder(self, cancel: threading.Event) -> None:
        """Wait while it is being loaded: without it nothing tells how the first statement after a start relates to what is known,
        and which note answers the first question."""
        until = time.monotonic() + EMBEDDER_WAIT_SECONDS
        while not cancel.is_set() and time.monotonic() < until:
            if self._backend.wait_for_embedder(STOP_LOOKED_FOR_SECONDS):
                return
            if self._backend.status.embedder not in (Phase.STARTING, Phase.LOADING):
                return

    @property
    def _sees(self) -> bool:
        """Whether the model can be shown pictures."""
        info = self._backend.status.info
        return info is not None and info.sees

    def _layout(self) -> Layout:
        """How notes are written for the model."""
        try:
            return self._turns.layout()
        except ModelError:  # the reply says why, once it is begun
            return TINY

    def _registered(
        self,
        reply: str,
        cancel: threading.Event,
        message: Message,
        hits: list[Recall],
        history: list[Message],
        opening: Opening,
        opened: Callable[[], Opening],
    ) -> tuple[list[Recall], list[Message], Opening]:
        """Say what the prompt of a reply holds, so that whoever forgets something of it finds the reply; and take out what was
        forgotten since it was looked for; `opened` makes the opening anew.

        Raises:
            NotFound: the message itself was.
        """
        told = [*(hit.cube.id for hit in hits), *opening.told]
        said = [message.id, *(turn.id for turn in history if not turn.forgotten)]
        with self._lock:
            self._writing[reply] = cancel, frozenset((*told, *said))
        # Only now: what is forgotten after this finds the reply.
        erasures = self._memory.erasures
        blanked = erasures.blanked(said)
        if message.id in blanked:
            raise NotFound("The message was forgotten before it could be answered.")
        if not blanked and not erasures.touched(told):
            return hits, history, opening
        with self._recorder.lock:  # held by whoever forgets, until it is done
            standing = self._memory.standing(hits)
            return (
                standing,
                [turn for turn in history if turn.id not in blanked],
                opened(),
            )

    def _called(self, step: Called, draft: Draft, event: ChatEvent) -> Iterator[ChatEvent]:
        """A call of a tool has come further."""
        draft.note_call(step.number, step.use)
        yield replace(event, kind="called", called=step.use, number=step.number)
        made = None if step.result is None else step.result.reminder
        if made is not None and made.operation is not None:
            yield replace(event, kind="reminded", reminded=made, operation=made.operation)

    def _hold(self, store: Conversations, reply: str, cancel: threading.Event, found: Sequence[Recall]) -> None:
        """Say that the prompt of a reply holds further memories, so that whoever forgets one of them finds the reply.

        Raises:
            NotFound: one of them has been forgotten since it was found.
        """
        if not found:
            return
        ids = [hit.cube.id for hit in found]
        with self._lock:
            _, held = self._writing[reply]
            self._writing[reply] = cancel, held | frozenset(ids)
        store.add_used(reply, [UsedReference(hit.cube.id, hit.score, hit.why) for hit in found])
        # Only now: what is forgotten after this finds the reply.
        if self._memory.erasures.touched(ids) or len(self._memory.standing(found)) < len(found):
            raise NotFound("A memory that was looked up was forgotten or changed meanwhile. Ask again.")

    def _shown(self, history: Sequence[Message]) -> Iterator[str]:
        """The ids of the messages that the prompt will contain, approximately."""
        info = self._backend.status.info
        room = (info.context_tokens if info else self._settings().context_tokens) * CHARACTERS_OF_A_TOKEN
        for turn in reversed(history):
            room -= len(turn.text)
            if room < 0:
                return
            yield turn.id


def _is_in_passing(candidate: FoundStatement) -> bool:
    """Whether a statement holds a secret that nobody has asked to remember."""
    return candidate.confidence < INSISTED and holds_secret(candidate.text)
