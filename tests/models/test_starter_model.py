"""Does the starter model use what is recalled? The figure that the prompt's layout was chosen by."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import pytest

from benchmarks.prompt_layout import DATA
from memos_core.chat.prompt import beginning, fit
from memos_core.cube import MemCube, Recall
from memos_core.models.host import ModelHost

pytestmark = pytest.mark.model


@pytest.mark.thorough
def test_at_least_sixty_percent_of_one_fact_questions_are_answered(starter_host: ModelHost) -> None:
    info = starter_host.wait_for_model(60)
    items = json.loads(DATA.read_text(encoding="utf-8"))
    begun = beginning(persona="", profile=[], documents=[], limit_tokens=1500, backend=starter_host)
    wrong = []
    for item in items:
        prompt = fit(
            begun=begun,
            recalled=[Recall(cube=MemCube(text=item["fact"]), score=0.6, why="")],
            history=[],
            message=item["question"],
            limit_tokens=1500,
            backend=starter_host,
        )
        sampling = replace(prompt.sampling(info.sampling), seed=11)
        pieces = starter_host.generate(prompt.turns, max_tokens=32, cancel=threading.Event(), sampling=sampling)
        reply = "".join(piece.text for piece in pieces)
        if not any(answer in reply.lower() for answer in item["answers"]):
            wrong.append((item["question"], reply))
    assert len(items) == 20
    assert len(items) - len(wrong) >= 12, wrong
