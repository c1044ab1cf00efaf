"""The subject of a statement: the single thing that it states, if it is one of a few of which a person has only one: a name, home, job,
birthday, age, diet, favourite. A subject is only an identifier ("home", "dog.name"): whether something is kept, and how statements
relate, is not decided here."""

from __future__ import annotations

import re

from memos_core.reader.normal_form import normal

PEOPLE = (
    r"wife|husband|partner|spouse|girlfriend|boyfriend|gf|bf|ex|fianc[eé]e?|sons?|daughters?|child|children|kids?|baby|twins|mother|"
    r"mum|mummy|father|dad|daddy|parents?|sisters?|brothers?|siblings?|stepmother|stepfather|stepson|stepdaughter|stepbrother|stepsister|"
    r"half-brother|half-sister|grandmother|grandma|nana|gran|granny|grandfather|grandpa|grandad|granddad|grandparents|grandson|"
    r"granddaughter|grandchildren|grandchild|grandkids|aunt|auntie|uncle|cousins?|nieces?|nephews?|mother-in-law|father-in-law|"
    r"sister-in-law|brother-in-law|son-in-law|daughter-in-law|in-laws|family|boss|manager|dentist|doctor|gp|therapist|physio|teacher|"
    r"professor|supervisor|coach|trainer|landlord|landlady|neighbou?rs?|roommates?|housemates?|flatmates?|best friend|friends?|"
    r"colleagues?|coworkers?|mentor|godmother|godfather|godson|goddaughter"
)
ANIMALS = (
    r"dogs?|cats?|horse|pony|birds?|parrot|budgie|rabbits?|bunny|hamster|fish|pets?|puppy|kittens?|turtle|tortoise|chickens?|hens?|"
    r"goats?|guinea pigs?|gecko|snake|lizard|labrador|poodle|terrier|beagle|corgi|spaniel|retriever|dachshund|ferret|rat|donkey"
)
_NAMEABLE = rf"{PEOPLE}|{ANIMALS}|boat|car|van|bike|team|company|band|school"
_TIME_FIRST = re.compile(
    r"^(?:(?:on |in |at |by |since |for |during |until |about |around |over |back in )?(?:the )?(?:last|next|this|every|each|most|"
    r"past|weekdays?|weekends?|[a-z]+days?|tomorrow|yesterday|tonight|today|\d{4}|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|winter|a few|a couple|two|three|four|five|six|ten|one|a|an|"
    r"\d+(?:st|nd|rd|th)?|nowadays|these days|currently|right now|at the moment|mornings?|evenings?|nights?|usually|normally|"
    r"sometimes|often|lately|recently|for (?:work|fun|exercise)|at (?:school|uni|university|college)|as a (?:child|kid|teenager|student)|growing up|at work|at home|in my (?:free|spare) time|"
    r"when i was [\w ]+?|outside work|after work|before bed|for breakfast|for lunch|for dinner)"
    r"(?:,? (?:of|at|on|in|the|last|next|ago|week|weeks|month|months|year|years|day|days|morning|mornings|evening|evenings|night|"
    r"nights|afternoon|weekend|weekends|[a-z]+day|couple|few|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|autumn|winter|a|an|\d+(?:st|nd|rd|th)?(?::\d\d)?(?:am|pm)?|\d{4}))*),? (?=(?:i|we|my|it is my) )"
)
NAMES = frozenset(["name", "nickname", "surname", "middle-name"])
"""Subjects that say how the person is called."""
_DIET = r"(?:vegan|vegetarian|pescatarian|pescetarian|flexitarian|plant-based|teetotal(?:ler|er)?|carnivore|keto|halal|kosher)"
_DIET_STATED = re.compile(
    rf"^i (?:am|was|have been|have gone|went|turned|became|have become|am eating|eat) (?:not |no longer |strictly |mostly |almost |fully |"
    rf"an? |strict |lifelong |on a |going |only |100% )*{_DIET}\b"
)
_MY_NAME = re.compile(
    r"^my (?:full |first |last |middle |real |given |family |sur)?(?:name|surname|nickname) is (?!not\b)\S|^the name is \S|^(?:you (?:can |may )?|please |just )*call me (?!(?:back|at|when|on|if|a)\b)\S"
    r"|^i (?:go by|prefer to be called|like to be called|am called|am known as|am named)\b"
    r"|^(?:everyone|everybody|people|my friends|friends|most people|my family|they all|my colleagues|my \w+) calls? me\b"
)
_NAMED = re.compile(
    rf"^my (?P<who>(?:[\w'-]+ ){{0,2}}?(?:{_NAMEABLE}))(?:'s? (?:name|names) (?:is|are)| is (?:now )?(?:called|named)| are (?:now )?(?:called|named)| goes by|,? named|,? called|"
    rf" name is|s name is) \S"
)
_IS_MY = re.compile(rf"^(?P<name>[\w'. -]{{2,40}}?) (?:is|are) my (?P<who>(?:best )?(?:{_NAMEABLE}))$")
_IS_MY_LOOSE = re.compile(rf"^(?P<name>[\w'. -]{{2,40}}?) (?:is|are) my (?P<who>(?:{_NAMEABLE}))\b(?!'| tongue)")
_IS_MY_FAVOURITE = re.compile(
    r"^(?P<what>[\w' -]{2,40}) (?:is|are) (?:by far )?(?:one of )?my (?:all-time |absolute )?favourite\b\s*(?P<kind>[\w -]*)"
)
_MY_OWN = re.compile(
    r"^(?P<what>[\w' -]{2,40}) (?:is|are) my (?P<kind>native language|mother tongue|first language|home ?town|second language|day off|star sign|middle name|maiden name|hobby|job)\b"
)
_FAVOURITE = re.compile(
    r"^my (?:(?:all-time|absolute|all time|personal) )?favourite (?P<what>[\w' -]{2,40}?) (?:is|are|has to be|has always been|would be|was) (?!not sure)\S"
)
_HOME = re.compile(
    r"^i (?:do not |no longer |have |have just )?(?:live|lived|reside|moved|relocated|have lived)(?: back| out| from [\w ]{2,30}?)? (?:here )?(?:alone |together |now |with [\w' ]+ )?"
    r"(?:in|to|into|near|at|on|outside|with)\b"
    r"|^i (?:am|have been|am not) (?:living|based|residing|settled)\b"
    r"|^i (?:live|rent) (?:an? |my )?(?:alone|apartment|flat|house|room|studio|abroad|by|close|next|just|downtown|here|between|off|above)\b"
    r"|^i stay in\b|^i rent\b|^my (?:home ?address|address) is\b"
)
_PLACE = re.compile(
    r"\b(?:in|to|into|near|at|outside|around|out of) (?!an? |my |\w+ (?:different )?(?:countries|cities|places)\b|the same\b)|\baddress is\b"
)
_HOURS = re.compile(
    r"^i (?:do not )?work (?:from|in an?|with|nights?|day|part|full|shifts|remotely|mainly|mostly|on|\w+ days|at (?:night|home|weekends|the weekend)|in (?:the )?(?:mornings?|evenings?|shifts))\b"
)
_USED_TO = re.compile(r"^i (?:used to|grew up|was raised|was brought up)\b")
_JOB = re.compile(
    r"^i (?:do not |no longer |mainly |mostly |part-time |full-time )?work (?:as|for|at|in|with|from|night|nights|day|part|full|shifts|remotely|freelance|mainly|mostly|on|\w+ days)\b"
    r"|^my (?:job|job title|occupation|profession|day job|work) is (?:an?|as|being|to)\b|^what i do for a living is\b|^i am (?:no longer |not )?(?:at|with) (?!(?:home|work|the|a|an|my|your|you|it|school|least|all|this|that)\b)[\w&]+(?: \w+)?(?: now)?(?:$|,)"
    r"|^i (?:am|have been) (?:working|employed|a freelance|self-employed|freelancing)\b|^i (?:have )?(?:started) (?:an? (?:new )?job|working|work)\b"
    r"|^i (?:earn my living|make a living|do \w+ for a living)\b|^i (?:am|have been) (?:unemployed|out of work|jobless|between jobs|retired|a stay-at-home)\b"
)
_BIRTHDAY = re.compile(r"^my (?:birthday|bday|date of birth|birth date) is\b(?! (?:coming|soon))|^i was born\b")
_BORN_SOMEWHERE = (
    r"born (?:and raised )?in (?!(?:the )?(?:early |late )?(?:\d|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|winter))\w"
)
_BIRTHPLACE = re.compile(rf"^i was {_BORN_SOMEWHERE}")
_AGE = re.compile(
    r"^i (?:am|have turned) (?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|eighteen|nineteen|seventeen|sixteen)"
    r"(?: years?(?: old| young)?| yo| y/o)?(?: now)?$|^my age is\b"
)
_KEYED = (
    (re.compile(r"^my (?P<key>shoe size|blood type|native language|mother tongue|first language|phone number|e-?mail address|star sign|zodiac sign|nationality|home ?town|anniversary|wedding anniversary|postcode|height|weight)\b.* is\b|^my (?P<key2>shoe size|blood type|native language|mother tongue|nationality|home ?town|height|weight|wedding anniversary|anniversary) is\b"), ""),
    (re.compile(r"^i drive\b(?! (?:people|them|to))"), "vehicle"),
    (re.compile(r"^i (?:am|have been) (?:happily |newly |not )?(?:married|single|divorced|engaged|widowed|separated|in a relationship|a widow\w*)\b"), "marital-status"),
    (re.compile(r"^i wear (?:a )?(?:shoe )?size\b|^i take (?:a )?size\b"), "shoe-size"),
    (re.compile(r"^i weigh\b"), "weight"),
    (re.compile(r"^i am (?:left|right)[- ]?handed\b"), "handedness"),
)  # fmt: skip
_THEIRS = re.compile(
    rf"^my (?P<who>(?:{PEOPLE}))(?: [a-z'-]+)? (?:(?P<home>lives?|moved to)|(?P<job>works? (?:as|for|at|in))|(?:was born))\b"
    rf"|^my (?P<whose>(?:{PEOPLE}))(?: [a-z-]+)?'s (?P<thing>birthday|age|job|birth date) is\b"
)
_CAPITAL_NAME = re.compile(
    r"^(?:I\s?['’]?[mM]|I am|i\s?['’]?m|i am|We['’]re)\s+(?P<name>[A-ZÀ-Þ][\w'’-]+)(?P<more>(?:\s+[A-ZÀ-Þ][\w'’-]+)*)(?P<rest>.*)$"
)
_WED = re.compile(
    r"^i (?:have )?(?:got|gotten) (?:married|divorced|engaged|separated)\b|^i (?:have )?(?:married|divorced)\b"
)
_ENDED = re.compile(
    r"^(?:i|my \w+) (?:no longer|not) |^(?:i|my \w+) (?:do not|am not|does not|is not|have not|can not)\b(?=.*\b(?:any ?more|any longer|these days)\b)"
)
_NEGATIVE = re.compile(r"^(?:i|my \w+) (?:do not|am not|no longer|does not|is not|never|have never|have not)\b")
_APPOSITION = re.compile(
    r"^((?:my|our) (?:[\w'’-]+ ){0,2}?[\w'’-]+), [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?,(?= \w)", re.IGNORECASE
)


def subject_of(statement: str) -> str:
    """The subject of a statement; "" if it has none.

    Args:
        statement: as the person wrote it.
    """
    statement = _APPOSITION.sub(r"\1", statement)
    text = normal(statement)
    main = normal(_TIME_FIRST.sub("", text))
    if _MY_NAME.match(main):
        if part := re.match(r"my (middle|last|family|sur)", main):
            return "middle-name" if part[1] == "middle" else "surname"
        nick = re.search(r"nickname|\bcalls? me\b", main) and not main.startswith(("call", "you", "please", "just"))
        return "nickname" if nick else "name"
    positive = re.sub(r"^(i(?: am| have)?|my \w+(?: is)?) no longer (?=\w)", r"\1 ", main)
    positive = re.sub(r"^(i) am not (.*) any ?more$", r"\1 am \2", positive)
    positive = re.sub(r"^(i) do not (live|work|drive|own|reside)\b", r"\1 \2", positive)
    return _of_a_name(statement, main) or _of_one_only(positive, text)


def is_denied(statement: str) -> bool:
    """Whether a statement says that something is not so, or not any more."""
    main = normal(_TIME_FIRST.sub("", normal(statement)))
    return bool(_ENDED.match(main) or _NEGATIVE.match(main))


def _of_a_name(statement: str, main: str) -> str:
    """The subject of a statement that tells a name in a way other than "my name is"."""
    if match := _NAMED.match(main):
        who = _key(match["who"])
        return f"{who.removesuffix('s') if re.search(r'[^s]s name is ', main) else who}.name"
    if match := _IS_MY.match(main) or _IS_MY_LOOSE.match(main):
        return f"{_key(match['who'])}.name"
    if (match := _CAPITAL_NAME.match(statement.strip())) and not _DIET_STATED.match(main):
        rest = match["rest"].strip(" .!,")
        if not rest or re.match(r"(?:from|and|,|by the way|btw|\d)", rest):
            return "name"
    return ""


def _of_one_only(main: str, text: str) -> str:
    """The subject of a statement about home, job, birthday, age, diet, a favourite and the like."""
    if match := _FAVOURITE.match(main):
        return f"favourite.{_key(match['what'])}"
    if match := _IS_MY_FAVOURITE.match(main):
        return f"favourite.{_key(match['kind'])}" if match["kind"] and "one of my" not in main else ""
    if match := _MY_OWN.match(main):
        return _language(_key(match["kind"]))
    if _DIET_STATED.match(main):
        return "diet"
    if _USED_TO.match(main):
        return ""
    if _HOME.match(main):
        is_now = _PLACE.search(main) and not main.startswith("i lived")
        then = re.match(r"^(?:when i|from )", text) or (re.match(r"^in \d{4}", text) and not main.startswith("i moved"))
        return "home" if is_now and not then else ""
    if _JOB.match(main):
        return "" if _HOURS.search(main) else "job"
    for pattern, subject in (
        (_BIRTHPLACE, "birthplace"),
        (_BIRTHDAY, "birthday"),
        (_AGE, "age"),
        (_WED, "marital-status"),
    ):
        if pattern.match(main):
            return subject
    for pattern, subject in _KEYED:
        if match := pattern.match(main):
            return subject or _language(_key(match["key"] or match["key2"]))
    if match := _THEIRS.match(main):
        born = "birthplace" if re.search(_BORN_SOMEWHERE, main) else "birthday"
        what = match["thing"] or ("home" if match["home"] else "job" if match["job"] else born)
        return f"{_key(match['who'] or match['whose'])}.{what.replace(' ', '-')}"
    return ""


def _language(key: str) -> str:
    return "native-language" if key in ("mother-tongue", "first-language") else key


def _key(words: str) -> str:
    return re.sub(r"\s+", "-", words.strip().lower())
