"""The views of the main window: chat, memories and agenda are made with it, every other view when it is first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.agenda.view import AgendaView
from app.bridge import Engine
from app.chat.view import ChatView
from app.desk.places import (
    ABOUT,
    ACTIVITY,
    ADAPTATION,
    AGENDA,
    CHAT,
    CONTEXTS,
    FIRST_RUN,
    MEMORIES,
    MODELS,
    SETTINGS,
)
from app.language import tr
from app.manual.pages import FIRST
from app.memory_browser.browser import MemoryBrowser
from app.memory_browser.memories_page import MemoriesPage
from app.models.pages import GET, INSTALLED
from app.theme.theme import ThemeManager

if TYPE_CHECKING:
    from app.about.view import AboutView
    from app.activity.view import ActivityView
    from app.adaptation.view import AdaptationView
    from app.contexts.view import ContextsView
    from app.first_run.view import FirstRunView
    from app.main_window import MainWindow
    from app.models.view import ModelsView
    from app.settings.view import SettingsView
    from memos_core import NewRelease, UnderWay

    V = TypeVar(
        "V",
        AboutView,
        ActivityView,
        AdaptationView,
        AgendaView,
        ChatView,
        ContextsView,
        FirstRunView,
        MemoryBrowser,
        ModelsView,
        SettingsView,
    )


class Views(QObject):
    """The views, and the stack that holds them at the positions given in `app.desk.places`. A cached property imports and makes its view
    when it is first read, because a view that nobody looks at would cost time at the start, and memory."""

    _answered = Signal(str, str)
    """What was asked to be downloaded, and why that was refused; "" if the download has begun."""
    _stopping = Signal()
    """Views should cancel the work that would not outlive the window."""
    _flushing = Signal()
    """Views should finish writing what they are saving."""

    def __init__(self, window: MainWindow, engine: Engine, theme: ThemeManager, settings: QSettings) -> None:
        """
        Args:
            window: the window; it carries out what one view asks of another.
            engine: the engine of the window.
            theme: the theme of the window.
            settings: where the views remember what they showed last.
        """
        super().__init__(window)
        self._window, self._engine, self._theme = window, engine, theme
        self.stack = QStackedWidget()
        for _ in range(FIRST_RUN + 1):
            self.stack.addWidget(QWidget())
        # The chat keeps what is typed before the profile is open. The other two tell of news while they are not shown.
        self.chat = self._place(CHAT, ChatView(engine, theme, settings))
        self.memories = self._place(MEMORIES, MemoryBrowser(engine, theme))
        self.memories_page = MemoriesPage(engine, theme, settings, self.memories)
        self.agenda = self._place(AGENDA, AgendaView(engine, theme))
        engine.trainingProgressed.connect(self._training)

    @cached_property
    def about(self) -> AboutView:
        """The page of what is known about the person."""
        from app.about.view import AboutView

        view = self._place(ABOUT, AboutView(self._engine, self._theme))
        view.openMemory.connect(self._window.open_memory)
        view.startChat.connect(self._window.new_chat)
        self._flushing.connect(view.flush)
        return view

    @cached_property
    def activity(self) -> ActivityView:
        """The log of what was done, and the background jobs."""
        from app.activity.view import ActivityView

        view = self._place(ACTIVITY, ActivityView(self._engine, self._theme))
        view.openMemory.connect(self._window.open_memory)
        return view

    @cached_property
    def contexts(self) -> ContextsView:
        """The saved contexts."""
        from app.contexts.view import ContextsView

        view = self._place(CONTEXTS, ContextsView(self._engine, self._theme))
        view.importRequested.connect(self.memories.imports.choose_files)
        view.openConversation.connect(self._window.open_conversation)
        view.startChat.connect(self._window.new_chat)
        view.working.connect(self._window.show_work)
        self._stopping.connect(view.cancel)
        return view

    @cached_property
    def adaptation(self) -> AdaptationView:
        """The adapters."""
        from app.adaptation.view import AdaptationView

        view = self._place(ADAPTATION, AdaptationView(self._engine, self._theme))
        view.openMemory.connect(self._window.open_memory)
        view.lookAt.connect(lambda: self._window.show_view(ADAPTATION))
        self._stopping.connect(view.cancel)
        return view

    @cached_property
    def models(self) -> ModelsView:
        """The models."""
        from app.models.view import ModelsView

        view = self._place(MODELS, ModelsView(self._engine, self._theme))
        view.answered.connect(self._answered)
        return view

    @cached_property
    def settings(self) -> SettingsView:
        """The settings."""
        from app.settings.view import SettingsView

        window = self._window
        view = self._place(SETTINGS, SettingsView(self._engine, window.text_size))
        view.lock.changed.connect(window.profiles.watch_idle)
        view.lock.setRequested.connect(window.profiles.set_passphrase)
        view.lock.lockRequested.connect(window.profiles.lock)
        window.profiles.passphraseSet.connect(view.lock.read)
        view.backups.restoreRequested.connect(lambda backup: window.while_closed(lambda: view.backups.restore(backup)))
        view.data.closingWanted.connect(window.while_closed)
        view.data.openingWanted.connect(window.try_again)
        view.data.working.connect(window.show_work)
        view.files.exportRequested.connect(lambda: self.memories.exports.ask(None))
        view.files.importRequested.connect(lambda: self.memories.imports.choose_files())
        view.files.moveInRequested.connect(self.memories.imports.moving_in.choose)
        view.help.manualRequested.connect(lambda: window.help.show(FIRST))
        view.data.manualRequested.connect(lambda: window.help.show("your-data#the-table-of-memories-in-a-bucket"))
        view.lock.manualRequested.connect(lambda: window.help.show("lock#what-is-covered-exactly"))
        view.introductionRequested.connect(window.show_first_run)
        view.modelsRequested.connect(lambda: window.show_models(INSTALLED))
        view.desktop.key.show_key(window.global_key)
        window.telling.desktop.tried.connect(view.reminders.told)
        view.reminders.tryOut.connect(window.telling.desktop.try_out)
        return view

    @cached_property
    def first_run(self) -> FirstRunView:
        """The introduction, shown when the app is started for the first time."""
        from app.first_run.view import FirstRunView

        window = self._window
        view = self._place(FIRST_RUN, FirstRunView(self._engine, self._theme))
        view.ended.connect(lambda: window.show_view(CHAT))
        view.moreModels.connect(lambda: window.show_models(GET))
        view.fetch.connect(lambda what, file: self.models.fetch(what, file))
        self._answered.connect(view.answered)
        view.used.connect(lambda model: self.models.use(model))
        view.moveIn.connect(self.memories.imports.moving_in.choose)
        view.tried.connect(window.try_example)
        view.showDownloads.connect(lambda: window.show_models(INSTALLED))
        return view

    def made(self, number: int) -> QWidget:
        """The view with a number of `app.desk.places`; it is made if nobody has needed it yet."""
        names = (
            "chat",
            "memories",
            "agenda",
            "about",
            "activity",
            "contexts",
            "adaptation",
            "models",
            "settings",
            "first_run",
        )
        view: QWidget = getattr(self, names[number])
        return view

    def show(self, number: int) -> QWidget:
        """Show the view with a number of `app.desk.places`, and return it."""
        view = self.made(number)
        self.stack.setCurrentIndex(number)
        return view

    def stop_work(self) -> None:
        """Cancel the work that would not outlive the window."""
        self.memories.imports.cancel()
        self.memories.exports.cancel()
        self._stopping.emit()

    def flush(self, *, stays: bool = False) -> None:
        """Save at once what is being typed, and the messages that wait unless the window `stays`; wait for files that are being written."""
        self.chat.flush(stays=stays)
        self._flushing.emit()

    def _place(self, number: int, view: V) -> V:
        """Put a view at its position in the stack, in place of the empty widget there."""
        before = self.stack.widget(number)
        assert before is not None  # the stack was filled with one empty widget for each number
        shown = self.stack.currentIndex() == number
        self.stack.insertWidget(number, view)
        self.stack.removeWidget(before)
        before.deleteLater()
        if shown:
            self.stack.setCurrentIndex(number)
        view.toast.connect(self._window.show_toast)
        return view

    def look_for_newer_version(self) -> None:
        """Look for a newer version, and tell only where there is one. The settings are made only if the person wants to see more."""

        def tell(release: NewRelease | None) -> None:
            if release is not None:
                said = tr("MemOS Desktop {version} is available.", version=release.version)
                self._window.show_toast(said, tr("Show"), lambda: show(release))

        def show(release: NewRelease) -> None:
            self.settings.updates.show_release(release)
            self._window.show_card(self.settings.updates)

        self._engine.run(lambda memos: memos.newer_release(), tell, None, self, long=True)

    def _training(self, work: UnderWay | None) -> None:
        """Make the view of the adapters, which tells how a training ends that the program began by itself."""
        if "adaptation" not in vars(self):
            self.adaptation.show_work(work)  # the view itself hears only of what comes after this
