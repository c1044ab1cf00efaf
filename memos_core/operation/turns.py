"""Recorded turns beside what was distilled from them: what the person has taken back must not come back verbatim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from memos_core.cube import RECALLABLE, MemCube, SemanticType
from memos_core.infrastructure.store import quoted
from memos_core.infrastructure.vault import MemVault
from memos_core.memories.plaintext import stems
from memos_core.operation.signals import Candidate

ASKED_AT_ONCE = 100
SAID_ALL = 0.8
"""A turn is left to what was distilled from it where that holds so much of its words."""


def recorded(candidates: Mapping[str, Candidate]) -> list[str]:
    """Which of these are turns of the person's conversations with the assistant: a turn has the id of its message."""
    return [
        cube_id
        for cube_id, item in candidates.items()
        if item.type == SemanticType.EPISODE.value and f'"message":"{cube_id}"' in item.header
    ]


def distilled(vault: MemVault, message_ids: Sequence[str]) -> dict[str, list[MemCube]]:
    """What was understood from these messages, in whatever state it is now, by message."""
    wanted = frozenset(message_ids)
    found: dict[str, list[MemCube]] = {}
    for start in range(0, len(message_ids), ASKED_AT_ONCE):
        part = message_ids[start : start + ASKED_AT_ONCE]
        names = ", ".join(map(quoted, part))
        folded = " OR ".join(f"provenance LIKE {quoted('%' + message_id + '%')}" for message_id in part)
        condition = f"(message IN ({names}) AND id != message) OR (provenance != '' AND ({folded}))"
        for cube in vault.table.where(condition):
            for message_id in {s.message for s in (cube.source, *cube.provenance) if s and s.message in wanted}:
                if message_id is not None and message_id != cube.id:
                    found.setdefault(message_id, []).append(cube)
    return found


def told_otherwise(vault: MemVault, candidates: Mapping[str, Candidate]) -> set[str]:
    """The recorded turns that recall leaves to what was distilled from them: that says it all, was corrected by the
    person, or is no longer to be recalled (superseded, archived, expired, merged)."""
    spoken_for = distilled(vault, recorded(candidates))
    corrected = vault.governance.reworded([cube.id for cubes in spoken_for.values() for cube in cubes])
    return {
        cube_id
        for cube_id, cubes in spoken_for.items()
        if any(cube.state not in RECALLABLE or cube.id in corrected for cube in cubes)
        or _says_it_all(candidates[cube_id].text, cubes)
    }


def _says_it_all(text: str, cubes: Iterable[MemCube]) -> bool:
    said = set(stems(text))
    told = {stem for cube in cubes for stem in stems(cube.text)}
    return len(said & told) >= SAID_ALL * len(said)
