"""The manual pages, generated from the commands themselves so that the two always agree."""

from __future__ import annotations

import argparse

import typer.main
from typer.core import TyperCommand, TyperGroup

from app.__main__ import arguments_parser
from memos_core.cli.common import app
from memos_core.version import __version__

FOOT = r"""
.SH FILES
.TP
.I ~/.local/share/memos\-desktop
All data: settings, conversations, memories, backups. Removing the package leaves it alone.
.SH ENVIRONMENT
.TP
.B MEMOS_HOME
Another folder for all data.
.SH EXIT STATUS
0 where all went well, 1 where it did not (the message says what to do), 2 where the command was not understood.
"""


def _escaped(text: str) -> str:
    text = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


def _head(name: str, what: str) -> str:
    return f'.TH {name.upper()} 1 "" "MemOS Desktop {__version__}" "User Commands"\n.SH NAME\n{name} \\- {what}\n'


def memos_page() -> str:
    """memos(1), in roff."""
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)  # it has verbs
    context = typer.Context(group, info_name="memos")
    page = _head("memos", "talk to MemOS Desktop and manage its memories in a terminal")
    page += ".SH SYNOPSIS\n.B memos\n[\\fIOPTIONS\\fR] \\fIVERB\\fR [\\fIARGUMENTS\\fR]\n"
    page += f".SH DESCRIPTION\n{_escaped(group.help or '')}\n"
    page += "Each verb has its own \\fB\\-\\-help\\fR, and most print JSON with \\fB\\-\\-json\\fR.\n.SH OPTIONS\n"
    page += _options(group, context)
    for name in group.list_commands(context):
        verb = group.get_command(context, name)
        if verb is None or verb.hidden:
            continue
        below = typer.Context(verb, info_name=name, parent=context)
        taken = " ".join(verb.collect_usage_pieces(below))
        page += f".SH MEMOS {name.upper()}\n.B memos {_escaped(name)}\n{_escaped(taken)}\n.PP\n{_escaped(verb.help or '')}\n"
        page += _options(verb, below)
    return page + FOOT


def _options(command: TyperCommand | TyperGroup, context: typer.Context) -> str:
    lines = ""
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            lines += f".TP\n.B {_escaped(record[0])}\n{_escaped(record[1]) or 'See above.'}\n"
    return lines


def memos_desktop_page() -> str:
    """memos-desktop(1), in roff."""
    parser = arguments_parser()
    page = _head("memos\\-desktop", "a private assistant with a memory")
    page += ".SH SYNOPSIS\n.B memos\\-desktop\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR ...]\n.SH DESCRIPTION\n"
    page += (
        _escaped(parser.description or "")
        + "\nWithout a display it says so and goes on in the terminal.\n.SH OPTIONS\n"
    )
    for action in parser._actions:
        names = ", ".join(action.option_strings) or "FILE"
        value = f" {action.metavar or action.dest.upper()}" if action.option_strings and action.nargs != 0 else ""
        if action.help is not None and action.help is not argparse.SUPPRESS:
            page += f".TP\n.B {_escaped(names + value)}\n{_escaped(action.help)}\n"
    return page + FOOT + ".SH SEE ALSO\n.BR memos (1)\n"
