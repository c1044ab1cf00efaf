"""Questions that a statement answers, made by rules.

`TABLE` knows what people say most of themselves, with the ways in which it is asked for. What is not in it is asked for
by its form: the verb of a sentence gives "What do I ...", a place gives "Where ...", and the words that carry its meaning
give "What do you know about ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memos_core.language.text import STOP_WORDS
from memos_core.parametric.questions.person import plain_sentence
from memos_core.reader.statements import PEOPLE

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
_TIME = (
    r"(?:at (?:half past |quarter (?:past|to) )?\w+(?: ?o'clock| ?[ap]\.?m\.?|:\d\d)?|on (?:the )?\d.*|on [A-Z]\w+day.*|every .+|"
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}).*|"
    r"(?:since|until|from) .+|(?:once|twice|[a-z]+ times) a .+)"
)
_PLACE = r"(?:in|at|under|behind|on|near|next to|inside|above|below|by) (?:the |my |our |a |an )?[\w' -]+"

TABLE: tuple[tuple[str, str], ...] = (
    (
        r"(?:my|our|the) (?P<x>[\w' -]+?)(?:'s name is|'s called| is called| is named) .+",
        "What is my {x} called?|What is my {x}'s name?|What is the name of my {x}?|What do I call my {x}?|How is my {x} called?|"
        "Who is my {x}?|Tell me the name of my {x}.|Can you tell me my {x}'s name?|Do you know what my {x} is called?",
    ),
    (
        r"(?:i|we) have (?:a|an) (?P<x>[\w' -]+?) (?:called|named) .+",
        "What is my {x} called?|What is my {x}'s name?|What is the name of my {x}?|What do I call my {x}?|Who is my {x}?|"
        "Tell me the name of my {x}.|Can you tell me my {x}'s name?",
    ),
    (
        r"my name is .+|i am called .+",
        "What is my name?|What am I called?|Who am I?|Do you know my name?|Tell me my name.|How should you call me?",
    ),
    (
        r"(?:i|we) (?:live|am living|reside) (?:in|near) .+|my home is in .+",
        "Where do I live?|Which city do I live in?|In which town do I live?|Where is my home?|What is my home town?|"
        "Which place is my home?|Where am I living?|In what city am I at home?",
    ),
    (
        r"i (?:work|earn my living) as .+|i am (?:a|an) [\w-]*(?:er|or|ist|ian|nurse|cook|chef|vet|pilot|carpenter|clerk|student)\b.*",
        "What do I do for a living?|What is my job?|What is my profession?|What do I work as?|How do I earn my living?|"
        "What is my occupation?|What kind of work do I do?|Which trade am I in?",
    ),
    (
        r"i work (?:for|at) .+|my employer is .+",
        "Where do I work?|Who do I work for?|Who is my employer?|Which company do I work for?|What is my place of work?",
    ),
    (
        r"i am allergic to .+|i (?:must not|must never|can not|can't|may not) eat .+",
        "What am I allergic to?|Which food must I avoid?|What can I not eat?|What should I never eat?|Do I have an allergy?|"
        "Which food is dangerous for me?|What must not be in my food?|What do I have to stay away from?",
    ),
    (
        r"i (?:take|drink|like|have|prefer) my (?P<x>coffee|tea) .+",
        "How do I take my {x}?|How do I like my {x}?|How do I drink my {x}?|What do I put in my {x}?|What goes into my {x}?|"
        "What belongs in my {x}?|How should you make my {x}?",
    ),
    (
        r"(?:my birthday is|i was born|i celebrate my birthday) (?:on|in) .+",
        "When is my birthday?|When was I born?|On which day is my birthday?|When do I have my birthday?|What is my birthday?|"
        "On what date do I celebrate my birthday?|On which day was I born?",
    ),
    (
        r"my (?P<x>[\w' -]+?)'s birthday is .+",
        "When is my {x}'s birthday?|When was my {x} born?|On which day is my {x}'s birthday?|When does my {x} have a birthday?",
    ),
    (
        r"(?:i was born|i grew up|i come|i am) (?:in|from) .+",
        "Where am I from?|Where was I born?|Where did I grow up?|Which place do I come from?|What is my birthplace?",
    ),
    (
        r"i (?:drive|have|own) (?:a|an|the|my) .*(?:\bcar\b|fiat|ford|volvo|audi|bmw|toyota|honda|skoda|kia|renault|peugeot|opel|mazda).*|"
        r"my car is .+",
        "What car do I drive?|What is my car?|Which car do I have?|What kind of car is mine?|What make is my car?|What do I drive?|"
        "What car have I got?|Which vehicle do I own?",
    ),
    (
        r"i (?:can )?play the .+",
        "Which instrument do I play?|What instrument do I play?|What do I play?|Which instrument can I play?|"
        "What instrument do I make music with?|What do I make music on?",
    ),
    (
        r"i (?:am learning|learn|am studying|study|have started to learn|have started learning) .+",
        "What am I learning?|What am I studying?|Which language am I learning?|What do I study?|What am I trying to learn?|"
        "What do I study at the moment?|Which subject am I learning?",
    ),
    (
        r"my (?:very )?favou?rite (?P<x>[\w' -]+?) is .+",
        "What is my favourite {x}?|Which {x} do I like best?|Which {x} is my favourite?|What {x} do I love most?|"
        "Tell me my favourite {x}.|What's the {x} I like most?|Which {x} do I prefer?",
    ),
    (
        r"(?:i wear size .+|my shoe size is .+|my shoes are size .+)",
        "What is my shoe size?|Which size do I wear?|What size are my shoes?|Which shoe size do I need?|What size of shoes do I take?",
    ),
    (
        r"(?:i|we) (?:usually |always |often )?go (?P<x>\w+ing) .+",
        "When do I go {x}?|On which day do I go {x}?|How often do I go {x}?|On what day is my {x}?|When is my {x}?",
    ),
    (
        r"i (?:usually |always |normally )?(?:get|wake|rise) up .+|my alarm rings .+",
        "When do I get up?|What time do I get up?|When do I wake up?|At what time do I start my day?|How early do I get up?|"
        "At what time do I rise?",
    ),
    (
        r"i am reading .+",
        "What am I reading?|Which book am I reading?|What is the book about that I am reading?|What is my current book?|"
        "What is my book about?|What do I read at the moment?",
    ),
    (
        r"my hobby is .+|in my free time i .+|my hobbies are .+",
        "What is my hobby?|What do I do in my free time?|How do I spend my free time?|What do I do for fun?|What do I enjoy doing?",
    ),
    (
        r"my (?P<x>(?:[\w-]+ )?(?P<n>(?-i:[A-Z])\w+)) is (?:now )?" + _NUMBER + r"(?:-\w+)?(?: years old)?",
        "How old is my {x}?|How old is {n}?|What age is {n}?|What is {n}'s age?|How many years old is {n}?",
    ),
    (
        r"my (?P<x>[\w' -]+?) is (?:now )?" + _NUMBER + r"(?:-\w+)? years old",
        "How old is my {x}?|What age is my {x}?|What is my {x}'s age?|How many years old is my {x}?",
    ),
    (
        r"my (?P<x>doctor|dentist|vet|lawyer|landlord|boss|teacher|trainer|neighbour|accountant|hairdresser) is .+",
        "Who is my {x}?|What is my {x} called?|What is my {x}'s name?|What is the name of my {x}?|Which {x} do I go to?|"
        "Which {x} do I have?|Do you know my {x}'s name?",
    ),
    (
        r"(?:i am (?:very |really |terribly )?(?:afraid|scared|terrified|frightened) of|i have a fear of) .+",
        "What am I afraid of?|What scares me?|What am I scared of?|What frightens me?|What is my greatest fear?|What makes me afraid?|"
        "What do I have a fear of?",
    ),
    (
        r"(?:i|we) support .+|my (?:football |favou?rite )?(?:team|club) is .+|(?:i am|we are) (?:a fan|fans) of .+",
        "Which team do I support?|What is my team?|Who do I support?|Which club am I a fan of?|Which football team is mine?|"
        "Who do I cheer for?|What am I a fan of?",
    ),
    (
        r"i am (?P<x>left|right)-handed",
        "Am I left-handed or right-handed?|Which hand do I write with?|Which hand do I use?|Am I {x}-handed?|Do I write with my left or "
        "my right hand?|Which is my stronger hand?",
    ),
    (
        r"(?:i|we) pay .+ (?:for my (?:flat|room|house|apartment)|rent|in rent)|my rent is .+",
        "How much is my rent?|How high is my rent?|What rent do I pay?|What do I pay for my flat?|How much do I pay for my home?|"
        "What does my flat cost?",
    ),
    (
        rf"my (?P<x>(?P<r>{PEOPLE})(?: (?P<n>(?-i:[A-Z])\w+))?) (?:works as|is|earns .+ living as) (?:a|an) [\w-]+(?: [\w-]+)*|"
        r"my (?P<x2>(?P<r2>[\w-]+) (?P<n2>(?-i:[A-Z])\w+)) works .+",
        "What does my {x} do for a living?|What is my {x}'s job?|What does {n} do?|What is {n}'s job?|What does my {r} do for a living?|"
        "What is the profession of my {r}?|What does my {r} work as?|How does {n} earn a living?",
    ),
    (
        r"my (?P<x>(?P<r>[\w-]+)(?: (?P<n>(?-i:[A-Z])\w+))?) lives (?:in|near) .+",
        "Where does my {x} live?|Which city does my {r} live in?|Where does {n} live?|In which town does my {r} live?|Where is {n}'s home?|"
        "Where is the home of my {r}?",
    ),
    (
        r"my (?P<x>children|kids|son|daughter|son \w+|daughter \w+) (?:go|goes) to .+|my (?P<x2>son|daughter)'s school is .+",
        "Which school does my {x} go to?|What school does my {x} attend?|Where does my {x} go to school?|What is the school of my {x}?",
    ),
    (
        r"(?:i|we) (?:grow|am growing|are growing|planted) .+",
        "What do I grow?|What am I growing?|What grows in my garden?|Which plants do I have?|What do I have in my garden?|What did I plant?",
    ),
    (
        r"i (?:first )?met my (?P<x>[\w-]+(?: \w+)?) (?:in|at|on) .+",
        "Where did I meet my {x}?|Where did my {x} and I meet?|How did I meet my {x}?|In which place did I get to know my {x}?|"
        "Where did I get to know my {x}?",
    ),
    (
        r"i (?:studied|have studied|have a degree in) .+|my degree is in .+",
        "What did I study?|Which subject did I study?|What is my degree in?|What did I take at university?|What was my subject at "
        "university?|Where did I study?",
    ),
    (
        r"my (?P<x>[\w' -]+?) was stolen .+",
        "When was my {x} stolen?|What happened to my {x}?|When did I lose my {x}?|What was stolen from me?",
    ),
    (
        r"i (?:run|jog|walk|cycle|swim) (?P<x>.*(?:every|each) .+)",
        "How far do I go every week?|When do I do my sport?|What sport do I do?|How often do I exercise?|What is my weekly exercise?",
    ),
    (
        r"(?:i|we) (?:moved|relocated) to .+",
        "Where did I move?|When did I move?|Where did I move to?|Which place did I move to?|When did I change my home?",
    ),
    (
        r"i (?:can't stand|hate|dislike|do not like|don't like) .+",
        "What do I dislike?|What do I not like?|What can I not stand?|What do I hate?|What should you not offer me?",
    ),
    (
        r"i prefer .+ (?:to|over|rather than) (?P<x>.+)",
        "What do I prefer?|What do I prefer to {x}?|What do I like better than {x}?|What is my preference?",
    ),
    (
        r"i (?:love|like|enjoy|adore) .+",
        "What do I like?|What do I love?|What do I enjoy?|What pleases me?|What am I fond of?",
    ),
    (
        r"my (?P<x>[\w'-]+) is (?:a|an) .+",
        "What is my {x}?|What kind of {x} do I have?|Which {x} do I have?|What {x} have I got?|Which {x} is mine?|What do you know about my {x}?",
    ),
)
_TABLE = tuple((re.compile(f"(?:{pattern})[.!]?", re.IGNORECASE), forms.split("|")) for pattern, forms in TABLE)

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
    for pattern, forms in _TABLE:
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
    if re.match(_NUMBER, what):
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
