"""The picture of moving the table of memories to a bucket."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit

from app.desk.places import SETTINGS
from tools.offscreen import Day, pause


def show_table(day: Day) -> None:
    """Show the dialog that asks for the address before the table is moved."""
    day.show(SETTINGS)
    day.click("moveTable")
    dialog = day.find(QDialog, "tableDialog")
    assert isinstance(dialog, QDialog)
    for name, text in (
        ("tableAddress", "s3://nora-at-home/memories"),
        ("tableEndpoint", "https://s3.example.com"),
        ("tableKeyId", "nora"),
        ("tableSecret", "an example of a secret"),
    ):
        field = day.find(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    pause(400)
    day.picture("table-move", dialog)
    dialog.reject()
