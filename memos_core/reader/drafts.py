"""Makes drafts for the writer from texts that the person or a client asks to be remembered: cleans them, and has the reader find their
type."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from memos_core.cube import IMPORT, PERSONAL, VERBATIM, MemCube, Note, SemanticType, Sensitivity, Source, member
from memos_core.days import When, expiry, local_time
from memos_core.errors import InvalidInput
from memos_core.language.text import LONGEST_MEMORY, clean
from memos_core.language.times import first_time_in
from memos_core.reader import described
from memos_core.spaces.actors import PERSON
from memos_core.wording import say

LONGEST_NAME = 60
"""How many characters of a message's id are shown in an error."""


@dataclass(frozen=True)
class Drafts:
    """Makes drafts for one owner."""

    owner: str
    origin: str = PERSON
    """The signature of single memories; those of a batch are marked as imported by the person."""

    def one(
        self,
        text: str,
        *,
        type: SemanticType | str | None = None,
        tags: Sequence[str] = (),
        pinned: bool = False,
        occurred_at: dt.datetime | dt.date | None = None,
        expires_at: dt.datetime | dt.date | None = None,
        source: Source | None = None,
        namespace: str = PERSONAL,
    ) -> tuple[MemCube, bool]:
        """A draft of a single memory (see `MemOS.remember`).

        Returns:
            The draft, and whether it was said as a correction ("No, ...").

        Raises:
            InvalidInput: no text, too long, or an unknown type.
        """
        text = memory_text(text)
        given = None if occurred_at is None else When.given(occurred_at)
        known = described(text, date=None if given is None else given.there)
        when = given or known.occurred
        draft = MemCube(
            text=text,
            type=_no_reminder(member(SemanticType, type)) or known.type,
            subject=known.subject,
            sensitivity=known.sensitivity,
            tags=labels(tags),
            pinned=pinned,
            source=source,
            owner=self.owner,
            namespace=namespace,
            origin=self.origin,
            **expiry(expires_at),
            **(when.fields() if when else {}),
        )
        return draft, known.corrects

    def many(self, notes: Sequence[Note], namespace: str = PERSONAL) -> list[MemCube]:
        """Drafts of a batch of notes, kept verbatim. Raises InvalidInput if a note is empty or too long; the error says which one, but not
        what it says."""
        return [
            MemCube(
                text=_text_of_note(note, number, len(notes)),
                type=_no_reminder(note.type),
                speaker=note.speaker,
                tags=labels(note.tags),
                **(When.moment(local_time(note.occurred_at)).fields() if note.occurred_at else {}),
                expires_at=note.expires_at,
                source=note.source,
                owner=self.owner,
                namespace=namespace,
                origin=IMPORT if self.origin == PERSON else self.origin,
            )
            for number, note in enumerate(notes, start=1)
        ]


Type = TypeVar("Type", SemanticType, SemanticType | None)


def _no_reminder(type: Type) -> Type:
    if type is SemanticType.REMINDER:
        raise InvalidInput(
            "A reminder needs a time. Make it by saying when: remind me tomorrow at 9 to call the dentist."
        )
    return type


def _text_of_note(note: Note, number: int, count: int) -> str:
    try:
        return memory_text(note.text)
    except InvalidInput as error:
        told = note.source.message if note.source is not None else None
        raise InvalidInput(
            say(
                "Text {number} of {count} (message {message}) cannot be kept, so none was saved. {reason}",
                number=number,
                count=count,
                message=told[:LONGEST_NAME],
                reason=error,
            )
            if told
            else say(
                "Text {number} of {count} cannot be kept, so none was saved. {reason}",
                number=number,
                count=count,
                reason=error,
            )
        ) from error


def memory_text(text: str) -> str:
    """The text of a memory, cleaned. Raises InvalidInput if it is empty or too long."""
    sound = clean(text)
    if len(sound) > LONGEST_MEMORY:
        raise InvalidInput(
            "This text has {count} characters; a memory can hold {most}. Split it into parts.",
            count=len(sound),
            most=LONGEST_MEMORY,
        )
    return sound


def subject_of(text: str) -> str:
    """The subject of a text: the single thing that it states; "" if there is none."""
    return described(text).subject


def _reread(cube: MemCube, text: str) -> dict[str, object]:
    """The header fields that follow from an edited text. If its "tomorrow" was in the old text already, the old date stays."""
    known = described(text)
    fields: dict[str, object] = {"subject": known.subject, "sensitivity": known.sensitivity}
    if known.occurred and first_time_in(text) != first_time_in(cube.text):
        fields |= known.occurred.fields()
    return fields


_VERBATIM_EDITED: dict[str, object] = {"subject": "", "sensitivity": Sensitivity.NORMAL}
"""The header fields of an edited passage or turn; its sensitivity depends on its words alone."""


def labels(tags: Sequence[str]) -> tuple[str, ...]:
    """Tags in the form in which memories have them, each once."""
    return tuple(dict.fromkeys(tag for item in tags if (tag := " ".join(item.split()).lstrip("#"))))


def edited_fields(
    cube: MemCube, text: str | None, tags: Sequence[str] | None, type: SemanticType | str | None
) -> dict[str, object]:
    """The header fields that an edit changes; None leaves text, tags or type as it is.

    Raises:
        InvalidInput: the text is empty or too long, or the type unknown.
    """
    fields: dict[str, object] = {}
    if text is not None and (new := memory_text(text)) != cube.text:
        fields |= {"text": new, **(_VERBATIM_EDITED if cube.type in VERBATIM else _reread(cube, new))}
    if tags is not None and labels(tags) != cube.tags:
        fields["tags"] = labels(tags)
    if (wanted := member(SemanticType, type)) is not None and wanted != cube.type:
        fields["type"] = wanted
    return fields
