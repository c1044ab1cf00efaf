"""What in a text must be handled with care: secrets, and what says something of health or of a precise place.

A secret is what opens something: a password, a key, a card. It is recognised by its form (with check digits where there
are any) or by what is said of it. Recognition errs on the careful side for secrets; a mark can be seen in the browser.
"""

from __future__ import annotations

import re

from stdnum import iban, luhn

from memos_core.cube import Sensitivity

_KEYS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----"
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"  # Amazon
    r"|\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bgithub_pat_\w{30,}\b"
    r"|\bsk-(?:[a-z]+-)*[A-Za-z0-9_-]{20,}"  # OpenAI and others
    r"|\bxox[abprs]-[A-Za-z0-9-]{10,}"  # Slack
    r"|\bAIza[0-9A-Za-z_-]{35}\b"  # Google
    r"|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}"  # JSON web token
)
_SAID_SECRET = re.compile(
    r"\b(?:pass\s?word|pass\s?phrase|passcode|pin(?:\s+code)?|api[\s-]?key|secret\s+key|access\s+(?:key|token)|"
    r"recovery\s+(?:code|phrase)|seed\s+phrase|security\s+code|cvv|cvc|alarm\s+code|door\s+code|safe\s+combination)\b"
    r"(?:\s+(?:for|of|to|on)\s+[\w' -]{1,40}?)?\s*(?:is|are|=|:)\s*(?!(?:the\s+same|too|not|very|a\s+secret|safe|long)\b)\S",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_SOCIAL_SECURITY = re.compile(r"\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b")
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
    if _HEALTH.search(text) or _PLACE.search(text):
        return Sensitivity.SENSITIVE
    return Sensitivity.NORMAL


def holds_secret(text: str) -> bool:
    """Whether a text holds something that opens something: a key, a password, a card or account number."""
    return bool(
        _KEYS.search(text)
        or _SAID_SECRET.search(text)
        or _SOCIAL_SECURITY.search(text)
        or any(luhn.is_valid(re.sub(r"\D", "", match[0])) for match in _CARD.finditer(text))
        or any(iban.is_valid(match[0]) for match in _IBAN.finditer(text))
    )


def speaks_of_health(text: str) -> bool:
    """Whether a text says something of somebody's health."""
    return bool(_HEALTH.search(text))
