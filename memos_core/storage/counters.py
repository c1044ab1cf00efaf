"""Version vectors of what several computers change: how often each of them has changed it. No clock takes part, so clocks may differ.

One version follows another where it contains every change of the other. Where neither contains all changes of the other, both sides
were changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

Counters = Mapping[str, int]
"""How often each writer has changed something, by the writer's id."""


def joined(one: Counters, other: Counters) -> dict[str, int]:
    """The version that contains the changes of both."""
    return {writer: max(one.get(writer, 0), other.get(writer, 0)) for writer in {**one, **other}}


def covers(one: Counters, other: Counters) -> bool:
    """Whether the first version contains every change of the second."""
    return all(one.get(writer, 0) >= count for writer, count in other.items())


def advanced(counters: Counters, writer: str) -> dict[str, int]:
    """The version after one more change of a writer."""
    return {**counters, writer: counters.get(writer, 0) + 1}


def counters_text(counters: Counters) -> str:
    """The version as a text, which is the same on every computer."""
    return json.dumps(dict(counters), sort_keys=True, separators=(",", ":"))
