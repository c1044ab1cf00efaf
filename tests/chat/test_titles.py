"""Titles of chats: made by rule, and by an able model in idle time."""

from __future__ import annotations

import threading

import pytest

from memos_core.chat.titles import ChatTitler
from memos_core.conversations.records import title_from
from memos_core.jobs.definitions import title_chats
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hi! Can you help me plan a trip to Porto?", "Can you help me plan a trip to Porto?"),
        ("Good morning. My dog is ill.", "My dog is ill"),
        (
            "# Minutes\n\nPlease shorten **these minutes** of the meeting.",
            "Please shorten these minutes of the meeting",
        ),
        ("Hello", "Hello"),
        (
            "\u4f60\u597d\u3002\u8bf7\u7ed9\u6211\u5199\u4e00\u5c01\u4fe1\u3002",
            "\u4f60\u597d\u3002\u8bf7\u7ed9\u6211\u5199\u4e00\u5c01\u4fe1",
        ),
        (
            "Plan a dinner for four on Saturday because Emil is bringing a colleague",
            "Plan a dinner for four on Saturday because Emil…",
        ),
    ],
)
def test_a_title_by_rule_is_the_first_sentence_that_says_something(text: str, title: str) -> None:
    assert title_from(text) == title


def test_a_greeting_gives_way_to_the_first_message_that_says_something(open_memos: Open) -> None:
    memos = open_memos()
    listen(memos.chat("c1", "Hello"))
    assert memos.conversations.get("c1").title == "Hello"
    listen(memos.chat("c1", "Can you help me plan a trip?"))
    assert memos.conversations.get("c1").title == "Can you help me plan a trip?"
    listen(memos.chat("c1", "It should be in the spring."))
    assert memos.conversations.get("c1").title == "Can you help me plan a trip?"


def titled(open_memos: Open, title: str, *, parameters: int = 2_000_000_000) -> tuple[str, ScriptedModel]:
    model = ScriptedModel(parameters=parameters)
    memos = open_memos(model)
    listen(memos.chat("c1", "Can you help me plan a trip to Porto?"))
    model.forms = {"title": title}
    titler = ChatTitler(model, threading.Event(), lambda _: True)
    title_chats.run(inside.conversations(memos), titler)
    return memos.conversations.get("c1").title, model


def test_an_able_model_gives_a_title_and_is_asked_once(open_memos: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    title, model = titled(open_memos, ' "A trip to **Porto**." ')
    assert title == "A trip to Porto" and len(model.form_prompts) == 1


def test_the_starter_model_is_not_asked_and_an_unfit_title_changes_nothing(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    title, model = titled(open_memos, "x" * 200)
    assert title == "Can you help me plan a trip to Porto?" and len(model.form_prompts) == 1


def test_a_title_of_the_person_stays_and_one_by_a_model_goes_with_what_is_forgotten(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    model = ScriptedModel(parameters=2_000_000_000)
    memos = open_memos(model)
    for name in ("mine", "its"):
        listen(memos.chat(name, f"My boat {name} is called Zanzibar."))
    memos.conversations.rename("mine", "The boat")
    model.forms = {"title": "Boat Zanzibar"}
    titler = ChatTitler(model, threading.Event(), lambda _: True)
    title_chats.run(inside.conversations(memos), titler)
    assert [memos.conversations.get(name).title for name in ("mine", "its")] == ["The boat", "Boat Zanzibar"]
    assert len(model.form_prompts) == 1
    store = inside.conversations(memos)
    store.forget_messages([store.messages("its")[0].id])
    assert memos.conversations.get("its").title == ""


def test_what_a_remote_model_may_not_be_given_is_not_sent(open_memos: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    model = ScriptedModel(parameters=2_000_000_000, forms={"title": "A trip"})
    memos = open_memos(model)
    listen(memos.chat("c1", "Can you help me plan a trip to Porto?"))
    title_chats.run(inside.conversations(memos), ChatTitler(model, threading.Event(), lambda _: False))
    assert model.form_prompts == [] and memos.conversations.get("c1").title == "Can you help me plan a trip to Porto?"
