"""The memory from the side of a conversation: recall for its prompts, and saving from its messages."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from memos_core.chat.asking_for_everything import AskingForEverything
from memos_core.chat.attribution import cited
from memos_core.chat.beside_request import beside_request
from memos_core.chat.health_notes import HealthNotes
from memos_core.chat.name_corrections import NameCorrections
from memos_core.chat.outgoing import Outgoing
from memos_core.chat.recollection import Recollection, Weighed, near, of_the_world, recollection
from memos_core.conversations import EVERY_SPACE, Conversations, Message, UsedReference
from memos_core.cube import PERSONAL, MemCube, Recall, SemanticType, Source, State
from memos_core.days import When
from memos_core.documents.importing import naming
from memos_core.language.follow_ups import completed, follows_up, is_vague
from memos_core.language.identification import ENGLISH, language_of
from memos_core.language.message_kinds import MessageKind, asks, asks_indirectly, kind_of
from memos_core.language.people import names_one_of, strangers
from memos_core.language.text import stems
from memos_core.models.backend import Adapter
from memos_core.models.vectors import Vectors
from memos_core.parametric.adapter_answers import Served, Silent
from memos_core.parametric.memory import MemParametric
from memos_core.parametric.serving import Serving
from memos_core.plaintext.entities import Entities
from memos_core.plaintext.prompt_layouts import LONGEST_NOTE, Layout
from memos_core.plaintext.recall import offering
from memos_core.plaintext.recall.filters import NO_REMINDER, RecallScope, recallable_condition
from memos_core.plaintext.recall.outdated_turns import distilled, recorded
from memos_core.plaintext.recall.retriever import MemOperator
from memos_core.plaintext.recall.signals import RecallCandidate
from memos_core.plaintext.saving.recorder import NOT_BY_THE_ASSISTANT
from memos_core.plaintext.saving.second_reading import VERB, read_again
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.plaintext.who_the_person_is import who_the_person_is
from memos_core.reader import FoundStatement, SmallReader
from memos_core.reader.prose import Prose
from memos_core.reader.tagging import kind_chances
from memos_core.spaces.actors import ANY_CONVERSATION, PERSON, conversation_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.erasures import Erasures
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

READER = "reader"
"""The actor under which statements read from a message, when it is sent, are saved."""
IN_A_DOCUMENT = say("it stands in a document that the model reads whole in this chat")
"""The reason listed for a passage that was not recalled."""
INSISTED = 1.0
"""Confidence of a statement that the person has asked to be remembered."""
log = logging.getLogger(__name__)

JUDGED_NOTES = 16
"""How many of the memories found are judged. The right one is seldom ranked lower by recall, but now and then below the tenth place."""
LISTED_NOTES = 10
"""How many memories a message gets that asks for all that was told."""
ABOUT_THE_PERSON = say("You asked what is known about you")
TURNS_BEFORE = 4
"""How many turns before a message are looked at to find out of whom it speaks; only the person's own are read."""
PROFILE_MEMORIES = 20
"""The most pinned and persona memories at the beginning of every prompt."""
FOR_PROMPTS = f"{NOT_BY_THE_ASSISTANT} AND coalesce(id != message OR text NOT LIKE '%?', true)"
"""The SQL condition for what may be recalled for a prompt: no turn of the assistant, and none that ends with a question mark."""


class ChatMemory:
    """Recalls and saves memories for conversations, within what each may read and write."""

    def __init__(
        self,
        *,
        vault: MemVault,
        namespaces: Namespaces,
        conversations: Conversations,
        operator: MemOperator,
        writer: MemWriter,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
        parametric: MemParametric,
        catch_up: Callable[[], None],
        outgoing: Outgoing,
        vectors: Vectors,
        layout: Callable[[], Layout],
        entities: Entities,
    ) -> None:
        """
        Args:
            vault: where memories are.
            namespaces: the spaces, and what a conversation may read in them.
            conversations: the store of conversations, each with its spaces.
            operator: finds memories.
            writer: saves memories.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
            parametric: the memories that the adapter was taught.
            outgoing: decides what a remote model may be given.
            catch_up: called before a recall, to embed what was saved without a vector.
            vectors: embeds messages, and judges which notes answer them.
            layout: returns how prompts are laid out for the model in use.
            entities: the people and things that statements speak of.
        """
        self._vault = vault
        self._parametric = parametric
        self._namespaces = namespaces
        self._conversations = conversations
        self._operator = operator
        self._writer = writer
        self._owner = owner
        self._changed = changed
        self._catch_up = catch_up
        self._vectors = vectors
        self._asks_for_everything = AskingForEverything(vectors)
        self._layout = layout
        self.health = HealthNotes(vault, vectors)
        self.names = NameCorrections(namespaces, conversations, entities)
        self.outgoing = outgoing

    def readable(self, conversation: str) -> str:
        """The SQL condition for what a conversation may read: the spaces it uses, their access lists, and what the model in
        use may be given."""
        reads = self._conversations.spaces(conversation).reads
        readable = self._namespaces.readable_in_chat(conversation, reads)
        return f"{readable} AND {self.outgoing.condition()}"

    def reads_calendars(self, conversation: str) -> bool:
        """Whether a conversation may be told the contents of others' calendars, which belong to the personal space. Never while a remote
        model is in use, since whatever is said in the conversation goes to it with the next message."""
        reads = self._conversations.spaces(conversation).reads
        return (
            self.outgoing.remote() is None
            and (reads == EVERY_SPACE or PERSONAL in reads)
            and PERSONAL in self._namespaces.open_to(conversation_actor(conversation))
        )

    @property
    def erasures(self) -> Erasures:
        """The record of what was erased."""
        return self._vault.governance.erasures

    def standing(self, hits: Sequence[Recall]) -> list[Recall]:
        """Those of the hits whose memories have not changed since they were found."""
        present = self._vault.get_many([hit.cube.id for hit in hits])
        return [hit for hit in hits if hit.cube.id in present and present[hit.cube.id].text == hit.cube.text]

    def served(self, message: Message) -> Served | Silent:
        """The adapter that answers a message, if the conversation may read the memory behind its answer; otherwise why none does."""
        served = self._parametric.serve(message.text)
        if isinstance(served, Silent):
            return served
        condition = (
            f"id = {quoted(served.cube.id)} AND {recallable_condition()} AND ({self.readable(message.conversation)})"
            f" AND {self._vault.in_sight}"
        )
        if not self._vault.table.count(condition):
            return Silent(say("This conversation may not read what the adapter would answer with."))
        return served

    def doubt(self, served: Served) -> None:
        """Record that an adapter has answered something other than what the memory says."""
        self._parametric.doubt(served)

    def adapter(self) -> Adapter | None:
        """The person's own adapter, if one is in use and chosen to answer."""
        return self._parametric.adapter() if self._parametric.choice().adapter else None

    def style(self) -> Adapter | None:
        """The adapter with the person's preferred way of replying, if there is one."""
        return self._parametric.style()

    def profile(self, conversation: str) -> list[MemCube]:
        """The profile memories of a conversation, which stand at the beginning of its prompts: the pinned and persona memories that it
        reads, oldest first so that the beginning stays the same, then those that say who the person is. No documents."""
        return self._profile(self.readable(conversation))

    def shared_profile(self, spaces: Sequence[str]) -> list[MemCube]:
        """The profile memories that every conversation with these spaces may read."""
        return self._profile(self._namespaces.readable(ANY_CONVERSATION, spaces))

    def documents(self, documents: Sequence[str], conversation: str | None = None) -> list[MemCube]:
        """The passages of these documents, in reading order; none for a document that is not in the memory.

        Args:
            documents: the names of their files.
            conversation: only passages that this one may read; None for those that every conversation may read.
        """
        found: list[MemCube] = []
        for name in documents:
            cubes = self.passages(conversation, naming(name))
            found += [cube for cube in cubes if cube.source is not None and cube.source.document == name]
        return found

    def passages(self, conversation: str | None = None, condition: str = "true") -> list[MemCube]:
        """The passages of all documents, in reading order.

        Args:
            conversation: only passages that this one may read; None for those that every conversation may read.
            condition: a further SQL condition for them.
        """
        readable = self._namespaces.readable(ANY_CONVERSATION) if conversation is None else self.readable(conversation)
        return self._vault.without_forgotten(
            self._vault.table.where(
                f"({recallable_condition()}) AND {readable} AND type = {quoted(SemanticType.DOCUMENT.value)}"
                f" AND {condition}",
                order=("created_at", True),
            )
        )

    def _profile(self, readable: str) -> list[MemCube]:
        own = f"({recallable_condition()}) AND {readable} AND {NOT_BY_THE_ASSISTANT}"
        cubes = self._vault.table.where(
            f"{own} AND (pinned OR type = {quoted(SemanticType.PERSONA.value)})"
            f" AND {NO_REMINDER} AND type != {quoted(SemanticType.DOCUMENT.value)}",
            limit=PROFILE_MEMORIES,
            order=("created_at", True),
        )
        if self._layout().who and self._vectors.are_standard:
            known = {cube.id for cube in cubes}
            cubes += [cube for cube in who_the_person_is(self._vault.table, own) if cube.id not in known]
        return self._vault.without_forgotten(cubes)

    def kind(self, message: Message) -> MessageKind:
        """The kind of a message: what it wants."""
        vector = self._vectors.of_query(message.text) if self._vectors.are_standard else None
        read = kind_chances(message.text) if vector is None or _is_english(message.text) else None
        return kind_of(message.text, vector, read)

    def told_with(self, message: Message) -> list[str]:
        """The ids of the memories that were read from a message."""
        return [cube.id for cube in distilled(self._vault, [message.id]).get(message.id, ())]

    def recall(
        self,
        message: Message,
        kind: MessageKind,
        limit: int,
        exclude: frozenset[str],
        history: Sequence[Message] = (),
    ) -> Recollection:
        """Recall memories for a message, from the spaces that its conversation may read.

        Recorded turns count only if they are the person's own, tell something, and had nothing distilled from them. If something was
        distilled, it replaces the message (and may have been changed or taken back since); a question is no answer; and the
        assistant's own words must not become facts about the person.

        The hits are judged, and `recollection` decides which of them the message gets.

        A message that continues an earlier turn is searched for together with it. Where it names nothing itself ("why?"), only memories on
        the same topic count: whatever else seems near belongs to another conversation.

        Args:
            message: the message. If it asks about somebody, memories that do not name them are no answer.
            kind: the kind of the message.
            limit: the most memories to return.
            exclude: ids of what was just read from the message itself, and of the turns that the prompt holds already.
            history: the earlier messages of its conversation, oldest first.
        """
        if self._asks_for_everything.by(message.text):
            return self._everything(message.conversation, exclude)
        asked = completed(message.text, (turn.text for turn in reversed(history) if turn.role == "user"))
        vague = follows_up(message.text) and is_vague(message.text)
        if vague and asked == message.text:
            return Recollection()
        self._catch_up()
        others = strangers(message.text) if asks(message.text) else set()

        def unfit(candidates: Mapping[str, RecallCandidate]) -> Collection[str]:
            turns = recorded(candidates)
            spoken_for = distilled(self._vault, turns)
            return {
                *(exclude & candidates.keys()),
                *(i for i in turns if i in spoken_for or not self._tells(candidates[i])),
                *(i for i, found in candidates.items() if others and _of_others(found, others)),
            }

        scope = RecallScope(access=self.readable(message.conversation))
        judged_at_most = max(limit, JUDGED_NOTES)
        hits = self._operator.recall(asked, 2 * judged_at_most, without=unfit, also=FOR_PROMPTS, scope=scope)
        asked, found = hits.asked or asked, self._that_tell(hits, kind, judged_at_most)
        if vague:
            topic = set(stems(asked))
            found = [hit for hit in found if not topic.isdisjoint(stems(hit.cube.text))]
        judged = self._vectors.judge(asked, [hit.cube.text for hit in found]) if found else None
        if judged is None:  # not ready yet: what is near has to do
            nearest = near(found, limit)
            return Recollection(
                nearest if kind is not MessageKind.CHAT else [],
                missing=not nearest and kind is MessageKind.LOOKUP,
                of_the_world=not nearest and of_the_world(message.text, kind),
            )
        if self._vectors.are_standard:
            mattering = offering.chances(asked, [hit.cube.text for hit in found], [one.likeness for one in judged])
        else:  # the signs were fitted with the standard embedder
            nearest = near(found, limit)
            mattering = [float(hit in nearest) for hit in found]
        weighed = [Weighed(*one) for one in zip(found, judged, mattering, strict=True)]
        return recollection(message.text, kind, weighed, self._layout(), limit)

    def look_up(self, message: Message, question: str, limit: int) -> list[Recall]:
        """What answers a question other than the message's own, within what its conversation may read; best first."""
        return self.recall(replace(message, text=question), MessageKind.LOOKUP, limit, frozenset({message.id})).hits

    def _everything(self, conversation: str, exclude: Collection[str]) -> Recollection:
        """A selection of what was told: the profile first, then the newest memories."""
        readable = self.readable(conversation)
        told = self._vault.table.where(
            f"({recallable_condition()}) AND {readable} AND {FOR_PROMPTS} AND {NO_REMINDER}"
            f" AND type NOT IN ({quoted(SemanticType.DOCUMENT.value)}, {quoted(SemanticType.EPISODE.value)})",
            limit=PROFILE_MEMORIES,
            order=("created_at", False),
        )
        told = self._vault.without_forgotten(told)
        cubes = {cube.id: cube for cube in [*self._profile(readable), *told] if cube.id not in exclude}
        hits = [Recall(cube=cube, score=1.0, why=ABOUT_THE_PERSON) for cube in list(cubes.values())[:LISTED_NOTES]]
        return Recollection(hits, bool(hits), looked_up=True, missing=not hits, everything=True)

    def _tells(self, candidate: RecallCandidate) -> bool:
        """Whether a turn of the person says something itself: not only questions, requests, code or pasted text."""
        if len(candidate.text) > LONGEST_NOTE:
            return False
        return any(not (asks(sentence) or asks_indirectly(sentence)) for sentence in Prose(candidate.text).sentences)

    def _that_tell(self, found: Sequence[Recall], wanted: MessageKind, most: int) -> list[Recall]:
        """The best hits, at most `most`, without turns that only ask; in telegraphic style ("bike tour where to") the kind of the turn has to
        show this. For a look-up, a request of several sentences is kept, because it may have told something besides; otherwise only turns
        that tell are kept."""

        def tells(hit: Recall) -> bool:
            text = hit.cube.text
            if not hit.cube.is_turn or not _is_english(text):
                return True
            kind = kind_of(text, None, kind_chances(text), lead=0.0)
            if wanted is not MessageKind.LOOKUP or kind in (MessageKind.LOOKUP, MessageKind.WORLD):
                return kind is MessageKind.TELL
            return kind is not MessageKind.REQUEST or len(Prose(text).sentences) > 1

        return list(itertools.islice(filter(tells, found), most))

    def save(
        self, candidate: FoundStatement, message: Message, origin: str, actor: str = ""
    ) -> tuple[MemCube, int | None] | None:
        """Save a statement that a reader found in a message, into the space that the conversation writes to.

        Args:
            candidate: the statement.
            message: the message.
            origin: the signature of who found it.
            actor: who saves it; "" for the reader (or, of another origin, for that origin).

        Returns:
            The memory, and the operation, which is None if the statement was already known. None, and nothing is kept, if the conversation
            may not write to the space.
        """
        draft = self._draft(candidate, message, origin)
        if draft is None:
            return None
        actor = actor or (READER if origin == SmallReader.origin else origin)
        cube, operation = self._writer.save(draft, actor, corrects=candidate.corrects)
        if operation is not None:
            self._changed(self._vault.governance.changed_by(operation), "remember")
        return cube, operation

    def is_new(self, candidate: FoundStatement, message: Message) -> bool:
        """Whether a statement found in a message could be saved, and would not repeat what is known."""
        draft = self._draft(candidate, message, SmallReader.origin)
        return draft is not None and not self._writer.knows(draft)

    def read_again(
        self, message: Message, found: Sequence[FoundStatement], origin: str, not_own: str = ""
    ) -> int | None:
        """Complete and correct what was kept of a message when it was sent, as one operation (`second_reading.read_again`). Memories that
        the person has changed, pinned or frozen since stay as they are, and so do those that they asked to be remembered.

        Args:
            message: the message.
            found: what a better reader has found in it.
            origin: that reader's signature.
            not_own: why nothing in the message is a statement of the person, in words; "" if it is.

        Returns:
            The operation; None if nothing changed.
        """
        found = beside_request(message.text, found)

        def again() -> int | None:
            kept = self._vault.table.where(
                f"message = {quoted(message.id)} AND id != message AND state = {quoted(State.ACTIVATED.value)}",
                order=("created_at", True),
            )
            as_read = [cube for cube in kept if self._is_as_read(cube)]
            touched = [cube for cube in kept if cube not in as_read]
            reading = read_again(as_read, touched, found, origin, not_own)
            drafts = [draft for one in reading.missing if (draft := self._draft(one, message, origin)) is not None]
            return self._writer.save_better(reading.steps, drafts, origin, VERB)

        operation = self._vault.retried(again)
        if operation is not None:
            self._changed(self._vault.governance.changed_by(operation), VERB)
        return operation

    def _is_as_read(self, cube: MemCube) -> bool:
        """Whether a memory is exactly as the first reader made it: unasked, from one message alone, and never changed by the person."""
        if cube.pinned or cube.frozen or cube.provenance or cube.confidence >= INSISTED:
            return False
        history = self._vault.governance.history(cube.id)
        return history[-1].actor == READER and all(change.actor != PERSON for change in history)

    def _draft(self, candidate: FoundStatement, message: Message, origin: str) -> MemCube | None:
        """A statement found in a message as a memory to be saved; None if the conversation may not write to the space."""
        space = self._conversations.spaces(message.conversation).writes
        if not self._namespaces.may_write(conversation_actor(message.conversation), space):
            return None
        return MemCube(
            text=candidate.text,
            type=candidate.type,
            subject=candidate.subject,
            sensitivity=candidate.sensitivity,
            confidence=candidate.confidence,
            origin=origin,
            owner=self._owner,
            namespace=space,
            source=Source(conversation=message.conversation, message=message.id),
            **(candidate.occurred or When.moment(message.said)).fields(),
        )

    def note_cited(
        self, reply: str, text: str, message: Message, hits: Sequence[Recall], documents: Sequence[MemCube] = ()
    ) -> None:
        """Store and log which of the memories in its prompt a reply has used (attribution).

        Args:
            reply: the reply's id.
            text: the text of the reply.
            message: the message that it answers.
            hits: the memories in its prompt.
            documents: the passages that stood in the prompt whole.
        """
        recalled = {hit.cube.id for hit in hits}
        whole = [Recall(cube=cube, score=0.0, why=IN_A_DOCUMENT) for cube in documents if cube.id not in recalled]
        found = cited(text, message.text, [*hits, *whole])
        if found:
            added = [UsedReference(hit.cube.id, 1.0, hit.why) for hit in whole if hit.cube.id in found]
            self._conversations.cite(reply, found, added)
            self._vault.governance.audit.note("assistant", "cited", found, f"conversation {message.conversation}")

    def injected(self, hits: Sequence[Recall], profile: Sequence[str], conversation: str, decided: Serving) -> None:
        """Log from what a message is answered and why, with the memories that the model was given for it; and count the recalled ones as
        used.

        Args:
            hits: what was recalled.
            profile: ids of the profile memories in the prompt.
            conversation: the conversation's id.
            decided: from what the message is answered.
        """
        recalled = list(dict.fromkeys(hit.cube.id for hit in hits))
        if hits:
            self._vault.governance.used((hit.cube.id, hit.score) for hit in hits)
        self._vault.governance.audit.note(
            "assistant",
            "injected",
            dict.fromkeys([*recalled, *profile]),
            say(
                "conversation {conversation}; {recalled} recalled; {kind}: {why}",
                conversation=conversation,
                recalled=str(len(recalled)),
                kind=decided.kind,
                why=decided.why,
            ),
        )


def _is_english(text: str) -> bool:
    """Whether the tagger, which has learned from English messages, can tell what a text wants."""
    return language_of(text) in (None, ENGLISH)


def _of_others(candidate: RecallCandidate, names: Collection[str]) -> bool:
    """Whether a memory is no passage of a document, and neither said by nor about one of these people."""
    if candidate.type == SemanticType.DOCUMENT.value:
        return False
    return not names_one_of(f"{candidate.speaker} {candidate.text}", names)
