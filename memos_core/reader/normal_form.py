"""The normal form of a clause: different spellings of the same words become one, so that a rule has to know only that one."""

from __future__ import annotations

import re

_SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"\bi\s*'?m\b(?!\s*\.)|\biam\b", "i am"),
    (r"\bi'?ve\b", "i have"),
    (r"\bi'll\b", "i will"),
    (r"^ill (?=be\b|have\b|see\b|fly\b|visit\b|start\b|turn\b|meet\b)", "i will "),
    (r"\bi'd (?=been\b|never\b|had\b)", "i had "),
    (r"\bi'd\b|^id (?=rather\b|love\b|like\b|prefer\b)", "i would "),
    (r"\bwe're\b", "we are"),
    (r"\bwe'?ve\b", "we have"),
    (r"\bwe'll\b", "we will"),
    (r"\bwe'd\b", "we would"),
    (r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b", r"\1 not"),
    (r"\bcan'?t\b|\bcannot\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\b(it|that|there|he|she|here|what|who|where|how|name|names|birthday)'s\b", r"\1 is"),
    (
        r"^(my \w+)'s (?=(?:an?|the|called|named|from|not|allergic|pregnant|very|really|having|getting|going|coming|moving|visiting)\b)",
        r"\1 is ",
    ),
    (r"^its\b", "it is"),
    (r"^been (?=\w+ing\b)", "i have been "),
    (r"^(?:currently )?(?=(?:living|based) (?:in|near)\b|working (?:as|at|for)\b|(?:allergic|married) to\b)", "i am "),
    (r"^my names (?=\w+$)", "my name is "),
    (r"\bgonna\b", "going to"),
    (r"\bwanna\b", "want to"),
    (r"\bgotta\b", "have to"),
    (r"\bfavorites?\b|\bfavourites\b|\bfavo?u?rt?ite\b|\bfav(?:e|es|s)?\b", "favourite"),
    (r"\ballergic on\b|\balergic\b|\ballerg(?:y|ick) to\b", "allergic to"),
    (r"\bvegitarian\b|\bvegeterian\b|\bveggie\b(?= |$)", "vegetarian"),
    (r"\btom+or+ow\b", "tomorrow"),
    (r"\byest[eu]rday\b", "yesterday"),
    (r"\bmom(?=\b|my)", "mum"),
    (r"\bcolor", "colour"),
)
_COMPILED = tuple((re.compile(pattern), spelling) for pattern, spelling in _SPELLINGS)
_US = re.compile(r"\bour\b")
_WE_BOTH = re.compile(
    r"^(?:we all|we both|we|(?:me and )?my [a-z]+(?: [a-z]+)? and (?:i|me)|me and my [a-z]+(?: [a-z]+)?|[a-z]+ and i)(?= )"
)
_FILLER = re.compile(
    r"^(i|my name|my (?:\w+ ){1,2})(?P<verb> am| have| was| is| do not| can not)? "
    r"(?:(?:really|just|also|still|now|currently|actually|absolutely|recently|already|totally|honestly|truly|finally|"
    r"even|kinda|kind of|sort of|very much|genuinely|simply|literally|personally|presently|basically|officially|"
    r"proudly|happily|sadly|unfortunately|obviously|definitely|deeply|both|all|secretly|particularly|especially) )+"
)


def normal(clause: str) -> str:
    """The clause in lower case, with contractions written out, "we" as "I", and without words that merely colour it."""
    text = " ".join(clause.replace("’", "'").replace("`", "'").lower().split()).strip(" .!,;:")
    for pattern, spelling in _COMPILED:
        text = pattern.sub(spelling, text)
    text = _US.sub("my", text)
    text = _WE_BOTH.sub("i", text)
    text = re.sub(r"^i are\b", "i am", text)
    text = re.sub(r"^i were\b", "i was", text)
    text = " ".join(text.split())
    for _ in range(2):
        text = _FILLER.sub(lambda match: f"{match[1].strip()}{match['verb'] or ''} ", text)
    return text
