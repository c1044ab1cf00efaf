"""Splits sentences into clauses, each of which may state one thing."""

from __future__ import annotations

import re
from collections.abc import Callable

from memos_core.reader.wording import normal

LEAD_IN = re.compile(
    r"^(?:(?:no|nope|nah|actually|well|sorry|wait|correction|oh|oops|hey|hi|hello|hiya|yo|yes|yeah|yep|sure|good|great|thanks|"
    r"thank you|thx|ok(?:ay)?|so|and|but|also|plus|by the way|btw|for the record|in fact|just so you know|fyi|you know|"
    r"to be clear|to be honest|tbh|honestly|basically|literally|i['’]d say|i would say|i mean|i meant?|haha|hah|lol|um+|uh|hmm+|anyway|anyways|fun fact|update|"
    r"good (?:morning|evening|afternoon)|hi there|hey there|hello there|for context|context|background|about me|"
    r"a bit about me|a little about me|bit of background|quick note|note|just a note|unfortunately|sadly|luckily|fortunately|"
    r"good news|quick one|typo|heads up|confession|(?:small|quick|little) (?:correction|update|fact|note|thing|question)|important|random|bad news|big news|great news|guess what|turns out|as it happens|as you know|like i said|as i said|"
    r"one more thing|oh and|my mistake|my bad|again|nice|cool|perfect|right|look|listen|see|"
    r"(?:i )?forgot to (?:say|mention|add|tell you)(?: that)?|i should (?:probably |maybe )?(?:say|mention|add|note)(?: that)?|"
    r"i (?:want(?:ed)?|would like) you to know(?: that)?|(?:i )?just wanted to (?:say|tell you|let you know)(?: that)?|"
    r"you should (?:probably )?know(?: that)?|"
    r"let me (?:say|tell you|add|introduce myself)(?: that)?|i (?:have to|must) (?:say|admit|confess)(?: that)?|"
    r"i told you(?: that)?|(?:just )?for your information|in case it (?:matters|helps)|since you ask(?:ed)?|"
    r"not sure if (?:it|that) (?:matters|helps),? but|if it helps|the thing is(?: that)?|it turns out(?: that)?|"
    r"hope you are well|nice to meet you|(?:since|because|as|given that|seeing as)(?= (?:i|my|we|i['’]m|im|i['’]ve) ))"
    r"(?![\w'’])[\s,.:;!–—-]*)+(?=\S)",
    re.IGNORECASE,
)
CORRECTION = re.compile(
    r"^(?:(?:oh|oops|well|yes|and|but|ok(?:ay)?|hey|hi)\b[\s,.!-]+)*"
    r"(?:no|nope|actually|sorry|wait|correction|in fact|to be clear|i meant?|my mistake|my bad|update)\b",
    re.IGNORECASE,
)
_SUBJECT = r"(?:i|i['’]m|im|i['’]ve|ive|i['’]ll|i['’]d|we|we['’]re|we['’]ve|weve|we['’]ll|my|our)\b(?!\s*(?:said|guess|think|mean)\b)"
_VERB = (
    r"(?:work|works|live|study|teach|play|love|like|hate|prefer|enjoy|have|own|drive|speak|run|collect|am|was born|"
    r"can['’]?t stand|can['’]?not stand|don['’]?t (?:like|eat|drink|have|smoke)|never (?:eat|drink)|do not (?:like|eat|drink|have)|"
    r"moved|grew up|started|adopted|got|bought|graduated|volunteer|sing|commute|usually|always|dislike|adore|collect|"
    r"go by|weigh|wear)\b"
)
_PARTICIPLE = r"(?:(?:currently |now |originally |happily )?(?:living|working|studying|based|married|divorced|allergic|from|retired|teaching))\b(?! (?:and|or)\b)"
_JOINT = re.compile(
    rf"\s*(?:[,;–—]|\s-\s|\.\.\.)\s*(?:(?:and|but|so|plus|also|because|since|as|while|whereas|yet|though|although)\s+)?(?={_SUBJECT})"
    rf"|\s+(?:and|but|so|plus|because|while|whereas|yet|though|although|&)\s+(?:also\s+|now\s+)?(?={_SUBJECT})"
    rf"|(?P<shared>\s*,?\s+(?:and|but|plus|&)\s+(?:i\s+)?(?:also\s+|now\s+|really\s+|absolutely\s+)?|\s*,\s+(?:really\s+)?)(?={_VERB})"
    rf"|(?P<being>\s*,?\s+(?:and|but)\s+|\s*,\s+)(?={_PARTICIPLE})"
    r"|\s+(?:and|but)\s+(?=(?:everyone|everybody|people|my friends|friends|most people)\s+calls?\s+me\b)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:\s*[,;–—]\s*(?:(?:so|and|but)\s+)?|\s+(?:so|and)\s+|\s+)"
    r"(?=(?:so\s+)?(?:(?:what|where|who|how)['’]?s\s|(?:what|how|where|which|when|who|why)(?:\s+\w+){0,3}?\s+(?:should|do|does|can|could|is|are|would|will)\s+"
    r"(?:i|we|you|they|it|a|an|the|my|there|that|best|good)\b|(?:any|some)\s+(?:\w+\s+){0,2}(?:ideas|tips|advice|suggestions|recommendations)\b"
    r"|(?:can|could|would|will)\s+you\b|(?:please|pls)\s|(?:is|are)\s+there\b|should\s+i\b|do\s+you\b|can\s+i\b))",
    re.IGNORECASE,
)
_TAG_QUESTION = re.compile(
    r",?\s*(?:right|correct|no|yes|ok|okay|huh|eh|(?:is|are|do|does|did|has|have|was|were|am)(?:n['’]?t)?\s+(?:i|it|he|she|they|we))\s*\?$",
    re.IGNORECASE,
)
_REASON = re.compile(r"\b(?:because|since|as|while|although|though)\s*$|\b(?:because|since)\s", re.IGNORECASE)
_NEGATED = re.compile(r"^(?:i|my \w+) (?:am not|am no longer|do not|no longer|is not|was not)\b")

_ONCE = re.compile(r"^i (?:was|used to)\b")
_SHARED = {"\0": (True, "I "), "\1": (True, "I'm ")}
"""Marks at the end of a joint: the clause after it shares the subject of the clause before it, and begins like this
when it stands alone."""

Classify = Callable[[str], str | None]
"""The subject of a clause that states something, "" where it has none; None for no statement."""


def clauses(sentence: str, classify: Classify) -> list[str]:
    """The clauses of a sentence that may each state something; one where it is better left whole."""
    sentence = LEAD_IN.sub("", sentence.strip()).strip()
    if sentence.endswith("?") and _TAG_QUESTION.search(sentence):
        return []
    sentence, question = _without_question(sentence)
    if question and not sentence:
        return []
    return _joined(_pieces(sentence), classify)


def around(sentence: str, quotation: re.Pattern[str]) -> list[str]:
    """The whole clauses of a sentence that a quotation of it lies in, as they stand there, with what joins them.

    A part of a clause may say the contrary of the whole ("I never said that I like fish"), so none is cut. Empty where
    the quotation is not found, or only in a question.

    Returns:
        Clauses and joints in turns: joined, they are the text as it stands in the sentence.
    """
    sentence = LEAD_IN.sub("", sentence.strip()).strip()
    if sentence.endswith("?") and _TAG_QUESTION.search(sentence):
        return []
    sentence, _ = _without_question(sentence)
    match = quotation.search(sentence)
    if match is None:
        return []
    # A clause that shares the subject of the one before it does not stand by itself.
    joints = [found for found in _JOINT.finditer(sentence) if found["shared"] is None and found["being"] is None]
    begin = max((joint.end() for joint in joints if joint.end() <= match.start()), default=0)
    end = min((joint.start() for joint in joints if joint.start() >= match.end()), default=len(sentence))
    parts: list[str] = []
    for joint in joints:
        if begin < joint.start() and joint.end() < end:
            parts += [sentence[begin : joint.start()], joint[0]]
            begin = joint.end()
    return [*parts, sentence[begin:end]]


def _without_question(sentence: str) -> tuple[str, bool]:
    """What stands before a question that the sentence ends in: "I'm vegan, so what should I cook?"."""
    asks = sentence.endswith("?")
    for match in _ASIDE.finditer(sentence):
        before = sentence[: match.start()].strip(" ,;")
        if re.match(rf"(?:{_SUBJECT}|[A-Z])", before, re.IGNORECASE if not asks else 0) or re.match(
            _SUBJECT, before, re.IGNORECASE
        ):
            return before, True
    return ("", True) if asks else (sentence, False)


def _pieces(sentence: str) -> list[tuple[str, str]]:
    """The clauses with the joint that stands before each."""
    found: list[tuple[str, str]] = []
    begin, joint = 0, ""
    for match in _JOINT.finditer(sentence):
        if match.start() < begin or not sentence[begin : match.start()].strip():
            continue
        found.append((joint, sentence[begin : match.start()]))
        begin, joint = match.end(), match[0]
        if match["shared"] is not None:
            joint += "\0"
        elif match["being"] is not None:
            joint += "\1"
    found.append((joint, sentence[begin:]))
    return found


def _joined(pieces: list[tuple[str, str]], classify: Classify) -> list[str]:
    """Join what states nothing by itself to what stands before it."""
    done: list[str] = []
    last: str | None = None
    for joint, piece in pieces:
        shared, begins = _SHARED.get(joint[-1:], (False, ""))
        joint = joint.rstrip("\0\1")
        own = begins + piece
        subject = classify(own)
        if not done:
            done, last = [own], subject
            continue
        whole = done[-1] + joint + piece
        if subject is None or (shared and not normal(done[-1]).startswith(normal(begins) + " ")):
            # "I love dogs and my cats", "my sister and my brother": not a clause.
            if last is None or shared or not re.match(_SUBJECT, piece, re.IGNORECASE) or _REASON.search(joint):
                done[-1] = whole
                last = classify(whole)
        elif last is None:
            merged = classify(whole)
            if merged is not None and not re.search(r"\b(?:because|since|as)\b", joint):
                done[-1], last = whole, merged
            else:
                done[-1], last = own, subject
        elif (
            _REASON.search(joint)
            or (_ONCE.match(normal(done[-1])) and "but" in joint)
            or (_NEGATED.match(normal(done[-1])) and _corrects(done[-1], last, own, subject))
        ):
            done[-1] = whole
        else:
            done.append(own)
            last = subject
    return done


def _corrects(before: str, old: str | None, after: str, new: str) -> bool:
    """ "I'm not vegetarian, I'm vegan" is one statement."""
    if re.match(r"i am (?:not|no longer)\b", normal(before)):
        return normal(after).startswith("i am ")
    return bool(new) and old == new
