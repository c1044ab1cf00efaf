"""Tells which mentions speak of the same entity. Pure: makes entities of statements with their mentions, anew each time.

Words are the evidence: the same name, the same role where only one has it ("my sister"), and a statement that gives both ("my sister
Lena", "My sister is called Lena."). What the person has decided (`MemCube.entities`) comes before what words say. Where words leave
it open, two entities stay two.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from memos_core.cube import EntityLink, MemCube
from memos_core.language.mentions import EntityKind, Mention
from memos_core.wording import say

NO_ENTITY = "none"
"""The kind of what is no entity, as the person has said."""
_OURS = re.compile(r"\b(?:my|our)(?: [^\W_][\w-]*){0,2}$", re.IGNORECASE)
_THEIRS = re.compile(r"(?:\b(?:his|her|their|your|its)|['’]s?)(?: [^\W_][\w-]*){0,2}$", re.IGNORECASE)
_NAMES_IT = re.compile(r"(?:['’]s name)? (?:is|was|are|were)(?: called| named)?|,? (?:called|named)|,")
_IS_IT = re.compile(r",? (?:(?:who )?(?:is|was) )?(?:my|our)(?: [^\W_][\w-]*){0,2}|, one of (?:my|our)", re.IGNORECASE)
_AND = re.compile(r",? and|,|,? &")
_ALIVE = (EntityKind.PERSON, EntityKind.ANIMAL)
_ROLE_VOTES = 2
"""The votes of a mention with a role for the kind of its entity; one with a name alone says less of it and has one vote."""


@dataclass(frozen=True)
class Named:
    """A mention in its statement."""

    cube: MemCube
    at: Mention
    number: int
    """Its number among the statement's mentions, from 0."""
    name: str
    role: str
    own: bool
    """Whether the role is one to the person: "my sister", and not "her husband"."""
    link: EntityLink | None

    @property
    def words(self) -> str:
        return self.cube.text[self.at.start : self.at.end]


@dataclass(frozen=True)
class Entity:
    """Somebody or something that the person's statements speak of."""

    id: str
    kind: EntityKind
    name: str
    """Its most frequent name; empty where no statement names it."""
    roles: tuple[str, ...]
    """What it is to the person or in general ("sister", "cat"), the most frequent first."""
    aliases: tuple[str, ...]
    """Its other names."""
    statements: tuple[MemCube, ...]
    """The statements that speak of it, oldest first."""
    mentions: tuple[Named, ...] = field(repr=False)
    """Its mentions in these statements."""

    @property
    def title(self) -> str:
        """Its name, or else "Your sister"."""
        return self.name or say("Your {role}", role=self.roles[0])

    @property
    def called(self) -> str:
        """What it is called within a sentence: `your sister Katarina`, `Katarina`, `your sister`."""
        if not self.roles:
            return self.name
        role = self.roles[0]
        return say("your {role} {name}", role=role, name=self.name) if self.name else say("your {role}", role=role)


def folded(name: str) -> str:
    """A name without case and accents."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def named(cube: MemCube, mentions: Iterable[Mention]) -> list[Named]:
    """The mentions of a statement, in their order, together with words in it that the person has linked to an entity."""
    links = {folded(link.words): link for link in cube.entities}
    found = {(at.start, at.end): at for at in mentions if at.end <= len(cube.text)}
    for link in cube.entities:
        start = cube.text.find(link.words)
        end = start + len(link.words)
        if start >= 0 and not any(one < end and start < other for one, other in found):
            kind = EntityKind(link.kind) if link.kind in set(EntityKind) else EntityKind.THING
            found[start, end] = Mention(start, start, end, kind)
    result = []
    for number, at in enumerate(sorted(found.values(), key=lambda one: one.start)):
        before = cube.text[: at.start].rstrip()
        role = cube.text[at.start : at.name_start].strip()
        theirs = _THEIRS.search(before) is not None
        link_of = links.get(folded(cube.text[at.start : at.end]))
        name = cube.text[at.name_start : at.end].strip()
        own = not theirs and (_OURS.search(before) is not None or (bool(name) and at.kind is not EntityKind.PERSON))
        result.append(Named(cube, at, number, name, role, own, link_of))
    return result


Statements = Sequence[tuple[MemCube, Sequence[Mention]]]
"""Statements with their mentions."""


def linked(statements: Statements, past: Statements = ()) -> list[Entity]:
    """The entities of these statements, those of which most is said first.

    Args:
        statements: oldest first.
        past: statements that no longer hold. They belong to no entity, but what the person has decided of their words still counts.
    """
    return _Linking(statements, past).entities()


class _Linking:
    """Joins mentions of the same entity (union-find), unless the person has decided that they are two."""

    def __init__(self, statements: Statements, past: Statements) -> None:
        self._all: list[Named] = []
        self._roles: dict[int, str] = {}
        """The roles of mentions by their numbers in `_all`: from their own words, or from a statement that says it."""
        self._past = {cube.id for cube, _ in past}
        for cube, mentions in (*statements, *past):
            begin = len(self._all)
            self._all += named(cube, mentions)
            for i in range(begin, len(self._all)):
                if self._all[i].own and self._all[i].role:
                    self._roles[i] = self._all[i].role
        self._above = list(range(len(self._all)))
        self._decided = [one.link.entity if one.link else "" for one in self._all]
        self._by_decision()
        self._within_statements()
        self._by_name()
        self._by_role()

    def _top(self, i: int) -> int:
        while self._above[i] != i:
            self._above[i] = self._above[self._above[i]]
            i = self._above[i]
        return i

    def _join(self, one: int, other: int) -> None:
        one, other = self._top(one), self._top(other)
        if one == other or (self._decided[one] and self._decided[other] and self._decided[one] != self._decided[other]):
            return
        self._above[other] = one
        self._decided[one] = self._decided[one] or self._decided[other]

    def _join_all(self, members: Sequence[int]) -> None:
        """Join these mentions. What is undecided goes to the largest group that the person has decided on."""
        sizes = Counter(self._decided[self._top(i)] for i in members)
        order = sorted(members, key=lambda i: (not self._decided[self._top(i)], -sizes[self._decided[self._top(i)]], i))
        for i in order[1:]:
            self._join(order[0], i)

    def _by_decision(self) -> None:
        groups = defaultdict(list)
        for i, entity in enumerate(self._decided):
            if entity:
                groups[entity].append(i)
        for members in groups.values():
            self._join_all(members)

    def _within_statements(self) -> None:
        """Join mentions that a statement says are the same, and give them its roles: "My sister is called Lena.", "Mr Lindqvist was
        our neighbour.", "twins called Odalys and Ramiro"."""
        for i, (one, other) in enumerate(zip(self._all, self._all[1:], strict=False)):
            if one.cube is not other.cube:
                continue
            between, after = one.cube.text[one.at.end : other.at.start].rstrip(), one.cube.text[other.at.end :]
            alike = one.at.kind == other.at.kind or {one.at.kind, other.at.kind} <= set(_ALIVE)
            if not alike or after[:2] in ("'s", "’s"):
                continue
            if one.role and not one.name and other.name and not other.role and _NAMES_IT.fullmatch(between):
                names = [i + 1, *self._enumerated(i + 1)]
                if one.own or _THEIRS.search(one.cube.text[: one.at.start].rstrip()) is None:
                    self._roles.update(dict.fromkeys(names, one.role))
                if len(names) == 1:
                    self._join(i, i + 1)
            elif one.name and not one.role and other.role and not other.name and _IS_IT.fullmatch(between):
                self._roles[i] = other.role
                if "one of" not in between:
                    self._join(i, i + 1)

    def _enumerated(self, i: int) -> list[int]:
        """The mentions that follow one with nothing but "and" or a comma between."""
        found = []
        while i + 1 < len(self._all) and self._all[i + 1].cube is self._all[i].cube:
            between = self._all[i].cube.text[self._all[i].at.end : self._all[i + 1].at.start].rstrip()
            if not _AND.fullmatch(between) or self._all[i + 1].role:
                break
            i += 1
            found.append(i)
        return found

    def _by_name(self) -> None:
        by_name: dict[str, list[int]] = defaultdict(list)
        for i, one in enumerate(self._all):
            if one.name and (name := folded(one.name)):
                by_name[name].append(i)
        for members in by_name.values():
            self._join_all(members)
        longer = defaultdict(list)  # "Lena" is Lena Fischer, and "Lindqvist" is Mr Lindqvist, where nobody else is
        for name in by_name:
            parts = name.split()
            if len(parts) > 1:
                for part in {parts[0], parts[-1]}:
                    longer[part].append(name)
        for name, names in longer.items():
            if len(names) == 1 and name in by_name:
                self._join(by_name[names[0]][0], by_name[name][0])

    def _by_role(self) -> None:
        """Join mentions by a role alone: "my sister" is whoever has this role, where only one does."""
        having: dict[str, set[int]] = defaultdict(set)
        for i, role in self._roles.items():
            if self._all[i].name:
                for key in _endings(role):
                    having[key].add(self._top(i))
        for i, one in enumerate(self._all):
            if one.own and one.role and not one.name:
                key = folded(one.role)
                tops = {self._top(j) for ending in _endings(one.role) for j in having.get(ending, ())}
                exact = {self._top(j) for j in having.get(key, ())}
                found = exact if len(exact) == 1 else tops
                if len(found) == 1:
                    self._join(found.pop(), i)
        same: dict[str, list[int]] = defaultdict(list)
        have_names = {self._top(i) for i, one in enumerate(self._all) if one.name}
        for i, one in enumerate(self._all):
            if one.own and one.role and not one.name and self._top(i) not in have_names:
                same[folded(one.role)].append(i)
        for members in same.values():
            self._join_all(members)

    def entities(self) -> list[Entity]:
        groups: dict[int, list[int]] = defaultdict(list)
        for i, one in enumerate(self._all):
            if one.name or one.own or one.link or i in self._roles:
                groups[self._top(i)].append(i)
        found = [entity for members in groups.values() if (entity := self._entity(members)) is not None]
        return sorted(found, key=lambda entity: (-len(entity.statements), folded(entity.title), entity.id))

    def _entity(self, members: Sequence[int]) -> Entity | None:
        decided = [link.kind for i in members if (link := self._all[i].link) and link.kind]
        members = [i for i in members if self._all[i].cube.id not in self._past]
        if NO_ENTITY in decided or not members:
            return None
        mentions = [self._all[i] for i in members]
        votes: Counter[EntityKind] = Counter()
        for one in mentions:
            votes[one.at.kind] += _ROLE_VOTES if one.role else 1
        names = Counter(one.name for one in reversed(mentions) if one.name)  # of two that are as frequent, the newest
        roles = Counter(self._roles[i] for i in members if i in self._roles)
        if not names and not roles:
            return None
        first = mentions[0]
        name = names.most_common(1)[0][0] if names else ""
        aliases = {folded(other): other for other, _ in reversed(names.most_common()) if folded(other) != folded(name)}
        return Entity(
            id=self._decided[self._top(members[0])] or f"{first.cube.id[:8]}-{first.number}",
            kind=EntityKind(decided[-1]) if decided else votes.most_common(1)[0][0],
            name=name,
            roles=tuple(role for role, _ in roles.most_common()),
            aliases=tuple(sorted(aliases.values())),
            statements=tuple({one.cube.id: one.cube for one in mentions}.values()),
            mentions=tuple(mentions),
        )


def _endings(role: str) -> list[str]:
    """A role in its full and shorter forms: "little sister", "sister"."""
    words = folded(role).split()
    return [" ".join(words[start:]) for start in range(len(words))]
