"""What is recognised as a secret, and as sensitive."""

from __future__ import annotations

import pytest

from memos_core import MemoryFilter, MemOS, Sensitivity
from memos_core.language.sensitivity import sensitivity_of
from tests.support.talk import listen

SECRETS = [
    "My password is hunter2.",
    "the wifi password for the house: correct horse battery",
    "My PIN is 4711",
    "my api key = abc123def456",
    "The card is 4111 1111 1111 1111.",
    "I pay with 5500-0000-0000-0004",
    "Transfer it to DE89 3704 0044 0532 0130 00 please",
    "AKIAIOSFODNN7EXAMPLE is the key",
    "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
    "My social security number is 219-09-9999.",
    "-----BEGIN RSA PRIVATE KEY-----\nabc",
    "The door code is 4590#",
    "glpat-abcdefghij0123456789 is for the runner",
    "sk_live_abcdefghijklmnop0123",
    "hf_abcdefghijklmnopqrstuvwxyz012345",
    "The code for my door is 4471",
    "my alarm pin is 8830",
    "Der WLAN-Schlüssel ist Sonnenblume99.",
    "The combination of the safe is 12-34-56.",
    "la clave del portal es 8812",
    "Le code de l'immeuble est 27B48.",
    "Der Tresor geht mit 12-45-33 auf.",
    "We meet at eight. To get in you press 5519 at the gate.",
]
SENSITIVE = [
    "I am allergic to walnuts.",
    "I was diagnosed with type 2 diabetes last spring.",
    "I live at 221B Baker Street.",
    "My flat is Rua das Flores 12, third floor.",
    "I live in Lindenstraße 14.",
    "The hut is at 59.3293, 18.0686.",
    "Ich bin gegen Nüsse allergisch.",
    "Soy diabética.",
    "Je prends des antidépresseurs.",
    "I can't eat peanuts.",
    "nuts make my throat swell",
    "n i can't have dairy",
    "Ich vertrage keine Milch.",
]
NORMAL = [
    "My dog is called Biscuit.",
    "I forgot my password again.",
    "My password is not very long.",
    "I live in Porto.",
    "My phone number ends in 1234.",
    "The order number is 1234 5678 9012 3456.",
    "I was born on 4 May 1988.",
    "I have 3 sisters and 12 cousins.",
    "The flight is at 10.30, gate 18.",
    "My pin collection is large.",
    "Ich backe gern mit Nüssen.",
    "Soy profesora en un colegio.",
    "Je prends le train de huit heures.",
    "My postal code is 10115",
    "We have a code of conduct.",
    "my area code is 030",
    "My alarm rings at 6:45.",
    "Mi código postal es 28013.",
    "The key is under the mat.",
    "The safe weighs 80 kilos.",
    "I lost the pin for my card.",
    "What is the wifi password?",
    "I can't wait to eat peanuts.",
    "I can't have visitors on Sunday.",
    "Ich vertrage mich mit meinem Bruder.",
]


@pytest.mark.parametrize("text", SECRETS)
def test_secrets(text: str) -> None:
    assert sensitivity_of(text) is Sensitivity.SECRET


@pytest.mark.parametrize("text", SENSITIVE)
def test_sensitive(text: str) -> None:
    assert sensitivity_of(text) is Sensitivity.SENSITIVE


@pytest.mark.parametrize("text", NORMAL)
def test_everything_else_is_normal(text: str) -> None:
    assert sensitivity_of(text) is Sensitivity.NORMAL


def test_a_secret_said_in_passing_is_not_kept_and_one_that_is_asked_for_is_marked(memos: MemOS) -> None:
    said = listen(memos.chat("c1", "My password is hunter2. My dog is called Biscuit."))
    assert [cube.text for cube in said.saved] == ["My dog is called Biscuit."]
    said = listen(memos.chat("c1", "Remember that my PIN is 4711."))
    assert [cube.sensitivity for cube in said.saved] == [Sensitivity.SECRET]
    cube = memos.remember("I am allergic to walnuts.")
    assert cube.sensitivity is Sensitivity.SENSITIVE
    assert [
        found.text for found in memos.browse(sort="created_at", where=MemoryFilter(sensitivity=["sensitive", "secret"]))
    ] == [
        said.saved[0].text,
        cube.text,
    ]
    assert memos.browse(where=MemoryFilter(sensitivity="normal")).total == 1
    assert memos.edit(cube.id, text="I like walnuts.").sensitivity is Sensitivity.NORMAL


def test_the_code_of_a_door_is_asked_about_and_not_kept(memos: MemOS) -> None:
    said = listen(memos.chat("c1", "The code for my door is 5518. My cat is called Tiger."))
    assert [cube.text for cube in said.saved] == ["My cat is called Tiger."]
    assert [(one.text, one.secret) for one in memos.suggestions.list()] == [("The code for my door is 5518.", True)]
    assert not any("5518" in cube.text for cube in memos.browse())
    said = listen(memos.chat("c2", "Remember that the code for my door is 5518."))
    assert [cube.sensitivity for cube in said.saved] == [Sensitivity.SECRET]


def test_what_the_meaning_shows_is_marked_and_the_mark_stays(memos: MemOS) -> None:
    said = listen(memos.chat("c1", "My throat closes up if I eat shellfish."))
    assert [cube.sensitivity for cube in said.saved] == [Sensitivity.SENSITIVE]
    cube = memos.remember("I'm on sertraline 50mg.")
    assert cube.sensitivity is Sensitivity.SENSITIVE
    assert memos.pin(cube.id).sensitivity is Sensitivity.SENSITIVE
    assert memos.edit(cube.id, text="I'm on sertraline 100mg.").sensitivity is Sensitivity.SENSITIVE
    assert {group.name for group in memos.about().groups} == {"health"}
    assert memos.edit(cube.id, text="I'm on the early train.").sensitivity is Sensitivity.NORMAL
