"""A reply: the model's thoughts and tool calls, its blocks, how it ended, and a row of chips under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout

from app.chat.blocks import Shown, widget_of
from app.chat.markdown import CODE, Block, as_plain_text, blocks
from app.chat.message import UNKNOWN_SEQ, Markable, MessageWidget
from app.chat.reading_aloud import ReadingAloud
from app.chat.reply_cost import ReplyCost
from app.chat.thought import ThoughtFold
from app.chat.version_arrows import VersionArrows
from app.language import Later, number, plural, tr, translated
from app.models.words import ELSEWHERE, REMOTE_MEANS
from app.theme.flow import flowing
from app.theme.menu import Entry, copy_text, menu_of
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton, button, chip, label, restyle
from app.tools.fold import ToolFold

if TYPE_CHECKING:
    from memos_core import ToolUse, TranscriptEntry

_ENDINGS = {
    "stopped": Later("Stopped"),
    "interrupted": Later("Interrupted: the app ended while this was written"),
    "failed": Later("This reply failed"),
}


class AssistantMessage(MessageWidget):
    """A reply: its blocks, and a row of chips under them."""

    regenerateRequested = Signal()
    continueRequested = Signal()
    """The reply was cut off, and the person wants it continued."""
    usedRequested = Signal(object)
    rated = Signal(object, object)
    """The widget and the person's rating: 1 good, -1 bad, None to withdraw it."""

    def __init__(
        self,
        theme: ThemeManager,
        *,
        seq: int = UNKNOWN_SEQ,
        message_id: str | None = None,
        ratable: bool = True,
        aloud: ReadingAloud | None = None,
    ) -> None:
        super().__init__(seq, message_id)
        self._theme, self._aloud = theme, aloud
        self._ratable = ratable
        self._busy = False
        self._shown: list[tuple[Block, Shown]] = []
        self.text = ""
        self._as_written = False
        """Whether the Markdown source is shown instead of the rendered text."""
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self.column.addLayout(self._body)
        self._thought: ThoughtFold | None = None
        self._calls: list[ToolFold] = []
        self._waiting: QLabel | None = None
        self._ending: QLabel | None = None
        self._chips, row = flowing(8)
        row.setContentsMargins(0, 2, 0, 0)
        self.arrows = VersionArrows(
            theme, self.number, tr("Earlier version of this reply"), tr("Later version of this reply")
        )
        self.arrows.chosen.connect(self.versionRequested)
        self._cut_off = False
        self._used = button("", f"usedMemories-{self.number}", "chip")
        self._used.setProperty("kind", "plaintext")
        self._used.clicked.connect(lambda: self.usedRequested.emit(self))
        self._copy = button(tr("Copy"), f"copyReply-{self.number}", "pill", tooltip=tr("Copy this reply as Markdown"))
        self._copy.clicked.connect(lambda: copy_text(self.text))
        self._again = button(
            tr("Regenerate"), f"regenerateButton-{self.number}", "pill", tooltip=tr("Have this reply written again")
        )
        self._again.clicked.connect(self.regenerateRequested)
        self._go_on = button(
            tr("Continue"),
            f"continueReply-{self.number}",
            "pill",
            tooltip=tr("Have this reply go on where it was cut off"),
        )
        self._go_on.clicked.connect(self.continueRequested)
        self._silence = button(tr("Stop reading"), f"stopReading-{self.number}", "pill")
        self._silence.clicked.connect(self._fall_silent)
        self._silence.hide()
        self._good = self._thumb("thumbs-up", "rateGood", tr("Good reply: learn from it how replies should be"), 1)
        self._bad = self._thumb("thumbs-down", "rateBad", tr("Bad reply"), -1)
        self._more = IconButton(
            theme, "ellipsis", f"moreReply-{self.number}", tr("More actions for this reply"), size=16
        )
        self._more.clicked.connect(lambda: self._menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height()))))
        self._cost = ReplyCost(self.number)
        self._reach = chip("", "away")
        self._reach.setObjectName(f"replyReach-{self.number}")
        self._reach.hide()
        for item in (
            self.arrows, self._used, self._silence, self._go_on, self._copy, self._again, self._good, self._bad, self._more,
            self._cost.button, self._reach,
        ):  # fmt: skip
            row.addWidget(item)
        self._chips.hide()
        self.column.addWidget(self._chips)

    def _thumb(self, icon_name: str, name: str, accessible: str, rating: int) -> IconButton:
        thumb = IconButton(self._theme, icon_name, f"{name}-{self.number}", accessible, checked_color="accent", size=16)
        thumb.setCheckable(True)
        thumb.clicked.connect(lambda checked: self.rated.emit(self, rating if checked else None))
        return thumb

    def show_rating(self, rating: int | None) -> None:
        """Show the person's rating of the reply."""
        self._good.setChecked(rating == 1)
        self._bad.setChecked(rating == -1)

    def set_text(self, text: str, *, streaming: bool = False) -> None:
        """Show a text; only the blocks that differ from the present ones are rendered again.

        Args:
            text: Markdown.
            streaming: whether more text will follow.
        """
        self.text = text
        if text and self._waiting is not None:
            self._waiting.hide()
        if self._as_written:
            wanted = [Block(CODE, text, "markdown")]  # no text
        else:
            wanted = blocks(text, streaming=streaming)
        for position, block in enumerate(wanted):
            if position < len(self._shown):
                old, widget = self._shown[position]
                if old == block:
                    continue
                if old.kind == block.kind:
                    widget.set_block(block)
                    self._shown[position] = (block, widget)
                    continue
                self._truncate(position)
            made = widget_of(self._theme, block)
            self._body.addWidget(made)
            self._shown.append((block, made))
        self._truncate(len(wanted))

    def _truncate(self, length: int) -> None:
        for _, widget in self._shown[length:]:
            self._body.removeWidget(widget)
            widget.deleteLater()
        del self._shown[length:]

    def parts(self) -> Sequence[Markable]:
        return [widget for _, widget in self._shown]

    def set_thought(self, thought: str, seconds: float | None) -> None:
        """Show the model's thoughts above the text, folded.

        Args:
            thought: the thoughts; nothing is shown if it is "".
            seconds: how long the model thought; None while it is still thinking.
        """
        if not thought.strip():
            return
        if self._waiting is not None:
            self._waiting.hide()
        if self._thought is None:
            self._thought = ThoughtFold(self._theme, self.number)
            self.column.insertWidget(0, self._thought)
        self._thought.show_thought(thought, seconds)

    def show_call(self, number: int, use: ToolUse) -> None:
        """Show a called tool above the text, folded; `number` numbers the calls of the reply."""
        if self._waiting is not None:
            self._waiting.hide()
        while len(self._calls) <= number:
            made = ToolFold(self._theme, self.number, len(self._calls))
            self.column.insertWidget(self.column.indexOf(self._body), made)
            self._calls.append(made)
        self._calls[number].show_use(use)

    def wait_in_words(self, words: str) -> None:
        """Show what is happening before the first word arrives."""
        if self._waiting is None:
            self._waiting = label("", "muted")
            self._body.addWidget(self._waiting)
        self._waiting.setText(words)

    def _end_with(self, words: str) -> None:
        """Show a line under the text about how the reply ended; "" for none."""
        if self._waiting is not None:
            self._waiting.hide()
        if words and self._ending is None:
            self._ending = label("", "note", wrap=True)
            self.column.insertWidget(self.column.indexOf(self._chips), self._ending)
        if self._ending is not None:
            self._ending.setText(words)
            self._ending.setVisible(bool(words))

    def go_on(self) -> None:
        """Prepare for more text: the reply was cut off and is being continued."""
        self._end_with("")
        self._chips.hide()

    def finish(self, entry: TranscriptEntry, *, last: bool) -> None:
        """Show how the reply ended, and the row under it."""
        message = entry.message
        self.set_thought(message.thought, message.thought_s)
        for place, use in enumerate(message.calls):
            self.show_call(place, use)
        self.set_text(translated(message.text))
        self.finish_row(entry, last=last)
        ending = _ENDINGS[message.status]() if message.status in _ENDINGS else ""
        if message.timing and message.timing.get("shortened"):
            ending = tr("Your message was too long for the model, so a part in its middle was left out")
        elif message.timing and message.timing.get("stop_reason") == "length":
            ending = tr("Stopped at the longest reply that the settings allow")
        self._end_with(ending)

    def _menu(self) -> QMenu:
        entries: list[Entry | None] = [
            Entry("copyMarkdown", tr("Copy as Markdown"), lambda: copy_text(self.text)),
            Entry("copyPlain", tr("Copy as plain text"), lambda: copy_text(as_plain_text(self.text))),
            Entry("showSource", tr("Show as usual") if self._as_written else tr("Show the Markdown"), self._turn),
            *self._reading(),
            *self.entries_for_all(busy=self._busy),
        ]
        return menu_of(self, f"messageMenu-{self.number}", entries)

    def _reading(self) -> list[Entry | None]:
        """The entry that has the reply read aloud, where this computer has a voice."""
        aloud = self._aloud
        if aloud is None or not aloud.possible:
            return []
        if aloud.reply is self:
            return [Entry("stopReading", tr("Stop reading"), aloud.stop)]
        return [Entry("readAloud", tr("Read aloud"), lambda: aloud.read(self), bool(self.text))]

    def _fall_silent(self) -> None:
        if self._aloud is not None:
            self._aloud.stop()

    def show_reading(self, read: bool) -> None:
        """Show whether the reply is being read aloud."""
        self._silence.setVisible(read)

    def _turn(self) -> None:
        """Switch between the rendered reply and its Markdown source."""
        self._as_written = not self._as_written
        self.set_text(self.text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._menu()
        menu.popup(event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(QPoint(0, 0)))

    @property
    def cut_off(self) -> bool:
        """Whether the reply was cut off."""
        return self._cut_off

    def set_busy(self, busy: bool) -> None:
        """Disable changing, deleting and regenerating while a reply is being written."""
        self._busy = busy
        self.arrows.set_enabled(not busy)
        self._again.setEnabled(not busy)
        self._go_on.setEnabled(not busy)

    def finish_row(self, entry: TranscriptEntry, *, last: bool) -> None:
        count = len(entry.used)
        self._used.setText(_used_in_words(entry))
        self._used.setAccessibleName(self._used.text())
        self._used.setVisible(count > 0)
        self._copy.setVisible(bool(entry.message.text))
        self._cut_off = entry.message.cut_off
        self.arrows.show_versions(entry.versions, entry.message.id)
        self.arrows.set_enabled(not self._busy)
        self.set_last(last)
        for thumb in (self._good, self._bad):
            thumb.setVisible(bool(entry.message.text) and self._ratable)
        self.show_rating(entry.message.rating)
        timing = entry.message.timing or {}
        self._cost.show_timing(timing)
        self._show_reach(timing)
        self._chips.show()
        restyle(self._used)

    def _show_reach(self, timing: dict[str, Any]) -> None:
        """Mark a reply that was written by a remote model."""
        reach = timing.get("reach", "")
        self._reach.setVisible(bool(reach))
        if reach:
            away = reach == ELSEWHERE
            self._reach.setText(tr("Left this computer") if away else tr("Another program"))
            by = tr("Written by {model}.", model=timing.get("model", ""))
            self._reach.setToolTip(f"{by} {REMOTE_MEANS.get(reach, '')}")
            self._reach.setAccessibleName(
                tr("This reply: leaves this computer") if away else tr("This reply: another program on this computer")
            )

    def fail(self, reason: str) -> None:
        """Show why there is no reply, or no complete one."""
        self._end_with(reason)
        self._used.hide()
        self._good.hide()
        self._bad.hide()
        self._copy.setVisible(bool(self.text))
        self._go_on.hide()
        self._chips.show()

    def offer(self, act: QPushButton) -> None:
        """Put a button under a failed reply, above the usual ones."""
        self.column.insertWidget(self.column.indexOf(self._chips), act, 0, Qt.AlignmentFlag.AlignLeft)

    def set_last(self, last: bool) -> None:
        """Say whether it is the last reply: only that one can be regenerated or continued."""
        self._cost.set_last(last)
        self._again.setVisible(last)
        self._go_on.setVisible(last and self._cut_off)


def _used_in_words(entry: TranscriptEntry) -> str:
    """`2 memories used`, or how many the model was given if it has not used them all."""
    count, cited = len(entry.used), sum(item.cited for item in entry.used)
    if cited == count:
        return plural("{n} memory used", "{n} memories used", count)
    if not cited:
        return plural("{n} memory given, none used", "{n} memories given, none used", count)
    return plural("{n} memory given, {used} used", "{n} memories given, {used} used", count, used=number(cited))
