"""Decides how a new statement relates to older ones. `MemWriter` carries out what follows.

A learned model (`memos_core.models.relation_judge`) tells how likely each relation is. This module decides from which chance on a relation
is believed, and takes the dates into account: of two statements that cannot both hold, the later one holds, where it is known which
is later. To archive something wrongly is worse than to keep both. So a change is believed only when it is sure; otherwise it is shown
to the person as a contradiction, and they are asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import astuple, replace
from enum import StrEnum

from memos_core.cube import MemCube, SemanticType
from memos_core.language.text import content_hash, stems, words
from memos_core.language.times import date_meant
from memos_core.models.backend import Related

Relate = Callable[[Sequence[str], str], list[Related] | None]
"""Given older texts and a new one, returns how likely each relation of the new one to each older one is; None while that cannot be told."""


class Relation(StrEnum):
    """How a new statement relates to an older one."""

    SAME = "same"
    """It says the same."""
    REFINES = "refines"
    """It says more about the same; the older one stays true."""
    REPLACES = "replaces"
    """It takes the place of the older one, which was true until now."""
    ENDED = "ended"
    """It says that the older one is over."""
    EARLIER = "earlier"
    """It tells how things were before the older one, which stays true."""
    CONTRADICTS = "contradicts"
    """Both cannot be true, and it is not known which one is."""
    APART = "apart"
    """Both can be true."""


CHANGES = (Relation.REPLACES, Relation.ENDED)
SURE_OF_A_CHANGE = 0.7
"""From this chance of `replaces` and `ended` together on, the older statement is archived (benchmarks/README.md, "relations")."""
SURE_OF_BOTH = 0.6
"""From this chance of these and `contradicts` together on, the two cannot both hold."""
BEYOND_DOUBT = 0.9
"""From this chance of `same` on, two statements say the same although one has a name, a number or a word that the other lacks, or although
they have no word in common (benchmarks/README.md, "relations")."""
LONGEST_COMPARED = 400
"""In characters; a longer text is not a single statement."""
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)


def relations(
    relate: Relate, new: MemCube, old: Sequence[MemCube], *, corrects: bool = False, every_script: bool = False
) -> list[Relation]:
    """How a new statement relates to each of some older ones.

    Args:
        relate: tells how likely each relation is. While it returns None, only texts with the same words are the same.
        new: the statement that is to be saved.
        old: the stored statements that it is compared with.
        corrects: whether the new one was said as a correction ("No, ...").
        every_script: whether `relate` reads other scripts than the Latin one too.
    """
    repeated = [content_hash(new.text) == content_hash(cube.text) for cube in old]
    # The model has learned from English: texts in another script would all look alike to it. `other_scripts` compares them later.
    compared = [
        n
        for n, cube in enumerate(old)
        if not repeated[n]
        and max(len(new.text), len(cube.text)) <= LONGEST_COMPARED
        and (every_script or (in_latin_letters(new.text) and in_latin_letters(cube.text)))
    ]
    chances = (relate([old[n].text for n in compared], new.text) if compared else None) or []
    found = [Relation.SAME if same else Relation.APART for same in repeated]
    for n, chance in zip(compared, chances, strict=False):
        found[n] = likeliest(
            chance,
            corrects=corrects,
            differs=_has_another_value(new.text, old[n].text),
            shares_words=_shares_words(new.text, old[n].text),
        )
    return [_in_time(relation, new, cube, corrects) for relation, cube in zip(found, old, strict=True)]


def likeliest(chance: Related, *, corrects: bool = False, differs: bool = False, shares_words: bool = True) -> Relation:
    """The relation that is believed.

    Args:
        chance: how likely each relation is.
        corrects: whether the new statement was said as a correction.
        differs: whether the new one has another name, number or word in it. Then the two say the same only when that is beyond
            doubt, because one of the texts would not be kept.
        shares_words: whether they have a word in common. If not, the same holds, and both are kept where it is in doubt.
    """
    if not shares_words and max(astuple(chance)) == chance.same < BEYOND_DOUBT:
        return Relation.APART
    if differs and chance.same < BEYOND_DOUBT:
        others = replace(chance, same=0.0)
        chance = Related(*(value / (1 - chance.same) for value in astuple(others)))
    changes = chance.replaces + chance.ended
    if changes + chance.contradicts >= SURE_OF_BOTH:
        if corrects or (changes >= SURE_OF_A_CHANGE):
            return Relation.ENDED if chance.ended > chance.replaces else Relation.REPLACES
        return Relation.CONTRADICTS
    told_again = {
        Relation.SAME: chance.same,
        Relation.REFINES: chance.refines,
        Relation.APART: chance.apart,
    }
    return max(told_again, key=lambda relation: told_again[relation])


def since(cube: MemCube) -> dt.datetime | None:
    """The time from which a statement is known to be true; None where that is not known (an import without a date). A statement of
    what lies ahead, like an appointment, is known to be true from when it was told."""
    spoken_of = None if lies_ahead(cube) else cube.occurred_at
    return cube.valid_from or spoken_of or (None if cube.imported else cube.created_at)


def says_all(new: MemCube, old: MemCube) -> bool:
    """Whether a statement has all the telling words of an older one, and more."""
    return set(stems(new.text)) > set(stems(old.text))


def _has_another_value(new: str, old: str) -> bool:
    """Whether a text has a name or a number that an older one lacks, or differs from it in one word only: "I live in porto" after
    "I live in Lisbon". Then the two hardly say the same."""
    known = {word.casefold() for word in words(old)}
    brought = [word for word in words(new) if word.casefold() not in known]
    named = [word for word in words(new)[1:] if word[0].isupper() and word in brought]
    if named or any(word[0].isdigit() for word in brought):
        return True
    one, other = set(stems(new)), set(stems(old))
    return bool(one & other) and len(one - other) == len(other - one) == 1


def _shares_words(new: str, old: str) -> bool:
    return not set(stems(new)).isdisjoint(stems(old))


def in_latin_letters(text: str) -> bool:
    """Whether most letters of a text are Latin ones."""
    letters = [character for character in text if character.isalpha()]
    return sum(character.isascii() for character in letters) * 2 > len(letters)


def lies_ahead(cube: MemCube) -> bool:
    """Whether a statement announces something: when it was told, what it speaks of was more than a day ahead."""
    return cube.occurred_at is not None and cube.occurred_at > cube.created_at + dt.timedelta(days=1)


def _in_time(relation: Relation, new: MemCube, old: MemCube, corrects: bool) -> Relation:
    if relation in (Relation.SAME, Relation.REFINES) and _other_occasion(new, old):
        return Relation.APART
    if relation not in CHANGES or corrects:
        return relation
    begins, began = since(new), since(old)
    if begins is None or began is None or begins == began:
        return Relation.CONTRADICTS
    if new.valid_from is None and lies_ahead(new) and not lies_ahead(old):
        return Relation.APART  # announced, but not true yet; see `MemWriter.come_true`
    if begins > began:
        return relation
    if relation is Relation.ENDED:  # "Rex died on Friday", where it was told later than Friday that there is a Rex
        return relation if new.occurred_on is not None and old.occurred_on is None else Relation.CONTRADICTS
    # "I have lived in Graz since 2019" claims the time of the other one too.
    return Relation.CONTRADICTS if _SINCE.search(new.text) else Relation.EARLIER


def _other_occasion(new: MemCube, old: MemCube) -> bool:
    """Whether two statements have the same words and mean different days: "I went to the dentist yesterday"."""
    if SemanticType.EVENT not in (new.type, old.type) or new.occurred_at is None or old.occurred_at is None:
        return False
    if date_meant(new) is None and date_meant(old) is None:
        return False
    if new.occurred_on is not None and old.occurred_on is not None:  # at a change of the clock a day has 23 hours
        return new.occurred_on != old.occurred_on
    return abs(new.occurred_at - old.occurred_at) >= dt.timedelta(days=1)
