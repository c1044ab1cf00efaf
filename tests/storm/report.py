"""Counts and findings, as JSON and as a short Markdown table."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Report:
    """What a part of the storm came to. The same finding of many cases stands once, with its first recipe and its count."""

    part: str
    cases: dict[str, int] = field(default_factory=dict)
    """How many cases of each kind were run."""
    findings: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    """What was left out here, and why."""
    seconds: float = 0.0
    _began: float = field(default_factory=time.monotonic)

    def count(self, kind: str, number: int = 1) -> None:
        self.cases[kind] = self.cases.get(kind, 0) + number

    def find(self, kind: str, text: str, recipe: str) -> None:
        """Enter something that is wrong."""
        found = self.findings.setdefault(f"{kind}: {text}", {"kind": kind, "text": text, "recipe": recipe, "count": 0})
        found["count"] += 1

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def as_json(self) -> dict[str, Any]:
        return {
            "part": self.part,
            "cases": self.cases,
            "total": sum(self.cases.values()),
            "findings": sorted(self.findings.values(), key=lambda found: -found["count"]),
            "notes": self.notes,
            "seconds": round(self.seconds + time.monotonic() - self._began, 1),
            "machine": platform.platform(),
        }

    def save(self, folder: Path) -> Path:
        """Write `PART.json` and `PART.md`; the path of the first."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.part}.json"
        path.write_text(json.dumps(self.as_json(), indent=1) + "\n")
        path.with_suffix(".md").write_text(markdown(self.as_json()))
        return path

    @classmethod
    def load(cls, folder: Path, part: str) -> Report:
        """A report that was begun before, to go on with; a new one where there is none."""
        path = folder / f"{part}.json"
        if not path.exists():
            return cls(part)
        data = json.loads(path.read_text())
        findings = {f"{found['kind']}: {found['text']}": found for found in data["findings"]}
        return cls(part, data["cases"], findings, data["notes"], data["seconds"])


def summary(reports: Sequence[Mapping[str, Any]]) -> str:
    """All parts in one table, for benchmarks/README.md."""
    lines = ["| part | cases | kinds of findings | minutes |", "| --- | ---: | ---: | ---: |"]
    lines += [
        f"| {data['part']} | {data['total']:,} | {len(data['findings']):,} | {data['seconds'] / 60:,.0f} |"
        for data in reports
    ]
    return "\n".join([*lines, ""])


def markdown(data: Mapping[str, Any]) -> str:
    """A table for people."""
    lines = [f"### {data['part']}", "", "| what | cases |", "| --- | ---: |"]
    lines += [f"| {kind} | {count:,} |" for kind, count in data["cases"].items()]
    lines += [f"| **all** ({data['seconds']:,.0f} s) | **{data['total']:,}** |", ""]
    if data["findings"]:
        lines += ["| finding | times | first recipe |", "| --- | ---: | --- |"]
        for found in data["findings"]:
            cells = [f"{found['kind']}: {found['text']}", found["recipe"]]
            what, recipe = (cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
            lines.append(f"| {what} | {found['count']:,} | `{recipe}` |")
    else:
        lines.append("Nothing was found.")
    return "\n".join([*lines, "", *(f"- {note}" for note in data["notes"]), ""])
