"""Which of the memories found are given for a message, and how many: answers to a look-up, otherwise what may help."""

from __future__ import annotations

from memos_core.chat.recollection import MATTERS, MAY_MATTER, SURE, Weighed, recollection
from memos_core.cube import MemCube, Recall
from memos_core.language.message_kinds import MessageKind
from memos_core.models.backend import Judged
from memos_core.plaintext.prompt_layouts import FAIR, TINY


def found(text: str, chance: float, matters: float, likeness: float = 0.3) -> Weighed:
    cube = MemCube(text=text, owner="ana", origin="test")
    return Weighed(Recall(cube=cube, score=0.5, why=""), Judged(chance, likeness), matters)


def given(text: str, kind: MessageKind, *notes: Weighed, limit: int = 8) -> list[str]:
    return [hit.cube.text for hit in recollection(text, kind, notes, TINY, limit).hits]


def test_a_request_gets_what_matters_and_as_many_as_do() -> None:
    notes = [found(f"note {n}", 0.01, MATTERS if n < 3 else MATTERS - 0.01) for n in range(6)]
    assert given("sort out the config", MessageKind.REQUEST, *notes) == ["note 0", "note 1", "note 2"]
    assert len(given("sort out the config", MessageKind.REQUEST, *notes, limit=2)) == 2
    got = recollection("sort out the config", MessageKind.REQUEST, notes, TINY, 8)
    assert not (got.looked_up or got.sure or got.missing)


def test_a_look_up_gets_its_answer_and_no_offer() -> None:
    answer, other = found("answer", 0.9, 0.1), found("other", 0.01, 0.99)
    assert given("What is my cat called?", MessageKind.LOOKUP, answer, other) == ["answer"]
    got = recollection("What is my cat called?", MessageKind.LOOKUP, [other], TINY, 8)
    assert (got.hits, got.missing, got.looked_up) == ([], True, True)


def test_another_answer_stands_beside_the_best_where_it_is_as_likely_and_matters() -> None:
    best = found("best", 0.9, 0.9, likeness=0.6)
    beside = [found("as likely", 0.8, 0.6), found("less likely", 0.5, 0.6), found("beside the point", 0.9, 0.1)]
    assert given("What is the barrel for?", MessageKind.LOOKUP, best, *beside) == ["best", "as likely"]


def test_a_note_that_is_nearer_to_the_question_is_given_in_place_of_one_that_the_judge_likes_better() -> None:
    nearer, likelier = found("nearer", 0.5, 0.1, likeness=0.5), found("likelier", 0.9, 0.1, likeness=0.2)
    assert given("What do I order?", MessageKind.LOOKUP, likelier, nearer) == ["nearer"]
    doubtful = found("nearer", 0.4, 0.1, likeness=0.9)
    assert given("What do I order?", MessageKind.LOOKUP, likelier, doubtful) == ["likelier"]


def test_a_few_words_that_only_look_like_a_look_up_get_what_matters() -> None:
    assert given("drone secrets", MessageKind.LOOKUP, found("note", 0.01, 0.9)) == ["note"]
    assert given("drone secrets?", MessageKind.LOOKUP, found("note", 0.01, 0.9)) == []


def test_what_does_not_matter_is_no_answer_to_a_request() -> None:
    assert given("How is it done?", MessageKind.REQUEST, found("note", 0.99, MAY_MATTER - 0.01)) == []
    assert given("How should I do it?", MessageKind.REQUEST, found("note", 0.99, MAY_MATTER - 0.01)) == ["note"]
    got = recollection("How is it done?", MessageKind.REQUEST, [found("note", SURE, MAY_MATTER)], TINY, 8)
    assert got.sure and got.looked_up and len(got.hits) == 1


def test_a_deed_that_is_wanted_is_no_look_up_whatever_a_note_says_of_it() -> None:
    got = recollection("Write to my boss that I am ill.", MessageKind.REQUEST, [found("note", 0.99, MATTERS)], TINY, 8)
    assert len(got.hits) == 1 and not (got.sure or got.looked_up)
    assert given("Write to my boss that I am ill.", MessageKind.REQUEST, found("note", 0.99, MATTERS - 0.01)) == []


def test_what_is_told_is_not_answered_but_may_be_offered_a_note() -> None:
    got = recollection("Off to Rome!", MessageKind.TELL, [found("note", 0.99, 0.9)], TINY, 8)
    assert len(got.hits) == 1 and not (got.sure or got.looked_up)


def test_a_question_about_the_world_is_known_where_nothing_that_was_told_answers_it() -> None:
    asked = "When is Mozart's birthday?"
    assert recollection(asked, MessageKind.WORLD, [found("My birthday is in May.", 0.1, 0.9)], TINY, 3).of_the_world
    assert not recollection(asked, MessageKind.WORLD, [found("Mozart is my dog.", 0.4, 0.9)], TINY, 3).of_the_world
    assert not recollection("When is my birthday?", MessageKind.WORLD, [], TINY, 3).of_the_world


def test_a_model_that_can_choose_gets_the_likeliest_notes() -> None:
    notes = [found(f"note {n}", chance, 0.1) for n, chance in enumerate((0.9, 0.04, 0.009))]
    asked = ("When do I travel?", MessageKind.LOOKUP)
    assert [hit.cube.text for hit in recollection(*asked, notes, FAIR, 10).hits] == ["note 0", "note 1"]
    assert [hit.cube.text for hit in recollection(*asked, notes, TINY, 8).hits] == ["note 0"]
    assert recollection(*asked, [found("note", 0.2, 0.1)], TINY, 8).missing
    assert not recollection(*asked, [found("note", 0.2, 0.1)], FAIR, 8).missing
    assert recollection(*asked, [found("note", 0.1, 0.1)], FAIR, 8).missing
