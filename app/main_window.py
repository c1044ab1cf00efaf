"""The main window: a rail of views, the view that is shown, banners above it, and toasts and running work below it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.agenda.telling import Telling
from app.bridge import Engine
from app.chat.view import ChatView
from app.chat.windows import ChatWindows
from app.desk.actions import listen
from app.desk.banners import Banners
from app.desk.cheat_sheet import CheatSheet
from app.desk.dropped_files import DroppedFiles
from app.desk.further_actions import further_actions
from app.desk.palette import CommandPalette
from app.desk.places import ADAPTATION, AGENDA, CHAT, FIRST_RUN, MEMORIES, MODELS, PLACES, SETTINGS
from app.desk.questions import Questions
from app.desk.quick_ask import QuickAsk
from app.desk.search_chats import SearchChats
from app.desk.staying import Staying
from app.desk.text_size import TextSize
from app.desk.tray import Tray
from app.desk.window_actions import window_actions
from app.global_key.key import GlobalKey
from app.language import plural
from app.manual.help import Help
from app.models.pages import GET, INSTALLED, REMOTE
from app.models.strip import DownloadStrip
from app.models.words import REACH
from app.profiles.desk import ProfileDesk
from app.profiles.place import LastPlace
from app.rail import Rail
from app.theme.theme import ThemeManager
from app.theme.toast import Toast
from app.theme.widgets import Banner, Card
from app.undoable import redo_here, undo_here
from app.views import Views
from app.work import WorkStrip
from memos_core import DEFAULT_USER

if TYPE_CHECKING:
    from app.about.view import AboutView
    from app.activity.view import ActivityView
    from app.adaptation.view import AdaptationView
    from app.contexts.view import ContextsView
    from app.first_run.view import FirstRunView
    from app.memory_browser.memories_page import MemoriesPage
    from app.models.view import ModelsView
    from app.settings.view import SettingsView
    from app.work import Work
    from memos_core import Brief, MemCube, ModelStatus

_FIRST_RUN_SEEN = "firstRunSeen"


class MainWindow(QMainWindow):
    """The main window of the app."""

    closed = Signal()
    """The window was closed for good, so the program should end."""

    def __init__(self, engine: Engine, theme: ThemeManager, home: Path) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        of_whom = "" if engine.user == DEFAULT_USER else f"{engine.user} · "
        self.setWindowTitle(f"{of_whom}MemOS Desktop")  # no text
        self.setMinimumSize(680, 480)
        self.setAcceptDrops(True)
        self._engine, self._theme = engine, theme
        self._settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self._place = LastPlace(home, engine.user, self._settings)
        self.text_size = TextSize(theme, self._settings)

        self.views = Views(self, engine, theme, self._place)
        self.chat, self.memories, self.agenda = self.views.chat, self.views.memories, self.views.agenda
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.views.stack, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.profiles = ProfileDesk(self, engine, theme, home, self._ask_before_leaving)
        self._rail = Rail(theme, PLACES, self.profiles.badge)
        self._rail.chosen.connect(self.show_view)
        row.addWidget(self._rail)
        row.addWidget(middle, 1)
        self.setCentralWidget(central)
        self._dropped = DroppedFiles(central, self.chat)
        self._dropped.models.connect(self._import_models)
        self._dropped.chosenModel.connect(self._use_model)
        self._dropped.calendar.connect(self._open_calendar)
        self._dropped.memories.connect(lambda files: self.memories.import_files(files))
        self.toast = Toast(middle, self.chat.composer)
        self._banners = Banners(self, engine, self._column, self.while_closed)
        self._banners.modelsWanted.connect(lambda: self.show_models(INSTALLED))
        self._banners.buildWanted.connect(lambda: self.settings_view.data.ask_leave())
        self.profiles.toast.connect(self.show_toast)
        self.profiles.leaving.connect(self._leave_place)
        self.profiles.stays.connect(lambda: self._place.set_closed(False))
        self.chat.list.messageBack.connect(self.open_message)
        self.memories.openMessage.connect(self.open_message)
        self.memories_page.waiting.connect(lambda words: self._rail.note(MEMORIES, words))
        self.memories_page.needs_you.openAdapters.connect(lambda: self.show_view(ADAPTATION))
        engine.servingFailed.connect(self._say_plainly)
        self.strip = DownloadStrip(engine)
        self._column.addWidget(self.strip)
        self.help = Help(self, engine, theme)
        self._connect_chat(self.chat)
        self._connect_windows()
        self.strip.shown.connect(lambda: self.show_models(INSTALLED))
        self.strip.used.connect(lambda download: self.models.use_download(download))
        self.strip.left.connect(self._write_on)
        self._connect_reminders()
        self._connect_tray()
        self.questions = Questions(self, engine, self._column, self.telling.desktop, self.tray)
        for one in (self.memories.imports, self.memories.exports, self.memories_page.needs_you):
            one.working.connect(self.show_work)
        engine.opened.connect(self._opened)
        engine.modelStatusChanged.connect(self._model_status)
        engine.settingsChanged.connect(lambda settings: theme.set_theme(settings.theme))
        theme.set_theme(str(self._settings.value("theme", "system")))
        self._add_shortcuts()
        self._restore_geometry()
        # What is typed before the profile is open is kept too.
        self.chat.composer.editor.setFocus()
        if not self._settings.contains("geometry") and not self._settings.contains(_FIRST_RUN_SEEN):
            self.show_first_run()

    def _connect_chat(self, chat: ChatView) -> None:
        chat.openMemory.connect(self.open_memory)
        chat.editMemory.connect(self._edit)
        chat.manageSpaces.connect(self._manage_spaces)
        chat.plainPersona.connect(self._show_persona)
        chat.chooseModel.connect(lambda: self.show_models(GET))
        chat.moreModels.connect(lambda: self.show_models(INSTALLED))
        for wanted in (chat.header.documents.importRequested, chat.folders.importRequested):
            wanted.connect(self.memories.imports.choose_files)

    def _connect_windows(self) -> None:
        self.windows = ChatWindows(self._engine, self._theme, self._place, self.chat, lambda: self.actions_of_all)
        self.windows.opened.connect(self._connect_alone)
        self.windows.mainWanted.connect(self.come_to_front)
        self.windows.openChat.connect(self._open_asked)

    def _connect_alone(self, chat: ChatView) -> None:
        """Let a chat in a window of its own open other views: they open in this window, which comes to the front."""
        self._connect_chat(chat)
        chat.openChat.connect(self._open_asked)
        for wanted in (
            chat.openMemory, chat.editMemory, chat.manageSpaces, chat.plainPersona, chat.chooseModel, chat.moreModels,
        ):  # fmt: skip
            wanted.connect(self.come_to_front)

    def _connect_tray(self) -> None:
        self.tray = Tray(self, self._engine)
        self._staying = Staying(self, self._engine, self.tray)
        self._staying.decided.connect(self._stay_or_quit)
        self._staying.refused.connect(self._say_plainly)
        self.tray.opened.connect(self.come_to_front)
        self.tray.asked.connect(self.quick_question)
        self.tray.agenda.connect(self._show_due)
        self.tray.quit.connect(self.quit)
        self.telling.desktop.unshown.connect(self.tray.message)
        self.quick_ask = QuickAsk(self._engine, self)
        self.quick_ask.openChat.connect(self._open_asked)
        self.quick_ask.filesDropped.connect(self._open_dropped)
        self.global_key = GlobalKey(self, self._engine)
        self.global_key.pressed.connect(self.quick_question)

    def _open_asked(self, conversation: str, searched: str = "") -> None:
        self.come_to_front()
        self._open_chat(conversation, searched)

    def _open_dropped(self, files: list[Path]) -> None:
        self.come_to_front()
        self.open_files(files)

    def quick_question(self, token: str = "") -> None:
        """Show the small window for one question. On Wayland it may come to the front only with the activation token of the global key."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
        self.quick_ask.ask_anew()

    def _connect_reminders(self) -> None:
        self.telling = Telling(self, self._engine, self.agenda)
        self._column.insertWidget(0, self.telling.bar)
        self.telling.agendaWanted.connect(self._show_due)
        self.telling.briefWanted.connect(self.show_brief)
        self.telling.bannered.connect(self.add_banner)
        self.agenda.openMemory.connect(self.open_memory)
        self.agenda.openMessage.connect(self.open_message)
        self.agenda.brief.settings.connect(self._show_reminder_settings)
        self.agenda.waiting.connect(self._waiting)
        self.memories.remind.connect(self.agenda.make_of)

    def _waiting(self, ids: set[str]) -> None:
        self.tray.set_waiting(len(ids))
        words = plural("{n} reminder waits to be done", "{n} reminders wait to be done", len(ids))
        self._rail.note(AGENDA, words if ids else "")

    def show_brief(self, brief: Brief | None = None) -> None:
        """Show the morning brief in the agenda: the given one, or one made now."""
        self.come_to_front()
        self.show_view(AGENDA)
        self.agenda.show_brief(brief)

    def _show_reminder_settings(self) -> None:
        self.show_card(self.settings_view.reminders)

    def _show_due(self) -> None:
        self.come_to_front()
        self.show_view(AGENDA)
        self.agenda.show_agenda()

    def _edit(self, cube: MemCube) -> None:
        if cube.reminder is not None:
            self.agenda.edit(cube)
        else:
            self.memories.edit_cube(cube)

    def _add_shortcuts(self) -> None:
        self.actions_of_all = window_actions(self, PLACES)
        listen(self, self.actions_of_all)

    # -- views --------------------------------------------------------------------------------

    def show_view(self, number: int) -> None:
        """Show one of the views, given by its number in `app.desk.places`."""
        self._settings.setValue(_FIRST_RUN_SEEN, True)
        shown = self.views.show(number)
        self._rail.mark(number)
        self.strip.set_quiet(number == MODELS)
        if number == MEMORIES:
            self.memories_page.shown()
        elif number == CHAT:
            self.chat.composer.editor.setFocus()
        elif number != SETTINGS:
            shown.setFocus()

    def _write_on(self) -> None:
        """Put the cursor back into the message field if the chat is shown."""
        if self.shown == CHAT:
            self.chat.composer.editor.setFocus()

    def show_first_run(self) -> None:
        """Show the introduction, as when the app is started for the first time."""
        self.views.show(FIRST_RUN)
        self.first_run.begin()

    def show_models(self, part: int) -> None:
        """Show the models at one of their parts, a number of `app.models.pages`."""
        self.show_view(MODELS)
        self.models.show_part(part)

    def come_to_front(self) -> None:
        """Show the window in front of all others, even if it was minimised or hidden."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_at_once(self) -> None:
        """End the program without asking; a temporary chat is lost."""
        self._staying.quits = True
        self.chat.end_temporary()
        self.close()

    def give_up(self) -> None:
        """Prepare to be replaced by another window: from now on nothing is saved into the profile, which is closed."""
        self._staying.quits = True
        self._place.set_closed(True)
        self.setEnabled(True)

    def quit(self) -> None:
        """End the program, even if the settings say that closing the window only hides it."""
        self._staying.quits = True
        self.close()
        self._staying.quits = False  # the person may have cancelled, to keep a temporary chat

    def stay_no_more(self) -> None:
        """Let closing the window end the program from now on, because the system is ending it."""
        self._staying.quits = True

    def _stay_or_quit(self, stays: bool) -> None:
        self.close() if stays else self.quit()

    def _say_plainly(self, text: str) -> None:
        self.show_toast(text, "", None)

    @property
    def memories_page(self) -> MemoriesPage:
        """The page of the memories, with its list, timeline, map and open decisions."""
        return self.views.memories_page

    @property
    def about(self) -> AboutView:
        """The page of what is known about the person."""
        return self.views.about

    @property
    def activity(self) -> ActivityView:
        """The log of what was done, and the background jobs."""
        return self.views.activity

    @property
    def contexts(self) -> ContextsView:
        """The saved contexts."""
        return self.views.contexts

    @property
    def adaptation(self) -> AdaptationView:
        """The adapters."""
        return self.views.adaptation

    @property
    def models(self) -> ModelsView:
        """The models."""
        return self.views.models

    @property
    def settings_view(self) -> SettingsView:
        """The settings."""
        return self.views.settings

    @property
    def first_run(self) -> FirstRunView:
        """The introduction, shown when the app is started for the first time."""
        return self.views.first_run

    @property
    def shown(self) -> int:
        """The number of the view that is shown (`app.desk.places`)."""
        return self.views.stack.currentIndex()

    @property
    def shows_chat(self) -> bool:
        """Whether the chat is the view that is shown."""
        return self.shown == CHAT

    def new_chat(self) -> None:
        """Show a new chat."""
        self.show_view(CHAT)
        self.chat.new_chat()

    def new_temporary_chat(self) -> None:
        """Show a new temporary chat."""
        self.show_view(CHAT)
        self.chat.new_temporary_chat()

    def try_example(self, message: str) -> None:
        """Open a temporary chat with this message in its field, for the person to send."""
        self.new_temporary_chat()
        self.chat.composer.propose(message)

    def write_message(self) -> None:
        """Show the chat with the cursor in the message field."""
        self.show_view(CHAT)

    def find_here(self) -> None:
        """Begin a search in the view that is shown: words in a chat, a memory, a model; elsewhere, search the list of chats."""
        if self.shown == MEMORIES:
            self.memories_page.focus_search()
        elif self.shown == MODELS:
            self.models.focus_search()
        elif self.shows_chat and self.chat.commands.has_reply():
            self.chat.find_in_chat()
        else:
            self.filter_chats()

    def filter_chats(self) -> None:
        """Put the cursor into the search field above the list of chats."""
        self.show_view(CHAT)
        self.chat.focus_search()

    def search_chats(self) -> None:
        """Open the search through the messages of all chats."""
        dialog = SearchChats(self._engine, self._theme, self)
        dialog.chosen.connect(self._open_found)
        dialog.open_over()

    def show_palette(self) -> None:
        """Open the command palette."""
        dialog = CommandPalette(self._engine, self._theme, self, [*self.actions_of_all, *further_actions(self)])
        dialog.chat.connect(self._open_chat)
        dialog.memory.connect(self.open_memory)
        dialog.open_over()

    def show_shortcuts(self) -> None:
        """Show all shortcuts."""
        CheatSheet(self, self.actions_of_all).open()

    def _open_chat(self, conversation: str, searched: str) -> None:
        if searched:
            self._open_found(conversation, searched, "")
        else:
            self.open_conversation(conversation)

    def _open_found(self, conversation: str, searched: str, message: str) -> None:
        self.show_view(CHAT)
        if searched:
            self.chat.open_found(conversation, searched, message or None)
        else:
            self.chat.open_message(conversation, message)

    def open_memory(self, cube_id: str) -> None:
        """Show a memory among the others."""
        self.show_view(MEMORIES)
        self.memories_page.open_memory(cube_id)

    def open_conversation(self, conversation: str) -> None:
        """Show a chat."""
        self.show_view(CHAT)
        self.chat.open_conversation(conversation)

    def open_message(self, conversation: str, message: str) -> None:
        """Show a message in its chat."""
        self.show_view(CHAT)
        self.chat.open_message(conversation, message)

    def undo(self) -> None:
        """Undo the last change in the text field that has the cursor, else the last change of memories."""
        undo_here(self._engine, self, self.show_toast)

    def redo(self) -> None:
        """Redo what was undone last."""
        redo_here(self._engine, self, self.show_toast)

    def _manage_spaces(self) -> None:
        self.show_card(self.settings_view.spaces)

    def show_card(self, card: Card) -> None:
        """Show a card of the settings."""
        self.show_view(SETTINGS)
        self.settings_view.show_card(card)

    def add_remote(self) -> None:
        """Ask for the address of a model that runs elsewhere, to add it."""
        self.show_models(REMOTE)
        self.models.remote.add()

    def _show_persona(self) -> None:
        self.show_view(SETTINGS)
        self.settings_view.show_persona()

    def show_prompts(self) -> None:
        """Open the library of prompts over the chat, where a chosen prompt is inserted."""
        self.show_view(CHAT)
        self.chat.manage_prompts()

    # -- files that are dropped ---------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dropped.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._dropped.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dropped.leave()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._dropped.drop(event)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files that the person opened with the app: a GGUF file becomes the model in use, the others are imported."""
        self._dropped.open(paths)

    def _import_models(self, models: Sequence[Path]) -> None:
        self.show_models(INSTALLED)
        self.models.imports.add(models)

    def _use_model(self, model: Path) -> None:
        self.show_models(INSTALLED)
        self.models.use_file(model)

    def _open_calendar(self, file: Path) -> None:
        self.show_view(AGENDA)
        self.agenda.calendars.open_file(file)

    # -- what has to be said ------------------------------------------------------------------

    def show_work(self, work: Work) -> None:
        """Show the progress of long work in a strip below the view."""
        self._column.addWidget(WorkStrip(work))

    def try_again(self) -> None:
        """Try once more to open the profile that could not be opened."""
        self._banners.try_again()

    def show_toast(self, text: str, action: str, run: Callable[[], None] | None) -> None:
        """Show a message at the foot of the window for a while, with a button `action` that calls `run` ("" and None for no button)."""
        self.toast.show_message(text, action, run)

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._theme.set_theme(memos.settings.theme)
        self._settings.setValue("theme", memos.settings.theme)
        self._settings.setValue("language", memos.settings.language)
        if memos.settings.check_for_updates and memos.settings.update_address:
            self.views.look_for_newer_version()
        if self.shown == CHAT and not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self.chat.composer.editor.setFocus()

    def while_closed(self, run: Callable[[], None]) -> None:
        """Run something that closes the profile; if a temporary chat would be lost, ask first."""
        self.chat.leave_then(run)

    def _model_status(self, status: ModelStatus) -> None:
        self._rail.note(MODELS, str(REACH.get(status.info.remote, "")) if status.info is not None else "")

    def add_banner(self, banner: Banner) -> None:
        """Show a banner across the top, above whatever view is shown."""
        self._banners.add(banner)

    # -- geometry -----------------------------------------------------------------------------

    def _restore_geometry(self) -> None:
        geometry = self._settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableGeometry().size()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._staying.stays():
            event.ignore()
            if self._staying.hides:
                self._keep_place(stays=True)
                self.hide()
            return
        if self.chat.would_lose:
            event.ignore()
            self.show_view(CHAT)
            self.chat.leave_then(self.close_at_once)
            return
        self.views.stop_work()
        self._keep_place()
        self.global_key.end()
        self.telling.desktop.close()
        self.tray.hide()
        self.quick_ask.close()
        self.help.close()
        self.windows.close_all()
        super().closeEvent(event)
        self.closed.emit()

    def _ask_before_leaving(self, go: Callable[[], None]) -> None:
        if self.chat.would_lose:
            self.show_view(CHAT)
            self.chat.leave_then(go)
        else:
            go()

    def _leave_place(self) -> None:
        """Save what is open before the profile is closed under the window; after that nothing may be written into its folder."""
        self.views.stop_work()
        self.quick_ask.close()
        self._keep_place()
        self._place.set_closed(True)

    def _keep_place(self, *, stays: bool = False) -> None:
        self.views.flush(stays=stays)
        self.windows.keep()
        self._place.sync()
        self._settings.setValue("geometry", self.saveGeometry())
        memos = self._engine.memos
        if memos is not None:
            self._settings.setValue("theme", memos.settings.theme)
            self._settings.setValue("language", memos.settings.language)
        self._settings.sync()
