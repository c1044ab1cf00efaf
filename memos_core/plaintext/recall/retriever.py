"""MemOperator, the retriever: searches by vectors and by full text, ranks the candidates, and says why each hit was found."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube, Recall, Recalls, now
from memos_core.days import day_in_words, local_time
from memos_core.language.question_times import EventNamed, Span, event_named, span_asked_for
from memos_core.language.text import STOP_WORDS, roots, stem, stems, words
from memos_core.plaintext.recall import answerable
from memos_core.plaintext.recall.decay import lost_rank
from memos_core.plaintext.recall.deduplication import Ranked, deduplicated
from memos_core.plaintext.recall.filters import ALL_RECALLABLE, RecallScope, in_span
from memos_core.plaintext.recall.misspellings import mended, unknown_words
from memos_core.plaintext.recall.reasons import COSINE_FLOOR, rescaled, why
from memos_core.plaintext.recall.signals import (
    EVENT_SURENESS,
    SIGNALS,
    TEXT_CHARACTERS,
    WEIGHTS,
    Question,
    RecallCandidate,
    set_by_the_person,
    signals,
    spoken_of,
    time_fit,
)
from memos_core.storage.table import Found
from memos_core.storage.vault import MemVault

DEPTH = 120
"""How many candidates each of the searches may give, at least."""
MENDED_BY = 20
"""In how many memories a word is sought that a word of the question stands for."""
EVENTS_LOOKED_AT = 20
"""In how many memories the event of "before the move" is sought."""
SEMANTIC_SHARE = 0.65
"""Weight of the meaning in how well a memory fits by itself; the words have the rest."""
EXPECTED_RANGE = 0.45
"""A memory without a vector that holds all words of a question counts as if its cosine lay this far above COSINE_FLOOR: as near as
an answer usually is, and not nearer than the nearest of those whose vectors are known."""
JUDGED = 5
"""How well anything fits at all is judged by the best fitting of this many first hits."""
FALL = 3.0
"""When the fused signals fall by this much, the score falls to 1/e."""

_THEN = "\0then"
"""Stands among a question's words for the time that it names; memories of that time count as if they held this word."""
_WEIGHT = np.array(list(WEIGHTS.values()))
_COLUMN = {name: position for position, name in enumerate(SIGNALS)}


class MemOperator:
    """Finds the memories that fit a question."""

    def __init__(self, vault: MemVault, embed: Callable[[str], NDArray[np.float32] | None]) -> None:
        """
        Args:
            vault: where the memories are.
            embed: turns a query into a unit vector; returns None while the embedder is not ready.
        """
        self._vault = vault
        self._embed = embed
        self._searches = ThreadPoolExecutor(3, thread_name_prefix="recall")

    def close(self) -> None:
        """End the search threads; waits for searches that are going on. Safe to call twice."""
        self._searches.shutdown()

    def recall(
        self,
        query: str,
        limit: int,
        *,
        without: Callable[[Mapping[str, RecallCandidate]], Collection[str]] = lambda _: (),
        also: str = "true",
        at: dt.datetime | None = None,
        scope: RecallScope = ALL_RECALLABLE,
    ) -> Recalls:
        """The memories that fit `query` best, best first.

        The candidates come from searches for a memory's own words, for the words of it and its neighbours, and for the
        meaning of both; a question that names a time ("last spring", "before the move") also gets memories of that time,
        and what held then. Their signals, weighted by `WEIGHTS`, order them. Scores lie between 0 and 1: the best hit's
        score says how well it fits (from its rescaled cosine and the share of the question's words that it holds), and the
        others' scores fall with their distance from it. Without a vector the words alone count.

        Args:
            query: a question or any text.
            limit: how many hits at most.
            without: returns the ids of those candidates that must not be returned; they have no part in the scores either.
            also: a further SQL condition over the table's columns.
            at: the moment for which to answer; None for now.
            scope: the memories to search.
        """
        if not words(query[:TEXT_CHARACTERS]) or limit < 1:
            return Recalls()
        question = self.understand(query, at, scope)
        depth = max(DEPTH, 2 * limit)
        candidates = self.candidates(question, depth, at, scope, also)
        better = self._mended(question, candidates, f"{scope.condition(at)} AND ({also})")
        if better is not None:
            question, candidates = better, self.candidates(better, depth, at, scope, also)
        for cube_id in without(candidates):
            candidates.pop(cube_id, None)
        if not candidates:
            return Recalls()
        ids = list(candidates)
        seen = np.array([signals(item, question) for item in candidates.values()])
        strength = seen @ _WEIGHT
        if question.vector is None:  # meaning is then only an estimate from the words, which are counted already
            strength = strength - seen[:, _COLUMN["meaning"]] * WEIGHTS["meaning"]
        chance = answerable.chance(signs_of(list(candidates.values()), question, seen))
        total = strength + np.array([set_by_the_person(item) for item in candidates.values()])
        first = sorted(range(len(ids)), key=lambda n: (-total[n], ids[n]))[: max(limit * 2, JUDGED)]
        cubes = {cube.id: cube for cube in self._vault.with_usage([candidates[ids[n]].cube for n in first])}
        moment = at or now()
        lost = {n: lost_rank(cubes[ids[n]], moment) for n in first}
        ranked = sorted(first, key=lambda n: (lost[n] - total[n], ids[n]))
        best = total[ranked[0]] - lost[ranked[0]]
        matched = {n: _matched(cubes[ids[n]], question.wanted) for n in ranked}
        fit = max(_absolute(candidates[ids[n]], len(matched[n]), question) for n in ranked[:JUDGED])
        ranked = [n for n in ranked if fit > 0 and (matched[n] or _is_found(candidates[ids[n]]))]
        kept = deduplicated([Ranked(cubes[ids[n]], candidates[ids[n]].vector) for n in ranked], limit)
        hits = []
        for position, repeated in kept:
            n = ranked[position]
            item, cube = candidates[ids[n]], cubes[ids[n]]
            reason = why(
                item,
                cube,
                question,
                list(matched[n].values()),
                repeated=repeated,
                lost=lost[n],
                kind_asked=bool(scope.where.types),
            )
            score = fit * math.exp((total[n] - lost[n] - best) / FALL)
            hits.append(Recall(cube=cube, score=round(min(max(score, 0.0), 1.0), 4), why=reason))
        return Recalls(hits, round(chance, 4) if hits else 0.0, question.text)

    def understand(self, query: str, at: dt.datetime | None = None, scope: RecallScope = ALL_RECALLABLE) -> Question:
        """What a question asks for: its words, its meaning, the time it names.

        Args:
            query: the question.
            at: the moment that "yesterday" is relative to; None for now.
            scope: the memories among which an event that the question names is sought.
        """
        text = query[:TEXT_CHARACTERS]
        searched = " ".join(word for word in words(text) if word.casefold() not in STOP_WORDS)
        question = Question(
            text=text,
            vector=self._embed(text),
            searched=searched,
            wanted=tuple(stems(text)),
            named=frozenset(word.casefold() for word in words(text)),
        )
        named = span_asked_for(text, local_time(at or now()))
        if named is not None:
            span, of_time = named
            return replace(question, span=span, wanted=tuple(root for root in question.wanted if root not in of_time))
        event = event_named(text)
        if event is not None and (known := self._event(event, question, at, scope)) is not None:
            return replace(question, span=known, sureness=EVENT_SURENESS)
        return question

    def _mended(self, question: Question, found: Mapping[str, RecallCandidate], condition: str) -> Question | None:
        """The question with other words for those that no memory holds: without typing errors and abbreviations. None where
        there is nothing to mend.

        Args:
            question: the question.
            found: the candidates that were found for it.
            condition: the SQL condition of the memories that may be found.
        """
        if self._vault.governance.erasures.table_is_behind:
            return None  # the words could be those of a memory that was forgotten
        unknown = unknown_words(question.text, (root for item in found.values() for root in item.stems))
        table = self._vault.table
        instead = mended(unknown, lambda pattern: table.texts_matching(pattern, condition, MENDED_BY))
        if not instead:
            return None
        text = re.sub(r"[^\W_]+", lambda word: instead.get(word[0], word[0]), question.text)
        gone = {stem(word) for word in instead}
        added = [word for other in instead.values() for word in words(other)]
        kept = [word for word in question.searched.split() if word not in instead]
        return replace(
            question,
            text=text,
            vector=self._embed(text),
            searched=" ".join([*kept, *added]),
            wanted=tuple(dict.fromkeys([*(r for r in question.wanted if r not in gone), *stems(" ".join(added))])),
            named=question.named | {word.casefold() for word in added},
        )

    def _event(self, event: EventNamed, question: Question, at: dt.datetime | None, scope: RecallScope) -> Span | None:
        """The span before or after an event that a question names, where a memory holds all words of the event; else None."""
        condition = scope.condition(at)
        found = self._vault.table.search_text("searched", " ".join(words(event.text)), condition, EVENTS_LOOKED_AT)
        wanted = set(stems(event.text))
        withheld = self._vault.governance.erasures.withheld(found.ids)
        for cube_id, item in zip(found.ids, _merge({}, found), strict=True):
            if cube_id in withheld:
                continue
            # A speaker's own name seldom stands in what they say.
            rest = wanted - {stem(word) for word in words(item.speaker)}
            if rest and rest <= set(item.stems):
                moment = spoken_of(item.cube)
                label = f"{event.relation} {day_in_words(local_time(moment).date())}"
                return Span(moment, None, label) if event.relation == "after" else Span(None, moment, label)
        return None

    def candidates(
        self,
        question: Question,
        depth: int,
        at: dt.datetime | None = None,
        scope: RecallScope = ALL_RECALLABLE,
        also: str = "true",
    ) -> dict[str, RecallCandidate]:
        """What the searches find, at most `depth` each, by id. Forgotten memories are left out even where the table still holds them."""
        span = question.span
        past = span if span is not None and span.until is not None and span.until <= (at or now()) else None
        condition = f"{scope.condition(at, past)} AND ({also})"
        table, vector = self._vault.table, question.vector
        own = around = then = None
        if question.searched:
            own = self._searches.submit(table.search_text, "searched", question.searched, condition, depth)
            around = self._searches.submit(table.search_text, "context", question.searched, condition, depth)
        if span is not None and vector is not None:
            then = self._searches.submit(table.search_vector, vector, f"({condition}) AND {in_span(span)}", depth // 2)
        found: dict[str, RecallCandidate] = {}
        if vector is not None:
            near = table.search_vector(vector, condition, depth)
            for rows in (near, *([then.result()] if then else ())):
                for item, far in zip(_merge(found, rows), rows.scores, strict=True):
                    item.cosine = 1.0 - far
        for future, signal in ((own, "words"), (around, "context_words")):
            if future is None:
                continue
            rows = future.result()
            best = max(rows.scores, default=1.0) or 1.0
            for item, score in zip(_merge(found, rows), rows.scores, strict=True):
                setattr(item, signal, score / best)
                if item.cosine is None and vector is not None and item.vector is not None:
                    item.cosine = float(item.vector @ vector)
        for cube_id in self._vault.governance.erasures.withheld(found):
            del found[cube_id]
        for item in found.values():
            if item.cosine is None:
                item.expected = _expected(item, question)
        if span is not None:
            for item in found.values():
                item.time = time_fit(item.cube, span)
        return found


def signs_of(items: Sequence[RecallCandidate], question: Question, seen: NDArray[np.float64]) -> NDArray[np.float64]:
    """The signs from which `answerable` estimates whether a question is answered.

    Args:
        items: all candidates.
        question: the question.
        seen: their signals.
    """
    speakers = {stem(word) for item in items for word in words(item.speaker)}
    return answerable.signs(
        seen @ _WEIGHT,
        seen[:, _COLUMN["meaning"]],
        seen[:, _COLUMN["words"]],
        seen[:, _COLUMN["speaker"]] > 0,
        [{*item.stems, _THEN} if item.time >= 0.5 else set(item.stems) for item in items],
        [*(root for root in question.wanted if root not in speakers), *([_THEN] if question.span else [])],
        WEIGHTS["speaker"],
    )


def _merge(found: dict[str, RecallCandidate], rows: Found) -> list[RecallCandidate]:
    """Add the candidates of new rows to `found`; returns the candidates of all rows, in their order."""
    result = []
    for position, cube_id in enumerate(rows.ids):
        item = found.get(cube_id)
        if item is None:
            item = found[cube_id] = RecallCandidate(
                header=rows.headers[position],
                text=rows.texts[position],
                type=rows.types[position],
                pinned=rows.pinned[position],
                priority=rows.priorities[position],
                speaker=rows.speakers[position],
                after_question=rows.after_question[position],
                vector=rows.vectors.get(cube_id),
                alone=rows.alone[position],
            )
        result.append(item)
    return result


def _is_found(item: RecallCandidate) -> bool:
    return item.cosine is not None or item.context_words > 0


def _expected(item: RecallCandidate, question: Question) -> float:
    """A substitute for the cosine of a memory that has no vector yet, from the share of the question's words that it
    contains.
    """
    wanted = set(question.wanted)
    share = len(wanted & set(item.stems)) / len(wanted) if wanted else 0.0
    return COSINE_FLOOR + EXPECTED_RANGE * share if share else 0.0


def _absolute(item: RecallCandidate, matched: int, question: Question) -> float:
    """How well a memory fits the question by itself, 0 to 1, without comparing it with others. A fitting time counts
    as one more word.
    """
    wanted = len(question.wanted) + (question.span is not None)
    share = (matched + item.time) / wanted if wanted else 0.0
    lexical = max(item.words, item.context_words, item.time if not question.wanted else 0.0)
    if question.vector is None:
        return lexical * (0.5 + 0.5 * share) if wanted else 0.0
    return SEMANTIC_SHARE * rescaled(item.meaning) + (1 - SEMANTIC_SHARE) * lexical * min(share, 1.0)


def _matched(cube: MemCube, wanted: Sequence[str]) -> dict[str, str]:
    """Those of the wanted stems that the memory contains, each with the word as the memory spells it."""
    found: dict[str, str] = {}
    characters = [root for root in wanted if len(root) == 1 and not root.isascii()]
    for root, word in roots(cube.text[:TEXT_CHARACTERS]):
        if root in wanted:
            found.setdefault(root, word)
        for character in characters:
            if character in root:
                found.setdefault(character, character)
    return found
