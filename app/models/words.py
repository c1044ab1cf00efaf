"""What models are, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.words import counted

if TYPE_CHECKING:
    from memos_core import Download, Fit, InstalledModel, Offer, Speed

ELSEWHERE, BESIDE = "leaves this computer", "another program on this computer"
"""Where a remote model runs, as the engine says it."""
REMOTE_MEANS = {
    ELSEWHERE: "What you write, and the memories that fit it, are sent to a server that others run.",
    BESIDE: "What you write, and the memories that fit it, are handed to a program that is not part of this app.",
}
STARTER = (
    "The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little "
    "else, and often gets things wrong."
)
VERDICTS = {"runs well": "good", "runs slowly": "busy", "does not fit": "danger"}
"""How each verdict looks."""
CAN = {
    "chat": ("Chats", "It can answer in chats"),
    "read": ("Reads for memory", "It is able to find in your messages what the simple rules do not"),
    "train": ("Can be trained", "An adapter can be trained for it from your memories, see Adaptation"),
    "embed": ("Finds by meaning", "It finds memories by what they mean; it does not chat"),
}
"""What a model can do here: in two words, and in a sentence."""


class Said(NamedTuple):
    """Something to know of a model, and what that means."""

    text: str
    meaning: str


def file_size(size: int) -> str:
    """The size of a model's file: `491 MB`, `1.1 GB`."""
    return f"{size / 1e6:,.0f} MB" if size < 999.5e6 else f"{size / 1e9:,.1f} GB"


def parameters_in_words(parameters: int) -> str:
    """How large a model is: `135 million parameters`, `1.5 billion parameters`."""
    if parameters < 999.5e6:
        return f"{parameters / 1e6:,.0f} million parameters"
    return f"{parameters / 1e9:,.1f}".removesuffix(".0") + " billion parameters"


def said_of(
    family: str, parameters: int, quantisation: str, context_tokens: int, size_bytes: int, licence: str
) -> list[Said]:
    """What is known of a model, each with its meaning; what is not known is left out."""
    said = []
    if family:
        said.append(Said(family, "Its family: models of one family are built alike"))
    if parameters:
        said.append(Said(parameters_in_words(parameters), "How large it is: more know more, and take longer to answer"))
    if quantisation:
        said.append(
            Said(quantisation, "How its numbers were made smaller (quantisation): Q4 is about a quarter of full size")
        )
    if context_tokens:
        said.append(
            Said(
                f"context {context_tokens:,} tokens",
                "How much it can have before it at once: 1,000 tokens are about 700 words",
            )
        )
    if size_bytes:
        said.append(Said(file_size(size_bytes), "What it takes on the disk"))
    if licence:
        said.append(Said(licence_in_words(licence), "Its licence: what you may use it for"))
    return said  # fmt: skip


def licence_in_words(licence: str) -> str:
    """A licence as it is usually written: files often have its name in small letters."""
    return {"apache-2.0": "Apache-2.0", "mit": "MIT"}.get(licence, licence)


def belongings_in_words(model: InstalledModel) -> str:
    """The adapters and contexts that belong to a model: `2 adapters, 5 contexts`; "" where there is none."""
    parts = []
    if model.adapters:
        parts.append(counted(len(model.adapters), "adapter", "adapters"))
    if model.contexts:
        parts.append(counted(model.contexts, "context", "contexts"))
    return ", ".join(parts)


def memory_in_words(fit: Fit) -> str:
    """What a model needs and what there is: `Needs 2.1 GB of memory, 5.2 GB are free`."""
    return f"Needs {file_size(fit.memory_needed)} of memory, {file_size(fit.memory_free)} are free"


def progress_in_words(download: Download) -> str:
    """Where a download stands: `412 MB of 1.1 GB · 8.2 MB a second · 2 min left`."""
    state = download.state.value
    if state == "done":
        return f"{file_size(download.size)}, checked and ready"
    if state == "checking":
        return "Checking that every byte is right"
    parts = [
        f"{file_size(download.done_bytes)} of {file_size(download.size)}"
        if download.size
        else file_size(download.done_bytes)
    ]
    if state == "paused":
        parts.append("paused")
    elif state == "waiting":
        parts.append("waiting")
    elif state == "running":
        parts.append(f"{download.speed / 1e6:,.1f} MB a second" if download.speed else "connecting")
        if download.seconds_left is not None:
            parts.append(f"{time_left(download.seconds_left)} left")
    return " · ".join(parts)


def time_left(seconds: float) -> str:
    """Roughly how long: `less than a minute`, `3 min`, `2 h 10 min`."""
    minutes = round(seconds / 60)
    if seconds < 50:
        return "less than a minute"
    return f"{max(minutes, 1)} min" if minutes < 100 else f"{minutes // 60} h {minutes % 60} min"


def speed_in_words(speed: Speed) -> str:
    """How fast a model is here, in a sentence."""
    reads, writes = speed.read_tokens_per_s, speed.write_tokens_per_s
    pace = (
        "faster than one reads"
        if writes >= 8
        else "about as fast as one reads"
        if writes >= 4
        else "slower than one reads"
    )
    return (
        f"It writes {writes:,.0f} tokens a second, {pace}, and reads {reads:,.0f} tokens a second. "
        f"The first word came after {speed.first_token_s:.1f}\u00a0s."
    )  # fmt: skip


def offered_first(offers: Sequence[Offer]) -> list[Offer]:
    """Offers in the order in which they are shown: what runs well before what runs slowly and what does not fit."""
    return sorted(offers, key=lambda offer: list(VERDICTS).index(offer.fit.verdict))


def from_home(path: Path) -> str:
    """A path as people write it: from their home folder on."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
