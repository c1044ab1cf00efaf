"""Compares versions of a memory, and makes new ones: without an earlier change, or with other links. Pure: stores nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping

from memos_core.cube import RECALLABLE, MemCube
from memos_core.storage.ledger import Step


def leaves_conflicts(step: Step) -> bool:
    """Whether a change ends the conflicts of a memory."""
    before, after = step.before, step.after
    if before is None or before.state not in RECALLABLE:
        return False
    if after is None or after.state not in RECALLABLE:
        return True
    # A fold says the same in more words; and a step that changes the conflicts itself (as an undo that brings them back) decides them.
    other = after.text != before.text or after.namespace != before.namespace
    return other and step.verb != "fold" and after.conflicts_with == before.conflicts_with


def same_version(one: MemCube | None, other: MemCube | None) -> bool:
    """Whether two cubes that were read at different times are the same version of a memory."""
    if one is None or other is None:
        return one is other
    return (one.version, one.updated_at, one.state, one.text) == (
        other.version,
        other.updated_at,
        other.state,
        other.text,
    )


def alike(one: MemCube | None, other: MemCube | None) -> bool:
    """Whether two versions are equal in everything but their numbers and when they were made."""
    if one is None or other is None:
        return one is other
    return one.model_copy(update={"version": other.version, "updated_at": other.updated_at}) == other


def rebased(present: MemCube, old: MemCube, made: MemCube, updated_at: dt.datetime) -> MemCube:
    """The present version with all fields set back that an operation changed when it turned `old` into `made`. It is a new version,
    with the next number."""
    fields = {name: getattr(old, name) for name in MemCube.model_fields if getattr(old, name) != getattr(made, name)}
    return present.model_copy(update={**fields, "version": present.version + 1, "updated_at": updated_at})


def renamed(cube: MemCube, ids: Mapping[str, str]) -> MemCube:
    """The cube with its links to these memories under their new ids."""
    return cube.model_copy(
        update={
            "supersedes": tuple(ids.get(item, item) for item in cube.supersedes),
            "superseded_by": ids.get(cube.superseded_by or "", cube.superseded_by),
            "conflicts_with": tuple(ids.get(item, item) for item in cube.conflicts_with),
        }
    )


def unlinked(cube: MemCube, gone: Collection[str]) -> MemCube:
    return cube.model_copy(
        update={
            "supersedes": tuple(item for item in cube.supersedes if item not in gone),
            "superseded_by": None if cube.superseded_by in gone else cube.superseded_by,
            "conflicts_with": tuple(item for item in cube.conflicts_with if item not in gone),
            "valid_to": None if cube.superseded_by in gone else cube.valid_to,
            "version": cube.version + 1,
        }
    )
