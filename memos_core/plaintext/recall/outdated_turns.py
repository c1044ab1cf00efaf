"""Leaves out recorded turns whose statements were changed, archived or superseded: what the person has taken back
must not come back verbatim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from memos_core.cube import RECALLABLE, MemCube, SemanticType
from memos_core.language.text import stems
from memos_core.plaintext.recall.signals import RecallCandidate
from memos_core.storage.vault import MemVault

SAID_ALL = 0.8
"""A turn is left out in favour of the statements that were found in it, where these hold at least this share of its
words."""


def recorded(candidates: Mapping[str, RecallCandidate]) -> list[str]:
    """The ids among these that are recorded turns of the person's conversations: a turn has the id of its message."""
    return [
        cube_id
        for cube_id, item in candidates.items()
        if item.type == SemanticType.EPISODE.value and f'"message":"{cube_id}"' in item.header
    ]


def distilled(vault: MemVault, message_ids: Sequence[str]) -> dict[str, list[MemCube]]:
    """The statements that were found in these messages, in any state, by message."""
    if not message_ids:
        return {}
    wanted = frozenset(message_ids)
    cubes = {cube.id: cube for cube in vault.table.where_among("message", message_ids, "id != message")}
    again = [i for i, messages in vault.table.told_again() if i not in cubes and not wanted.isdisjoint(_ids(messages))]
    cubes |= vault.table.get(again)
    found: dict[str, list[MemCube]] = {}
    for cube in cubes.values():
        sources = (source for source in (cube.source, *cube.provenance) if source is not None)
        for message_id in {source.message for source in sources if source.message in wanted}:
            if message_id is not None and message_id != cube.id:
                found.setdefault(message_id, []).append(cube)
    return found


def _ids(messages: str) -> list[str]:
    """The ids in the `provenance` column; in rows of older tables it holds the sources as JSON."""
    return re.findall(r"[^\s\"{},:]+", messages)


def told_otherwise(vault: MemVault, candidates: Mapping[str, RecallCandidate]) -> set[str]:
    """The recorded turns that recall leaves out in favour of the statements found in them: the statements say all of
    it, the person has corrected them, or they are no longer to be recalled (superseded, archived, expired, merged).
    """
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
