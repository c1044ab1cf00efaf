"""`memos models`: the models on this computer and those that can be fetched."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as RichProgress
from rich.table import Table

from memos_core.cli.common import AsJson, Home, Model, User, app, console, local, long_work, opened, print_json
from memos_core.cli.secrets import unlock_if_wanted
from memos_core.errors import MemOSError
from memos_core.models.catalogue import languages_in_words
from memos_core.models.downloads import Download, DownloadState
from memos_core.models.installed import InstalledModel
from memos_core.models.library import ModelLibrary
from memos_core.models.remotes import PREFIX
from memos_core.models.suggesting import Offer
from memos_core.storage.home import DEFAULT_USER
from memos_core.wording import say, together

HUGGING_FACE = "huggingface"
PAUSED = 130
"""Exit code of a download that was paused with Ctrl+C, as a shell gives it."""
LOOK_SECONDS = 0.2
ABILITIES = {
    "chat": "chat",
    "see": "see pictures",
    "read": "read messages for memory",
    "train": "be trained",
    "embed": "find memories",
}

models_app = typer.Typer(
    help="Models: which are here, which suit this computer, fetch one, use it, remove it.", no_args_is_help=True
)
app.add_typer(models_app, name="models")

Id = Annotated[
    str, typer.Argument(metavar="ID", help="A model's id (memos models list), the beginning of it, or its path.")
]


@models_app.command("list")
def list_models(
    everything: Annotated[bool, typer.Option("--all", help="With all models of the catalogue.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """The models on this computer, downloads, and what suits this computer. Nothing is asked over the network."""
    with opened(home, user, quick=True) as memos:
        models = memos.models
        installed, downloads = (
            models.installed(),
            [one for one in models.downloads() if one.state is not DownloadState.DONE],
        )
        offers = models.catalogue() if everything else models.suggestions()
        if json_:
            print_json(
                {
                    "installed": [_installed(model) for model in installed],
                    "downloads": [_download(download) for download in downloads],
                    "catalogue" if everything else "suggestions": [_offer(offer) for offer in offers],
                }
            )
            return
        _print_installed(installed)
        if downloads:
            console.print("\nDownloads", style="bold")
            for download in downloads:
                console.print(f"  {download.id}  {_standing(download)}", markup=False)
                console.print(f"  Go on with: memos models get {download.id}", style="dim", markup=False)
        console.print("\nCatalogue" if everything else "\nSuits this computer", style="bold")
        _print_offers(offers)
        console.print("Fetch one with: memos models get ID", style="dim")


@models_app.command("search")
def search_models(
    words: Annotated[list[str], typer.Argument(help="Words of the model's name, or owner/name for the files of one.")],
    limit: Annotated[int, typer.Option("--limit", min=1, max=100, help="At most so many.")] = 20,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Ask Hugging Face for models, or for the files of one."""
    with opened(home, user, quick=True) as memos:
        only = words[0] if len(words) == 1 and words[0].count("/") == 1 else ""
        table = Table(box=None, header_style="dim")
        if only:
            files = memos.models.files(only)
            if json_:
                print_json([asdict(file) for file in files])
                return
            for name in ("file", "quantisation", "size", "here, roughly"):
                table.add_column(name, overflow="fold")
            for file in files:
                table.add_row(
                    file.name,
                    file.quantisation,
                    _size(file.whole_size),
                    memos.models.rough_fit(file.whole_size).verdict,
                )
            console.print(table)
            console.print(f"Fetch one with: memos models get {only} --file NAME", style="dim", markup=False)
            return
        found = memos.models.search(" ".join(words), limit)
        if json_:
            print_json([{**asdict(one), "updated": one.updated and one.updated.isoformat()} for one in found])
            return
        if not found:
            console.print("Nothing was found. Try fewer words.")
            return
        for name in ("repository", "parameters", "licence", "fetched", "updated"):
            table.add_column(name, overflow="fold")
        for one in found:
            licence = one.licence + (" (gated)" if one.gated else "")
            table.add_row(one.id, _count(one.parameters), licence, f"{one.downloads:,}", local(one.updated)[:10])
        console.print(table)
        console.print("See its files with: memos models search OWNER/NAME", style="dim")


@models_app.command("get")
def get_model(
    what: Annotated[
        str, typer.Argument(help="An id of the catalogue, a download's id, owner/name on Hugging Face, or an address.")
    ],
    file: Annotated[str | None, typer.Option("--file", help="Which file of owner/name.")] = None,
    use: Annotated[bool, typer.Option("--use", help="Use it when it is here.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Fetch a model, or go on with a download. Ctrl+C pauses it."""
    with opened(home, user, quick=True) as memos:
        unlock_if_wanted(memos, HUGGING_FACE, "the token for Hugging Face, which few models need")
        models = memos.models
        if any(download.id == what for download in models.downloads()):
            begun = models.resume(what)
        else:
            begun = models.get(what, file=file)
        download = _followed(models, begun)
        if download.state is DownloadState.PAUSED:
            print(
                f"Paused: {_standing(download)}. What has arrived is kept. Go on with: memos models get {download.id}",
                file=sys.stderr,
            )
            raise typer.Exit(PAUSED)
        if download.state is not DownloadState.DONE:
            raise MemOSError(together(say("{title} could not be fetched.", title=download.title), download.problem))
        here = next(model for model in models.installed() if download.path in (model.path, *model.path.parents))
        if use:
            models.use(here.id)
        if json_:
            print_json({"download": _download(download), "model": _installed(models.info(here.id))})
            return
        console.print(f"{here.name} is here, whole and checked: {here.path}", markup=False)
        if use:
            console.print("It is used from now on.")
        else:
            console.print(f"Use it with: memos models use {here.id}", style="dim", markup=False)


@models_app.command("add")
def add_model(
    path: Annotated[Path, typer.Argument(help="A GGUF file, or the folder of an embedder.")],
    copy: Annotated[bool, typer.Option("--copy", help="Copy it; else it is used where it lies.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Add a model to the list that is on this computer already."""
    with opened(home, user, quick=True) as memos:
        model = memos.models.add(path, copy=copy)
        _say(_installed(model), f"Added: {model.name}. Use it with: memos models use {model.id}", json_)


@models_app.command("use")
def use_model(id: Id, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Answer with this model from now on, or find memories with this embedder."""
    with opened(home, user, quick=True) as memos:
        if id.startswith(PREFIX):
            remote = memos.remotes.get(id)
            memos.remotes.use(remote.name)
            _say({"name": remote.name, "model": remote.model}, f"{remote.name} is used from now on.", json_)
            return
        memos.models.use(id)
        model = memos.models.info(id)
        later = " Memories get their new vectors while the window is open; until then they are found by their words."
        _say(_installed(model), f"{model.name} is used from now on.{later if 'embed' in model.can else ''}", json_)


@models_app.command("remove")
def remove_model(
    id: Id,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Delete a model with what belongs to it; a file that lies elsewhere is only taken from the list."""
    with opened(home, user, quick=True) as memos:
        for download in memos.models.downloads():
            if download.id == id and download.state is not DownloadState.DONE:
                memos.models.cancel(id)
                _say({"removed": id}, f"The download of {download.title} is gone, with what had arrived.", json_)
                return
        said = memos.models.remove_preview(id)
        name = memos.models.info(id).name
        if not (yes or json_):
            for sentence in said:
                console.print(sentence, markup=False)
            typer.confirm("Remove it?", abort=True)
        memos.models.remove(id)
        _say({"removed": id, "what": said}, f"{name} is gone.", json_)


@models_app.command("info")
def model_info(id: Id, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """What is known of a model, here or in the catalogue."""
    with opened(home, user, quick=True) as memos:
        offer = next((offer for offer in memos.models.catalogue() if offer.model.id == id), None)
        if offer is not None and offer.installed is None:
            if json_:
                print_json(_offer(offer))
                return
            _print_facts(_facts_of_offer(offer))
            return
        model = memos.models.info(offer.installed.id if offer is not None and offer.installed else id)
        if json_:
            print_json(_installed(model))
            return
        _print_facts(_facts(model))
        if model.problem:
            console.print(model.problem, markup=False)


# -- following a download -------------------------------------------------------------------------


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """While this lasts, Ctrl+C does not end the program, but adds to the list that is yielded."""
    caught: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: caught.append(number))
    try:
        yield caught
    finally:
        signal.signal(signal.SIGINT, before)


def _followed(models: ModelLibrary, download: Download) -> Download:
    """Show a download until it has ended, and pause it on Ctrl+C. Returns it as it is then."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[standing]}", markup=False),
    )
    shown = RichProgress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
    with _interrupts() as caught, shown as line:
        task = line.add_task(download.title, total=None, standing="")
        while download.state.active:
            line.update(task, completed=download.done_bytes, total=download.size or None, standing=_standing(download))
            download = models.pause(download.id) if caught else models.wait(download.id, LOOK_SECONDS)
    return download


def _standing(download: Download) -> str:
    state = download.state
    if state is DownloadState.FAILED:
        return f"failed. {download.problem}"
    if state is DownloadState.CHECKING:
        return "checking that every byte is right"
    amount = _size(download.done_bytes) + (f" of {_size(download.size)}" if download.size else "")
    if state is DownloadState.RUNNING and download.speed:
        left = "" if download.seconds_left is None else f", {_time(download.seconds_left)} left"
        return f"{amount}, {_size(round(download.speed))} a second{left}"
    if state is DownloadState.WAITING and download.problem:
        return f"{amount}. {download.problem}"
    return f"{amount}, {state.value}"


# -- printing -------------------------------------------------------------------------------------


def _print_installed(models: list[InstalledModel]) -> None:
    table = Table(box=None, header_style="dim")
    for name in ("", "id", "name", "parameters", "stored as", "context", "size", "can"):
        table.add_column(name, overflow="fold", no_wrap=name == "id")
    for model in models:
        can = "missing" if model.missing else "cannot be used" if model.problem else ", ".join(model.can)
        table.add_row(
            "*" if model.in_use else "",
            model.id,
            model.name,
            _count(model.parameters),
            model.quantisation,
            f"{model.context_tokens:,}" if model.context_tokens else "",
            _size(model.size_bytes),
            can,
        )
    console.print(table)


def _print_offers(offers: list[Offer]) -> None:
    table = Table(box=None, header_style="dim")
    for name in ("id", "size", "memory", "here", "good for", "from"):
        table.add_column(name, overflow="fold", no_wrap=name == "id")
    for offer in offers:
        model, fit = offer.model, offer.fit
        verdict = "installed" if offer.installed is not None else fit.verdict
        where = "packages" if "package" in model.from_where else "Hugging Face"
        table.add_row(model.id, _size(model.whole_bytes), _size(fit.memory_needed), verdict, model.good_for, where)
    console.print(table)


def _facts(model: InstalledModel) -> dict[str, str]:
    return {
        "id": model.id,
        "name": model.name,
        "family": model.family,
        "parameters": _count(model.parameters),
        "stored as": model.quantisation,
        "context": f"{model.context_tokens:,} tokens" if model.context_tokens else "",
        "size": _size(model.size_bytes),
        "licence": model.licence,
        "can": ", ".join(ABILITIES[ability] for ability in model.can),
        "in use": "yes" if model.in_use else "no",
        "belongs to it": ", ".join([*model.adapters, *([f"{model.contexts} contexts"] if model.contexts else [])]),
        "from": model.source,
        "sees with": str(model.eye or ""),
        "lies at": f"{model.path}{' (missing)' if model.missing else ''}",
    }


def _facts_of_offer(offer: Offer) -> dict[str, str]:
    model = offer.model
    return {
        "id": model.id,
        "name": model.name,
        "good for": model.good_for,
        "family": model.family,
        "parameters": _count(model.parameters),
        "stored as": model.quantisation,
        "context": f"{model.context_tokens:,} tokens",
        "size": _size(model.whole_bytes),
        "licence": f"{model.licence} {model.licence_url}".rstrip(),
        "languages": languages_in_words(model.languages),
        "thinks": "yes" if model.thinking else "",
        "sees pictures": "yes" if model.eye_bytes else "",
        "template": model.template,
        "here": f"{offer.fit.verdict}. {' '.join(offer.fit.why)}",
        "from": model.from_where,
    }


def _print_facts(facts: dict[str, str]) -> None:
    table = Table(box=None, show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for name, value in facts.items():
        if value:
            table.add_row(name, value)
    console.print(table, markup=False)


def _installed(model: InstalledModel) -> dict[str, Any]:
    return {**asdict(model), "path": str(model.path), "eye": None if model.eye is None else str(model.eye)}


def _download(download: Download) -> dict[str, Any]:
    return {**asdict(download), "path": str(download.path), "state": download.state.value}


def _offer(offer: Offer) -> dict[str, Any]:
    installed = offer.installed.id if offer.installed is not None else None
    return {**offer.model.model_dump(mode="json"), "fit": asdict(offer.fit), "installed": installed}


def _say(value: dict[str, Any], text: str, as_json: bool) -> None:
    if as_json:
        print_json(value)
    else:
        console.print(text, markup=False)


def _size(size: int) -> str:
    return f"{size / 1e6:,.0f} MB" if size < 999.5e6 else f"{size / 1e9:,.1f} GB"


def _count(parameters: int) -> str:
    if not parameters:
        return ""
    return f"{parameters / 1e6:,.0f} M" if parameters < 999.5e6 else f"{parameters / 1e9:,.1f} B"


def _time(seconds: float) -> str:
    return f"{seconds:,.0f} s" if seconds < 100 else f"{seconds / 60:,.0f} min"


@models_app.command()
def bench(model: Model = None, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Measure how fast the model in use reads and writes on this computer."""
    with opened(home, user, model) as memos:
        memos.wait_until_ready()
        info = memos.model_status.info
        with long_work("Measuring") as progress:
            speed = memos.models.bench(progress=progress)
    name, device = (info.name, info.device) if info is not None else ("", "")
    _say(
        {**asdict(speed), "model": name, "device": device},
        f"{name} on {device}\nreads {speed.read_tokens_per_s:,.1f} tokens a second, writes {speed.write_tokens_per_s:,.1f}; the "
        f"first token of a reply comes {speed.first_token_s:,.1f} s after a prompt of {speed.prompt_tokens:,} tokens",
        json_,
    )
