"""The words of a time as tokens: "every 2nd Tue at half 7" is each, ordinal, weekday, at, half, number. `grammar` says what they mean."""

from __future__ import annotations

import datetime as dt
import difflib
import functools
import re
from dataclasses import dataclass

from memos_core.days import WEEKDAYS
from memos_core.language.clock_times import earlier
from memos_core.language.time_words import DAY_ORDINALS, MONTH_NUMBERS, NUMBER_WORDS, PARTS_OF_DAY, WEEKDAY_NUMBERS

Value = int | str | tuple[int, ...] | None


@dataclass(frozen=True)
class Token:
    """A word, a figure or a sign."""

    kind: str
    """One letter; the rules of `grammar` are patterns of them. WORDS and `tokens` say what each stands for."""
    value: Value
    text: str

    @property
    def weekday(self) -> int:
        """The number of a weekday; Monday is 0."""
        return int(str(self.value[0] if isinstance(self.value, tuple) else self.value))

    @property
    def is_plural(self) -> bool:
        """Whether a weekday stands in the plural: "Mondays"."""
        return isinstance(self.value, tuple)


WORDS: dict[str, tuple[str, ...]] = {
    "A": ("at", "around", "round", "about", "by", "@", "approximately", "roughly", "when"),
    "O": ("on",),
    "I": ("in", "within", "during"),
    "F": ("from", "starting", "beginning", "start", "begin", "starts", "begins", "since", "effective"),
    "L": ("until", "till", "til", "through", "thru"),
    "R": ("for",),
    "B": ("before",),
    "C": ("after", "following"),
    "f": ("of",),
    "e": ("every", "each", "always"),
    "X": ("other", "alternate", "alternating"),
    "N": ("next",),
    "S": ("this", "coming", "upcoming"),
    "H": ("half",),
    "Q": ("quarter", "quarters"),
    "P": ("past",),
    "Z": ("to",),
    "K": ("o'clock", "oclock", "hundred"),
    "+": ("and", "&", "plus", "n"),
    "a": ("a", "an"),
    "x": ("times", "time", "x"),
    "T": ("tonight", "2nite", "tonite"),
    "W": ("weekend", "weekends"),
    "k": ("weekday", "weekdays", "workday", "workdays"),
    "V": ("now",),
    "G": ("less", "minus"),
    "J": ("long",),
    "j": ("end",),
    "!": ("no", "nope", "sorry", "actually", "rather", "wait", "instead", "oops", "correction"),
    "~": ("later", "soon", "sometime", "someday", "few", "couple", "several", "yesterday", "ago", "between", "not", "or", "except", "late", "if"),
}  # fmt: skip
"""The words of each kind that have no value."""
UNITS = {
    "minute": ("minute", "minutes", "min", "mins", "minuets"),
    "hour": ("hour", "hours", "hr", "hrs", "h"),
    "day": ("day", "days"),
    "week": ("week", "weeks", "wk", "wks", "week's"),
    "fortnight": ("fortnight", "fortnights"),
    "month": ("month", "months", "mth", "mths"),
    "year": ("year", "years", "yr", "yrs"),
}
AGAIN = {
    "DAILY": ("daily",), "WEEKLY": ("weekly",), "MONTHLY": ("monthly",), "YEARLY": ("yearly", "annually"), "HOURLY": ("hourly",),
    "FORTNIGHTLY": ("fortnightly", "biweekly", "bi-weekly"), "QUARTERLY": ("quarterly",), "NIGHTLY": ("nightly",),
}  # fmt: skip
DAYS = {"today": 0, "overmorrow": 2, "tomorrow": 1, "2moro": 1, "2morrow": 1, "tmrw": 1, "tmr": 1}
FILLERS = frozenset(
    ("the", "like", "um", "uh", "er", "please", "just", "exactly", "sharp", "then", "say", "ish", "precisely", "again", "only", "me", "let's", "lets",
     "time's", "it's", "it", "its", "early")
)  # fmt: skip
"""Words that do not change the time that they stand beside."""
HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new year's day": (1, 1), "good friday": (0, -2), "easter sunday": (0, 0), "easter monday": (0, 1), "easter": (0, 0), "new year's": (1, 1), "valentine's day": (2, 14), "valentine's": (2, 14), "halloween": (10, 31),
    "rose monday": (0, -48), "shrove tuesday": (0, -47), "ash wednesday": (0, -46), "palm sunday": (0, -7), "maundy thursday": (0, -3), "holy saturday": (0, -1),
    "ascension day": (0, 39), "pentecost": (0, 49), "whit sunday": (0, 49), "whit monday": (0, 50), "corpus christi": (0, 60),
} | {f"{name} advent": (-1, number) for number, names in enumerate(("first 1st 1th", "second 2nd 2th", "third 3rd 3th", "fourth 4th"), 1) for name in names.split()}  # fmt: skip
"""Month and day of holidays that are on the same day everywhere. Month 0: days from Easter Sunday; month -1: which Sunday in Advent."""
_PHRASES = (
    (r"\bxmas\b", "christmas"),
    (r"\bnew years?\b(?!')", "new year's"),
    (r"\bvalentines?\b(?!')", "valentine's"),
    (r"\b([ap])\.?\s?m\b\.?", r"\1m"),
    (r"(?<=\d)\s?([ap])(?=\s|$|[,|])", r" \1m"),
    (r"\bfirst thing(?: in the morning)?\b", "in the morning"),
    (r"\b(?:the )?day after tomorrow\b", "overmorrow"),
    (r"\b(?<!for )(\w+ (?:days|weeks|months|years)) (?:in a row|running|straight)\b", r"for \1"),
    (r"\b(?:in a row|running|in total|altogether|in all|from then on|after that)\b", " "),
    (r"\b(?:working|week|business) days?\b", "weekdays"),
    (r"\bfrom now on\b", " "),
    (r"\bas of\b|\bfirst (?:one|time|dose)\b", "from"),
    (r"\bfrom now\b", "now"),
    (r"\bup to\b", "until"),
    (r"\b(\d+)(?:[.,]5| 1/2)\s?(?=h\b|hrs?\b|hours?\b)", r"\1 and a half "),
    (r"\ban? (?=\d)", ""),
    (r"\balways,? (?=every|each|daily|weekly|monthly|yearly|hourly|fortnightly)", ""),
    (r"\b(?:ahead of|prior to)\b", "before"),
    (
        r"\b(minutes?|mins?|hours?|hrs?|days?|weeks?|months?)'? (?:of )?(?:in advance|ahead|beforehand|earlier|early|notice|warning|heads[- ]up)\b",
        r"\1 before",
    ),
    (rf"\bmid(?:dle of)?[- ](?=(?:{'|'.join(MONTH_NUMBERS)})\b)", "in "),
    (r"\b(?:i mean|make (?:that|it)|scratch that|hang on)\b", "no"),
    (r"\btwice\b", "2 times"),
    (r"\bthrice\b", "3 times"),
    (r"\bonce\b", "1 times"),
    (r"\ba couple(?: of)?\b", "2"),
    (r"\ball (?:the )?days\b", "every day"),
    (r"\b(?:an?|one|1) ([\w ]+?) out of (\w+)\b", r"every \2 \1"),
)
_LEX = re.compile(
    rf"(?P<holiday>(?:{'|'.join(sorted(HOLIDAYS, key=len, reverse=True))})(?!\w))"
    r"|(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<figures>\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d\d))?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?(?!\d))"
    r"|(?P<clock>(?P<hour>\d{1,2})(?P<sign>[:.h])(?P<minute>[0-5]\d))(?![\d:])"
    r"|(?P<run>\d{3,4})(?=\s?(?:[ap]m\b|h\b|hrs|hours?\b|o'clock))"
    r"|(?P<nth>\d{1,2})(?:st|nd|rd|th)\b"
    r"|(?P<number>\d+)(?P<glued>[a-z]*)"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*'?|[@&+,;|–—-]|\d\w+)"
)


@functools.lru_cache(maxsize=1)
def _lexicon() -> dict[str, tuple[str, Value]]:
    found: dict[str, tuple[str, Value]] = {word: (kind, None) for kind, words in WORDS.items() for word in words}
    for kind, values in (("u", UNITS), ("p", PARTS_OF_DAY), ("y", AGAIN)):
        found |= {word: (kind, value) for value, words in values.items() for word in words}
    found |= {name: ("w", day) for name, day in WEEKDAY_NUMBERS.items()}
    found |= {f"{name.lower()}s": ("w*", day) for day, name in enumerate(WEEKDAYS)}
    found |= {"weds": ("w", 2), "thur": ("w", 3)}
    found |= {name: ("m", number) for name, number in MONTH_NUMBERS.items()}
    found |= {name: ("o", number) for name, number in DAY_ORDINALS.items() if " " not in name}
    found |= {"half-before": ("b", 30), "quarter-before": ("b", 45), "three-quarters-before": ("b", 15)}
    found |= {"last": ("l", -1), "noon": ("t", (12, 0)), "midday": ("t", (12, 0)), "midnight": ("t", (0, 0))}
    found |= {name: ("d", days) for name, days in DAYS.items()}
    found |= {name: ("n", number) for name, number in NUMBER_WORDS.items()}
    return found


_TENS = ("twenty", "thirty", "forty", "fifty")
_GUESSED = 4
"""A word of at least this many letters is also recognised with a typing mistake in it."""


def _known(word: str) -> tuple[str, Value] | None:
    lexicon = _lexicon()
    bare = word.replace("'s", "").rstrip("'")
    found = lexicon.get(word) or lexicon.get(bare)
    if found is None and len(word) >= _GUESSED:
        near = difflib.get_close_matches(
            word, [one for one in lexicon if len(one) >= _GUESSED and one[0] == word[0]], 1, 0.85
        )
        found = lexicon[near[0]] if near else None
    return found


def tokens(text: str) -> list[Token]:
    """The tokens of the English words of a time, given in lower case. Words that say nothing (FILLERS) are left out.

    The kinds besides those of WORDS: `t` a time of day (hour, minute, and 1 where the half of the day is sure), `n` a number, `Y` a
    number that may be a year, `o` an ordinal, `w` a weekday (its value is a pair where it stands in the plural), `m` a month, `u` a
    unit, `p` a part of the day, `y` daily and the like, `d` days from today, `h` a holiday (as in HOLIDAYS), `D` a date (year, month,
    day), `/` figures that may be two dates, `M` am or pm, `b` minutes that are missing to an hour (German: half eight is 7:30),
    `l` last, `,` `|` `-` signs, `?` any other word.
    """
    for pattern, meant in _PHRASES:
        text = re.sub(pattern, meant, text)
    found = list[Token]()
    for match in _LEX.finditer(text):
        found += _tokens_of(match)
    return _joined(found)


def _tokens_of(match: re.Match[str]) -> list[Token]:
    said = match[0]
    if match["holiday"]:
        return [Token("h", HOLIDAYS[said], said)]
    if match["iso"]:
        try:
            day = dt.date.fromisoformat(said)
        except ValueError:
            return [Token("?", None, said)]
        return [Token("D", (day.year, day.month, day.day), said)]
    if match["figures"]:
        return [Token("/", tuple(int(one) for one in re.findall(r"\d+", said)), said)]
    if match["clock"]:
        hour = match["hour"]
        return [Token("t", (int(hour), int(match["minute"]), int(hour.startswith("0"))), said)]
    if match["run"]:
        return [Token("t", (int(said[:-2]), int(said[-2:]), int(len(said) == 4)), said)]
    if match["nth"]:
        return [Token("o", int(match["nth"]), said)]
    if match["number"]:
        if said in _lexicon():  # "2nite"; "45minutes" is not a slip in "minutes"
            return _word(said)
        if said.isdigit() and 1900 <= int(said) < 2200:
            return [Token("Y", int(said), said)]
        number = Token("n", int(match["number"][:6]), said)
        return [number, *_word(match["glued"])] if match["glued"] else [number]
    return _word(said)


def _word(word: str) -> list[Token]:
    if word in FILLERS:
        return []
    if word in ("am", "pm"):
        return [Token("M", word[0], word)]
    if word in ",;":
        return [Token(",", None, word)]
    if word in "-–—":
        return [Token("-", None, word)]
    if word == "|":
        return [Token("|", None, word)]
    known = _known(word)
    if known is None and "-" in word:  # "twenty-five", "mon-fri"
        parts = [_word(part) for part in word.split("-") if part]
        if all(len(part) == 1 and part[0].kind == "n" for part in parts):  # "one-thirty"
            return [part[0] for part in parts]
        return [token for part in re.split("(-)", word) for token in _word(part)]
    kind, value = known or ("?", None)
    return [Token(kind[0], (value, 1) if kind == "w*" and isinstance(value, int) else value, word)]


def _joined(found: list[Token]) -> list[Token]:
    """The same tokens with "twenty five" and "twenty first" as one number each, and "at ten minus five" as one time."""
    joined = list[Token]()
    for token in found:
        last = joined[-1] if joined else None
        if (clock := _with_minutes(joined, token)) is not None:
            joined[-2:] = [clock]
        elif (
            last is not None
            and last.kind == "n"
            and last.text in _TENS
            and token.kind in ("n", "o")
            and isinstance(token.value, int)
            and 1 <= token.value <= 9
            and not token.text[0].isdigit()
            and isinstance(last.value, int)
        ):
            joined[-1] = Token(token.kind, last.value + token.value, f"{last.text} {token.text}")
        elif token.kind == "-" and last is not None and last.text in _TENS:
            continue  # twenty-five
        else:
            joined.append(token)
    return joined


def _with_minutes(before: list[Token], token: Token) -> Token | None:
    """The time of day that an hour, a sign and minutes make, as other languages say it: "at two plus ten", "two minus quarter". Or the
    number that "thirty plus five" makes. None where the tokens make neither."""
    if len(before) < 2 or token.kind not in "nHQ":
        return None
    number, sign = before[-2:]
    hour = number.value
    minutes = {"H": 30, "Q": 15}.get(token.kind, token.value)
    if number.kind != "n" or not isinstance(hour, int) or not isinstance(minutes, int):
        return None
    text = f"{number.text} {sign.text} {token.text}"
    behind_at = len(before) > 2 and before[-3].kind == "A"
    if sign.text == "plus" and number.text in _TENS and minutes < 10 and not behind_at:
        return Token("n", hour + minutes, text)  # thirty plus five
    if hour > 24 or minutes > 59:
        return None
    if sign.kind == "G":
        hour, minute = earlier(hour % 24, 0, minutes)
        return Token("t", (hour or 12, minute, int(hour > 12)), text)
    if sign.text == "plus" and (token.kind != "n" or behind_at):
        return Token("t", (hour, minutes, int(hour > 12)), text)
    return None
