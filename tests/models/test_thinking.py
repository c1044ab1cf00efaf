"""Thoughts and reply apart, however what the model writes is cut into pieces."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memos_core.models.thinking import FAMILIES, ReplyReader, ThoughtSigns

THINK = FAMILIES[0]
ENDS = ("<|im_end|>", "</s>")


def read(pieces: list[str], signs: ThoughtSigns | None = THINK, *, thinking: bool = False) -> tuple[str, str]:
    reader = ReplyReader(signs, ENDS, thinking=thinking, begun=False)
    parts = [part for piece in pieces for part in reader.read(piece)]
    parts += reader.rest()
    assert all(part.text for part in parts)
    return "".join(p.text for p in parts if p.thought), "".join(p.text for p in parts if not p.thought)


def cut(text: str, places: list[int]) -> list[str]:
    edges = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[one:other] for one, other in itertools.pairwise(edges)]


CASES = [
    ("<think>\nA clock?\n</think>\n\nNoon.", "A clock?", "Noon."),
    ("\n<think>\n\n</think>\n\nNoon.", "", "Noon."),
    ("Noon, <b>sharp</b>.", "", "Noon, <b>sharp</b>."),
    ("I write <think> as a tag.", "", "I write <think> as a tag."),
    ("</think>\n\nNoon.", "", "Noon."),
    ("Noon.<|im_end|>\n<|im_start|>user", "", "Noon."),
    ("Noon.</s>", "", "Noon."),
    ("<think>It is <i>late</i>, a < b", "It is <i>late</i>, a < b", ""),
    ("<think>Done.<|im_end|>", "Done.", ""),
    ("  Noon.  \nNight.", "", "Noon.  \nNight."),
    ("", "", ""),
    ("<", "", "<"),
]


@pytest.mark.parametrize(("written", "thought", "reply"), CASES)
@settings(deadline=None)
@given(places=st.lists(st.integers(0, 60), max_size=8))
def test_thoughts_stand_apart_and_signs_never_show(written: str, thought: str, reply: str, places: list[int]) -> None:
    assert read(cut(written, places)) == (thought, reply)
    assert read(list(written)) == (thought, reply)


def test_a_prompt_that_has_begun_the_thoughts() -> None:
    assert read(["Hm", "m.\n</thi", "nk>\n\nNoon."], thinking=True) == ("Hmm.", "Noon.")


@pytest.mark.parametrize("signs", FAMILIES)
def test_every_familys_signs(signs: ThoughtSigns) -> None:
    assert read(list(f"{signs.opening}\nHm.\n{signs.closing}\nNoon."), signs) == ("Hm.", "Noon.")
    for silent in signs.silent:
        assert read(list(f"{silent}Noon."), signs) == ("", "Noon.")


def test_a_reply_between_signs_of_its_own() -> None:
    signs = ThoughtSigns("<think>", "</think>", ("<response>", "</response>"))
    assert read(list("<think>Hm.</think><response>Noon.</response>"), signs) == ("Hm.", "Noon.")


def test_a_model_that_is_not_known_to_think_and_does() -> None:
    assert read(list("<think>Hm.</think>Noon."), None) == ("Hm.", "Noon.")


def test_thoughts_that_are_ended_for_the_model() -> None:
    reader = ReplyReader(THINK, ENDS, thinking=True, begun=False)
    parts = [*reader.read("Round and round "), *reader.close_thoughts(), *reader.read("\n\nNoon."), *reader.rest()]
    assert [(part.text, part.thought) for part in parts] == [("Round and round", True), ("Noon.", False)]


def test_what_goes_on_after_a_crash_keeps_its_spaces() -> None:
    reader = ReplyReader(THINK, ENDS, thinking=False, begun=True)
    assert [part.text for part in [*reader.read(" sharp."), *reader.rest()]] == [" sharp."]
