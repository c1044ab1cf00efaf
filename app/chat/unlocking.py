"""A reply that failed because its model's key is locked: the passphrase can be given beside the reply."""

from __future__ import annotations

from collections.abc import Callable

from app.bridge import Engine
from app.chat.assistant_message import AssistantMessage
from app.language import tr
from app.memory_browser.actions import open_dialog
from app.models.secrets_card import SecretDialog
from app.theme.widgets import button


def offer_to_unlock(engine: Engine, reply: AssistantMessage, say: Callable[[str], None]) -> None:
    """Put a button "Unlock …" under a reply; after unlocking, the reply is requested again.

    Args:
        engine: the engine.
        reply: the failed reply.
        say: called with the reason if unlocking fails.
    """
    act = button(tr("Unlock …"), f"unlockKeys-{reply.number}", "pill", tooltip=tr("The key of this model is locked"))

    def unlocked(_: None) -> None:
        act.hide()
        reply.regenerateRequested.emit()

    def ask() -> None:
        dialog = SecretDialog(
            reply.window(),
            tr("Your passphrase"),
            tr("It opens the file with your keys until you close the app."),
            tr("Passphrase"),
            tr("Unlock"),
        )

        def unlock() -> None:
            passphrase = dialog.value
            engine.run(lambda memos: memos.secrets.unlock(passphrase), unlocked, say, reply, long=True)

        open_dialog(dialog, unlock)

    act.clicked.connect(ask)
    reply.offer(act)
