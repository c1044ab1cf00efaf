"""Are questions about what the person has told answered rightly, and other look-ups with "you haven't told me"?

usage: python -m benchmarks recall-answers [--facts FILE] [--model FILE] [--json]

Each statement goes in through `MemOS.remember`, each question through `MemOS.chat`, in a conversation of its own, so the prompt contains
only what recall finds. Everything is asked twice: without and with the starter model's own adapter. A fact is {"key", "statement",
"pattern", "held_out": [questions]}: a reply is right if the pattern is found in it. The questions of `never_told` have no answer among
the facts, those of `neutral` have nothing to do with them.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from memos_core import MemOS

DATA = Path(__file__).parent / "data" / "recall_answers.json"
NOT_TOLD = re.compile(
    r"(?:have not|haven't|haven’t|did not|didn't|never|not yet) (?:told|mentioned|said|given|shared)|(?:don't|do not) (?:know|have)"
    r"|not (?:sure|mentioned|stated|in (?:the|your) notes)|no (?:information|notes?)",
    re.IGNORECASE,
)


@dataclass
class Answers:
    """The figures of one set of facts."""

    answered_without: float = 0.0
    answered_with: float = 0.0
    """The share of the questions about facts that were answered rightly."""
    unknown_right_without: float = 0.0
    unknown_right: float = 0.0
    """The share of the questions about things never told to which the reply says so."""
    general_refused_without: float = 0.0
    general_refused: float = 0.0
    """The share of general questions that were answered by "you haven't told me"."""
    questions: int = 0
    misses: list[dict[str, str]] = field(default_factory=list)


def reply_to(memos: MemOS, conversation: str, question: str) -> str:
    """The whole reply."""
    tokens = []
    for event in memos.chat(conversation, question):
        if event.failed is not None:
            raise RuntimeError(event.failed)
        tokens.append(event.token or "")
    return "".join(tokens)


def _ask(
    facts: dict[str, Any], home: Path, model: Path | None, *, grounding: bool
) -> dict[str, list[tuple[str, bool, str]]]:
    """Every question, whether its reply is as it should be, and the reply."""
    with MemOS.open(home, "bench", model=model) as memos:
        memos.update_settings(grounding=grounding, max_reply_tokens=48)
        memos.wait_until_ready(300)
        memos.wait_for_embedder(120)
        for fact in facts["facts"]:
            memos.remember(fact["statement"])
        found: dict[str, list[tuple[str, bool, str]]] = {"answered": [], "unknown": [], "general": []}
        for fact in facts["facts"]:
            for question in fact["held_out"]:
                reply = reply_to(memos, f"q{len(found['answered'])}", question)
                found["answered"].append((question, bool(re.search(fact["pattern"], reply, re.IGNORECASE)), reply))
        for kind, name in (("unknown", "never_told"), ("general", "neutral")):
            for question in facts.get(name, ()):
                reply = reply_to(memos, f"{kind}{len(found[kind])}", question)
                found[kind].append((question, bool(NOT_TOLD.search(reply)), reply))
        return found


def measure(facts: dict[str, Any], model: Path | None = None) -> Answers:
    """Ask everything twice."""
    answers = Answers(questions=sum(len(fact["held_out"]) for fact in facts["facts"]))
    for with_adapter in (False, True):
        with tempfile.TemporaryDirectory() as home:
            found = _ask(facts, Path(home), model, grounding=with_adapter)
        shares = {
            kind: round(sum(right for _, right, _ in asked) / max(len(asked), 1), 4) for kind, asked in found.items()
        }
        if not with_adapter:
            answers.answered_without = shares["answered"]
            answers.unknown_right_without = shares["unknown"]
            answers.general_refused_without = shares["general"]
            continue
        answers.answered_with, answers.unknown_right = shares["answered"], shares["unknown"]
        answers.general_refused = shares["general"]
        for kind, asked in found.items():
            answers.misses += [
                {"kind": kind, "question": question, "reply": reply}
                for question, right, reply in asked
                if right == (kind == "general")
            ]
    return answers


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks recall-answers", description=__doc__)
    parser.add_argument("--facts", type=Path, default=DATA, help="what is told and asked")
    parser.add_argument("--model", type=Path, help="a GGUF file; the starter model without it")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    answers = measure(json.loads(options.facts.read_text(encoding="utf-8")), options.model)
    if options.json:
        print(json.dumps(asdict(answers), ensure_ascii=False))
        return 0
    print(f"{answers.questions} questions               without   with the adapter")
    print(f"answered rightly            {answers.answered_without:8.1%} {answers.answered_with:8.1%}")
    print(f"'you haven't told me' right {answers.unknown_right_without:8.1%} {answers.unknown_right:8.1%}")
    print(f"general questions refused   {answers.general_refused_without:8.1%} {answers.general_refused:8.1%}")
    for miss in answers.misses:
        print(f"{miss['kind']}: {miss['question']} -> {miss['reply']}")
    return 0
