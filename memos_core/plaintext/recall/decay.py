"""Decay: a memory that is not used slowly loses rank. It is never hidden for that, and never deleted.

After the base-level activation of ACT-R (Anderson & Schooler 1991): the chance that a memory is needed falls with a
power of the time since each of its uses, and rises with their number. With the exact history unknown, the activation
of n + 1 touches (its making and n uses) over a lifetime is taken from the last touch and an even spread of the others
(Petrov 2006):

    A = ln( t^-d + n (L^(1-d) - t^(1-d)) / ((1-d) (L - t)) ),  d = 0.5

with t the days since the last touch plus one and L the days since it was made plus one. A memory of today has A = 0, one
of a year ago that was never used -2.95. The loss of rank is LARGEST_LOSS times the share of A that is below zero, up to
LOWEST_ACTIVATION: no memory ever loses more than LARGEST_LOSS, which is 3 hundredths of cosine.
"""

from __future__ import annotations

import datetime as dt
import math

from memos_core.cube import MemCube, SemanticType

POWER = 0.5
LARGEST_LOSS = 0.3
"""The most that a memory can lose, in units of the fused signals; a pinned memory gains twice as much."""
LOWEST_ACTIVATION = -3.0
"""At this activation the loss is largest: after a little more than a year without any use."""
SHARES = {SemanticType.EPISODE: 1.0, SemanticType.EVENT: 1.0, SemanticType.FACT: 0.5}
"""What was said and what happened grows old; a fact stays true until another takes its place, but may be of no more
interest. Preferences, persona lines, skills and documents do not decay."""


def activation(lifetime_days: float, unused_days: float, uses: int) -> float:
    """The base-level activation, 0 for a memory that was made today and not used.

    Args:
        lifetime_days: since it was made.
        unused_days: since its last use, or since it was made.
        uses: how often it was used.
    """
    life, last = max(lifetime_days, 0.0) + 1, max(min(unused_days, lifetime_days), 0.0) + 1
    rest = 1 - POWER
    others = uses * (life**rest - last**rest) / (rest * (life - last)) if life > last else uses * last**-POWER
    return math.log(last**-POWER + others)


def lost_rank(cube: MemCube, moment: dt.datetime) -> float:
    """What a memory loses of its fused signals by not being used, 0 to LARGEST_LOSS.

    Args:
        cube: with its usage counters.
        moment: the present, or the moment that is asked about.
    """
    share = 0.0 if cube.pinned else SHARES.get(cube.type, 0.0)
    if not share:
        return 0.0
    day = dt.timedelta(days=1)
    touched = max(cube.last_used_at or cube.created_at, cube.created_at)
    level = activation((moment - cube.created_at) / day, (moment - touched) / day, cube.use_count)
    return LARGEST_LOSS * share * min(max(-level, 0.0) / -LOWEST_ACTIVATION, 1.0)
