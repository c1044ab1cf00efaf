"""The page "Adaptation": what the person's adapter knows, how it is trained, how its examination went, and how it is replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.adaptation.dialogs import LimitsDialog, VersionDialog
from app.adaptation.found import Found, read
from app.adaptation.lessons_page import LessonsPage
from app.adaptation.overview import Overview
from app.adaptation.try_out_page import TryOutPage
from app.adaptation.versions_page import VersionsPage
from app.adaptation.words import outcome_in_words, work_in_words
from app.bridge import Engine
from app.language import Later, plural, tr, translated
from app.memory_browser.actions import open_dialog
from app.theme.switch import SegmentedSwitch
from app.theme.theme import ThemeManager
from app.theme.widgets import ConfirmDialog, label, page_header
from app.when_seen import WhenSeen
from app.words import duration_in_words, size_in_words

if TYPE_CHECKING:
    from memos_core import Evaluation, Examined, Known, MemOS, UnderWay, Version

PACE_MILLISECONDS = 250
OVERVIEW, LESSONS, TRY_OUT, VERSIONS = range(4)
_PARTS = (
    (Later("Overview"), "graduation-cap", "adaptationOverviewButton", Later("Where your adapter stands")),
    (Later("What it learns"), "list", "adaptationLessonsButton", Later("What it knows, and what it could be taught")),
    (
        Later("Try it out"),
        "message-square",
        "adaptationTryOutButton",
        Later("One question, with the adapter and without it"),
    ),
    (Later("Versions"), "archive", "adaptationVersionsButton", Later("The adapters that are kept")),
)
NOT_FINISHED = Later("The training was interrupted. It goes on at its next time, unless you pause it below.")
NOT_LOADED = Later("The model is not loaded yet. Try again in a moment.")


class AdaptationView(QWidget):
    """The page: four parts and a switch between them."""

    toast = Signal(str, str, object)
    openMemory = Signal(str)
    lookAt = Signal()
    """This view should be shown, because the person wants to see it."""

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._theme = engine, theme
        self._found: Found | None = None
        self._work: UnderWay | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        header, row = page_header()
        row.addWidget(label(tr("Adaptation"), "title"))
        self._note = label("", "note")
        self._note.setObjectName("adaptationNote")
        row.addWidget(self._note, 1)
        self.switch = SegmentedSwitch(theme, [(text(), icon, name, tip()) for text, icon, name, tip in _PARTS])
        row.addWidget(self.switch)
        outer.addWidget(header)
        self.overview = Overview(theme)
        self.lessons = LessonsPage(theme)
        self.try_out = TryOutPage(engine)
        self.versions = VersionsPage(theme)
        self._parts = QStackedWidget()
        for part in (self.overview, self.lessons, self.try_out, self.versions):
            self._parts.addWidget(part)
        outer.addWidget(self._parts, 1)
        self.switch.chosen.connect(self._parts.setCurrentIndex)
        self._connect()
        self._when_seen = WhenSeen(self, self._read, PACE_MILLISECONDS, steady=True)
        for signal in (
            engine.opened,
            engine.adaptersChanged,
            engine.memoriesChanged,
            engine.modelStatusChanged,
            engine.settingsChanged,
        ):
            signal.connect(self._when_seen.changed)
        engine.trainingProgressed.connect(self.show_work)
        engine.closing.connect(self.cancel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.overview)

    def _connect(self) -> None:
        overview, lessons, versions = self.overview, self.lessons, self.versions
        overview.status.choose.connect(lambda: self.show_part(LESSONS))
        overview.status.answers.connect(self._answer_from)
        overview.status.replies_as_liked.connect(self._reply_as_liked)
        overview.training.paused.connect(self._pause)
        overview.training.cancelled.connect(self.cancel)
        overview.evaluation.changeLimits.connect(self._change_limits)
        overview.evaluation.examine.connect(self._examine)
        overview.schedule.paused.connect(self._pause_job)
        overview.schedule.lookNow.connect(self._run_job)
        lessons.train.connect(self.ask_to_train)
        lessons.openMemory.connect(self.openMemory)
        self.try_out.toast.connect(self.toast)
        versions.used.connect(self._ask_to_use)
        versions.switchedOff.connect(
            lambda: self._do(lambda memos: memos.parametric.off(), tr("No adapter is in use."))
        )
        versions.rolledBack.connect(self._roll_back)
        versions.tried.connect(self._try)
        versions.details.connect(self._show_details)
        versions.examine.connect(self._examine)
        versions.deleted.connect(self._ask_to_delete)

    def show_part(self, number: int) -> None:
        """Show one of the parts."""
        self.switch.choose(number)
        self._parts.setCurrentIndex(number)

    def choose_lessons(self) -> None:
        """Show the list in which the person chooses what an adapter is taught and begins the training."""
        self.lookAt.emit()
        self.show_part(LESSONS)

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        if self._engine.memos is None:
            return False
        self._engine.run(read, self._show, self._say, self)
        return True

    def _show(self, found: Found) -> None:
        memos = self._engine.memos
        if memos is not None:
            found = replace(found, work=memos.parametric.under_way)  # the training may have ended during the reading
        self._found, self._work = found, found.work
        for part in (self.overview, self.lessons, self.try_out, self.versions):
            part.show_found(found)
        self._show_note()

    def _show_note(self) -> None:
        if self._work is not None:
            self._note.setText(work_in_words(self._work))
            return
        in_use = None if self._found is None else self._found.in_use
        if in_use is None or self._found is None:
            self._note.setText("")
            return
        state = (
            tr("Adapter {number}, on", number=in_use.number)
            if self._found.answers
            else tr("Adapter {number}, off", number=in_use.number)
        )
        self._note.setText(f"{state} · {size_in_words(in_use.training.size_bytes)}")

    def show_work(self, work: UnderWay | None) -> None:
        """Show the training that is under way, if any, and what comes of one that the program began by itself."""
        before, self._work = self._work, work
        if (before is None) != (work is None) or self._found is None:
            self._when_seen.changed()  # other actions are possible now
        if work is None and before is not None and before.by_itself:
            self._engine.run(
                lambda memos: memos.parametric.list(), lambda made: self._trained_by_itself(before, made), None, self
            )
        self.overview.training.show_work(work)
        self._show_note()

    # -- training -----------------------------------------------------------------------------

    def ask_to_train(self) -> None:
        """Say how long a training takes and what follows from it, and begin it if the person agrees."""
        found = self._found
        if found is None or not found.model:
            self._say(NOT_LOADED())
            return
        chosen = self.lessons.model.chosen
        if found.untrainable or not chosen:
            self._say(translated(found.untrainable) or tr("Tick the memories that it should learn first."))
            return
        lines = [
            plural(
                "An adapter for {model} is taught {n} memory.",
                "An adapter for {model} is taught {n} memories.",
                len(chosen),
                model=found.model,
            )
        ]
        lasting = [version for version in found.versions if version.fits_model and version.training.taught]
        if lasting:
            last = lasting[0].training
            seconds = last.seconds / len(last.taught) * len(chosen)
            lines.append(
                tr(
                    "Judging by the last training, this takes about {time}. Then the adapter is examined.",
                    time=duration_in_words(max(seconds, 10)),
                )
            )
        else:
            lines.append(tr("It takes some minutes, and then it is examined."))
        lines.append(tr("Replies come first, and you can pause or cancel it at any time."))
        in_use = found.in_use
        used = tr("It is used only if it does well enough.")
        if in_use is not None:
            used += " " + tr("Until then, and if it does worse, adapter {number} stays in use.", number=in_use.number)
        lines.append(used)
        dialog = ConfirmDialog(self.window(), tr("Train an adapter?"), lines, tr("Train"), destroys=False)
        open_dialog(dialog, lambda: self._train(chosen))

    def _train(self, chosen: Sequence[str]) -> None:
        replaced = None if self._found is None or self._found.in_use is None else self._found.in_use.number
        self.overview.news.hide()
        self.show_part(OVERVIEW)

        def done(version: Version) -> None:
            self._when_seen.changed()
            self.overview.news.tell_version(version, replaced)
            self._announce(outcome_in_words(version))

        self._engine.run(lambda memos: memos.parametric.train(list(chosen)), done, self._failed, self, long=True)

    def _failed(self, reason: str) -> None:
        self._when_seen.changed()
        self.overview.news.tell(reason)
        self._announce(reason)

    def _trained_by_itself(self, work: UnderWay, made: Sequence[Version]) -> None:
        version = next((version for version in made if version.number == work.number), None)
        if version is None:
            self.overview.news.tell(NOT_FINISHED())
            return
        self.overview.news.tell_version(version, None)
        self._announce(outcome_in_words(version))

    def _announce(self, text: str) -> None:
        """Tell the outcome even while another view is shown: no adapter comes into use unnoticed."""
        if self.isVisible():
            self._say(text)
        else:
            self.toast.emit(text, tr("Look"), self._look)

    def _look(self) -> None:
        self.show_part(OVERVIEW)
        self.lookAt.emit()

    def _examine(self, number: int) -> None:
        self.show_part(OVERVIEW)

        def done(evaluation: Evaluation) -> None:
            self.overview.evaluation.examined_again(number, evaluation)
            self._when_seen.changed()
            self._say(tr("Adapter {number} was examined again.", number=number))

        self._engine.run(lambda memos: memos.parametric.evaluate(number), done, self._failed, self, long=True)

    def _pause(self, paused: bool) -> None:
        if self._engine.memos is not None:
            parametric = self._engine.memos.parametric
            (parametric.pause if paused else parametric.resume)()

    def cancel(self) -> None:
        """Cancel a training, an examination or a try-out that is running."""
        if self._engine.memos is not None:
            self._engine.memos.parametric.cancel()
            self._engine.memos.stop_try_out()

    # -- changing -----------------------------------------------------------------------------

    def _answer_from(self, adapter: bool) -> None:
        knowledge = "adapter" if adapter else "notes"
        said = (
            tr("What it was taught is answered from the adapter.")
            if adapter
            else tr("Questions are answered from the text of memories.")
        )
        self._do(lambda memos: memos.update_settings(knowledge=knowledge), said)

    def _reply_as_liked(self, wanted: bool) -> None:
        said = (
            tr("It replies in the style that it has learned.") if wanted else tr("It replies in the model's own style.")
        )
        self._do(lambda memos: memos.update_settings(style=wanted), said)

    def _ask_to_use(self, version: Version) -> None:
        def use() -> None:
            self._do(
                lambda memos: memos.parametric.use(version.number),
                tr("Adapter {number} is in use.", number=version.number),
            )

        if not version.evaluation.refused:
            use()
            return
        lines = [tr("When it was examined, it was refused:"), *version.evaluation.refused]
        open_dialog(
            ConfirmDialog(
                self.window(),
                tr("Use adapter {number} all the same?", number=version.number),
                lines,
                tr("Use it"),
                destroys=False,
            ),
            use,
        )

    def _roll_back(self) -> None:
        def done(version: Version) -> None:
            self._say(tr("Adapter {number} is in use again.", number=version.number))

        self._engine.run(lambda memos: memos.parametric.rollback(), done, self._refused, self)

    def _try(self, number: int) -> None:
        self.try_out.choose(number)
        self.show_part(TRY_OUT)
        self.try_out.setFocus()

    def _ask_to_delete(self, version: Version) -> None:
        lines = [
            tr(
                "This frees {size}. Your memories stay as they are, but what this adapter has learned is gone for good.",
                size=size_in_words(version.training.size_bytes),
            )
        ]
        if version.in_use:
            lines.append(tr("It is in use. After that, questions are answered from the text of your memories."))

        def delete() -> None:
            self._do(
                lambda memos: memos.parametric.remove(version.number),
                tr("Adapter {number} is deleted.", number=version.number),
            )

        open_dialog(
            ConfirmDialog(self.window(), tr("Delete adapter {number}?", number=version.number), lines, tr("Delete")),
            delete,
        )

    def _show_details(self, version: Version) -> None:
        def read(memos: MemOS) -> tuple[Sequence[Known], Sequence[Examined]]:
            return memos.parametric.knows(version.number), memos.parametric.examined(version.number)

        def show(found: tuple[Sequence[Known], Sequence[Examined]]) -> None:
            open_dialog(VersionDialog(self.window(), self._theme, version, *found), lambda: None)

        self._engine.run(read, show, self._say, self)

    def _change_limits(self) -> None:
        if self._found is not None:
            dialog = LimitsDialog(self.window(), self._found.settings)

            def change() -> None:
                changes = dialog.changes
                self._do(lambda memos: memos.update_settings(**changes), "")

            open_dialog(dialog, change)

    def _pause_job(self, paused: bool) -> None:
        from memos_core import TRAIN_ADAPTER

        said = (
            tr("It will not be trained automatically until you resume it.")
            if paused
            else tr("It is trained by itself again.")
        )
        self._do(lambda memos: memos.jobs.pause(TRAIN_ADAPTER) if paused else memos.jobs.resume(TRAIN_ADAPTER), said)

    def _run_job(self) -> None:
        from memos_core import TRAIN_ADAPTER

        said = "" if self._found is None or self._found.due.wanted else tr("Nothing is due.")
        self._do(lambda memos: memos.jobs.run_now(TRAIN_ADAPTER), said)

    def _do(self, work: Callable[[MemOS], Any], said: str) -> None:
        def done(_: Any) -> None:
            if said:
                self._say(said)
            self._when_seen.changed()

        self._engine.run(work, done, self._refused, self)

    def _refused(self, reason: str) -> None:
        self._say(reason)
        self._when_seen.changed()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)
