"""python -m benchmarks NAME [options]: runs one benchmark; without a name it lists them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from benchmarks import (
    against,
    beam,
    extract,
    idle,
    lock,
    locomo,
    month,
    moving_in,
    moving_out,
    prompt_layout,
    read_model,
    recall,
    recall_answers,
    relations,
    reminders,
    servers,
    train,
    ttft,
    window,
)

BENCHMARKS = {
    "against": against.main,
    "beam": beam.main,
    "extract": extract.main,
    "idle": idle.main,
    "lock": lock.main,
    "locomo": locomo.main,
    "month": month.main,
    "moving-in": moving_in.main,
    "moving-out": moving_out.main,
    "prompt-layout": prompt_layout.main,
    "read-model": read_model.main,
    "recall": recall.main,
    "recall-answers": recall_answers.main,
    "relations": relations.main,
    "reminders": reminders.main,
    "servers": servers.main,
    "train": train.main,
    "ttft": ttft.main,
    "ui": window.main,
    "window": window.main,
}


def run(name: str | None, arguments: Sequence[str]) -> int:
    """Run the benchmark of that name, or list them."""
    if name is None or name not in BENCHMARKS:
        print("Benchmarks: " + ", ".join(BENCHMARKS))
        return 0 if name is None else 2
    return BENCHMARKS[name](arguments)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1] if len(sys.argv) > 1 else None, sys.argv[2:]))
