"""Rebuilds what was damaged or lost: the table from the ledger, and what the ledger lacks from the table."""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from memos_core.cube import MemCube
from memos_core.database import set_aside, storage_errors
from memos_core.storage.lance import TableDamaged
from memos_core.storage.ledger import MemGovernance, Step
from memos_core.storage.neighbours import place
from memos_core.storage.surroundings import surroundings
from memos_core.storage.table import CubeTable
from memos_core.storage.table_in_bucket import Generation, RemoteTable
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault
from memos_core.storage.versions import same_version
from memos_core.wording import say

_LOOKED_AT = 200
"""How many of the newest changes are compared whole. Of the others it is only looked whether the memory is there at all."""


def adopt(vault: MemVault) -> None:
    """Enter in the ledger the memories of the table that it does not have, because it was damaged or lost and begun anew."""
    vault.governance.newest.drop_unreadable()
    known = {cube.id: cube for cube in vault.governance.newest_versions()}
    strangers = [cube for cube in vault.table.where(NOT_FORGOTTEN) if not same_version(known.get(cube.id), cube)]
    if strangers:
        steps = [
            Step(known.get(cube.id), cube, "recover", say("the history was damaged and begun anew"))
            for cube in strangers
        ]
        _enter(vault.governance, steps)


def bring_in_line(vault: MemVault) -> int:
    """Bring table and ledger in line where one of them lacks what both should have, because a file was lost, replaced by an older one,
    or damaged where neither LanceDB nor SQLite sees it. The ledger has the newest version of every memory; of memories that it
    has never heard of, the table has. What was forgotten is in neither.

    Returns:
        How many memories were not in line.
    """
    table, governance = vault.table, vault.governance
    if governance.unfinished():  # they are carried out before the next write
        return 0
    known = governance.newest.standing()
    numbers = Counter(table.ids(""))
    exist = {id for id, exists in known.items() if exists}
    lacking = exist - numbers.keys()
    doubled = {id for id, number in numbers.items() if number > 1}
    recent = governance.newest.of(governance.newest.last_changed(_LOOKED_AT))
    held = table.get(list(recent))
    behind = {id for id, cube in recent.items() if id in held and held[id].version < cube.version}
    forgotten = governance.erasures.forgotten({*lacking, *(numbers.keys() - exist)})
    withheld = governance.erasures.withheld(numbers)  # the table gets rid of these when it carries out their erasure
    back = governance.newest.of((lacking | doubled | behind) - forgotten - withheld)
    gone = (forgotten & numbers.keys()) - withheld
    strangers = list(table.get(list(numbers.keys() - known.keys() - forgotten - withheld)).values())
    if back or gone:
        table.delete([*gone, *(doubled & back.keys())])
        present = table.get(list(back))
        placing = place(table, [Step(present.get(id), cube, "", "") for id, cube in back.items()], {})
        table.replace([*back.values(), *placing.beside], placing.placed)
    if strangers:
        _enter(governance, [Step(None, cube, "recover", say("its history was lost")) for cube in strangers])
    return len({*back, *gone, *(cube.id for cube in strangers)})


def _enter(governance: MemGovernance, steps: Sequence[Step]) -> None:
    """Enter in the ledger what the table holds already."""
    spaces = {step.after.namespace for step in steps if step.after}
    governance.finish(governance.begin("clock", "recover", steps, brings_back=spaces))


def open_table(
    folder: Path, governance: MemGovernance, shelf: Path, remote: RemoteTable | None = None, *, damaged: bool = False
) -> tuple[CubeTable, Path | None]:
    """Open the table. A missing one is built from the ledger; a damaged one too, after it was set aside (it is never deleted).

    Args:
        folder: `cubes.lance` of the profile. Where the table lies elsewhere and this folder is missing, the table is built anew.
        governance: the ledger.
        shelf: the folder for what is set aside.
        remote: where the table lies, if it is not in the folder.
        damaged: whether it is known to be damaged, and is not tried.

    Returns:
        The table, and where the damaged folder is now (None when it was sound).
    """
    aside = None
    if folder.exists():
        with contextlib.suppress(TableDamaged):
            if not damaged:
                return CubeTable(folder, remote.present if remote else None), None
        aside = set_aside(folder, shelf)
        if remote is not None:
            remote.set_aside()
    governance.newest.drop_unreadable()
    cubes = governance.newest_versions()
    if remote is not None:
        _build(folder, cubes, remote.begun())
    elif cubes:
        _build(folder, cubes)
    return CubeTable(folder, remote.present if remote else None), aside


def open_to_read(folder: Path, governance: MemGovernance, why: str) -> CubeTable:
    """Build a table from the ledger that can only be read, for as long as the place where the real table lies cannot be reached. It
    has no vectors, so memories are found by their words alone.

    Args:
        folder: where it is built.
        governance: the ledger.
        why: the message of the error that an attempt to write raises.
    """
    with storage_errors(say("read the memories")):
        shutil.rmtree(folder, ignore_errors=True)
        cubes = governance.newest_versions()
        CubeTable(folder).add(cubes, surroundings(cubes))
    return CubeTable(folder, only_read=why)


def _build(folder: Path, cubes: Sequence[MemCube], elsewhere: Generation | None = None) -> None:
    """Build the table, under another name first: if the process is killed here, an unfinished table must not pass for the
    whole one."""
    building = folder.with_name(f"{folder.name}.building")
    with storage_errors(say("rebuild the memories")):
        if building.exists():
            shutil.rmtree(building)
        table = CubeTable(building, elsewhere)
        table.add(cubes, surroundings(cubes))
        table.compact(dt.timedelta(0))
        if elsewhere is not None:
            elsewhere.use()
        building.replace(folder)
