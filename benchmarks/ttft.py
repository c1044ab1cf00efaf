"""How soon does a reply begin: cold, from llama-cpp-python's own disk cache, and from a saved context in a new process?

usage: python -m benchmarks ttft [--tokens 512 1024 2048 4096] [--skip-day] [--json]

The greedy outputs are compared word by word. Also measured: a day of chatting with new memories and edits, a conversation of 100 turns
that is opened again, how much saving a state slows a reply down, and what 8-bit states and compression would save.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from memos_core import MemOS
from memos_core.models.backend import Adapter, ChatTurn, Piece, Sampling, ToolOffer, Warmed
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from tests.support import inside

GREEDY = Sampling(temperature=0.0, top_k=1)
CONTEXT_TOKENS = 8192
REPLY_TOKENS = 32
REPEATS = 3
DAY_REPLY_TOKENS = 160
"""About 120 words, the length of an assistant's usual answer."""
SENTENCE = "On day {} we sailed past the island, spoke of coffee and the price of tar, and slept under the mast. "
QUESTION = "What did we speak of on the first day?"


class GreedyHost(ModelHost):
    """A model host that decodes greedily, and counts what it computes in idle time."""

    warmed_tokens = 0

    def generate(
        self,
        turns: Sequence[ChatTurn],
        *,
        max_tokens: int,
        cancel: threading.Event,
        sampling: Sampling | None = None,
        prefix: str = "",
        states: Path | None = None,
        adapter: Adapter | None = None,
        thinking: bool = True,
        thought: str = "",
        tools: Sequence[ToolOffer] = (),
        schema: dict[str, Any] | None = None,
    ) -> Iterator[Piece]:
        return super().generate(
            turns,
            max_tokens=max_tokens,
            cancel=cancel,
            sampling=GREEDY,
            prefix=prefix,
            states=states,
            adapter=adapter,
            thinking=thinking,
            thought=thought,
            tools=tools,
            schema=schema,
        )

    def warm(self, turns: Sequence[ChatTurn], **given: Any) -> Warmed:
        warmed = super().warm(turns, **given)
        self.warmed_tokens += warmed.computed_tokens
        return warmed


def host_in(folder: Path) -> GreedyHost:
    """A new model host process. It waits for the embedder too, because nothing can be measured while that is being loaded."""
    host = GreedyHost(starter_model_path(), folder / "host.log", CONTEXT_TOKENS)
    host.start()
    host.wait_for_model(300)
    host.wait_for_embedder(300)
    return host


def talk_of(host: ModelHost, tokens: int) -> list[ChatTurn]:
    """The turns of a conversation of about so many tokens."""
    turns = [ChatTurn("system", "You are a helpful, friendly assistant.")]
    day = 0
    while host.count_tokens(turns) < tokens - 40:
        text = "".join(SENTENCE.format(day + n) for n in range(4))
        turns += [ChatTurn("user", text), ChatTurn("assistant", f"I have noted days {day} to {day + 3}.")]
        day += 4
    return turns


def first_token(host: ModelHost, turns: Sequence[ChatTurn], states: Path | None) -> tuple[float, str, Piece]:
    """Seconds to the first token, the reply, and its last piece, which has the token counts."""
    began = time.monotonic()
    first, text, last = 0.0, "", Piece("")
    asked = [*turns, ChatTurn("user", QUESTION)]
    for piece in host.generate(asked, max_tokens=REPLY_TOKENS, cancel=threading.Event(), states=states):
        first = first or time.monotonic() - began
        text += piece.text
        last = piece
    return first, text, last


def warm(host: ModelHost, turns: Sequence[ChatTurn], states: Path) -> Warmed:
    """Make a context ready and save it."""
    return host.warm(
        turns, states=states, save=True, aside=False, cancel=threading.Event(), progress=lambda done, of: None
    )


def row(folder: Path, tokens: int) -> dict[str, Any]:
    """The figures for one length: cold, with the disk cache, and restored."""
    states = folder / f"states-{tokens}"
    states.mkdir()
    host = host_in(folder)
    turns = talk_of(host, tokens)
    cold_s, cold, cost = first_token(host, turns, None)
    warmed = warm(host, turns, states)
    host.close()
    restored, identical = [], True
    for _ in range(REPEATS):
        host = host_in(folder)
        seconds, text, piece = first_token(host, turns, states)
        host.close()
        assert piece.restored_tokens == warmed.tokens
        restored.append(seconds)
        identical = identical and text == cold
    state = next(states.glob("*.kv")).read_bytes()
    began = time.monotonic()
    compressed = len(zlib.compress(state[: 10 * 1024 * 1024], 1)) / len(state[: 10 * 1024 * 1024])
    return {
        "tokens": cost.prompt_tokens,
        "cold_s": cold_s,
        "disk_cache_s": disk_cache(folder, turns),
        "restored_s": statistics.median(restored),
        "identical": identical,
        "restored_tokens": warmed.tokens,
        "size": len(state),
        "zlib_ratio": compressed,
        "zlib_mb_per_s": 10 / (time.monotonic() - began),
    }


_DISK_CACHE = """
import json, sys, time
import llama_cpp
model, folder, prompt, context = json.loads(sys.stdin.read())
llama = llama_cpp.Llama(model, n_ctx=context, verbose=False)
llama.set_cache(llama_cpp.LlamaDiskCache(folder))
began = time.monotonic()
for piece in llama.create_completion(prompt, max_tokens=2, temperature=0.0, stream=True):
    break
print(time.monotonic() - began)
for piece in llama.create_completion(prompt, max_tokens=2, temperature=0.0, stream=True):
    pass
"""

_EIGHT_BIT = """
import json, sys, time
import llama_cpp
model, kind, text, context = json.loads(sys.stdin.read())
llama = llama_cpp.Llama(model, n_ctx=context, verbose=False, type_k=kind, type_v=kind, flash_attn=True)
tokens = llama.tokenize(text.encode())[:1024]
began = time.monotonic()
llama.eval(tokens)
print(json.dumps([time.monotonic() - began, llama_cpp.llama_state_seq_get_size(llama.ctx, 0) / len(tokens)]))
"""


def _run(script: str, *given: Any) -> str:
    result = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(given), capture_output=True, text=True, check=True
    )
    return result.stdout.strip().splitlines()[-1]


def disk_cache(folder: Path, turns: Sequence[ChatTurn]) -> float:
    """Seconds to the first token from llama-cpp-python's LlamaDiskCache, in a new process."""
    prompt = "".join(f"<|im_start|>{turn.role}\n{turn.content}<|im_end|>\n" for turn in turns)
    prompt += f"<|im_start|>user\n{QUESTION}<|im_end|>\n<|im_start|>assistant\n"
    with tempfile.TemporaryDirectory(dir=folder) as cache:
        given = (str(starter_model_path()), cache, prompt, CONTEXT_TOKENS)
        _run(_DISK_CACHE, *given)
        return float(_run(_DISK_CACHE, *given))


def eight_bit() -> dict[str, float]:
    """Size and speed with 8-bit states (llama.cpp needs flash attention for them)."""
    text = "".join(SENTENCE.format(day) for day in range(80))
    found = {}
    for name, kind in (("f16", 1), ("q8_0", 8)):
        seconds, size = json.loads(_run(_EIGHT_BIT, str(starter_model_path()), kind, text, 2048))
        found |= {f"{name}_prefill_s": seconds, f"{name}_bytes_per_token": size}
    return found


def saving(folder: Path) -> dict[str, float]:
    """Tokens per second of a reply, alone and while the state of its conversation is being saved."""
    host = host_in(folder)
    states = folder / "saving"
    states.mkdir()
    turns = talk_of(host, 2048)
    warm(host, turns, states)

    def rate() -> float:
        began, count = 0.0, 0
        asked = [*turns, ChatTurn("user", "Tell me all of it again, day by day.")]
        for piece in host.generate(asked, max_tokens=96, cancel=threading.Event(), states=None):
            began = began or time.monotonic()
            count = piece.reply_tokens or count
        return count / (time.monotonic() - began)

    def while_saving() -> float:
        for path in states.iterdir():
            path.unlink()
        handed_over = threading.Event()
        saver = threading.Thread(
            target=lambda: host.warm(
                turns,
                states=states,
                save=True,
                aside=False,
                cancel=threading.Event(),
                progress=lambda done, of: handed_over.set(),
            )
        )
        saver.start()
        handed_over.wait()
        time.sleep(0.05)
        found = rate()
        saver.join()
        return found

    rate()
    alone, beside = [], []
    for _ in range(REPEATS):
        alone.append(rate())
        warm(host, turns, states)
        beside.append(while_saving())
        warm(host, turns, states)
    host.close()
    return {
        "tokens_per_s": statistics.median(alone),
        "tokens_per_s_while_saving": statistics.median(beside),
    }


def said(memos: MemOS, conversation: str, text: str) -> tuple[str, Any]:
    """One exchange: the reply and its timing."""
    reply, timing = "", None
    for event in memos.chat(conversation, text):
        if event.failed:
            raise RuntimeError(event.failed)
        reply += event.token or ""
        timing = event.finished or timing
    return reply, timing


def reopen(folder: Path) -> dict[str, Any]:
    """Time to the first token in a conversation of 100 turns: never computed before, and after it was left and opened again."""
    home = folder / "long"
    with MemOS.open(home, backend=host_in(folder)) as memos:
        memos.jobs.pause("keep contexts ready")
        memos.update_settings(max_reply_tokens=REPLY_TOKENS)
        memos.conversations.create("The log", conversation_id="log")
        for number in range(100):
            text = SENTENCE.format(number)
            inside.conversations(memos).mark_read(inside.conversations(memos).add_user_message("log", text).id)
            reply = inside.conversations(memos).begin_reply("log", [])
            inside.conversations(memos).save_reply(reply.id, f"I have noted day {number}.", "complete")
    cold_home = folder / "cold"
    shutil.copytree(home, cold_home)
    with MemOS.open(cold_home, backend=host_in(folder)) as memos:
        memos.jobs.pause("keep contexts ready")
        memos.wait_for_embedder()
        cold, cold_timing = said(memos, "log", QUESTION)
    with MemOS.open(home, backend=host_in(folder)) as memos:
        memos.jobs.pause("keep contexts ready")
        memos.wait_for_embedder()
        memos.activation.warm(memos.activation.of_conversation("log").id)
    with MemOS.open(home, backend=host_in(folder)) as memos:
        memos.jobs.pause("keep contexts ready")
        memos.wait_for_embedder()
        reopened, timing = said(memos, "log", QUESTION)
    return {
        "turns": 100,
        "prompt_tokens": timing.prompt_tokens,
        "cold_s": cold_timing.first_token_s,
        "reopened_s": timing.first_token_s,
        "restored_tokens": timing.restored_tokens,
        "identical": cold == reopened,
    }


def day(folder: Path) -> dict[str, Any]:
    """A day of chatting: 30 turns, 10 new memories of which 3 are pinned, 3 edits. There is idle time after every turn and every edit
    (nobody edits and asks within a second), and a longer pause after every tenth turn."""
    from benchmarks.data.day import MESSAGES

    host = host_in(folder)
    prompt_tokens = computed = refreshes = 0
    with MemOS.open(folder / "day", backend=host) as memos:
        memos.jobs.pause("keep contexts ready")
        memos.update_settings(max_reply_tokens=DAY_REPLY_TOKENS)
        memos.wait_for_embedder()
        pinned = memos.remember("I am called Nora and I live in Porto.", pinned=True)
        memos.remember("Answer in at most three sentences.", type="persona")
        inside.activation(memos).keep_ready()
        for number, text in enumerate(MESSAGES):
            if number in (7, 14, 21):
                memos.remember(f"Remember for the rest of this week: plan number {number} comes first.", pinned=True)
            if number in (9, 19, 29):
                memos.edit(pinned.id, text=f"I am called Nora, I live in Porto, and my flat has number {number}.")
                inside.activation(memos).keep_ready()
            _, timing = said(memos, "day", text)
            prompt_tokens += timing.prompt_tokens
            computed += timing.computed_tokens
            if number % 10 == 9:
                inside.activation(memos)._last_active -= 60  # a pause
                refreshes += 1
            inside.activation(memos).keep_ready()
        return {
            "turns": len(MESSAGES),
            "prompt_tokens": prompt_tokens,
            "computed_tokens": computed,
            "warmed_tokens": host.warmed_tokens,
            "pauses": refreshes,
        }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks ttft", description=__doc__)
    parser.add_argument("--tokens", type=int, nargs="+", default=[512, 1024, 2048, 4096])
    parser.add_argument("--skip-day", action="store_true", help="without the day of chatting (3 minutes)")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        result: dict[str, Any] = {"model": starter_model_path().stem}
        result["rows"] = [row(folder, tokens) for tokens in options.tokens]
        result["reopen"] = reopen(folder)
        result["saving"] = saving(folder)
        result["eight_bit"] = eight_bit()
        if not options.skip_day:
            result["day"] = day(folder)
    print(json.dumps(result, indent=2) if options.json else _table(result))
    return 0


def _table(result: dict[str, Any]) -> str:
    lines = [f"Model: {result['model']}", "tokens   cold   disk cache   restored   share of cold   identical"]
    lines += [
        f"{r['tokens']:>6} {r['cold_s']:>6.2f} {r['disk_cache_s']:>10.2f} s {r['restored_s']:>8.3f} s "
        f"{r['restored_s'] / r['cold_s']:>13.1%}   {'yes' if r['identical'] else 'NO'}"
        for r in result["rows"]
    ]
    again, write, bits = result["reopen"], result["saving"], result["eight_bit"]
    lines += [
        f"A conversation of {again['turns']} turns opened again: {again['reopened_s']:.2f} s of {again['cold_s']:.2f} s "
        f"({again['reopened_s'] / again['cold_s']:.1%}), identical: {'yes' if again['identical'] else 'NO'}",
        f"Tokens a second: {write['tokens_per_s']:.1f}, while saving {write['tokens_per_s_while_saving']:.1f}",
        f"8-bit states: {bits['q8_0_bytes_per_token'] / bits['f16_bytes_per_token']:.0%} of the size, "
        f"{bits['q8_0_prefill_s'] / bits['f16_prefill_s']:.0%} of the time to compute",
    ]
    if "day" in result:
        d = result["day"]
        lines.append(
            f"A day: {d['prompt_tokens']:,} prompt tokens, {1 - d['computed_tokens'] / d['prompt_tokens']:.1%} stood ready; "
            f"{d['warmed_tokens']:,} computed in idle time"
        )
    return "\n".join(lines)
