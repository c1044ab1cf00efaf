"""Whether a model suits this computer: whether it fits into memory, and roughly how fast it would be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import psutil

from memos_core.models.loading import LARGEST_DEFAULT_CONTEXT, SMALLER_CONTEXTS, SPARE_BYTES, Device
from memos_core.wording import Wording, say, say_count

Verdict = Literal["runs well", "runs slowly", "does not fit"]
VERDICTS: tuple[Verdict, ...] = ("runs well", "runs slowly", "does not fit")

BYTES_PER_CORE = 5e9
"""Bytes of weights that a core reads per second while a reply is written; each token requires all weights to be read once. Processors of
the last ten years reach about this, as long as their memory keeps up."""
MOST_CORES = 8
"""More cores do not help, since they only wait for the memory."""
WEIGHTS_TO_STATE = 25_000
"""The typical ratio of bytes of weights to bytes of KV state per token: the middle of the models of the catalogue, which lie between 5,000
and 55,000."""
FLUENT_TOKENS = 6.0
"""Tokens per second: about as fast as people read."""


@dataclass(frozen=True)
class Computer:
    """The hardware that can run a model."""

    cores: int
    memory_total: int
    memory_free: int
    """Bytes of memory that are free without swapping out other programs."""
    devices: tuple[Device, ...] = ()
    """Graphics cards; `free` is 0 if their free memory is unknown."""


@dataclass(frozen=True)
class Needs:
    """The sizes of a model that decide whether it fits."""

    size_bytes: int
    kv_bytes_per_token: int
    context_tokens: int
    """The longest context that it was trained for."""


@dataclass(frozen=True)
class Fit:
    """Whether a model suits this computer."""

    verdict: Verdict
    memory_needed: int
    """In bytes: its weights, the KV state of the context that it would get, and room for computing."""
    memory_free: int
    why: tuple[str, ...]
    """The reasons, in sentences."""


def roughly(size_bytes: int) -> Needs:
    """The estimated needs of a model that is not downloaded yet, so that only its file size is known."""
    return Needs(size_bytes, size_bytes // WEIGHTS_TO_STATE, LARGEST_DEFAULT_CONTEXT)


def this_computer(devices: tuple[Device, ...] = ()) -> Computer:
    """This computer in its present state.

    Args:
        devices: graphics cards that the model host has reported.
    """
    memory = psutil.virtual_memory()
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return Computer(cores, memory.total, memory.available, devices)


def fit(needs: Needs, computer: Computer) -> Fit:
    """Whether a model suits a computer; this is computed, not tried."""
    device = max(computer.devices, key=lambda device: device.free, default=None)
    on_card = 0 if device is None else device.free
    if device is not None and device.shares_memory:
        on_card = min(on_card, computer.memory_free)
    largest = min(needs.context_tokens, LARGEST_DEFAULT_CONTEXT)
    contexts = (largest, *(smaller for smaller in SMALLER_CONTEXTS if smaller < largest))
    sizes = [(tokens, needs.size_bytes + tokens * needs.kv_bytes_per_token + SPARE_BYTES) for tokens in contexts]
    if device is not None and on_card >= sizes[0][1]:
        return _on_card(device, on_card, sizes[0][1])
    free = computer.memory_free + (0 if device is None or device.shares_memory else on_card)
    fitting = next(((tokens, size) for tokens, size in sizes if size <= free), None)
    if fitting is None:
        return _too_large(sizes[-1], computer, free)
    tokens, size = fitting
    why = [say("It needs about {size} of memory, and {free} are free.", size=_gb(size), free=_gb(free))]
    if tokens != largest:
        why.append(say("Its context would be limited to {tokens} tokens, because more does not fit.", tokens=tokens))
    cores = min(computer.cores, MOST_CORES)
    speed = cores * BYTES_PER_CORE / needs.size_bytes
    share = min(on_card / size, 1.0)
    fluent = speed >= FLUENT_TOKENS * (1 - share)
    counted = say_count("{n} core", "{n} cores", computer.cores)
    why.append(
        say(
            "With {counted} it writes about {speed} tokens a second, as fast as one reads or faster.",
            counted=counted,
            speed=round(speed),
        )
        if speed >= 1 and fluent
        else say(
            "With {counted} it writes about {speed} tokens a second, slower than one reads.",
            counted=counted,
            speed=round(speed),
        )
        if speed >= 1
        else say("With {counted} it writes less than a token a second.", counted=counted)
    )
    if device is not None:
        why.append(say("The graphics card ({card}) computes a part of it, which makes it faster.", card=device.name))
    return Fit("runs well" if fluent else "runs slowly", size, free, tuple(why))


def _on_card(device: Device, free: int, size: int) -> Fit:
    why = say(
        "It needs about {size}, and {free} are free on the graphics card ({card}), which computes all of it.",
        size=_gb(size),
        free=_gb(free),
        card=device.name,
    )
    return Fit("runs well", size, free, (why,))


def _too_large(smallest: tuple[int, int], computer: Computer, free: int) -> Fit:
    tokens, size = smallest
    why = [
        say(
            "Even with a context of {tokens} tokens it needs about {size} of memory, and {free} are free.",
            tokens=tokens,
            size=_gb(size),
            free=_gb(free),
        )
    ]
    why.append(
        say(
            "This computer has {memory} in all: close other programs to make room for it.",
            memory=_gb(computer.memory_total),
        )
        if size < computer.memory_total * 0.8
        else say("This computer has {memory} in all; choose a smaller model.", memory=_gb(computer.memory_total))
    )
    return Fit("does not fit", size, free, tuple(why))


def _gb(size: int) -> Wording:
    return say("{number} GB", number=round(size / 1e9, 1))
