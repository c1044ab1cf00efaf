"""A second reading against the first: what changes, what stays, what is added."""

from __future__ import annotations

import datetime as dt

from memos_core.cube import MemCube, SemanticType, State
from memos_core.days import When
from memos_core.plaintext.saving.second_reading import read_again
from memos_core.reader import FoundStatement


def kept(text: str, type: SemanticType = SemanticType.FACT) -> MemCube:
    return MemCube(text=text, type=type, state=State.ACTIVATED, origin="rules")


def found(text: str, quotation: str = "", type: SemanticType = SemanticType.FACT) -> FoundStatement:
    return FoundStatement(text, type, 0.8, quotation=quotation or text)


def texts(steps: list, cubes: list[MemCube]) -> list[str]:  # type: ignore[type-arg]
    after = {step.cube_id: step.after.text for step in steps}
    return [after.get(cube.id, cube.text) for cube in cubes]


def test_the_same_changes_nothing() -> None:
    reading = read_again([kept("I live in Porto.")], [], [found("i live in Porto")], "model")
    assert (reading.steps, reading.missing) == ([], [])


def test_a_sentence_that_says_more_takes_the_place() -> None:
    cubes = [kept("I like seriously allergic.", SemanticType.PREFERENCE), kept("I live in Porto.")]
    better = found("I can't eat peanuts, I am seriously allergic.", "i can't eat peanuts, like seriously allergic")
    reading = read_again(cubes, [], [better], "model")
    assert texts(reading.steps, cubes) == ["I can't eat peanuts, I am seriously allergic.", "I live in Porto."]
    assert reading.steps[0].after is not None and reading.steps[0].after.type is SemanticType.FACT
    assert reading.missing == []


def test_a_part_of_what_is_kept_is_neither_a_change_nor_missing() -> None:
    whole = kept("I live in Porto and work as a nurse.")
    reading = read_again([whole], [], [found("I work as a nurse."), found("I live in Porto.")], "model")
    assert (reading.steps, reading.missing) == ([], [])


def test_each_is_compared_with_its_like() -> None:
    cubes = [kept("My son Matteo is 9."), kept("My son is called Matteo.")]
    reading = read_again(
        cubes, [], [found("My son is called Matteo."), found("My son Matteo is 9 years old.")], "model"
    )
    assert texts(reading.steps, cubes) == ["My son Matteo is 9 years old.", "My son is called Matteo."]


def test_the_time_is_completed() -> None:
    cube = kept("My exam is on friday.", SemanticType.EVENT)
    when = When.day(dt.date(2026, 3, 6), dt.UTC)
    timed = FoundStatement("My exam is on friday.", SemanticType.EVENT, 0.8, occurred=when)
    (step,) = read_again([cube], [], [timed], "model").steps
    assert step.after is not None and step.after.occurred_on == dt.date(2026, 3, 6) and step.after.text == cube.text


def test_what_is_not_spoken_of_yet_is_missing_unless_the_person_has_touched_it() -> None:
    home = kept("I live in Porto, near the river.")
    new = [found("I live in Porto now."), found("Rain calms me.")]
    assert [one.text for one in read_again([], [home], new, "model").missing] == ["Rain calms me."]


def test_what_nobody_says_of_themselves_is_archived_with_the_reason() -> None:
    cubes = [kept("I live at the bottom of a well."), kept("My boat is called Wren.")]
    reading = read_again(cubes, [], [], "model", "its message tells a story")
    assert [(step.after.state, step.reason) for step in reading.steps if step.after] == [
        (State.ARCHIVED, "its message tells a story")
    ] * 2
