"""A model of the catalogue: what it is good for, what it needs, and a button that downloads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app.language import percent, tr, translated
from app.models.parts import VerdictMark, facts_row
from app.models.words import CAN, DOES_NOT_FIT, memory_in_words, progress_in_words, said_of
from app.theme.widgets import ElidedLabel, button, chip, label, restyle

if TYPE_CHECKING:
    from memos_core import Download, Offer

UNDER_WAY = ("waiting", "running", "paused", "checking")


class OfferCard(QFrame):
    """Shows an offer and emits what the person wants done with it; it does nothing itself."""

    wanted = Signal(object)
    """The Offer to download."""
    used = Signal(object)
    """The InstalledModel to use."""
    shown = Signal()
    """The person wants to see the download."""

    def __init__(self, offer: Offer, page: str, *, first: bool = False) -> None:
        """
        Args:
            offer: the offer.
            page: the page it is on, for the object names of its buttons.
            first: whether it is the recommended one.
        """
        super().__init__()
        self.offer, self._first = offer, first
        model = offer.model
        self._name = f"{page}-{model.id}"
        self.setObjectName(f"offer-{self._name}")
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(ElidedLabel(model.name, "strong"), 1)
        if model.eye_bytes:
            sees = chip(CAN["see"].words())
            sees.setToolTip(CAN["see"].meaning())
            top.addWidget(sees)
        if model.thinking:
            thinks = chip(tr("Thinks first"))
            thinks.setToolTip(tr("It can think before it replies: slower, and better at what needs several steps"))
            top.addWidget(thinks)
        self._verdict = VerdictMark(f"verdict-{self._name}")
        top.addWidget(self._verdict.mark)
        column.addLayout(top)
        column.addWidget(label(model.good_for, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        facts = QVBoxLayout()
        facts.setSpacing(2)
        facts.addWidget(facts_row(said_of("", model.parameters, "", 0, model.whole_bytes, "")))
        self._memory = label("", "note", wrap=True)
        facts.addWidget(self._memory)
        row.addLayout(facts, 1)
        self._licence = button(
            model.licence,
            f"licence-{self._name}",
            "link",
            tooltip=tr("Read the licence in the browser"),
            accessible=tr("Licence of {name}: {licence}", name=model.name, licence=model.licence),
        )
        self._licence.setEnabled(bool(model.licence_url))
        self._licence.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(model.licence_url)))
        row.addWidget(self._licence)
        self._act = button("", f"get-{self._name}")
        self._act.setMinimumWidth(104)
        self._act.clicked.connect(self._clicked)
        row.addWidget(self._act)
        column.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"getting-{self._name}")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 1000)
        self._bar.hide()
        column.addWidget(self._bar)
        self._problem = label("", "danger", wrap=True)
        self._problem.setObjectName(f"refused-{self._name}")
        column.addWidget(self._problem)
        column.addWidget(self._verdict.why)
        self._download: Download | None = None
        self._refused = ""
        """Why the download could not begin; "" if it was not refused."""
        self._asking = False
        """Whether the download was requested and has not begun yet."""
        self.show_offer(offer)

    def answered(self, problem: str) -> None:
        """Show that the download has begun, or why it was refused."""
        self._asking = False
        self._refused = problem
        self._show()

    def show_offer(self, offer: Offer) -> None:
        """Show the offer's current state."""
        self.offer = offer
        self._verdict.show_fit(offer.fit, offer.model)
        self._memory.setText(memory_in_words(offer.fit))
        self._show()

    def show_download(self, download: Download | None) -> None:
        """Show the progress of its download."""
        self._download = download
        self._show()

    def _show(self) -> None:
        installed, download, name = self.offer.installed, self._download, self.offer.model.name
        under_way = download is not None and download.state.value in UNDER_WAY
        role, tooltip, to_get, to_press = "", "", False, True
        if installed is not None and not installed.missing:
            words, to_press = tr("In use") if installed.in_use else tr("Use now"), not installed.in_use
            role = "primary" if self._first else ""
        elif under_way and download is not None:
            share = percent(download.done_bytes / download.size) if download.size else ""
            words = tr("Getting it {share}", share=share) if share else tr("Getting it")
            tooltip = progress_in_words(download)
        elif self._asking:
            words, to_press = tr("Asking …"), False
            tooltip = tr("Looking up where it is and how large it is")
        else:
            words, to_get, role = tr("Get"), True, "primary" if self._first else ""
            tooltip = tr("Download it in the background")
            if self.offer.fit.verdict == DOES_NOT_FIT:
                role, tooltip = "", tr("It can be downloaded, but this computer has too little memory to run it")
        self._act.setText(words)
        self._act.setEnabled(to_press)
        self._act.setAccessibleName(f"{self._act.text()}: {name}")
        self._act.setToolTip(tooltip)
        restyle(self._act, role=role if self._act.isEnabled() else "")
        self._bar.setVisible(under_way)
        failed = download is not None and download.state.value == "failed"
        problem = translated(download.problem) if download is not None and failed else self._refused
        self._problem.setText(problem)
        self._problem.setVisible(to_get and bool(problem))
        if download is not None and download.size:
            self._bar.setValue(round(1000 * download.done_bytes / download.size))
            self._bar.setAccessibleName(
                tr("{share} of {name} is here", share=percent(download.done_bytes / download.size), name=name)
            )

    def _clicked(self) -> None:
        installed = self.offer.installed
        if installed is not None and not installed.missing:
            self.used.emit(installed)
        elif self._download is not None and self._download.state.value in UNDER_WAY:
            self.shown.emit()
        else:
            self._asking = True
            self._show()
            self.wanted.emit(self.offer)
