"""The reader with a model: it says for each message what kind of text it is (its frame), and what in it is worth keeping.

The model fills in a form (`form.py`): first the frame, then for each thing to keep the words of the message that say it and one sentence
that stands alone. Only what the person says about their own life is kept. Whatever the model adds to the person's words is caught
(`grounding.py`): a quotation that is not in the message is dropped, and a sentence that says more than the message is replaced by the
person's own words.
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
from memos_core.reader.standing_alone import tidy
from memos_core.reader.tagging import Told

ABLE_PARAMETERS = 950_000_000
"""The smallest number of parameters of an able model: some models that are called "1B" have slightly fewer than a billion."""
CONFIDENCE = 0.8
"""The confidence of a statement: the model may have misunderstood the words."""
DOUBTFUL = 0.4
"""The confidence of a statement of which the model itself is unsure; the person is asked about it."""
LONGEST_MESSAGE = 4000
"""In characters; a longer message is a pasted document."""
FEWEST_WORDS = 2
_OF_THE_PERSON = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves|im|ive)\b", re.IGNORECASE)
"""A kept English sentence needs one of these words. Of 402 such sentences that people made from messages, wishes excluded, 399 have one."""
_ASKING, _CLOSING = ("?", "？"), " \"'”’»"
_PRECISIONS = (TimePrecision.YEAR, TimePrecision.MONTH, TimePrecision.DAY)
"""The precision of a day written as YYYY, YYYY-MM or YYYY-MM-DD, by its number of parts."""


@dataclass(frozen=True)
class Understood:
    """What a model has understood from a message."""

    frame: str
    """The kind of text that the message is, one of `form.FRAMES`."""
    found: tuple[FoundStatement, ...]
    unsure: tuple[FoundStatement, ...] = ()
    """What the person is to be asked about."""

    @property
    def own(self) -> bool:
        """Whether the person speaks of their own life in the message; from any other message nothing is kept."""
        return self.frame in OWN


def is_able(info: ModelInfo) -> bool:
    """Whether a model reads well enough to be asked.

    The number of parameters decides, since following a form depends mostly on that: the starter model (135 million) finds "Paris" in "What
    is the capital of France?" and nothing in "I'm allergic to peanuts", so that it would only cost time. The mistakes of larger models are
    caught by grounding. A remote model of unknown size is taken to be able.
    """
    return info.parameters >= ABLE_PARAMETERS or (bool(info.remote) and not info.parameters)


def has_able_model(backend: ModelBackend) -> bool:
    """Whether a model is in use now that is able to read, and that may be given background work."""
    status = backend.status
    return status.model is Phase.READY and status.info is not None and status.info.background and is_able(status.info)


class ModelReader:
    """A `Reader` that asks the loaded model."""

    origin = "model"

    def __init__(self, backend: ModelBackend, cancel: threading.Event) -> None:
        """
        Args:
            backend: what runs the model.
            cancel: set when the model is needed for something more urgent; `read` then gives up.
        """
        self._backend = backend
        self._cancel = cancel

    def is_able(self) -> bool:
        """Whether a model is loaded now that is able to read."""
        return has_able_model(self._backend)

    def read(self, message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> list[FoundStatement]:
        """The statements in a message of the person; see `Reader` and `understand`."""
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
        """What the model understands from a message; None if the model is not asked, because the message is a single word or a pasted
        document.

        Args:
            message: what the person wrote.
            date: when they wrote it, in their time zone; None means here and now.
            before: the person's last messages in the same conversation, oldest first.
            known: people and things that they have spoken of before and may mean.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set; the message has not been read.
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
                continue  # in a request it is nearly always the request itself
            statement = _statement(entry, message, (*before, *names), date)
            if statement is not None and not any(statement.overlaps(other) for other in found):
                found.append(statement)
        return Understood(
            form["frame"],
            tuple(one for one in found if one.confidence > DOUBTFUL),
            tuple(one for one in found if one.confidence <= DOUBTFUL),
        )


def _statement(entry: Mapping[str, str], message: str, before: Sequence[str], date: datetime) -> FoundStatement | None:
    """An entry of the form as a statement. None if its quotation is not in the message, asks something, or does not mention the person and
    those close to them: "She passed." cannot stand alone."""
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
    if entry["type"] == WISH:  # it stands alone as it is, and a small model would turn it round
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
    """The numbers and names that a sentence may contain because they belong to the date that it speaks of."""
    if occurred is None or occurred.on is None:
        return (), ()
    return (str(occurred.on.year), str(occurred.on.month), str(occurred.on.day)), (MONTHS[occurred.on.month - 1],)


def _day_named(iso: str, said: Sequence[str], date: datetime) -> When | None:
    """The day, month or year that the model has written, if the number of the day is in the person's words: small models
    miscount days, and no date is better than a wrong one. A year that was not said must be that of writing or one next to it."""
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
