"""What a model has written, held against what the person said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from memos_core.days import MONTHS
from memos_core.reader.grounding import adds_nothing, keeps, located

LABELLED = Path(__file__).parents[2] / "benchmarks" / "data" / "reading"


@pytest.mark.parametrize(
    ("quotation", "text", "found"),
    [
        ("cant eat", "I can’t  eat nuts", "can’t  eat"),
        ("JE SUIS NE A DAKAR", "Je suis né à Dakar.", "Je suis né à Dakar"),
        ("die hauptstrasse", "Die Hauptstraße ist laut", "Die Hauptstraße"),
        ("花生", "我对花生过敏", "花生"),
        ("Heights make me diz", "Heights make me dizzy", None),
        ("...", "Heights make me dizzy...", None),
        ("me dizzy heights", "Heights make me dizzy", None),
    ],
)
def test_where_a_quotation_stands(quotation: str, text: str, found: str | None) -> None:
    place = located(quotation, text)
    assert (None if place is None else text[slice(*place)]) == found


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("I am starting a new job at Bosch.", "starting a new job at bosch!!"),
        ("I am allergic to peanuts.", "alergic to peanuts btw"),
        ("My name is Jo.", "Jo here"),
        ("Ich bin seit März in Kassel.", "seit märz in kassel"),
        ("我的狗叫小白。", "狗叫小白"),
    ],
)
def test_a_completed_sentence_adds_nothing(sentence: str, said: str) -> None:
    assert adds_nothing(sentence, [said])


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("I am starting a new job at Siemens.", "starting a new job at bosch"),
        ("I have 3 dogs.", "i have dogs"),
        ("I have dogs because the neighbourhood always feels rather dangerous.", "i have dogs"),
        ("我的猫每天晚上都在花园里睡觉。", "狗叫小白"),
    ],
    ids=["a name", "a number", "words", "characters"],
)
def test_what_was_not_said_is_seen(sentence: str, said: str) -> None:
    assert not adds_nothing(sentence, [said])


@pytest.mark.parametrize(
    ("sentence", "quotation", "says"),
    [
        ("I start work at Bosch.", "starting work at bosch", True),
        ("I am vegan.", "vegan here", True),
        ("我的狗叫小白。", "狗叫小白", True),
        ("I am a vegetarian.", "soy celíaca", False),
        ("I am allergic to seafood.", "我对海鲜过敏", False),
        ("I am a teacher.", "i am a butcher", False),
    ],
)
def test_a_sentence_still_says_what_it_quotes(sentence: str, quotation: str, says: bool) -> None:
    assert keeps(sentence, quotation) is says


def test_nearly_all_sentences_that_people_made_of_messages_pass() -> None:
    """The tolerance was chosen with four of these authors in view. From 15 on they were free to reword ("My full first name is
    Beatrice." of "nobody calls me Beatrice"), which is more than a reader may."""
    passed = said = total = 0
    for path in sorted(path for path in LABELLED.glob("author-*.jsonl") if int(path.stem.removeprefix("author-")) < 15):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for kept in row["keep"]:
                numbers = {*kept["when"].split("-"), kept["when"][-2:].lstrip("0"), row["said"][:4]}
                total += 1
                assert located(kept["from"], row["text"]) is not None
                said += keeps(kept["statement"], kept["from"])
                passed += adds_nothing(kept["statement"], [row["text"], *row["before"], *MONTHS], numbers)
    assert total > 400 and passed >= 0.97 * total and said >= 0.95 * total
