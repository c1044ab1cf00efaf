"""The workflows: valid, and what the release runs is there."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from installers.parts import ROOT

WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


@pytest.fixture
def workflow() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return told


@pytest.mark.skipif(
    importlib.util.find_spec("check_jsonschema") is None, reason="check-jsonschema is not installed here"
)
def test_they_are_workflows_as_github_describes_them() -> None:
    files = map(str, sorted(WORKFLOW.parent.glob("*.yml")))
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *files]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_system_is_built_and_tests_itself(workflow: dict[str, Any]) -> None:
    jobs = workflow["jobs"]
    names = {entry["name"] for entry in jobs["build"]["strategy"]["matrix"]["include"]}
    assert names == {"linux-x86_64", "windows-x86_64", "macos-arm64", "macos-x86_64"}
    assert jobs["build"]["needs"] == "test" and jobs["release"]["needs"] == "build"
    steps = {step.get("if", ""): step.get("run", "") for step in jobs["build"]["steps"]}
    assert "test_package.py" in steps["runner.os == 'Linux'"]
    assert "--self-test" in steps["runner.os == 'Windows'"] and "--self-test" in steps["runner.os == 'macOS'"]
    release = " ".join(step.get("run", "") for step in jobs["release"]["steps"])
    assert "--draft" in release and "sha256sum --check" in release


def test_packages_are_built_for_graphics_cards(workflow: dict[str, Any]) -> None:
    """What is fetched for that is pinned, and a package without it is not released."""
    steps = workflow["jobs"]["build"]["steps"]
    fetched = [step for step in steps if "sdk.lunarg.com" in step.get("run", "")]
    assert [step["if"] for step in fetched] == ["runner.os == 'Linux'", "runner.os == 'Windows'"]
    for step in fetched:
        assert re.search(r"\b[0-9a-f]{64}  \$file\" \| sha256sum --check", step["run"])
        assert "VULKAN_SDK=" in step["run"] and "GITHUB_PATH" in step["run"], "as tools.bootstrap looks for it"
    builds = next(number for number, step in enumerate(steps) if "-m installers" in step.get("run", ""))
    assert all(steps.index(step) < builds for step in fetched)
    assert "ggml-vulkan" in steps[builds + 1]["run"]


def test_only_the_release_may_write(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert [name for name, job in workflow["jobs"].items() if job.get("permissions")] == ["release"]


def test_what_it_runs_is_there(workflow: dict[str, Any]) -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    for path in re.findall(r"\b((?:tools|tests|installers)/[\w/]+\.py)", text):
        assert (ROOT / path).is_file(), path
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"run: make (\S+)", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed here")
def test_its_shell_scripts_can_be_read(workflow: dict[str, Any], tmp_path: Path) -> None:
    for number, step in enumerate(step for job in workflow["jobs"].values() for step in job["steps"] if "run" in step):
        script = tmp_path / f"{number}.sh"
        script.write_text(re.sub(r"\$\{\{.*?\}\}", "value", step["run"]))
        subprocess.run(["bash", "-n", str(script)], check=True)
