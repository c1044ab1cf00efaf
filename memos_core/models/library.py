"""The models of this computer and those that can be had: looked at, fetched, added, used and removed."""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, MemOSError, ModelLoadError, NotFound, StorageError, StorageFull
from memos_core.files import given_path
from memos_core.models.backend import LoadOptions, Speed
from memos_core.models.catalogue import Catalogue, CatalogueModel, read_catalogue
from memos_core.models.downloads import Download, Downloads, DownloadState, HubSource, Wanted
from memos_core.models.embedders import STANDARD_EMBEDDER, check_embedder, write_prefixes
from memos_core.models.examining import examined
from memos_core.models.fit import Computer, Fit, Needs, fit, this_computer
from memos_core.models.gguf_header import model_files, parts_by_name
from memos_core.models.hub import Hub, HubFile, HubRepository, pasted, wanted_from
from memos_core.models.installed import Ability, InstalledModel, Noted, Shelf, free_id, is_embedder, stamp_of
from memos_core.models.loading import Device
from memos_core.models.resources import embedder_path, file_sha256, starter_model_path
from memos_core.models.suggesting import Offer, suggested
from memos_core.progress import Progress

log = logging.getLogger(__name__)

STARTER = "starter"
"""The id of the model that comes with the program."""
USUAL_QUANTISATION = "Q4_K_M"
"""What is fetched of a repository where no file is named."""
LEFT_FREE_BYTES = 200_000_000
"""Of the disk, when a file is copied."""


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
        self._reads = reads
        self._trains = trains
        self._devices = devices
        self._changed = changed
        self._progressed = progressed
        self._shelf = Shelf(home)
        self._hub = Hub(token)
        self._downloads = Downloads(self._shelf.folder, token=token, on_change=self._download_changed)

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
        listed = [self._standard(name, path) for name, path in self._shelf_paths().items()]
        starter = self._bundled_starter()
        chat = sorted((model for model in listed if "embed" not in model.can), key=lambda model: model.name.casefold())
        embedders = sorted((model for model in listed if "embed" in model.can), key=lambda model: model.name.casefold())
        found = [*([starter] if starter else []), *chat, *self._bundled_embedder(), *embedders]
        return self._with_belongings(found)

    def info(self, id: str) -> InstalledModel:
        """One of them, by its id, the unambiguous beginning of it (4 characters or more), or its path. Raises NotFound."""
        models = self.installed()
        exact = [model for model in models if id in (model.id, str(model.path))]
        found = exact or [model for model in models if len(id) >= 4 and model.id.startswith(id)]
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFound(
                f'Several models begin with "{id}": {", ".join(model.id for model in found)}. Give more of it.'
            )
        raise NotFound(f'There is no model "{id}" on this computer. `memos models list` shows which there are.')

    def _shelf_paths(self) -> dict[str, Path]:
        paths = self._shelf.paths()
        for chosen in (self._use.model(), self._use.embedder()):  # chosen by hand in the settings
            if chosen and not chosen.startswith("remote:"):
                path = given_path(chosen)
                paths.setdefault(self._shelf.name_of(path), path)
        return paths

    def _standard(self, name: str, path: Path) -> InstalledModel:
        noted, problem = self._noted(name, path)
        missing = stamp_of(path) == (0, 0)
        embeds = noted.architecture == "embedder" or is_embedder(path)
        return InstalledModel(
            id=noted.id,
            name=noted.name or path.stem,
            family=noted.family,
            parameters=noted.parameters,
            quantisation=noted.quantisation,
            context_tokens=noted.context_tokens,
            size_bytes=noted.size_bytes,
            licence=noted.licence,
            path=path,
            missing=missing,
            starter=False,
            bundled=False,
            can=() if problem else ("embed",) if embeds else self._abilities(noted.parameters, noted.architecture),
            adapters=(),
            contexts=0,
            source=noted.source,
            in_use=not missing and self._in_use(path, embeds),
            problem=problem,
        )

    def _noted(self, name: str, path: Path) -> tuple[Noted, str]:
        """What is known of a model, and why it cannot be used. It is looked into where its files are others than before."""
        known, stamp = self._shelf.noted().get(name), stamp_of(path)
        if stamp == (0, 0):
            return known or Noted(id=free_id(path.name, ())), ""
        if known is not None and known.stamp == stamp and known.name:
            return known, ""
        fields: dict[str, object] = {"stamp": stamp, "sha256": ""}
        problem = ""
        try:
            fields |= examined(path)
        except MemOSError as error:
            problem = str(error)
            fields["stamp"] = (0, 0)  # it is looked into again
        offer = self._catalogue().get(known.catalogue) if known is not None else None
        if offer is None and not problem:
            offer = self._offer_of(path, stamp)
        if offer is not None:
            fields |= {**_told(offer), "catalogue": offer.id}
        if known is not None:
            fields |= {key: value for key in ("source", "licence") if (value := getattr(known, key))}
        fields.setdefault("source", "Put into the folder" if self._shelf.is_copy(path) else "Added from this computer")
        try:
            return self._shelf.note(name, **fields), problem
        except StorageError as error:  # a disk that cannot be written to must not keep anybody from looking
            log.warning("a model could not be noted: %s", type(error).__name__)
            return Noted.model_validate({"id": known.id if known else free_id(path.name, ()), **fields}), problem

    def _offer_of(self, path: Path, stamp: tuple[int, int]) -> CatalogueModel | None:
        """What the catalogue says of a file that was added by hand: it knows it by its name, and by its size where that is certain."""
        return next(
            (
                offer
                for offer in self._catalogue().models
                if offer.lands_as == path.name and (not offer.sha256 or offer.size_bytes == stamp[0])
            ),
            None,
        )

    def _abilities(self, parameters: int, architecture: str) -> tuple[Ability, ...]:
        can: list[Ability] = ["chat"]
        if self._reads(parameters):
            can.append("read")
        if self._trains(architecture):
            can.append("train")
        return tuple(can)

    def _in_use(self, path: Path, embeds: bool) -> bool:
        chosen = self._use.embedder() if embeds else self._use.model()
        return bool(chosen) and given_path(chosen).absolute() == path.absolute()

    def _bundled_starter(self) -> InstalledModel | None:
        try:
            path = starter_model_path()
            fields = examined(path)
        except ModelLoadError:
            return None
        chosen = self._use.model()
        fallen_back = bool(chosen) and not chosen.startswith("remote:") and not given_path(chosen).exists()
        can = self._abilities(int(str(fields["parameters"])), str(fields["architecture"]))
        return _bundled(STARTER, path, fields, can, in_use=not chosen or fallen_back, starter=True)

    def _bundled_embedder(self) -> list[InstalledModel]:
        try:
            path = embedder_path()
            fields = examined(path)
        except MemOSError:
            return []
        fields |= {"name": "all-MiniLM-L6-v2", "family": "MiniLM", "parameters": 22_713_216, "licence": "Apache-2.0"}
        return [_bundled(STANDARD_EMBEDDER, path, fields, ("embed",), in_use=not self._use.embedder(), starter=False)]

    def _with_belongings(self, models: list[InstalledModel]) -> list[InstalledModel]:
        adapters, contexts = self._belongings.adapters(), self._belongings.contexts()
        if not adapters and not contexts:  # then gigabytes need not be read
            return models
        hashes = [self._sha256(model) if "chat" in model.can else "" for model in models]
        return [
            replace(model, adapters=tuple(adapters.get(sha256, ())), contexts=contexts.get(sha256, 0))
            if sha256
            else model
            for model, sha256 in zip(models, hashes, strict=True)
        ]

    def _sha256(self, model: InstalledModel) -> str:
        name = self._shelf.name_of(model.path)
        if model.missing:
            noted = self._shelf.noted().get(name)
            return noted.sha256 if noted else ""
        if model.bundled:
            return file_sha256(model.path)
        return self._shelf.sha256(name, model.path)

    # -- what can be had ----------------------------------------------------------------------

    def catalogue(self) -> list[Offer]:
        """All models of the catalogue, each with whether it suits this computer as it is now."""
        here = self._of_catalogue([model for model in self.installed() if not model.missing])
        computer = self._computer()
        return [Offer(model, self._fit(model, computer), here.get(model.id)) for model in self._catalogue().models]

    @property
    def catalogue_problems(self) -> list[str]:
        """What cannot be used of the person's own catalogue, a sentence each."""
        return list(self._catalogue().problems)

    @property
    def list_problem(self) -> str:
        """What the person should know of a list of models that was damaged, in a sentence; "" where it was sound."""
        self._shelf.noted()
        return self._shelf.problem

    def suggestions(self, count: int = 3) -> list[Offer]:
        """Models that suit this computer, the best first, and of different sizes and sources. No server is asked which of the
        sources can be reached: each says where it comes from."""
        return suggested(self.catalogue(), count)

    def _catalogue(self) -> Catalogue:
        return read_catalogue(self._home)

    def _computer(self) -> Computer:
        return this_computer(self._devices())

    def _fit(self, model: CatalogueModel, computer: Computer) -> Fit:
        return fit(Needs(model.size_bytes, model.kv_bytes_per_token(), model.context_tokens), computer)

    def _of_catalogue(self, models: Sequence[InstalledModel]) -> dict[str, InstalledModel]:
        """The models that are here, by their ids in the catalogue."""
        noted = self._shelf.noted()
        known = ((noted.get(self._shelf.name_of(model.path)), model) for model in models)
        return {entry.catalogue: model for entry, model in known if entry is not None and entry.catalogue}

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
        offer = self._catalogue().get(what.strip())
        if offer is not None:
            for download in self._downloads.list():
                if (
                    download.file == offer.lands_as
                    and not download.state.active
                    and download.state is not DownloadState.DONE
                ):
                    return self._downloads.resume(download.id)  # its file list was asked for already
            return self._begin(self._wanted(offer), id=offer.id, catalogue=offer.id, **_told(offer))
        if "/" not in what:
            raise NotFound(
                f'The catalogue has no model "{what}". `memos models search` looks for others; a repository is written owner/name.'
            )
        place = pasted(what)
        if place.url:
            return self._begin(wanted_from(place.url), source=place.url)
        found = self._file_of(place.repository, file or place.file, place.revision)
        title = f"{place.repository.partition('/')[2].removesuffix('-GGUF')} {found.quantisation}".strip()
        about = {"licence": found.licence, "quantisation": found.quantisation}
        return self._begin(found.wanted(title), source=f"Hugging Face: {place.repository}", **about)

    def _wanted(self, offer: CatalogueModel) -> Wanted:
        source = offer.source
        if not isinstance(source, HubSource):
            return offer.wanted()
        if offer.kind == "embedder":
            return self._hub.embedder(
                source.repository, title=offer.name, file=offer.lands_as, revision=source.revision
            )
        if offer.sha256:
            return offer.wanted()
        found = self._file_of(source.repository, source.file, source.revision)
        return replace(found.wanted(offer.name), file=offer.lands_as)

    def _file_of(self, repository: str, file: str, revision: str) -> HubFile:
        files = self._hub.files(repository, revision)
        if file:
            fit = [one for one in files if file in (one.name, *(part.name for part in one.parts))]
        elif len(files) == 1:
            fit = files
        else:
            fit = [one for one in files if one.quantisation == USUAL_QUANTISATION]
        if len(fit) == 1:
            return fit[0]
        names = ", ".join(one.name for one in files[:12])
        if file:
            raise NotFound(f"{repository} has no file {file}. It has: {names}.")
        raise InvalidInput(f"{repository} has several models. Say which file: {names}.")

    def _begin(self, wanted: Wanted, **about: object) -> Download:
        wanted.check()
        name = wanted.file
        if wanted.files and any(part.name.casefold().endswith(".gguf") for part in wanted.files):
            name = f"{wanted.file}/{wanted.files[0].name}"  # a split model is named by its first part
        taken = {noted.id for known, noted in self._shelf.noted().items() if known != name}
        if about.get("id") in taken:
            about.pop("id")
        self._shelf.note(name, **{key: value for key, value in about.items() if value})
        return self._downloads.start(wanted)

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
        """Go on with a download. Raises NotFound, or InvalidInput where what was kept of it is damaged."""
        return self._downloads.resume(id)

    def cancel(self, id: str) -> None:
        """Stop a download and remove what has arrived; one that is done leaves the list, its file stays. Raises NotFound."""
        self._downloads.cancel(id)
        for name, noted in self._shelf.noted().items():
            if name.partition("/")[0] == id and noted.stamp == (0, 0) and not (self._shelf.folder / name).exists():
                self._shelf.forget(name)

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
            ModelLoadError: it is no model that can be used here; in words.
            InvalidInput: there is another one of that name already.
            StorageError: it could not be copied.
        """
        path = given_path(path).absolute()
        if is_embedder(path):
            check_embedder(path)
            files, inside = [path], Path(path.name)
        else:
            files = model_files(path)
            path = files[0]
            examined(path)
            folder = f"{path.stem.rpartition('-00001-of-')[0]}/" if len(files) > 1 else ""
            inside = Path(f"{folder}{path.name}")
        if copy and not self._shelf.is_copy(path):
            target = self._shelf.folder / inside
            self._copy(files, target)
            path = target
        name = self._shelf.name_of(path)
        self._shelf.note(name, stamp=(0, 0))
        model = self._standard(name, path)
        self._changed()
        return self.info(model.id)

    def _copy(self, files: Sequence[Path], target: Path) -> None:
        """Copy files to a place where nothing is; whole or not at all."""
        if target.exists():
            raise InvalidInput(
                f"There is a model {target.name} in {self._shelf.folder} already. Remove it first, or rename the file."
            )
        size = sum(stamp_of(file)[0] if file.is_dir() else file.stat().st_size for file in files)
        unfinished = self._shelf.folder / f".adding-{target.name}"
        with storage_errors("copy the model"):
            self._shelf.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if shutil.disk_usage(self._shelf.folder).free < size + LEFT_FREE_BYTES:
                raise StorageFull(
                    f"The model takes {size / 1e9:.1f} GB, and the disk of {self._shelf.folder} has not so much room. Free some, or use "
                    "the model where it lies."
                )
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            try:
                for file in files:
                    if file.is_dir():
                        shutil.copytree(file, unfinished / file.name)
                    else:
                        shutil.copyfile(file, unfinished / file.name)
                if len(files) > 1:
                    unfinished.rename(target.parent)
                else:
                    (unfinished / files[0].name).rename(target)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)

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
                f"{model.name} is missing: its file is no longer at {model.path}. Put it back there, or add it from where it is now."
            )
        if model.problem:
            raise ModelLoadError(model.problem)
        chosen = "" if model.bundled else str(model.path)
        if "embed" in model.can:
            if chosen:
                check_embedder(model.path)
                self._keep_prefixes(model)
            self._use.choose_embedder(chosen)
        else:
            self._use.choose_model(chosen)

    def _keep_prefixes(self, model: InstalledModel) -> None:
        """Put what the catalogue says of an embedder's prefixes beside it: they belong to its vectors."""
        noted = self._shelf.noted().get(self._shelf.name_of(model.path))
        offer = self._catalogue().get(noted.catalogue) if noted is not None else None
        if offer is not None and (offer.query_prefix or offer.passage_prefix) and self._shelf.is_copy(model.path):
            with storage_errors("prepare the embedder"):
                write_prefixes(model.path, offer.query_prefix, offer.passage_prefix)

    def remove_preview(self, id: str) -> list[str]:
        """What would go with a model, and what would stay: sentences. Nothing is changed.

        Raises:
            NotFound: there is no such model.
            InvalidInput: it comes with the program.
        """
        model = self.info(id)
        _refuse_bundled(model)
        said = []
        copy = self._shelf.is_copy(model.path)
        if model.missing:
            said.append(f"{model.name} is taken from the list; its file is missing already.")
        elif copy:
            said.append(f"{model.name} is deleted: {model.size_bytes / 1e9:.2f} GB at {model.path} are free again.")
        else:
            said.append(f"{model.name} is taken from the list. Its file stays where it is: {model.path}.")
        if model.in_use:
            instead = "MiniLM finds memories" if "embed" in model.can else "The starter model answers"
            said.append(f"It is in use. {instead} from then on, until you choose another one.")
        if copy and (twin := self._twin(model)):
            said.append(f"What belongs to it stays for {twin.name}, which is the same model.")
        elif copy:
            said += _belonging(model)
            if self._other_profiles():
                said.append("What other profiles have trained or saved for it stays with them, without use.")
        elif model.adapters or model.contexts:
            said.append("Its adapters and contexts stay; they are of use again when you add it again.")
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
            raise InvalidInput(f"{model.name} is being fetched. Cancel the download first.")
        if model.in_use:
            if "embed" in model.can:
                self._use.choose_embedder("")
            else:
                self._use.choose_model("")
                self._use.wait()
        sha256, copy = self._sha256(model), self._shelf.is_copy(model.path)
        if copy and sha256 and not self._twin(model):
            self._belongings.remove(sha256)
        if copy and not model.missing:
            self._delete(model.path)
        self._shelf.forget(name)
        if "chat" in model.can:
            self._options.forget(model.path)
        with contextlib.suppress(NotFound):  # one that was done leaves the list of downloads with its file
            self._downloads.cancel(landing)
        self._changed()

    def _delete(self, path: Path) -> None:
        with storage_errors("delete the model"):
            if path.is_dir():
                shutil.rmtree(path)
                return
            for file in parts_by_name(path):
                file.unlink(missing_ok=True)
            if path.parent != self._shelf.folder:  # a split model has a folder of its own
                with contextlib.suppress(OSError):  # somebody has put something else there
                    path.parent.rmdir()

    def _twin(self, model: InstalledModel) -> InstalledModel | None:
        """Another model with the same bytes."""
        if "chat" not in model.can:
            return None
        sha256 = self._sha256(model)
        others = (
            other for other in self.installed() if other.id != model.id and "chat" in other.can and not other.missing
        )
        return next(
            (
                other
                for other in others
                if sha256 and other.size_bytes == model.size_bytes and self._sha256(other) == sha256
            ),
            None,
        )

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
            raise InvalidInput(f"{model.name} is not in use. Use it first; then it can be measured.")
        return self._use.bench(progress)

    def set_options(self, id: str, **changes: object) -> LoadOptions:
        """Change how a model is loaded; it holds from the next time that it is loaded.

        Args:
            id: the model.
            changes: names of `LoadOptions` with their values; None leaves it to the app again.

        Raises:
            NotFound: there is no such model.
            InvalidInput: an unknown name, or a value out of its range; nothing is changed.
            StorageError: they could not be saved.
        """
        return self._options.set(self.info(id).path, **changes)


def _bundled(
    id: str, path: Path, fields: Mapping[str, Any], can: tuple[Ability, ...], *, in_use: bool, starter: bool
) -> InstalledModel:
    return InstalledModel(
        id=id,
        name=fields["name"],
        family=fields["family"],
        parameters=fields["parameters"],
        quantisation=fields["quantisation"],
        context_tokens=fields["context_tokens"],
        size_bytes=fields["size_bytes"],
        licence=fields["licence"],
        path=path,
        missing=False,
        starter=starter,
        bundled=True,
        can=can,
        adapters=(),
        contexts=0,
        source="Comes with the program",
        in_use=in_use,
    )


def _refuse_bundled(model: InstalledModel) -> None:
    if model.bundled:
        raise InvalidInput(
            f"{model.name} comes with the program and is always there. Choose another model to use instead."
        )


def _belonging(model: InstalledModel) -> list[str]:
    said = []
    if model.adapters:
        named = ", ".join(model.adapters)
        said.append(f"What was trained for it is deleted: {named}. It would have to be trained again.")
    if model.contexts:
        counted = "1 saved context" if model.contexts == 1 else f"{model.contexts} saved contexts"
        said.append(f"What it has read already is deleted: {counted}. Your memories and conversations stay.")
    return said


def _told(offer: CatalogueModel) -> dict[str, object]:
    """What the catalogue says of a model that was fetched."""
    return {
        "name": offer.name,
        "family": offer.family,
        "parameters": offer.parameters,
        "quantisation": offer.quantisation,
        "licence": offer.licence,
        "source": offer.from_where,
    }
