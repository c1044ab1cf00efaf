"""Sensitivity: recognises secrets in a text, and whether it tells of health or of a precise place.

A secret is something that opens something: a password, a key, a card number. It is recognised by its form (with check digits where there
are any), by the words before it, or by what was learned (`told_secrets`). If in doubt, a text counts as a secret; the mark can be seen in
the browser.
Health is recognised by a few words that leave no doubt, and by what was learned (`health`).
"""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib

from stdnum import iban, luhn

from memos_core.cube import MemCube, Sensitivity
from memos_core.language.health import tells_of_health
from memos_core.language.told_secrets import tells_secret

_CARD = re.compile(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_HEALTH = re.compile(
    r"\b(?:allerg(?:y|ies|ic)|diagnos\w+|diabet\w+|asthma\w*|cancer|tumou?r|chemotherapy|hiv|hepatitis|epilep\w+|"
    r"depress(?:ion|ed)|anxiety|bipolar|adhd|autis\w+|ptsd|pregnan\w+|miscarriage|abortion|surgery|operation on my|"
    r"medication|antidepress\w+|insulin|prescri\w+|therap(?:y|ist)|blood pressure|migraine\w*|arthritis|celiac|coeliac|"
    r"disabilit\w+|addict\w+|alcoholi\w+|symptom\w*)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?<![\d.])-?\d{1,2}\.\d{3,}\s*°?\s*[NS]?\s*,\s*-?\d{1,3}\.\d{3,}"
    r"|\b\d{1,5}[A-Za-z]?\s+(?:[A-Z][\w'’.-]+\s+){1,4}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Square|Sq|Court|Ct|Place|Pl|Boulevard|Blvd|Terrace|Close)\b"
    r"|\b(?:Rua|Avenida|Travessa|Calle|Rue|Via|Piazza|Plaza)\s+(?:[\w'’.-]+\s+){0,5}?\d{1,5}\b"
    r"|\b[A-ZÄÖÜ][\wäöüß-]*(?:stra(?:ß|ss)e|gasse|weg|platz|straat|laan|gracht|plein)\s+\d{1,5}\b"
)


def sensitivity_of(text: str) -> Sensitivity:
    """How carefully a text must be handled."""
    if holds_secret(text):
        return Sensitivity.SECRET
    if speaks_of_health(text) or _PLACE.search(text):
        return Sensitivity.SENSITIVE
    return Sensitivity.NORMAL


def holds_secret(text: str) -> bool:
    """Whether a text contains a secret: a key, a password, a door code, a card or account number."""
    return sure_of_secret(text) or tells_secret(text)


def sure_of_secret(text: str) -> bool:
    """Whether a text contains a secret according to its form or to the words right before it."""
    return bool(
        any(pattern.search(text) for pattern in _forms_of_secrets())
        or any(luhn.is_valid(re.sub(r"\D", "", match[0])) for match in _CARD.finditer(text))
        or any(iban.is_valid(match[0]) for match in _IBAN.finditer(text))
    )


@functools.cache
def _forms_of_secrets() -> tuple[re.Pattern[str], ...]:
    """The patterns of keys and tokens, and of what is named as a secret; the file says where each form is documented."""
    file = importlib.resources.files("resources").joinpath("language/secrets.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    tokens = re.compile("|".join(token["pattern"] for token in told["token"]))
    said = re.compile(
        rf"\b(?:{'|'.join(told['said']['names'])})\b(?:\s+(?:for|of|to|on)\s+[\w' -]{{1,40}}?)?\s*(?:is|are|=|:)\s*"
        rf"(?!(?:{'|'.join(told['said']['not_followed_by'])})\b)\S",
        re.IGNORECASE,
    )
    return tokens, said


def speaks_of_health(text: str) -> bool:
    """Whether a text says something about somebody's health, as far as its words show it."""
    return sure_of_health(text) or tells_of_health(text)


def sure_of_health(text: str) -> bool:
    """Whether a text contains a word that leaves no doubt that it is about health."""
    return _HEALTH.search(text) is not None


def is_of_health(cube: MemCube) -> bool:
    """Whether a memory is sensitive because it tells of somebody's health, as shown by its words or marked by a reader."""
    marked = cube.sensitivity is Sensitivity.SENSITIVE and not _PLACE.search(cube.text)
    return marked or speaks_of_health(cube.text)
