"""Questions that a statement answers, made by rules.

`known_statements` lists what people most often say about themselves, with the ways of asking for it. For other statements the
questions follow from the form of the sentence: its verb gives "What do I ...", a place gives "Where ...", and the words that
carry its meaning give "What do you know about ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memos_core.language.text import STOP_WORDS
from memos_core.parametric.questions.known_statements import KNOWN_STATEMENTS, NUMBER
from memos_core.parametric.questions.person import plain_sentence

_TIME = (
    r"(?:at (?:half past |quarter (?:past|to) )?\w+(?: ?o'clock| ?[ap]\.?m\.?|:\d\d)?|on (?:the )?\d.*|on [A-Z]\w+day.*|every .+|"
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}).*|"
    r"(?:since|until|from) .+|(?:once|twice|[a-z]+ times) a .+)"
)
_PLACE = r"(?:in|at|under|behind|on|near|next to|inside|above|below|by) (?:the |my |our |a |an )?[\w' -]+"

_BE = r"(?P<verb>am|is|are|was|were)"
_ADVERB = r"(?:(?:really|always|usually|often|never|just|also|still|now|currently|only|very|already) )*"
_BEING = re.compile(rf"(?P<who>(?:\S+ ){{1,6}}?){_BE} {_ADVERB}(?P<rest>.+?)[.!]?")
_OWN_DOING = re.compile(rf"(?P<who>i|we) {_ADVERB}(?P<verb>[a-z]+) {_ADVERB}(?P<rest>.+?)[.!]?", re.IGNORECASE)
_DOING = re.compile(rf"(?P<who>\S+(?: \S+){{0,4}}?) {_ADVERB}(?P<verb>VERBS|[a-z]+(?:ed|[^s'’\W]s)) (?P<rest>.+?)[.!]?")
_MEASURED = re.compile(r".*\b(?P<how>tall|high|long|wide|deep|heavy|old|far|big|slow|fast)\.?")
_ARTICLE = r"(?:a|an|the|my|our|some)"
_PREPOSITION = r"(?P<to>for|after|to|with|about|of|from|at|on|in|by|into)"
_POSSESSED = re.compile(
    r"\b(?:my|our) (?P<np>(?:[\w'-]+ )??[\w'-]+?)(?= (?:is|are|was|were|has|have|had|in|on|at|with|for|from|by|of|and|because)\b|[.,!?]|$)",
    re.IGNORECASE,
)
_IRREGULAR = {
    "went": "go", "bought": "buy", "got": "get", "had": "have", "met": "meet", "broke": "break", "lost": "lose", "sold": "sell",
    "took": "take", "gave": "give", "saw": "see", "made": "make", "left": "leave", "began": "begin", "wrote": "write", "won": "win",
    "came": "come", "found": "find", "spent": "spend", "quit": "quit", "grew": "grow", "paid": "pay", "built": "build", "ran": "run",
    "learnt": "learn", "taught": "teach", "fell": "fall", "chose": "choose", "drove": "drive", "ate": "eat", "knew": "know",
    "bit": "bite", "said": "say", "told": "tell", "thought": "think", "kept": "keep", "felt": "feel", "brought": "bring", "caught": "catch",
    "has": "have", "does": "do", "goes": "go", "have": "have",
}  # fmt: skip
_DOING = re.compile(_DOING.pattern.replace("VERBS", "|".join(_IRREGULAR)))
_TOPIC_LEADS = ("What did I tell you about ", "What do you know about ", "What have I said about ", "Tell me about ")
_RELATION_AND_NAME = re.compile(r"\bmy (?P<relation>(?:[a-z][\w-]* ){0,1}[a-z][\w-]*) (?P<name>[A-Z]\w+)")
_LEADS = ("Do you remember", "Can you tell me", "Please tell me", "I forgot")
LONGEST_TOPIC = 3
ENOUGH = 4
"""So many questions of the table need no others."""


def questions(statement: str) -> list[str]:
    """Questions that a statement answers, the most natural ones first; at least two for any sentence with a meaning."""
    sentence = plain_sentence(statement)
    known: list[str] = []
    written_out = re.sub(r"\bI'm\b", "I am", sentence)
    for pattern, forms in KNOWN_STATEMENTS:
        match = pattern.fullmatch(written_out)
        if match is not None:
            known += _filled(forms, match)
            break
    by_form = [] if len(known) >= ENOUGH else _by_form(written_out)  # what is made by form is less natural
    made = [shorter for form in (*known, *by_form) for shorter in _named(form)]
    return list(dict.fromkeys([*made, *_by_topic(sentence)]))


def about_a_topic(form: str) -> bool:
    """Whether a question asks for all that is known about something, and not for something of it."""
    return form.startswith(_TOPIC_LEADS)


def _filled(forms: Sequence[str], match: re.Match[str]) -> Iterator[str]:
    """The forms with what the pattern has found; one for which nothing was found is left out. A digit behind a name marks
    the same thing found in another way of saying it."""
    found = {name.rstrip("2"): value for name, value in match.groupdict().items() if value is not None}
    for form in forms:
        if all(name in found for name in re.findall(r"\{(\w+)\}", form)):
            yield form.format(**found)


def _named(form: str) -> Iterator[str]:
    """The form, and the same where a person is called by the name alone or by the relation alone."""
    yield form
    if (match := _RELATION_AND_NAME.search(form)) is not None:
        for one in (match["name"], f"my {match['relation']}"):
            yield form[: match.start()] + one + form[match.end() :]


def topics(statement: str) -> list[str]:
    """The words of a statement that carry its meaning, the first ones first."""
    words = re.findall(r"[^\W\d_][\w'-]+", statement)
    kept = [word for word in words if word.lower().removesuffix("'s") not in STOP_WORDS and len(word) > 2]
    return list(dict.fromkeys(word.removesuffix("'s") for word in kept))


def _by_form(sentence: str) -> Iterator[str]:
    clause, _, reason = sentence.partition(" because ")
    clause = clause[:1].lower() + clause[1:] if re.match(r"(?:My|Our|The|A|An|We) ", clause) else clause
    if (match := _OWN_DOING.fullmatch(clause)) is not None and match["verb"] not in ("am", "are", "was", "were"):
        yield from _of_doing("I", match["verb"], match["rest"], own=True, why=bool(reason))
    elif (match := _BEING.fullmatch(clause)) is not None:
        yield from _of_being(_asked_about(match["who"]), match["verb"], match["rest"])
    elif (match := _DOING.fullmatch(clause)) is not None:
        yield from _of_doing(_asked_about(match["who"]), match["verb"], match["rest"], own=False, why=bool(reason))


def _asked_about(who: str) -> str:
    who = re.sub(r"^(?:our)\b", "my", who.strip())
    return "I" if who.lower() in ("i", "we") else who


def _of_being(who: str, verb: str, rest: str) -> Iterator[str]:
    verb = {"are": "am", "were": "was"}.get(verb, verb) if who == "I" else verb
    if (measured := _MEASURED.fullmatch(rest)) is not None:
        yield f"How {measured['how']} {verb} {who}?"
    if (busy := re.match(rf"(?P<doing>\w+(?:ing|ed))(?: {_PREPOSITION})?\b", rest)) is not None:
        words = " ".join(filter(None, (busy["doing"], busy["to"])))
        yield from (f"What {verb} {who} {words}?", f"Who {verb} {who} {words}?")
    if re.match(rf"(?:due |open |closed )?{_TIME}", rest):
        yield from (f"When {verb} {who}?", f"What time {verb} {who}?", f"On which day {verb} {who}?")
    elif re.match(_PLACE, rest):
        yield from (f"Where {verb} {who}?", f"Where can I find {who}?", f"In which place {verb} {who}?")
    if (name := re.fullmatch(r"(?P<x>.+)'s (?P<y>[\w -]+)", who)) is not None:
        yield f"What {verb} the {name['y']} of {name['x']}?"
    yield from (f"What {verb} {who}?", f"How {verb} {who}?")
    if who != "I":
        yield from (f"Which {verb} {who}?", f"Who {verb} {who}?", f"Tell me {who}.", f"Do you know what {who} {verb}?")


def _of_doing(who: str, verb: str, rest: str, *, own: bool, why: bool) -> Iterator[str]:
    base, did = _base(verb, own=own)
    helper = "did" if did else "do" if own else "does"
    rest = re.sub(r"\b(?:our)\b", "my", rest)
    what, when = _cut(rest, _TIME)
    thing, place = _cut(what, _PLACE)
    if why:
        yield f"Why {helper} {who} {base} {rest}?"
    if when:
        asked = f"{helper} {who} {base} {what}".rstrip()
        yield from (
            f"When {asked}?",
            f"How often {asked}?" if re.match(r"every|once|twice|\w+ times", when) else f"Since when {asked}?",
        )
    if place:
        yield from (
            f"Where {helper} {who} {base} {thing}".rstrip() + "?",
            f"In which place {helper} {who} {base} {thing}".rstrip() + "?",
        )
    if re.match(NUMBER, what):
        yield f"How much {helper} {who} {base}?"
    if (towards := re.match(rf"(?:(?P<x>(?:a |an |the |my )?[\w-]+) )?{_PREPOSITION} ", what)) is not None:
        words = " ".join(filter(None, (base, towards["x"], towards["to"])))
        yield from (f"What {helper} {who} {words}?", f"Who {helper} {who} {words}?")
    if (kind := re.fullmatch(rf"(?:{_ARTICLE} )?(?P<of>(?!{_ARTICLE} ).+) (?P<noun>[a-z-]+)", what)) is not None:
        yield from (
            f"Which {kind['noun']} {helper} {who} {base}?",
            f"What kind of {kind['noun']} {helper} {who} {base}?",
        )
    yield f"What {helper} {who} {base}?"
    if not own:
        yield from (f"What {helper} {who} do?", f"What do you know about {who}?")


def _cut(text: str, ending: str) -> tuple[str, str]:
    """The text without an ending of this form, and the ending."""
    found = re.fullmatch(rf"(?:(?P<before>.*?) )??(?P<ending>{ending})", text)
    return (found["before"] or "", found["ending"]) if found else (text, "")


def _base(verb: str, *, own: bool) -> tuple[str, bool]:
    """The infinitive, and whether the verb stood in the past."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb], verb not in ("has", "have", "does", "goes")
    if verb.endswith("ed") and len(verb) > 4:
        stem = verb[:-2]
        if stem.endswith("i"):
            return f"{stem[:-1]}y", True
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls":
            return stem[:-1], True
        silent = stem.endswith(("v", "c", "u", "at", "ag")) or (stem[-1] == "s" and stem[-2] != "s")
        short = re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", stem) is not None
        return f"{stem}e" if silent or short else stem, True
    if not own and verb.endswith("es") and verb[:-2].endswith(("ch", "sh", "ss", "x", "o")):
        return verb[:-2], False
    if not own and verb.endswith("ies"):
        return f"{verb[:-3]}y", False
    return (verb.removesuffix("s") if not own else verb), False


def _by_topic(sentence: str) -> Iterator[str]:
    for match in _POSSESSED.finditer(sentence):
        yield f"What did I tell you about my {match['np']}?"
        yield f"What do you know about my {match['np']}?"
    found = topics(sentence)
    if found:
        yield f"What did I tell you about {' and '.join(found[:2])}?"
    if len(found) > 1:
        yield f"What have I said about {found[-1]}?"
        yield f"Tell me about {' and '.join(found[:LONGEST_TOPIC])}."


def varied(forms: Sequence[str]) -> list[str]:
    """The same questions asked in other words: with a lead, or without care."""
    made = []
    for number, form in enumerate(forms):
        lead = _LEADS[number % len(_LEADS)]
        made.append(f"{lead}: {form[:1].lower()}{form[1:]}" if not form.startswith("I ") else f"{lead}: {form}")
    return made
