"""Who the person is: the statements that tell their name, home, health and close people, found by the vectors that they have anyway."""

from __future__ import annotations

import numpy as np

from memos_core.cube import MemCube, Sensitivity, now
from memos_core.language.sensitivity import is_of_health
from memos_core.language.standing_facts import StandingFact, direction, standing_facts
from memos_core.models.embedders import STANDARD, marked
from memos_core.plaintext.about import is_statement
from memos_core.storage.rows import from_header
from memos_core.storage.table import STATEMENTS, CubeTable

MOST = {StandingFact.NAME: 2, StandingFact.HOME: 1, StandingFact.HEALTH: 5, StandingFact.PEOPLE: 5}
"""How many statements of each fact are taken at most: more would crowd the prompt."""
LOOKED_AT = 16
"""How many of the nearest statements are looked at for each fact."""
CHANCE = 0.4
"""The least chance that a statement tells a fact for it to be taken."""


def who_the_person_is(table: CubeTable, condition: str) -> list[MemCube]:
    """The person's own statements that say who they are, oldest first, so that a prompt begins alike from day to day. Empty where
    another embedder is in use than the one that the facts were learned with.

    Args:
        table: the memories.
        condition: the SQL condition of the memories that may be used.
    """
    directions = marked(np.stack([direction(fact) for fact in MOST]), STANDARD)
    near = table.search_vector(directions, f"({condition}) AND {STATEMENTS}", LOOKED_AT)
    if not near.vectors:
        return []
    headers = dict(zip(near.ids, near.headers, strict=True))
    told: dict[StandingFact, list[tuple[float, MemCube]]] = {fact: [] for fact in StandingFact}
    for id, (fact, chance) in zip(near.vectors, standing_facts(np.stack(list(near.vectors.values()))), strict=True):
        cube = from_header(headers[id])
        if is_of_health(cube):
            fact, chance = StandingFact.HEALTH, chance if fact is StandingFact.HEALTH else CHANCE
        if chance >= CHANCE and is_statement(cube) and cube.sensitivity is not Sensitivity.SECRET:
            told[fact].append((chance, cube))
    found = [cube for fact, most in MOST.items() for cube in _best(fact, told[fact])[:most]]
    return sorted(found, key=lambda cube: (cube.created_at, cube.id))


def _best(fact: StandingFact, told: list[tuple[float, MemCube]]) -> list[MemCube]:
    """The statements that tell a fact, likeliest first; of homes, the one that was told last, unless it is only announced."""
    if fact is StandingFact.HOME:
        present = now()
        holding = [(chance, cube) for chance, cube in told if cube.occurred_at is None or cube.occurred_at <= present]
        told = [(cube.created_at.timestamp(), cube) for _, cube in holding or told]
    return [cube for _, cube in sorted(told, key=lambda one: (one[0], one[1].id), reverse=True)]
