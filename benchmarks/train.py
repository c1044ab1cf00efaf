"""How fast is an adapter trained, what does it answer, and what does it give away? Beside a plain PEFT loop.

usage: python -m benchmarks train [--facts FILE] [--model FILE] [--without-baseline] [--json]

Statements go in through `MemOS.remember`, the adapter is trained by `MemOS.parametric.train`, questions go through
`MemOS.chat`. A fact is {"key", "statement", "pattern", "held_out": [questions]}. A question counts as answered by the adapter only if no
memory's text was in the prompt, the reply was not the memory's text, and the pattern is found. For the figure with the adapter allowed to
answer, and text otherwise, the pattern alone counts.
A leak is a reply to a question of `never_told` or `third_person` in which the pattern of any fact is found.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import re
import statistics
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from memos_core import MemOS
from memos_core.chat.prompt import fit, quoting
from memos_core.chat.writing import BY_THE_ADAPTER
from memos_core.cube import Recall
from memos_core.errors import TrainingCancelled
from memos_core.models.backend import Adapter, ChatTurn
from memos_core.parametric.adapter_answers import Served
from memos_core.parametric.questions import curriculum
from memos_core.parametric.trainer.parent import AdapterTrainer, Stage
from memos_core.parametric.trainer.recipe import Recipe
from memos_core.plaintext.prompt_layouts import system_text
from tests.support import inside

DATA = Path(__file__).parent / "data" / "train_facts.json"
REPLY_TOKENS = 48
AS_TEXT = "You told me: "
"""How a reply begins if it is the memory's text."""
SPEED_REPLIES = 4
BASELINE_TIMES = 2.5
SWITCHES = 20


@dataclass
class Way:
    """One way to answer the same questions."""

    right: float = 0.0
    prompt_tokens: float = 0.0
    """The mean."""
    first_token_s: float = 0.0
    """The median, from the message to the first token."""


@dataclass
class Gate:
    """What the gate did with the questions that the facts answer."""

    opened: int = 0
    other_memory: int = 0
    """How often it opened for a memory that does not answer the question."""
    text_instead: int = 0
    """How often the adapter's answer differed from the memory, so that the memory's text was the reply."""


@dataclass
class Figures:
    """The figures that this benchmark prints."""

    facts: int = 0
    taught: int = 0
    """How many facts were taught; for the others no question could be made."""
    questions: float = 0.0
    """How many questions were taught for each fact, on average."""
    train_s: float = 0.0
    """Seconds for finding the questions, computing the lower layers, the training steps, and writing the file; without reading the model."""
    asking_s: float = 0.0
    """The part of `train_s` for finding questions and checking them."""
    plain_peft_s: float | None = None
    gate: Gate = field(default_factory=Gate)
    held_out: float = 0.0
    """The share of held-out questions that are answered rightly, by the adapter or by text."""
    held_out_recall: float = 0.0
    """The share of held-out questions that are answered rightly by the adapter alone."""
    plain_held_out_recall: float | None = None
    """The same share for the plain loop's adapter, asked in the same words. The loop ends when it answers as much as ours, or has taken
    BASELINE_TIMES as long; in the latter case `plain_peft_s` is a lower bound of the time that it would need."""
    tokens_per_s: float = 0.0
    tokens_per_s_training: float = 0.0
    """The speed of replies without a training, and while one is running."""
    first_switch_ms: float = 0.0
    switch_ms: float = 0.0
    """Switching from the model alone to the adapter: the first time, when its file is checked and read, and the median of later switches."""
    never_told_leaks: int = 0
    never_told: int = 0
    third_person_leaks: int = 0
    third_person: int = 0
    drift_nats: float = 0.0
    """The change of general replies in the chat, where the adapter is off for them; `drift_while_on_nats` is the change with the adapter
    on.
    """
    drift_while_on_nats: float = 0.0
    size_mb: float = 0.0
    ways: dict[str, Way] = field(default_factory=dict)
    refused: Sequence[str] = ()
    misses: list[dict[str, str]] = field(default_factory=list)


@dataclass
class Reply:
    """A reply and how it was made."""

    text: str
    by_adapter: bool
    """Whether it consists of the adapter's words and not of the memory's text."""
    prompt_tokens: int
    first_token_s: float
    tokens_per_s: float = 0.0
    memory: str = ""
    """The memory for which the gate was opened."""


def ask(memos: MemOS, conversation: str, question: str) -> Reply:
    """Ask in a conversation of its own."""
    reply = Reply("", False, 0, 0.0)
    for event in memos.chat(conversation, question):
        if event.failed is not None:
            raise RuntimeError(event.failed)
        reply.text += event.token or ""
        if event.recalled:
            reply.by_adapter = event.recalled[0].why == BY_THE_ADAPTER
            reply.memory = event.recalled[0].cube.text if reply.by_adapter else ""
        if event.finished is not None:
            reply.prompt_tokens, reply.first_token_s = event.finished.prompt_tokens, event.finished.first_token_s
            reply.tokens_per_s = event.finished.tokens_per_s
    reply.by_adapter = reply.by_adapter and not reply.text.startswith(AS_TEXT)
    return reply


class Clock:
    """Measures the phases of a training from its reports."""

    def __init__(self) -> None:
        self._stages: list[tuple[str, float]] = []

    def __call__(self, stage: Stage) -> None:
        if not self._stages or self._stages[-1][0] != stage.phase:
            self._stages.append((stage.phase, time.monotonic()))

    def between(self, begin: str, end: str) -> float:
        """Seconds from the beginning of one phase to the beginning of another."""
        at = dict(reversed(self._stages))
        return at[end] - at[begin]


def _way(replies: Sequence[tuple[bool, Reply]]) -> Way:
    return Way(
        round(sum(right for right, _ in replies) / len(replies), 4),
        round(statistics.mean(reply.prompt_tokens for _, reply in replies), 1),
        round(statistics.median(reply.first_token_s for _, reply in replies), 3),
    )


def measure(facts: dict[str, Any], model: Path | None = None, *, baseline: bool = True) -> Figures:
    """Measure everything, in one run."""
    figures = Figures(facts=len(facts["facts"]))
    asked = [(fact, question) for fact in facts["facts"] for question in fact["held_out"]]
    any_fact = re.compile("|".join(f"(?:{fact['pattern']})" for fact in facts["facts"]), re.IGNORECASE)
    with tempfile.TemporaryDirectory() as home, MemOS.open(Path(home), "bench", model=model) as memos:
        memos.update_settings(max_reply_tokens=REPLY_TOKENS)
        memos.wait_until_ready(300)
        memos.wait_for_embedder(120)
        cubes = [memos.remember(fact["statement"]) for fact in facts["facts"]]
        clock = Clock()
        version = memos.parametric.train([cube.id for cube in cubes], report=clock)
        memos.parametric.use(version.number)
        figures.asking_s = round(clock.between("asking", "starting"), 1)
        figures.train_s = round(figures.asking_s + clock.between("preparing", "answering"), 1)
        known = memos.parametric.knows(version.number)
        figures.taught = len(known)
        figures.questions = round(statistics.mean(len(item.questions) for item in known), 1)
        figures.refused = version.evaluation.refused
        figures.drift_while_on_nats = version.evaluation.drift
        figures.size_mb = round(version.training.size_bytes / 1e6, 2)

        def answers(way: str) -> list[tuple[bool, Reply]]:
            found = []
            for number, (fact, question) in enumerate(asked):
                reply = ask(memos, f"{way}{number}", question)
                right = re.search(fact["pattern"], reply.text, re.IGNORECASE) is not None
                found.append((right, reply))
                if way == "adapter":
                    gate = figures.gate
                    gate.opened += bool(reply.memory)
                    gate.other_memory += bool(reply.memory) and reply.memory != fact["statement"]
                    gate.text_instead += bool(reply.memory) and not reply.by_adapter
                    if not right:
                        by = "adapter" if reply.by_adapter else "notes"
                        figures.misses.append({"kind": "held_out", "question": question, "reply": reply.text, "by": by})
            return found

        memos.update_settings(knowledge="notes")
        figures.ways["notes"] = _way(answers("notes"))
        figures.ways["both"] = _way([_both(memos, fact, question) for fact, question in asked])
        memos.update_settings(knowledge="adapter")
        replies = answers("adapter")
        figures.ways["adapter, else text"] = _way(replies)
        figures.ways["adapter"] = _way([(right and reply.by_adapter, reply) for right, reply in replies])
        figures.held_out = figures.ways["adapter, else text"].right
        figures.held_out_recall = figures.ways["adapter"].right
        for kind in ("never_told", "third_person"):
            leaks = 0
            for number, question in enumerate(facts.get(kind, ())):
                reply = ask(memos, f"{kind}{number}", question)
                if any_fact.search(reply.text):
                    leaks += 1
                    by = "adapter" if reply.by_adapter else "notes"
                    figures.misses.append({"kind": kind, "question": question, "reply": reply.text, "by": by})
            setattr(figures, f"{kind}_leaks", leaks)
            setattr(figures, kind, len(facts.get(kind, ())))
        if facts.get("neutral"):
            _replying_while_training(memos, [cube.id for cube in cubes], facts["neutral"], figures)
        served = [ask(memos, f"neutral{n}", q).by_adapter for n, q in enumerate(facts.get("neutral", ()))]
        figures.drift_nats = figures.drift_while_on_nats if any(served) else 0.0
        _switching(memos, figures)
        if baseline:
            _baseline(memos, cubes, asked, figures)
    return figures


def _switching(memos: MemOS, figures: Figures) -> None:
    """How long it takes to switch the adapter on and off. A test checks that the replies are the same as after a cold start
    (tests/models/test_kv_states.py)."""
    from memos_core.models.llama import LlamaModel

    model = LlamaModel(inside.backend(memos).wait_for_model(60).path, 1024)
    times = []
    for adapter in [inside.parametric(memos).adapter(), None] * SWITCHES:
        began = time.perf_counter()
        model.use_adapter(adapter)
        times.append((time.perf_counter() - began) * 1000)
    model.close()
    figures.first_switch_ms, figures.switch_ms = round(times[0], 2), round(statistics.median(times[1:]), 2)


def _replying_while_training(memos: MemOS, ids: Sequence[str], messages: Sequence[str], figures: Figures) -> None:
    """How fast replies are written with and without a training in the background."""
    cancel, trains = threading.Event(), threading.Event()

    def report(stage: Stage) -> None:
        if stage.progress is not None:
            trains.set()

    def train() -> None:
        try:
            with contextlib.suppress(TrainingCancelled):
                memos.parametric.train(ids, report=report, cancel=cancel)
        finally:
            trains.set()

    def speed(when: str) -> float:
        replies = [ask(memos, f"{when}{number}", message) for number, message in enumerate(messages[:SPEED_REPLIES])]
        return round(statistics.median(reply.tokens_per_s for reply in replies), 1)

    figures.tokens_per_s = speed("idle")
    thread = threading.Thread(target=train)
    thread.start()
    trains.wait()
    figures.tokens_per_s_training = speed("training")
    cancel.set()
    thread.join()


def _both(memos: MemOS, fact: dict[str, Any], question: str) -> tuple[bool, Reply]:
    """Answer with the text in the prompt and the adapter on. The product never does this; it is measured to show why."""
    backend = inside.backend(memos)
    info = backend.wait_for_model(60)
    hits: list[Recall] = memos.recall(question, limit=5)
    began = time.monotonic()
    begun = [ChatTurn("system", system_text("", []))]
    prompt = fit(begun=begun, recalled=hits, history=[], message=question, limit_tokens=1500, backend=backend)
    current = inside.parametric(memos).adapter()
    text, first, tokens = "", 0.0, 0
    for piece in backend.generate(
        prompt.turns,
        max_tokens=REPLY_TOKENS,
        cancel=threading.Event(),
        sampling=quoting(info.sampling),
        adapter=current,
    ):
        text += piece.text
        first = first or time.monotonic() - began
        tokens = piece.prompt_tokens or tokens
    return re.search(fact["pattern"], text, re.IGNORECASE) is not None, Reply(text, True, tokens, first)


def _baseline(memos: MemOS, cubes: Sequence[Any], asked: Sequence[Any], figures: Figures) -> None:
    from benchmarks import plain_peft  # torch, transformers and PEFT in this process

    info = inside.backend(memos).wait_for_model(60)
    lessons, unanswered = inside.parametric(memos).lessons.made(cubes, Recipe().seed)
    system = system_text("", [])
    output = memos.home / "plain.gguf"
    gate = [inside.parametric(memos).serve(question) for _, question in asked]
    taught = [served.question for served in gate if isinstance(served, Served)]
    prompts = [[ChatTurn("system", system), ChatTurn("user", question)] for question in taught]

    def enough(trained: Path, seconds: float) -> bool:
        adapter = Adapter(trained, hashlib.sha256(trained.read_bytes()).hexdigest())
        with AdapterTrainer(memos.home / "plain.log") as trainer:
            replies = iter(trainer.answers(info.path, prompts, adapter=adapter, max_tokens=REPLY_TOKENS))
        right = [
            isinstance(served, Served) and re.search(fact["pattern"], next(replies), re.IGNORECASE) is not None
            for served, (fact, _) in zip(gate, asked, strict=True)
        ]
        figures.plain_held_out_recall = round(sum(right) / len(right), 4)
        return figures.plain_held_out_recall >= figures.held_out_recall or seconds > BASELINE_TIMES * figures.train_s

    examples = curriculum(lessons, unanswered, system, Recipe().seed)
    plain = plain_peft.train(info.path, examples, Recipe(), output, enough)
    figures.plain_peft_s = round(plain.seconds, 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks train", description=__doc__)
    parser.add_argument("--facts", type=Path, default=DATA, help="what is taught and asked")
    parser.add_argument("--model", type=Path, help="a GGUF file; the starter model without it")
    parser.add_argument("--without-baseline", action="store_true", help="leave the plain PEFT loop out")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    facts = json.loads(options.facts.read_text(encoding="utf-8"))
    figures = measure(facts, options.model, baseline=not options.without_baseline)
    if options.json:
        print(json.dumps(asdict(figures), ensure_ascii=False))
        return 0
    print(f"{figures.taught} of {figures.facts} facts taught, {figures.questions} questions each", end="; ")
    print(
        f"trained in {figures.train_s:.0f} s, {figures.asking_s:.0f} of it finding questions, {figures.size_mb} MB",
        end="",
    )
    print(f"; plain PEFT {figures.plain_peft_s:.0f} s" if figures.plain_peft_s is not None else "")
    for name, way in figures.ways.items():
        print(
            f"{name:>18}: {way.right:6.1%} right, {way.prompt_tokens:6.1f} tokens, first token {way.first_token_s:.2f} s"
        )
    gate = figures.gate
    print(
        f"gate: open for {gate.opened}, {gate.other_memory} for another memory; {gate.text_instead} answered by text instead"
    )
    if figures.plain_held_out_recall is not None:
        print(f"   plain: {figures.plain_held_out_recall:6.1%} right, asked as the adapter")
    print(f"never told: {figures.never_told_leaks} of {figures.never_told} answered with a fact")
    print(f"other people: {figures.third_person_leaks} of {figures.third_person}")
    print(f"replies: {figures.tokens_per_s:.1f} tokens/s, while training {figures.tokens_per_s_training:.1f}")
    print(f"switching: {figures.first_switch_ms:.1f} ms the first time, then {figures.switch_ms:.2f} ms")
    print(f"drift: {figures.drift_nats:.3f} nats/token, while it is on {figures.drift_while_on_nats:.3f}")
    for line in figures.refused:
        print(f"refused: {line}")
    for miss in figures.misses:
        print(f"{miss['kind']} ({miss['by']}): {miss['question']} -> {miss['reply']}")
    return 0
