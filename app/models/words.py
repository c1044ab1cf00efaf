"""Models in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.language import Later, number, plural, tr

if TYPE_CHECKING:
    from memos_core import Download, Fit, InstalledModel, Offer, Speed

ELSEWHERE, BESIDE = "leaves this computer", "another program on this computer"  # no text
"""The engine's words for where a remote model runs."""
REACH = {
    ELSEWHERE: Later("Leaves this computer", note="what is written to a model"),
    BESIDE: Later("Another program on this computer"),
}
REMOTE_MEANS = {
    ELSEWHERE: Later("What you write, and the memories that fit it, are sent to a server that others run."),
    BESIDE: Later(
        "What you write, and the memories that fit it, are handed to a program that is not part of this app."
    ),
}
STARTER = Later(
    "The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little "
    "else, and often gets things wrong."
)
RUNS_WELL, RUNS_SLOWLY, DOES_NOT_FIT = "runs well", "runs slowly", "does not fit"  # no text
"""The engine's words for whether a model suits this computer."""


class Verdict(NamedTuple):
    """How the window shows whether a model suits this computer."""

    kind: str
    """The kind of the chip, which gives its colour."""
    words: Later
    of_model: Later
    """The accessible name, with the `name` of the model."""


VERDICTS = {
    RUNS_WELL: Verdict("good", Later("Runs well"), Later("{name}: runs well on this computer. Show why")),
    RUNS_SLOWLY: Verdict("busy", Later("Runs slowly"), Later("{name}: runs slowly on this computer. Show why")),
    DOES_NOT_FIT: Verdict("danger", Later("Does not fit"), Later("{name}: does not fit on this computer. Show why")),
}
"""The verdicts, the best first."""


class Ability(NamedTuple):
    """Something that a model can do here."""

    words: Later
    """The ability in a few words."""
    meaning: Later
    sentence: Later
    """Words and meaning as one sentence."""


CAN = {
    "chat": Ability(
        Later("Chats", note="what a model does"),
        Later("It can answer in chats"),
        Later("Chats: it can answer in chats."),
    ),
    "see": Ability(
        Later("Sees pictures", note="what a model does"),
        Later("It can be shown the pictures of your messages"),
        Later("Sees pictures: it can be shown the pictures of your messages."),
    ),
    "read": Ability(
        Later("Reads for memory"),
        Later("It is able to find in your messages what the simple rules do not"),
        Later("Reads for memory: it is able to find in your messages what the simple rules do not."),
    ),
    "train": Ability(
        Later("Can be trained"),
        Later("An adapter can be trained for it from your memories, see Adaptation"),
        Later("Can be trained: an adapter can be trained for it from your memories, see Adaptation."),
    ),
    "embed": Ability(
        Later("Finds by meaning"),
        Later("It finds memories by what they mean; it does not chat"),
        Later("Finds by meaning: it finds memories by what they mean; it does not chat."),
    ),
}


class Said(NamedTuple):
    """A fact about a model, and its explanation."""

    text: str
    meaning: str


def file_size(size: int) -> str:
    """The size of a model's file: `491 MB`, `1.1 GB`."""
    if size < 999.5e6:
        return tr("{number} MB", number=number(size / 1e6))
    return tr("{number} GB", number=number(size / 1e9, 1))


def parameters_in_words(parameters: int) -> str:
    """The number of parameters: `135 million parameters`, `1.5 billion parameters`."""
    if parameters < 999.5e6:
        return tr("{number} million parameters", number=number(round(parameters / 1e6)))
    billions = round(parameters / 1e9, 1)
    return tr("{number} billion parameters", number=number(billions, 0 if billions.is_integer() else 1))


def said_of(
    family: str, parameters: int, quantisation: str, context_tokens: int, size_bytes: int, licence: str
) -> list[Said]:
    """The known facts about a model, each with its explanation."""
    said = []
    if family:
        said.append(Said(family, tr("Its family: models of one family are built alike")))
    if parameters:
        said.append(
            Said(parameters_in_words(parameters), tr("How large it is: more know more, and take longer to answer"))
        )
    if quantisation:
        said.append(
            Said(
                quantisation, tr("How its numbers were made smaller (quantisation): Q4 is about a quarter of full size")
            )
        )
    if context_tokens:
        said.append(
            Said(
                plural("context {n} token", "context {n} tokens", context_tokens),
                tr("How much it can have before it at once: 1,000 tokens are about 700 words"),
            )
        )
    if size_bytes:
        said.append(Said(file_size(size_bytes), tr("What it takes on the disk")))
    if licence:
        said.append(Said(licence_in_words(licence), tr("Its licence: what you may use it for")))
    return said  # fmt: skip


def licence_in_words(licence: str) -> str:
    """A licence as it is usually written: files often have its name in lower case."""
    return {"apache-2.0": "Apache-2.0", "mit": "MIT"}.get(licence, licence)


def belongings_in_words(model: InstalledModel) -> str:
    """The adapters and contexts that belong to a model: `2 adapters, 5 contexts`; "" for none."""
    parts = []
    if model.adapters:
        parts.append(plural("{n} adapter", "{n} adapters", len(model.adapters)))
    if model.contexts:
        parts.append(plural("{n} context", "{n} contexts", model.contexts))
    return ", ".join(parts)


def memory_in_words(fit: Fit) -> str:
    """The memory that a model needs, and what is free: `Needs 2.1 GB of memory, 5.2 GB are free`."""
    return tr(
        "Needs {needed} of memory, {free} are free",
        needed=file_size(fit.memory_needed),
        free=file_size(fit.memory_free),
    )


def share_of_size(done: int, size: int) -> str:
    """How much of something has arrived: `412 MB of 1.1 GB`."""
    return tr("{done} of {size}", note="how much has been fetched", done=file_size(done), size=file_size(size))


def progress_in_words(download: Download) -> str:
    """The progress of a download: `412 MB of 1.1 GB · 8.2 MB a second · 2 min left`."""
    state = download.state.value
    if state == "done":
        return tr("{size}, checked and ready", size=file_size(download.size))
    if state == "checking":
        return tr("Checking that every byte is right")
    parts = [share_of_size(download.done_bytes, download.size) if download.size else file_size(download.done_bytes)]
    if state == "paused":
        parts.append(tr("paused", note="a download"))
    elif state == "waiting":
        parts.append(tr("waiting", note="a download"))
    elif state == "running":
        speed = download.speed
        parts.append(tr("{number} MB a second", number=number(speed / 1e6, 1)) if speed else tr("connecting"))
        if download.seconds_left is not None:
            parts.append(tr("{time} left", time=time_left(download.seconds_left)))
    return " · ".join(parts)


def time_left(seconds: float) -> str:
    """The time left, roughly: `less than a minute`, `3 min`, `2 h 10 min`."""
    minutes = round(seconds / 60)
    if seconds < 50:
        return tr("less than a minute")
    if minutes < 100:
        return tr("{number} min", note="minutes", number=number(max(minutes, 1)))
    return tr("{hours} h {minutes} min", hours=number(minutes // 60), minutes=number(minutes % 60))


def speed_in_words(speed: Speed) -> str:
    """How fast a model is on this computer, in a sentence."""
    reads, writes = speed.read_tokens_per_s, speed.write_tokens_per_s
    writes_, reads_ = number(writes), number(reads)
    if writes >= 8:
        pace = tr(
            "It writes {writes} tokens a second, faster than one reads, and reads {reads} tokens a second.",
            writes=writes_,
            reads=reads_,
        )
    elif writes >= 4:
        pace = tr(
            "It writes {writes} tokens a second, about as fast as one reads, and reads {reads} tokens a second.",
            writes=writes_,
            reads=reads_,
        )
    else:
        pace = tr(
            "It writes {writes} tokens a second, slower than one reads, and reads {reads} tokens a second.",
            writes=writes_,
            reads=reads_,
        )
    return f"{pace} {first_word_in_words(speed.first_token_s)}"


def first_word_in_words(seconds: float) -> str:
    """How long a model took to the first word, in a sentence."""
    return tr("The first word came after {seconds}\u00a0s.", seconds=number(seconds, 1))


def offered_first(offers: Sequence[Offer]) -> list[Offer]:
    """Offers in the order in which they are shown: first what runs well, then what runs slowly, then what does not fit."""
    return sorted(offers, key=lambda offer: list(VERDICTS).index(offer.fit.verdict))


def from_home(path: Path) -> str:
    """A path shortened to begin at the home folder."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
