"""The page "Contexts": beginnings of prompts that the model has read already and need not read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.contexts.budget import BudgetCard
from app.contexts.card import ContextCard
from app.contexts.documents_dialog import DocumentsDialog
from app.contexts.plot import SparedPlot
from app.contexts.rename_dialog import RenameDialog
from app.contexts.words import cost_in_words
from app.language import Later, number, plural, tr, translated
from app.memory_browser.actions import open_dialog
from app.theme.sizes import text_column
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, ConfirmDialog, TextColumn, button, label, page_header, scrolling_column
from app.when_seen import WhenSeen
from app.words import duration_in_words, size_in_words
from app.work import Work
from memos_core import today

if TYPE_CHECKING:
    from memos_core import Context, ContextStatistics, Estimate, MemOS

PACE_MILLISECONDS = 250
SHOWN, MORE = 20, 40
"""How many contexts are shown at first, and how many more each time the person asks for more."""
MADE_AT_ONCE = 3
"""How many cards are made before the window is painted again; one takes about 5 ms."""
EXPLANATION = Later(
    "Before it can answer, the model has to read everything again: how it should be, what you pinned, and all that was said "
    "in the chat. A context that is ready has been read already, so the reply begins at once."
)


class ContextsView(QWidget):
    """The page: what contexts are for, how much time they have saved, how much room they take, and a card for each."""

    toast = Signal(str, str, object)
    openConversation = Signal(str)
    startChat = Signal()
    importRequested = Signal(QWidget)
    """The person wants to import a document; carries the window over which to ask for it."""
    working = Signal(object)
    """The Work of a context that is being made ready."""

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._theme = engine, theme
        self._cards: dict[str, ContextCard] = {}
        self._limit = SHOWN
        self._wanted: list[Context] = []
        """The contexts that have a card or are about to get one, in their order."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place_cards)
        self._work: Work | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_header())
        scroll, column = scrolling_column("contextsScroll", 0)
        scroll.setAccessibleName(tr("Contexts"))
        outer.addWidget(scroll, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 16, 24, 20)
        page = TextColumn()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(label(EXPLANATION(), "muted", wrap=True))
        inside.addLayout(self._make_figures())
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside.addLayout(self._list)
        inside.addWidget(self._make_none())
        self._more = button(tr("Show more"), "moreContexts", "link", accessible=tr("Show more contexts"))
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        self._when_seen = WhenSeen(self, self._read, PACE_MILLISECONDS, steady=True)
        for signal in (
            engine.opened,
            engine.contextsChanged,
            engine.conversationsChanged,
            engine.modelStatusChanged,
            engine.settingsChanged,
        ):
            signal.connect(self._when_seen.changed)
        engine.closing.connect(self.cancel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(scroll)

    def _make_header(self) -> QWidget:
        header, row = page_header()
        row.addWidget(label(tr("Contexts"), "title"))
        self._note = label("", "note")
        self._note.setObjectName("contextsNote")
        row.addWidget(self._note, 1)
        self._keep_documents = button(
            tr("Keep documents ready …"),
            "keepDocuments",
            "pill",
            tooltip=tr("A manual, say, that you ask about again and again"),
        )
        self._keep_documents.clicked.connect(self._choose_documents)
        row.addWidget(self._keep_documents)
        return header

    def _make_figures(self) -> QBoxLayout:
        self._figures = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figures.setSpacing(12)
        spared = Card(tr("Time saved, day by day"))
        self.plot = SparedPlot(self._theme)
        spared.body.addWidget(self.plot)
        self._figures.addWidget(spared, 5)
        self.budget = BudgetCard(self._engine, self._say)
        self._figures.addWidget(self.budget, 2)
        return self._figures

    def _make_none(self) -> QWidget:
        self._none = Card()
        self._none.setObjectName("noContexts")
        self._none.body.addWidget(label(tr("There is none yet"), "strong"))
        self._none.body.addWidget(
            label(
                tr("They come by themselves: what every chat begins with, and each chat that you come back to."),
                "muted",
                wrap=True,
            )
        )
        self._none.body.addSpacing(4)
        start = button(tr("Start a chat"), "contextsStartChat", "primary")
        start.clicked.connect(self.startChat)
        self._none.body.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        self._none.hide()
        return self._none

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        if self._engine.memos is None:
            return False

        def read(memos: MemOS) -> tuple[list[Context], ContextStatistics]:
            return memos.activation.list(), memos.activation.statistics()

        self._engine.run(read, self._show, self._say, self)
        return True

    def _show(self, found: tuple[list[Context], ContextStatistics]) -> None:
        contexts, statistics = found
        shown = contexts[: self._limit]
        wanted = {context.id for context in shown}
        for gone in [known for known in self._cards if known not in wanted]:
            card = self._cards.pop(gone)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for context in shown:
            if context.id in self._cards:
                self._cards[context.id].show_context(context)
        self._wanted = shown
        self._place_cards()
        self._none.setVisible(not contexts)
        self._more.setText(
            tr(
                "Show {more} more of {all}",
                more=number(min(MORE, len(contexts) - len(shown))),
                all=number(len(contexts)),
            )
        )
        self._more.setVisible(len(contexts) > len(shown))
        self.plot.show_days(statistics.days, today())
        self.budget.show_use(statistics)
        parts = []
        if contexts:
            parts.append(
                plural(
                    "{ready} of {n} context ready",
                    "{ready} of {n} contexts ready",
                    len(contexts),
                    ready=number(statistics.ready),
                )
            )
        if statistics.hits:
            parts.append(tr("{time} of waiting saved", time=duration_in_words(statistics.saved_s)))
        self._note.setText(" · ".join(parts))

    def _place_cards(self) -> None:
        """Put the cards into their order. Missing cards are made a few at a time, so that the window stays responsive."""
        made = 0
        for position, context in enumerate(self._wanted):
            card = self._cards.get(context.id)
            if card is None:
                if made == MADE_AT_ONCE:
                    self._later.start()
                    return
                card, made = self._make_card(context), made + 1
            if self._list.indexOf(card) != position:
                self._list.removeWidget(card)
                self._list.insertWidget(position, card)

    def _make_card(self, context: Context) -> ContextCard:
        card = self._cards[context.id] = ContextCard(self._theme, context)
        card.set_busy(self._work is not None)
        card.openConversation.connect(self.openConversation)
        card.makeReady.connect(self.make_ready)
        card.kept.connect(self._keep)
        card.renaming.connect(self._rename)
        card.dropped.connect(self._drop)
        card.removed.connect(self._remove)
        return card

    def _show_more(self) -> None:
        self._limit += MORE
        self._when_seen.read()

    # -- making ready -------------------------------------------------------------------------

    def make_ready(self, context: Context) -> None:
        """Say how long the model would need to read a context now, and have it read if the person agrees."""
        memos = self._engine.memos
        if memos is None or memos.model_status.model.value != "ready":
            self._say(tr("The model is not loaded yet. Try again in a moment."))
            return

        def ask(estimate: Estimate) -> None:
            if estimate.trouble:
                self._say(translated(estimate.trouble))
                return
            dialog = ConfirmDialog(
                self.window(),
                tr("Make it ready now?"),
                [context.text, cost_in_words(estimate), tr("Replies come first, and you can cancel it at any time.")],
                tr("Make ready"),
                destroys=False,
            )
            open_dialog(dialog, lambda: self._warm(context, estimate.tokens))

        self._engine.run(lambda memos: memos.activation.estimate(context.id), ask, self._say, self)

    def _warm(self, context: Context, tokens: int) -> None:
        if self._work is not None:
            self._say(tr("One context is being made ready. Wait for its end, or cancel it."))
            return
        work = self._work = Work(tr("Reading {name}", name=context.text), self)
        self._show_busy()
        self.working.emit(work)

        def told(share: float) -> None:
            work.progress.step("token", round(share * tokens), max(tokens, 1))

        def over() -> None:
            self._work = None
            work.end()
            self._show_busy()
            self._when_seen.changed()

        def done(made: Context) -> None:
            over()
            self._say(
                plural(
                    "Ready: {n} token, {size}.",
                    "Ready: {n} tokens, {size}.",
                    made.tokens,
                    size=size_in_words(made.size),
                )
            )

        def failed(reason: str) -> None:
            over()
            self._say(reason)

        def warm(memos: MemOS) -> Context:
            told(0.0)  # it can be cancelled from now on
            return memos.activation.warm(context.id, progress=told)

        self._engine.run(warm, done, failed, self, long=True)

    def cancel(self) -> None:
        """Stop making a context ready."""
        if self._work is not None:
            self._work.progress.cancel()

    def _show_busy(self) -> None:
        for card in self._cards.values():
            card.set_busy(self._work is not None)

    def _choose_documents(self) -> None:
        if self._engine.memos is None:
            return
        dialog = DocumentsDialog(
            self.window(),
            self._engine,
            title=tr("Keep documents ready"),
            text=tr("Those that you choose are read together, and stay ready for every chat that has these documents."),
            accept=tr("Keep ready"),
            read=lambda memos: memos.activation.documents.list(),
        )
        dialog.importRequested.connect(self.importRequested)

        def keep() -> None:
            chosen, tokens = dialog.chosen, dialog.estimate.tokens if dialog.estimate is not None else 0

            def kept(context: Context) -> None:
                self.toast.emit(
                    tr("They are made ready as soon as no reply is being written."),
                    tr("Make ready now"),
                    lambda: self._warm(context, tokens),
                )

            self._engine.run(lambda memos: memos.activation.documents.keep(chosen), kept, self._say, self)

        open_dialog(dialog, keep)

    # -- changing -----------------------------------------------------------------------------

    def _keep(self, context: Context, on: bool) -> None:
        self._engine.run(lambda memos: memos.activation.pin(context.id, on), None, self._refused, self)

    def _rename(self, context: Context) -> None:
        dialog = RenameDialog(self.window(), translated(context.text), named=context.named)
        open_dialog(dialog, lambda: self._give_name(context, dialog.name))

    def _give_name(self, context: Context, name: str) -> None:
        self._engine.run(lambda memos: memos.activation.rename(context.id, name), None, self._refused, self)

    def _drop(self, context: Context) -> None:
        def done(freed: int) -> None:
            self._say(tr("Deleted; {size} are free again. The text itself stays.", size=size_in_words(freed)))

        self._engine.run(lambda memos: memos.activation.drop(context.id), done, self._refused, self)

    def _remove(self, context: Context) -> None:
        def done(freed: int) -> None:
            self._say(tr("Removed from the list. The documents stay among your memories."))

        self._engine.run(lambda memos: memos.activation.remove(context.id), done, self._refused, self)

    def _refused(self, reason: str) -> None:
        self._say(reason)
        self._when_seen.changed()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < text_column()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._figures.setDirection(direction)
