"""The introduction: what the program is, what it keeps and where, a model that suits this computer, and ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, tr
from app.models.get_page import SUGGESTED
from app.models.offer_card import OfferCard
from app.models.words import from_home
from app.theme.flow import flowing
from app.theme.icons import pixmap
from app.theme.theme import ThemeManager
from app.theme.widgets import Paragraph, button, clear_layout, label, restyle, scrolling_column
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import Download, MemOS, Offer

WELCOME, CHOOSE, BEGIN = range(3)
_EXAMPLES = (
    (
        "exampleTrip",
        Later("Plan a weekend"),
        Later("We are two and have a weekend in Porto. We like to walk and to eat well. What should we do?"),
    ),
    (
        "exampleLetter",
        Later("Write a letter"),
        Later(
            "Write a friendly letter to my landlord: the heating has been cold since Monday. Five sentences at most."
        ),
    ),
)
"""Chats to try: the button's object name, its text, and the first message."""
_WIDTH = 620
_TILE, _BESIDE_TILE = 36, 14
_SETTLED_MILLISECONDS = 150


class FirstRunView(QWidget):
    """Three short pages. They can be skipped, and shown again from the settings."""

    ended = Signal()
    """The person has finished or skipped the pages."""
    moreModels = Signal()
    fetch = Signal(str, str)
    used = Signal(object)
    showDownloads = Signal()
    moveIn = Signal()
    """The person wants to import what another assistant knows."""
    tried = Signal(str)
    """The first message of a temporary chat to try out."""
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("firstRun")
        self.setProperty("role", "page")
        self._engine, self._theme = engine, theme
        self._tiles: list[tuple[QLabel, str]] = []
        self._cards: list[OfferCard] = []
        self._downloads: dict[str, Download] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_welcome())
        self._pages.addWidget(self._make_choice())
        self._pages.addWidget(self._make_beginning())
        outer.addWidget(self._pages, 1)
        outer.addWidget(self._make_foot())
        self._when_seen = WhenSeen(self, self._read, _SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.modelsChanged, engine.modelStatusChanged):
            signal.connect(self._when_seen.changed)
        engine.downloadProgressed.connect(self._progressed)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_page(WELCOME)

    # -- parts --------------------------------------------------------------------------------

    def _column(self, name: str, accessible: str) -> tuple[QWidget, QVBoxLayout]:
        scroll, column = scrolling_column(name, 0)
        scroll.setAccessibleName(accessible)
        middle = QHBoxLayout()
        middle.setContentsMargins(28, 20, 28, 20)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)
        return scroll, inside

    def _make_welcome(self) -> QWidget:
        page, column = self._column("welcomeScroll", tr("Welcome"))
        column.addWidget(label(tr("An assistant of your own, that remembers"), "large", wrap=True))
        column.addWidget(
            Paragraph(tr("It runs on this computer, without an account and without the internet."), "muted")
        )
        column.addSpacing(14)
        self._kept = self._add_point(
            column,
            "lock",
            tr("It stays here"),
            tr("Chats and memories are kept in a folder of yours, and nowhere else."),
        )
        self._add_point(
            column,
            "message-square",
            tr("You talk, and it remembers"),
            tr(
                "What you tell it about yourself is kept and used when it helps. Each time it says so, and one click takes it back."
            ),
        )
        self._add_point(
            column,
            "notebook-text",
            tr("You see and decide"),
            tr(
                "Memories shows all that it knows. You can correct any of it, and what you have it forget is gone everywhere."
            ),
        )
        return page

    def _add_point(self, column: QVBoxLayout, icon_name: str, title: str, text: str) -> QLabel:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 6)
        row.setSpacing(_BESIDE_TILE)
        tile = label("", "tile")
        tile.setProperty("kind", "plain")
        tile.setFixedSize(_TILE, _TILE)
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tiles.append((tile, icon_name))
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "strong"))
        said = Paragraph(text, "muted")
        words.addWidget(said)
        row.addLayout(words, 1)
        column.addLayout(row)
        return said

    def _make_choice(self) -> QWidget:
        page, column = self._column("chooseModelScroll", tr("Choose a model"))
        column.addWidget(label(tr("Choose a model"), "large"))
        column.addWidget(
            Paragraph(
                tr(
                    "The model is what writes the replies. These suit this computer, the best first. What you choose is fetched "
                    "in the background and checked; you can chat meanwhile."
                ),
                "muted",
            )
        )
        column.addSpacing(2)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(8)
        column.addLayout(self._offers)
        self._waiting = label(tr("Looking at this computer …"), "muted")
        column.addWidget(self._waiting)
        more = button(
            tr("More models …"), "firstRunMore", "link", tooltip=tr("The whole catalogue, a search, or a file of yours")
        )
        more.clicked.connect(self.moreModels)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(
            label(
                tr(
                    "Until then: the starter model comes with the app and works at once. It is very small: it can find what you "
                    "told it, but it knows little else, and often gets things wrong."
                ),
                "note",
                wrap=True,
            )
        )
        return page

    def _make_beginning(self) -> QWidget:
        page, column = self._column("beginScroll", tr("Begin"))
        column.addWidget(label(tr("Begin"), "large", wrap=True))
        column.addWidget(Paragraph(tr("Write the first message, or do one of these first."), "muted"))
        column.addSpacing(14)
        self._add_point(
            column,
            "folder-input",
            tr("Bring along what another assistant knows"),
            tr(
                "Chats and memories of ChatGPT, Claude, Gemini and others, or a folder of notes. What was said about you waits until you "
                "have looked at it."
            ),
        )
        move = button(tr("Move in from another assistant …"), "firstRunMoveIn")
        move.clicked.connect(self.moveIn)
        self._add_below(column, move)
        self._add_point(
            column,
            "message-circle-dashed",
            tr("Try it in an example"),
            tr(
                "A temporary chat with a first message, for you to send. Nothing of it is kept, and it is gone when you leave it."
            ),
        )
        examples = []
        for name, text, message in _EXAMPLES:
            example = button(text(), name, tooltip=message())
            example.clicked.connect(lambda _=False, message=message: self.tried.emit(message()))
            examples.append(example)
        self._add_below(column, *examples)
        return page

    def _add_below(self, column: QVBoxLayout, *buttons: QPushButton) -> None:
        """Put buttons below a paragraph, aligned with its text."""
        box, row = flowing(8)
        for item in buttons:
            row.addWidget(item)
        row.setContentsMargins(_TILE + _BESIDE_TILE, 0, 0, 10)
        column.addWidget(box)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("role", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        self._skip = button(tr("Skip"), "firstRunSkip", accessible=tr("Skip the introduction"))
        self._skip.setToolTip(tr("It can be shown again from the settings"))
        self._skip.clicked.connect(self.ended)
        row.addWidget(self._skip)
        self._back = button(tr("Back"), "firstRunBack")
        self._back.clicked.connect(lambda: self.show_page(self._pages.currentIndex() - 1))
        row.addWidget(self._back)
        row.addStretch(1)
        self._step = label("", "note")
        row.addWidget(self._step)
        row.addSpacing(8)
        self.next = button(tr("Continue"), "firstRunNext", "primary")
        self.next.clicked.connect(self._go_on)
        row.addWidget(self.next)
        return foot

    # -- going on -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the first page, with the cursor on its button."""
        self.show_page(WELCOME)

    def show_page(self, number: int) -> None:
        """Show a page: the welcome, the choice of a model, or the ways to begin."""
        self._pages.setCurrentIndex(number)
        self._skip.setVisible(number == WELCOME)
        self._back.setVisible(number != WELCOME)
        self._step.setText(tr("{page} of {pages}", page=number + 1, pages=self._pages.count()))
        self._name_next()
        self.next.setFocus()

    def _name_next(self) -> None:
        page = self._pages.currentIndex()
        words = tr("Start chatting") if page == BEGIN else tr("Continue")
        self.next.setText(words)
        chosen = any(download.state.value != "failed" for download in self._downloads.values())
        # Only one button is highlighted at a time: first the one that gets a model, then Continue.
        restyle(self.next, role="primary" if chosen or page != CHOOSE or not self._cards else "")
        self.next.setAccessibleName(words)

    def _go_on(self) -> None:
        page = self._pages.currentIndex()
        if page == BEGIN:
            self.ended.emit()
        else:
            self.show_page(page + 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.next.setFocus()

    # -- what suits this computer -------------------------------------------------------------

    def _read(self) -> bool:
        memos = self._engine.memos
        if memos is None:
            return False
        self._kept.setText(
            tr("Chats and memories are kept in {folder}, and nowhere else.", folder=from_home(memos.home))
        )

        def read(memos: MemOS) -> tuple[list[Offer], list[Download]]:
            return memos.models.suggestions(SUGGESTED), memos.models.downloads()

        self._engine.run(read, self._show, self._waiting.setText, self)
        return True

    def _show(self, found: tuple[list[Offer], list[Download]]) -> None:
        offers, downloads = found
        self._downloads = {download.id: download for download in downloads}
        if [card.offer.model.id for card in self._cards] == [offer.model.id for offer in offers]:
            for card, offer in zip(self._cards, offers, strict=True):
                card.show_offer(offer)
        else:
            self._make_cards(offers)
        self._waiting.setVisible(not offers)
        self._waiting.setText(
            tr("No model of the catalogue fits into the memory of this computer. The starter model goes on answering.")
        )
        self._show_downloads()

    def _make_cards(self, offers: Sequence[Offer]) -> None:
        clear_layout(self._offers)
        self._cards = []
        for number, offer in enumerate(offers):
            card = OfferCard(offer, "firstRun", first=number == 0)
            card.wanted.connect(lambda wanted: self.fetch.emit(wanted.model.id, ""))
            card.used.connect(self.used)
            card.shown.connect(self.showDownloads)
            self._cards.append(card)
            self._offers.addWidget(card)

    def answered(self, what: str, problem: str) -> None:
        """Show that the download of a model has begun, or why it was refused."""
        for card in self._cards:
            if card.offer.model.id == what:
                card.answered(problem)

    def _progressed(self, download: Download) -> None:
        self._downloads[download.id] = download
        if self.isVisible():
            self._show_downloads()

    def _show_downloads(self) -> None:
        titles = {download.title: download for download in self._downloads.values()}
        for card in self._cards:
            card.show_download(titles.get(card.offer.model.name))
        self._name_next()

    def _tint(self) -> None:
        for tile, icon_name in self._tiles:
            tile.setPixmap(pixmap(icon_name, self._theme.palette.accent, 18))
