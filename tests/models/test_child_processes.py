"""How children are started, in a checkout and in a frozen program."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from memos_core.models.child_processes import MODULES, Child, child_command, run_child, run_command


def test_a_checkout_runs_modules_that_are_there() -> None:
    for child in Child:
        command = child_command(child)
        assert command == [sys.executable, "-P", "-m", MODULES[child]]
        assert importlib.util.find_spec(command[-1]) is not None


def test_a_frozen_program_starts_itself_and_is_the_child(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/memos-desktop/memos-desktop")
    command = child_command(Child.TERMINAL)
    assert command == ["/opt/memos-desktop/memos-desktop", "--terminal"]
    monkeypatch.setattr(sys, "argv", [command[0], command[1], "--version"])
    with pytest.raises(SystemExit) as ended:
        run_child(sys.argv[1:])
    assert ended.value.code in (0, None)
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize("arguments", [[], ["--version"], ["--home", "--terminal"]])
def test_what_is_no_child_is_left_alone(arguments: list[str]) -> None:
    assert run_child(arguments) is False


def test_what_a_child_prints_and_how_it_ends_is_told() -> None:
    ended = run_command(Child.TERMINAL, ["recall"], seconds=60)
    assert ended.returncode == 2 and "Missing argument" in ended.stderr
