"""Decides how a new statement relates to an older one. Pure: `MemWriter` carries out what follows.

An attribute of a single thing either *changes* (home, job, favourite food: a later statement takes the older one's
place, and the older held until then) or *lasts* (a name, a birthday, a blood type: another value is a conflict, unless
the statement itself says that it corrects or that something has changed).

A taste that turns ("I like mushrooms", later "I don't like mushrooms") is a change: nobody knows better than the person
on that day, and undo brings the older back. A fact that turns without a word of change ("I'm allergic to nuts", "I'm not
allergic to nuts") is a conflict: one of the two is a mistake, and it may be the newer one.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from enum import StrEnum

from memos_core.cube import MemCube, SemanticType, now
from memos_core.language.text import STOP_WORDS, content_hash, words
from memos_core.plaintext.saving.claim import Claim, claim, roots


class Relation(StrEnum):
    """How a new statement relates to an older one."""

    DUPLICATE = "duplicate"
    """It says the same."""
    UPDATE = "update"
    """It takes the older one's place."""
    HISTORY = "history"
    """It tells how things were before the older one, which stays true."""
    CONFLICT = "conflict"
    """Both cannot be true, and it is not known which one is."""
    UNRELATED = "unrelated"
    """Both can be true."""


_CHANGING = frozenset(
    {"home", "job", "age", "diet", "marital-status", "weight", "shoe-size", "phone-number", "email", "e-mail"}
    | {"email-address", "e-mail-address", "postcode", "nickname", "vehicle", "favourite"}
)
"""Attributes whose value can change; those of all others last."""
_MANY_NAMES = re.compile(
    r"\b(?:friends?|colleagues?|coworkers?|cousins?|nieces?|nephews?|aunt|auntie|uncle|neighbou?rs?|brothers?|sisters?|"
    r"siblings?|sons?|daughters?|child|children|kids?|teacher|doctor|roommates?|flatmates?|housemates?|fish|birds?|chickens?|"
    r"hens?|goats?|grandson|granddaughter|grandchild|professor|other|ex|grandmother|grandma|grandfather|grandpa)\b"
)
"""A person usually has several of these, so two names belong to two of them."""
_FRAME = frozenset(
    root
    for word in [
        "called",
        "named",
        "name",
        "call",
        "live",
        "living",
        "moved",
        "move",
        "relocate",
        "reside",
        "based",
        "stay",
        "drive",
        "work",
        "working",
        "weigh",
        "favourite",
        "born",
        "birthday",
        "size",
        "turned",
        "turn",
        "eat",
        "go",
        "gone",
        "went",
        "years",
        "year",
        "old",
        "been",
        "become",
        "became",
        "strictly",
        "fully",
        "lifelong",
        "back",
        "rent",
        "address",
        "number",
        "type",
        "tongue",
        "language",
        "sign",
        "town",
        "from",
        "as",
        "is",
        "since",
    ]
    for root in roots(word)
)
"""Roots that only say which attribute is meant."""
_TIME = re.compile(
    r"\b(?:since|in|from|until|till|back in|during)\s+(?:the\s+)?(?:early\s+|late\s+)?(?:[a-z]+\s+)?(?:19|20)\d\d\b"
    r"|\bsince\s+\w+|\b(?:last|this|next)\s+\w+|\b\w+\s+(?:days?|weeks?|months?|years?)\s+ago\b"
    r"|\b(?:yesterday|today|recently|for\s+(?:\w+\s+)?(?:days?|weeks?|months?|years?))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|ago|last|next|this (?:morning|afternoon|evening|week|weekend|month|year)|"
    r"in (?:an?|\w+) (?:hours?|days?|weeks?|months?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_FROM_PLACE = re.compile(r"\bfrom\s+(?:[A-ZÀ-Þ][\w'’-]*\s*)+")
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
_QUALIFIED = re.compile(r"^(?i:my)\s+(?:[\w'-]+\s+){0,2}?(?P<role>[\w-]+)\s+(?P<name>[A-ZÀ-Þ][\w'’-]*)")
_FACETS = {
    "role": re.compile(r"\bas an?\b|\b(?:job|occupation|profession|work) is\b", re.IGNORECASE),
    "employer": re.compile(r"\bwork\w*\s+(?:for|at|with)\b", re.IGNORECASE),
    "place": re.compile(r"\bwork\w*\s+(?:from|in)\b", re.IGNORECASE),
}
"""Which side of a job is spoken of: "as a nurse" and "for the NHS" can both be true."""
_DATED = frozenset({"birthday", "birth-date", "anniversary"})
_PLACES = frozenset({"home", "birthplace", "home-town", "hometown"})
_HOW_OFTEN = frozenset(
    roots(
        "morning afternoon evening night day week weekend month daily weekly often regularly sometimes breakfast lunch dinner"
    )
)
_STANDS = re.compile(
    r"^(?:my\b.*\b(?:is|are|costs?|has)\b|(?:i|we)\s+(?:have|own|pay)\b|(?:i|we)['’]ve got\b)", re.IGNORECASE
)


def relation(new: MemCube, old: MemCube, *, corrects: bool = False) -> Relation:
    """Decide how a new statement relates to an older one.

    Args:
        new: the statement that is to be saved.
        old: one that is kept.
        corrects: the new one was said as a correction ("No, ...").
    """
    said, kept = claim(new.text), claim(old.text)
    corrects = corrects or said.corrects
    if not (new.subject and old.subject) and _other_occasion(new, old):
        return Relation.UNRELATED
    if content_hash(new.text) == content_hash(old.text):
        return Relation.DUPLICATE
    if new.subject and new.subject == old.subject:
        return _of_one_subject(new, said, old, kept, corrects)
    if new.subject and old.subject:
        return Relation.UNRELATED
    return _by_words(new, said, old, kept, corrects)


def since(cube: MemCube) -> dt.datetime | None:
    """The time from which a statement is known to be true; None where that is not known (an import without a date)."""
    if cube.subject and not is_changing(cube.subject):
        return cube.created_at  # the date of a birthday does not date the statement
    return cube.valid_from or cube.occurred_at or (None if cube.imported else cube.created_at)


def is_changing(subject: str) -> bool:
    """Whether this attribute may change over time, like a home or a job."""
    return subject.startswith("favourite.") or subject.rpartition(".")[2] in _CHANGING


def is_fuller(new: MemCube, old: MemCube) -> bool:
    """Whether a repetition says more than the older statement."""
    return set(claim(new.text).words) > set(claim(old.text).words)


def _other_occasion(new: MemCube, old: MemCube) -> bool:
    """Whether two statements have the same words and mean different days: "I went to the dentist yesterday"."""
    if SemanticType.EVENT not in (new.type, old.type) or new.occurred_at is None or old.occurred_at is None:
        return False
    dated = _RELATIVE.search(new.text) or _RELATIVE.search(old.text)
    if not dated:
        return False
    if new.occurred_on is not None and old.occurred_on is not None:  # at a change of the clock a day has 23 hours
        return new.occurred_on != old.occurred_on
    return abs(new.occurred_at - old.occurred_at) >= dt.timedelta(days=1)


def _of_one_subject(new: MemCube, said: Claim, old: MemCube, kept: Claim, corrects: bool) -> Relation:
    who, _, attribute = new.subject.rpartition(".")
    first, second = _person(new), _person(old)
    if said.another or (first and second and first != second) or not _share_a_facet(new, old, attribute):
        return Relation.UNRELATED
    same = _same_value(new, old, attribute)
    if same and said.negative == kept.negative:
        return Relation.DUPLICATE if _times_agree(new, old) else Relation.UPDATE if corrects else Relation.CONFLICT
    # What has happened stays true, whatever comes after it. It can only end a state.
    happened = old.type is SemanticType.EVENT or (
        new.type is SemanticType.EVENT and _by_order(new, old) is Relation.HISTORY
    )
    if happened and not corrects:
        return Relation.UNRELATED
    if said.negative != kept.negative and not same:
        return Relation.UNRELATED  # "I don't live in Lisbon any more" says nothing against Porto
    if said.negative and kept.negative:
        return Relation.UNRELATED
    if corrects:
        return Relation.UPDATE
    changing = is_changing(new.subject)
    if (who and _MANY_NAMES.search(who)) or attribute == "vehicle":
        if said.changed or said.ended:
            return _by_order(new, old)
        return Relation.UNRELATED if attribute in ("name", "vehicle") else Relation.CONFLICT
    if changing:
        return _by_order(new, old)
    return Relation.UPDATE if said.changed or said.ended else Relation.CONFLICT


def _by_words(new: MemCube, said: Claim, old: MemCube, kept: Claim, corrects: bool) -> Relation:
    one, other = set(said.words), set(kept.words)
    if not one or not other or said.past != kept.past:
        return Relation.UNRELATED
    opposite = said.negative != kept.negative
    if one == other:
        if said.comparing and said.words != kept.words:
            return Relation.UPDATE if corrects else _by_order(new, old)
        if not opposite:
            return Relation.DUPLICATE
    elif opposite:
        if not (
            (one < other and (said.ended or other - one <= _HOW_OFTEN)) or (other < one and one - other <= _HOW_OFTEN)
        ):
            return Relation.UNRELATED
    else:
        return _another_value(new, old, one, other, corrects)
    if corrects:
        return Relation.UPDATE
    if said.ended or kept.ended or said.changed:
        return _by_order(new, old)
    tastes = SemanticType.PREFERENCE in (new.type, old.type)
    return _by_order(new, old) if tastes else Relation.CONFLICT


def _another_value(new: MemCube, old: MemCube, one: set[str], other: set[str], corrects: bool) -> Relation:
    """ "I have two cats", "I have three cats": one value in the place of another, all else the same."""
    only_new, only_old = one - other, other - one
    if not one & other or len(only_new) != 1 or len(only_old) != 1:
        return Relation.UNRELATED
    text, earlier = (re.sub(r"^\W*(?:\w+[,:.!]\s+)", "", cube.text) for cube in (new, old))
    if not (_STANDS.match(text) and _STANDS.match(earlier)):
        return Relation.UNRELATED
    if corrects:
        return Relation.UPDATE
    numbers = all(value[0].isdigit() for value in only_new | only_old)
    return _by_order(new, old) if numbers else Relation.UNRELATED


def _by_order(new: MemCube, old: MemCube) -> Relation:
    """For two statements that cannot both hold: the later one updates the earlier one, where it is known which is
    later.
    """
    begins, began = since(new), since(old)
    if begins is None or began is None or begins == began:
        return Relation.CONFLICT
    if begins > now() + dt.timedelta(days=1):
        return Relation.UNRELATED  # announced, but not true yet
    if begins > began:
        return Relation.UPDATE
    # "I have lived in Graz since 2019" claims the time of the other one too.
    return Relation.CONFLICT if _SINCE.search(new.text) or claim(new.text).ended else Relation.HISTORY


def _person(cube: MemCube) -> str:
    """Whom of several a statement names: "My sister Ana lives ..."."""
    who, _, attribute = cube.subject.rpartition(".")
    match = _QUALIFIED.match(cube.text)
    if not match or attribute == "name" or match["role"].lower() != who.rpartition("-")[2]:
        return ""
    return match["name"].casefold()


def _share_a_facet(new: MemCube, old: MemCube, attribute: str) -> bool:
    if attribute != "job":
        return True
    one, other = ({name for name, sign in _FACETS.items() if sign.search(cube.text)} for cube in (new, old))
    return not one or not other or bool(one & other)


def _same_value(new: MemCube, old: MemCube, attribute: str) -> bool:
    one, other = _value(new, attribute), _value(old, attribute)
    if not one or not other:
        return False
    if one == other:
        return True
    if not (one < other or other < one):
        return False
    fuller, extra = (new, one - other) if one > other else (old, other - one)
    if attribute not in _DATED and any(root[0].isdigit() for root in extra):
        return False
    return attribute not in _PLACES or not _begins_a_name(fuller.text, extra)


def _value(cube: MemCube, attribute: str) -> set[str]:
    """The words that give the attribute its value."""
    text = cube.text
    if attribute not in (*_DATED, "age"):
        text = _TIME.sub(" ", text)
    if attribute == "home":
        text = _FROM_PLACE.sub(" ", text)
    drop = {*_FRAME, *roots(cube.subject.replace(".", " ").replace("-", " ")), *roots(_person(cube))}
    found = {root for root in claim(text).words if root not in drop}
    # "A positive", "vitamin D": there a single letter is not an article.
    letters = {word.casefold() for word in words(text)[1:] if len(word) == 1 and word.isupper() and word != "I"}
    return found | {letter for letter in letters if letter in STOP_WORDS}


def _begins_a_name(text: str, extra: set[str]) -> bool:
    """Whether a word that the other one lacks stands before a shared word as part of its name: "New York", "York"."""
    written = words(text)
    for before, after in itertools.pairwise(written):
        if before[0].isupper() and after[0].isupper() and {*roots(before)} & extra and not {*roots(after)} & extra:
            return True
    return False


def _times_agree(new: MemCube, old: MemCube) -> bool:
    """Whether two statements that otherwise say the same do not name different years."""
    one, other = (set(re.findall(r"\b(?:19|20)\d\d\b", cube.text)) for cube in (new, old))
    return not one or not other or one == other
