"""The first page: the state of the adapter, what is running, its examination, and when training starts by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.activity.jobs_view import times_in_words
from app.adaptation.evaluation_table import EvaluationTable
from app.adaptation.found import Found
from app.adaptation.training_card import TrainingCard
from app.adaptation.words import EXPLANATION, outcome_in_words, status_in_words
from app.language import Later, tr, translated
from app.theme.icons import pixmap
from app.theme.switch import SegmentedSwitch
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, button, chip, clear_layout, label, restyle, text_page
from app.words import moment_in_words

if TYPE_CHECKING:
    from memos_core import Evaluation, Version

_TILE = 32
CHOOSE = Later("Choose what it learns")
_SOURCES = (
    (
        Later("Text of memories"),
        "notebook-text",
        "answerFromNotes",
        Later("The memory's text is given to the model: the surer way"),
    ),
    (
        Later("Adapter"),
        "graduation-cap",
        "answerFromAdapter",
        Later("The adapter answers what it was taught without being given any text"),
    ),
)
WHY_CHOOSE = Later(
    "A small model answers more reliably from the adapter, a large one from the text. Whatever the adapter was not taught, and whatever has changed since, is given to the model as text in any case."
)


class StatusCard(Card):
    """The state of the adapter, and whether it answers."""

    answers = Signal(bool)
    """Whether the adapter should answer what it was taught."""
    replies_as_liked = Signal(bool)
    """Whether the adapter's learned way of replying is wanted."""
    choose = Signal()
    """The person wants to choose what the next adapter is taught."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("adapterStatus")
        self._theme = theme
        row = QHBoxLayout()
        row.setSpacing(12)
        self._tile = label("", "tile")
        self._tile.setProperty("kind", "parametric")
        self._tile.setFixedSize(_TILE, _TILE)
        self._tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.title = label("", "strong", wrap=True)
        self.title.setObjectName("adapterTitle")
        top.addWidget(self.title, 1)
        self._chip = chip("")
        self._chip.hide()
        top.addWidget(self._chip)
        words.addLayout(top)
        self.text = label("", "muted", wrap=True)
        words.addWidget(self.text)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(2)
        words.addLayout(self._reasons)
        self._act = button(CHOOSE(), "chooseLessons", "primary")
        self._act.clicked.connect(self.choose)
        words.addSpacing(4)
        words.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._make_source(theme))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        theme.changed.connect(self._tint)
        self._tint()

    def _make_source(self, theme: ThemeManager) -> QWidget:
        self._source = QWidget()
        column = QVBoxLayout(self._source)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(tr("Questions about what it was taught are answered from"), "heading"))
        self.switch = SegmentedSwitch(theme, [(text(), icon, name, tip()) for text, icon, name, tip in _SOURCES])
        self.switch.chosen.connect(lambda number: self.answers.emit(bool(number)))
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(WHY_CHOOSE(), "note", wrap=True))
        self.style_wanted = QCheckBox(tr("Reply in the style that it has learned"))
        self.style_wanted.setObjectName("styleWanted")
        self.style_wanted.setAccessibleName(self.style_wanted.text())
        self.style_wanted.setToolTip(tr("In general chat, from your wishes and the replies that you gave a thumb up"))
        self.style_wanted.clicked.connect(self.replies_as_liked)
        column.addWidget(self.style_wanted, 0, Qt.AlignmentFlag.AlignLeft)
        return self._source

    def show_found(self, found: Found) -> None:
        """Show the current state."""
        status = status_in_words(found)
        self.title.setText(status.title)
        self.text.setText(status.text)
        self._chip.setVisible(bool(status.chip))
        if self._chip.text() != status.chip:
            self._chip.setText(status.chip)
            restyle(self._chip, kind=status.kind)
        show_reasons(self._reasons, status.reasons)
        self._act.setText(status.action or CHOOSE())
        self._act.setAccessibleName(status.action or CHOOSE())
        self._act.setVisible(bool(status.action) and found.work is None)
        self._source.setVisible(bool(found.versions))
        self.switch.choose(int(found.choice.adapter))
        in_use = found.in_use
        self.style_wanted.setVisible(in_use is not None and bool(in_use.training.style_sha256))
        self.style_wanted.setChecked(found.settings.style)

    def _tint(self) -> None:
        self._tile.setPixmap(pixmap("graduation-cap", self._theme.palette.parametric, 16))


class NewsCard(Card):
    """The result of the last training, until it is dismissed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trainingNews")
        top = QHBoxLayout()
        top.setSpacing(8)
        self._title = label("", "strong", wrap=True)
        self._title.setObjectName("trainingOutcome")
        top.addWidget(self._title, 1)
        dismiss = button(tr("Dismiss"), "dismissNews", "pill", accessible=tr("Dismiss what came of the training"))
        dismiss.clicked.connect(self.hide)
        top.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a text."""
        self._title.setText(text)
        self.show()

    def tell_version(self, version: Version, replaced: int | None) -> None:
        """Show the result of a training. If the adapter was refused, the reasons stand in its own card.

        Args:
            version: the new adapter.
            replaced: the number of the adapter that was in use before.
        """
        text = outcome_in_words(version)
        if replaced is not None:
            text += " " + (
                tr("Adapter {number} is kept.", number=replaced)
                if version.in_use
                else tr("Adapter {number} stays in use.", number=replaced)
            )
        self.tell(text)


class EvaluationCard(Card):
    """The results of an adapter's examination."""

    changeLimits = Signal()
    examine = Signal(int)

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("evaluationCard")
        self._number = 0
        self._again: tuple[int, Evaluation] | None = None
        top = QHBoxLayout()
        top.setSpacing(8)
        self._title = label("", "heading")
        top.addWidget(self._title, 1)
        self._examine = button(tr("Examine again"), "examineAdapter", "link")
        self._examine.clicked.connect(lambda: self.examine.emit(self._number))
        top.addWidget(self._examine)
        limits = button(
            tr("Change the limits …"), "changeLimits", "link", tooltip=tr("What a new adapter must do to be used")
        )
        limits.clicked.connect(self.changeLimits)
        top.addWidget(limits)
        self.body.addLayout(top)
        self.body.addSpacing(2)
        self.table = EvaluationTable(theme, "evaluationTable")
        self.body.addWidget(self.table)
        self.body.addWidget(
            label(
                tr(
                    "The mark on a bar is the limit. The adapter was asked in other words than in its training, and about things that it should not answer. A good result does not guarantee every answer."
                ),
                "note",
                wrap=True,
            )
        )

    def examined_again(self, number: int, evaluation: Evaluation) -> None:
        """Keep the results of a repeated examination; they are shown as long as that adapter is the one on view."""
        self._again = (number, evaluation)

    def show_found(self, found: Found) -> None:
        """Show the evaluation that matters now."""
        version = found.examined
        self.setVisible(version is not None)
        if version is None:
            return
        self._number = version.number
        again = self._again is not None and self._again[0] == version.number
        when = tr("just now") if again else moment_in_words(version.training.created_at, in_sentence=True)
        self._title.setText(tr("How adapter {number} did, examined {when}", number=version.number, when=when))
        self._examine.setEnabled(version.fits_model and found.work is None)
        self._examine.setToolTip("" if version.fits_model else tr("It was made for another model"))
        evaluation = self._again[1] if again and self._again is not None else version.evaluation
        self.table.show_evaluation(evaluation, found.settings)


class ScheduleCard(Card):
    """When training starts by itself, and why it does not start now."""

    paused = Signal(bool)
    lookNow = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scheduleCard")
        self._pausing = True
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(tr("Automatic training"), "heading"))
        self._chip = chip("")
        self._chip.hide()
        top.addWidget(self._chip)
        top.addStretch(1)
        self._now = button(
            tr("Check now"),
            "runTrainingJob",
            "pill",
            tooltip=tr("Train now if there is something new to learn, also on battery"),
        )
        self._now.clicked.connect(self.lookNow)
        top.addWidget(self._now)
        self._pause = button(tr("Pause"), "pauseTrainingJob", "pill")
        self._pause.clicked.connect(lambda: self.paused.emit(self._pausing))
        top.addWidget(self._pause)
        self.body.addLayout(top)
        self._why = label("", "muted", wrap=True)
        self._why.setObjectName("trainingDue")
        self.body.addWidget(self._why)
        self._times = label("", "note", wrap=True)
        self._times.setObjectName("trainingTimes")
        self.body.addWidget(self._times)
        self._failure = label("", "danger", wrap=True)
        self.body.addWidget(self._failure)

    def show_found(self, found: Found) -> None:
        """Show the current state."""
        job, due = found.job, found.due
        on = found.choice.adapter
        soon = job.running or (due.wanted and not job.paused)
        state = tr("Running") if job.running else tr("Paused") if job.paused else tr("Due") if due.wanted else ""
        self._chip.setVisible(bool(state))
        if self._chip.text() != state:
            self._chip.setText(state)
            restyle(self._chip, kind="parametric" if soon else "")
        self._pausing = not job.paused
        self._pause.setText(tr("Pause") if self._pausing else tr("Resume"))
        self._pause.setAccessibleName(
            tr("Pause automatic training") if self._pausing else tr("Resume automatic training")
        )
        self._now.setVisible(on and not job.running)
        why = (
            translated(due.why)
            if on
            else tr("Automatic training is off while questions are answered from the text of your memories.")
        )
        self._why.setText(f"{why} {tr('It waits, because {reason}.', reason=job.waits)}" if job.waits and on else why)
        self._times.setText(tr("It checks whether a training is due: {times}", times=times_in_words(job)))
        self._failure.setText(tr("The last run failed: {failure}", failure=job.failure) if job.failure else "")
        self._failure.setVisible(bool(job.failure))


class Overview(QWidget):
    """The cards in a column."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inside = text_page("adaptationScroll", tr("Adapter"))
        outer.addWidget(scroll)
        inside.addWidget(label(EXPLANATION(), "muted", wrap=True))
        self.news = NewsCard()
        self.training = TrainingCard(theme)
        self.status = StatusCard(theme)
        self.evaluation = EvaluationCard(theme)
        self.evaluation.hide()
        self.schedule = ScheduleCard()
        for card in (self.news, self.training, self.status, self.evaluation, self.schedule):
            inside.addWidget(card)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(scroll)

    def show_found(self, found: Found) -> None:
        """Show the current state of everything."""
        self.training.show_work(found.work)
        self.status.show_found(found)
        self.evaluation.show_found(found)
        self.schedule.show_found(found)


def show_reasons(column: QVBoxLayout, reasons: Sequence[str]) -> None:
    """Put reasons into a column, in place of what was there."""
    clear_layout(column)
    for reason in reasons:
        column.addWidget(label(reason, "danger", wrap=True))
