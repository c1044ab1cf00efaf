"""A person with a life, for tests that need many memories that read like real ones."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence

from memos_core import Note

_TOPICS: dict[str, tuple[str, Sequence[str]]] = {
    "garden": ("fact", ("The {} in the garden need water in the evening.", "I planted {} in the garden by the hedge.")),
    "kitchen": ("preference", ("I love {} for dinner.", "My favourite dish is made of {} and rice.")),
    "travel": ("event", ("We took the train to see {} on holiday.", "I booked a trip for the {} season.")),
    "music": ("fact", ("Our choir rehearses the {} on Thursdays.", "I practise the {} on the piano every day.")),
    "family": ("fact", ("My sister collects {} with her children.", "My brother sells {} at the market.")),
}
_THINGS = (
    "tomatoes", "roses", "lentils", "mushrooms", "lavender", "beans", "lemons", "apples", "waltz", "requiem", "stamps",
    "lamps", "olives", "pears", "tulips", "ballads", "carpets", "candles", "figs", "onions",
)  # fmt: skip


def life(count: int, present: dt.datetime, seed: int = 11) -> list[Note]:
    """So many memories about a few topics, from two years before to two months after a moment."""
    chance = random.Random(seed)
    notes = []
    for number in range(count):
        kind, sentences = _TOPICS[chance.choice(sorted(_TOPICS))]
        text = f"{chance.choice(sentences).format(chance.choice(_THINGS))[:-1]} ({number})."
        at = present + dt.timedelta(days=chance.randint(-700, 60), minutes=chance.randint(1, 600))
        notes.append(Note(text=text, type=kind, occurred_at=at))
    return notes
