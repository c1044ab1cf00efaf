"""python -m tools.question_writer: trains the question writer and writes it to resources/questions.

It is an adapter of the starter model: given a statement, it asks what the statement answers. Learned from what people wrote by hand
who had not seen the program (benchmarks/data/answers): the facts of made-up persons with questions that each answers, plain,
colloquial, indirect and misspelt, and pairs of a note and a question. The sets of told facts (`facts_*.json`) are no part of it.
Beside it are written the questions of these persons that none of their facts answers, which adapters are taught to be silent about.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from memos_core.models.resources import starter_model_path
from memos_core.parametric.questions import writing_prompt
from memos_core.parametric.trainer.parent import AdapterTrainer, Stage
from memos_core.parametric.trainer.recipe import Example, Recipe

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "questions"
DATA = ROOT / "benchmarks" / "data" / "answers"
RECIPE = Recipe(rank=16, alpha=32, layers=1 / 3, epochs=1, batch=16, learning_rate=1e-3, learned=0.0, seed=7)


def persons(without: Sequence[str]) -> Iterator[dict[str, list[dict[str, object]]]]:
    """The made-up persons, without those of the files named."""
    for path in sorted(DATA.glob("persons-*.jsonl")):
        if path.stem not in without:
            yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def pairs(without: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Statements, each with a question that it answers."""
    for person in persons(without):
        for asked in person["answered"]:
            yield person["facts"][asked["fact"]], asked["question"]  # type: ignore[call-overload,misc]
    for path in sorted(DATA.glob("pairs-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            pair = json.loads(line)
            if pair["answers"]:
                yield pair["note"], pair["question"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Train; progress goes to standard error."""
    parser = argparse.ArgumentParser(prog="question-writer", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument(
        "--without", nargs="*", default=(), help="files that are kept out, for a measurement: persons-8"
    )
    options = parser.parse_args(arguments)
    examples = [Example(writing_prompt(statement), question) for statement, question in pairs(options.without)]
    random.Random(RECIPE.seed).shuffle(examples)
    print(f"{len(examples)} questions", file=sys.stderr)
    with tempfile.TemporaryDirectory() as work, AdapterTrainer(Path(work) / "trainer.log", report=_show) as trainer:
        made = trainer.train(
            starter_model_path(),
            examples,
            RECIPE,
            folder=Path(work),
            output=Path(work) / "writer.gguf",
            name="Question writer",
        )
        options.folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made.adapter.path, options.folder / "writer.gguf")
    unanswered = [question for person in persons(options.without) for question in person["unanswered"]]
    text = "".join(f"{question}\n" for question in dict.fromkeys(map(str, unanswered)))
    (options.folder / "unanswered.txt").write_text(text, encoding="utf-8")
    return 0


def _show(stage: Stage) -> None:
    line: str = stage.phase
    if stage.progress is not None and stage.seconds_left is not None:
        done = stage.progress
        line += f" {done.step}/{done.steps}, loss {done.loss:.3f}, {stage.seconds_left:.0f} s left"
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
