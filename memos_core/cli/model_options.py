"""`memos models options`: how a model is loaded."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from memos_core.cli.common import AsJson, Home, User, console, opened, print_json
from memos_core.cli.models import Id, models_app
from memos_core.models.backend import LoadOptions
from memos_core.storage.home import DEFAULT_USER


class OptionName(StrEnum):
    """The options by the names that they have on the command line."""

    THREADS = "threads"
    GPU_LAYERS = "gpu-layers"
    BATCH = "batch"
    CONTEXT = "context"
    STATE = "state"
    FLASH_ATTENTION = "flash-attention"
    MEMORY_MAP = "memory-map"
    EYE = "eye"

    @property
    def field(self) -> str:
        """The name in `LoadOptions`."""
        return {"context": "context_tokens", "state": "kv_type"}.get(self.value, self.value.replace("-", "_"))


@models_app.command("options")
def model_options(
    id: Id,
    threads: Annotated[int | None, typer.Option(help="How many threads compute.")] = None,
    gpu_layers: Annotated[int | None, typer.Option(help="How many layers the graphics card computes.")] = None,
    batch: Annotated[
        int | None, typer.Option(help="Tokens of a prompt that are read at once; a multiple of 32.")
    ] = None,
    context: Annotated[int | None, typer.Option(help="Tokens that it has before it at once.")] = None,
    state: Annotated[str | None, typer.Option(help="How its state is kept: f16, or q8_0 for half the memory.")] = None,
    flash_attention: Annotated[
        bool | None, typer.Option(help="Compute so that long conversations take less memory.")
    ] = None,
    memory_map: Annotated[
        bool | None, typer.Option(help="Read the file as it is needed, instead of all at first.")
    ] = None,
    eye: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="What it sees pictures with (mmproj-....gguf); none to be shown no pictures."
        ),
    ] = None,
    auto: Annotated[list[OptionName] | None, typer.Option("--auto", help="Leave this one to the app again.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Show how a model is loaded, or change it. It holds from the next time that it is loaded."""
    given = {
        OptionName.THREADS: threads,
        OptionName.GPU_LAYERS: gpu_layers,
        OptionName.BATCH: batch,
        OptionName.CONTEXT: context,
        OptionName.STATE: state,
        OptionName.FLASH_ATTENTION: flash_attention,
        OptionName.MEMORY_MAP: memory_map,
        OptionName.EYE: "" if eye == "none" else eye,
    }
    changes: dict[str, object] = {name.field: value for name, value in given.items() if value is not None}
    changes |= {name.field: None for name in auto or ()}
    with opened(home, user, quick=True) as memos:
        options = memos.models.set_options(id, **changes) if changes else memos.models.options(id)
    if json_:
        print_json(options.model_dump())
        return
    for name in OptionName:
        console.print(f"{name.value}: {_in_words(options, name)}", markup=False)


def _in_words(options: LoadOptions, name: OptionName) -> str:
    value = getattr(options, name.field)
    if isinstance(value, bool):
        return "on" if value else "off"
    return "auto" if value is None else str(value) or "none"
