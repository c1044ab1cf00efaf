"""The dialog that creates or changes a reminder: what, when, and how it repeats."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.language import Later, day_in_words, number, tr, translated, weekday_in_words
from app.theme.forms import dialog_buttons, field_label
from app.theme.sizes import px
from app.theme.widgets import label
from memos_core import WEEKDAY_CODES, next_by_rule, on_month_days, on_year_day, present

if TYPE_CHECKING:
    from memos_core import MemCube

USUAL = dt.time(9)
OVER = Later("That time is over. Choose one that is to come.")


class ReminderDialog(QDialog):
    """One reminder."""

    def __init__(
        self, parent: QWidget, cube: MemCube | None = None, *, task: str = "", starts: dt.datetime | None = None
    ) -> None:
        """
        Args:
            parent: the window.
            cube: the reminder to change; None for a new one.
            task: the text of a new reminder.
            starts: the time of a new reminder, in local time; None for tomorrow.
        """
        super().__init__(parent)
        self.setObjectName("reminderDialog")
        self.setWindowTitle(tr("Edit reminder") if cube else tr("New reminder"))
        self.setMinimumWidth(440)
        plan = cube.reminder if cube is not None else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        form = QFormLayout()
        form.setSpacing(10)
        self.task_field = QLineEdit(cube.text if cube is not None else task)
        self.task_field.setObjectName("reminderTask")
        self.task_field.setAccessibleName(tr("Of what"))
        self.task_field.setPlaceholderText(tr("Call the dentist"))
        self.task_field.textChanged.connect(self._check)
        form.addRow(field_label(tr("Of what")), self.task_field)
        starts = _shown(cube) if cube is not None else starts or proposed()
        self.day_field = QDateEdit(QDate(starts.year, starts.month, starts.day))
        self.day_field.setObjectName("reminderDay")
        self.day_field.setAccessibleName(tr("Day"))
        self.day_field.setCalendarPopup(True)
        self.day_field.setDisplayFormat(
            tr("ddd d MMMM yyyy", note="How a day is written in a field, as a format of Qt: Mon 12 May 2025")
        )
        self.day_field.dateChanged.connect(self._day_changed)
        self.time_field = QTimeEdit(QTime(starts.hour, starts.minute))
        self.time_field.setObjectName("reminderTime")
        self.time_field.setAccessibleName(tr("Time of day"))
        self.time_field.setDisplayFormat(tr("HH:mm", note="How a time of day is written, as a format of Qt: 14:03"))
        self.time_field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.time_field.setFixedWidth(px(84))
        self.time_field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time_field.timeChanged.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.day_field, 1)
        row.addWidget(self.time_field)
        form.addRow(field_label(tr("When")), row)
        self.again_field = QComboBox()
        self.again_field.setObjectName("reminderAgain")
        self.again_field.setAccessibleName(tr("How it comes again"))
        self.again_field.currentIndexChanged.connect(self._check)
        form.addRow(field_label(tr("Again")), self.again_field)
        layout.addLayout(form)
        self._wrong = label("", "danger", wrap=True)
        self._wrong.setObjectName("reminderWrong")
        layout.addWidget(self._wrong)
        buttons, self._save = dialog_buttons(self, "reminder", tr("Save"))
        layout.addLayout(buttons)
        self._own = plan.rule if plan else ""
        self._fill_again(self._own)
        in_agenda = cube is not None and cube.state.value == "activated"
        self._untouched = (self.starts, self._own) if in_agenda else None
        self._check()
        self.task_field.setFocus()

    @property
    def task(self) -> str:
        """What to be reminded of."""
        return self.task_field.text().strip()

    @property
    def starts(self) -> dt.datetime:
        """The first time, in local time."""
        day, time = self.day_field.date(), self.time_field.time()
        return dt.datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())

    @property
    def is_moved(self) -> bool:
        """Whether it comes at other times than the reminder that was given."""
        return (self.starts, self.rule) != self._untouched

    @property
    def rule(self) -> str:
        """How it repeats, as an RFC 5545 rule; "" for once."""
        rule: str = self.again_field.currentData()
        return rule

    def _rules(self) -> list[tuple[str, str]]:
        """The choices for the chosen day, as pairs of words and rule."""
        day = self.starts.date()
        weekday, code = weekday_in_words(day), WEEKDAY_CODES[day.weekday()]
        last = (day + dt.timedelta(days=1)).month != day.month
        return [
            (tr("Once"), ""),
            (tr("Every day"), "FREQ=DAILY"),
            (tr("Every weekday"), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            (tr("Every {weekday}", weekday=weekday), f"FREQ=WEEKLY;BYDAY={code}"),
            (tr("Every second {weekday}", weekday=weekday), f"FREQ=WEEKLY;BYDAY={code};INTERVAL=2"),
            *(
                [(tr("Every month on the last day"), "FREQ=MONTHLY;BYMONTHDAY=-1")]
                if last
                else [(_on_day_of_month(day.day), f"FREQ=MONTHLY;{on_month_days((day.day,))}")]
            ),
            (
                tr("Every year on {day}", day=day_in_words(day, year=False)),
                f"FREQ=YEARLY;{on_year_day(day.month, day.day)}",
            ),
        ]

    def _fill_again(self, chosen: str) -> None:
        from memos_core import rule_in_words

        rules = self._rules()
        if chosen and chosen not in (rule for _, rule in rules):
            rules.append((translated(rule_in_words(chosen, self.starts)), chosen))
        self.again_field.blockSignals(True)
        self.again_field.clear()
        for words, rule in rules:
            self.again_field.addItem(words, rule)
        self.again_field.setCurrentIndex(self.again_field.findData(chosen))
        self.again_field.blockSignals(False)

    def _day_changed(self) -> None:
        """Adapt the choices that depend on the day ("every Monday")."""
        place, rules = self.again_field.currentIndex(), self._rules()
        self._fill_again(rules[place][1] if place < len(rules) else self._own)
        self._check()

    def _check(self) -> None:
        # A rule may name several hours of the day; a single time field cannot change those.
        own_hours = "BYHOUR=" in self.rule
        self.time_field.setEnabled(not own_hours)
        self.time_field.setToolTip(
            tr("Its hours are those under Again; choose something else there to change them") if own_hours else ""
        )
        over = not self.rule and self.is_moved and self.starts <= present().replace(tzinfo=None)
        self._wrong.setText(OVER() if over else "")
        self._wrong.setVisible(over)
        self._save.setEnabled(bool(self.task) and not over)


def _on_day_of_month(day: int) -> str:
    if day > 28:
        return tr("Every month on day {day}, or on the last one", day=number(day))
    return tr("Every month on day {day}", day=number(day))


def proposed(on: dt.date | None = None, at: dt.datetime | None = None) -> dt.datetime:
    """A likely time to be reminded of something, in local time: an hour before it, or the next full hour if that is still before it; for a
    whole day its morning; for something past, tomorrow morning.

    Args:
        on: the day of it; None if it has none.
        at: its moment, in the person's time zone; None for a whole day.
    """
    here = present().replace(tzinfo=None)
    next_hour = here.replace(minute=0, second=0, microsecond=0) + dt.timedelta(hours=1)
    if at is not None:
        at = at.replace(tzinfo=None, second=0, microsecond=0)
        times = [at - dt.timedelta(hours=1), *([next_hour] if next_hour < at else []), at]
    else:
        times = [dt.datetime.combine(on, USUAL), *([next_hour] if next_hour.date() == on else [])] if on else []
    tomorrow = dt.datetime.combine(here.date() + dt.timedelta(days=1), USUAL)
    return next((time for time in times if time > here), tomorrow)


def _shown(cube: MemCube) -> dt.datetime:
    """The time that the dialog shows at first: the next one, or the one at which the reminder became due. For a reminder that is over, the
    same hour tomorrow."""
    plan = cube.reminder
    assert plan is not None  # only reminders are given
    if (following := next_by_rule(cube, present())) is not None:
        # The rule names several hours of the day; the first of them is the reminder's own.
        return dt.datetime.combine(following, plan.starts.time()) if "BYHOUR=" in plan.rule else following
    if cube.state.value == "activated":
        return plan.starts
    return dt.datetime.combine(present().date() + dt.timedelta(days=1), plan.starts.time())
