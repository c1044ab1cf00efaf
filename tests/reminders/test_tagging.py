"""Which messages ask to be reminded, and which of their words say when and what. `benchmarks reminders` measures more of them."""

from __future__ import annotations

import pytest

from memos_core.reminders.tagging import request_in, taken_apart


@pytest.mark.parametrize(
    ("said", "when", "task"),
    [
        ("in 20 min take the lasagna out of the oven", "in 20 min", "take the lasagna out of the oven"),
        ("nudge me daily at 12:30 pm to take my vitamin D because I keep forgetting", "daily at 12:30 pm", "take my vitamin D"),
        ("need to check in for the flight, ping me tomorrow at 11am", "tomorrow at 11am", "check in for the flight"),
        ("ey erinner mich heut abend um 8 an mathe hausis", "heut abend um 8", "mathe hausis"),
        ("en una hora avisame q saque al perro", "en una hora", "saque al perro"),
        ("dans 15 min eteindre le four", "dans 15 min", "eteindre le four"),
    ],
)  # fmt: skip
def test_requests_are_taken_apart(said: str, when: str, task: str) -> None:
    request = request_in(said)
    assert request is not None
    assert (" ".join(request.when), request.task) == (when, task)


@pytest.mark.parametrize(
    "said",
    [
        "got it!! start as head gardener may 4",
        "thesis defence is set: 16 January, 10 am",
        "I wake up every day at 4.30 for the fajr prayer",
        "From now on call me Bea.",
        "Draft a toast for my sister's wedding, about two minutes long.",
        "504 on checkout again. restarting the pod",
        "Remind me what I swore I'd never cook again.",
        "Did I ask you to remind me on Friday?",
        "Meine Tochter Nele kommt im August in die Schule",
        "word " * 200,
        "remind me\nof\nall\nof\nthis",
        "",
    ],
)
def test_what_only_names_a_time_asks_nothing(said: str) -> None:
    assert request_in(said) is None


def test_a_text_is_taken_apart_also_where_it_asks_nothing() -> None:
    assert taken_apart("tomorrow at 9 to call the dentist").when == ("tomorrow at 9",)
