"""A summary in prose for each group of the page About you, written by an able model when nobody waits.

Each sentence names the memories that it is from, and says nothing that does not stand in them. It is shown only as long as these are
unchanged. A summary is never a memory itself, so it is neither recalled nor taught. Where no able model is loaded, none is written.
"""

from __future__ import annotations

import builtins
import datetime as dt
import json
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

from memos_core.cube import MemCube, now
from memos_core.days import start_of, today
from memos_core.errors import InvalidInput, ModelBusy, ModelError, NotFound
from memos_core.language.quoting import quoted_text
from memos_core.language.text import clean
from memos_core.language.times import dated_text
from memos_core.models.backend import ChatTurn, ModelBackend
from memos_core.plaintext.about import GROUPS, about
from memos_core.reader.model_reader import has_able_model
from memos_core.reader.sourced_sentences import LONGEST_SENTENCE, sentences_schema, sound_sentences
from memos_core.storage.ledger import MemGovernance
from memos_core.storage.table import LIVE, NO_TURN
from memos_core.storage.vault import MemVault

log = logging.getLogger(__name__)

FEWEST, MOST = 4, 30
"""How many statements of a group a summary is written from: fewer are read faster themselves, and of more the newest are taken."""
SETTLED = dt.timedelta(minutes=10)
"""No summary of a group is written until the group has not changed for this long."""
TRIED_AGAIN_SECONDS = 3600
"""A summary at which the model has failed is tried again from the same statements after this time."""
REPLY_TOKENS = 700
_TASK = (
    "You write a short summary of what a person has told about themselves, for this person to read. Use nothing but the numbered "
    'statements. Write plain sentences to the person: "You live in Porto." Put together what belongs together, in its words. Add no '
    "advice and no guess. With each sentence name the numbers of all statements that it is from."
)
_SCHEMA = sentences_schema(MOST)
_TO_THE_PERSON = "You are and you have, and your own; you do, you were."
"""A sentence may hold these words although no statement has them, because it is addressed to the person."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of a summary."""

    text: str
    sources: tuple[str, ...]
    """The ids of the memories that it is from."""
    edited: bool = False
    """Whether the person has put it into their own words."""


@dataclass(frozen=True)
class Summary:
    """The summary of one group."""

    theme: str
    """The name of the group, one of `about.GROUPS`."""
    title: str
    sentences: tuple[Sentence, ...]


class Summaries:
    """The summaries of one profile."""

    def __init__(
        self,
        *,
        vault: MemVault,
        backend: ModelBackend,
        allowed: Callable[[], str],
        sent: Callable[[Sequence[str]], None],
        busy: threading.Event,
        changed: Callable[[], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            backend: runs the model.
            allowed: returns the SQL condition of the memories that the model in use may be given.
            sent: called with the ids of the memories that the model is about to be given.
            busy: set while a reply is written; the model's work is ended then.
            changed: called after a summary was written or changed.
        """
        self._vault = vault
        self._backend = backend
        self._allowed = allowed
        self._sent = sent
        self._busy = busy
        self._changed = changed
        self._failed: dict[str, tuple[dict[str, str], float]] = {}
        """For each group at which the model has failed: the statements, as ids with content hashes, and when that was."""

    def list(self) -> builtins.list[Summary]:
        """The summaries, in the order of the groups, with the sentences whose memories are all unchanged."""
        groups = self._groups("true")
        found = []
        for theme, (sources, stored) in self._ledger.summaries().items():
            sentences = tuple(one for one in _sound(sources, stored, groups.get(theme, ())) if one.text)
            if sentences:
                found.append(Summary(theme, GROUPS[theme], sentences))
        return sorted(found, key=lambda one: list(GROUPS).index(one.theme))

    def edit(self, theme: str, number: int, text: str) -> None:
        """Put a sentence into the person's own words. They stay until a memory changes that the sentence is from.

        Args:
            theme: the name of the group.
            number: the sentence's number among those that `list` returns, from 0.
            text: the new sentence; empty to leave it out.

        Raises:
            NotFound: there is no such sentence any more.
            InvalidInput: the text is too long.
        """
        if len(text) > LONGEST_SENTENCE:
            raise InvalidInput("A sentence of a summary has at most {most} characters.", most=LONGEST_SENTENCE)
        shown = {one.theme: one.sentences for one in self.list()}.get(theme, ())
        sources, stored = self._ledger.summaries().get(theme, ("{}", "[]"))
        if not 0 <= number < len(shown):
            raise NotFound("That sentence is no longer there.")
        old = shown[number]
        new = Sentence(clean(text) if text.strip() else "", old.sources, edited=True)
        sentences = [new if one == old else one for one in _sentences(stored)]
        self._ledger.keep_summary(theme, json.loads(sources), _as_json(sentences))
        self._changed()

    def write(self, stop: Callable[[], bool], settled: dt.timedelta = SETTLED) -> int:
        """Write the summaries of the groups that have changed.

        Args:
            stop: called between the groups; returns whether to end.
            settled: how long a group must not have changed.

        Returns:
            How many were written.
        """
        if not has_able_model(self._backend):
            return 0
        written = 0
        stored = self._ledger.summaries()
        for theme, cubes in self._groups(self._allowed()).items():
            if stop() or not has_able_model(self._backend):
                break
            marks = {cube.id: cube.content_hash for cube in cubes}
            sources, sentences = stored.get(theme, ("{}", "[]"))
            recent = max(cube.updated_at for cube in cubes) > now() - settled
            if recent or json.loads(sources) == marks or (len(cubes) < FEWEST and theme not in stored):
                continue
            if self._has_failed(theme, marks):
                continue
            try:
                new = self._written(theme, cubes) if len(cubes) >= FEWEST else []
            except ModelBusy:
                break
            except ModelError as error:
                log.warning("a summary could not be written: %s", type(error).__name__)
                self._failed[theme] = marks, time.monotonic()
                continue  # the sentences that are sound still stand
            own = [one for one in _sound(sources, sentences, cubes) if one.edited]
            covered = {source for one in own for source in one.sources}
            kept = [*own, *(one for one in new if not covered.issuperset(one.sources))]
            self._ledger.keep_summary(theme, marks, _as_json(kept))
            written += 1
        if written:
            self._changed()
        return written

    # -- inside -------------------------------------------------------------------------------

    @property
    def _ledger(self) -> MemGovernance:
        return self._vault.governance

    def _groups(self, allowed: str) -> dict[str, builtins.list[MemCube]]:
        """The newest statements of each group, oldest first."""
        cubes = self._vault.without_forgotten(self._vault.table.where(f"{LIVE} AND {NO_TURN} AND {allowed}"))
        groups = about(cubes, start_of(today())).groups
        return {
            group.name: sorted(sorted(group.cubes, key=_age)[-MOST:], key=lambda cube: (cube.at, cube.id))
            for group in groups
        }

    def _has_failed(self, theme: str, marks: Mapping[str, str]) -> bool:
        """Whether the model has just failed at the same statements; then it is tried again later."""
        failed, at = self._failed.get(theme, ({}, 0.0))
        return failed == marks and time.monotonic() < at + TRIED_AGAIN_SECONDS

    def _written(self, theme: str, cubes: Sequence[MemCube]) -> builtins.list[Sentence]:
        texts = [" ".join(dated_text(cube).split()) for cube in cubes]
        numbered = "\n".join(f"{number}. {quoted_text(text)}" for number, text in enumerate(texts, start=1))
        self._sent([cube.id for cube in cubes])
        form = self._backend.generate_json(
            [ChatTurn("system", _TASK), ChatTurn("user", f"{GROUPS[theme]}\n<<<\n{numbered}\n>>>")],
            schema=_SCHEMA,
            max_tokens=REPLY_TOKENS,
            cancel=self._busy,
        )
        return [
            Sentence(text, tuple(cubes[place].id for place in places))
            for text, places in sound_sentences(form, texts, _TO_THE_PERSON)
        ]


def _age(cube: MemCube) -> tuple[dt.datetime, str]:
    return cube.created_at, cube.id


def _sentences(stored: str) -> list[Sentence]:
    return [Sentence(one["text"], tuple(one["sources"]), one["edited"]) for one in json.loads(stored)]


def _as_json(sentences: Sequence[Sentence]) -> str:
    return json.dumps([asdict(one) for one in sentences])


def _sound(sources: str, stored: str, cubes: Sequence[MemCube]) -> list[Sentence]:
    """The sentences whose memories are all unchanged since the summary was written."""
    then: Mapping[str, str] = json.loads(sources)
    present = {cube.id: cube.content_hash for cube in cubes}
    return [one for one in _sentences(stored) if all(present.get(id) == then[id] for id in one.sources)]
