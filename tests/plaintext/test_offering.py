"""Whether a note concerns a message: similarity, shared words, misspelled words."""

from __future__ import annotations

from memos_core.plaintext.recall.offering import SIGNS, chances, signs


def sign(message: str, notes: list[str], likeness: list[float], name: str) -> list[float]:
    return [float(value) for value in signs(message, notes, likeness)[:, list(SIGNS).index(name)]]


def test_nearer_notes_and_those_with_the_words_matter_more() -> None:
    notes = ["The boiler is a Vaillant.", "The lift is out on weekends."]
    near, far = chances("boiler shows F22", notes, [0.5, 0.1])
    assert near > 0.5 > far
    with_word, without = chances("boiler shows F22", notes, [0.3, 0.3])
    assert with_word > without


def test_a_typing_error_is_compared_letter_by_letter_where_no_word_is_shared() -> None:
    notes = ["Uses Meilisearch.", "Hosted in Bonn."]
    alike, apart = sign("melisearch synonyms", notes, [0.2, 0.2], "spelling")
    assert alike > 0.5 and apart == 0
    assert sign("meilisearch", notes, [0.2, 0.2], "spelling")[0] == 0  # this note contains the word itself


def test_the_lead_is_over_the_nearest_other() -> None:
    assert [round(lead, 2) for lead in sign("x", ["a", "b", "c"], [0.5, 0.3, 0.1], "lead")] == [0.2, -0.2, -0.4]
    assert sign("x", ["a"], [0.5], "lead") == [0.5]


def test_no_notes_and_a_message_without_words() -> None:
    assert chances("anything", [], []) == []
    assert len(chances("?!", ["a note", ""], [0.1, 0.0])) == 2
