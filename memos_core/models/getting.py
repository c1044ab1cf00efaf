"""Turns what a person names into the download of a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from memos_core.errors import InvalidInput, NotFound
from memos_core.models.catalogue import CatalogueModel
from memos_core.models.downloads import Download, Downloads, DownloadState, HubSource, Wanted
from memos_core.models.hub import Hub, HubFile, pasted, wanted_from
from memos_core.models.installed import Shelf
from memos_core.models.listing import noted_of

USUAL_QUANTISATION = "Q4_K_M"
"""The quantisation that is downloaded from a repository if no file is named."""


class ModelGetter:
    """Downloads models into the folder of models."""

    def __init__(
        self, shelf: Shelf, hub: Hub, downloads: Downloads, *, offer: Callable[[str], CatalogueModel | None]
    ) -> None:
        """
        Args:
            shelf: the folder of models.
            hub: answers questions about Hugging Face.
            downloads: runs downloads.
            offer: returns the entry of the catalogue with an id, or None.
        """
        self._shelf = shelf
        self._hub = hub
        self._downloads = downloads
        self._offer = offer

    def get(self, what: str, *, file: str | None = None) -> Download:
        """Begin to download a model, or continue with it; see `ModelLibrary.get`."""
        offer = self._offer(what.strip())
        if offer is not None:
            for download in self._downloads.list():
                if download.file == offer.lands_as and download.state is DownloadState.PAUSED:
                    return self._downloads.resume(download.id)  # its file list was asked for already
            return self._begin_offer(offer)
        if "/" not in what:
            raise NotFound(
                'The catalogue has no model "{what}". `memos models search` looks for others; a repository is written '
                "owner/name.",
                what=what,
            )
        place = pasted(what)
        if place.url:
            return self._begin(wanted_from(place.url), source=place.url)
        found = self._file_of(place.repository, file or place.file, place.revision, place.quantisation)
        title = f"{place.repository.partition('/')[2].removesuffix('-GGUF')} {found.quantisation}".strip()
        about = {"licence": found.licence, "quantisation": found.quantisation}
        return self._begin(found.wanted(title), source=f"Hugging Face: {place.repository}", **about)

    def resume(self, id: str) -> Download:
        """Continue a download; see `ModelLibrary.resume`. For a failed one from the catalogue, the file list is asked for again, since its
        repository may have other files by now."""
        if self._downloads.get(id).state is DownloadState.FAILED:
            known = (noted for name, noted in self._shelf.noted().items() if name.partition("/")[0] == id)
            offer = next((found for noted in known if (found := self._offer(noted.catalogue))), None)
            if offer is not None and offer.lands_as == id:
                return self._begin_offer(offer)
        return self._downloads.resume(id)

    def _begin_offer(self, offer: CatalogueModel) -> Download:
        return self._begin(self._wanted(offer), id=offer.id, catalogue=offer.id, **noted_of(offer))

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
        if not offer.eye_bytes:
            found = replace(found, eye=None)
        return replace(found.wanted(offer.name), file=offer.lands_as)

    def _file_of(self, repository: str, file: str, revision: str, quantisation: str = "") -> HubFile:
        files = self._hub.files(repository, revision)
        if file:
            fit = [one for one in files if file in (one.name, *(part.name for part in one.parts))]
        elif quantisation:
            fit = [one for one in files if one.quantisation == quantisation]
        elif len(files) == 1:
            fit = files
        else:
            fit = [one for one in files if one.quantisation == USUAL_QUANTISATION]
        if len(fit) == 1:
            return fit[0]
        names = ", ".join(one.name for one in files[:12])
        file = file or quantisation
        if file and not fit:
            raise NotFound(
                "{repository} has no file {file}. It has: {names}.", repository=repository, file=file, names=names
            )
        raise InvalidInput(
            "{repository} has several models. Say which file: {names}.", repository=repository, names=names
        )

    def _begin(self, wanted: Wanted, **about: object) -> Download:
        wanted.check()
        name = wanted.file
        if wanted.files and any(part.name.casefold().endswith(".gguf") for part in wanted.files):
            name = f"{wanted.file}/{wanted.files[0].name}"  # a split model is named after its first part
        noted = self._shelf.noted()
        if about.get("id") in {one.id for known, one in noted.items() if known != name}:
            about.pop("id")
        self._shelf.note(name, **{key: value for key, value in about.items() if value})
        try:
            return self._downloads.start(wanted)
        except InvalidInput:  # another model has this name, and the note belongs to that one
            if name in noted:
                self._shelf.note(name, **noted[name].model_dump())
            else:
                self._shelf.forget(name)
            raise

    def cancel(self, id: str) -> None:
        """Stop a download and keep nothing of it; see `ModelLibrary.cancel`."""
        self._downloads.cancel(id)
        for name, noted in self._shelf.noted().items():
            if name.partition("/")[0] == id and noted.stamp == (0, 0) and not (self._shelf.folder / name).exists():
                self._shelf.forget(name)
