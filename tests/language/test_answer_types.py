"""The kind of answer that a question wants."""

from __future__ import annotations

import pytest

from memos_core.language.answer_types import may_answer


@pytest.mark.parametrize(
    ("question", "answers", "does_not"),
    [
        ("How many sugars do I take?", "I take two sugars in my tea.", "I take sugar in my tea."),
        ("How old is Rita?", "Rita is 71.", "Our cleaner is called Rita."),
        ("When does Rita come?", "Rita comes on Thursdays.", "Our cleaner is called Rita."),
        ("What time do I get up?", "I get up at half past five.", "I get up early, like my father did."),
        ("Where does Ravi live?", "Ravi lives in Leeds.", "My cousin Ravi owns a cinema."),
        ("Which city is my home?", "I live in Porto.", "I have a new home."),
        ("Who is my dentist?", "My dentist is Dr. Okoro.", "My dentist was late."),
        ("Why did I leave?", "I left because of the noise.", "I left the flat."),
    ],
)
def test_a_statement_of_another_kind_does_not_answer(question: str, answers: str, does_not: str) -> None:
    assert may_answer(answers, question)
    assert not may_answer(does_not, question)


def test_what_asks_for_no_kind_may_be_answered_by_anything() -> None:
    assert may_answer("My dog is called Rex.", "What is my dog called?")
