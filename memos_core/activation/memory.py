"""Makes contexts ready in idle time, uses them for replies, and deletes saved contexts that are no longer valid
(arXiv 2505.22101, sections 4 and 5).
"""

from __future__ import annotations

import builtins
import logging
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from memos_core.activation.context import Context, ContextType, Readiness
from memos_core.activation.describing import ContextDescriber
from memos_core.activation.ready_documents import ReadyDocuments
from memos_core.activation.references import persona_in
from memos_core.activation.scheduler import QUIET_SECONDS, WORTH_SECONDS, ContextCandidate, Decision, decide
from memos_core.activation.source import ContextSource
from memos_core.activation.space import ContextStatistics, StateSpace
from memos_core.activation.store import ContextStore
from memos_core.activation.warming import ContextWarmer, EitherSet, Estimate, variant
from memos_core.conversations import Conversations
from memos_core.cube import RECALLABLE
from memos_core.errors import InvalidInput, MemOSError, ModelBusy, ModelError
from memos_core.models.backend import ModelBackend, Phase, Piece
from memos_core.models.remotes import ONLY_HERE
from memos_core.storage.settings import Settings
from memos_core.storage.vault import MemVault
from memos_core.wording import say

log = logging.getLogger(__name__)

SCHEDULER = "scheduler"
"""The actor that makes contexts ready and drops them."""
MOST_CONSIDERED = 40
"""The scheduler looks at this many of the contexts that were used last, and at all that are pinned or have a saved state."""
BUSY_POLL_SECONDS = 0.05
"""How often work that waits for the end of a reply checks whether it is over."""
CLOSING_SECONDS = 3.0
"""How long closing the program waits at most for the live conversation's state to be saved."""


class ActivationMemory:
    """The contexts of one profile: `MemOS.activation`. Safe to use from any thread."""

    def __init__(
        self,
        *,
        store: ContextStore,
        turns: ContextSource,
        vault: MemVault,
        conversations: Conversations,
        backend: ModelBackend,
        settings: Callable[[], Settings],
        busy: threading.Event,
        changed: Callable[[], None],
    ) -> None:
        """
        Args:
            store: keeps contexts and their states.
            turns: tells what they consist of.
            vault: the memories.
            conversations: the store of conversations.
            backend: the model.
            settings: returns the present settings.
            busy: set while a reply is written; background work ends then.
            changed: called when there is something new to show.
        """
        self._store = store
        self._turns = turns
        self._vault = vault
        self._conversations = conversations
        self._backend = backend
        self._space = StateSpace(store, settings)
        self._busy = busy
        self._tell = changed
        self.on_idle: Callable[[], None] = _nothing
        """Called when a reply has ended or what prompts begin with has changed: the next reply can be prepared."""
        self._warmer = ContextWarmer(store=store, turns=turns, backend=backend, tell=changed)
        self._last_active = time.monotonic()
        self._describer = ContextDescriber(
            store=store, turns=turns, warmer=self._warmer, conversations=conversations, backend=backend
        )
        self.documents = ReadyDocuments(
            store=store,
            turns=turns,
            conversations=conversations,
            estimate=self._estimate,
            described=self.get,
            changed=self._wanted,
        )
        self._by_hand = threading.Event()
        """Set while the person has something made ready: idle work gives way."""
        self._closed = False
        self._settled_for = ""
        """The path of the model for which nothing was left to do in the last quiet moment; "" once anything has changed."""
        self._drop_what_changed_meanwhile()

    # -- for the person -----------------------------------------------------------------------

    def list(self) -> builtins.list[Context]:
        """All contexts, the most recently used first, with their present readiness."""
        return [self._describer.described(context) for context in self._store.list()]

    def get(self, id: str) -> Context:
        """One context, by its id or the unambiguous beginning of it. Raises NotFound."""
        context = self._store.get(id)
        return self._describer.described(context)

    def of_conversation(self, conversation: str) -> Context:
        """The context of a conversation, made if missing. Raises NotFound when there is no such conversation."""
        return self.get(self._store.add(ContextType.CONVERSATION, self._conversations.get(conversation).id).id)

    def estimate(self, id: str) -> Estimate:
        """The time and disk space that making it ready would take; waits for the model.

        Raises:
            NotFound: there is no such context, or its conversation or documents are gone.
            ModelLoadError: no model can be loaded.
        """
        return self._estimate(self._store.get(id))

    def warm(self, id: str, *, progress: Callable[[float], None] | None = None) -> Context:
        """Make a context ready now. It stays ready until it is dropped or its memories change; replies go first.

        Args:
            id: the context.
            progress: called with the share of it that is computed, 0 to 1; an exception from it ends the work, and nothing is kept.

        Raises:
            NotFound: there is no such context, or its conversation or documents are gone.
            InvalidInput: it would take more than the space for saved contexts, or another context has the same state.
            ModelBusy: the program was closed meanwhile.
            ModelError: it is too short, or does not fit into the model's context, memory or the disk; or a remote model is in use.
        """
        context = self._store.get(id)
        if self._remote():
            raise ModelError(ONLY_HERE)
        if trouble := self._space.lacking(context, self._warmer.estimate(context)):
            raise InvalidInput(trouble)
        self._by_hand.set()
        try:
            while True:
                try:
                    self._save(context, say("you asked for it"), "person", self._busy, progress)
                    self._store.asked(context.id)
                    self._changed()
                    return self.get(context.id)
                except ModelBusy:
                    self._wait_for_the_reply(progress)
        finally:
            self._by_hand.clear()
            self.on_idle()

    def rename(self, id: str, name: str) -> Context:
        """Give a context a name; an empty one takes it away."""
        context = self._store.get(id)
        self._store.rename(context.id, name)
        self._changed()
        return self.get(context.id)

    def pin(self, id: str, pinned: bool = True) -> Context:
        """Keep it ready and never drop it for lack of space, or undo that."""
        context = self._store.get(id)
        self._store.pin(context.id, pinned)
        self._wanted()
        return self.get(context.id)

    def drop(self, id: str) -> int:
        """Delete its saved state. The context stays in the list and can be made ready again. Returns the number of
        bytes freed.
        """
        context = self._store.get(id)
        freed = self._drop([context.id], say("you asked for it"), "person")
        self._describer.refuse(context)
        return freed

    def remove(self, id: str) -> int:
        """Stop keeping these documents ready: delete their context and its state. The documents stay in the memory,
        and conversations that hold them keep them. Returns the number of bytes freed.

        Raises:
            NotFound: there is no such context.
            InvalidInput: it is not a context of documents; those of conversations and profiles belong to chatting.
        """
        context = self._store.get(id)
        if context.what is not ContextType.DOCUMENTS:
            raise InvalidInput("Only contexts of documents can be removed. Delete the saved state of this one instead.")
        freed = self._drop([context.id], say("you asked for it"), "person")
        self._store.remove(context.id)
        self._changed()
        return freed

    def statistics(self) -> ContextStatistics:
        """The disk space that the contexts take, and the time that they have saved."""
        return self._space.statistics()

    # -- for conversations --------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """The folder of the saved states."""
        return self._store.folder

    def replied(self, conversation: str, profile: Context, cost: Piece, waited_s: float) -> None:
        """Note that a reply in a conversation is over, and what it cost.

        Args:
            conversation: its id.
            profile: the profile context with which its prompt began.
            cost: the last piece of the reply.
            waited_s: seconds from the prompt to the first token.
        """
        self._last_active = time.monotonic()
        self._warmer.now_live(conversation)
        context = self._store.add(ContextType.CONVERSATION, conversation)
        self._warmer.measured(cost.computed_tokens, waited_s - cost.restore_s)
        self._store.used(profile.id)
        self._store.used(context.id)
        ready = cost.prompt_tokens - cost.computed_tokens
        if ready > 0:
            begun_from = profile if ready <= profile.tokens else context
            self._store.hit(begun_from.id, max(ready * self._warmer.cost_of_a_token() - cost.restore_s, 0.0))
        self._lost(cost.set_aside)
        self._changed()
        self.on_idle()

    def other_work(self) -> None:
        """Note that the model's own context now contains something else than a stored conversation."""
        self._warmer.now_live(None)
        self._last_active = time.monotonic()
        self._settled_for = ""

    # -- what changes under them --------------------------------------------------------------

    def memories_changed(self, ids: Collection[str]) -> None:
        """Delete, after these memories were changed, every saved state that contains an old text of theirs."""
        self._settled_for = ""
        holding = self._store.holding(ids)
        if not holding:
            return
        cubes = self._vault.get_many(list(ids))
        untrue = [
            context_id
            for context_id, members in holding.items()
            if any(
                (cube := cubes.get(member.cube)) is None
                or cube.state not in RECALLABLE
                or cube.content_hash != member.content_hash
                for member in members
            )
        ]
        if untrue:
            self._drop(untrue, say("a memory in it was changed or may no longer be used"), SCHEDULER)
            self.on_idle()

    def conversations_changed(self, ids: Collection[str], *, gone: bool = False) -> None:
        """Delete the saved states of conversations whose messages were taken back, forgotten or deleted.

        Args:
            ids: the conversations.
            gone: whether they were deleted; then nothing is kept of their contexts either.
        """
        self._settled_for = ""
        for conversation in ids:
            context = self._store.find(ContextType.CONVERSATION, conversation)
            if context is None:
                continue
            self._drop([context.id], say("its conversation was changed"), SCHEDULER)
            if gone:
                self._store.remove(context.id)

    def persona_changed(self, persona: str) -> None:
        """Note that a persona was changed or removed: contexts that begin with a removed one are deleted, and the others are
        computed again in idle time."""
        there = {one.id for one in self._conversations.personas.list()}
        for context in self._store.list():
            begins = context.what is not ContextType.CONVERSATION and persona_in(context.reference) == persona
            if begins and persona not in there:
                self._drop([context.id], say("its persona was removed"), SCHEDULER)
                self._store.remove(context.id)
        self._warmer.stale()
        self._wanted()

    def places_changed(self, ids: Collection[str]) -> None:
        """Note that conversations are in another folder or have another persona, so that their prompts may begin in another way."""
        self.conversations_changed(ids)
        self._warmer.stale()
        self._wanted()

    def _drop_what_changed_meanwhile(self) -> None:
        """Delete saved states whose memories have changed without `memories_changed` being called: the process that changed
        them may have ended too early.
        """
        held = self._store.all_members()
        cubes = self._vault.get_many(list(held))
        self.memories_changed([i for i, hashes in held.items() if i not in cubes or hashes != {cubes[i].content_hash}])

    # -- in idle time -------------------------------------------------------------------------

    def keep_ready(self, stop: threading.Event | None = None) -> str:
        """Prepare the next reply, then save the contexts that the scheduler proposes; stops as soon as the person
        wants something.

        Args:
            stop: ends the work when it is set; `busy` where it is None.

        Returns:
            What was done, in words; "" for nothing.
        """
        if self._remote():
            return ""
        stop = EitherSet(stop or self._busy, self._by_hand)
        if self._backend.status.model is not Phase.READY or self._settled_for == str(self._turns.info().path):
            return ""
        self._settled_for = ""
        done: set[tuple[str, str]] = set()
        try:
            self._warm_live(stop)
            while not stop.is_set() and (decision := self._next()) is not None:
                if (decision.verb, decision.context.id) in done:  # it comes again in the next run
                    break
                done.add((decision.verb, decision.context.id))
                if decision.verb == "drop":
                    self._drop([decision.context.id], decision.reason, SCHEDULER)
                    if decision.context.asked:
                        self._describer.refuse(decision.context, say("Dropped: {reason}.", reason=decision.reason))
                else:
                    self._save_or_note(decision, stop)
        except ModelBusy:
            pass
        if not done and self._quiet_s() >= QUIET_SECONDS and not stop.is_set():
            self._settled_for = str(self._turns.info().path)
        made = sum(verb == "save" for verb, _ in done)
        dropped = len(done) - made
        if made and dropped:
            return say("{made} made ready, {dropped} dropped.", made=made, dropped=dropped)
        if made:
            return say("{made} made ready.", made=made)
        return say("{dropped} dropped.", dropped=dropped) if dropped else ""

    def close(self) -> None:
        """Save the live conversation if that is quick, and start nothing more."""
        self._closed = True
        live = self._warmer.live
        context = None if live is None else self._store.find(ContextType.CONVERSATION, live)
        ready = self._backend.status.model is Phase.READY and not self._remote()
        if context is None or not ready or self._space.budget == 0:
            return
        timer = threading.Timer(CLOSING_SECONDS, self._busy.set)
        timer.start()
        try:
            stamp = self._turns.stamp(context)
            new = self._warmer.stands_ready(stamp) and not self._warmer.is_saved(context, stamp)
            if new and self._warmer.estimate(context).seconds >= WORTH_SECONDS:
                self._save(context, say("you left it"), SCHEDULER, self._busy)
        except MemOSError as error:
            log.warning("a context could not be saved at the end: %s", type(error).__name__)
        finally:
            timer.cancel()

    def _next(self) -> Decision | None:
        contexts, since = self._store.list(), self._store.uses_since()
        considered = [c for n, c in enumerate(contexts) if n < MOST_CONSIDERED or c.pinned or c.key]
        candidates = [self._candidate(context, since.get(context.id, 0)) for context in considered]
        return decide([c for c in candidates if c is not None], budget=self._space.budget, quiet_s=self._quiet_s())

    def _candidate(self, context: Context, uses_since: int) -> ContextCandidate | None:
        """A context as the scheduler needs it; None where its conversation or documents are gone or no local model is loaded."""
        stamp = self._describer.stamp(context)
        if stamp is None:
            return None
        readiness = self._describer.readiness(context, stamp)
        cost_s, size = context.compute_s, context.size
        if readiness is not Readiness.READY:
            estimate = self._warmer.estimate(context)
            cost_s, size = estimate.seconds, estimate.size
        refused = self._describer.is_refused(context, stamp)
        return ContextCandidate(context, readiness, cost_s, size, uses_since, refused)

    def _quiet_s(self) -> float:
        return time.monotonic() - self._last_active

    def _save_or_note(self, decision: Decision, stop: threading.Event) -> None:
        context = decision.context
        try:
            self._save(context, decision.reason, SCHEDULER, stop)
        except ModelBusy:
            raise
        except (ModelError, InvalidInput) as error:
            log.warning("a context could not be made ready: %s", type(error).__name__)
            self._describer.refuse(context, str(error))
            self._note(SCHEDULER, "context refused", context, str(error))

    def _wait_for_the_reply(self, progress: Callable[[float], None] | None) -> None:
        """Wait until no reply is being written. Raises ModelBusy when the program is closed instead."""
        while True:
            if self._closed:
                raise ModelBusy("The program is being closed.")
            if progress is not None:
                progress(0.0)
            time.sleep(BUSY_POLL_SECONDS)
            if not self._busy.is_set():
                return

    def _warm_live(self, stop: threading.Event) -> None:
        live = self._warmer.live
        if live is None or stop.is_set():
            return
        context = self._store.find(ContextType.CONVERSATION, live)
        stamp = None if context is None else self._describer.stamp(context)
        if context is not None and stamp is not None:
            self._lost(self._warmer.prepare(context, stamp, stop))

    def _save(
        self,
        context: Context,
        reason: str,
        actor: str,
        stop: threading.Event,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        warmed = self._warmer.save(context, stop, progress)
        self._lost(warmed.set_aside)
        self._describer.accept(context)
        # The state holds the old text of a memory that was changed while the state was made.
        self.memories_changed([member.cube for member in self._store.members(context.id)])
        said = say("{tokens} tokens; {reason}", tokens=warmed.tokens, reason=reason)
        self._note(actor, "context saved", context, said)

    # -- inside -------------------------------------------------------------------------------

    def adapters_changed(self) -> None:
        """Delete, after another adapter was put into use or one was deleted, the states that were computed with adapters no
        longer used.
        """
        kept = {variant(adapter) for adapter in self._turns.adapters()}
        if self._store.keep_variants(kept):
            self._warmer.stale()
        self._settled_for = ""
        self.on_idle()

    def settings_changed(self) -> None:
        """Note that the persona, the disk space for contexts or the length of replies may have changed."""
        self._settled_for = ""
        self.on_idle()

    def _changed(self) -> None:
        self._settled_for = ""
        self._tell()

    def _wanted(self) -> None:
        self._changed()
        self.on_idle()

    def _remote(self) -> bool:
        """Whether a remote model is in use, which keeps no contexts of this program."""
        info = self._backend.status.info
        return info is not None and bool(info.remote)

    def _estimate(self, context: Context) -> Estimate:
        if self._remote():
            return Estimate(0, 0, 0.0, trouble=ONLY_HERE)
        estimate = self._warmer.estimate(context)
        return replace(estimate, trouble=self._turns.unfit(context) or self._space.lacking(context, estimate))

    def _drop(self, context_ids: Collection[str], reason: str, actor: str) -> int:
        freed = self._store.drop(context_ids)
        if freed:
            self._warmer.stale()
            for context_id in context_ids:
                self._note(actor, "context dropped", self._store.get(context_id), reason)
        self._changed()
        return freed

    def _lost(self, set_aside: Sequence[str]) -> None:
        """Note that the model host could not use these saved states and has removed them."""
        if not set_aside:
            return
        lost = dict(line.split(": ", 1) for line in set_aside)
        by_key = {context.key: context for context in self._store.list() if context.key}
        self._store.lost(lost)
        for key, reason in lost.items():
            if key in by_key:
                said = say("{reason}; it is computed again", reason=reason)
                self._note(SCHEDULER, "context set aside", by_key[key], said)

    def _note(self, actor: str, action: str, context: Context, detail: str) -> None:
        said = say("{context}: {detail}", context=context.what, detail=detail)
        self._vault.governance.audit.note(actor, action, [context.id], said)


def _nothing() -> None:
    """The default of callbacks: does nothing."""
