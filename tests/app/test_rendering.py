"""How messages are laid out: formulas, tables, tasks, footnotes, pictures and long code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.chat.assistant_message import AssistantMessage
from app.chat.blocks import LINES_SHOWN, CodeBlock, MathsBlock, Prose, TableBlock
from app.chat.filling import for_page, for_paper
from app.chat.formulas import ASCENT, DESCENT, X_HEIGHT, draw, in_text
from app.chat.markdown import CODE, MATHS, TABLE, TEXT, as_html, as_plain_text, blocks, read_aloud
from app.chat.marking import Wanted
from app.chat.user_message import UserMessage
from app.theme.theme import ThemeManager
from app.theme.tokens import DARK, LIGHT, SANS
from tests.app.conftest import Window, wait_until
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
QUADRATIC = r"\frac{-b \pm \sqrt{b^2 - 4ac}}{2a}"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeManager]:
    made = ThemeManager(qapp)
    made.set_theme("light")
    yield made
    made.deleteLater()


def formulas(text: str) -> list[str]:
    """The formulas that are found in a text, within lines and in blocks of their own."""
    found = []
    for block in blocks(text):
        found += (
            [block.content] if block.kind == MATHS else re.findall(r'<img src="\w+:" alt="([^"]+)">', block.content)
        )
    return found


def data_address(width: int, height: int) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + bytes(buffer.data().toBase64().data()).decode()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (r"So \(a_1 * b_1 * c\) and \[x = 1\] here.", ["a_1 * b_1 * c", "x = 1"]),
        ("With $x_1$ and $$y^2$$ in a line, the $n$th.", ["x_1", "y^2", "n"]),
        ("So:\n\\[\na = b\n- c \\\\[2pt]\n\\]\nand on", ["a = b\n- c \\\\[2pt]"]),
        ("- one\n- two:\n  $$\n  z\n  $$", ["z"]),
        ("\\begin{align}\na &= b\n\\end{align}", ["\\begin{align}\na &= b\n\\end{align}"]),
        ("```math\nE = mc^2\n```", ["E = mc^2"]),
        ("> $$q$$", ["q"]),
        ("It costs $5 and not $6, or 7$; US$8 to $9.", []),
        ("`$x$` and \\$x$ and \\\\(x)", []),
        ("```sh\necho $A $B\n```", []),
        ("Set $HOME/bin:$PATH first.", []),
        (r"Not over \(yet", []),
    ],
)
def test_formulas_are_told_from_money_and_code(text: str, wanted: list[str]) -> None:
    assert formulas(text) == wanted


def test_a_formula_that_is_being_written_is_shown_as_it_is_until_it_is_whole() -> None:
    whole = "Then\n\n$$\nx = \\frac{1}{2}\n$$\n\nand \\(y_1 + y_2\\) with $z$."
    seen = []
    for length in range(len(whole) + 1):
        shown = blocks(whole[:length], streaming=True)
        drawn = [block.content for block in shown if block.kind == MATHS and block.whole]
        drawn += [found for block in shown for found in re.findall(r'src="formula:" alt="([^"]+)"', block.content)]
        if drawn not in seen:
            seen.append(drawn)
        assert "<em>" not in shown[-1].content if shown else True
    one, two, three = "x = \\frac{1}{2}", "y_1 + y_2", "z"
    assert seen == [[], [one], [one, two], [one, two, three]], "no part of a formula is drawn"
    assert blocks("pay $5", streaming=True) == blocks("pay $5")


def test_common_formulas_can_be_drawn_and_what_is_none_cannot() -> None:
    for source in (
        QUADRATIC,
        r"\sum_{i=1}^{n} i = \frac{n(n+1)}{2}",
        r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
        r"\begin{align*} a &= b + c \\ &= d \end{align*}",
        r"\begin{equation} E = mc^2 \tag{1} \end{equation}",
        r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}",
        r"\vec{v} \cdot \hat{n} \le \lVert v \rVert, \quad \forall \epsilon \in \mathbb{R}",
        r"\mathbf{A}\mathbf{x} = \lambda \mathbf{x} \implies \operatorname{rank}(A) < n",
        r"\lim_{x \to 0} \frac{\sin x}{x} = 1 \text{ für alle } x",
    ):
        drawn = draw(source, True)
        assert drawn is not None and drawn.width > 1 and "currentColor" in drawn.svg, source
    for source in (r"\nosuchcommand{x}", r"\frac{1}", r"\text{速度}", "x" * 5000, r"\begin{align} a", r"\left( x"):
        assert draw(source, True) is None, source


def test_a_formula_stands_on_the_foot_of_the_letters_around_it(theme: ThemeManager) -> None:
    font = QFont(SANS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for size in (11, 14, 21):
        font.setPixelSize(size)
        measured = QFontMetricsF(font)
        assert measured.ascent() - measured.descent() == pytest.approx(size * (ASCENT - DESCENT), abs=0.5)
        assert measured.xHeight() == pytest.approx(size * X_HEIGHT, abs=0.5)
    font.setPixelSize(14)
    plain, foot_of_letters = feet("x", font)
    for source, higher in (("x", 0), ("p(y)", 3), ("x^2", 1), (r"\frac{a}{b}", 9)):
        drawn = draw(source, False)
        assert drawn is not None
        height, foot = feet(in_text(drawn, source, 14, "#000000", 1.0), font)
        assert height <= plain + higher, source
        if source.startswith("x"):
            assert abs(foot - foot_of_letters) <= 1, source


def feet(content: str, font: QFont) -> tuple[float, int]:
    """The height of a line with this content, and the lowest row of pixels in it that is not empty."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setHtml(f'<p style="margin: 0; color: #000000">{content}<span style="color: #ffffff">x</span></p>')
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    rows = [y for y in range(60) if any(image.pixelColor(x, y).lightness() < 128 for x in range(200))]
    return document.size().height(), rows[-1]


def test_the_blocks_of_a_reply_and_what_is_read_aloud_of_them(theme: ThemeManager, qtbot: QtBot) -> None:
    text = (
        f"Solve \\({QUADRATIC}\\):\n\n$$x = 1$$\n\n| a | b |\n|---|--:|\n| **1** | $2$ |\n\n- [x] done thing\n- [ ] other\n\n"
        "Said[^1].\n\n[^1]: By *him*.\n\n```mermaid\ngraph TD\n```"
    )
    shown = blocks(text)
    assert [block.kind for block in shown] == [TEXT, MATHS, TABLE, TEXT, CODE, TEXT]
    assert shown[4].language == "mermaid"
    assert "Done: done thing" in read_aloud(shown[3].content) and "To do: other" in read_aloud(shown[3].content)
    assert read_aloud(shown[0].content) == f"Solve {QUADRATIC} :"
    assert (
        "<sup>1</sup>" in shown[3].content and "By <em>him</em>." in shown[5].content and "href" not in shown[5].content
    )
    plain = as_plain_text(text)
    assert "a\tb\n1\t2" in plain and "x = 1" in plain and QUADRATIC in plain and "￼" not in plain
    reply = AssistantMessage(theme)
    qtbot.addWidget(reply)
    reply.resize(720, 900)
    reply.show()
    reply.set_text(text)
    prose, maths, table, *_ = reply.parts()
    assert isinstance(prose, Prose) and isinstance(maths, MathsBlock) and isinstance(table, TableBlock)
    wait_until(
        lambda: "data:image/png" in prose.text() and maths._scroll.isVisible() and "data:" in table._table.text()
    )
    assert maths._view.accessibleName() == "Formula: x = 1" and QUADRATIC in prose.accessibleName()
    before = prose.text()
    theme.set_theme("dark" if theme.palette == LIGHT else "light")
    assert prose.text() != before, "in the colour of the other theme"
    theme.set_theme("light")
    # A formula that cannot be drawn is shown as it was written.
    reply.set_text("$$\\nosuchcommand{x}$$")
    (broken,) = reply.parts()
    assert isinstance(broken, MathsBlock)
    qtbot.wait(50)
    assert broken._source.isVisible() and "nosuchcommand" in broken._source.text()
    reply._turn()
    (source,) = reply.parts()
    assert isinstance(source, CodeBlock) and "$$\\nosuchcommand{x}$$" in source._block.content
    reply._turn()
    assert isinstance(reply.parts()[0], MathsBlock)


def test_a_wide_table_scrolls_and_a_narrow_one_does_not(theme: ThemeManager, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    words = " and ".join(["something longer"] * 4)
    for columns, scrolls in ((2, False), (9, True)):
        row = lambda cell, columns=columns: "|" + "|".join([cell] * columns) + "|\n"  # noqa: E731
        (block,) = blocks(row("head") + row("---") + row(words))
        table = TableBlock(theme, block)
        table.setParent(window)
        table.resize(500, 100)
        window.show()
        table.show()
        bar = table.horizontalScrollBar()
        assert (bar.maximum() > 0) is scrolls
        assert table.verticalScrollBar().maximum() == 0
        table.hide()


def test_pictures_are_drawn_from_their_own_data_and_never_fetched(theme: ThemeManager, qtbot: QtBot) -> None:
    (block,) = blocks(f"![A square]({data_address(900, 30)}) ![Far](https://example.org/a.png) ![](rel/b.png)")
    prose = Prose(theme, block)
    qtbot.addWidget(prose)
    text = prose.text()
    assert 'width="560"' in text and "Far (<a href=" in text and "rel/b.png" in text
    assert not re.search(r'<img src="(?!data:)', text)
    assert "A square" in prose.accessibleName()
    broken = Prose(theme, blocks("![Broken](data:image/png;base64,AAAA)")[0])
    qtbot.addWidget(broken)
    assert "Broken" in broken.text() and "<img" not in broken.text()
    for address in ("javascript:x()", "file:///etc/passwd", "data:text/html,x"):
        assert "<img" not in as_html(f"![a]({address})") and "<a " not in as_html(f"![a]({address})")


def test_long_code_is_folded_wrapped_and_saved(theme: ThemeManager, qtbot: QtBot, tmp_path: Path) -> None:
    code = "\n".join(f"line{number} = {'x ' * 150 if number == 3 else number}" for number in range(60))
    block = CodeBlock(theme, blocks(f"```python\n{code}\n```")[0])
    qtbot.addWidget(block)
    block.resize(500, 400)
    block.show()
    assert block._fold.text() == "Show all 60 lines" and f"line{LINES_SHOWN}" not in block._code.text()
    folded = block._scroll.height()
    assert block.mark(Wanted("line50"), 0) == 1 and block._fold.text() == "Show fewer lines"
    assert block._scroll.height() > 2 * folded
    block._fold.click()
    assert "line50" not in block._code.text()
    block._wrap.click()
    assert block._scroll.horizontalScrollBar().maximum() == 0 and block._scroll.height() > folded
    block._save.click()
    dialog = QApplication.activeModalWidget() or block.findChild(QFileDialog, "codeFile")
    assert isinstance(dialog, QFileDialog) and dialog.defaultSuffix() == "py"
    dialog.close()
    block.write(tmp_path / "code.py")
    wait_until(lambda: block._save.text() == "Saved")
    assert (tmp_path / "code.py").read_text() == code + "\n"
    block.write(tmp_path / "no" / "code.py")
    wait_until(lambda: "could not be written" in block._language.text())
    growing = CodeBlock(theme, blocks("```\na")[0])
    qtbot.addWidget(growing)
    growing.set_block(blocks(f"```\n{code}")[0])
    assert "line59" in growing._code.text(), "what is being written stays open"


def test_an_exported_chat_has_formulas_and_says_its_language(start: Start, tmp_path: Path) -> None:
    reply = "Take $x^2$:\n\n$$\\frac{1}{2}$$\n\n- [x] one\n\n$\\nosuch$"
    window = start(ScriptedModel(reply))
    window.say("How much is \\(y\\)?")
    asked = window.main.chat.transcript.messages[0]
    assert isinstance(asked, UserMessage) and isinstance(asked.parts()[0], Prose)
    exports = window.main.chat.commands.exports
    conversation = window.memos.conversations.get(window.main.chat.current)
    for name in ("chat.html", "chat.pdf"):
        exports.write(conversation, tmp_path / name)
        window.until(lambda name=name: window.toast() == f"Saved as {name}.")
        window.main.toast.hide()
    page = (tmp_path / "chat.html").read_text(encoding="utf-8")
    assert '<html lang="en" dir="ltr">' in page
    assert page.count("data:image/svg+xml") == 3 and 'alt="x^2"' in page and "<code>\\nosuch</code>" in page
    assert '<input type="checkbox" disabled checked>' in page and "http" not in page.replace("http://www.w3.org", "")
    assert b"/Image" in (tmp_path / "chat.pdf").read_bytes()
    assert "data:image/png" in as_html("$x$", for_paper) and "svg" in as_html("$x$", for_page)
    assert DARK.text != LIGHT.text
