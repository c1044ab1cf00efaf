"""Builds the turns with which a conversation's prompts begin, and whose KV state is worth saving."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from memos_core.activation.context import Context, ContextType, RememberedDocument
from memos_core.activation.references import names, persona_in, reference_to
from memos_core.activation.store import ContextStore, Member
from memos_core.activation.warming import tokens_of
from memos_core.chat.memory import ChatMemory
from memos_core.chat.prompt import Spoken, beginning, with_history
from memos_core.chat.shown_pictures import NOT_SHOWN, Shown, with_unseen
from memos_core.conversations import EVERY_SPACE, PLAIN, Conversations, Message, Persona
from memos_core.cube import MemCube, SemanticType
from memos_core.days import local_time, today
from memos_core.errors import InvalidInput
from memos_core.language.times import dated_talk
from memos_core.models.backend import Adapter, ChatTurn, ModelBackend, ModelInfo
from memos_core.models.resources import grounding_adapter
from memos_core.plaintext.prompt_layouts import Layout, layout_for, system_text
from memos_core.reader.subjects import NAMES
from memos_core.storage.settings import Settings

HISTORY_MESSAGES = 200
"""How many messages of the conversation are considered for the prompt; the oldest are left out where not all fit."""
LONGEST_DATED = 4_000
"""The most characters of an earlier message in which times are looked for; a longer one is a pasted text."""
MODEL_WAIT_SECONDS = 300.0


@dataclass(frozen=True)
class Opening:
    """How the prompts of a conversation begin."""

    turns: list[ChatTurn]
    fresh: list[MemCube]
    """Profile memories that are newer than the saved beginning; they are put at the end of the prompt."""
    profile: Context
    """The context of type PROFILE that the beginning is."""
    told: tuple[str, ...]
    """Ids of all profile memories and passages in the prompts."""
    documents: tuple[MemCube, ...] = ()
    """The passages of the documents that the prompts contain whole."""


class ContextTurns:
    """Builds the turns of contexts from the present memories, messages and documents."""

    def __init__(
        self,
        *,
        store: ContextStore,
        memory: ChatMemory,
        conversations: Conversations,
        backend: ModelBackend,
        settings: Callable[[], Settings],
    ) -> None:
        self._store = store
        self._memory = memory
        self._conversations = conversations
        self._backend = backend
        self._settings = settings

    def info(self) -> ModelInfo:
        """The loaded model; waits for it. Raises ModelLoadError or ModelError."""
        return self._backend.wait_for_model(MODEL_WAIT_SECONDS)

    def limit_tokens(self) -> int:
        """The most tokens that a prompt may have. The rest of the model's window is kept for the reply, and for the thinking before it."""
        info = self.info()
        third = info.context_tokens // 3
        return info.context_tokens - (third if info.thinking else min(self._settings().max_reply_tokens, third))

    def layout(self) -> Layout:
        """How the prompts of the loaded model are laid out."""
        return layout_for(self.info())

    def thinking(self, context: Context) -> bool:
        """Whether the model may think before replies to prompts that begin with this context. Raises NotFound like `of`."""
        return context.what is not ContextType.CONVERSATION or self._conversations.get(context.reference).thinking

    def grounding(self) -> Adapter | None:
        """The adapter that helps the model to answer from notes, if there is one for this model. It is used only for prompts with notes."""
        info = self._backend.status.info
        return grounding_adapter(info.path) if info is not None and self._settings().grounding else None

    def style(self) -> Adapter | None:
        """The adapter that replies as the person likes it, if there is one. It is used only for prompts without notes."""
        return self._memory.style()

    def adapters(self) -> list[Adapter | None]:
        """Every adapter that a reply may be written with, then None, which stands for the model alone. A context is made ready for each of
        them, so that switching costs nothing."""
        own = (self._memory.adapter(), self.grounding(), self.style())
        return [*(adapter for adapter in own if adapter is not None), None]

    def opening(self, conversation: str, *, of_the_world: bool = False) -> Opening:
        """How a conversation's prompts begin. The saved beginning is used as long as it is valid: a memory in it that was changed, or that
        the conversation may no longer read, causes a new one at once.

        Args:
            conversation: its id.
            of_the_world: the message asks about the world; a small model is then not told who the person is.

        Raises:
            InvalidInput: the documents that the conversation is to read whole do not fit.
        """
        own = {cube.id: cube for cube in self._memory.profile(conversation)}
        if self._memory.outgoing.remote() is not None:
            return self._opening_for_a_remote_model(conversation, list(own.values()))
        talk, persona = self._conversations.get(conversation), self._conversations.persona_of(conversation)
        context = self._store.add(ContextType.PROFILE, reference_to(talk.reads, persona.id))
        members = self._store.members(context.id)
        sound = all(m.cube in own and own[m.cube].content_hash == m.content_hash for m in members)
        if not sound or not context.key:
            profile = self.refresh(context)
        else:
            profile = [own[m.cube] for m in members]
        if of_the_world and not self.layout().who_for_the_world:
            own = {id: cube for id, cube in own.items() if _chosen(cube)}
            profile = [cube for cube in profile if _chosen(cube)]
        held = {cube.id for cube in profile}
        passages = self._memory.documents(talk.read_whole, conversation)
        fresh = [cube for cube in own.values() if cube.id not in held]
        told = (*own, *(cube.id for cube in passages))
        return Opening(self._begun(persona, profile, passages), fresh, context, told, tuple(passages))

    def _opening_for_a_remote_model(self, conversation: str, profile: list[MemCube]) -> Opening:
        """The opening for a remote model, built anew each time from what that model may be given. Contexts kept ready for models of this
        computer are not touched."""
        talk, persona = self._conversations.get(conversation), self._conversations.persona_of(conversation)
        passages = self._memory.documents(talk.read_whole, conversation)
        context = Context(text="", what=ContextType.PROFILE, reference=reference_to(talk.reads, persona.id))
        told = tuple(cube.id for cube in (*profile, *passages))
        return Opening(self._begun(persona, profile, passages), [], context, told, tuple(passages))

    def refresh(self, context: Context) -> list[MemCube]:
        """Put the present profile memories into the profile's context. If they have changed, the KV state of the earlier ones is deleted."""
        profile = self._memory.shared_profile(names(context.reference))
        members = [Member(cube.id, cube.content_hash) for cube in profile]
        if members != self._store.members(context.id):
            self._store.drop([context.id])
            self._store.set_members(context.id, members)
        return profile

    def temporary(self) -> list[ChatTurn]:
        """How the prompts of a temporary conversation begin: they tell nothing about the person."""
        return self._begun(self._conversations.personas.get(PLAIN), [], ())

    def history(self, messages: Sequence[Message], shown: Shown = NOT_SHOWN) -> list[Spoken]:
        """Earlier messages as turns of a prompt, with the pictures that are shown again. In a message of an earlier day, words like
        "tomorrow" are completed with their date."""
        day = today()

        def text(message: Message) -> str:
            if len(message.text) > LONGEST_DATED or local_time(message.created_at).date() == day:
                return message.text
            return dated_talk(message.text, message.said)

        return [
            Spoken(
                ChatTurn(message.role, with_unseen(text(message), message, shown), pictures=shown.get(message.id, ())),
                message.seq,
            )
            for message in messages
            if message.text and not message.forgotten
        ]

    def of(self, context: Context) -> list[ChatTurn]:
        """The turns of a context as they are now, beginning with the system turn.

        Raises:
            NotFound: its conversation is gone.
            InvalidInput: its documents do not fit.
        """
        if context.what is ContextType.CONVERSATION:
            begun = self.opening(context.reference).turns
            messages = self._conversations.messages(context.reference, limit=HISTORY_MESSAGES)
            return with_history(begun, self.history(messages), self.limit_tokens(), self._backend)
        if context.what is ContextType.DOCUMENTS:
            persona = persona_in(context.reference)
            profile = self._store.add(ContextType.PROFILE, reference_to(EVERY_SPACE, persona))
            members = self._store.members(profile.id)
            known = {cube.id: cube for cube in self._memory.shared_profile(names(profile.reference))}
            kept = [known[m.cube] for m in members if m.cube in known]
            passages = self._memory.documents(names(context.reference))
            return self._begun(self._persona(context), kept or list(known.values()), passages)
        return self._begun(self._persona(context), self._memory.shared_profile(names(context.reference)), ())

    def members(self, context: Context) -> list[Member]:
        """The memories that a context contains now."""
        if context.what is ContextType.PROFILE:
            cubes = self._memory.shared_profile(names(context.reference))
        elif context.what is ContextType.DOCUMENTS:
            cubes = [
                *self._memory.shared_profile(EVERY_SPACE),
                *self._memory.documents(names(context.reference)),
            ]
        else:
            cubes = [
                *self._memory.profile(context.reference),
                *self._memory.documents(self._conversations.get(context.reference).read_whole, context.reference),
            ]
        return [Member(cube.id, cube.content_hash) for cube in cubes]

    def stamp(self, context: Context) -> str:
        """The hash of what a state of this context would be computed from with the loaded model. A saved state with
        the same stamp is still valid.

        Raises:
            NotFound: its conversation is gone.
        """
        info, settings = self.info(), self._settings()
        loaded = info.chosen
        made_of: list[object] = [
            context.what,
            str(info.path),
            info.context_tokens,
            self._instructions(self._persona(context)),
            settings.max_reply_tokens,
            [loaded.kv_type, loaded.batch, loaded.flash_attention, loaded.gpu_layers, info.device],
        ]
        if context.what is ContextType.CONVERSATION:
            conversation = self._conversations.get(context.reference)
            profile = self._store.find(ContextType.PROFILE, reference_to(conversation.reads, conversation.persona))
            made_of += [
                [] if profile is None else [asdict(member) for member in self._store.members(profile.id)],
                [cube.content_hash for cube in self._memory.documents(conversation.read_whole, conversation.id)],
                self._conversations.standing_mark(conversation.id),
                self._conversations.forgotten_in(conversation.id),
                conversation.thinking if info.thinking else None,
            ]
        else:
            made_of.append([asdict(member) for member in self.members(context)])
        if info.dated:
            made_of.append(today().isoformat())
        return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()

    def known_documents(self, documents: Sequence[str], conversation: str | None = None) -> set[str]:
        """Those of these documents that have passages in the memory; given a conversation, only passages that it may read count."""
        cubes = self._memory.documents(documents, conversation)
        return {cube.source.document for cube in cubes if cube.source is not None and cube.source.document is not None}

    def remembered_documents(self, conversation: str | None) -> list[RememberedDocument]:
        """The documents that have passages in the memory; given a conversation, only passages that it may read count."""
        found: dict[str, list[MemCube]] = {}
        for cube in self._memory.passages(conversation):
            if cube.source is not None and cube.source.document is not None:
                found.setdefault(cube.source.document, []).append(cube)
        return [
            RememberedDocument(name, len(cubes), tokens_of(sum(len(cube.text) for cube in cubes)))
            for name, cubes in sorted(found.items())
        ]

    def holding(self, documents: Sequence[str]) -> Context:
        """The context of these documents; if there is none yet, a new one that is not stored."""
        reference = reference_to(documents)
        known = self._store.find(ContextType.DOCUMENTS, reference)
        return known or Context(text="", what=ContextType.DOCUMENTS, reference=reference)

    def unfit(self, context: Context) -> str:
        """Why a context is too long for the model, in words; "" if it fits. Raises NotFound like `of`."""
        try:
            self.of(context)
        except InvalidInput as error:
            return str(error)
        return ""

    def characters(self, context: Context) -> int:
        """The approximate length of a context, without counting tokens."""
        if context.what is ContextType.CONVERSATION:
            messages = self._conversations.messages(context.reference, limit=HISTORY_MESSAGES)
            conversation = self._conversations.get(context.reference)
            spaces, documents = conversation.reads, self._memory.documents(conversation.read_whole, conversation.id)
        else:
            messages, named = [], names(context.reference)
            in_documents = context.what is ContextType.DOCUMENTS
            spaces, documents = (EVERY_SPACE, self._memory.documents(named)) if in_documents else (named, [])
        system = system_text(self._instructions(self._persona(context)), self._memory.shared_profile(spaces))
        return len(system) + sum(len(message.text) for message in messages) + sum(len(cube.text) for cube in documents)

    def _persona(self, context: Context) -> Persona:
        """The persona that a context begins with. Raises NotFound if it was removed."""
        if context.what is ContextType.CONVERSATION:
            return self._conversations.persona_of(context.reference)
        return self._conversations.personas.get(persona_in(context.reference))

    def _instructions(self, persona: Persona) -> str:
        """A persona's instructions; those of the plain persona are in the settings."""
        return self._settings().persona if persona.id == PLAIN else persona.instructions

    def _begun(self, persona: Persona, profile: Sequence[MemCube], passages: Sequence[MemCube]) -> list[ChatTurn]:
        return beginning(
            persona=self._instructions(persona),
            profile=profile,
            documents=passages,
            limit_tokens=self.limit_tokens(),
            backend=self._backend,
            layout=self.layout(),
        )


def _chosen(cube: MemCube) -> bool:
    """Whether a profile memory is there because the person wants it (pinned, or a wish of how to be answered), and not because it says who
    they are."""
    return cube.pinned or (cube.type is SemanticType.PERSONA and cube.subject not in NAMES)
