"""Verbs of `memos models` for models that other programs or computers run."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, console, opened, print_json
from memos_core.cli.models import models_app
from memos_core.cli.secrets import ask_where_to_keep_secrets, hidden, unlock_for
from memos_core.models.remotes import RemoteModel
from memos_core.storage.home import DEFAULT_USER

Name = Annotated[str, typer.Argument(metavar="NAME", help="What you call it.")]


@models_app.command("remotes")
def list_remotes(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the remote models."""
    with opened(home, user, quick=True) as memos:
        remotes, in_use = memos.remotes.list(), memos.settings.model
    if json_:
        print_json([{**_as_dict(remote), "in_use": remote.secret == in_use} for remote in remotes])
        return
    if not remotes:
        console.print("There are no remote models. Add one with: memos models add-remote NAME ADDRESS MODEL")
    for remote in remotes:
        used = " (in use)" if remote.secret == in_use else ""
        console.print(f"{remote.name}{used}: {remote.model} at {remote.address}; {remote.reach.value}", markup=False)


@models_app.command("add-remote")
def add_remote(
    name: Name,
    address: Annotated[str, typer.Argument(help="Of the server: https://api.example.com/v1, 127.0.0.1:11434 ...")],
    model: Annotated[str, typer.Argument(help="What the server calls the model.")],
    key: Annotated[
        bool, typer.Option("--key", help="Ask for its key, without showing it; from a pipe it is read.")
    ] = False,
    context: Annotated[
        int, typer.Option("--context", help="Tokens that it can read at once; 0 for what its server says.")
    ] = 0,
    memories: Annotated[bool, typer.Option(help="Give it your memories.")] = True,
    background: Annotated[
        bool, typer.Option("--background", help="Have it read your messages for the memory, too.")
    ] = False,
    sees: Annotated[
        bool | None,
        typer.Option("--sees/--no-sees", help="Show it pictures, or do not; without it: what its server says."),
    ] = None,
    unencrypted: Annotated[
        bool, typer.Option("--unencrypted", help="Insist on http:// outside of your own network.")
    ] = False,
    use: Annotated[bool, typer.Option("--use", help="Use it from now on.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Add a model that speaks the protocol of OpenAI (Ollama, LM Studio, llama-server, vLLM, vendors)."""
    with opened(home, user, quick=True) as memos:
        value = hidden(f"Key of {name}") if key else None
        if value:
            ask_where_to_keep_secrets(memos)
        remote = memos.remotes.add(
            name,
            address,
            model,
            key=value,
            context_tokens=context,
            memories=memories,
            background=background,
            sees=sees,
            unencrypted=unencrypted,
        )
        if use:
            memos.remotes.use(remote.name)
    if json_:
        print_json(_as_dict(remote))
        return
    console.print(f"Added {remote.name}: {remote.model} at {remote.address}.", markup=False)
    console.print(f"  {remote.reach.value}", style="dim", markup=False)


@models_app.command("test-remote")
def test_remote(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Ask a remote model for a word, and its server for what it offers."""
    with opened(home, user, quick=True) as memos:
        unlock_for(memos, name)
        told = memos.remotes.test(name)
    if json_:
        print_json(asdict(told))
    elif told.works:
        context = f"; it can read {told.context_tokens:,} tokens at once" if told.context_tokens else ""
        console.print(f"{name} answers; its first word took {told.first_token_s:.1f} s{context}.", markup=False)
    else:
        console.print(told.problem, markup=False)
    if not told.works:
        raise typer.Exit(1)


@models_app.command("remove-remote")
def remove_remote(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Remove a remote model and its key."""
    with opened(home, user, quick=True) as memos:
        unlock_for(memos, name)
        memos.remotes.remove(name)
    if json_:
        print_json({"removed": name})
    else:
        console.print(f"Removed {name}.", markup=False)


@models_app.command("look-around")
def look_around(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Look for programs on this computer that run models (Ollama, LM Studio, llama-server), at their usual ports."""
    with opened(home, user, quick=True) as memos:
        found = memos.remotes.look_around()
    if json_:
        print_json([asdict(server) for server in found])
        return
    if not found:
        console.print("Nothing answers at the usual ports of Ollama, LM Studio and llama-server.")
    for server in found:
        console.print(f"{server.program} at {server.address}: {', '.join(server.models) or 'no models'}", markup=False)


def _as_dict(remote: RemoteModel) -> dict[str, Any]:
    return {**remote.model_dump(), "reach": remote.reach.value}
