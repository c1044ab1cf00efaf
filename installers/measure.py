"""Measures what packing costs: the start of the frozen program against the source, and llama.cpp for any processor against the native
build.

usage: python -m installers.measure [--frozen DIR] [--llama DIR] [--runs N]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from installers import parts
from installers.freeze import BUILD
from memos_core.models.child_processes import MODULES, Child

PROMPT_TOKENS, REPLY_TOKENS = 512, 64
SPEED = f"""
import json, sys, time
from pathlib import Path
from memos_core.models.resources import starter_model_path
from memos_core.models.llama import llama_cpp
import psutil
llama = llama_cpp.Llama(str(starter_model_path()), n_ctx=1024, n_batch=32, n_threads=psutil.cpu_count(logical=False), verbose=False)
tokens = [1 + number % 1000 for number in range({PROMPT_TOKENS})]
began = time.perf_counter(); llama.eval(tokens); prompt = time.perf_counter() - began
began = time.perf_counter()
for number in range({REPLY_TOKENS}):
    llama.eval([5 + number])
reply = time.perf_counter() - began
print(json.dumps([{PROMPT_TOKENS} / prompt, {REPLY_TOKENS} / reply, str(Path(llama_cpp.__file__).parent)]))
"""
"""Loads llama.cpp as the model host does, so that the library for this processor is chosen the same way."""


def start_seconds(command: Sequence[str], runs: int) -> float:
    """The median time in which the window is opened, painted and closed, with files already in the disk cache."""
    found = []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(parts.ROOT)}
    for number in range(runs + 1):
        with tempfile.TemporaryDirectory() as home:
            began = time.perf_counter()
            subprocess.run(
                [*command, "--home", home, "--seconds", "0"], env=environment, check=True, capture_output=True
            )
            if number:
                found.append(time.perf_counter() - began)
    return statistics.median(found)


def tokens_per_second(llama: Path | None, runs: int) -> tuple[float, float]:
    """The median tokens per second of reading a prompt and of writing a reply with the starter model.

    Args:
        llama: a folder with another package `llama_cpp`; None for the installed one.
        runs: how many runs are measured.
    """
    path = os.pathsep.join(str(folder) for folder in (llama, parts.ROOT) if folder is not None)
    environment = {**os.environ, "PYTHONPATH": path}
    found = []
    for _ in range(runs):
        ended = subprocess.run(
            [sys.executable, "-P", "-c", SPEED], env=environment, check=True, capture_output=True, text=True
        )
        prompt, reply, folder = json.loads(ended.stdout.splitlines()[-1])
        assert llama is None or Path(folder).is_relative_to(llama), "the other package was not taken"
        found.append((prompt, reply))
    return statistics.median(pair[0] for pair in found), statistics.median(pair[1] for pair in found)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m installers.measure", description="Measure what packing costs.")
    parser.add_argument("--frozen", type=Path, default=BUILD / "frozen" / parts.PROGRAM)
    parser.add_argument("--llama", type=Path, default=BUILD / "portable")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if options.frozen.is_dir():
        frozen = start_seconds([str(options.frozen / parts.PROGRAM), Child.WINDOW_CHECK.value], options.runs)
        source = start_seconds([sys.executable, "-m", MODULES[Child.WINDOW_CHECK]], options.runs)
        print(f"start: frozen {frozen:.2f} s, source {source:.2f} s, {frozen / source:.2f} x")
    if options.llama.is_dir():
        packed, native = tokens_per_second(options.llama, options.runs), tokens_per_second(None, options.runs)
        for what, one, other in zip(("prompt", "reply"), packed, native, strict=True):
            print(f"{what}: for any processor {one:.0f} tokens/s, native {other:.0f} tokens/s, {one / other:.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
