"""Finds the person's own sentences in a message: leaves out code, quotations, pasted text, stories and role play."""

from __future__ import annotations

import re

_FENCE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"`[^`\n]*`")
_QUOTE_LINE = re.compile(r"^\s*(?:>|\|).*$", re.MULTILINE)
_CODE_LINE = re.compile(
    r"^.*(?:[;{}]\s*$|\b(?:def|class|function|import|return|const|var|let)\s+\w+\s*[({=:]|</\w+>|\w+\s*=\s*[\[{\"']|"
    r"^\s*(?:import|from)\s+\w+(?:\s+import\b.*)?$|\w\(\)).*$",
    re.MULTILINE,
)
_QUOTED = re.compile(
    r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|(?<!\w)[‘'](?=\S)[^'’\n]*(?:(?<=\w)['’]\w[^'’\n]*)*['’](?!\w)"
)
_HELD = re.compile("\ue000(\\d+)\ue001")
_OWN_MARKS = re.compile("[\ue000\ue001]")
_ALIKE = {"'": "['’‘`]", '"': '["“”„«»]'}
"""Marks that can be written in several ways."""
_LIST_MARK = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_ABBREVIATION = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|approx|No|a\.m|p\.m)\.$", re.IGNORECASE)
_INITIAL = re.compile(r"\b[A-Z][\w'’-]+ [A-HJ-Z]\.$")
_ENDS = re.compile(r"(?<=[.!?…\ue001])[\"'”’)]*\s+(?=[A-Z\ue000])|(?<=[.!?…])[\"'”’)]*\s+(?=\S)|\n+")
_SPEAKER = re.compile(r"^\s*\[?[A-Z][\w ]{0,20}\]?\s?:\s+\S", re.MULTILINE)

_PLEASE = (
    r"^(?:(?:please|pls|plz|and|also|oh|hey|hi|hello|ok(?:ay)?|so|now|then|well|thanks|thank you|great|good|first|next|just|"
    r"kindly|can you|could you|would you|will you|i want you to|i need you to|i would like you to|i'd like you to|help me|"
    r"you|let's|try to)[\s,!.]+)*"
)
_WORK = (
    r"(?:re)?writ(?:e|ing)|draft|compose|translate|correct|proof-?read|check|fix|summari[sz]e|paraphrase|rephrase|reword|"
    r"continue|complete|edit|improve|polish|shorten|explain|analy[sz]e|review|generate|create|make|invent|give me|say|"
    r"repeat|print|output|type|convert|format|classify|extract|parse|finish|turn|put|spell|pronounce|reply with|answer with|"
    r"respond with|respond to|reply to|quote|use|add|change|replace|insert|define|read|tell me (?:a|another|the) \w+"
)
_TEXT_WORK = re.compile(rf"{_PLEASE}(?:{_WORK})\b", re.IGNORECASE)
_MATERIAL = re.compile(
    r"\b(?:this|following|below|these)\b|:|\b(?:story|poem|song|dialogue|script|scene|monologue|novel|lyrics|first person|"
    r"point of view|diary|conversation)\b",
    re.IGNORECASE,
)
_ABOUT_MATERIAL = re.compile(
    r"\b(?:this|the following|these)\s+(?:\w+\s+)?(?:text|sentences?|paragraph|e-?mail|message|poem|letter|story|mail|essay|"
    r"passage|review|article|document|statement|phrase|lines?|lyrics|snippet|conversation|dialogue|post|tweet|bio|log)\b"
    r"|\b(?:is|are)\s+(?:this|the following|these)\b.*\b(?:correct|right|grammatical\w*|ok|okay|wrong)\b"
    r"|\bwhat\s+do(?:es)?\s+(?:this|the following)\s+(?:mean|say|tell)\b"
    r"|^(?:here|below)\s*(?:'s|\s+is|\s+are|\s+comes?)\b.*:",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:the |a |an |my |our |some )?(?:\w+(?:'s)? ){0,2}?(?:lyrics?|text|story|e-?mail|mail|letter|quote|sentences?|example|"
    r"essay|poem|transcript|input|prompt|document|article|review|excerpt|message|user|system|assistant|customer|subject|"
    r"abstract|scenario|setting|premise|joke|riddle|script|chapter \w+|exercise|task|dialogue|role)\s*:|^chapter (?:\d+|one|i+)\b",
    re.IGNORECASE,
)
_PLAYED = re.compile(
    r"\b(?:let['’]?s (?:play|pretend|imagine|role-?play|say|suppose|assume)|role-?play\w*|pretend|imagine|suppos(?:e|ing)|"
    r"(?:you to|can you|could you|please) (?:act|play|pretend|be) (?:as|like|the|an?)\b|hypothetical(?:ly)?|assum(?:e|ing) (?:that|i|my|we)|once upon a time|make[- ]believe)\b"
    r"|^(?:please |now |and |from now on,? )*(?:act as|act like|think of me as|treat me as|play the (?:role|part)|you are now|you['’]?re now|you are (?!"
    r"right\b|welcome\b|wrong\b|great\b|awesome\b|amazing\b|so\b|very\b|the best\b|correct\b|funny\b|my assistant\b)|"
    r"you['’]re an? |you play |i['’]?ll (?:be|play) the |i will (?:be|play) the |in this (?:game|story|scenario)|"
    r"assume\b|for example|e\.g\.|as an example|say i |say my )",
    re.IGNORECASE,
)
_WHOLE_PLAYED = re.compile(r"\blet['’]?s (?:play|role-?play|pretend)\b|\brole-?play", re.IGNORECASE)
_JOKED = re.compile(
    r"\b(?:just (?:kidding|joking)|(?:i['’]?m|i am|only|was) (?:only |just )?(?:kidding|joking)|as a joke|jk\b|here['’]?s a joke|"
    r"knock knock|pun intended|april fool)",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\b(?:yours (?:faithfully|sincerely|truly)|(?:best|kind|warm) regards|sincerely,|to whom it may concern)"
    r"|^\s*dear (?:sir|madam|mr|mrs|ms|dr|prof|hiring|customer|all\b|team|\w+ \w+,)",
    re.IGNORECASE | re.MULTILINE,
)
_WORK_BEHIND = re.compile(
    rf"{_PLEASE}(?:(?:re)?write|translate|correct|proof-?read|fix|summari[sz]e|paraphrase|rephrase|reword|polish|improve|edit|"
    r"continue|shorten)\b.*\b(?:this|that|it|above|sentences?|text|paragraph|grammar|story)\b"
    r"|\b(?:is|was) (?:this|that|the above|my) (?:\w+ )?(?:sentence|grammar|text|paragraph|english)?\s*(?:correct|right)\b.*\?"
    r"|\b(?:sentences? above|above (?:text|sentences?|paragraph))\b",
    re.IGNORECASE,
)


class Prose:
    """The person's own sentences in a message; quotations in them are replaced by placeholders, so that no rule sees them."""

    def __init__(self, message: str) -> None:
        """Take apart a message."""
        self._quotes: list[str] = []
        text = _QUOTE_LINE.sub("", _FENCE.sub("\n", _OWN_MARKS.sub("", message)))
        text = _CODE_LINE.sub("", text)
        self.length = len(text)
        text = _QUOTED.sub(self._hold, _INLINE_CODE.sub(self._hold, text))
        self.sentences = [] if _is_paste(text) else _own(_sentences(text))

    def _hold(self, match: re.Match[str]) -> str:
        self._quotes.append(match[0])
        return f"\ue000{len(self._quotes) - 1}\ue001"

    def restored(self, text: str) -> str:
        """The text with the quotations put back."""
        return _HELD.sub(lambda match: self._quotes[int(match[1])], text)

    def pattern(self, quotation: str) -> re.Pattern[str]:
        """A pattern that finds a quotation from this message in its sentences, regardless of case, spacing and the shape of quotation
        marks. Text that the person has put in quotation marks is found only if it is quoted in full, with its marks."""
        for number, quote in enumerate(self._quotes):
            quotation = _spelled(quote).sub(f"\ue000{number}\ue001", quotation)
        return re.compile(rf"(?<!\w){_spelled(quotation).pattern}(?!\w)", re.IGNORECASE)


def _spelled(text: str) -> re.Pattern[str]:
    """A pattern that finds a text regardless of spacing and of how its marks are written."""
    for one, alike in _ALIKE.items():
        text = re.sub(alike, one, text)
    words = ("".join(_ALIKE.get(character) or re.escape(character) for character in word) for word in text.split())
    return re.compile(r"\s+".join(words), re.IGNORECASE)


def masked(text: str) -> str:
    """The text as the rules see it, with the word "quoted" for each quotation."""
    return _HELD.sub("quoted", text)


def _is_paste(text: str) -> bool:
    """Whether a text is a letter, a conversation with named speakers, role play, or taken back as a joke."""
    return bool(
        _LETTER.search(text)
        or len(_SPEAKER.findall(text)) > 1
        or _JOKED.search(text.replace("’", "'"))
        or _WHOLE_PLAYED.search(text)
    )


def _sentences(text: str) -> list[str]:
    parts: list[str] = []
    for part in _ENDS.split(text):
        part = _LIST_MARK.sub("", part).strip()
        if parts and (_ABBREVIATION.search(parts[-1]) or _INITIAL.search(parts[-1])):
            parts[-1] = f"{parts[-1]} {part}"
        elif part:
            parts.append(part)
    return parts


def _own(sentences: list[str]) -> list[str]:
    """The sentences without requests about a text, and without that text, which is mostly all that follows, or else all that precedes."""
    own: list[str] = []
    for position, sentence in enumerate(sentences):
        if _WORK_BEHIND.search(sentence) and position == len(sentences) - 1 and ":" not in sentence:
            return []
        if _PLAYED.search(sentence) or _LABEL.match(sentence) or _ABOUT_MATERIAL.search(sentence):
            return own
        if _TEXT_WORK.match(sentence):
            if _MATERIAL.search(sentence):
                return own
            continue
        own.append(sentence)
    return own
