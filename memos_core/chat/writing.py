"""Writes one reply: recalls memories for the message, builds the prompt, asks the model, and streams and saves what it writes."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from memos_core.activation.memory import ActivationMemory
from memos_core.chat.being_written import BeingWritten
from memos_core.chat.context_turns import HISTORY_MESSAGES, ContextTurns, Opening
from memos_core.chat.draft import Draft
from memos_core.chat.events import ChatEvent, Timing
from memos_core.chat.memory import ChatMemory
from memos_core.chat.prompt import fit
from memos_core.chat.recollection import Recollection
from memos_core.chat.replying import Asked, Floor, Replying, floor_of
from memos_core.chat.shown_pictures import shown_with, with_unseen
from memos_core.chat.tool_calling import Called, Offering, ToolCalling, said_by_person
from memos_core.conversations import Conversations, Message, UsedReference
from memos_core.cube import MemCube, Recall
from memos_core.days import now_in_words
from memos_core.errors import MemOSError, ModelBusy, ModelError, NotFound, PasswordNeeded, where
from memos_core.language.follow_ups import gone_on_with
from memos_core.models.backend import ChatTurn, ModelBackend, Piece
from memos_core.models.stopping import ended_by
from memos_core.parametric.adapter_answers import Served, Silent
from memos_core.parametric.serving import serving
from memos_core.plaintext.prompt_layouts import TINY, Layout, most_notes
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.storage.settings import Settings
from memos_core.tools.tool import Scene, ToolResult
from memos_core.tools.toolbox import Toolbox
from memos_core.wording import say

log = logging.getLogger(__name__)

BEGUN = say("The reply was begun without an adapter, or with an earlier one.")
"""Why a reply that was cut off is not continued with the person's adapter."""
STOPPED = say("It was stopped before anything was looked for.")
BY_THE_ADAPTER = say("the adapter has learned it; its text was not needed")
"""The reason listed for a memory with which the adapter answers."""
READY_TOKENS = 256
"""A prompt counts as prepared in advance if at least this many of its tokens did not have to be computed."""
CHARACTERS_OF_A_TOKEN = 4
"""In usual text. Used to estimate which turns the prompt will contain anyway; the exact count follows after recall."""
UNEXPECTED = say("Something unexpected went wrong while the reply was written. Your message is kept; try again.")


class ReplyWriter:
    """Writes those replies of one profile for which the model is needed."""

    def __init__(
        self,
        *,
        backend: ModelBackend,
        memory: ChatMemory,
        recorder: MemRecorder,
        turns: ContextTurns,
        activation: ActivationMemory,
        toolbox: Toolbox,
        being_written: BeingWritten,
        settings: Callable[[], Settings],
    ) -> None:
        """
        Args:
            backend: the model.
            memory: the memories that prompts may contain.
            recorder: its lock is held while something is being forgotten.
            turns: builds the beginnings of prompts.
            activation: keeps contexts ready.
            toolbox: the tools that able models may call.
            being_written: told what each prompt contains.
            settings: returns the present settings.
        """
        self._backend = backend
        self._memory = memory
        self._recorder = recorder
        self._turns = turns
        self._activation = activation
        self._being_written = being_written
        self._settings = settings
        self._calling = ToolCalling(toolbox, Replying(backend, turns, settings, memory.doubt), backend)

    def write(
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
        """Write a reply to a message, or the rest of one that was cut off.

        Args:
            store: the store that holds the conversation.
            message: the message to answer.
            cancel: ends the reply; what is written so far stays.
            event: carries the conversation and message that every event of this reply names.
            known: ids of memories that were read from the message itself; they need not be recalled.
            temporary: whether the conversation is a temporary one.
            question: said instead of asking the model if the person has to be asked something; else "".
            begun: the reply that was cut off, if any.
        """
        began = time.monotonic()
        with ended_by(cancel):
            layout = self._layout()
        outgoing = self._memory.outgoing
        remote = outgoing.begin(message.conversation, temporary=temporary)
        history = store.messages(message.conversation, before=message.seq, limit=HISTORY_MESSAGES)
        before = history
        history = outgoing.history(history, remote)
        # What is in the profile is given again if it fits: a small model overlooks it at the beginning.
        shown = known | {message.id, *self._shown(history)}
        if temporary or question:
            answering: Served | Silent = Silent(
                say("A temporary chat has no memory.") if temporary else say("The person is asked something.")
            )
            found = Recollection()
        else:
            try:
                with ended_by(cancel):
                    answering, found = self._looked_for(
                        message, layout, shown, history, kept=bool(known), begun=begun is not None
                    )
            except ModelBusy:
                if not cancel.is_set():
                    raise
                answering, found = Silent(STOPPED), Recollection()
        served = answering if isinstance(answering, Served) else None
        # The model already sees this conversation, what came with this message, and the documents of the conversation.
        shown_pictures = shown_with(store, message, history, sees=self._sees)
        in_view = bool(history or known or shown_pictures or message.files) or (
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

            with ended_by(cancel):
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
            # A tool may know what was never told here.
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
                """Register a prompt with tools' results that is about to be given to the model."""
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
                dropped_turns=prompt.dropped_turns + self._never_read(store, before),
                room_tokens=0 if floor.instead else limit_tokens,
                shortened=prompt.shortened,
                model=info.name if (info := self._backend.status.info) and not floor.instead else "",
                remote=reached.secret if reached else "",
                reach=reached.reach.value if reached else "",
                thought_s=draft.thought_s,
            )
            draft.end("stopped" if last.stop_reason == "cancelled" else "complete", timing)
            # What is kept ready contains no pictures; a context with pictures lasts only until something else takes its place.
            if opening is None or remote is not None or offering.tools or shown_pictures:
                self._activation.other_work()
            else:
                self._activation.replied(message.conversation, opening.profile, last, waited_s)
            self._note_cited(
                reply.id, draft.text, message, [*hits, *looked_up], () if opening is None else opening.documents
            )
            yield replace(event, kind="finished", finished=timing)
        except MemOSError as error:
            if cancel.is_set() and isinstance(error, ModelBusy):
                self._activation.other_work()
                spent = time.monotonic() - began
                timing = Timing.without_model(spent, recall_s=recall_s, stop_reason="cancelled")
                draft.end("stopped", timing)
                yield replace(event, kind="finished", finished=timing)
                return
            with contextlib.suppress(MemOSError):  # the disk may be what failed; the checkpoint stays
                draft.end("failed")
            log.warning("a reply failed: %s", type(error).__name__)
            yield replace(event, kind="failed", failed=str(error), locked=isinstance(error, PasswordNeeded))
        except Exception as error:
            with contextlib.suppress(MemOSError):
                draft.end("failed")
            log.error("a reply failed: %s", where(error))
            yield replace(event, kind="failed", failed=UNEXPECTED)
        finally:
            self._being_written.ended(reply.id)
            # The caller may leave the stream before its end (the window closes): that is a stop.
            if not draft.ended:
                cancel.set()
                with contextlib.suppress(MemOSError):
                    draft.end("stopped")

    def _looked_for(
        self,
        message: Message,
        layout: Layout,
        shown: frozenset[str],
        history: Sequence[Message],
        *,
        kept: bool,
        begun: bool,
    ) -> tuple[Served | Silent, Recollection]:
        """The adapter that answers a message, or why none does, and what was recalled for the message.

        Args:
            message: the message.
            layout: how prompts are laid out for the model.
            shown: ids of what need not be recalled.
            history: the earlier messages.
            kept: whether the message itself has told something.
            begun: whether this continues a reply that was cut off.
        """
        answering = Silent(BEGUN) if begun else self._memory.served(message)
        if isinstance(answering, Served):
            return answering, Recollection([Recall(cube=answering.cube, score=answering.chance, why=BY_THE_ADAPTER)])
        kind = self._memory.kind(message)
        limit = most_notes(layout, kind, kept=kept)
        found = self._memory.recall(message, kind, limit or 1, shown, history)
        earlier = (turn.text for turn in reversed(history) if turn.role == "user")
        if not found.hits and (whole := gone_on_with(message.text, earlier)):
            again = self._memory.recall(replace(message, text=whole), kind, limit or 1, shown)
            found = again if again.hits else found
        if not (found.looked_up or limit):
            found = Recollection()
        readable = self._memory.readable(message.conversation)
        return answering, self._memory.health.beside(message.text, kind, found, readable, shown)

    def _note_cited(
        self, reply: str, text: str, message: Message, hits: Sequence[Recall], documents: Sequence[MemCube]
    ) -> None:
        """Store which memories a complete reply has used (attribution)."""
        try:
            self._memory.note_cited(reply, text, message, hits, documents)
        except MemOSError as error:  # the reply is saved, which is what counts
            log.warning("what a reply has used could not be noted: %s", type(error).__name__)

    @property
    def _sees(self) -> bool:
        """Whether the model can be shown pictures."""
        info = self._backend.status.info
        return info is not None and info.sees

    def _layout(self) -> Layout:
        """How prompts are laid out for the model in use."""
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
        """Register what the prompt of a reply contains, so that the reply is found when something in it is forgotten; then take out what
        was forgotten since it was recalled. `opened` builds the opening anew.

        Raises:
            NotFound: the message itself was forgotten.
        """
        told = [*(hit.cube.id for hit in hits), *opening.told]
        said = [message.id, *(turn.id for turn in history if not turn.forgotten)]
        self._being_written.holds(reply, cancel, (*told, *said))
        # Only after registering: whatever is forgotten from now on finds the reply.
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
        """Record and report the progress of a call."""
        draft.note_call(step.number, step.use)
        yield replace(event, kind="called", called=step.use, number=step.number)
        made = None if step.result is None else step.result.reminder
        if made is not None and made.operation is not None:
            yield replace(event, kind="reminded", reminded=made, operation=made.operation)

    def _hold(self, store: Conversations, reply: str, cancel: threading.Event, found: Sequence[Recall]) -> None:
        """Register further memories in the prompt of a reply, so that the reply is found when one of them is forgotten.

        Raises:
            NotFound: one of them has been forgotten since it was found.
        """
        if not found:
            return
        ids = [hit.cube.id for hit in found]
        self._being_written.holds(reply, cancel, ids)
        store.add_used(reply, [UsedReference(hit.cube.id, hit.score, hit.why) for hit in found])
        # Only after registering: whatever is forgotten from now on finds the reply.
        if self._memory.erasures.touched(ids) or len(self._memory.standing(found)) < len(found):
            raise NotFound("A memory that was looked up was forgotten or changed meanwhile. Ask again.")

    @staticmethod
    def _never_read(store: Conversations, read: Sequence[Message]) -> int:
        """How many messages of the conversation precede those that were considered for the prompt."""
        return store.count_before(read[0]) if len(read) == HISTORY_MESSAGES else 0

    def _shown(self, history: Sequence[Message]) -> Iterator[str]:
        """The ids of the messages that the prompt will contain, approximately."""
        info = self._backend.status.info
        room = (info.context_tokens if info else self._settings().context_tokens) * CHARACTERS_OF_A_TOKEN
        for turn in reversed(history):
            room -= len(turn.text)
            if room < 0:
                return
            yield turn.id
