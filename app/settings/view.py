"""The page "Settings". Each change is saved as soon as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.desk.actions import shown_key
from app.desk.text_size import TextSize
from app.language import number, tr, translated
from app.models.words import file_size, from_home, parameters_in_words
from app.profiles.lock_card import LockCard
from app.programs.card import ProgramsCard
from app.settings.about_card import AboutCard
from app.settings.appearance_card import AppearanceCard
from app.settings.backups_card import BackupsCard
from app.settings.chats_card import ChatsCard
from app.settings.contexts_card import ContextsCard
from app.settings.data_card import DataCard
from app.settings.desktop_card import DesktopCard
from app.settings.files_card import FilesCard
from app.settings.help_card import HelpCard
from app.settings.language_card import LanguageCard
from app.settings.reminders_card import RemindersCard
from app.settings.spaces_card import SpacesCard
from app.settings.updates_card import UpdatesCard
from app.sharing.card import SharingCard
from app.theme.widgets import Card, button, label, page_header, text_page
from app.tools.card import ToolsCard

if TYPE_CHECKING:
    from memos_core import ModelStatus, Settings

SAVE_PAUSE_MILLISECONDS = 700
_ABOVE = 16
"""Free pixels above a card that was scrolled to."""


class SettingsView(QWidget):
    """The page: a column of cards, one for each subject."""

    toast = Signal(str, str, object)
    modelsRequested = Signal()
    introductionRequested = Signal()

    def __init__(self, engine: Engine, text_size: TextSize) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._filling = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        header, row = page_header()
        row.addWidget(label(tr("Settings"), "title"))
        outer.addWidget(header)
        self._scroll, column = text_page("settingsScroll", tr("Settings"), 16)
        self.appearance = AppearanceCard(engine, text_size, lambda reason: self.toast.emit(reason, "", None))
        self.spaces = SpacesCard(engine)
        self.spaces.toast.connect(self.toast)
        self.sharing = SharingCard(engine)
        self.sharing.toast.connect(self.toast)
        self.programs = ProgramsCard(engine)
        self.programs.toast.connect(self.toast)
        self.lock = LockCard(engine)
        self.lock.toast.connect(self.toast)
        self.tools = ToolsCard(engine)
        self.tools.toast.connect(self.toast)
        self.data = DataCard(engine)
        self.data.toast.connect(self.toast)
        self.files = FilesCard(engine)
        self.files.toast.connect(self.toast)
        self.updates = UpdatesCard(engine)
        self.updates.toast.connect(self.toast)
        self.backups = BackupsCard(engine)
        self.backups.toast.connect(self.toast)
        self.reminders = RemindersCard(engine, lambda reason: self.toast.emit(reason, "", None))
        self.desktop = DesktopCard(engine, lambda reason: self.toast.emit(reason, "", None))
        self.help = HelpCard(engine)
        self.help.toast.connect(self.toast)
        self._cards: list[Card] = [
            self.appearance,
            LanguageCard(engine, lambda reason: self.toast.emit(reason, "", None)),
            self._model_card(),
            self._persona_card(),
            self.reminders,
            self.desktop,
            ChatsCard(engine, lambda reason: self.toast.emit(reason, "", None)),
            ContextsCard(engine, lambda reason: self.toast.emit(reason, "", None)),
            self.spaces,
            self.sharing,
            self.tools,
            self.programs,
            self.data,
            self.lock,
            self.backups,
            self.files,
            self.updates,
        ]
        self._about = AboutCard()
        for card in self.cards:
            column.addWidget(card)
        outer.addWidget(self._scroll, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVE_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._save_texts)
        self._set_enabled(False)
        engine.closing.connect(lambda: self._set_enabled(False))
        engine.modelStatusChanged.connect(self._model_status)
        engine.settingsChanged.connect(self._fill)
        engine.when_open(self._opened)

    # -- parts --------------------------------------------------------------------------------

    def _model_card(self) -> Card:
        card = Card(tr("Model"))
        self._model = label(tr("Starting"), "strong", wrap=True)
        self._model_note = label("", "note", wrap=True, selectable=True)
        card.body.addWidget(self._model)
        card.body.addWidget(self._model_note)
        row = QHBoxLayout()
        row.setSpacing(8)
        choose = button(
            tr("Choose another model …"), "chooseModel", tooltip=tr("Opens Models ({key})", key=shown_key("Ctrl+7"))
        )
        choose.clicked.connect(self.modelsRequested)
        row.addWidget(choose)
        introduction = button(tr("Show the introduction"), "showIntroduction", "link")
        introduction.setToolTip(tr("What this is, what is kept where, and models that suit this computer"))
        introduction.clicked.connect(self.introductionRequested)
        row.addWidget(introduction)
        row.addStretch(1)
        card.body.addLayout(row)
        self._reply = self._number("replyTokens", tr("Longest reply"), 16, 16_384, 64)
        line = QHBoxLayout()
        name = label(tr("Longest reply"), "muted")
        name.setMinimumWidth(110)
        line.addWidget(name)
        line.addWidget(self._reply)
        line.addWidget(label(tr("tokens; the options of a model are in its details"), "note", wrap=True), 1)
        card.body.addLayout(line)
        return card

    def _number(self, name: str, accessible: str, low: int, high: int, step: int) -> QSpinBox:
        field = QSpinBox()
        field.setObjectName(name)
        field.setAccessibleName(accessible)
        field.setRange(low, high)
        field.setSingleStep(step)
        field.setGroupSeparatorShown(True)
        field.setMinimumWidth(210)
        field.lineEdit().setTextMargins(10, 0, 0, 0)
        field.valueChanged.connect(self._changed)
        return field

    def _persona_card(self) -> Card:
        card = Card(tr("How the assistant should be"))
        self._persona = QPlainTextEdit()
        self._persona.setObjectName("persona")
        self._persona.setAccessibleName(tr("How the assistant should be"))
        self._persona.setPlaceholderText(tr("For example: Answer in short paragraphs. Call me Nora."))
        self._persona.setProperty("role", "field")
        self._persona.setTabChangesFocus(True)
        self._persona.setFixedHeight(96)
        self._persona.textChanged.connect(self._changed)
        card.body.addWidget(self._persona)
        card.body.addWidget(
            label(
                tr("The model reads this at the beginning of every chat. Left empty: helpful, friendly and brief."),
                "note",
                wrap=True,
            )
        )
        return card

    @property
    def cards(self) -> list[Card]:
        """All cards, from top to bottom."""
        return [*self._cards, self.help, self._about]

    def show_card(self, card: Card) -> None:
        """Scroll to one of the cards."""
        self._scroll_to(card)
        card.setFocus()

    def show_persona(self) -> None:
        """Scroll to the instructions of the plain persona."""
        self._scroll_to(self._persona)
        self._persona.setFocus()

    def _scroll_to(self, part: QWidget) -> None:
        """Scroll so that a part is at the top, as far as there is enough below it."""
        inside = self._scroll.widget()
        layout = inside.layout() if inside is not None else None
        assert inside is not None and layout is not None  # the page was made with both
        layout.activate()  # before the page was ever shown, all its parts would be at position 0
        self._scroll.verticalScrollBar().setValue(part.mapTo(inside, QPoint(0, 0)).y() - _ABOVE)

    # -- showing ------------------------------------------------------------------------------

    def _set_enabled(self, on: bool) -> None:
        """Enable or disable the cards that need an open profile."""
        for card in self._cards:
            card.setEnabled(on)

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._set_enabled(True)
        self._fill(memos.settings)
        self._model_status(memos.model_status)

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self.appearance.fill(settings)
        if not self._pause.isActive():  # else something is being typed, and will be saved in a moment
            self._reply.setValue(settings.max_reply_tokens)
            if self._persona.toPlainText() != settings.persona:
                self._persona.setPlainText(settings.persona)
        self._filling = False

    def _model_status(self, status: ModelStatus) -> None:
        if status.info is not None:
            info, memos = status.info, self._engine.memos
            bundled = memos is not None and memos.uses_starter_model
            where = tr("Comes with the app") if bundled else from_home(info.path)
            self._model.setText(info.name)
            self._model_note.setText(
                tr(
                    "{parameters}, context of {context_tokens} tokens, {file_size}\n{where}",
                    parameters=parameters_in_words(info.parameters),
                    context_tokens=number(info.context_tokens),
                    file_size=file_size(info.size_bytes),
                    where=where,
                )
            )
        else:
            self._model.setText(tr("Model failed") if status.model.value == "failed" else tr("Loading"))
            self._model_note.setText(translated(status.message))

    # -- saving -------------------------------------------------------------------------------

    def _changed(self) -> None:
        if not self._filling:
            self._pause.start()

    def _save_texts(self) -> None:
        self._save(
            persona=self._persona.toPlainText(),
            max_reply_tokens=self._reply.value(),
        )

    def _save(self, **changes: object) -> None:
        def refused(reason: str) -> None:
            self.toast.emit(reason, "", None)
            if self._engine.memos is not None:
                self._fill(self._engine.memos.settings)

        self._engine.run(lambda memos: memos.update_settings(**changes), None, refused, self)
