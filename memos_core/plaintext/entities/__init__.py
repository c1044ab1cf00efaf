"""Entities: the people, animals, places, organisations and things that the person's statements speak of.

They are derived from the live statements each time. What the person decides about them (a merge, a split, a kind) stands in the
headers of the statements (`MemCube.entities`), and a rename in their texts: so undo, history, access, export and forgetting hold for
them as for everything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from memos_core.cube import VERBATIM, EntityLink, Kind, MemCube, SemanticType, Sensitivity, changed, new_id
from memos_core.errors import InvalidInput, NotFound
from memos_core.language.mentions import EntityKind
from memos_core.language.text import clean
from memos_core.plaintext.about import is_said_by_the_person
from memos_core.plaintext.browsing import page_condition
from memos_core.plaintext.editing import MemCurator
from memos_core.plaintext.entities.finding import MentionFinder
from memos_core.plaintext.entities.linking import NO_ENTITY, Entity, Named, folded, linked
from memos_core.plaintext.forgetting import MemForgetter
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.plaintext.recall.filters import recallable_condition
from memos_core.reader.drafts import edited_fields
from memos_core.storage.ledger import Step
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

__all__ = ["NO_ENTITY", "Entities", "Entity", "EntityChange", "EntityKind"]

LONGEST_NAME = 80
"""In characters."""
LOOKED_AT = 1000
"""How many statements are looked at in one run of the job at most (15 seconds)."""
_STATEMENTS = page_condition(
    MemoryFilter(kind=Kind.PLAINTEXT, type=[one for one in SemanticType if one not in VERBATIM])
)


_DECIDED_ON = """header LIKE '%"entities":[{%'"""
"""The SQL condition of statements in which the person has decided whom words speak of."""
_NO_SECRETS = f"sensitivity != {quoted(Sensitivity.SECRET.value)}"
_ALL = "true"
"""The SQL condition that all memories meet."""
_DECIDED = "link"
"""The verb of an operation that decides of whom a statement speaks."""


@dataclass(frozen=True)
class EntityChange:
    """The result of a change."""

    entity: Entity | None
    """The entity as it is now; None where it is no longer one."""
    cubes: list[MemCube]
    """The memories that were changed, as they are now."""
    operation: int | None
    """What `MemOS.undo` takes to undo it; None where nothing had to be changed."""


class Entities:
    """The entities of one profile. Whoever asks sees the entities of the statements that they may read; only the person changes them."""

    def __init__(self, *, vault: MemVault, finder: MentionFinder, curator: MemCurator, forgetter: MemForgetter) -> None:
        """
        Args:
            vault: where memories are.
            finder: finds the mentions in them.
            curator: carries changes out.
            forgetter: erases memories.
        """
        self._vault = vault
        self._finder = finder
        self._curator = curator
        self._forgetter = forgetter

    def list(self, *, secrets: bool = False, complete: bool = True) -> Sequence[Entity]:
        """The entities that the person's live statements speak of, those of which most is said first.

        Args:
            secrets: with statements that are secret.
            complete: whether to look now at all statements that were not looked at yet (15 ms each); otherwise, where these are
                many, a job does it soon.
        """
        return self.readable(_ALL if secrets else _NO_SECRETS, complete=complete)

    def readable(self, condition: str, *, complete: bool = True) -> Sequence[Entity]:
        """The entities of the live statements that meet an SQL condition, as if there were no others."""
        live = recallable_condition()
        past = self._said(f"({condition}) AND {_DECIDED_ON} AND NOT ({live})")
        return linked(
            self._finder.of(self._said(f"({condition}) AND {live}"), complete=complete),
            self._finder.of(past, complete=complete),
        )

    def spoken_of(self, cubes: Sequence[MemCube]) -> dict[str, Sequence[str]]:
        """Whom and what some memories speak of, by their ids, as far as these memories say it. Of those that were not looked at yet nothing
        is said where they are many; of secrets nothing ever."""
        told: dict[str, list[str]] = {}
        statements = [
            cube for cube in cubes if cube.type not in VERBATIM and cube.sensitivity is not Sensitivity.SECRET
        ]
        statements.sort(key=lambda cube: cube.created_at)
        for one in linked(self._finder.of(statements, complete=False)):
            for cube in one.statements:
                told.setdefault(cube.id, []).append(one.title)
        return dict(told)

    def get(self, entity: str) -> Entity:
        """One entity.

        Args:
            entity: its id, or its name, an alias or a role ("sister") where only one has it.

        Raises:
            NotFound: there is none, or there are several.
        """
        return chosen(self.list(), entity)

    def rename(self, entity: str, name: str, *, apart: bool = False) -> EntityChange:
        """Give it another name, in every live statement that names it; where none does, the name is put after its role ("my sister
        Lena").

        Args:
            entity: as in `get`.
            name: the new name.
            apart: whether it stays apart from an entity that has that name already. Otherwise the two become one.

        Raises:
            NotFound: as in `get`.
            InvalidInput: that is no name.
            Frozen: a statement is read-only; nothing is changed.
        """
        if not apart:
            return self.rename_within(_ALL, entity, name)
        name = _name(name)

        def steps(one: Entity) -> list[Step]:
            done = _renaming(one, name, apart=True)
            renamed = {step.cube_id for step in done}
            for other in self.readable(_ALL):
                if other.id != one.id and folded(other.name) == folded(name):
                    theirs = [mention for mention in other.mentions if mention.cube.id not in renamed]
                    done += _deciding(theirs, _all_of(other.id), say("you said that they are two"))
            return done

        return self._change("rename", entity, steps)

    def rename_within(self, condition: str, entity: str, name: str) -> EntityChange:
        """Like `rename`, but only in the statements that meet an SQL condition."""
        name = _name(name)
        return self._change("rename", entity, lambda one: _renaming(one, name), condition)

    def merge(self, entities: Sequence[str]) -> EntityChange:
        """Say that several are the same; the first one's id stays.

        Raises:
            NotFound: as in `get`.
            InvalidInput: fewer than two.
            Frozen: a statement is read-only; nothing is changed.
        """
        if len(set(entities)) < 2:
            raise InvalidInput("Choose at least two that are the same.")

        def steps(first: Entity) -> list[Step]:
            others = [self._whole(other) for other in entities[1:]]
            if any(other.id == first.id for other in others):
                raise InvalidInput("These are one already.")
            mentions = [mention for one in (first, *others) for mention in one.mentions]
            return _deciding(mentions, lambda mention: (first.id, None), say("you said that they are the same"))

        return self._change(_DECIDED, entities[0], steps)

    def split(self, entity: str, statements: Sequence[str]) -> EntityChange:
        """Say that some of its statements speak of another one, which becomes an entity of its own.

        Args:
            entity: as in `get`.
            statements: ids of memories.

        Returns:
            The change, with the new entity.

        Raises:
            NotFound: as in `get`, or a memory is no statement about it.
            InvalidInput: none or all of its statements.
            Frozen: a statement is read-only; nothing is changed.
        """
        fresh = new_id()[:12]
        apart: set[str] = set()

        def steps(one: Entity) -> list[Step]:
            ids = {cube.id for cube in one.statements}
            apart.clear()
            for given in statements:
                id = self._vault.get(given).id
                if id not in ids:
                    raise NotFound('The memory "{given}" says nothing of {title}.', given=given, title=one.title)
                apart.add(id)
            if not apart or apart == ids:
                raise InvalidInput("Choose some of its statements, and not all.")
            return _deciding(
                one.mentions,
                lambda mention: (fresh if mention.cube.id in apart else one.id, None),
                say("you said that they are two"),
            )

        done = self._change(_DECIDED, entity, steps)
        new = next((one for one in self.list() if one.id == fresh), None)
        return EntityChange(new, done.cubes, done.operation)

    def classify(self, entity: str, kind: EntityKind | str) -> EntityChange:
        """Say what it is: a person, an animal, a place, an organisation, a thing; `none` for what is no entity at all.

        Raises:
            NotFound: as in `get`.
            InvalidInput: an unknown kind.
            Frozen: a statement is read-only; nothing is changed.
        """
        if kind not in {*EntityKind, NO_ENTITY}:
            raise InvalidInput('"{kind}" is not one of: {kinds}.', kind=kind, kinds=", ".join([*EntityKind, NO_ENTITY]))
        return self._change(
            _DECIDED,
            entity,
            lambda one: _deciding(one.mentions, lambda mention: (one.id, str(kind)), say("you said what it is")),
        )

    def forget_preview(self, entity: str) -> Sequence[str]:
        """What `forget` would remove and what it would leave, in plain sentences. Raises NotFound as `get` does."""
        return self._forgetter.preview([cube.id for cube in self._everything(entity)], message=False)

    def forget(self, entity: str) -> Sequence[str]:
        """Destroy every statement that speaks of it, also those that no longer hold, as `MemOS.forget` does.

        Returns:
            What was removed, in plain sentences.

        Raises:
            NotFound: as in `get`.
            StorageError: they could not be destroyed, or not yet everywhere; then a job continues.
        """
        return self._forgetter.forget(self._everything(entity), message=False)

    def find_new(self, pause: Callable[[], bool]) -> int:
        """Look for mentions in statements that were not looked at yet, in LOOKED_AT at most, until `pause` returns true. Returns
        how many were looked at."""
        return self._finder.look_at(list(self._vault.table.get(self._unseen()[:LOOKED_AT]).values()), pause)

    def waiting(self) -> int:
        """How many statements were not looked at yet; a job does so soon."""
        return len(self._unseen())

    def _unseen(self) -> Sequence[str]:
        keys = self._vault.table.keys(f"{_STATEMENTS} AND {recallable_condition()}")
        return self._finder.unseen((id, content_hash) for id, content_hash, _ in keys)

    def _said(self, condition: str) -> Sequence[MemCube]:
        cubes = self._vault.table.where(f"{_STATEMENTS} AND {condition}", order=("created_at", True))
        return [cube for cube in self._vault.without_forgotten(cubes) if is_said_by_the_person(cube)]

    def _everything(self, entity: str) -> Sequence[MemCube]:
        """All statements about it, also archived ones and secrets."""
        said = _places(self.get(entity))
        same = [one for one in linked(self._finder.of(self._said(_ALL))) if not said.isdisjoint(_places(one))]
        return list({cube.id: cube for one in same for cube in one.statements}.values())

    def _change(
        self, verb: str, entity: str, steps_of: Callable[[Entity], Sequence[Step]], condition: str = _ALL
    ) -> EntityChange:
        found: dict[str, Entity] = {}

        def steps() -> Sequence[Step]:
            found["before"] = self._whole(entity, condition)
            return steps_of(found["before"])

        cubes, operation = self._curator.together(verb, steps)
        before = found["before"]
        present = self.readable(f"({condition}) AND {_NO_SECRETS}")
        same = [one for one in present if one.id == before.id] or [
            one for one in present if not _places(one).isdisjoint(_places(before))
        ]
        return EntityChange(same[0] if same else None, cubes, operation)

    def _whole(self, entity: str, condition: str = _ALL) -> Entity:
        """An entity as it is listed, with its secret statements."""
        shown = chosen(self.readable(f"({condition}) AND {_NO_SECRETS}"), entity)
        same = (one for one in self.readable(condition) if not _places(shown).isdisjoint(_places(one)))
        return replace(next(same, shown), id=shown.id)


def chosen(entities: Iterable[Entity], wanted: str) -> Entity:
    """The one of these entities with this id, name, alias or role. Raises NotFound where there is none, or several."""
    known = list(entities)
    for found in (
        [one for one in known if one.id == wanted],
        [one for one in known if folded(one.name) == folded(wanted) and one.name],
        [one for one in known if folded(wanted) in map(folded, (*one.aliases, *one.roles, one.title))],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFound(
                'Several are called "{wanted}". Give the id of one: {ids}.',
                wanted=wanted,
                ids=", ".join(one.id for one in found),
            )
    raise NotFound('Nothing that you said speaks of "{wanted}".', wanted=wanted)


def _name(text: str) -> str:
    """A name as it is written into statements. Raises InvalidInput where it is none."""
    name = " ".join(clean(text).split())
    if not folded(name):
        raise InvalidInput("A name needs letters.")
    if len(name) > LONGEST_NAME:
        raise InvalidInput("This name has {count} characters; {most} are possible.", count=len(name), most=LONGEST_NAME)
    return name


def _places(entity: Entity) -> set[tuple[str, int]]:
    return {(mention.cube.id, mention.number) for mention in entity.mentions}


def _by_cube(mentions: Iterable[Named]) -> dict[str, list[Named]]:
    found: dict[str, list[Named]] = {}
    for mention in mentions:
        found.setdefault(mention.cube.id, []).append(mention)
    return found


def _renaming(entity: Entity, name: str, *, apart: bool = False) -> list[Step]:
    """The steps that write another name into an entity's statements; with `apart` they also decide that the name means this entity."""
    steps = []
    for mentions in _by_cube(entity.mentions).values():
        cube = mentions[0].cube
        text, links = cube.text, cube.entities
        told = mentions if entity.name else [one for one in mentions if one.own][:1]
        for one in sorted(told, key=lambda one: -one.at.start):
            new = _with_name(one, entity.name, name)
            text = text[: one.at.start] + new + text[one.at.end :]
            if apart:
                own = EntityLink(words=new, entity=entity.id, kind=one.link.kind if one.link else "")
                links = (*(link for link in links if link != one.link), own)
            else:
                links = tuple(link.model_copy(update={"words": new}) if link == one.link else link for link in links)
        if fields := edited_fields(cube, text, None, None):
            steps.append(
                Step(
                    cube,
                    changed(cube, **fields, entities=links),
                    "rename",
                    say("you said that the name is {name}", name=name),
                )
            )
    return steps


def _with_name(mention: Named, before: str, name: str) -> str:
    """The words of a mention with another name."""
    if not before:
        return f"{mention.words} {name}"
    if folded(mention.name) == folded(name) or folded(before) not in folded(mention.name):
        return mention.words  # it has that name, or goes by another one ("Kat")
    called = re.sub(re.escape(before), lambda _: name, mention.name, flags=re.IGNORECASE)
    return f"{mention.role} {called}".strip()


def _all_of(entity: str) -> Callable[[Named], tuple[str, str | None]]:
    return lambda _: (entity, None)


def _deciding(mentions: Iterable[Named], of: Callable[[Named], tuple[str, str | None]], reason: str) -> list[Step]:
    """The steps that write into the statements what the person has decided of these mentions: the entity and its kind; None for the
    kind leaves it as it is."""
    steps = []
    for own in _by_cube(mentions).values():
        cube = own[0].cube
        links = {folded(link.words): link for link in cube.entities}
        for mention in own:
            entity, kind = of(mention)
            before = mention.link.kind if mention.link else ""
            links[folded(mention.words)] = EntityLink(
                words=mention.words, entity=entity, kind=before if kind is None else kind
            )
        decided = tuple(links.values())
        if decided != cube.entities:
            steps.append(Step(cube, changed(cube, entities=decided), _DECIDED, reason))
    return steps
