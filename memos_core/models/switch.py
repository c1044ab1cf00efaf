"""The model in use: a local one, run by the model host, or a remote one. Texts are always embedded on this computer."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import MemOSError, ModelBusy, ModelError, ModelLoadError
from memos_core.models.backend import (
    Adapter,
    ChatTurn,
    Judged,
    ModelInfo,
    ModelStatus,
    Phase,
    Piece,
    Related,
    Sampling,
    Speed,
    ToolOffer,
    Warmed,
)
from memos_core.models.host import ModelHost
from memos_core.models.loading import Device
from memos_core.models.remote import RemoteBackend
from memos_core.models.remotes import ONLY_HERE, PREFIX, RemoteModel
from memos_core.wording import Wording, say, together

CLEARED_PROMPTS = 64
"""How many checked prompts may wait to be sent."""
NOT_IN_THE_BACKGROUND = say(
    "This remote model is given only what you write to it yourself; you can change that in its settings."
)


class ChosenModel:
    """A `ModelBackend` that passes each request to the model in use. While that is a remote one, no local model is loaded."""

    def __init__(
        self, local: ModelHost, *, starter: Callable[[], Path], remote: Callable[[str], RemoteBackend]
    ) -> None:
        """
        Args:
            local: runs local models and the embedder; its `on_status` must be `local_changed`.
            starter: returns the file of the starter model.
            remote: returns a remote model by its name in the settings; raises NotFound.
        """
        self._local = local
        self._starter = starter
        self._find = remote
        self._remote: RemoteBackend | None = None
        self._cleared: deque[int] = deque(maxlen=CLEARED_PROMPTS)
        self._lent: RemoteBackend | None = None
        """The remote model that only conversations which have chosen it may use."""
        self._problem = ""
        """Why the remote model that the settings name cannot be used."""
        self.on_status: Callable[[ModelStatus], None] = lambda _: None
        """Called with every change of `status`, from any thread."""

    def choose(self, model: str, *, lent: bool = False) -> None:
        """Change to another model in the background.

        Args:
            model: named as in the settings: "" for the starter model, a path, or `remote:NAME`.
            lent: whether only replies in conversations that have chosen it may use it; background work then finds a remote model busy.
        """
        if not model.startswith(PREFIX):
            self.load(Path(model).expanduser() if model else self._starter())
            return
        self.prepare(model, lent=lent)
        self._local.unload()
        self.on_status(self.status)
        if (remote := self._remote) is not None:
            threading.Thread(target=self._ask_for_context, args=(remote,), name="remote-context", daemon=True).start()

    def prepare(self, model: str, *, lent: bool = False) -> None:
        """Switch to a remote model without asking or unloading anything: at the start, when nothing is loaded yet."""
        try:
            found = self._find(model)
            if lent:
                self._lent = found  # before it is in use
            self._remote, self._problem = found, ""
        except MemOSError as error:
            self._remote, self._problem = None, str(error)

    def clear(self, turns: Sequence[ChatTurn], remote: RemoteModel) -> None:
        """Let a prompt pass to a remote model. Call this only after checking it for what must not go there."""
        self._cleared.append(hash((remote.secret, *turns)))

    def local_changed(self, status: ModelStatus) -> None:
        """Pass on that the status of the model host has changed."""
        self.on_status(self.status)

    def _ask_for_context(self, remote: RemoteBackend) -> None:
        try:
            remote.ask_for_context()
        except MemOSError:  # the first message to it will say what is wrong
            return
        if remote is self._remote:
            self.on_status(self.status)

    def remote(self) -> RemoteModel | None:
        """The remote model in use; None if a local one is."""
        remote = self._remote
        return None if remote is None else remote.remote

    @property
    def status(self) -> ModelStatus:
        local, remote = self._local.status, self._remote
        if remote is not None:
            info = remote.info
            said = say("{name} is in use: {where}.", name=info.name, where=Wording(info.remote))
            return replace(local, model=Phase.READY, message=said, info=info)
        if self._problem:
            problem = together(self._problem, say("Choose another model."))
            return replace(local, model=Phase.FAILED, message=problem, info=None)
        return local

    @property
    def process_id(self) -> int | None:
        """The id of the running model host's process, or None."""
        return self._local.process_id

    @property
    def devices(self) -> tuple[Device, ...]:
        """The graphics cards, with the memory that was free before the current local model was loaded; empty while none was loaded."""
        return self._local.devices

    def start(self) -> None:
        self._local.start()

    def load(self, path: Path) -> None:
        self._remote, self._problem = None, ""
        self._local.load(path)

    def use_embedder(self, folder: Path | None) -> None:
        self._local.use_embedder(folder)

    def wait_for_model(self, timeout: float | None = None) -> ModelInfo:
        if (remote := self._remote) is not None:
            return remote.info
        if self._problem:
            raise ModelLoadError(self.status.message)
        return self._local.wait_for_model(timeout)

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        return self._local.wait_for_embedder(timeout)

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        return (self._remote or self._local).count_tokens(turns)

    def count_each(self, texts: Sequence[str]) -> list[int]:
        return (self._remote or self._local).count_each(texts)

    def generate(
        self,
        turns: Sequence[ChatTurn],
        *,
        max_tokens: int,
        cancel: threading.Event,
        sampling: Sampling | None = None,
        prefix: str = "",
        states: Path | None = None,
        adapter: Adapter | None = None,
        thinking: bool = True,
        thought: str = "",
        tools: Sequence[ToolOffer] = (),
        schema: dict[str, Any] | None = None,
    ) -> Iterator[Piece]:
        if (remote := self._remote) is not None:
            if hash((remote.remote.secret, *turns)) not in self._cleared:  # it was prepared for another model
                raise ModelBusy("The model was changed while your message was prepared. Send it again.")
            return remote.generate(
                turns,
                max_tokens=max_tokens,
                cancel=cancel,
                sampling=sampling,
                prefix=prefix,
                thinking=thinking,
                tools=tools,
                schema=schema,
            )
        return self._local.generate(
            turns,
            max_tokens=max_tokens,
            cancel=cancel,
            sampling=sampling,
            prefix=prefix,
            states=states,
            adapter=adapter,
            thinking=thinking,
            thought=thought,
            tools=tools,
            schema=schema,
        )

    def warm(
        self,
        turns: Sequence[ChatTurn],
        *,
        states: Path,
        save: bool,
        aside: bool,
        cancel: threading.Event,
        progress: Callable[[int, int], None],
        adapter: Adapter | None = None,
        thinking: bool = True,
    ) -> Warmed:
        if self._remote is not None:
            raise ModelError(ONLY_HERE)
        return self._local.warm(
            turns,
            states=states,
            save=save,
            aside=aside,
            cancel=cancel,
            progress=progress,
            adapter=adapter,
            thinking=thinking,
        )

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        if (remote := self._remote) is None:
            return self._local.generate_json(turns, schema=schema, max_tokens=max_tokens, cancel=cancel)
        if remote is self._lent:
            raise ModelBusy("The model is writing a reply in a chat that has a model of its own.")
        if not remote.remote.background:
            raise ModelError(NOT_IN_THE_BACKGROUND)
        return remote.generate_json(turns, schema=schema, max_tokens=max_tokens, cancel=cancel)

    def bench(self, *, cancel: threading.Event, progress: Callable[[int, int], None]) -> Speed:
        if self._remote is not None:
            raise ModelError("Only models on this computer are measured. The time of each reply stands below it.")
        return self._local.bench(cancel=cancel, progress=progress)

    @property
    def has_standard_embedder(self) -> bool:
        return self._local.has_standard_embedder

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        return self._local.judge(question, notes)

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        return self._local.relate(old, new)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._local.embed(texts)

    def close(self) -> None:
        self._local.close()
