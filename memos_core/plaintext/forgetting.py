"""MemForgetter: erases memories, the words in verbatim turns that tell them and, if the person wants it, their
messages.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from memos_core.conversations import Conversations, Message
from memos_core.cube import MemCube, SemanticType, State
from memos_core.errors import StorageError, StorageFull
from memos_core.plaintext.recall.outdated_turns import distilled
from memos_core.plaintext.redacting import repeating, telling, tells, without
from memos_core.plaintext.saving.recorder import MemRecorder, said
from memos_core.spaces.actors import PERSON
from memos_core.spaces.turn_readers import turns_behind
from memos_core.storage.erasure_file import Span
from memos_core.storage.erasures import STORES, Work, carry_out
from memos_core.storage.lance import TableUnreachable
from memos_core.storage.vault import MemVault
from memos_core.wording import Wording, say, say_count, together

log = logging.getLogger(__name__)

LATER_MESSAGES = 200
"""How many messages after the one that told a memory are checked for replies that repeat it."""


@dataclass(frozen=True)
class Extent:
    """What an erasure concerns: the messages that the memories came from, and what was written with them."""

    cubes: Sequence[MemCube]
    turns: Sequence[MemCube]
    """Episodes other than the memories themselves: of the messages below, or imported with them."""
    messages: Sequence[Message]
    """The messages that told them, the replies to those, and the replies that were written with them or repeat them."""
    kept: Mapping[str, Sequence[Span]]
    """The messages whose turns stay, each with the words that are cut out of its turn."""
    blanked: bool
    """Whether the messages lose their text in their conversations."""
    beside: Sequence[MemCube]
    """Other memories that the same messages told; they stay."""

    @property
    def ids(self) -> list[str]:
        """The ids of everything that is destroyed, even if it is recorded again without the forgotten words."""
        return [cube.id for cube in (*self.cubes, *self.turns)]

    @property
    def silent(self) -> list[str]:
        """The ids of the messages from which no word stays in the memory."""
        return [message.id for message in self.messages if message.id not in self.kept]

    @property
    def conversations(self) -> list[str]:
        return list(dict.fromkeys(message.conversation for message in self.messages))


@dataclass(frozen=True)
class Forgotten:
    """What `forget` removed, in plain sentences."""

    id: str
    removed: list[str]


class MemForgetter:
    """Erases memories from every store."""

    def __init__(
        self,
        *,
        vault: MemVault,
        conversations: Conversations,
        recorder: MemRecorder,
        stores: Mapping[str, Work],
        being_written: Callable[[Collection[str]], Sequence[str]],
        stop: Callable[[Collection[str]], None],
        elsewhere: Callable[[Extent], Sequence[str]],
        make_way: Callable[[], None],
        forgotten: Callable[[Extent], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            conversations: the store of conversations.
            recorder: keeps the turns.
            stores: the work by which the other stores than the vault's carry an erasure out, by their names.
            being_written: returns, for ids of memories and messages, the ids of the replies that are being written now with one of
                them in their prompts.
            stop: ends the writing of these replies.
            elsewhere: says in plain sentences where else the memories stand, and when they are removed from there.
            make_way: called first, because forgetting takes some room on the disk before it frees some.
            forgotten: called with the extent after it is done.
        """
        self._vault = vault
        self._conversations = conversations
        self._recorder = recorder
        self._stores = {**vault.erasing, **stores}
        self._being_written = being_written
        self._stop = stop
        self._elsewhere = elsewhere
        self._make_way = make_way
        self._forgotten = forgotten

    def preview(self, ids: Sequence[str], *, message: bool) -> list[str]:
        """What `forget` would remove and what it would leave, in plain sentences. Raises NotFound."""
        return self._in_words(self._extent(self._vault.get_all(ids), message=message))

    def forget(self, cubes: Sequence[MemCube], *, message: bool, actor: str = PERSON) -> list[str]:
        """Destroy memories, as one action.

        Args:
            cubes: the memories.
            message: whether the messages that they came from lose their text too.
            actor: who wants it.

        Returns:
            What was removed, in plain sentences.

        Raises:
            StorageError: the erasure could not be written down, and nothing was changed; or the memories are out of sight but not yet
                removed everywhere, which the error says (`finish`, the next erasure or the next start continues).
        """
        self._make_way()
        late: StorageError | None = None
        with self._recorder.lock:  # so that no turn of these messages is recorded meanwhile
            extent = self._extent(cubes, message=message)
            removed = self._in_words(extent)
            self._decide(extent, actor)
            try:
                self._destroy(extent, actor)
            except StorageError as error:
                late = error
        try:
            self._forgotten(extent)
        except StorageError as error:
            late = late or error
        if late is not None:
            raise StorageError(_not_everywhere(late, len(cubes))) from late
        return removed

    def finish(self) -> bool:
        """Remove what was forgotten and could not be removed everywhere at once. Returns whether there was any.

        Raises:
            StorageError: some of it still cannot be removed.
        """
        erasures = self._vault.governance.erasures
        if not any(map(erasures.due, STORES)):
            return False
        with self._recorder.lock:
            carry_out(erasures, self._stores)
        return True

    def _extent(self, cubes: Sequence[MemCube], *, message: bool) -> Extent:
        """What is removed when these memories are forgotten.

        Args:
            cubes: the memories.
            message: whether the messages are to lose their text too.
        """
        talk, own = self._conversations, {cube.id for cube in cubes}
        sources = [source for cube in cubes for source in (cube.source, *cube.provenance) if source is not None]
        named = [source.message for source in sources if source.message]
        told = talk.known([*named, *talk.copies_of(named)])
        replies = {*talk.replies_to([item.id for item in told]), *talk.written_with(list(own))}
        replies |= self._repeating(told, [cube.text for cube in cubes])
        replies |= set(talk.copies_of(replies))
        messages = talk.known([*(item.id for item in told), *replies])
        turns = self._vault.table.get([item.id for item in messages])
        statements = [cube for cube in cubes if cube.type is not SemanticType.EPISODE]
        turns |= {turn.id: turn for group in turns_behind(self._vault, statements).values() for turn in group}
        turns = {turn_id: turn for turn_id, turn in turns.items() if turn_id not in own}
        others = {
            item: [cube for cube in found if cube.id not in own]
            for item, found in distilled(self._vault, [item.id for item in told]).items()
        }
        kept = {} if message else self._kept(messages, {item.id for item in told}, turns, cubes, others)
        # A reply that surely speaks of something else stays as it is.
        untouched = {item for item, spans in kept.items() if not spans}
        beside = {cube.id: cube for found in others.values() for cube in found}
        return Extent(
            cubes,
            [turn for turn in turns.values() if turn.id not in untouched],
            [item for item in messages if item.id not in untouched],
            {item: spans for item, spans in kept.items() if spans},
            message,
            list(beside.values()),
        )

    def _repeating(self, told: Sequence[Message], forgotten: Sequence[str]) -> set[str]:
        """Later replies in the same conversations that repeat the memory: in their words, in the thoughts before them, or in
        what a tool was given for them or said."""
        return {
            later.id
            for message in told
            for later in self._conversations.said_after(message, LATER_MESSAGES)
            if later.role == "assistant" and any(tells(_all_of(later), text) for text in forgotten)
        }

    def _kept(
        self,
        messages: Sequence[Message],
        told: Collection[str],
        turns: Mapping[str, MemCube],
        cubes: Sequence[MemCube],
        others: Mapping[str, Sequence[MemCube]],
    ) -> dict[str, Sequence[Span]]:
        """The messages whose turns stay, each with the words that are cut out of them."""
        erasures = self._vault.governance.erasures
        own, forgotten = {cube.id for cube in cubes}, [cube.text for cube in cubes]
        kept: dict[str, Sequence[Span]] = {}
        for message in messages:
            text, turn = said(message), turns.get(message.id)
            if text is None or message.id in own or message.status == "streaming" or message.forgotten:
                continue
            if erasures.silent(message.id) or (turn is not None and not self._as_recorded(turn, text)):
                continue
            if message.id in told:
                mine = [cube.text for cube in cubes if message.id in _told_by(cube)]
                spans = telling(text, mine, [cube.text for cube in others.get(message.id, ())])
            else:
                spans = repeating(text, forgotten, self._stays(message, told, kept))
            if spans is not None and without(text, [*erasures.spans(message.id), *spans]):
                kept[message.id] = spans
        return kept

    def _stays(self, reply: Message, told: Collection[str], kept: Mapping[str, Sequence[Span]]) -> str:
        """What stays of the message to which a reply was given."""
        before = self._conversations.known([reply.parent])
        if not before or (before[0].id in told and before[0].id not in kept):
            return ""
        return without(said(before[0]) or "", kept.get(before[0].id, ()))

    def _as_recorded(self, turn: MemCube, text: str) -> bool:
        """Whether a turn is the same as the recorder would make it from its message."""
        expected = without(text, self._vault.governance.erasures.spans(turn.id))
        return turn.text == expected and turn.state is State.ACTIVATED and not turn.pinned and not turn.frozen

    def _in_words(self, extent: Extent) -> list[str]:
        lines = [_removed_in_words(extent.cubes)]
        if count := sum(not item.forgotten for item in extent.messages):
            one = len(extent.cubes) == 1
            lines.append(
                _blanked_in_words(extent, count, one=one) if extent.blanked else _kept_in_words(extent, one=one)
            )
        return [*lines, *self._elsewhere(extent)]

    def _decide(self, extent: Extent, actor: str) -> None:
        """Write down that they are destroyed. The recorder's lock must have been held since the extent was worked out.

        Args:
            extent: the memories and what they rest on.
            actor: who wants it.

        Raises:
            StorageError: it could not be written down; nothing was changed.
        """
        self._vault.governance.erasures.begin(
            actor,
            extent.ids,
            messages=extent.silent,
            conversations=extent.conversations,
            blanked=extent.blanked,
            kept=extent.kept,
        )

    def _destroy(self, extent: Extent, actor: str) -> None:
        """Carry out what was decided.

        Raises:
            StorageError: they could not be removed, or not yet everywhere.
        """
        erasures = self._vault.governance.erasures
        # A reply that looked for memories before that was written down may have them in its prompt.
        known = {item.id for item in extent.messages}
        writing = self._being_written([*extent.ids, *known])
        if late := [item for item in self._conversations.known(writing) if item.id not in known]:
            ids, conversations = [item.id for item in late], {item.conversation for item in late}
            erasures.begin(actor, (), messages=ids, conversations=conversations, blanked=extent.blanked)
        if extent.blanked:
            self._stop([*known, *writing])
        carry_out(erasures, self._stores)
        for conversation in dict.fromkeys(item.conversation for item in extent.messages if item.id in extent.kept):
            try:
                self._recorder.record(conversation)
            except StorageError as error:  # the erasure is done; a job records what stays
                log.warning("what stays of a turn could not be recorded yet: %s", type(error).__name__)


def _all_of(reply: Message) -> str:
    """Everything that is kept of a reply."""
    calls = (f"{call.arguments}\n{call.result}" for call in reply.calls)
    return "\n".join((reply.text, reply.thought, *calls))


def _told_by(cube: MemCube) -> set[str | None]:
    return {source.message for source in (cube.source, *cube.provenance) if source is not None}


def _not_everywhere(error: StorageError, count: int) -> str:
    """Says that memories are forgotten although a store could not remove them yet, and why. The messages of some errors say that a
    change was taken back; they are replaced, because an erasure is not."""
    why: str = str(error)
    if isinstance(error, StorageFull):
        why = say("The disk is full: free some space.")
    elif isinstance(error, TableUnreachable):
        why = say("The place where your memories lie cannot be reached.")
    decided = say_count(
        "It is forgotten and out of sight, but could not be removed everywhere yet.",
        "They are forgotten and out of sight, but could not be removed everywhere yet.",
        count,
    )
    return together(decided, why, say("It is tried again every few minutes, and at the next start."))


def _removed_in_words(cubes: Sequence[MemCube]) -> Wording:
    count, frozen = len(cubes), sum(cube.frozen for cube in cubes)
    if not frozen:
        return say_count(
            "This memory and its history are removed for good. This cannot be undone.",
            "These {n} memories and their history are removed for good. This cannot be undone.",
            count,
        )
    if count == 1:
        return say("This memory and its history are removed for good, though it is frozen. This cannot be undone.")
    return say_count(
        "These {count} memories and their history are removed for good, though {n} of them is frozen. This cannot be undone.",
        "These {count} memories and their history are removed for good, though {n} of them are frozen. This cannot be undone.",
        frozen,
        count=count,
    )


def _blanked_in_words(extent: Extent, count: int, *, one: bool) -> Wording:
    """How many messages are blanked, and what goes with them."""
    told = (
        say_count("The message that told it", "{n} messages that told or repeat it", count)
        if one
        else say_count("The message that told them", "{n} messages that told or repeat them", count)
    )
    chats = say("the chat") if len(extent.conversations) == 1 else say("the chats")
    if not (others := len(extent.beside)):
        return say_count(
            "{told} is blanked in {chats}.", "{told} are blanked in {chats}.", count, told=told, chats=chats
        )
    return say_count(
        "{told} is blanked in {chats}, with the words that told {others}.",
        "{told} are blanked in {chats}, with the words that told {others}.",
        count,
        told=told,
        chats=chats,
        others=say_count("another memory", "{n} other memories", others),
    )


def _kept_in_words(extent: Extent, *, one: bool) -> Wording:
    """What is left of the messages that told it."""
    if extent.kept and one:
        return say("What else you said with it stays in the memory; your chats stay readable as they are.")
    if extent.kept:
        return say("What else you said with them stays in the memory; your chats stay readable as they are.")
    if one:
        return say("What was said word for word around it leaves the memory too; your chats stay readable as they are.")
    return say("What was said word for word around them leaves the memory too; your chats stay readable as they are.")
