"""Adapters, said for people: where they stand, what they know and how they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.adaptation.found import Found
from app.words import counted, duration_in_words, memory_count, moment_in_words, size_in_words

if TYPE_CHECKING:
    from memos_core import Evaluation, Settings, UnderWay, Version

EXPLANATION = (
    "An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. "
    "It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes "
    "away all that it has learned; your memories stay as they are."
)
_PHASES = {
    "starting": "Starting",
    "reading": "Reading the model",
    "preparing": "Computing what does not change",
    "training": "Learning",
    "writing": "Writing the adapter",
    "answering": "Asking it what it knows",
}


@dataclass(frozen=True)
class Status:
    """Where the person's adapter stands."""

    title: str
    text: str
    chip: str = ""
    kind: str = ""
    """Of the chip."""
    reasons: Sequence[str] = ()
    """Why the newest adapter is not used."""
    action: str = ""
    """What can be done about it, beginning with the choice of what is taught."""


def status_in_words(found: Found) -> Status:
    """Where the person's adapter stands, and what can be done about it."""
    if not found.model:
        return Status("The model is not loaded yet", "Adapters are trained for the model that you chat with.")
    in_use, newest = found.in_use, found.versions[0] if found.versions else None
    if newest is None or not (in_use or any(version.fits_model for version in found.versions)):
        return _without_any(found, newest)
    if in_use is not None and not in_use.fits_model:
        return _of_another_model(found, in_use)
    if in_use is None:
        refused = newest.evaluation.refused if newest.fits_model else ()
        if refused:
            text = "It did not do well enough, so questions are answered from the text of your memories."
            return Status(f"Adapter {newest.number} is not used", text, "Refused", "danger", refused, "Train again …")
        text = "Questions are answered from the text of your memories. Under Versions you can switch one on."
        return Status("No adapter is in use", text, "Off")
    return _in_use(found, in_use, newest)


def _without_any(found: Found, newest: Version | None) -> Status:
    if found.untrainable:
        return Status("This model cannot be taught", found.untrainable)
    if newest is not None:
        return _of_another_model(found, newest)
    if not found.proposed:
        text = (
            "Nothing is ready to be learned. Pin a memory or give it the tag “learn”; what is used often, or has stood for a "
            "week, comes by itself."
        )
        return Status("Nothing learned yet", text)
    text = (
        f"{memory_count(found.proposed)} can be learned. Training takes some minutes, pauses while a reply is "
        "written, and can be paused and taken up again."
    )
    return Status("Nothing learned yet", text, action="Choose what it learns")


def _of_another_model(found: Found, version: Version) -> Status:
    text = (
        f"Adapter {version.number} was trained for {version.training.model_name} and works with that very model alone. "
        f"{found.model} is loaded now, so questions are answered from the text of your memories. "
    )
    if found.untrainable:
        return Status("Made for another model", text + found.untrainable, "Not in use")
    return Status("Made for another model", text.strip(), "Not in use", action="Train for this model …")


def _in_use(found: Found, version: Version, newest: Version) -> Status:
    taught, stale = len(version.training.taught), len(version.stale)
    parts = []
    if found.choice.adapter:
        parts.append(
            "A question that it was taught is answered by it. All else is answered from the text of your memories."
        )
    else:
        parts.append("It is off: questions are answered from the text of your memories.")
    if found.settings.knowledge == "auto":
        parts.append(found.choice.why)
    reasons: Sequence[str] = ()
    if newest.number > version.number and newest.fits_model and newest.evaluation.refused:
        parts.append(f"Adapter {newest.number}, trained after it, is not used:")
        reasons = newest.evaluation.refused
    elif stale:
        changed = "One of them has" if stale == 1 else f"{stale} of them have"
        parts.append(f"{changed} changed since: there the new text is used instead of the adapter.")
    chip, kind = ("On", "good") if found.answers else ("Off", "")
    title = f"Adapter {version.number} knows {memory_count(taught)}"
    return Status(title, " ".join(parts), chip, kind, reasons, "Train again …" if stale else "")


def facts_in_words(version: Version) -> str:
    """`12 memories · 4.9 MB · for SmolLM2 135M · today, 14:03`."""
    made = version.training
    return " · ".join(
        (
            memory_count(len(made.taught)),
            size_in_words(made.size_bytes),
            f"for {made.model_name}",
            moment_in_words(made.created_at, in_sentence=True),
        )
    )


def chips_of(version: Version, *, loaded: bool, on: bool) -> list[tuple[str, str]]:
    """What is to be known of a version at a glance: words and kinds of chips.

    Args:
        version: the version.
        loaded: whether a model is loaded.
        on: whether adapters answer in chats.
    """
    chips = []
    if version.in_use:
        chips.append(("In use", "good") if on else ("Chosen, but off", ""))
    if version.evaluation.refused:
        chips.append(("Refused", "danger"))
    if loaded and not version.fits_model:
        chips.append(("For another model", ""))
    if version.stale:
        chips.append((f"{len(version.stale)} changed since", "busy"))
    return chips


@dataclass(frozen=True)
class Measure:
    """A line of an evaluation."""

    name: str
    share: float
    """Of the bar that is filled, from 0 to 1."""
    found: str
    limit: float
    """Where on the bar the limit stands."""
    wanted: str
    held: bool
    """Whether it keeps within the limit."""


def measures(found: Evaluation, settings: Settings) -> list[Measure]:
    """The lines of an evaluation, beside what the person demands."""
    widest = max(2 * settings.adapter_drift, found.drift, found.style_drift, 0.1)

    def drift(name: str, value: float) -> Measure:
        most = settings.adapter_drift
        return Measure(name, value / widest, f"{value:.2f}", most / widest, f"at most {most:.2f}", value <= most)

    leaks, most = settings.adapter_leaks, f"at most {settings.adapter_leaks:.0%}"
    return [
        Measure(
            "Answers what it was taught, asked in other words", found.recall, f"{found.recall:.0%}",
            settings.adapter_recall, f"at least {settings.adapter_recall:.0%}", found.recall >= settings.adapter_recall,
        ),
        Measure(
            "Gives a memory away when asked what you never told", found.leaks, f"{found.leaks:.0%}", leaks, most,
            found.leaks <= leaks,
        ),
        Measure(
            "Gives a memory away when asked about other people", found.third_person_leaks,
            f"{found.third_person_leaks:.0%}", leaks, most, found.third_person_leaks <= leaks,
        ),
        drift("Changes general replies, in nats a token", found.drift),
        *([drift("The way of replying that it learned changes others", found.style_drift)] if found.style_drift else []),
    ]  # fmt: skip


def work_title(work: UnderWay) -> str:
    """`Training adapter 3 on 12 memories`."""
    if work.purpose == "examining":
        return f"Examining adapter {work.number}"
    return f"Training adapter {work.number} on {memory_count(work.memories)}"


def work_in_words(work: UnderWay) -> str:
    """`Learning · step 40 of 120 · about 2 min left`."""
    parts = ["Paused" if work.paused else _PHASES[work.phase]]
    if work.phase == "training" and work.progress is not None:
        parts.append(f"step {work.progress.step:,} of {work.progress.steps:,}")
        if work.seconds_left and not work.paused:
            parts.append(f"about {duration_in_words(max(work.seconds_left, 1))} left")
    elif work.answered is not None:
        parts.append(f"{work.answered:.0%} of the questions")
    return " · ".join(parts)


def work_share(work: UnderWay) -> float | None:
    """How much of the present phase is done, from 0 to 1; None where that cannot be told."""
    if work.phase == "training" and work.progress is not None:
        return work.progress.step / work.progress.steps
    return work.answered


def outcome_in_words(version: Version) -> str:
    """What came of a training: `Adapter 3 has learned 12 memories and is in use.`"""
    learned = f"Adapter {version.number} has learned {memory_count(len(version.training.taught))}"
    return f"{learned} and is in use." if version.in_use else f"{learned} and is not used."


def recipe_in_words(version: Version) -> str:
    """How an adapter was trained, for those who want to know."""
    made = version.training
    recipe = made.recipe
    return (
        f"Rank {recipe['rank']} on the upper {recipe['layers']:.0%} of the layers, {counted(int(recipe['epochs']), 'pass', 'passes')} "
        f"over {counted(made.examples, 'example', 'examples')}, {counted(made.steps, 'step', 'steps')} in "
        f"{duration_in_words(made.seconds)}."
    )
