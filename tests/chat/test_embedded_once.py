"""A message is embedded only once on its way to a reply, however many parts need its vector; with the real embedder."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core.models.answer_judge import AnswerJudge
from memos_core.models.backend import Judged
from memos_core.models.embedder import Embedder
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

pytestmark = pytest.mark.model


class Counting(Embedder):
    """An embedder that records every text that it really computes."""

    def __init__(self) -> None:
        super().__init__()
        self.computed: list[str] = []
        encode = self._model.encode

        def counted(texts, **options):  # type: ignore[no-untyped-def]
            self.computed.extend(texts)
            return encode(texts, **options)

        self._model.encode = counted


class WithEmbedder(ScriptedModel):
    """A scripted model with the real embedder and the real judge of answers."""

    def __init__(self, embedder: Embedder) -> None:
        super().__init__("Biscuit.")
        self.real, self.real_judge = embedder, AnswerJudge()
        self.judged: list[str] = []

    @property
    def has_standard_embedder(self) -> bool:
        return True

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self.real.embed(texts)

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        self.judged.append(question)
        return self.real_judge.judged(question, notes, self.real)


def test_a_message_is_embedded_once_on_its_way_to_a_reply(open_memos: Open) -> None:
    embedder = Counting()
    model = WithEmbedder(embedder)
    memos = open_memos(model)
    memos.remember("My dog is called Biscuit.")
    memos.remember("I live in Porto.")
    asked = listen(memos.chat("c1", "What is my dog called?"))
    assert [hit.cube.text for hit in asked.recalled] == ["My dog is called Biscuit."]
    assert model.judged == ["What is my dog called?"]
    assert embedder.computed.count("What is my dog called?") == 1


def test_what_is_not_computed_again_is_the_same() -> None:
    embedder = Counting()
    texts = ["What is my dog called?", "My dog is called Biscuit.", "What is my dog called?", "I live in Porto."]
    alone = np.concatenate([embedder.embed([text]) for text in texts])
    assert len(embedder.computed) == embedder.batches == 4
    embedder.embed([texts[0]])
    embedder.computed.clear()
    assert np.allclose(embedder.embed(texts), alone, atol=1e-5)
    assert embedder.computed == [texts[1], texts[3]]
    assert embedder.embed([]).shape == (0, 384)
    embedder.computed.clear()
    embedder.embed([texts[0]])
    assert embedder.computed == []
