"""The kinds of messages: learned where there is a vector, by form where there is none."""

from __future__ import annotations

import pytest

from memos_core.language.message_kinds import MessageKind, kind_of
from memos_core.models.host import ModelHost
from memos_core.reader.tagging import kind_chances


@pytest.mark.model
@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("What do you know about me?", MessageKind.LOOKUP),
        ("whats my plate number again", MessageKind.LOOKUP),
        ("Can you plan a vegetarian dinner for us?", MessageKind.REQUEST),
        ("What is the capital of Peru?", MessageKind.WORLD),
        ("my boss Rita said i get 2 weeks off, thinking of Madeira?", MessageKind.TELL),
        ("Thanks!", MessageKind.CHAT),
        ("Who are you?", MessageKind.CHAT),
        ("Bye!", MessageKind.CHAT),
    ],
)
def test_it_is_learned_what_a_message_wants(starter_host: ModelHost, message: str, kind: MessageKind) -> None:
    assert starter_host.wait_for_embedder(120)
    assert kind_of(message, starter_host.embed([message])[0], kind_chances(message)) is kind


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("What is my dog called?", MessageKind.LOOKUP),
        ("What is Maria's job?", MessageKind.LOOKUP),
        ("What should I cook tonight?", MessageKind.REQUEST),
        ("What is the capital of Peru?", MessageKind.WORLD),
        ("I moved to Graz.", MessageKind.TELL),
    ],
)
def test_without_a_vector_the_tagger_decides(message: str, kind: MessageKind) -> None:
    assert kind_of(message, None, kind_chances(message)) is kind


@pytest.mark.model
def test_what_anybody_could_ask_is_no_look_up(starter_host: ModelHost) -> None:
    assert starter_host.wait_for_embedder(120)
    told = ["Tell me the wifi password.", "tell me the door code", "How do I take my coffee?"]
    wanted = [
        "Tell me a story.",
        "tell me a story",
        "Tell me a secret.",
        "tell me what to cook",
        "Tell me what love is.",
    ]
    vectors = starter_host.embed([*told, *wanted])
    kinds = [kind_of(text, vector, kind_chances(text)) for text, vector in zip([*told, *wanted], vectors, strict=True)]
    assert kinds[:3] == [MessageKind.LOOKUP] * 3 and MessageKind.LOOKUP not in kinds[3:]
    assert kind_of("Tell me a story.", None, kind_chances("Tell me a story.")) is not MessageKind.LOOKUP
