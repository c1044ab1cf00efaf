"""Which prompt layout lets the starter model use a recalled fact? Right answers to 20 one-fact questions.

usage: python -m benchmarks prompt-layout [--seeds N] [--json]

Each question is asked with its fact and three other facts recalled (best first), with the catalogue's sampling settings.
`product` is the layout that memos_core.chat.prompt uses, `product, with a profile` adds three pinned memories; the
others are the layouts that it was chosen from.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from memos_core.chat.prompt import GROUNDED_TEMPERATURE, beginning, fit, message_with_notes
from memos_core.cube import MemCube, Recall
from memos_core.models.backend import ChatTurn
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.plaintext.prompt_layouts import DEFAULT_PERSONA

DATA = Path(__file__).parent / "data" / "one_fact_questions.json"
PROFILE = ("My name is Nora and I live in Porto.", "I prefer short answers.", "I am allergic to walnuts.")
Layout = Callable[[Sequence[str], str], list[ChatTurn]]


def _lines(notes: Sequence[str]) -> str:
    return "\n".join(f"- {note}" for note in notes)


def _system(notes: Sequence[str], question: str) -> list[ChatTurn]:
    return [
        ChatTurn("system", f"{DEFAULT_PERSONA}\n\nWhat you know about the user:\n{_lines(notes)}"),
        ChatTurn("user", question),
    ]


def _profile_behind_the_persona(notes: Sequence[str], question: str) -> list[ChatTurn]:
    persona = f"{DEFAULT_PERSONA}\n\nWhat the user has told you about themselves:\n{_lines(PROFILE)}"
    return [ChatTurn("system", persona), ChatTurn("user", message_with_notes(question, notes))]


def _notes_before(heading: str, order: int, before_question: str = "") -> Layout:
    def layout(notes: Sequence[str], question: str) -> list[ChatTurn]:
        return [
            ChatTurn("system", DEFAULT_PERSONA),
            ChatTurn("user", f"{heading}\n{_lines(notes[::order])}\n\n{before_question}{question}"),
        ]

    return layout


def _exchange(notes: Sequence[str], question: str) -> list[ChatTurn]:
    return [
        ChatTurn("system", DEFAULT_PERSONA),
        ChatTurn("user", "Remember what I tell you: " + " ".join(notes[::-1])),
        ChatTurn("assistant", "I will remember that."),
        ChatTurn("user", question),
    ]


def _prose(notes: Sequence[str], question: str) -> list[ChatTurn]:
    return [ChatTurn("system", DEFAULT_PERSONA), ChatTurn("user", f"{' '.join(notes[::-1])} {question}")]


def _said(notes: Sequence[str], question: str) -> list[ChatTurn]:
    said = " ".join(f'I told you: "{note}"' for note in notes[::-1])
    return [ChatTurn("system", DEFAULT_PERSONA), ChatTurn("user", f"{said}\n{question}")]


LAYOUTS: dict[str, Layout] = {
    "notes in the system turn": _system,
    "before the question, best first": _notes_before("Facts I told you before:", 1),
    "before the question, best last": _notes_before("Facts I told you before:", -1),
    "before, with 'Question:'": _notes_before("Facts about me:", -1, "Question: "),
    "before, answer from notes": _notes_before("Notes about me:", -1, "Answer from the notes. "),
    "before, best first, with 'Question:'": _notes_before("Facts about me:", 1, "Question: "),
    "before, best first, answer from notes": _notes_before("Notes about me:", 1, "Answer from the notes. "),
    "before, answer from notes, question": _notes_before(
        "Notes about me:", 1, "Answer from the notes about me. Question: "
    ),
    "an exchange of its own": _exchange,
    "as prose before the question": _prose,
    "I told you ...": _said,
    "a profile behind the persona": _profile_behind_the_persona,
}


def measure(seeds: int = 1, layouts: Sequence[str] | None = None) -> dict[str, float]:
    """The share of right answers for each layout."""
    items = json.loads(DATA.read_text(encoding="utf-8"))
    shuffle = random.Random(7)
    others = [shuffle.sample([other["fact"] for other in items if other is not item], 3) for item in items]
    results: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        host = ModelHost(starter_model_path(), Path(folder) / "host.log", 2048)
        host.start()
        try:
            info = host.wait_for_model(120)

            def product(profile: Sequence[str]) -> Layout:
                begun = beginning(
                    persona="",
                    profile=[MemCube(text=text) for text in profile],
                    documents=[],
                    limit_tokens=1500,
                    backend=host,
                )

                def layout(notes: Sequence[str], question: str) -> list[ChatTurn]:
                    return fit(
                        begun=begun,
                        recalled=[Recall(cube=MemCube(text=note), score=0.5, why="") for note in notes],
                        history=[],
                        message=question,
                        limit_tokens=1500,
                        backend=host,
                    ).turns

                return layout

            ours = {"product": product(()), "product, with a profile": product(PROFILE)}
            for name, layout in {**LAYOUTS, **ours}.items():
                if layouts is not None and name not in layouts:
                    continue
                right = 0
                for seed in range(seeds):
                    sampling = replace(
                        info.sampling, seed=seed, temperature=min(info.sampling.temperature, GROUNDED_TEMPERATURE)
                    )
                    for item, distractors in zip(items, others, strict=True):
                        turns = layout([item["fact"], *distractors], item["question"])
                        reply = "".join(
                            piece.text
                            for piece in host.generate(
                                turns, max_tokens=40, cancel=threading.Event(), sampling=sampling
                            )
                        )
                        right += any(answer in reply.lower() for answer in item["answers"])
                results[name] = right / (seeds * len(items))
        finally:
            host.close()
    return results


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks prompt-layout", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="only for sampling that is not greedy")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    results = measure(options.seeds)
    if options.json:
        print(json.dumps({"questions": 20, "seeds": options.seeds, "right": results}))
        return 0
    for name, share in sorted(results.items(), key=lambda item: -item[1]):
        print(f"{share:6.1%}  {name}")
    return 0
