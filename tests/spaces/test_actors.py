"""Whom an access list lets in, in Python and in SQL."""

from __future__ import annotations

import pytest

from memos_core.errors import InvalidInput
from memos_core.spaces.actors import (
    access_list,
    admits,
    client_actor,
    conversation_actor,
    in_words,
    narrowest,
    remote_actor,
)

ACTORS = ("person", "conversation:c1", "conversation:c2", "client:editor")


@pytest.mark.parametrize(
    ("names", "let_in"),
    [
        ((), ("person", "conversation:c1", "conversation:c2")),
        (("*",), ACTORS),
        (("person",), ("person",)),
        (("conversation:c1",), ("person", "conversation:c1")),
        (("client:editor",), ACTORS),
        (("person", "client:editor"), ("person", "client:editor")),
        (("client:other",), ("person", "conversation:c1", "conversation:c2")),
    ],
)
def test_whom_a_list_lets_in(names: tuple[str, ...], let_in: tuple[str, ...]) -> None:
    assert tuple(actor for actor in ACTORS if admits(names, actor)) == let_in


@pytest.mark.parametrize(
    "lists", [((), ("person",)), (("conversation:c1",), ("client:editor",)), ((), ("*",)), (("*",),)]
)
def test_the_narrowest_of_several_lists_lets_nobody_in_whom_one_keeps_out(lists: tuple[tuple[str, ...], ...]) -> None:
    for actor in ACTORS:
        if admits(narrowest(*lists), actor):
            assert all(admits(names, actor) for names in lists)


@pytest.mark.parametrize("name", ["editor", "client:", "client:a b", 'conversation:"', "*", "client:a',b"])
def test_what_is_no_actor_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput, match="person, conversation:ID or client:NAME"):
        access_list([name])


def test_a_client_has_a_name() -> None:
    assert client_actor("editor") == client_actor(" client:editor") == "client:editor"
    with pytest.raises(InvalidInput):
        client_actor("my editor")


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), "you, your conversations"),
        (("person",), "you"),
        (("client:editor",), "you, your conversations, client:editor"),
        (("conversation:c1", "client:editor"), "you, conversation:c1, client:editor"),
    ],
)
def test_a_list_is_said_in_words(names: tuple[str, ...], words: str) -> None:
    assert in_words(names) == words


def test_no_remote_keeps_remote_models_out_and_nobody_else() -> None:
    assert access_list(["no-remote"]) == ("no-remote",)
    remote, talk = remote_actor("Work"), conversation_actor("c1")
    assert admits(("*",), remote)
    assert not admits(("*", "no-remote"), remote)
    assert not admits(("no-remote",), remote)
    assert admits(("*", "no-remote"), talk)
    assert admits(("no-remote",), talk)
    assert not admits(("no-remote",), client_actor("editor"))
    assert in_words(("no-remote",)) == "you, your conversations, no remote model"


def test_what_takes_the_place_of_something_is_kept_from_remote_models_too() -> None:
    assert narrowest(("*",), ("*", "no-remote")) == ("*", "no-remote")
    assert narrowest(("client:a", "client:b"), ("client:b", "no-remote")) == ("person", "client:b", "no-remote")
    assert narrowest((), ("*", "no-remote")) == ("no-remote",)
