"""The models of this computer and those that can be had: looked at, fetched, added, used and removed."""

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
from memos_core.models.examining import examined
from memos_core.models.eyes import checked_eye, eye_of
from memos_core.models.fit import Fit
from memos_core.models.getting import ModelGetter
from memos_core.models.gguf_header import model_files
from memos_core.models.hub import Hub, HubFile, HubRepository, Pasted, pasted
from memos_core.models.installed import InstalledModel, Shelf, is_embedder
from memos_core.models.listing import ModelList
from memos_core.models.loading import Device, size_of_eye
from memos_core.models.remotes import PREFIX
from memos_core.models.suggesting import Offer
from memos_core.progress import Progress
from memos_core.wording import say, say_count


class OptionsOfModels(Protocol):
    """How single models are loaded."""

    def of(self, model: Path) -> LoadOptions:
        """What is set for a model file."""

    def set(self, model: Path, **changes: object) -> LoadOptions:
        """Change it."""

    def forget(self, model: Path) -> None:
        """Keep nothing of it."""


@dataclass(frozen=True)
class Belongings:
    """What of the open profile belongs to model files, by the hash of the file."""

    adapters: Callable[[], Mapping[str, Sequence[str]]]
    """The names of the adapters that were trained for each."""
    contexts: Callable[[], Mapping[str, int]]
    """How many saved contexts were computed with each."""
    remove: Callable[[str], None]
    """Delete both of one."""


@dataclass(frozen=True)
class Use:
    """How a model is chosen and loaded."""

    model: Callable[[], str]
    """The path that is chosen now; "" for the starter model."""
    embedder: Callable[[], str]
    """The folder that is chosen now; "" for the one that comes with the program."""
    choose_model: Callable[[str], None]
    """Choose it for good, and load it in the background."""
    choose_embedder: Callable[[str], None]
    check: Callable[[Path, LoadOptions], None]
    """See whether a model can be loaded with these options in the place of the one that is. Raises ModelLoadError."""
    wait: Callable[[], object]
    """Wait until the model is loaded. Raises ModelLoadError."""
    bench: Callable[[Progress | None], Speed]
    """Measure the model that is loaded."""


class ModelLibrary:
    """`MemOS.models`. Safe to use from any thread; nothing is fetched and no server is asked but by `search`, `files`, `get` and
    `resume`."""

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
            use: how a model is chosen and loaded.
            belongings: what belongs to models.
            options: how single models are loaded.
            reads: whether a model with so many parameters is able to read messages for memory.
            trains: whether adapters can be trained for an architecture.
            token: gives the person's Hugging Face token, or None.
            devices: the graphics cards that the model host has reported.
            changed: told when there are other models, or another one is in use.
            progressed: told of every change of a download.
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
        """Stop all downloads; they are there at the next start, paused. Safe to call twice."""
        self._downloads.close()

    @property
    def folder(self) -> Path:
        """Where fetched and copied models lie."""
        return self._shelf.folder

    # -- what is here -------------------------------------------------------------------------

    def installed(self) -> list[InstalledModel]:
        """The models on this computer: the starter model first, then those that answer by name, then embedders. One whose file
        is gone is among them, marked as missing."""
        return self._list.installed()

    def info(self, id: str) -> InstalledModel:
        """One of them, by its id, the unambiguous beginning of it (4 characters or more), or its path. Raises NotFound."""
        return self._list.info(id)

    # -- what can be had ----------------------------------------------------------------------

    def catalogue(self) -> list[Offer]:
        """All models of the catalogue, each with whether it suits this computer as it is now."""
        return self._list.catalogue()

    @property
    def catalogue_problems(self) -> list[str]:
        """What cannot be used of the person's own catalogue, a sentence each."""
        return self._list.catalogue_problems

    @property
    def list_problem(self) -> str:
        """What the person should know of a list of models that was damaged, in a sentence; "" where it was sound."""
        self._shelf.noted()
        return self._shelf.problem

    def suggestions(self, count: int = 3) -> list[Offer]:
        """Models that suit this computer, the best first, and of different sizes and sources. No server is asked which of the
        sources can be reached: each says where it comes from."""
        return self._list.suggestions(count)

    def search(self, words: str, limit: int = 20) -> list[HubRepository]:
        """Repositories on Hugging Face with GGUF files that have these words in their names. Asks the hub.

        Raises:
            InvalidInput: there are no words.
            SourceFailed: the hub cannot be asked; said in words.
        """
        return self._hub.search(words, limit)

    def files(self, repository: str) -> list[HubFile]:
        """The models in a repository on Hugging Face, the smallest first. Asks the hub.

        Raises:
            InvalidInput: that is not the name of a repository.
            NotFound: there are no GGUF files in it.
            SourceFailed: it is not there, or the hub cannot be asked; said in words.
        """
        return self._hub.files(repository)

    def rough_fit(self, size_bytes: int) -> Fit:
        """Whether a model suits this computer as it is now, from the size of its file alone: before it is fetched nothing else is
        known of it."""
        return self._list.rough_fit(size_bytes)

    def repository_in(self, address: str) -> str:
        """The repository on Hugging Face to which an address leads that names none of its models; "" for any other address. Asks
        nobody.

        Raises:
            InvalidInput: it leads to no model; in words.
        """
        place = pasted(address)
        whole = not (place.url or place.file or place.quantisation) and place.revision == Pasted.revision
        return place.repository if whole else ""

    # -- fetching -----------------------------------------------------------------------------

    def get(self, what: str, *, file: str | None = None) -> Download:
        """Begin to fetch a model in the background, or go on with it. For what lies on Hugging Face its file list is asked
        first: size and SHA-256 come from there.

        Args:
            what: an id of the catalogue, `owner/name` of a repository, or a pasted address.
            file: which file of a repository; None for the one of the usual quantisation.

        Raises:
            InvalidInput: that leads to no model, or not to a single one.
            NotFound: there is no such file.
            SourceFailed: the hub cannot be asked; said in words.
        """
        return self._getter.get(what, file=file)

    def downloads(self) -> list[Download]:
        """All downloads: active, paused (those of earlier starts too), failed, and those that were done since this start."""
        return self._downloads.list()

    def download(self, id: str) -> Download:
        """One of them. Raises NotFound."""
        return self._downloads.get(id)

    def wait(self, id: str, seconds: float | None = None) -> Download:
        """Wait until nothing is done any more for a download, at most so many seconds. Raises NotFound."""
        return self._downloads.wait(id, seconds)

    def pause(self, id: str) -> Download:
        """Stop a download for now; what has arrived is kept. Raises NotFound."""
        return self._downloads.pause(id)

    def resume(self, id: str) -> Download:
        """Go on with a download. One of the catalogue that has failed is looked for anew.

        Raises:
            NotFound: there is none with this id.
            InvalidInput: what was kept of it is damaged.
            SourceFailed: the hub cannot be asked; said in words.
        """
        return self._getter.resume(id)

    def cancel(self, id: str) -> None:
        """Stop a download and remove what has arrived; one that is done leaves the list, its file stays. Raises NotFound."""
        self._getter.cancel(id)

    def _download_changed(self, download: Download) -> None:
        self._progressed(download)
        if download.state is DownloadState.DONE:
            self._changed()

    # -- adding, using, removing --------------------------------------------------------------

    def add(self, path: Path | str, *, copy: bool) -> InstalledModel:
        """Have a model that is on this computer already: a GGUF file (of a split model any part), or the folder of an embedder.

        Args:
            path: where it lies.
            copy: copy it into the folder of models; else it is used where it lies.

        Raises:
            ModelLoadError: it is not a model that can be used here; in words.
            InvalidInput: there is another one of that name already.
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
        """Use a model from now on: a model that answers is loaded in the background, and chats go on with it; an embedder makes
        all vectors anew in the background.

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
        """Put what the catalogue says of an embedder's prefixes beside it: they belong to its vectors."""
        noted = self._shelf.noted().get(self._shelf.name_of(model.path))
        offer = self._list.offer(noted.catalogue) if noted is not None else None
        if offer is not None and (offer.query_prefix or offer.passage_prefix) and self._shelf.is_copy(model.path):
            with storage_errors(say("prepare the embedder")):
                write_prefixes(model.path, offer.query_prefix, offer.passage_prefix)

    def remove_preview(self, id: str) -> list[str]:
        """What would go with a model, and what would stay: sentences. Nothing is changed.

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
        """Remove a model: a file in the folder of models is deleted with the contexts and adapters that belong to it; one that
        lies elsewhere is only taken from the list. One that is in use gives way first.

        Raises:
            NotFound: there is no such model.
            InvalidInput: it comes with the program, or it is being fetched.
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
        with contextlib.suppress(NotFound):  # one that was done leaves the list of downloads with its file
            self._downloads.cancel(landing)
        self._changed()

    def _own_eye(self, model: InstalledModel) -> Path | None:
        """What a model in the folder of models sees with, where that goes with it."""
        shared = any(other.eye == model.eye for other in self.installed() if other.id != model.id)
        return model.eye if model.eye is not None and self._shelf.is_copy(model.eye) and not shared else None

    def _other_profiles(self) -> bool:
        folder = self._home / "profiles"
        return folder.is_dir() and sum(path.is_dir() for path in folder.iterdir()) > 1

    # -- how a model is loaded ----------------------------------------------------------------

    def options(self, id: str) -> LoadOptions:
        """What is set for a model. Raises NotFound."""
        return self._options.of(self.info(id).path)

    def bench(self, id: str | None = None, progress: Progress | None = None) -> Speed:
        """Measure how fast the model in use reads and writes here. Takes some seconds, and gives way to replies.

        Args:
            id: the model; None for the one in use, and it can be no other.
            progress: told how far it has come; may cancel it.

        Raises:
            NotFound: there is no such model.
            InvalidInput: it is not in use.
            Cancelled: it was no longer wanted.
            ModelBusy: replies have come in between again and again.
            ModelLoadError, ModelError: it cannot be loaded, or failed; in words.
        """
        if id is not None and not (model := self.info(id)).in_use:
            raise InvalidInput("{model} is not in use. Use it first; then it can be measured.", model=model.name)
        return self._use.bench(progress)

    def set_options(self, id: str, **changes: object) -> LoadOptions:
        """Change how a model is loaded; it holds from the next time that it is loaded.

        Args:
            id: the model.
            changes: names of `LoadOptions` with their values; None leaves it to the app again.

        Raises:
            NotFound: there is no such model.
            InvalidInput: an unknown name, or a value out of its range; nothing is changed.
            ModelLoadError: it could not be loaded so, or sees nothing with the chosen file; nothing is changed.
            StorageError: they could not be saved.
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
            self._changed()  # it has learned to see, or forgotten it
        return made


def _is_named(setting: str, model: InstalledModel) -> bool:
    """Whether a setting names this model, also one whose file is gone."""
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
