"""The dialogs for choosing files and folders.

Qt's own dialogs begin in the folder that the program was started from, which means nothing to a person. These begin where something was
last chosen in the same dialog, or else in the folder where such files are likely to be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation
DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
PICTURES = QStandardPaths.StandardLocation.PicturesLocation

_chosen_before: dict[str, Path] = {}
"""The folder of the last choice, by the dialog's object name."""


def choose_files(
    parent: QWidget,
    name: str,
    title: str,
    chosen: Callable[[list[Path]], object],
    filters: Sequence[str] = (),
    *,
    only_one: bool = False,
    begin: QStandardPaths.StandardLocation = DOCUMENTS,
) -> QFileDialog:
    """Open a dialog for choosing existing files.

    Args:
        parent: the window that the dialog belongs to.
        name: its object name; the last folder is remembered under it.
        title: the dialog's title.
        chosen: called with the chosen files, at least one.
        filters: which files are shown, in Qt's form ("Pictures (*.png *.jpg)"); empty for all.
        only_one: whether only one file can be chosen.
        begin: the folder to begin in before anything has been chosen.
    """
    dialog = _dialog(parent, name, title, begin)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile if only_one else QFileDialog.FileMode.ExistingFiles)
    if filters:
        dialog.setNameFilters(filters)
    return _open(dialog, chosen)


def choose_folder(
    parent: QWidget,
    name: str,
    title: str,
    chosen: Callable[[Path], object],
    *,
    folder: str = "",
    begin: QStandardPaths.StandardLocation = DOCUMENTS,
) -> QFileDialog:
    """Open a dialog for choosing a folder; the other arguments are those of `choose_files`.

    Args:
        folder: the folder to begin in, if it exists.
    """
    dialog = _dialog(parent, name, title, begin)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if folder and Path(folder).is_dir():
        dialog.setDirectory(folder)
    return _open(dialog, lambda paths: chosen(paths[0]))


def save_file(
    parent: QWidget,
    name: str,
    title: str,
    file: str,
    endings: dict[str, str],
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Open a dialog for choosing where to write a file; it asks before overwriting. The other arguments are those of `choose_files`.

    Args:
        file: the proposed file name.
        endings: the file types to choose from, in Qt's form ("Zip (*.zip)"), each with the ending that a name without one gets.
    """
    dialog = _dialog(parent, name, title, DOCUMENTS)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(endings))
    dialog.setDefaultSuffix(next(iter(endings.values())))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kind]))
    dialog.selectFile(file)
    return _open(dialog, lambda paths: chosen(paths[0]))


def _dialog(parent: QWidget, name: str, title: str, begin: QStandardPaths.StandardLocation) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(_first_folder(name, begin)))
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _first_folder(name: str, begin: QStandardPaths.StandardLocation) -> Path:
    likely = Path(QStandardPaths.writableLocation(begin))
    return next((folder for folder in (_chosen_before.get(name, likely), likely) if folder.is_dir()), Path.home())


def _open(dialog: QFileDialog, chosen: Callable[[list[Path]], object]) -> QFileDialog:
    def tell(files: list[str]) -> None:
        paths = [Path(file) for file in files]
        _chosen_before[dialog.objectName()] = paths[0].parent
        chosen(paths)

    dialog.filesSelected.connect(tell)
    dialog.open()
    return dialog
