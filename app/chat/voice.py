"""The voice of the system: a program that reads aloud what it gets through standard input.

Text never stands in a command line, which every program of the computer can read.
"""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QProcess, QProcessEnvironment, Signal

from memos_core import is_macos, is_windows

_LONGEST_LINE = 4_000
"""Characters. `spd-say` reads lines of less than 16,384 bytes, and a character has up to four."""
_LIST_SECONDS = 20
_LISTED_VOICE = re.compile(r"^(.+?)\s+([a-z]{2,3})[_-]\w+\s+#", re.MULTILINE)
"""A line of `say -v ?`: the name of a voice, its language and country, and a sample."""
_POWERSHELL = (
    "$ErrorActionPreference = 'Stop'; Add-Type -AssemblyName System.Speech; "  # no text
    "$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$fitting = $speaker.GetInstalledVoices() | Where-Object {{ $_.Enabled -and "
    "$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '{language}' }} | Select-Object -First 1; "
    "if ($fitting -and $speaker.Voice.Culture.TwoLetterISOLanguageName -ne '{language}') "
    "{{ $speaker.SelectVoice($fitting.VoiceInfo.Name) }}; "
    "$text = [Convert]::FromBase64String((@($input) -join '')); "
    "$speaker.Speak([System.Text.Encoding]::UTF8.GetString($text))"
)
"""Reads the text as `_in_base64` writes it: PowerShell takes other input to be in an old encoding of the country."""


@dataclass(frozen=True)
class VoiceProgram:
    """A program that reads aloud."""

    path: str
    arguments: Callable[[str, str], Sequence[str]]
    """Makes its arguments from its path and the code of a language; it may take a while."""
    encode: Callable[[Sequence[str]], bytes]
    """Makes its input from lines of text."""
    silence: tuple[str, ...] = ()
    """Arguments that silence what a killed program has left to be said; () if nothing goes on."""


def voice_of_system() -> VoiceProgram | None:
    """The program that reads aloud on this computer; None if there is none."""
    if is_windows():
        return _found("powershell", _powershell_arguments, _in_base64)
    if is_macos():
        return _found("say", _say_arguments, _in_lines)
    return _found("spd-say", _spd_say_arguments, _for_spd_say, ("-S",)) or _found(
        "espeak-ng", lambda _, language: ("--stdin", "-v", language), _in_lines
    )


def _found(
    name: str,
    arguments: Callable[[str, str], Sequence[str]],
    encode: Callable[[Sequence[str]], bytes],
    silence: tuple[str, ...] = (),
) -> VoiceProgram | None:
    path = shutil.which(name)
    return None if path is None else VoiceProgram(path, arguments, encode, silence)


def _in_lines(lines: Sequence[str]) -> bytes:
    """The lines as paragraphs, so that a voice pauses between them."""
    return "\n\n".join(lines).encode()


def _in_base64(lines: Sequence[str]) -> bytes:
    return base64.b64encode("\n".join(lines).encode()) + b"\n"


def _for_spd_say(lines: Sequence[str]) -> bytes:
    """One message per line. A line that begins with `!-!` would be a command to the speech server."""
    short = [
        part for line in lines for part in re.findall(rf".{{1,{_LONGEST_LINE}}}(?:\s|$)|\S{{{_LONGEST_LINE}}}", line)
    ]
    return "".join(f" {line}\n" if line.startswith("!-!") else f"{line}\n" for line in short).encode()


def _spd_say_arguments(_path: str, language: str) -> Sequence[str]:
    """Read lines from standard input, wait for the end of each, in this language. The short options: some long ones of 0.11 are broken."""
    return "-e", "-w", "-l", language


def _say_arguments(path: str, language: str) -> Sequence[str]:
    """The person's own voice where it speaks the language, otherwise the first voice that does."""
    own = QLocale.system().name().partition("_")[0]
    voice = () if language == own else _voice_that_speaks(path, language)
    return (*voice, "-f", "-")


def _voice_that_speaks(path: str, language: str) -> Sequence[str]:
    try:
        told = subprocess.run([path, "-v", "?"], capture_output=True, timeout=_LIST_SECONDS, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return ()
    voices = _LISTED_VOICE.findall(told.decode("utf-8", "replace"))
    return next((("-v", name) for name, speaks in voices if speaks == language), ())


def _powershell_arguments(_path: str, language: str) -> Sequence[str]:
    return "-NoProfile", "-NonInteractive", "-Command", _POWERSHELL.format(language=language)


class Voice(QObject):
    """One reading by a program, which runs beside the window from `begin` on. It goes when the program has ended, and with the application
    at the latest."""

    ended = Signal(bool)
    """Whether it was read to its end. Not emitted when it was stopped."""

    def __init__(self, program: VoiceProgram, arguments: Sequence[str], lines: Sequence[str]) -> None:
        """
        Args:
            program: the program.
            arguments: its arguments.
            lines: the text.
        """
        super().__init__(QCoreApplication.instance())
        self._program = program
        self._text = program.encode(lines)
        self._over = False
        self._process = self._made(arguments)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._broke)

    def begin(self) -> None:
        """Begin to read. `ended` is emitted before this returns where the program cannot be started."""
        self._process.start()
        if not self._over:
            self._process.write(self._text)
            self._process.closeWriteChannel()

    def stop(self) -> None:
        """Fall silent at once."""
        self._over = True
        self._process.kill()
        if self._program.silence:
            self._made(self._program.silence).startDetached()

    def _made(self, arguments: Sequence[str]) -> QProcess:
        process = QProcess(self)
        process.setProgram(self._program.path)
        process.setArguments(list(arguments))
        process.setProcessEnvironment(_environment())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        return process

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._end(code == 0 and status == QProcess.ExitStatus.NormalExit)

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # then it does not finish either
            self._end(False)

    def _end(self, well: bool) -> None:
        if not self._over:
            self._over = True
            self.ended.emit(well)
        self.deleteLater()


def _environment() -> QProcessEnvironment:
    """The environment for a program of the system: a frozen program has put its own libraries before those of the system."""
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        before = environment.value("LD_LIBRARY_PATH_ORIG", "")
        environment.remove("LD_LIBRARY_PATH")
        if before:
            environment.insert("LD_LIBRARY_PATH", before)
    return environment
