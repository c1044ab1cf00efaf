"""What this program is, what is new in it, and what it is built with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.theme.widgets import Card, button, label, scrolling_column

ENTRY = int(Qt.ItemDataRole.UserRole)


class AboutCard(Card):
    """The version, and buttons for the releases and the licences."""

    def __init__(self) -> None:
        from memos_core import __version__

        super().__init__(tr("About"))
        self.body.addWidget(label(f"MemOS Desktop {__version__}", "strong"))  # no text
        self.body.addWidget(
            label(
                tr(
                    "Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). "
                    "Starter model: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0)."
                ),
                "note",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        news = button(tr("What's new …"), "whatsNew")
        news.clicked.connect(lambda: WhatsNewDialog(self.window()).open())
        row.addWidget(news)
        licences = button(tr("Licences …"), "licences")
        licences.clicked.connect(lambda: LicencesDialog(self.window()).open())
        row.addWidget(licences)
        row.addStretch(1)
        self.body.addLayout(row)


class _Dialog(QDialog):
    """A title, a text to read, and Close."""

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 20, 24, 20)
        self._layout.setSpacing(12)
        self._layout.addWidget(label(title, "title"))

    def end(self) -> None:
        """Add the row with the button Close."""
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(tr("Close"), f"{self.objectName()}Close", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        self._layout.addLayout(row)


class WhatsNewDialog(_Dialog):
    """What changed in each release, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        from memos_core import whats_new

        super().__init__(parent, "whatsNewDialog", tr("What's new"))
        self.resize(560, 460)
        scroll, column = scrolling_column("whatsNewScroll", 8)
        found = whats_new()
        for release in found:
            column.addWidget(label(release.version, "strong"))
            for change in release.changes:
                column.addWidget(label(f"•  {change}", "", wrap=True))
            column.addSpacing(8)
        if not found:
            column.addWidget(label(tr("This installation does not include the list of changes."), "muted", wrap=True))
        column.addStretch(1)
        self._layout.addWidget(scroll, 1)
        self.end()


class LicencesDialog(_Dialog):
    """Every library and its licence."""

    def __init__(self, parent: QWidget) -> None:
        from memos_core import licence_notes, licensed_parts

        super().__init__(parent, "licencesDialog", tr("Licences"))
        self.resize(820, 560)
        self._layout.addWidget(label(tr("MemOS Desktop is under the MIT licence. It includes these parts:"), "muted"))
        row = QHBoxLayout()
        row.setSpacing(12)
        self._list = QListWidget()
        self._list.setObjectName("licenceList")
        self._list.setAccessibleName(tr("Parts of this program"))
        self._list.setFixedWidth(280)
        self._list.setSpacing(2)
        self._notes = licence_notes()
        first = QListWidgetItem(tr("Fonts, icons, models"))
        self._list.addItem(first)
        for part in licensed_parts():
            item = QListWidgetItem(f"{part.name} {part.version}")
            item.setToolTip(part.licence)
            item.setData(ENTRY, part)
            self._list.addItem(item)
        self._text = QPlainTextEdit()
        self._text.setObjectName("licenceText")
        self._text.setAccessibleName(tr("Words of the licence"))
        self._text.setProperty("role", "field")
        self._text.setReadOnly(True)
        self._list.currentItemChanged.connect(self._show)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self._layout.addLayout(row, 1)
        self.end()
        self._list.setCurrentItem(first)

    def _show(self, item: QListWidgetItem | None) -> None:
        part = item.data(ENTRY) if item is not None else None
        if part is None:
            self._text.setPlainText(self._notes)
            return
        words = [text.read_text(encoding="utf-8", errors="replace") for text in part.texts]
        self._text.setPlainText("\n\n".join([f"{part.name} {part.version}: {part.licence}", *words]))
