"""Who the person is: the statements that tell their name, home, health and close people, found by the vectors they have anyway."""

from __future__ import annotations

import numpy as np

from memos_core.cube import MemCube, Sensitivity
from memos_core.language.standing_facts import StandingFact, direction, standing_facts
from memos_core.models.embedders import STANDARD, marked
from memos_core.plaintext.about import is_statement
from memos_core.storage.table import STATEMENTS, CubeTable

MOST = {StandingFact.NAME: 2, StandingFact.HOME: 1, StandingFact.HEALTH: 5, StandingFact.PEOPLE: 5}
"""How many statements of each there are at most: more would crowd the prompt."""
LOOKED_AT = 16
"""So many of the nearest are looked at, for each fact."""
CHANCE = 0.4
"""Of a statement to tell the fact."""


def who_the_person_is(table: CubeTable, condition: str) -> list[MemCube]:
    """The person's own statements that say who they are, oldest first, so that a prompt begins alike from day to day. Empty where
    another embedder is in use than the one that the facts were learned with.

    Args:
        table: the memories.
        condition: the SQL condition of those that may be used.
    """
    found: dict[str, MemCube] = {}
    for fact, most in MOST.items():
        near = table.search_vector(marked(direction(fact), STANDARD), f"({condition}) AND {STATEMENTS}", LOOKED_AT)
        ids = [id for id in near.ids if id in near.vectors]
        if not ids:
            continue
        told = standing_facts(np.stack([near.vectors[id] for id in ids]))
        chances = {
            id: chance for id, (said, chance) in zip(ids, told, strict=True) if said is fact and chance >= CHANCE
        }
        cubes = table.get(list(chances))
        own = [cube for cube in cubes.values() if is_statement(cube) and cube.sensitivity is not Sensitivity.SECRET]
        # Of two homes the one that was told last holds.
        own.sort(
            key=lambda cube: (cube.created_at, cube.id) if fact is StandingFact.HOME else (chances[cube.id], cube.id)
        )
        found.update((cube.id, cube) for cube in own[-most:])
    return sorted(found.values(), key=lambda cube: (cube.created_at, cube.id))
