"""The workflow for pull requests, the templates and the hooks before a commit: valid, and what they run is there."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from installers.parts import ROOT

CHECKS = ROOT / ".github" / "workflows" / "checks.yml"
needs_schemas = pytest.mark.skipif(
    importlib.util.find_spec("check_jsonschema") is None, reason="check-jsonschema is not installed here"
)


def checked(schema: str, *files: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@needs_schemas
def test_the_workflow_is_as_github_describes_them() -> None:
    checked("vendor.github-workflows", CHECKS)


def test_pull_requests_are_checked_on_three_systems_and_may_write_nothing() -> None:
    told = yaml.safe_load(CHECKS.read_text(encoding="utf-8"))
    assert "pull_request" in told[True]  # YAML reads `on` as true
    runners = {entry["runner"].partition("-")[0] for entry in told["jobs"]["test"]["strategy"]["matrix"]["include"]}
    assert runners == {"ubuntu", "windows", "macos"}
    assert told["permissions"] == {"contents": "read"}
    assert not any(job.get("permissions") for job in told["jobs"].values())


def test_what_the_workflow_runs_is_there() -> None:
    text = CHECKS.read_text(encoding="utf-8")
    for path in re.findall(r"(?:\.ci/\w+|\b(?:tools|tests)/[\w/]+(?:\.py)?)", text):
        assert (ROOT / path).exists(), path


def test_the_hooks_run_what_make_lint_runs() -> None:
    told = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = [hook for repo in told["repos"] for hook in repo["hooks"]]
    tools = {Path(hook["entry"].split()[0]).name for hook in hooks if hook["language"] == "system"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    lint = re.search(r"^lint:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert lint is not None
    assert tools == set(re.findall(r"\$\(BIN\)/([\w-]+)", lint[1]))


@pytest.mark.parametrize(
    ("subject", "fits"),
    [
        ("app, chat: show what a tool is given", True),
        ("Merge branch 'main'", True),
        ("Show what a tool is given", False),
        (f"app: {'x' * 68}", False),
    ],
)
def test_the_subject_of_a_commit_is_looked_at(subject: str, fits: bool) -> None:
    told = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = (hook for repo in told["repos"] for hook in repo["hooks"] if "commit-msg" in hook.get("stages", ()))
    message = f"{subject}\n\nA body: its lines may be as long as they like, for nobody reads them in a list of one line each.\n"
    assert (re.search(hook["entry"].strip("'"), message, re.MULTILINE) is None) == fits


def test_the_forms_for_issues_ask_each_thing_once() -> None:
    forms = [path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml"]
    assert len(forms) == 2
    for path in forms:
        form = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert form["name"] and form["description"]
        ids = [item["id"] for item in form["body"] if item["type"] != "markdown"]
        assert len(ids) == len(set(ids))
        assert all(item["attributes"].get("label") for item in form["body"] if item["type"] != "markdown")
