"""The reader with a model: it says of each message in which frame it stands, and what of it is worth keeping.

The model fills in a form (`form.py`): the frame first, then for each thing the words of the message that say it, and one sentence that
stands alone. Only what the person says of their own life is kept. What the model adds to the person's words is caught
(`grounding.py`): a quotation that does not stand in the message is dropped, and a sentence that says more than the message
gives way to the person's own words.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as day_of
from datetime import datetime

from memos_core.days import MONTHS, TimePrecision, When, present
from memos_core.language.identification import ENGLISH, language_of
from memos_core.language.spoken_times import day_spoken_of
from memos_core.language.times import spoken_of
from memos_core.models.backend import ModelBackend, ModelInfo, Phase
from memos_core.reader.form import OWN, REPLY_TOKENS, SCHEMA, STANDING, TYPES, UNSURE, WISH, KnownEntity, form_prompt
from memos_core.reader.found_statement import FoundStatement
from memos_core.reader.grounding import adds_nothing, keeps, located, words_of
from memos_core.reader.health import is_about_health
from memos_core.reader.tagging import Told

ABLE_PARAMETERS = 950_000_000
"""Models that are called "1B"; some have a little fewer parameters than a billion."""
CONFIDENCE = 0.8
"""The model may have misunderstood what the words mean."""
DOUBTFUL = 0.4
"""Confidence of what the model itself is not sure of; the person is asked about it."""
LONGEST_MESSAGE = 4000
"""Characters; a longer message is a pasted document."""
FEWEST_WORDS = 2
_OF_THE_PERSON = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves|im|ive)\b", re.IGNORECASE)
"""Of 402 English sentences that people made of messages, wishes apart, 399 speak of "me" and "mine"."""
_ASKING, _CLOSING = ("?", "？"), " \"'”’»"
_PRECISIONS = (TimePrecision.YEAR, TimePrecision.MONTH, TimePrecision.DAY)
"""Of a day that is written as YYYY, YYYY-MM and YYYY-MM-DD."""


@dataclass(frozen=True)
class Understood:
    """What a model has understood of a message."""

    frame: str
    """What the message is, one of `form.FRAMES`."""
    found: tuple[FoundStatement, ...]
    unsure: tuple[FoundStatement, ...] = ()
    """What the person is to be asked about."""

    @property
    def own(self) -> bool:
        """Whether the person speaks in it of their own life; nothing of any other message is to be kept."""
        return self.frame in OWN


def is_able(info: ModelInfo) -> bool:
    """Whether a model reads well enough to be asked.

    The number of parameters decides, as it does most for following a form: the starter model (135 million) finds
    "Paris" in "What is the capital of France?" and nothing in "I'm allergic to peanuts", and would only cost time.
    What a larger one gets wrong, grounding catches. A remote one whose size is not known is taken for able.
    """
    return info.parameters >= ABLE_PARAMETERS or (bool(info.remote) and not info.parameters)


def has_able_model(backend: ModelBackend) -> bool:
    """Whether a model is in use now that is able to read, and may be given what no message asks for."""
    status = backend.status
    return status.model is Phase.READY and status.info is not None and status.info.background and is_able(status.info)


class ModelReader:
    """A `Reader` that asks the loaded model."""

    origin = "model"

    def __init__(self, backend: ModelBackend, cancel: threading.Event) -> None:
        """
        Args:
            backend: what runs the model.
            cancel: set when the model is wanted for something more urgent: then `read` gives up.
        """
        self._backend = backend
        self._cancel = cancel

    def is_able(self) -> bool:
        """Whether the model is loaded now and is able to read."""
        return has_able_model(self._backend)

    def read(self, message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> list[FoundStatement]:
        """The memories in one message of the person; see `Reader` and `understand`."""
        understood = self.understand(message, date=date, before=before)
        return [] if understood is None else list(understood.found)

    def understand(
        self,
        message: str,
        *,
        date: datetime | None = None,
        before: Sequence[str] = (),
        known: Sequence[KnownEntity] = (),
    ) -> Understood | None:
        """What the model makes of a message; None for one that is not put to it, a single word or a pasted document.

        Args:
            message: what the person wrote.
            date: when they wrote it, in the zone in which they did. None is here and now.
            before: what the person wrote last in the same conversation, oldest first.
            known: whom and what they have spoken of before, and may mean.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set; nothing is known of the message.
            ModelHostDied: the model's process ended meanwhile.
            ModelError: the model failed at this message.
        """
        date = date or present()
        if len(message) > LONGEST_MESSAGE or len(words_of(message)) < FEWEST_WORDS:
            return None
        form = self._backend.generate_json(
            form_prompt(message, date.date(), before, known),
            schema=SCHEMA,
            max_tokens=REPLY_TOKENS,
            cancel=self._cancel,
        )
        names = [one.words for one in known if one.named]
        found: list[FoundStatement] = []
        for entry in form["keep"] if form["frame"] in OWN else ():
            if entry["type"] == WISH and form["frame"] != STANDING:
                continue  # beside a request it is nearly always the request itself
            statement = _statement(entry, message, (*before, *names), date)
            if statement is not None and not any(statement.overlaps(other) for other in found):
                found.append(statement)
        return Understood(
            form["frame"],
            tuple(one for one in found if one.confidence > DOUBTFUL),
            tuple(one for one in found if one.confidence <= DOUBTFUL),
        )


def _statement(entry: Mapping[str, str], message: str, before: Sequence[str], date: datetime) -> FoundStatement | None:
    """An entry of the form as a statement; None where what it quotes does not stand in the message, asks, or says nothing of the
    person and theirs: "She passed." cannot stand alone."""
    place = located(entry["quote"], message)
    if place is None or entry["statement"].rstrip(_CLOSING)[-1:] in _ASKING:
        return None
    quotation = message[slice(*place)]
    if len(words_of(quotation)) < FEWEST_WORDS:
        return None
    confidence = DOUBTFUL if entry["sure"] == UNSURE else CONFIDENCE
    part = Told(*place, TYPES[entry["type"]], "", confidence)
    language = language_of(message)
    english = language in (None, ENGLISH)
    occurred = spoken_of(quotation.lower(), date) if english else day_spoken_of(quotation, date, language)
    occurred = occurred or _day_named(entry["when"], (message, *before), date)
    if entry["type"] == WISH:  # said to the assistant, it stands alone, and a small model turns it round
        return FoundStatement(tidy(quotation), TYPES[WISH], confidence, quotation=quotation, part=part)
    sentence = tidy(entry["statement"])
    numbers, names = _of_the_day(occurred)
    grounded = (
        language_of(sentence) in (None, language or ENGLISH)
        and keeps(sentence, quotation)
        and adds_nothing(sentence, (message, *before, *names), numbers)
    )
    if not sentence or not grounded:
        sentence = tidy(quotation)
    if english and not _OF_THE_PERSON.search(sentence):
        return None
    kind = TYPES[entry["type"]]
    health = is_about_health(sentence)
    return FoundStatement(sentence, kind, confidence, occurred=occurred, quotation=quotation, part=part, health=health)


def _of_the_day(occurred: When | None) -> tuple[Collection[str], Collection[str]]:
    """The numbers and names with which a sentence may say the day that it speaks of."""
    if occurred is None or occurred.on is None:
        return (), ()
    return (str(occurred.on.year), str(occurred.on.month), str(occurred.on.day)), (MONTHS[occurred.on.month - 1],)


def _day_named(iso: str, said: Sequence[str], date: datetime) -> When | None:
    """The day, month or year that the model has written, where a day's number stands in the person's words: small models
    count days wrongly, and no date is better than a wrong one. Of a year that is not said, one beside that of writing can be meant."""
    parts = iso.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > len(_PRECISIONS):
        return None
    year, month, day = (*(int(part) for part in parts), 1, 1)[:3]
    try:
        meant = day_of(year, month, day)
    except ValueError:
        return None
    numbers = {word.folded for text in said for word in words_of(text)}
    if str(year) not in numbers and abs(year - date.year) > 1:
        return None
    is_day = len(parts) == len(_PRECISIONS)
    named = any(word.rstrip("stndrh日号") == str(day) for word in numbers)
    if is_day and not named:
        return None
    return When.day(meant, date.tzinfo, _PRECISIONS[len(parts) - 1])


def tidy(sentence: str) -> str:
    """The sentence as a memory: one line, a capital at the beginning, a full stop at the end."""
    text = " ".join(sentence.split()).strip(" ,;:-–—")
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    if text[-1] in ".!?…。！？)" or text[-1] in "\"'”’»":
        return text
    return text + ("。" if "\u3040" <= text[-1] <= "\u9fff" else ".")
