"""Adapters in words: their state, what they know and how they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.adaptation.found import Found
from app.language import Later, number, percent, plural, tr, translated
from app.words import duration_in_words, memory_count, moment_in_words, size_in_words

if TYPE_CHECKING:
    from memos_core import Evaluation, Examined, Known, Settings, UnderWay, Version

EXPLANATION = Later(
    "An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. "
    "It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes "
    "away all that it has learned; your memories stay as they are."
)
_PHASES = {
    "starting": Later("Starting"),
    "asking": Later("Finding questions that the memories answer"),
    "reading": Later("Reading the model"),
    "preparing": Later("Computing what does not change"),
    "training": Later("Learning"),
    "writing": Later("Writing the adapter"),
    "answering": Later("Asking it what it knows"),
}


@dataclass(frozen=True)
class Status:
    """The state of the person's adapter, in words."""

    title: str
    text: str
    chip: str = ""
    kind: str = ""
    """The kind of the chip, which gives its colour."""
    reasons: Sequence[str] = ()
    """Why the newest adapter is not used."""
    action: str = ""
    """The text of the button that opens the choice of what is taught; "" for none."""


def status_in_words(found: Found) -> Status:
    """The state of the person's adapter, and what can be done about it."""
    if not found.model:
        return Status(tr("The model is not loaded yet"), tr("Adapters are trained for the model that you chat with."))
    in_use, newest = found.in_use, found.versions[0] if found.versions else None
    if newest is None or not (in_use or any(version.fits_model for version in found.versions)):
        return _without_any(found, newest)
    if in_use is not None and not in_use.fits_model:
        return _of_another_model(found, in_use)
    if in_use is None:
        refused = newest.evaluation.refused if newest.fits_model else ()
        if refused:
            text = tr("It did not do well enough, so questions are answered from the text of your memories.")
            return Status(
                tr("Adapter {number} is not used", number=newest.number),
                text,
                tr("Refused"),
                "danger",
                refused,
                tr("Train again …"),
            )
        text = tr("Questions are answered from the text of your memories. Under Versions you can switch one on.")
        return Status(tr("No adapter is in use"), text, tr("Off"))
    return _in_use(found, in_use, newest)


def _without_any(found: Found, newest: Version | None) -> Status:
    if found.untrainable:
        return Status(tr("This model cannot be taught"), translated(found.untrainable))
    if newest is not None:
        return _of_another_model(found, newest)
    if not found.proposed:
        text = tr(
            "Nothing is ready to be learned. Pin a memory or give it the tag “learn”. Memories that are used often, or that have not changed for a week, are proposed automatically."
        )
        return Status(tr("Nothing learned yet"), text)
    text = plural(
        "{n} memory can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up "
        "again.",
        "{n} memories can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up "
        "again.",
        found.proposed,
    )
    return Status(tr("Nothing learned yet"), text, action=tr("Choose what it learns"))


def _of_another_model(found: Found, version: Version) -> Status:
    text = tr(
        "Adapter {number} was trained for {model} and works with that very model alone. {loaded} is loaded now, so questions are "
        "answered from the text of your memories.",
        number=version.number,
        model=version.training.model_name,
        loaded=found.model,
    )
    if found.untrainable:
        return Status(tr("Made for another model"), f"{text} {translated(found.untrainable)}", tr("Not in use"))
    return Status(tr("Made for another model"), text, tr("Not in use"), action=tr("Train for this model …"))


def _in_use(found: Found, version: Version, newest: Version) -> Status:
    taught, stale = len(version.training.taught), len(version.stale)
    parts = []
    if found.choice.adapter:
        parts.append(
            tr("A question that it was taught is answered by it. All else is answered from the text of your memories.")
        )
    else:
        parts.append(tr("It is off: questions are answered from the text of your memories."))
    if found.settings.knowledge == "auto":
        parts.append(translated(found.choice.why))
    reasons: Sequence[str] = ()
    if newest.number > version.number and newest.fits_model and newest.evaluation.refused:
        parts.append(tr("Adapter {number}, trained after it, is not used:", number=newest.number))
        reasons = newest.evaluation.refused
    elif stale:
        parts.append(
            plural(
                "One of them has changed since: there the new text is used instead of the adapter.",
                "{n} of them have changed since: there the new text is used instead of the adapter.",
                stale,
            )
        )
    chip, kind = (tr("On"), "good") if found.answers else (tr("Off"), "")
    title = plural(
        "Adapter {number} knows {n} memory", "Adapter {number} knows {n} memories", taught, number=version.number
    )
    return Status(title, " ".join(parts), chip, kind, reasons, tr("Train again …") if stale else "")


def facts_in_words(version: Version) -> str:
    """`12 memories · 4.9 MB · for SmolLM2 135M · today, 14:03`."""
    made = version.training
    return " · ".join(
        (
            memory_count(len(made.taught)),
            size_in_words(made.size_bytes),
            tr("for {model}", note="an adapter", model=made.model_name),
            moment_in_words(made.created_at, in_sentence=True),
        )
    )


def chips_of(version: Version, *, loaded: bool, on: bool) -> list[tuple[str, str]]:
    """The chips of a version: pairs of text and kind.

    Args:
        version: the version.
        loaded: whether a model is loaded.
        on: whether adapters answer in chats.
    """
    chips = []
    if version.in_use:
        chips.append((tr("In use"), "good") if on else (tr("Chosen, but off"), ""))
    if version.evaluation.refused:
        chips.append((tr("Refused"), "danger"))
    if loaded and not version.fits_model:
        chips.append((tr("For another model"), ""))
    if version.stale:
        chips.append((plural("{n} changed since", "{n} changed since", len(version.stale)), "busy"))
    return chips


@dataclass(frozen=True)
class Measure:
    """One line of an evaluation."""

    name: str
    share: float
    """How much of the bar is filled, from 0 to 1."""
    found: str
    limit: float
    """The position of the limit on the bar, from 0 to 1."""
    wanted: str
    held: bool
    """Whether the result is within the limit."""


def measures(found: Evaluation, settings: Settings) -> list[Measure]:
    """The lines of an evaluation, with the limits that the person has set."""
    widest = max(2 * settings.adapter_drift, found.drift, found.style_drift, 0.1)

    def drift(name: str, value: float) -> Measure:
        most = settings.adapter_drift
        return Measure(
            name,
            value / widest,
            number(value, 2),
            most / widest,
            tr("at most {value}", value=number(most, 2)),
            value <= most,
        )

    leaks, most = settings.adapter_leaks, tr("at most {value}", value=percent(settings.adapter_leaks))
    return [
        Measure(
            tr("Answers what it was taught, asked in other words"), found.recall, percent(found.recall),
            settings.adapter_recall, tr("at least {value}", value=percent(settings.adapter_recall)),
            found.recall >= settings.adapter_recall,
        ),
        Measure(
            tr("Gives a memory away when asked what you never told"), found.leaks, percent(found.leaks), leaks, most,
            found.leaks <= leaks,
        ),
        Measure(
            tr("Gives a memory away when asked about other people"), found.third_person_leaks,
            percent(found.third_person_leaks), leaks, most, found.third_person_leaks <= leaks,
        ),
        drift(tr("Changes general replies, in nats a token"), found.drift),
        *([drift(tr("The way of replying that it learned changes others"), found.style_drift)] if found.style_drift else []),
    ]  # fmt: skip


def known_in_words(known: Known) -> str:
    """How well an adapter knows a memory: `It answered 2 of 2 questions about it.`; "" if it was not asked."""
    if not known.examined:
        return ""
    right = sum(one.outcome == "right" for one in known.examined)
    return plural(
        "It answered {right} of {n} question about it.",
        "It answered {right} of {n} questions about it.",
        len(known.examined),
        right=number(right),
    )


EXAMPLES = (
    ("right", Later("Answered rightly")),
    ("wrong", Later("Answered wrongly, so that the memory's text answers")),
    ("silent", Later("Silent, so that the memory's text answers")),
)
"""The window's words for the outcomes of questions about what was taught."""


def examples_of(examined: Sequence[Examined], most: int) -> list[tuple[str, list[str]]]:
    """Questions about what was taught, each with the reply, grouped by outcome: at most `most` per outcome."""
    taught = [one for one in examined if one.kind == "recall"]
    found = []
    for outcome, name in EXAMPLES:
        lines = [
            f"{one.question} – {one.reply}" if one.reply else one.question for one in taught if one.outcome == outcome
        ]
        if lines:
            found.append((f"{name()} ({number(len(lines))}/{number(len(taught))})", lines[:most]))
    return found


def work_title(work: UnderWay) -> str:
    """`Training adapter 3 on 12 memories`."""
    if work.purpose == "examining":
        return tr("Examining adapter {number}", number=work.number)
    return plural(
        "Training adapter {number} on {n} memory",
        "Training adapter {number} on {n} memories",
        work.memories,
        number=work.number,
    )


def work_in_words(work: UnderWay) -> str:
    """`Learning · step 40 of 120 · about 2 min left`."""
    parts = [tr("Paused") if work.paused else _PHASES[work.phase]()]
    if work.phase == "training" and work.progress is not None:
        parts.append(tr("step {step} of {steps}", step=number(work.progress.step), steps=number(work.progress.steps)))
        if work.seconds_left and not work.paused:
            parts.append(tr("about {time} left", time=duration_in_words(max(work.seconds_left, 1))))
    elif work.answered is not None:
        parts.append(tr("{share} of the questions", share=percent(work.answered)))
    return " · ".join(parts)


def work_share(work: UnderWay) -> float | None:
    """The completed share of the present phase, from 0 to 1; None if it is unknown."""
    if work.phase == "training" and work.progress is not None:
        return work.progress.step / work.progress.steps
    return work.answered


def outcome_in_words(version: Version) -> str:
    """The result of a training: `Adapter 3 has learned 12 memories and is in use.`"""
    taught = len(version.training.taught)
    if version.in_use:
        return plural(
            "Adapter {number} has learned {n} memory and is in use.",
            "Adapter {number} has learned {n} memories and is in use.",
            taught,
            number=version.number,
        )
    return plural(
        "Adapter {number} has learned {n} memory and is not used.",
        "Adapter {number} has learned {n} memories and is not used.",
        taught,
        number=version.number,
    )


def recipe_in_words(version: Version) -> str:
    """How an adapter was trained, in detail."""
    made = version.training
    recipe = made.recipe
    return tr(
        "Rank {rank} on the upper {share} of the layers, {passes} over {examples}, {steps} in {time}.",
        rank=recipe["rank"],
        share=percent(recipe["layers"]),
        passes=plural("{n} pass", "{n} passes", int(recipe["epochs"])),
        examples=plural("{n} example", "{n} examples", made.examples),
        steps=plural("{n} step", "{n} steps", made.steps),
        time=duration_in_words(made.seconds),
    )
