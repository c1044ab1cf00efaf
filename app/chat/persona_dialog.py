"""The dialog of a persona."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from app.bridge import Engine
from app.chat.own_fields import ModelField, SpacesField, as_spaces
from app.chat.persona_picture import ICONS, picture_icon, read_picture
from app.file_dialogs import PICTURES, choose_files
from app.language import Later, tr
from app.theme.form_dialog import FormDialog
from app.theme.forms import field_label
from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label, scrolling_column

if TYPE_CHECKING:
    from memos_core import MemOS, Persona

STEP = 0.05
IN_A_ROW = 11
"""How many icons fit into a row."""
HIGHEST_TEMPERATURE = 2.0
_PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp *.gif"
_ICONS = {
    "user-round": Later("User round", note="an icon"),
    "sparkles": Later("Sparkles", note="an icon"),
    "zap": Later("Zap", note="an icon: a flash"),
    "graduation-cap": Later("Graduation cap", note="an icon"),
    "pen-line": Later("Pen line", note="an icon: a pen that draws a line"),
    "feather": Later("Feather", note="an icon"),
    "languages": Later("Languages", note="an icon"),
    "scale": Later("Scale", note="an icon: scales to weigh with"),
    "code": Later("Code", note="an icon"),
    "briefcase": Later("Briefcase", note="an icon"),
    "book-open": Later("Book open", note="an icon"),
    "brain": Later("Brain", note="an icon"),
    "compass": Later("Compass", note="an icon"),
    "map": Later("Map", note="an icon"),
    "chef-hat": Later("Chef hat", note="an icon"),
    "coffee": Later("Coffee", note="an icon"),
    "dumbbell": Later("Dumbbell", note="an icon"),
    "sprout": Later("Sprout", note="an icon"),
    "heart": Later("Heart", note="an icon"),
    "music": Later("Music", note="an icon"),
    "palette": Later("Palette", note="an icon"),
    "lightbulb": Later("Lightbulb", note="an icon"),
}
"""The icons with their names."""


class PersonaDialog(FormDialog):
    """Creates or changes a persona."""

    spacesWanted = Signal()

    def __init__(self, parent: QWidget, engine: Engine, theme: ThemeManager, persona: Persona | None) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            theme: gives the icons' colour.
            persona: the persona to change; None for a new one.
        """
        super().__init__(
            parent,
            "persona",
            title=tr("New persona") if persona is None else tr("Persona"),
            name_field=tr("Name of the persona"),
            act=tr("Make the persona") if persona is None else tr("Save"),
            name=None if persona is None else persona.name,
        )
        self._engine, self._theme, self._persona = engine, theme, persona
        self._icon = ICONS[0] if persona is None else persona.icon
        self._picture = b"" if persona is None else persona.picture
        self.resize(560, 570)
        scroll, column = scrolling_column("personaScroll", 8)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(scroll, 1)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 12, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        column.addLayout(form)
        column.addStretch(1)
        form.addRow(field_label(tr("Name")), self.name_field)
        form.addRow(field_label(tr("Picture")), self._pictures())
        self._says = QPlainTextEdit("" if persona is None else persona.instructions)
        self._says.setObjectName("personaInstructions")
        self._says.setAccessibleName(tr("Instructions"))
        self._says.setProperty("role", "field")
        self._says.setPlaceholderText(
            tr("You are … Say how it should answer: how long, in which tone, what to leave out.")
        )
        self._says.setTabChangesFocus(True)
        self._says.setMinimumHeight(120)
        form.addRow(field_label(tr("Instructions")), self._says)
        form.addRow(label("", "note"), label(tr("Small models follow two or three short sentences best."), "note"))
        self._model = ModelField(engine, "personaModel", "" if persona is None else persona.model)
        form.addRow(field_label(tr("Model")), self._model)
        self._spaces = SpacesField(engine, self, "personaSpaces", None if persona is None else persona.spaces)
        self._spaces.manage.connect(self.reject)
        self._spaces.manage.connect(self.spacesWanted)
        self._spaces.refused.connect(self.refuse)
        form.addRow(field_label(tr("Spaces")), self._spaces.row)
        self._temperature = QDoubleSpinBox()
        self._temperature.setObjectName("personaTemperature")
        self._temperature.setAccessibleName(tr("Temperature"))
        self._temperature.setRange(-STEP, HIGHEST_TEMPERATURE)
        self._temperature.setSingleStep(STEP)
        self._temperature.setSpecialValueText(tr("As the model"))
        self._temperature.setToolTip(
            tr("Low is matter-of-fact, high is free. Replies from your notes are always matter-of-fact.")
        )
        wanted = None if persona is None else persona.temperature
        self._temperature.setValue(-STEP if wanted is None else wanted)
        form.addRow(field_label(tr("Temperature")), self._temperature)
        self._show_picture()
        theme.changed.connect(self._show_picture)

    def _pictures(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(IN_A_ROW, 1)
        self._icons: dict[str, QToolButton] = {}
        for number, name in enumerate(ICONS):
            item = QToolButton()
            item.setObjectName(f"personaIcon-{name}")
            item.setAccessibleName(tr("Icon: {name}", name=_ICONS[name]()))
            item.setToolTip(_ICONS[name]())
            item.setCheckable(True)
            item.setIconSize(QSize(18, 18))
            item.setProperty("role", "rail")
            item.setFixedSize(30, 30)
            item.clicked.connect(lambda _=False, name=name: self._use_icon(name))
            self._icons[name] = item
            grid.addWidget(item, number // IN_A_ROW, number % IN_A_ROW)
        self._image = button("", "personaImage", "pill", tooltip=tr("A small copy of it is kept in your profile"))
        self._image.clicked.connect(self._choose_image)
        grid.addWidget(self._image, 2, 0, 1, IN_A_ROW + 1, Qt.AlignmentFlag.AlignLeft)
        return box

    def _use_icon(self, name: str) -> None:
        self._icon, self._picture = name, b""
        self._show_picture()

    def _show_picture(self) -> None:
        palette = self._theme.palette
        for name, item in self._icons.items():
            chosen = not self._picture and name == self._icon
            item.setChecked(chosen)
            item.setIcon(icon(name, palette.accent if chosen else palette.muted, 18))
        self._image.setIcon(picture_icon(self._picture, 18) if self._picture else QIcon())
        self._image.setText(tr("Other image …") if self._picture else tr("Image …"))
        self._image.setAccessibleName(tr("Choose another image") if self._picture else tr("Choose an image"))

    def _choose_image(self) -> None:
        choose_files(
            self,
            "personaImageDialog",
            tr("Choose an image"),
            lambda paths: self.use_image(paths[0]),
            [tr("Pictures ({endings})", endings=_PICTURES)],
            only_one=True,
            begin=PICTURES,
        )

    def use_image(self, path: Path) -> None:
        """Use a small copy of an image file as the picture."""

        def show(picture: bytes) -> None:
            if not picture:
                self.refuse(tr("{name} is no image that can be used.", name=path.name))
                return
            self.clear_trouble()
            self._picture = picture
            self._show_picture()

        self._engine.run(lambda _: read_picture(path), show, self.refuse, self)

    def submit(self) -> None:
        at = self._temperature.value()
        temperature = None if at < 0 else round(at, 2)
        name, says, model, chosen = (
            self.name_field.text(),
            self._says.toPlainText(),
            self._model.chosen,
            self._spaces.chosen,
        )
        image, picture, known = self._icon, self._picture, self._persona

        def work(memos: MemOS) -> None:
            personas = memos.conversations.personas
            spaces = as_spaces(chosen)
            if known is None:
                personas.make(
                    name, instructions=says, icon=image, picture=picture, model=model, spaces=spaces,
                    temperature=temperature,
                )  # fmt: skip
            else:
                personas.change(
                    known.id, name=name, instructions=says, icon=image, picture=picture, model=model, spaces=spaces,
                    temperature=temperature,
                )  # fmt: skip

        self._engine.run(work, lambda _: self.accept(), self.refuse, self)
