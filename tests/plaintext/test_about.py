"""What is known about the person: the group of each statement, what is left out, and the order."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from memos_core.cube import MemCube, SemanticType, Source, State, imported_from
from memos_core.language.text import sealed
from memos_core.plaintext.about import GROUPS, about, group_of
from memos_core.reader import read

TODAY = dt.datetime(2026, 6, 15, tzinfo=dt.UTC)


def said(text: str, **fields: Any) -> MemCube:
    """The memory that the reader makes from a sentence."""
    (found,) = read(text, date=TODAY)
    return sealed(
        MemCube(
            text=found.text, type=found.type, subject=found.subject, occurred_at=found.occurred_at, owner="ana"
        ).model_copy(update=fields)
    )


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("My name is Nora.", "you"),
        ("I live in Porto.", "you"),
        ("I work as a nurse.", "you"),
        ("My birthday is on 3 May.", "you"),
        ("I'm originally from Chile.", "you"),
        ("I speak Dutch and French.", "you"),
        ("My sister Lena lives in Utrecht.", "people"),
        ("My boss is called Ingrid.", "people"),
        ("My dog is called Biscuit.", "animals"),
        ("My cat hates the vacuum cleaner.", "animals"),
        ("I love hiking.", "preferences"),
        ("My favourite colour is green.", "preferences"),
        ("I'm vegan.", "preferences"),
        ("I am allergic to walnuts.", "health"),
        ("My sister was diagnosed with asthma last year.", "health"),
        ("I'm flying to Rome next Friday.", "upcoming"),
        ("My driving test is on 20 June.", "upcoming"),
        ("I ran a marathon last month.", "past"),
        ("I got married last summer.", "past"),
        ("I play the cello in an amateur orchestra.", "life"),
        ("My bicycle is a red Batavus.", "life"),
        ("Remember that the spare key is with Mrs. Almeida.", "other"),
    ],
)
def test_a_statement_belongs_to_the_group_that_one_would_look_for_it_in(text: str, group: str) -> None:
    assert group_of(said(text), TODAY) == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Ich lebe in Rostock.", "you"),
        ("Mein Bruder Jan hat Zwillinge.", "people"),
        ("Mi cuñada se muda a Burgos.", "people"),
        ("Mes deux chats dorment dans l'armoire.", "animals"),
        ("我的两只猫睡在衣柜里。", "animals"),
        ("我嫂子要搬去重庆。", "people"),
        ("Estoy aprendiendo guitarra.", "life"),
        ("Die Apotheke hat mittags zu.", "other"),
        ("The shed key is under the blue pot.", "other"),
    ],
)
def test_a_statement_in_another_language_belongs_to_one_too(text: str, group: str) -> None:
    assert group_of(sealed(MemCube(text=text, type=SemanticType.FACT, owner="ana")), TODAY) == group


def test_groups_and_statements_come_in_a_fixed_order_whatever_the_order_of_the_memories() -> None:
    cubes = [
        said("I ran a marathon last month."),
        said("I love hiking."),
        said("I live in Porto."),
        said("My name is Nora."),
        said("I'm flying to Rome next Friday."),
        said("My driving test is on 18 June."),
    ]
    known, again = about(cubes, TODAY), about(reversed(cubes), TODAY)
    assert known == again
    assert [group.name for group in known.groups] == [name for name in GROUPS if name in {g.name for g in known.groups}]
    texts = {group.name: [cube.text for cube in group.cubes] for group in known.groups}
    assert texts["you"] == ["My name is Nora.", "I live in Porto."]
    assert texts["upcoming"] == ["My driving test is on 18 June.", "I'm flying to Rome next Friday."]
    assert known.count == 6


def test_only_what_the_person_said_and_what_holds_is_there() -> None:
    keep = said("I live in Porto.")
    left_out = [
        said("I live in Lisbon.", state=State.ARCHIVED),
        said("I love rain.", state=State.EXPIRED),
        said("I love snow.", type=SemanticType.EPISODE),
        said("I love wind.", type=SemanticType.DOCUMENT),
        said("I love fog.", source=Source(document="poems.txt")),
        said("I love rainbows.", speaker="assistant"),
        said("I love dew.", origin=imported_from("ann.memcube")),
        said("I love frost.", origin="client:editor"),
    ]
    known = about([*left_out, keep, said("I love sun.", speaker="ana")], TODAY)
    assert [cube.text for group in known.groups for cube in group.cubes] == ["I live in Porto.", "I love sun."]


def test_secrets_are_counted_and_shown_only_when_asked_for() -> None:
    secret = sealed(MemCube(text="My bank PIN is 4711."))
    known = about([secret, said("I love hiking.")], TODAY)
    assert known.secrets == 1 and known.count == 1
    assert "4711" not in known.as_text() and known.secrets_in_words == "1 secret is not shown."
    shown = about([secret], TODAY, secrets=True)
    assert shown.secrets == 0 and shown.count == 1 and shown.secrets_in_words == ""


def test_it_can_be_read_as_plain_text() -> None:
    known = about([said("I love hiking."), said("My name is Nora.")], TODAY)
    assert known.as_text() == "You\n- My name is Nora.\n\nWhat you like and dislike\n- I love hiking.\n"
