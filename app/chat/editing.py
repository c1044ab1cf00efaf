"""Editing an earlier message: its text is put into the field, and what was being written there comes back afterwards."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.chat.composer import Composer


class Editing(QObject):
    """Which message of the conversation that is shown is being edited, and what was in the field before."""

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self._replaces: str | None = None
        self._set_aside = ""
        composer.editCancelled.connect(self._cancel)

    @property
    def goes_on(self) -> bool:
        """Whether a message is being edited."""
        return self._replaces is not None

    def begin(self, message_id: str, text: str) -> None:
        """Edit a message.

        Args:
            message_id: the message; what is sent becomes a new version of it.
            text: the text to put into the field.
        """
        if not self.goes_on:
            self._composer.flush_draft()
            self._set_aside = self._composer.text()
        self._replaces = message_id
        self._composer.set_text(text)
        self._composer.set_editing(True)
        self._composer.editor.setFocus()

    def take(self) -> str | None:
        """End editing, because the message is being sent: the field gets back what was in it before. Returns the id of the message to
        replace, or None if none was being edited."""
        replaces = self._replaces
        if replaces is not None:
            self._end()
        return replaces

    def give_back(self, text: str, replaces: str | None) -> None:
        """Put a message that is not sent after all back into the field, before what is written there.

        Args:
            text: the message.
            replaces: id of the message that it was to replace, which is then edited again; None for a new message.
        """
        if replaces is not None:
            self.begin(replaces, text)
        else:
            self._composer.put_before(text)

    def leave(self) -> None:
        """End editing, because another conversation will be shown; what was in the field before is already saved as this one's draft."""
        self._replaces, self._set_aside = None, ""
        self._composer.set_editing(False)

    def _cancel(self) -> None:
        self._composer.set_text("")
        self._end()

    def _end(self) -> None:
        before = self._set_aside
        self.leave()
        self._composer.set_text("\n\n".join(filter(None, (before, self._composer.text()))))
