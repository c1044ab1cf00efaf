"""Collects general messages with the starter model's own replies into resources/questions/general.json.

usage: python -m tools.general_messages   (five minutes on 2 cores)

A training of an adapter replays them, so that the model goes on replying to them as before. The messages were written by people who had not
seen the program (benchmarks/data/messages): as many requests as questions about the world, small talk and news. The replies are the first words
that the starter model says to them, with the sampling of its catalogue entry.
"""

from __future__ import annotations

import json
import random
import threading
from pathlib import Path

from memos_core.models.backend import ChatTurn
from memos_core.models.llama import LlamaModel
from memos_core.models.resources import starter_model_path
from memos_core.parametric.questions.general import ALSO_KEPT, KEPT, path_of_general
from memos_core.plaintext.prompt_layouts import DEFAULT_PERSONA

MESSAGES = sorted((Path(__file__).parents[1] / "benchmarks" / "data" / "messages").glob("*.jsonl"))
KINDS = ("request", "world", "chat", "tell")
OF_EACH, LONGEST_MESSAGE, LONGEST_REPLY, SEED = 32, 120, 32, 3
"""How many messages of each kind; the longest message, in characters; the longest reply, in tokens."""


def main() -> None:
    rows = [json.loads(line) for path in MESSAGES for line in path.read_text(encoding="utf-8").splitlines()]
    known = {message for message, _ in (*KEPT, *ALSO_KEPT)}
    chance = random.Random(SEED)
    chosen: list[str] = []
    for kind in KINDS:
        of_kind = [row["text"] for row in rows if row["kind"] == kind and len(row["text"]) <= LONGEST_MESSAGE]
        chosen += chance.sample(sorted({*of_kind} - known), OF_EACH)
    chance.shuffle(chosen)
    model = LlamaModel(starter_model_path(), 2048, threads=2)
    replies = {}
    for message in chosen:
        turns = [ChatTurn("system", DEFAULT_PERSONA), ChatTurn("user", message)]
        pieces = model.generate(turns, LONGEST_REPLY, model.info.sampling, "", threading.Event())
        replies[message] = "".join(piece.text for piece in pieces).strip()
    model.close()
    found = [[message, reply] for message, reply in replies.items() if reply]
    path_of_general().write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(found)} messages with replies")


if __name__ == "__main__":
    main()
