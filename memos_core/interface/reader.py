"""MemReader: what a message of the person tells about the person. Rules only: they need no model and invent nothing.

Each candidate is a sentence of the message, as the person wrote it (without its lead-in), so that it is
grounded by construction. Questions, hypotheticals, quoted text, code and pasted documents yield nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from memos_core.cube import SemanticType

LONGEST_MESSAGE = 4000
"""Characters; a longer message is a pasted document, of which only an explicit request is read."""
LONGEST_SENTENCE = 400


@dataclass(frozen=True)
class Candidate:
    """A memory that the reader proposes.

    `subject` names what single thing it states (`home`, `dog.name`) or is empty; `supersedes` is true when
    an older memory of that subject no longer holds: there is only one home, and "Actually, ..." corrects.
    """

    text: str
    type: SemanticType
    confidence: float
    subject: str = ""
    supersedes: bool = False


_FENCE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"`[^`\n]*`")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"\n]*\"|«[^»]*»")
_QUOTE_LINE = re.compile(r"^\s*(?:>|\|).*$", re.MULTILINE)
_LIST_MARK = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_ABBREVIATION = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|approx|No)\.$", re.IGNORECASE)
_ENDS = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=\S)|\n+")

_REMEMBER = re.compile(
    r"^(?:(?:please|and|also|oh|hey|ok(?:ay)?|so|could you|can you|can you please|will you)[,\s]+)*"
    r"(?:do\s+)?(?:remember|note|keep in mind|make a note|bear in mind|don['’]t forget|never forget)"
    r"(?:\s+(?:please|for me|this|down))*(?:\s*[:,-]\s*|\s+that\s+|\s+)(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NOT_A_FACT_AFTER_REMEMBER = re.compile(
    r"^(?:to|when|how|what|where|who|why|if|about|me\b|the time|our|last|anything|you|your)\b", re.IGNORECASE
)
_LEAD_IN = re.compile(
    r"^(?:(?:no|nope|actually|well|sorry|wait|correction|oh|hey|hi|hello|yes|yeah|yep|sure|good|great|thanks|"
    r"thank you|ok(?:ay)?|so|and|but|also|by the way|btw|for the record|in fact|just so you know|fyi|you know|"
    r"to be clear|i mean|i meant)\b[\s,.:;!-]+)+(?=\S)",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"^(?:(?:oh|oops|well|yes|and|but|ok(?:ay)?|hey|hi)\b[\s,.!-]+)*"
    r"(?:no|nope|actually|sorry|wait|correction|in fact|to be clear|i meant?|my mistake)\b",
    re.IGNORECASE,
)
_QUESTION_START = re.compile(
    r"^(?:what|who|whose|whom|where|when|why|how|which|do|does|did|is|are|was|were|am|can|could|would|will|should|"
    r"shall|may|might|have you|has|had|tell me|guess|isn['’]t|aren['’]t|don['’]t you)\b",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"\b(?:if i|if my|suppose|imagine|pretend|let['’]s say|what if|as if|wish|would like to be|would have|"
    r"might be|maybe i|perhaps i|hypothetically|in a story|in my dream|i dreamt|i dreamed)\b",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"^i(?:['’]m|\s+am|\s+was|\s+feel|\s+just feel)\s+(?:(?:just|so|very|really|still|a bit|a little|quite|not|pretty)\s+)*"
    r"(?:sorry|sure|fine|good|ok(?:ay)?|well|tired|hungry|happy|sad|bored|confused|curious|glad|afraid|ready|back|"
    r"here|done|late|busy|lost|stuck|trying|looking|going to|gonna|wondering|thinking|asking|talking|having|getting|"
    r"writing to|kidding|joking|about to|interested to know|excited to|aware|serious|right|wrong|saying)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"^i(?:['’]d|\s+would)?\s+(?:want|need|would like|like)\s+(?:you|to know|to ask|your|help|some help|a hand|an? answer)\b"
    r"|^i\s+(?:have|got|['’]ve got)\s+(?:an?\s+|another\s+)?(?:question|idea|problem|request|doubt|favou?r)\b"
    r"|^i\s+(?:think|guess|suppose|believe|mean|see|know|understand|hope|bet|wonder|don['’]t know|don['’]t understand|"
    r"can['’]t|could|should|agree|disagree|said|asked|told you|forgot|mentioned)\b",
    re.IGNORECASE,
)

_KIN = (
    r"wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]e?|son|daughter|child|kid|baby|mother|mom|mum|father|"
    r"dad|sister|brother|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|niece|nephew|boss|manager|"
    r"dentist|doctor|therapist|teacher|landlord|neighbou?r|roommate|flatmate|best friend|friend|colleague|"
    r"dog|cat|horse|bird|parrot|rabbit|hamster|fish|pet|puppy|kitten|turtle|tortoise|boat|car|team|company|band|school"
)
_NAMED = re.compile(
    rf"^my\s+(?P<who>(?:[\w'’-]+\s+){{0,2}}?(?:{_KIN}))(?:['’]s\s+name\s+is|\s+is\s+(?:called|named)|\s+goes\s+by|,?\s+named|"
    rf",?\s+called)\s+\S",
    re.IGNORECASE,
)
_IS_MY = re.compile(rf"^(?P<name>[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){{0,3}})\s+is\s+my\s+(?P<who>{_KIN})\b")
_SEVERAL = re.compile(
    r"\b(?:friend|colleague|cousin|niece|nephew|aunt|uncle|neighbou?r|brother|sister|son|daughter|child|kid|teacher|"
    r"doctor|roommate|flatmate|fish|other)\b",
    re.IGNORECASE,
)
_MY_NAME = re.compile(
    r"^(?:my\s+(?:full\s+|first\s+|last\s+)?name\s+is|(?:you\s+can\s+)?call\s+me|i\s+go\s+by)\s+\S", re.I
)
_HOME = re.compile(
    r"^i\s+(?:now\s+|currently\s+|just\s+|still\s+|recently\s+|(?:have|['’]ve)\s+(?:just\s+)?)?"
    r"(?:live|reside|moved|relocated)\s+(?:now\s+)?(?:in|to|into|near|at|on)\b"
    r"|^i(?:['’]m|\s+am)\s+(?:now\s+|currently\s+)?(?:living|based|residing)\s+(?:in|at|near)\b",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"^i\s+(?:now\s+|currently\s+)?work\s+(?:as|for|at|in)\b|^my\s+(?:job|occupation|profession)\s+is\b"
    r"|^i(?:['’]m|\s+am)\s+(?:now\s+)?working\s+(?:as|for|at)\b|^i(?:['’]ve)?\s+(?:just\s+)?started\s+(?:a\s+(?:new\s+)?job|working)\b",
    re.IGNORECASE,
)
_FAVOURITE = re.compile(
    r"^my\s+(?:(?P<adverb>all-time|absolute)\s+)?favou?rite\s+(?P<what>[\w'’ -]{2,30}?)\s+(?:is|are)\s+\S", re.I
)
_BIRTHDAY = re.compile(r"^my\s+birthday\s+is\b|^i\s+was\s+born\s+(?:on|in)\b", re.IGNORECASE)
_AGE = re.compile(r"^i(?:['’]m|\s+am)\s+\d{1,3}(?:\s+years?\s+old)?[.!]?$", re.IGNORECASE)
_POSSESSED = re.compile(
    r"^my\s+(?P<what>(?:[\w'’-]+\s+){0,3}?[\w'’-]+)\s+(?:is|are|was|were|has|have|lives?|works?|likes?|loves?|hates?|"
    r"starts?|ends?|needs?|plays?|goes|comes|runs|speaks?|died|got|can['’]?t|cannot|doesn['’]t|isn['’]t)\b",
    re.IGNORECASE,
)
_TRIVIAL_POSSESSION = re.compile(
    r"^my\s+(?:question|point|guess|bad|apologies|mistake|opinion|thought|thoughts|idea|problem|issue|code|program|script|"
    r"computer|screen|goal|plan|answer|understanding|request|prompt|message|essay|text|query|favou?r)\b",
    re.IGNORECASE,
)
_PREFERENCE = re.compile(
    r"^i\s+(?:really\s+|absolutely\s+|always\s+|usually\s+|generally\s+|also\s+|still\s+|don['’]t\s+(?:really\s+)?|do\s+not\s+|"
    r"can['’]?t\s+|never\s+)*"
    r"(?:like|love|enjoy|adore|prefer|hate|dislike|detest|stand|drink|eat|take|avoid|cook|read|watch|listen)\b"
    r"|^i(?:['’]m|\s+am)\s+(?:really\s+|very\s+|not\s+)?(?:fond\s+of|into|a\s+(?:big\s+|huge\s+)?fan\s+of|keen\s+on|vegan|vegetarian)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"^i(?:['’]m|\s+am)\s+(?:getting\s+married|flying|travell?ing|moving|leaving|starting|meeting|visiting|expecting)\b"
    r"|^i(?:['’]ve|\s+have)?\s+(?:just\s+|recently\s+|already\s+)?(?:went|visited|bought|sold|started|finished|quit|got|met|married|adopted|"
    r"graduated|joined|signed\s+up|passed|broke|lost|won|booked|ordered|ran|learned|travell?ed|adopted|retired)\b"
    r"|^i\s+have\s+an?\s+(?:[\w-]+\s+){0,3}(?:appointment|meeting|interview|exam|flight|wedding|party|deadline|inspection)\b",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"^i(?:['’]m|\s+am|\s+was)\s+(?:an?\b|the\b|from\b|allergic\b|married\b|single\b|divorced\b|engaged\b|pregnant\b|"
    r"retired\b|left-handed\b|right-handed\b|colou?r-?blind\b|diabetic\b|lactose\b|gluten\b|intolerant\b|deaf\b|blind\b|"
    r"learning\b|studying\b|training\b|writing\s+a\b|named\b|called\b|\d|born\b|raised\b|originally\b|afraid\s+of\b|"
    r"\w+\s+years\b)"
    r"|^i\s+(?:now\s+|also\s+|still\s+)?(?:have|own|keep|had|use|speak|play|study|studied|teach|run|grew\s+up|used\s+to|wear|drive|"
    r"suffer|belong|weigh|ride|sing|paint|was\s+born|got\s+married|sleep|wake\s+up|go\s+to)\b"
    r"|^i['’]ve\s+(?:got|been|had)\b",
    re.IGNORECASE,
)
_WE = re.compile(
    r"^(?:we|my\s+\w+\s+and\s+i)\s+(?:live|moved|have|own|got\s+married|married|are\s+(?:married|engaged|expecting)|met|named|adopted|"
    r"bought)\b",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(
    r"\s+no\s+longer\b|\s+(?:don['’]t|do\s+not)\b(?=.*\b(?:any\s*more|any\s+longer)\b)", re.IGNORECASE
)
"""What turns a statement into its end; without it the statement's pattern applies."""
_VAGUE = re.compile(r"^(?:it|this|that|these|those|he|she|they|there|so|then)\b", re.IGNORECASE)


def read(message: str) -> list[Candidate]:
    """The memories in one message of the person, in its order; most messages hold none.

    Only ever call this with what the person wrote: recalled memories, documents and the assistant's own
    words are not the person's statements.
    """
    prose = _QUOTE_LINE.sub("", _FENCE.sub("\n", message))
    explicit_only = len(prose) > LONGEST_MESSAGE
    found: list[Candidate] = []
    for sentence in _sentences(prose[: 4 * LONGEST_MESSAGE]):
        if len(sentence) > LONGEST_SENTENCE:
            continue
        candidate = _explicit(sentence) or (None if explicit_only else _statement(sentence))
        if candidate is not None and all(candidate.text != other.text for other in found):
            found.append(candidate)
    return found


def _sentences(text: str) -> list[str]:
    parts: list[str] = []
    for part in _ENDS.split(text):
        part = _LIST_MARK.sub("", part).strip()
        if parts and _ABBREVIATION.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        elif part:
            parts.append(part)
    return parts


def _explicit(sentence: str) -> Candidate | None:
    """ "Remember that ..." keeps whatever follows, unless it asks about a shared past."""
    match = _REMEMBER.match(_LEAD_IN.sub("", sentence))
    if match is None or sentence.rstrip().endswith("?"):
        return None
    rest = match["rest"].strip()
    if _NOT_A_FACT_AFTER_REMEMBER.match(rest) or len(rest) < 3:
        return None
    stated = _statement(rest)
    if stated is not None:
        return replace(stated, confidence=1.0)
    return Candidate(_tidy(rest), SemanticType.FACT, 1.0)


def _statement(sentence: str) -> Candidate | None:
    corrected = bool(_CORRECTION.match(sentence))
    sentence = _LEAD_IN.sub("", sentence).strip()
    bare = _QUOTED.sub(" ", _INLINE_CODE.sub(" ", sentence)).strip()
    if (
        not bare
        or sentence.endswith("?")
        or _QUESTION_START.match(bare)
        or _HYPOTHETICAL.search(bare)
        or _VAGUE.match(bare)
        or _PASSING.match(bare)
    ):
        return None
    subject, kind = _classify(_NO_LONGER.sub("", bare, count=1))
    if kind is None:
        return None
    only_one = bool(subject) and not _SEVERAL.search(subject)
    return Candidate(
        text=_tidy(sentence),
        type=kind,
        confidence=0.9 if subject else 0.75,
        subject=subject,
        supersedes=bool(subject) and (only_one or corrected),
    )


def _classify(sentence: str) -> tuple[str, SemanticType | None]:
    """The subject of a first-person statement ("" where it has none) and its type; None for no statement."""
    if _MY_NAME.match(sentence):
        return "name", SemanticType.PERSONA
    if match := _NAMED.match(sentence) or _IS_MY.match(sentence):
        return f"{_key(match['who'])}.name", SemanticType.FACT
    if match := _FAVOURITE.match(sentence):
        return f"favourite.{_key(match['what'])}", SemanticType.PREFERENCE
    for pattern, subject in ((_HOME, "home"), (_JOB, "job"), (_BIRTHDAY, "birthday"), (_AGE, "age")):
        if pattern.match(sentence):
            return subject, SemanticType.FACT
    if _PREFERENCE.match(sentence):
        return "", SemanticType.PREFERENCE
    if _REQUEST.match(sentence) or _TRIVIAL_POSSESSION.match(sentence):
        return "", None
    if _EVENT.match(sentence):
        return "", SemanticType.EVENT
    if _FACT.match(sentence) or _POSSESSED.match(sentence) or _WE.match(sentence):
        return "", SemanticType.FACT
    return "", None


def _key(words: str) -> str:
    return re.sub(r"\s+", "-", words.strip().lower().replace("favorite", "favourite").replace("mom", "mum"))


def _tidy(sentence: str) -> str:
    """The sentence as a memory: capital at the beginning, full stop at the end."""
    text = " ".join(sentence.split()).rstrip(" ,;:-")
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!…)" or text[-1] in "\"'”’" else text + "."
