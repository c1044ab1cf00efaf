"""The models of this computer and those that can be downloaded: listed, downloaded, added, used and removed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, ModelLoadError, NotFound
from memos_core.files import given_path
from memos_core.models.backend import LoadOptions, Speed
from memos_core.models.downloads import Download, Downloads, DownloadState
from memos_core.models.embedders import width_of, write_prefixes
from memos_core.models.file_facts import examined
from memos_core.models.fit import Fit
from memos_core.models.getting import ModelGetter
from memos_core.models.gguf_header import model_files
from memos_core.models.hub import Hub, HubFile, HubRepository, Pasted, pasted
from memos_core.models.installed import InstalledModel, Shelf, is_embedder
from memos_core.models.listing import ModelList
from memos_core.models.loading import Device, size_of_eye
from memos_core.models.projector_files import checked_eye, eye_of
from memos_core.models.remotes import PREFIX
from memos_core.models.suggesting import Offer
from memos_core.progress import Progress
from memos_core.wording import say, say_count


class OptionsOfModels(Protocol):
    """Stores how each model is loaded."""

    def of(self, model: Path) -> LoadOptions:
        """The options set for a model file."""

    def set(self, model: Path, **changes: object) -> LoadOptions:
        """Change the options of a model file."""

    def forget(self, model: Path) -> None:
        """Delete the options of a model file."""


@dataclass(frozen=True)
class Belongings:
    """What in the open profile belongs to model files, by the hash of the file."""

    adapters: Callable[[], Mapping[str, Sequence[str]]]
    """Returns the names of the adapters trained for each."""
    contexts: Callable[[], Mapping[str, int]]
    """Returns how many saved contexts were computed with each."""
    remove: Callable[[str], None]
    """Deletes the adapters and contexts of one."""


@dataclass(frozen=True)
class Use:
    """Chooses and loads models."""

    model: Callable[[], str]
    """Returns the path that is chosen now; "" for the starter model."""
    embedder: Callable[[], str]
    """Returns the folder that is chosen now; "" for the embedder that comes with the program."""
    choose_model: Callable[[str], None]
    """Chooses a model for good, and loads it in the background."""
    choose_embedder: Callable[[str], None]
    check: Callable[[Path, LoadOptions], None]
    """Checks whether a model can be loaded with these options in place of the present one. Raises ModelLoadError."""
    wait: Callable[[], object]
    """Waits until the model is loaded. Raises ModelLoadError."""
    bench: Callable[[Progress | None], Speed]
    """Measures the loaded model."""


class ModelLibrary:
    """`MemOS.models`. Safe to use from any thread. Only `search`, `files`, `get` and `resume` use the network."""

    def __init__(
        self,
        home: Path,
        *,
        use: Use,
        belongings: Belongings,
        options: OptionsOfModels,
        reads: Callable[[int], bool],
        trains: Callable[[str], bool],
        token: Callable[[], str | None] = lambda: None,
        devices: Callable[[], tuple[Device, ...]] = lambda: (),
        changed: Callable[[], None] = lambda: None,
        progressed: Callable[[Download], None] = lambda _: None,
    ) -> None:
        """
        Args:
            home: the folder of all data.
            use: chooses and loads models.
            belongings: what in the open profile belongs to model files.
            options: stores how each model is loaded.
            reads: whether a model with this many parameters is able to read messages for memory.
            trains: whether adapters can be trained for an architecture.
            token: returns the person's Hugging Face token, or None.
            devices: returns the graphics cards that the model host has reported.
            changed: called when models were added or removed, or another one is in use.
            progressed: called with every change of a download.
        """
        self._home = home
        self._use = use
        self._belongings = belongings
        self._options = options
        self._changed = changed
        self._progressed = progressed
        self._shelf = Shelf(home)
        self._list = ModelList(
            home,
            self._shelf,
            model=use.model,
            embedder=use.embedder,
            adapters=belongings.adapters,
            contexts=belongings.contexts,
            reads=reads,
            trains=trains,
            devices=devices,
            options=options.of,
        )
        self._hub = Hub(token)
        self._downloads = Downloads(self._shelf.folder, token=token, on_change=self._download_changed)
        self._getter = ModelGetter(self._shelf, self._hub, self._downloads, offer=self._list.offer)

    def close(self) -> None:
        """Stop all downloads; at the next start they are listed as paused. Safe to call twice."""
        self._downloads.close()

    @property
    def folder(self) -> Path:
        """The folder of downloaded and copied models."""
        return self._shelf.folder

    # -- what is here -------------------------------------------------------------------------

    def installed(self) -> list[InstalledModel]:
        """The models on this computer: the starter model first, then other models that answer, by name, then embedders. A model whose file
        is missing is included and marked as such."""
        return self._list.installed()

    def info(self, id: str) -> InstalledModel:
        """The model with this id, an unambiguous beginning of it (4 characters or more), or this path. Raises NotFound."""
        return self._list.info(id)

    # -- what can be had ----------------------------------------------------------------------

    def catalogue(self) -> list[Offer]:
        """All models of the catalogue, each with whether it suits this computer in its present state."""
        return self._list.catalogue()

    @property
    def catalogue_problems(self) -> list[str]:
        """What cannot be used in the person's own catalogue, one sentence each."""
        return self._list.catalogue_problems

    @property
    def list_problem(self) -> str:
        """A sentence that the person should know if the list of models was damaged; "" if it was sound."""
        self._shelf.noted()
        return self._shelf.problem

    def suggestions(self, count: int = 3) -> list[Offer]:
        """Models that suit this computer, the best first, of different sizes and sources. Whether the sources can be reached is not
        checked; each suggestion says where it comes from."""
        return self._list.suggestions(count)

    def search(self, words: str, limit: int = 20) -> list[HubRepository]:
        """Repositories on Hugging Face with GGUF files that have these words in their names. Uses the network.

        Raises:
            InvalidInput: there are no words.
            SourceFailed: the hub cannot be reached or refuses; in words.
        """
        return self._hub.search(words, limit)

    def files(self, repository: str) -> list[HubFile]:
        """The models in a repository on Hugging Face, smallest first. Uses the network.

        Raises:
            InvalidInput: this is no valid name of a repository.
            NotFound: it contains no GGUF files.
            SourceFailed: there is no such repository, or the hub cannot be reached; in words.
        """
        return self._hub.files(repository)

    def rough_fit(self, size_bytes: int) -> Fit:
        """Whether a model suits this computer in its present state, estimated from the size of its file alone, which is all that is known
        before it is downloaded."""
        return self._list.rough_fit(size_bytes)

    def repository_in(self, address: str) -> str:
        """The repository on Hugging Face to which an address leads, if it names none of its models; "" for any other address. Does not use
        the network.

        Raises:
            InvalidInput: it does not lead to a model; in words.
        """
        place = pasted(address)
        whole = not (place.url or place.file or place.quantisation) and place.revision == Pasted.revision
        return place.repository if whole else ""

    # -- fetching -----------------------------------------------------------------------------

    def get(self, what: str, *, file: str | None = None) -> Download:
        """Begin to download a model in the background, or continue with it. For a model on Hugging Face, its file list is requested first:
        size and SHA-256 come from there.

        Args:
            what: an id of the catalogue, `owner/name` of a repository, or a pasted address.
            file: which file of a repository; None for the one with the usual quantisation.

        Raises:
            InvalidInput: this leads to no model, or not to a single one.
            NotFound: there is no such file.
            SourceFailed: the hub cannot be reached or refuses; in words.
        """
        return self._getter.get(what, file=file)

    def downloads(self) -> list[Download]:
        """All downloads: active, paused (including those of earlier starts), failed, and those that were finished since this start."""
        return self._downloads.list()

    def download(self, id: str) -> Download:
        """The download with this id. Raises NotFound."""
        return self._downloads.get(id)

    def wait(self, id: str, seconds: float | None = None) -> Download:
        """Wait until a download is no longer active, at most this many seconds. Raises NotFound."""
        return self._downloads.wait(id, seconds)

    def pause(self, id: str) -> Download:
        """Stop a download for now; what has arrived is kept. Raises NotFound."""
        return self._downloads.pause(id)

    def resume(self, id: str) -> Download:
        """Continue a download. For a failed one from the catalogue, the file list is requested again.

        Raises:
            NotFound: there is no download with this id.
            InvalidInput: its saved state is damaged.
            SourceFailed: the hub cannot be reached or refuses; in words.
        """
        return self._getter.resume(id)

    def cancel(self, id: str) -> None:
        """Stop a download and remove what has arrived. One that is done is only taken off the list; its file stays. Raises NotFound."""
        self._getter.cancel(id)

    def _download_changed(self, download: Download) -> None:
        self._progressed(download)
        if download.state is DownloadState.DONE:
            self._changed()

    # -- adding, using, removing --------------------------------------------------------------

    def add(self, path: Path | str, *, copy: bool) -> InstalledModel:
        """Add a model that is on this computer already: a GGUF file (any part of a split model), or the folder of an embedder.

        Args:
            path: its place.
            copy: copy it into the folder of models; otherwise it is used in its own place.

        Raises:
            ModelLoadError: it is no model that can be used here; in words.
            InvalidInput: there is a model of that name already.
            StorageError: it could not be copied.
        """
        path = given_path(path).absolute()
        if is_embedder(path):
            width_of(path)
            files, inside = [path], Path(path.name)
        else:
            files = model_files(path)
            path = files[0]
            examined(path)
            files = [*files, *filter(None, [eye_of(path, LoadOptions())])]
            folder = f"{path.stem.rpartition('-00001-of-')[0] or path.stem}/" if len(files) > 1 else ""
            inside = Path(f"{folder}{path.name}")
        if copy and not self._shelf.is_copy(path):
            path = self._shelf.copy(files, inside)
        name = self._shelf.name_of(path)
        self._shelf.note(name, stamp=(0, 0))
        model = self._list.look_at(name, path)
        self._changed()
        return self.info(model.id)

    def use(self, id: str) -> None:
        """Use a model from now on. A model that answers is loaded in the background, and conversations continue with it; for an embedder,
        all embeddings are made anew in the background.

        Raises:
            NotFound: there is no such model.
            ModelLoadError: its file is missing, or it cannot be used.
        """
        self._take(self.info(id))
        self._changed()

    def _take(self, model: InstalledModel) -> None:
        if model.missing:
            raise ModelLoadError(
                "{model} is missing: its file is no longer at {path}. Put it back there, or add it from where it is now.",
                model=model.name,
                path=model.path,
            )
        if model.problem:
            raise ModelLoadError(model.problem)
        chosen = "" if model.bundled else str(model.path)
        if "embed" in model.can:
            if chosen:
                width_of(model.path)
                self._keep_prefixes(model)
            self._use.choose_embedder(chosen)
        else:
            self._use.check(model.path, self._options.of(model.path))
            self._use.choose_model(chosen)

    def _keep_prefixes(self, model: InstalledModel) -> None:
        """Save the prefixes that the catalogue gives for an embedder next to it, since its embeddings depend on them."""
        noted = self._shelf.noted().get(self._shelf.name_of(model.path))
        offer = self._list.offer(noted.catalogue) if noted is not None else None
        if offer is not None and (offer.query_prefix or offer.passage_prefix) and self._shelf.is_copy(model.path):
            with storage_errors(say("prepare the embedder")):
                write_prefixes(model.path, offer.query_prefix, offer.passage_prefix)

    def remove_preview(self, id: str) -> list[str]:
        """What would be removed with a model and what would stay, in sentences. Nothing is changed.

        Raises:
            NotFound: there is no such model.
            InvalidInput: it comes with the program.
        """
        model = self.info(id)
        _refuse_bundled(model)
        said: list[str] = []
        copy = self._shelf.is_copy(model.path)
        if model.missing:
            said.append(say("{model} is taken from the list; its file is missing already.", model=model.name))
        elif copy:
            freed = say(
                "{model} is deleted: {size} GB at {path} are free again.",
                model=model.name,
                size=f"{(model.size_bytes + size_of_eye(self._own_eye(model))) / 1e9:.2f}",
                path=model.path,
            )
            said.append(freed)
        else:
            said.append(
                say(
                    "{model} is taken from the list. Its file stays where it is: {path}.",
                    model=model.name,
                    path=model.path,
                )
            )
        if model.in_use:
            said.append(
                say("It is in use. MiniLM finds memories from then on, until you choose another one.")
                if "embed" in model.can
                else say("It is in use. The starter model answers from then on, until you choose another one.")
            )
        if copy and (twin := self._list.twin(model)):
            said.append(say("What belongs to it stays for {name}, which is the same model.", name=twin.name))
        elif copy:
            said += _belonging(model)
            if self._other_profiles():
                said.append(say("What other profiles have trained or saved for it stays with them, without use."))
        elif model.adapters or model.contexts:
            said.append(say("Its adapters and contexts stay; they are of use again when you add it again."))
        return said

    def remove(self, id: str) -> None:
        """Remove a model. A file in the folder of models is deleted, with the contexts and adapters that belong to it; a model elsewhere is
        only taken off the list. If it is in use, another model takes its place first.

        Raises:
            NotFound: there is no such model.
            InvalidInput: it comes with the program, or it is being downloaded.
            ModelLoadError: it is in use, and the starter model cannot be loaded in its place; nothing was removed.
            StorageError: it could not be deleted.
        """
        model = self.info(id)
        _refuse_bundled(model)
        name = self._shelf.name_of(model.path)
        landing = name.partition("/")[0]
        if any(download.file == landing and download.state.active for download in self._downloads.list()):
            raise InvalidInput("{model} is being fetched. Cancel the download first.", model=model.name)
        if _is_named(self._use.embedder(), model):
            self._use.choose_embedder("")
        elif _is_named(self._use.model(), model):
            self._use.choose_model("")
            if not model.missing:
                self._use.wait()
        sha256, copy = self._list.sha256(model), self._shelf.is_copy(model.path)
        if copy and sha256 and not self._list.twin(model):
            self._belongings.remove(sha256)
        if copy and not model.missing:
            if (eye := self._own_eye(model)) is not None:
                self._shelf.delete(eye)
            self._shelf.delete(model.path)
        self._shelf.forget(name)
        if "chat" in model.can:
            self._options.forget(model.path)
        with contextlib.suppress(NotFound):  # a finished one is taken off the list of downloads together with its file
            self._downloads.cancel(landing)
        self._changed()

    def _own_eye(self, model: InstalledModel) -> Path | None:
        """The projector of a model in the folder of models, if it is to be deleted with the model."""
        shared = any(other.eye == model.eye for other in self.installed() if other.id != model.id)
        return model.eye if model.eye is not None and self._shelf.is_copy(model.eye) and not shared else None

    def _other_profiles(self) -> bool:
        folder = self._home / "profiles"
        return folder.is_dir() and sum(path.is_dir() for path in folder.iterdir()) > 1

    # -- how a model is loaded ----------------------------------------------------------------

    def options(self, id: str) -> LoadOptions:
        """The options set for a model. Raises NotFound."""
        return self._options.of(self.info(id).path)

    def bench(self, id: str | None = None, progress: Progress | None = None) -> Speed:
        """Measure how fast the model in use reads and writes here. Takes some seconds, and gives way to replies.

        Args:
            id: the model, which must be the one in use; None for that one.
            progress: told how far it has come; can cancel it.

        Raises:
            NotFound: there is no such model.
            InvalidInput: it is not in use.
            Cancelled: the measurement was cancelled.
            ModelBusy: replies came in between every time.
            ModelLoadError, ModelError: it cannot be loaded, or failed; in words.
        """
        if id is not None and not (model := self.info(id)).in_use:
            raise InvalidInput("{model} is not in use. Use it first; then it can be measured.", model=model.name)
        return self._use.bench(progress)

    def set_options(self, id: str, **changes: object) -> LoadOptions:
        """Change how a model is loaded; this takes effect the next time that it is loaded.

        Args:
            id: the model.
            changes: names of `LoadOptions` with their values; None lets the program choose again.

        Raises:
            NotFound: there is no such model.
            InvalidInput: a name is unknown, or a value out of its range; nothing is changed.
            ModelLoadError: it cannot be loaded in this way, or cannot see with the chosen file; nothing is changed.
            StorageError: the options could not be saved.
        """
        model = self.info(id)
        before = self._options.of(model.path)
        if eye := changes.get("eye"):
            changes["eye"] = str(checked_eye(str(eye), model.path))
        made = self._options.set(model.path, **changes)
        if model.in_use:
            try:
                self._use.check(model.path, made)
            except ModelLoadError:
                self._options.set(model.path, **before.model_dump())
                raise
        if "eye" in changes:
            self._changed()  # whether it sees may have changed
        return made


def _is_named(setting: str, model: InstalledModel) -> bool:
    """Whether a setting names this model, even if its file is missing."""
    remote = setting.startswith(PREFIX)
    return bool(setting) and not remote and given_path(setting).absolute() == model.path.absolute()


def _refuse_bundled(model: InstalledModel) -> None:
    if model.bundled:
        raise InvalidInput(
            "{model} comes with the program and is always there. Choose another model to use instead.", model=model.name
        )


def _belonging(model: InstalledModel) -> list[str]:
    said: list[str] = []
    if model.adapters:
        named = ", ".join(model.adapters)
        said.append(say("What was trained for it is deleted: {named}. It would have to be trained again.", named=named))
    if model.contexts:
        said.append(
            say_count(
                "What it has read already is deleted: {n} saved context. Your memories and conversations stay.",
                "What it has read already is deleted: {n} saved contexts. Your memories and conversations stay.",
                model.contexts,
            )
        )
    return said
