"""The page About you: the person's own statements about themselves and their life, in groups."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from memos_core.cube import RECALLABLE, Kind, MemCube, SemanticType, Sensitivity
from memos_core.days import last_day
from memos_core.language.parts_of_life import part_of_life
from memos_core.language.sensitivity import is_of_health
from memos_core.language.times import dated_text
from memos_core.reader.normal_form import normal
from memos_core.reader.subjects import ANIMALS, PEOPLE

GROUPS = {
    "you": "You",
    "people": "People",
    "animals": "Animals",
    "preferences": "What you like and dislike",
    "life": "What you do and have",
    "health": "Health",
    "upcoming": "Coming up",
    "past": "What has happened",
    "other": "More",
}
"""The groups in their order: name and title."""
_YOURSELF = (
    "name", "nickname", "age", "birthday", "home", "job", "nationality", "hometown", "home-town", "native-language",
    "second-language", "marital-status", "email-address", "e-mail-address", "phone-number", "postcode", "star-sign",
    "zodiac-sign", "height", "weight", "shoe-size", "middle-name", "maiden-name", "anniversary", "wedding-anniversary",
)  # fmt: skip
"""Subjects of statements about the person, in the order in which these are shown."""
_HEALTH_SUBJECTS = {"blood-type"}
_I_AM = re.compile(
    r"^i (?:am|have been|was born|come from|grew up|live|lived|used to live|work|worked|speak|study|studied|teach|moved)\b"
)
_PERSON = re.compile(rf"\bmy (?:[\w'-]+ ){{0,2}}?(?:{PEOPLE})\b")
_ANIMAL = re.compile(rf"\bmy (?:[\w'-]+ ){{0,2}}?(?:{ANIMALS})\b")
_PERSON_SUBJECT = re.compile(rf"^(?:[\w'-]+-)?(?:{PEOPLE.replace(' ', '-')})$")
_ANIMAL_SUBJECT = re.compile(rf"^(?:[\w'-]+-)?(?:{ANIMALS.replace(' ', '-')})$")


@dataclass(frozen=True)
class AboutGroup:
    """Statements that belong together."""

    name: str
    """One of GROUPS."""
    title: str
    cubes: tuple[MemCube, ...]


@dataclass(frozen=True)
class AboutYou:
    """All that the person has said of themselves and that is still true."""

    groups: tuple[AboutGroup, ...]
    """The groups that are not empty, in a fixed order."""
    secrets: int
    """Secrets that are not among them."""

    @property
    def count(self) -> int:
        """How many statements there are."""
        return sum(len(group.cubes) for group in self.groups)

    @property
    def secrets_in_words(self) -> str:
        """What is left out, as a sentence; empty where nothing is."""
        if not self.secrets:
            return ""
        return "1 secret is not shown." if self.secrets == 1 else f"{self.secrets:,} secrets are not shown."

    def as_text(self) -> str:
        """All statements as plain text, group by group, with the dates that "tomorrow" and the like mean."""
        blocks = [
            "\n".join([group.title, *(f"- {' '.join(dated_text(cube).split())}" for cube in group.cubes)])
            for group in self.groups
        ]
        return "\n\n".join([*blocks, *([self.secrets_in_words] if self.secrets else [])]) + "\n"


def about(cubes: Iterable[MemCube], today: dt.datetime, *, secrets: bool = False) -> AboutYou:
    """Group the person's own live statements among these memories.

    Args:
        cubes: any memories; those that are not the person's own live statements are left out.
        today: the beginning of the present day, in the person's zone; an event that is not over by then is coming up.
        secrets: show secrets too.
    """
    held: dict[str, list[MemCube]] = {name: [] for name in GROUPS}
    hidden = 0
    for cube in cubes:
        if not is_statement(cube):
            continue
        if cube.sensitivity is Sensitivity.SECRET and not secrets:
            hidden += 1
            continue
        held[group_of(cube, today)].append(cube)
    groups = (AboutGroup(name, GROUPS[name], tuple(_in_order(name, found))) for name, found in held.items() if found)
    return AboutYou(tuple(groups), hidden)


def is_statement(cube: MemCube) -> bool:
    """Whether it is live, and a statement of the person."""
    return cube.state in RECALLABLE and is_said_by_the_person(cube)


def is_said_by_the_person(cube: MemCube) -> bool:
    """Whether it is a statement of the person. Turns of conversations and reminders do not count, nor do words of a document, an
    imported file, another program or another speaker."""
    return (
        cube.kind is Kind.PLAINTEXT
        and cube.type not in (SemanticType.EPISODE, SemanticType.REMINDER)
        and cube.quoted_from is None
        and (not cube.speaker or cube.speaker == cube.owner)
    )


def group_of(cube: MemCube, today: dt.datetime) -> str:
    """The name of the group that a statement belongs to. Where no rule says it, as in other languages than English, what was learned
    from several does."""
    return ruled_group(cube, today) or part_of_life(cube.text)


def ruled_group(cube: MemCube, today: dt.datetime) -> str | None:
    """The group of a statement by its type, its subject and its English words; None where they leave it open."""
    text = normal(cube.text[:400])
    who, _, what = cube.subject.partition(".")
    if is_of_health(cube) or cube.subject in _HEALTH_SUBJECTS:
        return "health"
    if cube.type is SemanticType.EVENT:
        return "upcoming" if cube.occurred_at is not None and _is_ahead(cube, today) else "past"
    if cube.type is SemanticType.PERSONA or cube.subject in _YOURSELF:
        return "you"
    if what and _ANIMAL_SUBJECT.match(who):
        return "animals"
    if what and _PERSON_SUBJECT.match(who):
        return "people"
    if cube.type is SemanticType.PREFERENCE and not (_ANIMAL.match(text) or _PERSON.match(text)):
        return "preferences"
    if _ANIMAL.search(text):
        return "animals"
    if _PERSON.search(text):
        return "people"
    if _I_AM.match(text):
        return "you"
    return "life" if text.startswith(("i ", "my ")) else None


def _is_ahead(cube: MemCube, today: dt.datetime) -> bool:
    """Whether the event is not over yet."""
    if cube.occurred_on is not None:
        return last_day(cube.occurred_on, cube.occurred_precision) >= today.date()
    return cube.at >= today


def _in_order(name: str, cubes: Sequence[MemCube]) -> list[MemCube]:
    """The statements of a group in its order: of what is coming, the next first; of what has happened, the last first; about the
    person, by subject as in _YOURSELF; in other groups pinned ones first, then by subject. Then the oldest first."""
    if name == "upcoming":
        return sorted(cubes, key=lambda cube: (cube.at, cube.id))
    if name == "past":
        return sorted(cubes, key=lambda cube: (cube.at, cube.id), reverse=True)
    place = {subject: number for number, subject in enumerate(_YOURSELF)}
    return sorted(
        cubes,
        key=lambda cube: (
            place.get(cube.subject, len(place)) if name == "you" else not cube.pinned,
            cube.subject == "",
            cube.subject,
            cube.created_at,
            cube.id,
        ),
    )
