"""Where models come from: the catalogue, a search of Hugging Face, and a pasted address."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, tr
from app.models.hub_results import HubResults
from app.models.offer_card import OfferCard
from app.theme.widgets import SearchField, button, label, text_page

if TYPE_CHECKING:
    from memos_core import Download, HubRepository, MemOS, Offer

SUGGESTED = 3
_ADDRESSES = ("https://", "http://", "huggingface.co/", "www.huggingface.co/", "hf.co/")  # no text
_WITH_QUANTISATION = re.compile(r"[\w.-]+/[\w.-]+:[\w.-]+")
_HINT = Later(
    "Typing looks through the list below, which came with the app. Hugging Face is asked (huggingface.co, which then sees your "
    "internet address and these words) only when you press the button or Enter."
)


class GetPage(QWidget):
    """A search field, the results, and the catalogue with the models that suit this computer first."""

    got = Signal(str, str)
    """What to download: a catalogue id, a repository or an address; and the file, for a repository."""
    used = Signal(object)
    shown = Signal()
    refused = Signal(str)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._offers: list[Offer] = []
        self._cards: dict[str, OfferCard] = {}
        self._downloads: Sequence[Download] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inside = text_page("getScroll", tr("Models that can be had"))
        outer.addWidget(scroll)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._field = SearchField(
            "modelSearch",
            tr("Find a model by name, or paste an address"),
            tr("Name of a model, or an address"),
            self._filter,
        )
        self._field.returnPressed.connect(self._ask)
        self._field.textChanged.connect(self._typed)
        row.addWidget(self._field, 1)
        self._search = button(tr("Search Hugging Face"), "searchHub", tooltip=tr("Asks huggingface.co"))
        self._search.clicked.connect(self._ask)
        row.addWidget(self._search)
        inside.addLayout(row)
        inside.addWidget(label(_HINT(), "note", wrap=True))
        self.results = HubResults(engine)
        self.results.got.connect(self.got)
        self.results.refused.connect(self.refused)
        inside.addWidget(self.results)
        self._headings: list[QWidget] = []
        self._sections: list[QVBoxLayout] = []
        for text in (
            tr("Best for this computer"),
            tr("More in the catalogue"),
            tr("For finding memories by their meaning"),
        ):
            heading = label(text, "heading")
            heading.setContentsMargins(0, 6, 0, 0)
            section = QVBoxLayout()
            section.setSpacing(8)
            self._headings.append(heading)
            self._sections.append(section)
            inside.addWidget(heading)
            inside.addLayout(section)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setObjectName("noModelMatches")
        inside.addWidget(self._nothing)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)
        self._typed()

    @property
    def field(self) -> QLineEdit:
        """The search field."""
        return self._field

    # -- the catalogue ------------------------------------------------------------------------

    def show_offers(self, offers: Sequence[Offer], suggested: Sequence[Offer]) -> None:
        """Show the catalogue.

        Args:
            offers: the whole catalogue.
            suggested: the models that suit this computer, the best first.
        """
        first = [offer.model.id for offer in suggested]
        rank = {id: number for number, id in enumerate(first)}
        self._offers = sorted(offers, key=lambda offer: rank.get(offer.model.id, len(rank)))
        self._suggested = set(first)
        self._place()

    def show_downloads(self, downloads: Sequence[Download]) -> None:
        """Show the progress of downloads."""
        self._downloads = downloads
        titles = {download.title: download for download in downloads}
        for card in self._cards.values():
            card.show_download(titles.get(card.offer.model.name))

    def answered(self, what: str, problem: str) -> None:
        """Show that a download has begun, or why it was refused."""
        if (card := self._cards.get(what)) is not None:
            card.answered(problem)

    def _place(self) -> None:
        """Build the missing cards, a few at a time so that the window does not hang, and put all cards into their sections."""
        made = 0
        for offer in self._offers:
            id = offer.model.id
            if id in self._cards:
                if self._cards[id].offer != offer:
                    self._cards[id].show_offer(offer)
            elif made == SUGGESTED:
                self._later.start()
                break
            else:
                card = self._cards[id] = OfferCard(offer, "catalogue", first=offer is self._offers[0])
                card.wanted.connect(lambda wanted: self.got.emit(wanted.model.id, ""))
                card.used.connect(self.used)
                card.shown.connect(self.shown)
                made += 1
        counts = [0, 0, 0]
        for offer in self._offers:
            card_ = self._cards.get(offer.model.id)
            if card_ is None:
                continue
            section = 2 if offer.model.kind == "embedder" else 0 if offer.model.id in self._suggested else 1
            layout = self._sections[section]
            if layout.indexOf(card_) != counts[section]:
                layout.insertWidget(counts[section], card_)
            counts[section] += 1
        self.show_downloads(self._downloads)
        self._filter(self._field.text())

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        complete = len(self._cards) >= len(self._offers)
        shown = [0, 0, 0]
        for offer in self._offers:
            card = self._cards.get(offer.model.id)
            if card is None:
                continue
            model = offer.model
            about = (
                f"{model.name} {model.family} {model.id} {model.good_for} {model.licence} {' '.join(model.languages)}"
            )
            section = 2 if model.kind == "embedder" else 0 if model.id in self._suggested else 1
            # The long section appears only when all its cards exist: until then they would be squeezed.
            fits = (section == 0 or complete) and all(word in about.casefold() for word in words)
            card.setVisible(fits)
            shown[section] += fits
        for heading, count in zip(self._headings, shown, strict=True):
            heading.setVisible(count > 0)
        self._nothing.setVisible(bool(words) and complete and not any(shown) and not is_address(text))
        self._nothing.setText(
            tr("The catalogue has nothing for “{words}”. Hugging Face may have it.", words=" ".join(text.split())[:60])
        )

    # -- the network --------------------------------------------------------------------------

    def _typed(self) -> None:
        address = is_address(self._field.text())
        self._search.setText(tr("Get from this address") if address else tr("Search Hugging Face"))
        self._search.setAccessibleName(self._search.text())
        self._search.setEnabled(bool(self._field.text().strip()))

    def _ask(self) -> None:
        text = self._field.text().strip()
        if not text:
            return
        if is_address(text):
            self._get(text)
            return

        def work(memos: MemOS) -> Sequence[HubRepository]:
            return memos.models.search(text)

        self._busy(True)
        self.results.ask(text)

        def found(repositories: Sequence[HubRepository]) -> None:
            self._busy(False)
            self.results.show_found(text, repositories)

        def failed(reason: str) -> None:
            self._busy(False)
            self.results.say(reason)

        done: Callable[[Sequence[HubRepository]], None] = found
        self._engine.run(work, done, failed, self, long=True)

    def _get(self, address: str) -> None:
        """Download what an address points to; for a whole repository, ask which file."""

        def found(repository: str) -> None:
            self._field.clear()
            if repository:
                self.results.show_repository(repository)
            else:
                self.got.emit(address, "")

        self._engine.run(lambda memos: memos.models.repository_in(address), found, self.refused.emit, self)

    def _busy(self, busy: bool) -> None:
        self._search.setEnabled(not busy)
        if not busy:
            self._typed()


def is_address(text: str) -> bool:
    """Whether the text is an address, or a name that says which file is meant (`owner/name:Q8_0`)."""
    text = text.strip()
    return text.casefold().startswith(_ADDRESSES) or _WITH_QUANTISATION.fullmatch(text) is not None
