"""Versions of what several computers change: how often each has changed it. No clock takes part, so clocks may differ.

One version follows on another where it has seen every change of it. Where neither has seen all of the other, both sides were changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

Counters = Mapping[str, int]
"""How often each writer has changed something, by the writer's id."""


def joined(one: Counters, other: Counters) -> dict[str, int]:
    """What has seen the changes of both."""
    return {writer: max(one.get(writer, 0), other.get(writer, 0)) for writer in {**one, **other}}


def covers(one: Counters, other: Counters) -> bool:
    """Whether one has seen every change of the other."""
    return all(one.get(writer, 0) >= count for writer, count in other.items())


def advanced(counters: Counters, writer: str) -> dict[str, int]:
    """The version after one more change of a writer."""
    return {**counters, writer: counters.get(writer, 0) + 1}


def counters_text(counters: Counters) -> str:
    """The same text for the same version, on every computer."""
    return json.dumps(dict(counters), sort_keys=True, separators=(",", ":"))
