"""The model in a chat's header: which one will answer, where it runs, and a menu to change it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from app.bridge import Engine
from app.chat.own_fields import STARTER, reach_in_words
from app.language import tr, translated
from app.models.words import BESIDE, ELSEWHERE, REACH, REMOTE_MEANS
from app.theme.widgets import button, chip, restyle

if TYPE_CHECKING:
    from memos_core import InstalledModel, MemOS, ModelStatus, RemoteModel

_Found = tuple["list[InstalledModel]", "list[RemoteModel]", str, str]
ROOM = {ELSEWHERE: 640, BESIDE: 800}
"""The width of the header, in pixels, from which the mark shows its full text."""
LONGEST_NAME_PX, SHORT_NAME_PX, LONGEST_ENTRY = 150, 110, 60
_REMOTE = "remote:"


class _Next(NamedTuple):
    """The model that will get the next message, if that may not be the loaded one."""

    name: str
    remote: str
    """Where the model runs, by the engine's word for it; "" for this computer."""
    missing: bool = False
    sees: bool = False
    """Whether the model can see pictures."""


class ModelChooser(QObject):
    """A button with the model's name, and a mark beside it if messages go to another program or computer."""

    refused = Signal(str)
    moreModels = Signal()
    """The person wants to see all models."""
    answers = Signal(str, bool)
    """The name of the model that will answer in this chat ("" if unknown), and whether it can see pictures."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._width = 0
        self._remote = ""
        self.conversation = ""
        """Id of the chat that is shown; its folder or persona may have a model of its own."""
        self._wanted = ""
        """The model of the chat's folder or persona, as a settings value; "" for the usual one."""
        self._next: _Next | None = None
        self._status: ModelStatus | None = None
        self._shown = ("", "", "")
        """The button's text, kind and tooltip."""
        self.button = button("", "modelStatus", "model")
        self.button.clicked.connect(self._open)
        self.mark = chip("", "away")
        self.mark.setObjectName("remoteMark")
        self.mark.hide()
        self._show(tr("Starting"), "busy", "")
        engine.openFailed.connect(self._open_failed)
        engine.modelStatusChanged.connect(self.show_status)
        for changed in (engine.settingsChanged, engine.modelsChanged):
            changed.connect(self._read_next)

    def want(self, model: str) -> None:
        """Say which model the chat has from its folder or persona, as a settings value; "" for the usual one."""
        self._wanted = model
        self._read_next()

    def _read_next(self) -> None:
        wanted = self._wanted

        def show(found: _Next | None) -> None:
            if wanted == self._wanted:
                self._next = found
                self._tell()

        self._engine.run(lambda memos: _next(memos, wanted), show, None, self)

    def set_room(self, width: int) -> None:
        """Say how wide the header is, in pixels: words get shorter so that the title has room."""
        self._width = width
        self._show_mark()
        self._show(*self._shown)

    def _open_failed(self, _reason: str) -> None:
        self._show(tr("Not available"), "danger", "")

    def show_status(self, status: ModelStatus) -> None:
        """Show the model's status."""
        self._status = status
        self._tell()
        self._read_next()

    def _tell(self) -> None:
        following, status = self._next, self._status
        loaded = None if status is None or status.info is None else (status.info.name, status.info.remote)
        if following is not None:
            self.answers.emit("" if following.missing else following.name, following.sees)
        else:
            info = None if status is None else status.info
            self.answers.emit("" if info is None else info.name, info is not None and info.sees)
        if following is not None and loaded != (following.name, following.remote):
            self._remote = following.remote
            self._show_mark()
            if following.missing:
                self._show(
                    following.name,
                    "danger",
                    tr("The model of this chat is not there any more. Choose another one for it."),
                )
            else:
                self._show(following.name, "", tr("It will answer your next message in this chat."))
        elif status is not None:
            self._show_loaded(status)

    def _show_loaded(self, status: ModelStatus) -> None:
        phase, message = status.model.value, translated(status.message)
        self._remote = status.info.remote if phase == "ready" and status.info is not None else ""
        self._show_mark()
        if phase == "ready" and status.info is not None:
            learning = status.embedder.value not in ("ready", "failed")
            note = tr("Until the model for meanings is ready too, memories are found by their words alone.")
            self._show(status.info.name, "", f"{message} {note}" if learning else message)
        elif phase == "failed":
            self._show(tr("Model failed"), "danger", message)
        elif phase == "stopped":
            self._show(tr("Stopped", note="the model"), "", message)
        else:
            self._show(tr("Loading the model"), "busy", message)

    def _show(self, text: str, kind: str, tooltip: str) -> None:
        self._shown = (text, kind, tooltip)
        room = SHORT_NAME_PX if self._remote and self._width < ROOM[BESIDE] else LONGEST_NAME_PX
        short = self.button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.button.setText(short.replace("&", "&&"))
        self.button.setToolTip(
            "\n".join(filter(None, (text if short != text else "", tooltip, tr("Click to change it"))))
        )
        where = self._where
        self.button.setAccessibleName(
            tr("Model: {name}. {where}", name=text, where=where) if where else tr("Model: {name}", name=text)
        )
        restyle(self.button, kind=kind)

    def _show_mark(self) -> None:
        self.mark.setVisible(bool(self._remote))
        words = self._where
        short = tr("Remote", note="a model") if self._remote == ELSEWHERE else tr("Other program")
        self.mark.setText(short if self._width < ROOM.get(self._remote, 0) else words)
        self.mark.setToolTip(f"{words}. {REMOTE_MEANS.get(self._remote, '')}")
        self.mark.setAccessibleName(tr("This chat: {words}", words=words))

    @property
    def _where(self) -> str:
        """Where the model runs, in words; "" for this computer."""
        return REACH[self._remote]() if self._remote in REACH else ""

    # -- changing it --------------------------------------------------------------------------

    def _open(self) -> None:
        conversation = self.conversation

        def read(memos: MemOS) -> _Found:
            own = memos.conversations.model_of(conversation)[1]
            return memos.models.installed(), memos.remotes.list(), memos.settings.model, own

        self._engine.run(read, self._show_menu, self.refused.emit, self, long=True)

    def _show_menu(self, found: _Found) -> None:
        installed, remotes, present, own = found
        menu = QMenu(self.button)
        menu.setObjectName("modelMenu")
        menu.setAccessibleName(tr("Models"))
        menu.setToolTipsVisible(True)
        if own:
            said = menu.addAction(shortened(tr("In this chat {own} chooses the model.", own=own)).replace("&", "&&"))
            said.setEnabled(False)
            menu.addAction(tr("In all other chats:")).setEnabled(False)

        def add(text: str, tooltip: str, current: bool, use: Callable[[MemOS], object]) -> None:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(current)
            action.setToolTip(tooltip)
            action.triggered.connect(lambda: None if current else self._use(use))

        names = Counter(model.name for model in installed)
        for model in installed:
            if model.missing or model.problem or "chat" not in model.can:
                continue
            twin = names[model.name] > 1 and not model.starter
            note = tr("very small") if model.starter else shortened(model.path.name) if twin else ""
            add(
                "  ·  ".join(filter(None, (shortened(model.name), note))),
                str(model.path),
                model.in_use,
                _model(model.id),
            )
        if remotes:
            menu.addSeparator()
        for remote in remotes:
            add(
                f"{shortened(remote.name)}  ·  {reach_in_words(remote)}",
                tr("{model} at {address}", model=remote.model, address=remote.address),
                present == f"remote:{remote.name}",
                _remote(remote.name),
            )
        menu.addSeparator()
        menu.addAction(tr("More models …")).triggered.connect(self.moreModels)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _use(self, use: Callable[[MemOS], object]) -> None:
        self._engine.run(use, None, self.refused.emit, self, long=True)


def _next(memos: MemOS, wanted: str) -> _Next | None:
    """The model that will get a chat's next message; None for the loaded one.

    Args:
        memos: the engine.
        wanted: the model of its folder or persona; "" for the usual one. The usual one is looked up too if it is remote, because another
            model may be loaded until the next message.
    """
    model = wanted or memos.settings.model
    if model.startswith(_REMOTE):
        remote = next((one for one in memos.remotes.list() if f"{_REMOTE}{one.name}" == model), None)
        if remote is not None:
            return _Next(remote.title, remote.reach.value, sees=bool(remote.sees))
    if not wanted:
        return None
    for one in memos.models.installed():
        if (one.starter if wanted == STARTER else str(one.path) == wanted) and not one.missing:
            return _Next(one.name, "", sees="see" in one.can)
    if wanted != STARTER and Path(wanted).exists():
        return _Next(Path(wanted).stem, "")
    return _Next(tr("Model not there"), "", missing=True)


def _model(id: str) -> Callable[[MemOS], None]:
    return lambda memos: memos.models.use(id)


def _remote(name: str) -> Callable[[MemOS], None]:
    return lambda memos: memos.remotes.use(name)


def shortened(name: str) -> str:
    """A name shortened to fit into a menu."""
    return name if len(name) <= LONGEST_ENTRY else f"{name[: LONGEST_ENTRY - 1]}…"
