"""Which of the memories in its prompt a reply has used, judged by words alone."""

from __future__ import annotations

import pytest

from memos_core import MemCube, Recall
from memos_core.chat.attribution import Added, answering_part, cited

DOG, COFFEE, HOME, SISTER, RENT = (
    "My dog is called Biscuit.",
    "I take my coffee with oat milk.",
    "I live in Porto.",
    "My sister lives in Porto.",
    "My rent is 900 euros.",
)


@pytest.mark.parametrize(
    ("question", "reply", "memories", "expected"),
    [
        ("What is my dog called?", "Your dog is called Biscuit.", [DOG, COFFEE], [DOG]),
        ("What is my dog called?", "I don't know what your dog is called.", [DOG], []),
        ("Is my dog called Biscuit?", "Yes, your dog is called Biscuit.", [DOG], []),
        ("What should I order?", "A coffee with oat milk, as you like it.", [COFFEE, DOG], [COFFEE]),
        ("What should I order?", "How about a coffee with sugar?", [COFFEE], []),
        ("Where do I live?", "You live in Porto.", [HOME, SISTER], [HOME]),
        ("Where does my sister live?", "She lives in Porto.", [HOME, SISTER], [SISTER]),
        ("How much is my rent?", "You pay 900 euros a month.", [RENT, DOG], [RENT]),
        ("How much is my rent?", "You pay 950 euros a month.", [RENT], []),
        ("How old is my son?", "Your son is 7.", ["My son is seven."], ["My son is seven."]),
        ("Who am I?", "You live in Porto and your dog is called Biscuit.", [HOME, DOG, COFFEE], [HOME, DOG]),
        ("Tell me a joke.", "Why did the chicken cross the road? To get to the other side.", [DOG, COFFEE, HOME], []),
        ("Where do I live?", "", [HOME], []),
        ("Where do I live?", "You live in Porto.", [], []),
    ],
)
def test_a_memory_is_cited_where_the_reply_says_what_it_says(
    question: str, reply: str, memories: list[str], expected: list[str]
) -> None:
    hits = [Recall(cube=MemCube(text=text), score=1 - 0.1 * n, why="") for n, text in enumerate(memories)]
    texts = {hit.cube.id: hit.cube.text for hit in hits}
    assert [texts[cube_id] for cube_id in cited(reply, question, hits)] == expected


def test_the_part_of_a_long_text_that_answers() -> None:
    before, after = "The stairs are kept clean. " * 20, "The bins stand in the yard. " * 20
    text = f"{before}The heating is serviced by Mr. Lindqvist every October. {after}"
    part = answering_part(text, "Who services the heating?", "Mr. Lindqvist does, in October.", 200)
    assert part.startswith("… ") and part.endswith(" …") and len(part) <= 204
    assert "serviced by Mr. Lindqvist" in part
    assert answering_part("A short text.", "Who?", "Nobody.", 200) == "A short text."
    endless = answering_part("word " * 300, "Who?", "Nobody.", 200)
    assert len(endless) <= 204


OPERATION = "My cataract operation is fixed for 22 January."
TEA = "I have oat milk in my tea."


@pytest.mark.parametrize(
    ("reply", "note", "question", "told", "within"),
    [
        ("You are undergoing cataract operation.", OPERATION, "eye op when", False, False),
        ("It is on the 22nd of January: 22 January.", OPERATION, "eye op when", True, False),
        ("You are a tea-brewing machine.", TEA, "cuppa, what goes in", False, False),
        ("Oat milk.", TEA, "cuppa, what goes in", True, True),
        ("Milk.", "I have oat milk and two sugars in my tea.", "cuppa, what goes in", False, True),
        ("I cannot tell.", TEA, "What have I in my tea?", False, False),
        ("Anything.", "My dog.", "What of my dog?", True, False),
    ],
)
def test_a_reply_tells_a_note_by_a_name_a_number_or_half_of_its_words(
    reply: str, note: str, question: str, told: bool, within: bool
) -> None:
    added = Added.by(note, question)
    assert (added.is_told_in(reply), added.holds(reply)) == (told, within)
