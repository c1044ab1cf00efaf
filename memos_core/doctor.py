"""What `memos doctor` checks: versions, model, stores, disk; and what to do where something is wrong."""

from __future__ import annotations

import importlib.metadata
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from memos_core.crashes import crash_reports, last_lines, system_in_words, without_home
from memos_core.errors import MemOSError, ProfileInUse, ProfileLocked
from memos_core.logs import FOLDER
from memos_core.memos import MemOS
from memos_core.models.backend import ModelInfo
from memos_core.models.gguf_header import read_header
from memos_core.models.resources import embedder_path

LOW_DISK_BYTES, FULL_DISK_BYTES = 2_000_000_000, 200_000_000
MODEL_WAIT_SECONDS, EMBEDDER_WAIT_SECONDS = 120.0, 60.0
_PARTS = ("PySide6-Essentials", "lancedb", "llama-cpp-python", "sentence-transformers", "torch", "APScheduler")


@dataclass(frozen=True)
class Finding:
    """The result of one check."""

    level: Literal["good", "warning", "bad"]
    subject: str
    text: str


def examine(home: Path, user: str, model: Path | None) -> list[Finding]:
    """Check everything. What is wrong is a finding, and is not raised."""
    findings = [_versions(), _embedder(), *_profile(home, user, model), _disk(home), *_crashes(home)]
    if model is not None:
        findings.insert(1, _model_file(model))
    return findings


def diagnostics(home: Path, memos: MemOS | None) -> str:
    """What somebody who helps wants to know, as text: versions, model, stores, disk, and the end of the window's log. No message and
    no memory is in it.

    Args:
        home: the folder of all data.
        memos: the profile, where it is open; it is not waited for.
    """
    findings = [_versions(), _embedder(), *(_of_open(memos) if memos is not None else []), _disk(home), *_crashes(home)]
    lines = [f"{finding.subject}: {without_home(finding.text)}" for finding in findings]
    if memos is None:
        lines.append("store: the profile is not open")
    return "\n".join(
        [*lines, "", "The end of window.log:", last_lines(home / FOLDER, "window") or "(nothing was logged)"]
    )


def _versions() -> Finding:
    found, missing = [], []
    for name in _PARTS:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    text = f"{system_in_words()}; {', '.join(found)}"
    if missing:
        return Finding("bad", "versions", f"{text}. Missing: {', '.join(missing)}. Run the set-up again: make run")
    return Finding("good", "versions", text)


def _model_file(path: Path) -> Finding:
    try:
        header = read_header(path)
    except MemOSError as error:
        return Finding("bad", "model file", str(error))
    return Finding("good", "model file", f"{path} ({header.name or path.stem}, {header.architecture})")


def _embedder() -> Finding:
    try:
        return Finding("good", "embedder files", str(embedder_path()))
    except MemOSError as error:
        return Finding("bad", "embedder files", f"{error} Until then recall goes by words alone.")


def _profile(home: Path, user: str, model: Path | None) -> list[Finding]:
    try:
        with MemOS.open(home, user, model=model) as memos:
            reasons = []
            try:
                memos.wait_until_ready(MODEL_WAIT_SECONDS)
            except MemOSError as error:
                reasons.append(Finding("bad", "model", str(error)))
            memos.wait_for_embedder(EMBEDDER_WAIT_SECONDS)
            return [*_of_open(memos), *reasons]
    except (ProfileInUse, ProfileLocked) as error:
        return [Finding("warning", "store", f"{error} The stores were not looked at.")]
    except MemOSError as error:
        return [Finding("bad", "store", str(error))]


def _of_open(memos: MemOS) -> list[Finding]:
    """What is found in a profile that is open, as it is now."""
    findings = [Finding("warning", "store", f"{notice.title}. {notice.text}") for notice in memos.notices]
    total = memos.browse(limit=1).total
    talks = len(memos.conversations.list())
    findings.append(
        Finding("good", "store", f"{memos.home}, profile {memos.user}: {total:,} memories, {talks:,} conversations")
    )
    status = memos.model_status
    if status.info is not None:
        info = status.info
        findings.append(
            Finding("good", "model", f"{info.name}: {info.remote}. It was not asked: memos models test-remote")
            if info.remote
            else Finding(
                "good",
                "model",
                f"{info.name}, {info.parameters / 1e6:,.0f} million parameters, context {info.context_tokens:,}",
            )
        )
        findings.append(Finding("good", "llama.cpp", _computing(info)))
    ready = status.embedder.value == "ready"
    text = "ready" if ready else "not available; recall goes by words alone. See logs/model-host.log"
    findings.append(Finding("good" if ready else "warning", "embedder", text))
    return findings


def _crashes(home: Path) -> list[Finding]:
    reports = crash_reports(home / FOLDER)
    if not reports:
        return []
    text = f"The program ended unexpectedly on {reports[0].at:%Y-%m-%d}; see {reports[0].file}"
    return [Finding("warning", "crashes", text)]


def _computing(info: ModelInfo) -> str:
    """What the model is computed with, and how it was loaded."""
    loaded = info.chosen
    layers = f", {loaded.gpu_layers} of {loaded.layers} layers there" if loaded.gpu_layers else ""
    return (
        f"{info.build}. Computes on: {info.device}{layers}; {loaded.threads} threads, batches of {loaded.batch}, state "
        f"{loaded.kv_type}, flash attention {'on' if loaded.flash_attention else 'off'}"
    )


def _disk(home: Path) -> Finding:
    place = next((folder for folder in (home, *home.absolute().parents) if folder.exists()), Path("/"))
    free = shutil.disk_usage(place).free
    text = f"{free / 1e9:,.1f} GB free at {place}"
    if free < FULL_DISK_BYTES:
        return Finding("bad", "disk", f"{text}. Nothing more can be saved soon: free some space.")
    if free < LOW_DISK_BYTES:
        return Finding("warning", "disk", f"{text}. That is little.")
    return Finding("good", "disk", text)
