"""All that the storm takes from inside the engine; when rooms move, this is the file to change."""

from __future__ import annotations

import datetime as dt
import importlib
import sys
from collections.abc import Callable
from pathlib import Path

from memos_core import MemCube, MemOS, MemOSError
from memos_core import cube as _cube
from memos_core.models import backend as backend  # a scripted model's status is made of it
from tests.support import inside as _inside
from tests.support.inside import backups as backups
from tests.support.inside import jobs as jobs
from tests.support.inside import parametric as parametric

try:
    from memos_core import ConcurrentChange as ConcurrentChange
except (ImportError, AttributeError):  # the engine has no such refusal yet

    class ConcurrentChange(MemOSError):  # type: ignore[no-redef]
        """Never raised."""


PATCHED_CLOCKS = "now"


def set_clock(clock: Callable[[], dt.datetime] | None) -> None:
    """Have the engine take the time from `clock`; None for the system's clock.

    Modules that have imported the function by name are told as well; not those of the jobs, whose scheduler has the
    system's clock and would make up for every run of the years between.
    """
    real = getattr(_cube, "_storm_real_now", None)
    if real is None:
        real = _cube.now
        _cube._storm_real_now = real  # type: ignore[attr-defined]
    current = _cube.now
    wanted = clock or real
    for name, module in list(sys.modules.items()):
        if name.startswith("memos_core.jobs"):
            continue
        if name.startswith("memos_core") and getattr(module, PATCHED_CLOCKS, None) in (current, real):
            setattr(module, PATCHED_CLOCKS, wanted)


def table_rows(memos: MemOS) -> list[MemCube]:
    """Every row of the table."""
    return _inside.table(memos).where("true")


def ledger_rows(memos: MemOS) -> list[MemCube]:
    """The newest version of every memory, as the ledger has it."""
    return _inside.ledger(memos).newest_versions()


def unfinished(memos: MemOS) -> int:
    """Operations that were begun and not ended."""
    return len(_inside.ledger(memos).unfinished())


def disagreements(memos: MemOS) -> list[str]:
    """Where table and ledger say different things, without any memory's text."""
    table = {cube.id: cube for cube in table_rows(memos)}
    ledger = {cube.id: cube for cube in ledger_rows(memos)}
    found = [f"{id[:8]} is in the ledger only" for id in ledger.keys() - table.keys()]
    found += [f"{id[:8]} is in the table only" for id in table.keys() - ledger.keys()]
    for id in table.keys() & ledger.keys():
        if table[id] != ledger[id]:
            fields = [
                name for name in type(table[id]).model_fields if getattr(table[id], name) != getattr(ledger[id], name)
            ]
            found.append(f"{id[:8]} differs in {', '.join(fields)}")
    if count := unfinished(memos):
        found.append(f"{count} operations are unfinished")
    return found


def record_turns(memos: MemOS) -> None:
    """Do what the job that keeps the verbatim turns of conversations would do."""
    _inside.record_all_turns(memos)


def embed_now(memos: MemOS) -> None:
    """Do what the job that makes missing vectors would do."""
    from memos_core.jobs.definitions import embed_pending

    embed_pending.run(_inside.vault(memos), _inside.embed_now(memos), batches=100)


def compact(memos: MemOS) -> None:
    """Do what the job that compacts the table would do."""
    _inside.table(memos).compact(dt.timedelta(0))


def preload() -> None:
    """Import whatever the engine imports late, and load what it has learned, so that a fork has it already."""
    for name in ("lancedb", "pyarrow", "tzlocal", "keyring", "memos_core.memos", "memos_core.cli", "memos_core.jobs"):
        importlib.import_module(name)
    from memos_core.language.identification import language_of
    from memos_core.language.mentions import find_mentions
    from memos_core.reader import read
    from memos_core.reminders.tagging import request_in

    for load in (read, language_of, find_mentions, request_in):
        load("I live in Lisbon.")


def keep_adapter(memos: MemOS, cubes: list[MemCube]) -> int:
    """Put a made-up adapter into the store, in use, that is said to have been taught these memories."""
    from tests.support.versions import keep_version

    return keep_version(memos, cubes)


def set_model_options(memos: MemOS, model: Path, **changes: object) -> None:
    """Change how a model file is loaded, without loading it."""
    _inside.parts(memos).model_options.set(model, **changes)


def seal_quickly() -> None:
    """Have a password's key be derived at once, in this process and its forks: it is not what is looked at."""
    from memos_core import sealing

    sealing._SCRYPT_COST = 2


def secret(memos: MemOS, name: str) -> str | None:
    """A secret, as the engine alone may read it."""
    return _inside.parts(memos).secrets.get(name)


def starter_model() -> Path:
    """The GGUF file of the starter model."""
    from memos_core.models.resources import starter_model_path

    return starter_model_path()


def quick_recipe() -> object:
    """A training of seconds."""
    from memos_core.parametric.trainer.recipe import Recipe

    return Recipe(layers=0.2, epochs=3)
