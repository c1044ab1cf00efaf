"""Corrections of a name in words: "you remember that wrong, it's Katarzyna", "its spelled Katarzyna", "no, her name is Katarzyna"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from memos_core.language.given_names import given_names
from memos_core.language.mentions import EntityKind
from memos_core.language.times import first_time_in
from memos_core.plaintext.entities.linking import Entity, folded
from memos_core.wording import Wording, say

LONGEST_CORRECTION = 120
"""Length of the longest message that can be nothing but a correction of a name, in characters."""
ALIKE = 0.6
"""From this likeness on (0 to 1), one name can be meant as a correction of another."""
_A_NAME = r"[^\W\d_][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,2}"
_CORRECTION = re.compile(
    r"(?:(?P<before>.*?)(?:^|[\s,.;:!?]))??"
    r"(?i:(?P<spelled>(?:it|that|(?:her|his|its|the|their) name|she|he)(?:['’]?s| is)(?: actually| really)? (?:spelled|spelt|written))"
    r"|(?P<called>(?:her|his|its|the|their) name(?:['’]?s| is)|(?:she|he|it)(?:['’]?s| is) called)"
    r"|(?:it|that|she|he)(?:['’]?s| is))"
    rf"(?: actually| really)? (?P<name>{_A_NAME})(?:,? (?:and )?not (?P<old>{_A_NAME}))?[.!]*"
)
_WRONG = re.compile(
    r"\b(?:no|nope|wrong|wrongly|mistake|mistaken|incorrect|correction|misspel\w+|typo|not)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class NameCorrection:
    """A message's correction of a name that was remembered wrong."""

    name: str
    """The right name."""
    old: str
    """The wrong name; "" where the message does not say it."""
    about: str
    """What else the message says: "you remember that wrong"."""
    spelling: bool
    """Whether nothing shows that it is a name, or only its spelling is corrected: then it must resemble the wrong name."""


def correction_in(text: str) -> NameCorrection | None:
    """The correction of a name that a message consists of, or None."""
    text = " ".join(text.split())
    found = _CORRECTION.fullmatch(text) if len(text) <= LONGEST_CORRECTION else None
    if found is None:
        return None
    about, name, old = found["before"] or "", found["name"], found["old"] or ""
    if not found["spelled"] and not old and _WRONG.search(about) is None:
        return None
    if first_time_in(f"on {name}"):  # "no, it's Monday"
        return None
    of_a_name = bool(found["called"]) or "name" in about or name.partition(" ")[0].casefold() in given_names()
    return NameCorrection(name if name != name.lower() else name.title(), old, about, spelling=not of_a_name)


def meant(correction: NameCorrection, turns: Sequence[str], entities: Iterable[Entity]) -> list[Entity]:
    """The entities whose name can be meant by a correction: one where that is clear, several where the person has to be asked, and none
    where the message means something else.

    Args:
        correction: what was said.
        turns: the last turns of the conversation, the newest first.
        entities: what can be meant.
    """
    known = [one for one in entities if one.kind is not EntityKind.PLACE]
    if correction.old:
        named = [one for one in known if folded(correction.old) in map(folded, (one.name, *one.aliases))]
        return _others(named, correction)
    for turn in (correction.about, *turns):
        spoken_of = [one for one in known if _speaks_of(turn, one)]
        if alike := [one for one in spoken_of if _alike(correction.name, one)]:
            return _others(alike, correction)
        if spoken_of and not correction.spelling:
            return _others([one for one in spoken_of if one.kind in (EntityKind.PERSON, EntityKind.ANIMAL)], correction)
    return []


def which_is_meant(correction: NameCorrection, entities: Sequence[Entity]) -> Wording:
    """The question to the person, where several can be meant: `Whose name is Katarzyna: your sister Katarina's or Katarine's? ...`."""
    *names, last = [say("{entity}'s", entity=one.called) for one in entities]
    return say(
        "Who is called {name}: is it {names} or {last} name? Tell me which one, and I correct it.",
        name=correction.name,
        names=tuple(names),
        last=last,
    )


def chosen(answer: str, entities: Iterable[Entity]) -> Entity | None:
    """The one that an answer to that question names: "my sister", "the cousin"; None where it names none or several."""
    plain = f" {folded(answer)} "
    if len(answer) > LONGEST_CORRECTION:
        return None
    named = [
        one
        for one in entities
        if any(name and f" {folded(name)} " in plain for name in (one.name, *one.aliases, *one.roles))
    ]
    return named[0] if len(named) == 1 else None


def _others(entities: Sequence[Entity], correction: NameCorrection) -> list[Entity]:
    """These entities; none where the only one has that name already."""
    return [] if [one.name for one in entities] == [correction.name] else list(entities)


def _speaks_of(text: str, entity: Entity) -> bool:
    plain = f" {folded(text)} "
    if any(f" {folded(name)} " in plain for name in (entity.name, *entity.aliases) if name):
        return True
    return any(f" {whose} {folded(role)} " in plain for whose in ("my", "your", "our") for role in entity.roles)


def _alike(name: str, entity: Entity) -> bool:
    new = folded(name)
    return any(
        SequenceMatcher(None, new, folded(old)).ratio() >= ALIKE or new.startswith(folded(old))
        for old in (entity.name, *entity.aliases)
        if old
    )
