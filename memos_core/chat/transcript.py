"""Puts together a conversation for display: its messages, each with what was done in the memory for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from memos_core.chat.attribution import answering_part
from memos_core.chat.events import OfferedReminder, Suggestion
from memos_core.chat.offered_reminders import OfferedReminders
from memos_core.chat.suggestions import Suggestions
from memos_core.conversations import Conversations, Message, UsedReference
from memos_core.cube import RECALLABLE, MemCube
from memos_core.language.identification import only_english_notices
from memos_core.plaintext.editing import MemCurator
from memos_core.plaintext.saving.second_reading import VERB
from memos_core.storage.table import among
from memos_core.storage.vault import MemVault

PART_CHARACTERS = 280
"""Length of the excerpt of a long memory that is shown beside a reply."""


@dataclass(frozen=True)
class UsedMemory:
    """A memory that was in the prompt of a reply; `cube` is None if it was forgotten since."""

    cube_id: str
    score: float
    why: str
    cube: MemCube | None
    cited: bool = False
    """Whether the reply uses what it says (attribution)."""
    part: str = ""
    """The part of a long text that has most to do with the question and the reply."""


@dataclass(frozen=True)
class TranscriptEntry:
    """A message with what was done in the memory for it: memories used for a reply, and memories saved from a person's message."""

    message: Message
    used: list[UsedMemory]
    saved: list[MemCube]
    conflicts: list[list[MemCube]]
    """Groups of live memories that cannot all be true: each is one of the memories above with those that contradict it."""
    better: Mapping[str, int] = field(default_factory=dict)
    """Ids of memories in `saved` that a second reading has changed, made or archived, each with that operation (for `MemOS.undo`); only as
    long as nothing has changed them since."""
    suggested: Sequence[Suggestion] = ()
    """What the person is asked about in this message."""
    offered: OfferedReminder | None = None
    """The reminder that is offered beside this message."""
    notice: str = ""
    """What the person was told about this message, in the language in which they wrote."""
    versions: tuple[str, ...] = ()
    """The ids of all versions of the message, including its own, oldest first."""


class Transcripts:
    """Puts messages and memories together."""

    def __init__(
        self, vault: MemVault, curator: MemCurator, suggestions: Suggestions, offered_reminders: OfferedReminders
    ) -> None:
        """
        Args:
            vault: where memories are.
            curator: finds memories that contradict each other.
            suggestions: what the person is asked about.
            offered_reminders: the reminders that are offered.
        """
        self._vault = vault
        self._curator = curator
        self._suggestions = suggestions
        self._offered_reminders = offered_reminders

    def page(
        self, store: Conversations, conversation: str, *, before: int | None, after: int | None, limit: int
    ) -> list[TranscriptEntry]:
        """A page of a conversation, oldest first.

        Args:
            store: the stored conversations, or the temporary ones.
            conversation: its id.
            before: the newest messages before this sequence number; None for the newest of all.
            after: the first messages after this one instead.
            limit: the most messages to return.
        """
        messages = store.messages(conversation, before=before, after=after, limit=limit)
        cubes = self._vault.get_many([used.cube_id for message in messages for used in message.used])
        theirs = [message.id for message in messages if message.role == "user"]
        saved = self._saved_from(theirs)
        suggested = self._suggestions.list(messages=theirs)
        offered = {one.message: one for one in self._offered_reminders.list(messages=theirs)}
        live = [cube for group in (cubes.values(), *saved.values()) for cube in group if cube.state in RECALLABLE]
        rivals = self._curator.rivals(live)
        better = self._vault.governance.last_changed_by(VERB, [cube.id for told in saved.values() for cube in told])
        languages = store.languages_told()
        versions = store.versions_of(messages)
        entries, question = list[TranscriptEntry](), ""
        for message in messages:
            used = [_used(reference, cubes.get(reference.cube_id), question, message) for reference in message.used]
            question = message.text if message.role == "user" else question
            told = saved.get(message.id, [])
            concerned = [*told, *(item.cube for item in used if item.cube is not None)]
            conflicts = [
                [cube, *others]
                for cube in concerned
                if (others := [other for other in rivals.get(cube.id, ()) if other.state in RECALLABLE])
            ]
            understood = {cube.id: better[cube.id] for cube in told if cube.id in better and cube.superseded_by is None}
            notice = only_english_notices().get(languages.get(message.id, ""), "")
            asked = [one for one in suggested if one.message == message.id]
            entry = TranscriptEntry(
                message,
                used,
                told,
                conflicts,
                understood,
                asked,
                offered.get(message.id),
                notice,
                versions[message.id],
            )
            entries.append(entry)
        return entries

    def _saved_from(self, messages: Sequence[str]) -> dict[str, list[MemCube]]:
        """The memories that were read from these messages, by the message's id."""
        saved: dict[str, list[MemCube]] = {}
        if messages:
            found = self._vault.table.where(
                f"{among('message', messages)} AND id != message", order=("created_at", True)
            )
            for cube in self._vault.with_usage(self._vault.without_forgotten(found)):
                if cube.source is not None and cube.source.message is not None:
                    saved.setdefault(cube.source.message, []).append(cube)
        return saved


def _used(reference: UsedReference, cube: MemCube | None, question: str, reply: Message) -> UsedMemory:
    part = "" if cube is None else answering_part(cube.text, question, reply.text, PART_CHARACTERS)
    return UsedMemory(reference.cube_id, reference.score, reference.why, cube, reference.cited, part)
