"""Describes contexts for the person: what each contains, whether it is ready, and why one cannot be made ready."""

from __future__ import annotations

from memos_core.activation.context import Context, ContextType, Readiness
from memos_core.activation.references import names, persona_in
from memos_core.activation.source import ContextSource
from memos_core.activation.store import ContextStore
from memos_core.activation.warming import ContextWarmer
from memos_core.conversations import EVERY_SPACE, PLAIN, Conversations
from memos_core.errors import ModelError, NotFound
from memos_core.models.backend import ModelBackend, Phase
from memos_core.wording import say, say_count


class ContextDescriber:
    """Compares the saved state of a context with what the context consists of now. Safe to use from any thread."""

    def __init__(
        self,
        *,
        store: ContextStore,
        turns: ContextSource,
        warmer: ContextWarmer,
        conversations: Conversations,
        backend: ModelBackend,
    ) -> None:
        """
        Args:
            store: keeps contexts and their states.
            turns: tells what they consist of.
            warmer: computes their states.
            conversations: the store of conversations.
            backend: the model.
        """
        self._store = store
        self._turns = turns
        self._warmer = warmer
        self._conversations = conversations
        self._backend = backend
        self._refused: dict[str, tuple[str, str]] = {}

    def stamp(self, context: Context) -> str | None:
        """The hash of what the context consists of now; None while no model of this computer is loaded, or where its conversation or
        documents are gone.
        """
        status = self._backend.status
        if status.model is not Phase.READY or (status.info is not None and status.info.remote):
            return None
        try:
            return self._turns.stamp(context)
        except (NotFound, ModelError):
            return None

    def described(self, context: Context) -> Context:
        """The context with its description and its present readiness."""
        stamp = self.stamp(context)
        refused_stamp, trouble = self._refused.get(context.id, ("", ""))
        return context.model_copy(
            update={
                "text": context.text or self._description(context),
                "readiness": self.readiness(context, stamp),
                "progress": self._warmer.progress(context.id) or 0.0,
                "trouble": trouble if refused_stamp == stamp else "",
            }
        )

    def readiness(self, context: Context, stamp: str | None) -> Readiness:
        """Its readiness, given its present stamp."""
        if self._warmer.progress(context.id) is not None:
            return Readiness.COMPUTING
        if context.readiness is Readiness.READY and stamp is not None and not self._warmer.is_saved(context, stamp):
            return Readiness.STALE
        return context.readiness

    def refuse(self, context: Context, trouble: str = "") -> None:
        """Do not make a context ready automatically while it stays as it is now.

        Args:
            context: the context.
            trouble: why it cannot be made ready, in words; "" where the person does not want it.
        """
        self._refused[context.id] = (self.stamp(context) or "", trouble)

    def accept(self, context: Context) -> None:
        """Allow it to be made ready automatically again."""
        self._refused.pop(context.id, None)

    def is_refused(self, context: Context, stamp: str) -> bool:
        """Whether it was refused in its present form."""
        return self._refused.get(context.id, ("", ""))[0] == stamp

    def _description(self, context: Context) -> str:
        persona = self._persona(context)
        if context.what is ContextType.DOCUMENTS:
            documents = ", ".join(names(context.reference))
            return say("{documents}, as {persona}", documents=documents, persona=persona) if persona else documents
        if context.what is ContextType.CONVERSATION:
            try:
                return self._conversations.get(context.reference).title or say("A conversation")
            except NotFound:
                return say("A deleted conversation")
        begins = say('persona "{persona}"', persona=persona) if persona else say("persona")
        memories = say_count("{n} memory", "{n} memories", len(self._store.members(context.id)))
        spaces = names(context.reference)
        if spaces == EVERY_SPACE:
            return say("Profile: {persona} and {memories}", persona=begins, memories=memories)
        where = ", ".join(spaces) or say("no space")
        return say("Profile in {spaces}: {persona} and {memories}", spaces=where, persona=begins, memories=memories)

    def _persona(self, context: Context) -> str:
        """The name of the persona that a context of documents or of the profile begins with; "" for the plain one."""
        if context.what is ContextType.CONVERSATION or persona_in(context.reference) == PLAIN:
            return ""
        try:
            return self._conversations.personas.get(persona_in(context.reference)).name
        except NotFound:
            return say("removed")
