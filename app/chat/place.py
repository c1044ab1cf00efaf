"""Where a chat belongs: its folder, with a button in the header, and its persona, with a button below the text field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu

from app.bridge import Engine
from app.chat.folder_actions import FolderActions, in_menu
from app.chat.persona_picture import persona_icon
from app.chat.spaces import Chosen
from app.language import tr
from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button, restyle

if TYPE_CHECKING:
    from memos_core import Conversation, Folder, MemOS, Persona

PLAIN = "plain"
WIDEST = 110
"""The widest name on a button, in pixels."""


class ChatPlace(QObject):
    """The two buttons and their menus. A chat without a message keeps its choice here until the first message is sent."""

    refused = Signal(str)
    managePersonas = Signal()
    begins = Signal(object)
    """The spaces (Chosen) that a chat without a message begins with."""
    model = Signal(str)
    """The model that the chat has from its folder or persona, as a settings value; "" for the usual one."""

    def __init__(self, engine: Engine, theme: ThemeManager, folders: FolderActions, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._theme, self._actions = engine, theme, folders
        self._conversation, self._is_new, self._temporary = "", True, False
        self._folder_id, self._folder_name = "", ""
        self._own = ""
        """Id of the persona that was chosen for this chat itself; "" for none."""
        self._folder_persona = ""
        self._personas: dict[str, Persona] = {}
        self._folders: dict[str, Folder] = {}
        self.folder_button = button("", "chatFolder", "fold")
        self.folder_button.setIconSize(QSize(14, 14))
        self.folder_button.clicked.connect(self._open_folders)
        self.persona_button = button("", "chatPersona", "pill")
        self.persona_button.setIconSize(QSize(15, 15))
        self.persona_button.clicked.connect(self.choose_persona)
        self.folder_button.hide()
        theme.changed.connect(self._tell)
        for changed in (engine.opened, engine.personasChanged, engine.foldersChanged):
            changed.connect(self._read)
        self._tell()
        self._read()

    @property
    def folder(self) -> str:
        """Id of the folder of the chat that is shown; "" for none."""
        return self._folder_id

    @property
    def to_send(self) -> tuple[str, str]:
        """The ids of the folder and the persona that a new chat gets with its first message; "" for none."""
        return (self._folder_id, self._own) if self._is_new else ("", "")

    def show_new(self, conversation: str, folder: Folder | None = None) -> None:
        """Show the place of a chat that has no message yet."""
        self._conversation, self._is_new, self._own = conversation, True, ""
        if folder is not None:
            self._folders[folder.id] = folder
        self._put_in(folder)
        self._begin()
        self._tell()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the place of a conversation, or its new place after a change."""
        self._conversation, self._is_new = conversation.id, False
        self._folder_id, self._folder_name = conversation.folder, conversation.folder_name
        self._own, self._folder_persona = conversation.own_persona, conversation.folder_persona
        self._tell()

    def set_temporary(self, temporary: bool) -> None:
        """Say whether nothing of the chat is kept: then it has no place."""
        self._temporary = temporary
        self._tell()

    def _put_in(self, folder: Folder | None) -> None:
        self._folder_id, self._folder_name = ("", "") if folder is None else (folder.id, folder.name)
        self._folder_persona = "" if folder is None else folder.persona

    def _read(self) -> None:
        def read(memos: MemOS) -> tuple[list[Persona], list[Folder]]:
            return memos.conversations.personas.list(), memos.conversations.folders.list()

        def show(found: tuple[list[Persona], list[Folder]]) -> None:
            self._personas = {one.id: one for one in found[0]}
            self._folders = {one.id: one for one in found[1]}
            if self._is_new:  # it is not stored yet, so the engine does not take a removed folder or persona from it
                self._put_in(self._folders.get(self._folder_id))
                self._own = self._own if self._own in self._personas else ""
                self._begin()
            self._tell()

        self._engine.run(read, show, None, self)

    def _begin(self) -> None:
        folder, persona = self._folders.get(self._folder_id), self._personas.get(self._persona_id)
        spaces = (folder and folder.spaces) or (persona and persona.spaces)
        self.begins.emit(Chosen(spaces.reads, spaces.writes) if spaces else Chosen())

    @property
    def _persona_id(self) -> str:
        return self._own or self._folder_persona or PLAIN

    @property
    def _model(self) -> str:
        folder, persona = self._folders.get(self._folder_id), self._personas.get(self._persona_id)
        if self._temporary:
            return ""
        return (folder.model if folder is not None else "") or (persona.model if persona is not None else "")

    def _tell(self) -> None:
        self.model.emit(self._model)
        persona = self._personas.get(self._persona_id)
        name = tr("Plain") if persona is None else persona.name
        metrics = self.persona_button.fontMetrics()
        self.persona_button.setText(" " + in_menu(metrics.elidedText(name, Qt.TextElideMode.ElideRight, WIDEST)))
        if persona is not None:
            self.persona_button.setIcon(persona_icon(persona, self._theme.palette.muted))
        if not self._own and self._folder_persona:
            tooltip = tr("Persona: {name}. It is that of the folder. Click to change it", name=name)
            accessible = tr("Persona of this chat: {name}. It is that of the folder.", name=name)
        else:
            tooltip = tr("Persona: {name}. Click to change it", name=name)
            accessible = tr("Persona of this chat: {name}.", name=name)
        self.persona_button.setToolTip(tooltip)
        self.persona_button.setAccessibleName(accessible)
        restyle(self.persona_button, active=self._persona_id != PLAIN)
        self.persona_button.setHidden(self._temporary)
        shown = metrics.elidedText(self._folder_name, Qt.TextElideMode.ElideRight, WIDEST)
        self.folder_button.setText(in_menu(shown))
        self.folder_button.setIcon(icon("folder", self._theme.palette.faint, 14))
        self.folder_button.setToolTip(
            tr("In the folder {name}. Click to move the chat or change the folder", name=self._folder_name)
        )
        self.folder_button.setAccessibleName(tr("Folder of this chat: {name}", name=self._folder_name))
        self.folder_button.setHidden(self._temporary or not self._folder_id)

    # -- choosing -----------------------------------------------------------------------------

    def choose_persona(self) -> None:
        """Open the menu of personas."""
        self._engine.run(
            lambda memos: memos.conversations.personas.list(), self._show_personas, self.refused.emit, self
        )

    def _show_personas(self, personas: Sequence[Persona]) -> None:
        self._personas = {one.id: one for one in personas}
        menu = QMenu(self.persona_button)
        menu.setObjectName("personaMenu")
        menu.setAccessibleName(tr("Personas"))
        color = self._theme.palette.muted
        of_folder = self._personas.get(self._folder_persona)
        if of_folder is not None:
            action = menu.addAction(tr("As the folder: {persona}", persona=in_menu(of_folder.name)))
            action.setCheckable(True)
            action.setChecked(not self._own)
            action.triggered.connect(self._user(""))
            menu.addSeparator()
        for one in personas:
            action = menu.addAction(persona_icon(one, color), in_menu(one.name))
            action.setObjectName(f"persona-{one.id}")
            action.setCheckable(True)
            action.setChecked(one.id == (self._own if of_folder is not None else self._persona_id))
            font = action.font()
            font.setBold(action.isChecked())  # styles show no tick beside a picture
            action.setFont(font)
            action.triggered.connect(self._user("" if one.id == PLAIN and of_folder is None else one.id))
        menu.addSeparator()
        menu.addAction(tr("Manage personas …")).triggered.connect(self.managePersonas)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.persona_button.mapToGlobal(QPoint(0, self.persona_button.height())))

    def _user(self, persona_id: str) -> Callable[[], None]:
        return lambda: self._use(persona_id)

    def _use(self, persona_id: str) -> None:
        if self._is_new:
            self._own = persona_id
            self._begin()
            self._tell()
            return
        conversation = self._conversation

        def done(found: Conversation) -> None:
            if found.id == self._conversation:
                self.show_conversation(found)

        self._engine.run(
            lambda memos: memos.conversations.set_persona(conversation, persona_id), done, self.refused.emit, self
        )

    def _open_folders(self) -> None:
        folder, conversation = self._folder_id, self._conversation

        def show(folders: list[Folder]) -> None:
            if self._is_new:
                menu = QMenu(self.folder_button)
                menu.setObjectName("folderMenu-0")
                menu.aboutToHide.connect(menu.deleteLater)
                menu.addAction(tr("No folder")).triggered.connect(lambda: self.show_new(conversation))
            else:
                menu = self._actions.menu(folders, [conversation])
            menu.addSeparator()
            menu.addAction(tr("Folder settings …")).triggered.connect(lambda: self._actions.edit_by_id(folder))
            menu.popup(self.folder_button.mapToGlobal(QPoint(0, self.folder_button.height())))

        self._engine.run(lambda memos: memos.conversations.folders.list(), show, self.refused.emit, self)
