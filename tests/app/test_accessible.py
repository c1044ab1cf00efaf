"""Requests that a screen reader may make at any time."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.storm.faults import ROOT

ASKED = """
import gc, sys
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from app.application import Application

class Area(QScrollArea):
    pass

application = Application(sys.argv)
for number in range(50):
    window = QWidget()
    area = Area(window)
    area.setWidget(QLabel("line " * 200))
    window.show()
    application.processEvents()
    found = QAccessible.queryAccessibleInterface(area)
    children = [found.child(one).object() for one in range(found.childCount())]
    assert area.viewport() in children, children
    assert found.role() == QAccessible.Role.Client and found.indexOfChild(found.child(0)) == 0
    assert found.child(found.childCount()) is None and found.child(99) is None and found.child(-1) is None
    window.hide()
    assert len(children) == found.childCount()
    del found, children
    window.deleteLater()
    del window, area
    application.sendPostedEvents()
    application.processEvents()
    gc.collect()
print("asked")
"""


def test_a_child_of_a_scroll_area_that_has_gone_is_asked_for() -> None:
    """Qt's own answer would crash the program, so this runs in a process of its own."""
    asked = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (asked.returncode, asked.stdout) == (0, "asked\n"), asked.stderr
