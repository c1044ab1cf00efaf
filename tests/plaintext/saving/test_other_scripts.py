"""Statements in scripts that the judge of relations cannot read are compared by an able model."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import pytest

from memos_core import MemOS
from memos_core.cube import State
from memos_core.jobs.definitions import compare_scripts
from memos_core.models.backend import ChatTurn
from memos_core.plaintext.saving.other_scripts import OtherScripts
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel

LARGE = 2_000_000_000


@pytest.fixture(autouse=True)
def _not_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the job from running, because the tests run it themselves."""
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)


class Compared:
    """A profile whose statements are compared, with a record of the changes and of what the model was given."""

    def __init__(self, memos: MemOS, model: ScriptedModel) -> None:
        parts = inside.parts(memos)
        self.changed: list[tuple[Sequence[str], str]] = []
        self.given: list[str] = []
        self.busy = threading.Event()
        scripts = OtherScripts(
            vault=parts.vault,
            writer=parts.writer,
            backend=model,
            allowed=lambda: "true",
            sent=self.given.extend,
            busy=self.busy,
        )
        self.run = lambda: compare_scripts.run(
            parts.vault, scripts.compare, lambda ids, verb: self.changed.append((ids, verb)), threading.Event()
        )


def answer(relation: str, both: str = "no") -> Any:
    """A scripted judgement: for a note of Beijing this relation, for any other "something else"."""

    def filled_in(turns: Sequence[ChatTurn], _cancel: threading.Event) -> dict[str, str]:
        said = turns[-1].content
        about = "北京" in said and ("上海" in said or "不住" in said)
        return {"both": both, "relation": relation} if about else {"both": "yes", "relation": "other"}

    return filled_in


def test_what_is_so_now_takes_the_place_of_what_was_so(open_memos: Open) -> None:
    model = ScriptedModel(forms=answer("instead"), parameters=LARGE)
    memos = open_memos(model)
    beijing, tea = memos.remember("我住在北京。"), memos.remember("我喜欢喝茶。")
    shanghai = memos.remember("我搬到上海了，我喜欢住在这里。")
    memos.remember("I live in Porto.")
    assert memos.get(beijing.id).state is State.ACTIVATED
    compared = Compared(memos, model)
    assert compared.run() == "1 newer statement took its place."
    assert memos.get(beijing.id).superseded_by == shanghai.id and memos.get(tea.id).state is State.ACTIVATED
    assert set(compared.given) >= {beijing.id, shanghai.id}
    assert all("Porto" not in turn.content for prompt in model.form_prompts for turn in prompt)
    assert [verb for _, verb in compared.changed] == ["compared"]
    asked = len(model.form_prompts)
    assert compared.run() == "" and len(model.form_prompts) == asked
    memos.undo(memos.history(shanghai.id)[0].operation)
    assert memos.get(beijing.id).state is State.ACTIVATED
    assert Compared(memos, model).run() == "" and memos.get(beijing.id).state is State.ACTIVATED


def test_both_stay_where_the_answers_do_not_go_together_or_no_model_is_able(open_memos: Open) -> None:
    model = ScriptedModel(forms=answer("instead", both="yes"), parameters=LARGE)
    memos = open_memos(model)
    beijing = memos.remember("我住在北京。")
    memos.remember("我住在上海。")
    assert Compared(memos, model).run() == "" and memos.get(beijing.id).state is State.ACTIVATED
    small = ScriptedModel(forms=answer("instead"), parameters=100_000_000)
    assert Compared(memos, small).run() == "" and small.form_prompts == []


def test_a_reply_goes_first_and_it_is_compared_later(open_memos: Open) -> None:
    model = ScriptedModel(forms=answer("over"), parameters=LARGE)
    memos = open_memos(model)
    beijing = memos.remember("我住在北京。")
    memos.remember("我不住在北京了。")
    compared = Compared(memos, model)
    compared.busy.set()
    assert compared.run() == ""
    compared.busy.clear()
    assert compared.run() != "" and memos.get(beijing.id).state is State.ARCHIVED
