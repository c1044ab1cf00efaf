"""Lists the models on this computer and those of the catalogue: what each can do, and whether it suits this computer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from memos_core.errors import MemOSError, ModelLoadError, NotFound, StorageError
from memos_core.files import given_path
from memos_core.ids import meant_by
from memos_core.models.backend import LoadOptions
from memos_core.models.catalogue import Catalogue, CatalogueModel, own_problems, read_catalogue
from memos_core.models.embedders import STANDARD_EMBEDDER
from memos_core.models.file_facts import examined
from memos_core.models.fit import Computer, Fit, Needs, fit, roughly, this_computer
from memos_core.models.installed import Ability, InstalledModel, Noted, Shelf, free_id, is_embedder, stamp_of
from memos_core.models.loading import Device
from memos_core.models.projector_files import eye_of
from memos_core.models.resources import embedder_path, file_sha256, starter_model_path
from memos_core.models.suggesting import Offer, suggested
from memos_core.wording import say

log = logging.getLogger(__name__)

STARTER = "starter"
"""The id of the model that comes with the program."""


class ModelList:
    """Lists installed models and offers. Does not use the network."""

    def __init__(
        self,
        home: Path,
        shelf: Shelf,
        *,
        model: Callable[[], str],
        embedder: Callable[[], str],
        adapters: Callable[[], Mapping[str, Sequence[str]]],
        contexts: Callable[[], Mapping[str, int]],
        reads: Callable[[int], bool],
        trains: Callable[[str], bool],
        devices: Callable[[], tuple[Device, ...]],
        options: Callable[[Path], LoadOptions],
    ) -> None:
        """
        Args:
            home: the folder of all data.
            shelf: finds models and keeps the list of them.
            model: returns the path of the chosen model; "" for the starter model.
            embedder: returns the folder of the chosen embedder; "" for the one that comes with the program.
            adapters: returns the names of the adapters trained for each model file, by its hash.
            contexts: returns how many saved contexts were computed with each.
            reads: whether a model with this many parameters is able to read messages for memory.
            trains: whether adapters can be trained for an architecture.
            devices: returns the graphics cards that the model host has reported.
            options: returns the options set for a model file.
        """
        self._home = home
        self._shelf = shelf
        self._model = model
        self._embedder = embedder
        self._adapters = adapters
        self._contexts = contexts
        self._reads = reads
        self._trains = trains
        self._devices = devices
        self._options = options

    # -- what is here -------------------------------------------------------------------------

    def installed(self) -> list[InstalledModel]:
        """The models on this computer; see `ModelLibrary.installed`."""
        listed = [self.look_at(name, path) for name, path in self._shelf_paths().items()]
        eyes = {model.eye for model in listed}  # each is listed as part of its model
        listed = [model for model in listed if model.path not in eyes]
        starter = self._starter()
        chat = sorted((model for model in listed if "embed" not in model.can), key=lambda model: model.name.casefold())
        embedders = sorted((model for model in listed if "embed" in model.can), key=lambda model: model.name.casefold())
        found = [*([starter] if starter else []), *chat, *self._bundled_embedder(), *embedders]
        return self._with_belongings(found)

    def info(self, id: str) -> InstalledModel:
        """One model; see `ModelLibrary.info`."""
        models = self.installed()
        at = [model for model in models if str(model.path) == id]
        found = at or meant_by(id, models, lambda model: model.id)
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFound(
                'Several models begin with "{id}": {ids}. Give more of it.',
                id=id,
                ids=", ".join(model.id for model in found),
            )
        raise NotFound('There is no model "{id}" on this computer. `memos models list` shows which there are.', id=id)

    def look_at(self, name: str, path: Path) -> InstalledModel:
        """The entry for a model that did not come with the program.

        Args:
            name: its name in the list.
            path: its place.
        """
        noted, problem = self._noted(name, path)
        missing = stamp_of(path) == (0, 0)
        embeds = noted.architecture == "embedder" or is_embedder(path)
        eye = None if missing or embeds or problem else eye_of(path, self._options(path))
        can: tuple[Ability, ...] = (
            ("embed",) if embeds else self._abilities(noted.parameters, noted.architecture, sees=eye is not None)
        )
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
            can=() if problem else can,
            adapters=(),
            contexts=0,
            source=noted.source,
            in_use=not missing and self._in_use(path, embeds),
            problem=problem,
            eye=eye,
        )

    def sha256(self, model: InstalledModel) -> str:
        """The hash of a model's files; if they are missing, the stored one, or "" if there is none."""
        name = self._shelf.name_of(model.path)
        if model.missing:
            noted = self._shelf.noted().get(name)
            return noted.sha256 if noted else ""
        if model.bundled:
            return file_sha256(model.path)
        return self._shelf.sha256(name, model.path)

    def twin(self, model: InstalledModel) -> InstalledModel | None:
        """Another model with the same bytes, if there is one."""
        if "chat" not in model.can:
            return None
        sha256 = self.sha256(model)
        others = (
            other for other in self.installed() if other.id != model.id and "chat" in other.can and not other.missing
        )
        return next(
            (
                other
                for other in others
                if sha256 and other.size_bytes == model.size_bytes and self.sha256(other) == sha256
            ),
            None,
        )

    def _shelf_paths(self) -> dict[str, Path]:
        paths = self._shelf.paths()
        for chosen in (self._model(), self._embedder()):  # chosen by hand in the settings
            if chosen and not chosen.startswith("remote:"):
                path = given_path(chosen)
                paths.setdefault(self._shelf.name_of(path), path)
        return paths

    def _noted(self, name: str, path: Path) -> tuple[Noted, str]:
        """What is known of a model, and why it cannot be used. Its files are examined if they have changed."""
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
            fields["stamp"] = (0, 0)  # so that it is examined again
        offer = self._read_catalogue().get(known.catalogue) if known is not None else None
        if offer is None and not problem:
            offer = self._offer_of(path, stamp)
        if offer is not None:
            fields |= {**noted_of(offer), "catalogue": offer.id}
        if known is not None:
            fields |= {key: value for key in ("source", "licence") if (value := getattr(known, key))}
        fields.setdefault(
            "source", say("Put into the folder") if self._shelf.is_copy(path) else say("Added from this computer")
        )
        try:
            return self._shelf.note(name, **fields), problem
        except StorageError as error:  # a disk that cannot be written to must not prevent the listing
            log.warning("a model could not be noted: %s", type(error).__name__)
            return Noted.model_validate({"id": known.id if known else free_id(path.name, ()), **fields}), problem

    def _offer_of(self, path: Path, stamp: tuple[int, int]) -> CatalogueModel | None:
        """The catalogue's entry for a file that was added by hand: it is recognised by its name, and by its size if that is certain."""
        return next(
            (
                offer
                for offer in self._read_catalogue().models
                if offer.lands_as == (path.stem if offer.eye_bytes else path.name)
                and (not offer.sha256 or offer.size_bytes == stamp[0])
            ),
            None,
        )

    def _abilities(self, parameters: int, architecture: str, *, sees: bool = False) -> tuple[Ability, ...]:
        can: list[Ability] = ["chat", "see"] if sees else ["chat"]
        if self._reads(parameters):
            can.append("read")
        if self._trains(architecture):
            can.append("train")
        return tuple(can)

    def _in_use(self, path: Path, embeds: bool) -> bool:
        chosen = self._embedder() if embeds else self._model()
        return bool(chosen) and given_path(chosen).absolute() == path.absolute()

    def _starter(self) -> InstalledModel | None:
        try:
            path = starter_model_path()
            fields = examined(path)
        except ModelLoadError:
            return None
        chosen = self._model()
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
        return [_bundled(STANDARD_EMBEDDER, path, fields, ("embed",), in_use=not self._embedder(), starter=False)]

    def _with_belongings(self, models: list[InstalledModel]) -> list[InstalledModel]:
        adapters, contexts = self._adapters(), self._contexts()
        if not adapters and not contexts:  # then gigabytes need not be hashed
            return models
        hashes = [self.sha256(model) if "chat" in model.can else "" for model in models]
        return [
            replace(model, adapters=tuple(adapters.get(sha256, ())), contexts=contexts.get(sha256, 0))
            if sha256
            else model
            for model, sha256 in zip(models, hashes, strict=True)
        ]

    # -- what can be had ----------------------------------------------------------------------

    def catalogue(self) -> list[Offer]:
        """All models of the catalogue, each with whether it suits this computer in its present state."""
        here = self._of_catalogue([model for model in self.installed() if not model.missing])
        computer = self._computer()
        return [Offer(model, self._fit(model, computer), here.get(model.id)) for model in self._read_catalogue().models]

    @property
    def catalogue_problems(self) -> list[str]:
        """What cannot be used in the person's own catalogue, one sentence each."""
        return own_problems(self._home)

    def suggestions(self, count: int = 3) -> list[Offer]:
        """Models to suggest; see `ModelLibrary.suggestions`."""
        return suggested(self.catalogue(), count)

    def offer(self, id: str) -> CatalogueModel | None:
        """The entry of the catalogue with this id."""
        return self._read_catalogue().get(id)

    def _read_catalogue(self) -> Catalogue:
        return read_catalogue(self._home)

    def _computer(self) -> Computer:
        return this_computer(self._devices())

    def rough_fit(self, size_bytes: int) -> Fit:
        """Whether a model suits this computer, if only the size of its file is known."""
        return fit(roughly(size_bytes), self._computer())

    def _fit(self, model: CatalogueModel, computer: Computer) -> Fit:
        return fit(Needs(model.whole_bytes, model.kv_bytes_per_token(), model.context_tokens), computer)

    def _of_catalogue(self, models: Sequence[InstalledModel]) -> dict[str, InstalledModel]:
        """The models that are installed, by their ids in the catalogue."""
        noted = self._shelf.noted()
        known = ((noted.get(self._shelf.name_of(model.path)), model) for model in models)
        return {entry.catalogue: model for entry, model in known if entry is not None and entry.catalogue}


def noted_of(offer: CatalogueModel) -> dict[str, object]:
    """The fields to store for a model, from its entry in the catalogue."""
    return {
        "name": offer.name,
        "family": offer.family,
        "parameters": offer.parameters,
        "quantisation": offer.quantisation,
        "licence": offer.licence,
        "source": offer.from_where,
    }


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
        source=say("Comes with the program"),
        in_use=in_use,
    )
