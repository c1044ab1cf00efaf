"""The page "Models": those on this computer, those that can be downloaded, and those that run elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, plural, tr
from app.memory_browser.actions import open_dialog
from app.models.details_dialog import Details, DetailsDialog, read_details
from app.models.get_page import SUGGESTED, GetPage, is_address
from app.models.importing import ModelImports
from app.models.installed_page import InstalledPage
from app.models.pages import GET, INSTALLED
from app.models.remote_page import RemotePage
from app.models.words import file_size
from app.theme.switch import SegmentedSwitch
from app.theme.theme import ThemeManager
from app.theme.widgets import ConfirmDialog, label, page_header
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import Download, InstalledModel, MemOS, Offer

SETTLED_MILLISECONDS = 150
_PARTS = (
    (
        Later("On this computer"),
        "monitor",
        "modelsInstalledButton",
        Later("The models that are here, and what is on its way"),
    ),
    (Later("Get a model"), "download", "modelsGetButton", Later("What can be had, and what suits this computer")),
    (Later("Elsewhere"), "globe", "modelsRemoteButton", Later("Models of other programs and on other computers")),
)


@dataclass(frozen=True)
class _Found:
    """What the page shows, read in one go."""

    installed: Sequence[InstalledModel]
    offers: Sequence[Offer]
    suggested: Sequence[Offer]
    downloads: Sequence[Download]


class ModelsView(QWidget):
    """The page: three parts and a switch between them."""

    toast = Signal(str, str, object)
    answered = Signal(str, str)
    """What was asked to be downloaded (as given to `fetch`), and why that was refused; "" if the download has begun."""

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._downloads: dict[str, Download] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        header, row = page_header()
        row.addWidget(label(tr("Models"), "title"))
        self._note = label("", "note")
        self._note.setObjectName("modelsNote")
        row.addWidget(self._note, 1)
        self.switch = SegmentedSwitch(theme, [(text(), icon, name, tip()) for text, icon, name, tip in _PARTS])
        row.addWidget(self.switch)
        outer.addWidget(header)
        self.installed = InstalledPage(theme)
        self.get = GetPage(engine)
        self.remote = RemotePage(engine, theme)
        self._parts = QStackedWidget()
        for part in (self.installed, self.get, self.remote):
            self._parts.addWidget(part)
        outer.addWidget(self._parts, 1)
        self.imports = ModelImports(engine, self)
        self._connect()
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS, steady=True)
        for signal in (engine.opened, engine.modelsChanged, engine.modelStatusChanged, engine.settingsChanged):
            signal.connect(self._when_seen.changed)
        engine.downloadProgressed.connect(self._progressed)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._parts.setCurrentIndex)
        page = self.installed
        page.used.connect(self.use)
        page.details.connect(self._show_details)
        page.measured.connect(lambda model: self._show_details(model, measure=True))
        page.shownInFolder.connect(self._show_in_folder)
        page.deleted.connect(self._ask_delete)
        page.addFile.connect(self.imports.choose_file)
        page.getMore.connect(lambda: self.show_part(GET))
        downloads = page.downloads
        downloads.paused.connect(lambda id: self._do(lambda memos: memos.models.pause(id)))
        downloads.resumed.connect(lambda id: self._do(lambda memos: memos.models.resume(id)))
        downloads.cancelled.connect(self._ask_cancel)
        self.get.got.connect(self.fetch)
        self.get.used.connect(self.use)
        self.get.shown.connect(lambda: self.show_part(INSTALLED))
        self.get.refused.connect(self._say)
        self.answered.connect(self.get.answered)
        self.remote.toast.connect(self.toast)
        self.imports.toast.connect(self.toast)
        self.imports.added.connect(self._added)

    def show_part(self, number: int) -> None:
        """Show one of the parts."""
        self.switch.choose(number)
        self._parts.setCurrentIndex(number)

    def focus_search(self) -> None:
        """Put the cursor into the search field of "Get a model"."""
        self.show_part(GET)
        self.get.field.setFocus()
        self.get.field.selectAll()

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        if self._engine.memos is None:
            return False

        def read(memos: MemOS) -> _Found:
            models = memos.models
            return _Found(models.installed(), models.catalogue(), models.suggestions(SUGGESTED), models.downloads())

        # The first time, the files of all models have to be read to tell which belong together.
        self._engine.run(read, self._show, self._say, self, long=True)
        return True

    def _show(self, found: _Found) -> None:
        self.installed.show_models(found.installed)
        self.get.show_offers(found.offers, found.suggested)
        self._downloads = {download.id: download for download in found.downloads}
        self._show_downloads()
        here = [model for model in found.installed if not model.missing]
        size = sum(model.size_bytes for model in here)
        self._note.setText(plural("{n} model here, {size}", "{n} models here, {size}", len(here), size=file_size(size)))

    def _progressed(self, download: Download) -> None:
        self._downloads[download.id] = download
        if self.isVisible():
            self._show_downloads()

    def _show_downloads(self) -> None:
        downloads = list(self._downloads.values())
        self.installed.downloads.show_all(downloads)
        self.get.show_downloads(downloads)

    # -- doing --------------------------------------------------------------------------------

    def fetch(self, what: str, file: str = "") -> None:
        """Begin a download.

        Args:
            what: the id of a catalogue entry, the name of a repository, or an address.
            file: the name of a file in the repository; "" for the default.
        """

        def begun(download: Download) -> None:
            self._progressed(download)
            self.answered.emit(what, "")
            self._say(tr("{title} is being fetched. You can go on meanwhile.", title=download.title))

        def refused(reason: str) -> None:
            self.answered.emit(what, reason)
            if not of_card:
                self._say(reason)

        of_card = not file and not is_address(what)
        """Whether it was asked for on a card of the catalogue, which shows the outcome itself."""
        if not of_card:
            self._say(tr("Asking how large it is …"))
        self._engine.run(lambda memos: memos.models.get(what, file=file or None), begun, refused, self, long=True)

    def use(self, model: InstalledModel) -> None:
        """Use a model in chats from now on."""
        id = model.id
        self._do(lambda memos: memos.models.use(id), used_in_words(model))

    def use_file(self, path: Path) -> None:
        """Use a model file in chats from now on, without copying it."""

        def work(memos: MemOS) -> str:
            model = memos.models.add(path, copy=False)
            memos.models.use(model.id)
            return used_in_words(model)

        def done(said: str) -> None:
            self._when_seen.changed()
            self._say(said)

        self._engine.run(work, done, self._say, self, long=True)

    def use_download(self, download: Download) -> None:
        """Use a model that has just been downloaded in chats from now on."""
        path = download.path
        self._say(tr("{title} is being loaded …", title=download.title))

        def work(memos: MemOS) -> str:
            found = next((model for model in memos.models.installed() if _lies_at(model, path)), None)
            if found is None:
                return tr("{title} is no longer there. Fetch it again under “Get a model”.", title=download.title)
            memos.models.use(found.id)
            return used_in_words(found)

        self._engine.run(work, self._say, self._say, self, long=True)

    def _added(self, model: InstalledModel) -> None:
        self._when_seen.changed()
        self.toast.emit(tr("{name} was added.", name=model.name), tr("Use it now"), lambda: self.use(model))

    def _show_details(self, model: InstalledModel, *, measure: bool = False) -> None:
        id = model.id

        def show(details: Details) -> None:
            DetailsDialog(self.window(), self._engine, details, measure=measure).open()

        self._engine.run(lambda memos: read_details(memos, id), show, self._say, self)

    def _show_in_folder(self, model: InstalledModel) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(model.path.parent)))

    def _ask_delete(self, model: InstalledModel) -> None:
        id = model.id
        self._engine.run(
            lambda memos: memos.models.remove_preview(id), lambda lines: self._confirm_delete(model, lines), self._say, self
        )  # fmt: skip

    def _confirm_delete(self, model: InstalledModel, lines: Sequence[str]) -> None:
        title = (
            tr("Remove {name} from the list?", name=model.name)
            if model.missing
            else tr("Delete {name}?", name=model.name)
        )
        dialog = ConfirmDialog(self.window(), title, lines, tr("Remove it") if model.missing else tr("Delete it"))
        id = model.id
        open_dialog(
            dialog, lambda: self._do(lambda memos: memos.models.remove(id), tr("{name} is gone.", name=model.name))
        )

    def _ask_cancel(self, download: Download) -> None:
        if not download.done_bytes:
            self._cancel(download.id)
            return
        dialog = ConfirmDialog(
            self.window(),
            tr("Give up {title}?", title=download.title),
            [
                tr(
                    "What has arrived ({size}) is deleted. To go on later, pause it instead.",
                    size=file_size(download.done_bytes),
                )
            ],
            tr("Give it up"),
        )
        open_dialog(dialog, lambda: self._cancel(download.id))

    def _cancel(self, id: str) -> None:
        def done(_: None) -> None:
            self._downloads.pop(id, None)
            self._show_downloads()

        self._engine.run(lambda memos: memos.models.cancel(id), done, self._say, self, long=True)

    def _do(self, work: Callable[[MemOS], object], said: str = "") -> None:
        def done(_: object) -> None:
            self._when_seen.changed()
            if said:
                self._say(said)

        self._engine.run(work, done, self._say, self, long=True)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


def used_in_words(model: InstalledModel) -> str:
    """Tell the person what follows from using a model."""
    if "embed" in model.can:
        return tr(
            "{name} is now used to find your memories. All of them are processed again in the background.",
            name=model.name,
        )
    return tr("{name} is being loaded and will answer your chats.", name=model.name)


def _lies_at(model: InstalledModel, path: Path) -> bool:
    """Whether a path is the file of a model, or a folder that contains it."""
    return model.path == path or path in model.path.parents
