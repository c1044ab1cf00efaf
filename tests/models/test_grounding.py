"""The adapter that comes with the starter model, on relations that it never saw."""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path

import pytest

from benchmarks.recall_answers import DATA, NOT_TOLD
from memos_core.chat.prompt import fit
from memos_core.cube import MemCube, Recall
from memos_core.language.message_kinds import about_the_person
from memos_core.models.backend import ChatTurn, Sampling
from memos_core.models.host import ModelHost
from memos_core.models.resources import grounding_adapter
from memos_core.plaintext.prompt_layouts import system_text
from tools.starter_adapter.relations import relations

pytestmark = pytest.mark.model
FACTS = json.loads(DATA.read_text(encoding="utf-8"))
ASKED = 10


def reply(host: ModelHost, notes: list[str], question: str) -> str:
    adapter = grounding_adapter(host.wait_for_model(120).path)
    assert adapter is not None
    prompt = fit(
        begun=[ChatTurn("system", system_text("", []))],
        recalled=[Recall(cube=MemCube(text=note), score=0.5, why="") for note in notes],
        history=[],
        message=question,
        limit_tokens=1500,
        backend=host,
        looked_up=about_the_person(question),
        say_nothing_fits=about_the_person(question),
    )
    pieces = host.generate(
        prompt.turns, max_tokens=32, cancel=threading.Event(), sampling=Sampling(temperature=0.0), adapter=adapter
    )
    return "".join(piece.text for piece in pieces)


def test_it_belongs_to_this_model_file_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(b"GGUF")
    assert grounding_adapter(other) is None and grounding_adapter(tmp_path / "none.gguf") is None


def test_the_questions_of_the_benchmark_are_not_among_what_it_was_taught() -> None:
    taught = {question.lower() for relation in relations() for question in relation.questions}
    asked = {question.lower() for fact in FACTS["facts"] for question in fact["held_out"]}
    assert not taught & asked


def test_it_answers_from_the_note_and_says_when_there_is_none(starter_host: ModelHost) -> None:
    facts = FACTS["facts"][:: len(FACTS["facts"]) // ASKED][:ASKED]
    right = unknown = 0
    for number, fact in enumerate(facts):
        others = [facts[number - distance]["statement"] for distance in (1, 2)]
        found = reply(starter_host, [fact["statement"], *others], fact["held_out"][0])
        right += re.search(fact["pattern"], found, re.IGNORECASE) is not None
        unknown += NOT_TOLD.search(reply(starter_host, others, fact["held_out"][0])) is not None
    assert right >= 0.8 * ASKED
    assert unknown >= 0.7 * ASKED


def test_it_says_so_where_nothing_was_recalled_and_answers_what_is_no_question_about_the_person(
    starter_host: ModelHost,
) -> None:
    nothing = [reply(starter_host, [], question) for question in FACTS["never_told"][:8]]
    assert sum(NOT_TOLD.search(text) is not None for text in nothing) >= 6
    general = [reply(starter_host, ["My dog is called Biscuit."], question) for question in FACTS["neutral"]]
    assert sum(NOT_TOLD.search(text) is not None for text in general) <= 2
