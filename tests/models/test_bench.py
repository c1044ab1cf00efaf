"""How fast is it here: measured beside everything else, and never in the way of a reply."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from memos_core.errors import Cancelled, ModelBusy
from memos_core.models.backend import ChatTurn, Sampling, Speed
from memos_core.models.bench import TRIES, bench
from memos_core.models.host import ModelHost
from memos_core.progress import Progress
from tests.conftest import Open
from tests.support.scripted import ScriptedModel

TALK = [ChatTurn("user", "Tell me of the sea.")]


class Interrupted(ScriptedModel):
    """A reply comes in between so often."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def bench(self, *, cancel: threading.Event, progress: Callable[[int, int], None]) -> Speed:
        self.times -= 1
        if self.times >= 0:
            raise ModelBusy("A reply.")
        return super().bench(cancel=cancel, progress=progress)


def test_a_measurement_that_a_reply_has_ended_is_begun_again() -> None:
    assert bench(Interrupted(TRIES - 1), threading.Event()).write_tokens_per_s == 10
    with pytest.raises(ModelBusy, match="Measure it when"):
        bench(Interrupted(TRIES), threading.Event())


def test_it_waits_for_a_reply_and_can_be_cancelled() -> None:
    busy, progress = threading.Event(), Progress(lambda *_: progress.cancel())
    busy.set()
    with pytest.raises(Cancelled):
        bench(ScriptedModel(), busy, progress)


def test_the_real_model_is_measured_and_its_talk_stands_ready_afterwards(starter_host: ModelHost) -> None:
    def asked() -> int:
        greedy = Sampling(temperature=0.0)
        pieces = starter_host.generate(TALK, max_tokens=2, cancel=threading.Event(), sampling=greedy)
        return list(pieces)[-1].computed_tokens

    asked()
    again = asked()
    told: list[tuple[str, int, int]] = []
    speed = bench(starter_host, threading.Event(), Progress(lambda *step: told.append(step)))
    assert speed.prompt_tokens == 256 and speed.read_tokens_per_s > 0 and speed.write_tokens_per_s > 0
    assert speed.first_token_s == pytest.approx(speed.prompt_tokens / speed.read_tokens_per_s)
    assert told[-1][1] == told[-1][2] > 0
    assert asked() == again


def test_a_reply_ends_the_measurement_at_once(starter_host: ModelHost) -> None:
    begun = threading.Event()
    failed: list[BaseException] = []

    def measure() -> None:
        try:
            starter_host.bench(cancel=threading.Event(), progress=lambda *_: begun.set())
        except ModelBusy as error:
            failed.append(error)

    thread = threading.Thread(target=measure)
    thread.start()
    assert begun.wait(120)
    assert list(starter_host.generate(TALK, max_tokens=2, cancel=threading.Event()))[-1].done
    thread.join(60)
    assert failed


def test_a_profile_measures_its_model(open_memos: Open) -> None:
    assert open_memos(ScriptedModel()).models.bench().first_token_s == 2.5
