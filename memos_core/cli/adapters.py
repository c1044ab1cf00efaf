"""The verbs of parametric memory: train, adapters."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from memos_core.cli.common import AsJson, Home, Model, User, app, console, local, opened, print_json
from memos_core.memos import MemOS
from memos_core.parametric.adapter_answers import Trial
from memos_core.parametric.records import Evaluation, Version
from memos_core.parametric.trainer.parent import Stage
from memos_core.storage.home import DEFAULT_USER

PHASES = {
    "starting": "Starting the trainer",
    "asking": "Finding questions that the memories answer",
    "reading": "Reading the model",
    "preparing": "Computing what does not change",
    "writing": "Writing the adapter",
    "answering": "Asking it what it knows",
}


class AdaptersDoing(StrEnum):
    """What `memos adapters` does."""

    LIST = "list"
    USE = "use"
    OFF = "off"
    ROLLBACK = "rollback"
    EVALUATE = "evaluate"
    KNOWS = "knows"
    TRY = "try"
    DELETE = "delete"


NEEDS_NUMBER = (AdaptersDoing.USE, AdaptersDoing.DELETE)
NEEDS_MODEL = (
    AdaptersDoing.USE, AdaptersDoing.ROLLBACK, AdaptersDoing.EVALUATE, AdaptersDoing.LIST, AdaptersDoing.TRY,
)  # fmt: skip


@app.command()
def train(
    ids: Annotated[list[str] | None, typer.Argument(help="Memories to teach; without them: what is stable.")] = None,
    candidates: Annotated[bool, typer.Option("--candidates", help="Only show what would be taught, and why.")] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="With --candidates: also what is taught only if you name it, and why.")
    ] = False,
    model: Model = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Train an adapter that knows memories without a prompt; it is tested, and used if it is good enough."""
    with opened(home, user, model, quick=candidates) as memos:
        if candidates:
            found = memos.parametric.candidates(also_held_back=everything)
            if json_:
                print_json(
                    [
                        {
                            "id": c.cube.id,
                            "text": c.cube.text,
                            "chosen": c.chosen,
                            "why": c.why,
                            "teachable": c.teachable,
                        }
                        for c in found
                    ]
                )
                return
            for item in found:
                mark = "x" if item.chosen else " " if item.teachable else "-"
                console.print(f"[{mark}] {item.cube.id[:8]}  {item.cube.text}  ({item.why})", markup=False)
            return
        memos.wait_for_embedder(120)
        version = memos.parametric.train(ids, report=_quiet if json_ else _show)
        if json_:
            print_json(version.model_dump(mode="json"))
            return
        _describe(version)
        for reason in version.evaluation.refused:
            console.print(f"It is not used: {reason}", markup=False)
        choice = memos.parametric.choice()
        if version.in_use and not choice.adapter:
            console.print(
                f'Questions are still answered from the text of memories. {choice.why} To let the adapter answer, set knowledge = "adapter" in '
                f"{memos.home / 'settings.toml'}.",
                style="dim",
                markup=False,
            )


@app.command()
def adapters(
    doing: Annotated[
        AdaptersDoing,
        typer.Argument(help="list, use N, off, rollback, evaluate [N], knows [N], try QUESTION, or delete N."),
    ],
    what: Annotated[
        str | None,
        typer.Argument(metavar="N|QUESTION", help="Which adapter; without it: the one in use. A question to try."),
    ] = None,
    number: Annotated[
        int | None, typer.Option("--adapter", help="With try: which adapter, if not the one in use.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """The adapters that were trained: list them, switch, examine one again, see what it knows, or ask with and without it."""
    if doing is AdaptersDoing.TRY and what is None:
        raise typer.BadParameter('Say what to ask, for example: memos adapters try "What is my dog called?"')
    if doing is not AdaptersDoing.TRY and what is not None:
        if not what.isdecimal():
            raise typer.BadParameter(f'"{what}" is not the number of an adapter. The list: memos adapters list')
        number = int(what)
    if doing in NEEDS_NUMBER and number is None:
        raise typer.BadParameter(f"Say which adapter, for example: memos adapters {doing.value} 2")
    with opened(home, user, quick=doing not in NEEDS_MODEL) as memos:
        if doing in NEEDS_MODEL:
            memos.wait_until_ready(300)
        if doing is AdaptersDoing.KNOWS:
            _knows(memos, number, json_)
        elif doing is AdaptersDoing.TRY and what is not None:
            memos.wait_for_embedder(120)
            _try_out(memos, what, number, json_)
        elif doing is AdaptersDoing.EVALUATE:
            memos.wait_for_embedder(120)
            found = memos.parametric.evaluate(number, report=_quiet if json_ else _show)
            if json_:
                print_json(found.model_dump(mode="json"))
            else:
                console.print(_in_words(found), markup=False)
        elif doing is AdaptersDoing.LIST:
            versions = memos.parametric.list()
            if json_:
                print_json([version.model_dump(mode="json") for version in versions])
            for version in [] if json_ else versions:
                _describe(version)
        elif doing is AdaptersDoing.OFF:
            memos.parametric.off()
            print_json({"in_use": None}) if json_ else console.print("No adapter is in use.")
        elif doing is AdaptersDoing.DELETE and number is not None:
            freed = memos.parametric.remove(number)
            if json_:
                print_json({"deleted": number, "freed_bytes": freed})
            else:
                console.print(f"Adapter {number} is deleted; {freed / 1e6:.1f} MB are free again.", markup=False)
        else:
            version = memos.parametric.use(number) if number is not None else memos.parametric.rollback()
            if json_:
                print_json(version.model_dump(mode="json"))
            else:
                _describe(version)


def _try_out(memos: MemOS, question: str, number: int | None, json_: bool) -> None:
    answers: dict[str, str] = {}
    trial: Trial | None = None
    for event in memos.try_out(question, number):
        trial = event.asked or trial
        if event.answered is not None:
            answers[event.side] = event.answered
        if json_:
            continue
        if event.asked is not None:
            console.print(_asked(event.asked), style="dim", markup=False)
            console.print(f"With adapter {event.asked.version.number}:  ", end="", style="bold", markup=False)
        elif event.token is not None:
            console.print(event.token, end="", markup=False)
        elif event.side == "with":
            console.print()
            console.print("Without it:  ", end="", style="bold", markup=False)
        else:
            console.print()
    if json_ and trial is not None:
        print_json(
            {
                "adapter": trial.version.number,
                "asked": trial.question,
                "answers_in_chats": trial.cube is not None,
                **answers,
            }
        )


def _asked(trial: Trial) -> str:
    if trial.cube is None:
        return "In a chat the adapter would be silent here: this does not sound like anything that it was taught."
    return f'It was taught this question: "{trial.question}"  ({trial.cube.id[:8]}  {trial.cube.text})'


def _knows(memos: MemOS, number: int | None, json_: bool) -> None:
    known = memos.parametric.knows(number)
    if json_:
        print_json(
            [
                {
                    "id": item.cube.id if item.cube else None,
                    "text": item.cube.text if item.cube else None,
                    "current": item.current,
                    "questions": item.questions,
                }
                for item in known
            ]
        )
        return
    for item in known:
        if item.cube is None:
            console.print("(a memory that is gone)", style="dim")
        else:
            note = "" if item.current else "  (changed since, so it is given as text)"
            console.print(f"{item.cube.id[:8]}  {item.cube.text}{note}", markup=False)


def _describe(version: Version) -> None:
    marks = [
        "in use" if version.in_use else "",
        "" if version.fits_model else "for another model",
        f"{len(version.stale)} of its memories changed since" if version.stale else "",
    ]
    made = version.training
    console.print(
        f"Adapter {version.number}: {len(made.taught)} memories, {made.size_bytes / 1e6:.1f} MB, for {made.model_name}, "
        f"{local(made.created_at)}" + "".join(f", {mark}" for mark in marks if mark),
        markup=False,
    )
    console.print(f"  {_in_words(version.evaluation)}", style="dim", markup=False)


def _in_words(found: Evaluation) -> str:
    return (
        f"answers {found.recall:.0%} in other words than it was taught; gives {found.leaks:.0%} away when asked what was never "
        f"told, {found.third_person_leaks:.0%} when asked about others"
    )


def _quiet(_: Stage) -> None:
    pass


def _show(stage: Stage) -> None:
    if stage.progress is None:
        console.print(PHASES.get(stage.phase, ""), style="dim") if stage.phase in PHASES else None
        return
    done, left = stage.progress, stage.seconds_left or 0.0
    if done.step in (1, done.steps) or done.step % 10 == 0:
        console.print(f"  step {done.step} of {done.steps}, loss {done.loss:.2f}, about {left:.0f} s left", style="dim")
