"""How well are requests for reminders understood: rightly, with a question, or wrongly?

python -m benchmarks reminders            # the requests that were used in development
python -m benchmarks reminders --kept     # those that were only used for measuring
python -m benchmarks reminders --file FILE ...   # others; benchmarks/data/reminders/blind-1.jsonl
python -m benchmarks reminders --offers   # how often one is offered beside messages that ask for none
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import json
import re
import zoneinfo
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.extract import load
from memos_core.language.people import same_kin
from memos_core.language.text import words
from memos_core.reminders.deciding import Unclear, Understood, as_cube, understand
from memos_core.reminders.schedule import moments
from memos_core.reminders.tagging import perhaps_requested_in, request_in

DATA = Path(__file__).parent / "data" / "reminders"
PRESENT = dt.datetime(2026, 11, 29, 10, 20, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))
TOLD = {"lena": dt.date(2027, 3, 14), "flight": dt.date(2026, 12, 11), "mother": dt.date(2027, 6, 2)}
"""The days of events that the person is supposed to have told."""
OUTCOMES = ("right", "asked", "offered", "wrong")
NAMES_REMINDING = re.compile(r"remind|forget|nudge|ping me|poke me", re.IGNORECASE)
"""Messages with these words may ask for a reminder, although they are not marked as doing so."""
COMPARED = 6
"""How many times of a repeating reminder are compared."""


def look_up(event: str) -> dt.date | None:
    """The day of an event that was told."""
    return next((day for name, day in TOLD.items() if name in same_kin(event)), None)


def outcome(row: dict[str, Any]) -> tuple[str, str]:
    """`right`, `asked`, `offered` or `wrong`, and what was understood. `offered` means that the right reminder was offered."""
    request = request_in(row["said"])
    if request is None:
        offered = _offered(row["said"])
        if offered is None:
            return "wrong", "no request"
        came, said = _compared(row, offered)
        return ("offered" if came == "right" else "wrong"), said
    found = understand(request, PRESENT, look_up)
    if isinstance(found, Unclear):
        return ("right" if row["first"] is None else "asked"), found.question
    return _compared(row, found)


def _offered(said: str) -> Understood | None:
    """The reminder that is offered for a message, if any."""
    request = perhaps_requested_in(said)
    found = understand(request, PRESENT, look_up) if request is not None else None
    return found if isinstance(found, Understood) else None


def _compared(row: dict[str, Any], found: Understood) -> tuple[str, str]:
    said = f"{found.starts:%Y-%m-%dT%H:%M} {found.rule} | {found.task}"
    if row["first"] is None:
        return "wrong", said
    meant = Understood(row["what"], dt.datetime.fromisoformat(row["first"]), row["rule"])
    same = _times(found) == _times(meant) and words(found.task) == words(row["what"])
    return ("right" if same else "wrong"), said


def _times(one: Understood) -> list[str]:
    rule = one.rule
    parts = dict(part.split("=") for part in rule.split(";")) if rule else {}
    order = ("FREQ", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "BYHOUR", "BYMINUTE", "INTERVAL", "COUNT", "UNTIL")
    rule = ";".join(f"{name}={parts[name]}" for name in order if name in parts)
    cube = as_cube(Understood(one.task or "-", one.starts, rule), PRESENT)
    return [f"{moment:%Y-%m-%dT%H:%M}" for moment in itertools.islice(moments(cube, PRESENT), COMPARED)]


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="benchmarks reminders", description=__doc__)
    parser.add_argument("--kept", action="store_true", help="the requests that were only measured")
    parser.add_argument("--show", action="store_true", help="print what was not right")
    parser.add_argument("--file", type=Path, nargs="+", default=[], help="requests of others, in the same form")
    parser.add_argument("--offers", action="store_true", help="messages that ask for none instead")
    given = parser.parse_args(arguments)
    if given.offers:
        return _false_offers(show=given.show)
    files = given.file or [DATA / ("kept.jsonl" if given.kept else "seen.jsonl")]
    counts: dict[str, Counter[str]] = {}
    for line in (line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()):
        row = json.loads(line)
        came, understood = outcome(row)
        counts.setdefault(row["language"], Counter())[came] += 1
        if given.show and came != "right":
            print(f"{came:<6} {row['said']}\n       {row['first']} {row['rule']} | {row['what']}\n       {understood}")
    counts["all"] = sum(counts.values(), Counter())
    print(f"{'':<4} {'number':>6} {'right':>6} {'asked':>6} {'offered':>7} {'wrong':>6}")
    for language, count in counts.items():
        total = count.total()
        shares = " ".join(f"{count[name] / total:>{max(len(name), 6)}.3f}" for name in OUTCOMES)
        print(f"{language:<4} {total:>6} {shares}")
    return 0


def asking_nothing() -> dict[str, list[str]]:
    """Messages that ask for no reminder, by their source: those marked so, and those of other data sets without words such as "remind"."""
    found: dict[str, list[str]] = {}
    for path in sorted(DATA.glob("*.jsonl")):
        found.setdefault("marked", []).extend(row["said"] for row in load(path) if not row.get("asks", True))
    for folder in ("messages", "reading"):
        for path in sorted((DATA.parent / folder).glob("*.jsonl")):
            texts = [row["text"] for row in load(path)]
            found.setdefault(folder, []).extend(text for text in texts if not NAMES_REMINDING.search(text))
    return found


def _false_offers(*, show: bool) -> int:
    print(f"{'':<9} {'number':>6} {'made':>6} {'offered':>7}")
    for name, texts in asking_nothing().items():
        offered = [text for text in texts if _offered(text) is not None]
        made = [text for text in texts if request_in(text) is not None]
        print(f"{name:<9} {len(texts):>6} {len(made) / len(texts):>6.3f} {len(offered) / len(texts):>7.3f}")
        for text in offered if show else ():
            print(f"  {text}")
    return 0
