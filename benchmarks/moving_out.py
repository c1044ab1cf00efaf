"""How large are .memcube files, and how long does it take to write one, and to read it into an empty profile?

usage: python -m benchmarks moving-out [--memories 5000] [--messages 5000] [--json]

The adapter and the saved context have the same sizes as with the starter model (5 MB; 2,376 tokens in 55 MB), but consist of random
bytes, which cannot be compressed; real ones become at most 8 % smaller. The models are scripted, so nothing is embedded.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import itertools
import json
import os
import random
import tempfile
import time
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGUFWriter

from benchmarks.moving_in import FEW_TURNS, numbered, write
from benchmarks.server_clients import Words
from memos_core import ExportPart, MemOS, Note
from memos_core.activation.context import ContextType
from memos_core.activation.store import Member
from memos_core.models.backend import Warmed
from memos_core.models.resources import file_sha256
from memos_core.models.state_file import StateHeader
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.versions import keep_version

PASSWORD = "correct horse battery"
ADAPTER_BYTES, STATE_BYTES, TOKENS = 4_900_000, 54_800_000, 2_376
LENGTH = 200
"""Characters of a message."""
MEMORIES = {ExportPart.MEMORIES, ExportPart.REMINDERS, ExportPart.DOCUMENTS}
KINDS: dict[str, Collection[ExportPart]] = {
    "memories": MEMORIES,
    "and conversations": {*MEMORIES, ExportPart.CHATS},
    "and an adapter": {*MEMORIES, ExportPart.CHATS, ExportPart.ADAPTERS},
    "and a saved context": {*ExportPart},
}


def scripted(model: Path) -> ScriptedModel:
    """A scripted model with an existing file, so that saved contexts are recognised as belonging to it."""
    scripted = ScriptedModel()
    scripted.info = dataclasses.replace(scripted.info, path=model)
    return scripted


def quiet(memos: MemOS) -> None:
    """Pause all jobs, so that they do not disturb the measurement."""
    for job in memos.jobs.list():
        memos.jobs.pause(job.name)


def fill(memos: MemOS, place: Path, model: Path, memories: int, messages: int) -> None:
    """Fill the profile with memories, conversations, an adapter and a saved context."""
    words, chance = Words(1), random.Random(1)
    memos.remember_many([Note(text=words.text()) for _ in range(memories)])
    taught = memos.remember("I take my coffee with oat milk.")
    export = place / "export.zip"
    write(export, itertools.islice(numbered(FEW_TURNS, LENGTH), messages // (2 * FEW_TURNS)))
    memos.arrivals.take_in(export)
    inside.record_all_turns(memos)
    adapter = place / "adapter.gguf"
    writer = GGUFWriter(adapter, "llama")
    writer.add_string("general.type", "adapter")
    weights = np.frombuffer(chance.randbytes(ADAPTER_BYTES // 64 * 64), dtype=np.uint8).reshape(-1, 64)
    writer.add_tensor("blk.0.attn_q.weight.lora_a", weights.view(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    keep_version(memos, [taught], adapter=adapter)
    store, content, key = inside.contexts(memos), chance.randbytes(STATE_BYTES), "ab" * 32
    digest = hashlib.sha256(hashlib.sha256(content).digest()).hexdigest()
    header = StateHeader(key=key, environment="cd" * 32, tokens=TOKENS, size=len(content), digest=digest)
    (store.folder / f"{key}.kv").write_bytes(content)
    (store.folder / f"{key}.json").write_text(header.model_dump_json())
    context = store.add(ContextType.CONVERSATION, memos.conversations.list()[0].id)
    store.set_members(context.id, [Member(taught.id, taught.content_hash)])
    warmed = Warmed(key, TOKENS, TOKENS, 0, len(content))
    store.saved(context.id, "", "stamp", warmed, 2.5, store.forgets, file_sha256(model))


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="moving-out", description=__doc__)
    parser.add_argument("--memories", type=int, default=5_000)
    parser.add_argument("--messages", type=int, default=5_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    found: dict[str, Any] = {"memories": options.memories, "messages": options.messages}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        model = place / "one.gguf"
        model.write_bytes(b"a model")
        with MemOS.open(place / "from", "ana", backend=scripted(model)) as memos:
            quiet(memos)
            fill(memos, place, model, options.memories, options.messages)
            for name, parts in KINDS.items():
                for password in (None, PASSWORD):
                    begun = time.perf_counter()
                    written = memos.export(place / "all", password=password, parts=parts, sign=False).path
                    took = time.perf_counter() - begun
                    found[f"{name}, {'encrypted' if password else 'plain'}"] = {
                        "MB": round(written.stat().st_size / 1e6, 2),
                        "written in s": round(took, 2),
                        "read in s": round(read(place, model, written, password), 2),
                    }
    found["load"] = round(os.getloadavg()[0], 1)
    print(json.dumps(found, indent=2) if options.json else "\n".join(f"{name}: {what}" for name, what in found.items()))
    return 0


def read(place: Path, model: Path, file: Path, password: str | None) -> float:
    """Read a file into an empty profile. Returns the seconds that this took."""
    with tempfile.TemporaryDirectory(dir=place) as home, MemOS.open(home, "ben", backend=scripted(model)) as other:
        quiet(other)
        begun = time.perf_counter()
        other.import_(file, password, mine=True)
        return time.perf_counter() - begun
