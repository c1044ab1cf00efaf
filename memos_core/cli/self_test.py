"""The self-test in the terminal: a table with times, or JSON, and an exit code for machines."""

from __future__ import annotations

from memos_core.cli.common import any_console_prints_it, console, escaped, print_json
from memos_core.self_test import Step, run_self_test
from memos_core.version import __version__

NAME_WIDTH = 30


def print_self_test(*, as_json: bool = False) -> int:
    """Run the self-test and print it.

    Args:
        as_json: print it as JSON when it has ended, instead of line by line.

    Returns:
        The exit code: 0 where all passed, else 1.
    """
    any_console_prints_it()
    steps: list[Step] = []

    def show(step: Step) -> None:
        steps.append(step)
        if not as_json:
            mark = "[green]ok  [/green]" if step.passed else "[red]FAIL[/red]"
            line = f"{mark}  {step.name:<{NAME_WIDTH}} {step.seconds:7.1f} s   {escaped(step.detail)}"
            console.print(line, soft_wrap=True)

    if not as_json:
        console.print(
            f"MemOS Desktop {__version__}: self-test in a temporary folder. It takes one to three minutes.",
            soft_wrap=True,
        )
    passed = run_self_test(show)
    if as_json:
        print_json({"version": __version__, "passed": passed, "steps": [step.__dict__ for step in steps]})
    else:
        total = sum(step.seconds for step in steps)
        failed = sum(not step.passed for step in steps)
        console.print(
            f"All {len(steps)} steps passed in {total:.0f} s."
            if passed
            else f"{failed} of {len(steps)} steps failed; {total:.0f} s."
        )
    return 0 if passed else 1
