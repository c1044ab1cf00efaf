"""A reply that failed because the key of its model lies under a passphrase: it can be given beside the reply."""

from __future__ import annotations

from collections.abc import Callable

from app.bridge import Engine
from app.chat.assistant_message import AssistantMessage
from app.language import tr
from app.memory_browser.actions import open_dialog
from app.models.secrets_card import SecretDialog
from app.theme.widgets import button


def offer_to_unlock(engine: Engine, reply: AssistantMessage, say: Callable[[str], None]) -> None:
    """Put "Unlock …" under a reply; once the passphrase is given, the reply is asked for again.

    Args:
        engine: the engine.
        reply: the one that failed.
        say: told why it could not be unlocked.
    """
    act = button(tr("Unlock …"), f"unlockKeys-{reply.number}", "pill", tooltip=tr("The key of this model is locked"))

    def unlocked(_: None) -> None:
        act.hide()
        reply.regenerateRequested.emit()

    def ask() -> None:
        dialog = SecretDialog(
            reply.window(),
            tr("Your passphrase"),
            tr("It opens the file with your keys until the app is closed."),
            tr("Passphrase"),
            tr("Unlock"),
        )

        def unlock() -> None:
            passphrase = dialog.value
            engine.run(lambda memos: memos.secrets.unlock(passphrase), unlocked, say, reply, long=True)

        open_dialog(dialog, unlock)

    act.clicked.connect(ask)
    reply.offer(act)
