"""The verbs of `memos models`."""

from __future__ import annotations

from dataclasses import asdict

import typer

from memos_core.cli.common import AsJson, Home, Model, User, app, console, long_work, opened, print_json
from memos_core.storage.home import DEFAULT_USER

models = typer.Typer(help="Models: what is here, and how fast it is.", no_args_is_help=True)
app.add_typer(models, name="models")


@models.command()
def bench(model: Model = None, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Measure how fast the model reads and writes on this computer."""
    with opened(home, user, model) as memos:
        memos.wait_until_ready()
        info = memos.model_status.info
        with long_work("Measuring") as progress:
            speed = memos.bench(progress)
    if json_:
        print_json({**asdict(speed), "model": info.name if info else "", "device": info.device if info else ""})
        return
    if info is not None:
        console.print(f"{info.name} on {info.device}", markup=False)
    console.print(
        f"reads {speed.read_tokens_per_s:,.1f} tokens a second, writes {speed.write_tokens_per_s:,.1f}; the first token of a "
        f"reply comes {speed.first_token_s:,.1f} s after a prompt of {speed.prompt_tokens:,} tokens",
        markup=False,
    )
