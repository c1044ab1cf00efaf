"""Run the real app off screen, tell its model something, and crash: `python -m tests.app.crash_child HOME TEXT`."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.application import Application, run
from app.main_window import MainWindow
from tests.support.scripted import ScriptedModel


def main() -> None:
    """Send TEXT in a chat and wait for the reply; then raise an exception that contains TEXT, and abort the process."""
    home, text = Path(sys.argv[1]), sys.argv[2]
    Application(sys.argv[:1])

    def stumble() -> None:
        raise ValueError(text)

    def look() -> None:
        window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
        if window is None or window._engine.memos is None:
            return
        chat = window.chat
        reply = chat.transcript.last_reply()
        if reply is None and chat.replies.idle:
            chat.composer.editor.setPlainText(text)
            chat.composer.send_button.click()
        elif chat.replies.idle and reply is not None and reply.message_id is not None:
            timer.stop()
            logging.getLogger("app").warning("about to crash")
            logging.getLogger("lance").warning("no such row: %s", text)
            QTimer.singleShot(0, stumble)
            QTimer.singleShot(10, os.abort)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(50)
    run(home, "ana", None, backend=ScriptedModel(f"I see: {text}"))


if __name__ == "__main__":
    main()
