"""The fourth page: the adapters that are kept, and switching between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.adaptation.found import Found
from app.adaptation.overview import show_reasons
from app.adaptation.words import chips_of, facts_in_words
from app.language import percent, plural, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, IconButton, button, chip, clear_layout, label, text_page
from app.words import size_in_words

if TYPE_CHECKING:
    from memos_core import Version


class VersionCard(QFrame):
    """Shows an adapter and emits what the person wants done with it; it does nothing itself."""

    used = Signal(object)
    switchedOff = Signal()
    tried = Signal(int)
    details = Signal(object)
    examine = Signal(int)
    deleted = Signal(object)

    def __init__(self, theme: ThemeManager, version: Version) -> None:
        super().__init__()
        self.version = version
        self._loaded = False
        self.setObjectName(f"version-{version.number}")
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(tr("Adapter {number}", number=version.number), "strong"))
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        top.addLayout(self._chips)
        top.addStretch(1)
        number = version.number
        self._try = button(
            tr("Try"), f"tryVersion-{number}", "pill", accessible=tr("Try adapter {number}", number=number)
        )
        self._try.clicked.connect(lambda: self.tried.emit(number))
        top.addWidget(self._try)
        self._use = button(tr("Use"), f"useVersion-{number}", "pill")
        self._use.setMinimumWidth(84)
        self._use.clicked.connect(self._switch)
        top.addWidget(self._use)
        self._more = IconButton(
            theme,
            "ellipsis",
            f"moreVersion-{number}",
            tr("More that can be done with adapter {number}", number=number),
            size=16,
        )
        self._more.clicked.connect(self._show_menu)
        top.addWidget(self._more)
        column.addLayout(top)
        column.addWidget(label(facts_in_words(version), "note", wrap=True))
        self._result = label("", "note", wrap=True)
        column.addWidget(self._result)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(2)
        column.addLayout(self._reasons)

    def show_version(self, version: Version, found: Found) -> None:
        """Show the adapter's current state."""
        self.version = version
        self._loaded = bool(found.model)
        clear_layout(self._chips)
        for text, kind in chips_of(version, loaded=self._loaded, on=found.answers):
            self._chips.addWidget(chip(text, kind))
        result = version.evaluation
        self._result.setText(
            tr(
                "Answered {recall} of what it was taught · gave a memory away in {leaks} of the questions about untold things, {others} of those about other people",
                recall=percent(result.recall),
                leaks=percent(result.leaks),
                others=percent(result.third_person_leaks),
            )
        )
        show_reasons(self._reasons, result.refused)
        fits = version.fits_model
        self._use.setText(tr("Switch off") if version.in_use else tr("Use"))
        self._use.setAccessibleName(
            tr("Switch off adapter {number}", number=version.number)
            if version.in_use
            else tr("Use adapter {number}", number=version.number)
        )
        self._use.setEnabled(version.in_use or fits)
        self._use.setToolTip(
            ""
            if version.in_use or fits or not self._loaded
            else tr("It works with {model} alone", model=version.training.model_name)
        )
        self._try.setEnabled(fits)
        self._examines = fits and found.work is None

    def _switch(self) -> None:
        if self.version.in_use:
            self.switchedOff.emit()
        else:
            self.used.emit(self.version)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("versionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("How it was made …")).triggered.connect(lambda: self.details.emit(self.version))
        examine = menu.addAction(tr("Examine again"))
        examine.setEnabled(self._examines)
        examine.triggered.connect(lambda: self.examine.emit(self.version.number))
        menu.addAction(tr("Delete …")).triggered.connect(lambda: self.deleted.emit(self.version))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class VersionsPage(QWidget):
    """A line with their number and size, and a card for each."""

    used = Signal(object)
    switchedOff = Signal()
    rolledBack = Signal()
    tried = Signal(int)
    details = Signal(object)
    examine = Signal(int)
    deleted = Signal(object)

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._cards: dict[int, VersionCard] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inside = text_page("versionsScroll", tr("Versions"), 8)
        outer.addWidget(scroll)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._size = label("", "muted", wrap=True)
        self._size.setObjectName("versionsSize")
        row.addWidget(self._size, 1)
        self._back = button(
            tr("Back to the one before"), "rollBack", "pill", tooltip=tr("Use the adapter before the one in use")
        )
        self._back.clicked.connect(self.rolledBack)
        row.addWidget(self._back)
        inside.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside.addLayout(self._list)
        self._none = Card()
        self._none.setObjectName("noVersions")
        self._none.body.addWidget(label(tr("There is none yet"), "strong"))
        self._none.body.addWidget(
            label(
                tr(
                    "Each training gives one. The last ten are kept, with what they were taught, how they were made and how they did, "
                    "so that you can go back."
                ),
                "muted",
                wrap=True,
            )
        )
        inside.addWidget(self._none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(scroll)

    def show_found(self, found: Found) -> None:
        """Show the current state of everything."""
        wanted = {version.number for version in found.versions}
        for gone in [number for number in self._cards if number not in wanted]:
            card = self._cards.pop(gone)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for position, version in enumerate(found.versions):
            card = self._cards.get(version.number) or self._make_card(version, position)
            card.show_version(version, found)
        size = sum(version.training.size_bytes for version in found.versions)
        self._size.setText(
            plural(
                "{n} adapter, {size} on the disk",
                "{n} adapters, {size} on the disk",
                len(found.versions),
                size=size_in_words(size),
            )
            if size
            else ""
        )
        in_use = found.in_use
        older = [
            v
            for v in found.versions
            if v.fits_model and not v.evaluation.refused and in_use and v.number < in_use.number
        ]
        self._back.setVisible(bool(older))
        self._none.setVisible(not found.versions)

    def _make_card(self, version: Version, position: int) -> VersionCard:
        card = self._cards[version.number] = VersionCard(self._theme, version)
        card.used.connect(self.used)
        card.switchedOff.connect(self.switchedOff)
        card.tried.connect(self.tried)
        card.details.connect(self.details)
        card.examine.connect(self.examine)
        card.deleted.connect(self.deleted)
        self._list.insertWidget(position, card)
        return card
