"""E-mails that were saved as files (eml)."""

from __future__ import annotations

import email
import email.errors
import email.policy
from email.message import EmailMessage

from memos_core.documents.blocks import Block, Outline
from memos_core.documents.encodings import decoded
from memos_core.documents.plain import from_text
from memos_core.documents.web import from_html
from memos_core.documents.zipped_files import FAULTS
from memos_core.errors import InvalidInput

HEADERS = ("From", "To", "Cc", "Date", "Subject")
"""The header fields whose values are kept."""


def from_eml(data: bytes, name: str) -> list[Block]:
    """Who wrote to whom and when, the text, and the names of what was attached.

    Raises:
        InvalidInput: it is no e-mail.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        assert isinstance(message, EmailMessage)  # the policy makes them so
        told = [f"{header}: {' '.join(str(message[header]).split())}" for header in HEADERS if message[header]]
        if not told:
            raise InvalidInput('"{name}" is not an e-mail, whatever its name says.', name=name)
        outline = Outline()
        if message["Subject"]:
            outline.heading(1, str(message["Subject"]))
        outline.paragraph("\n".join(told))
        headings = outline.blocks[-1].headings
        blocks = [*outline.blocks, *(Block(b.text, headings + b.headings, None, b.head) for b in _body(message, name))]
        attached = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
        if attached:
            blocks.append(Block(f"Attached: {', '.join(attached)}", headings))
        return blocks
    except InvalidInput:
        raise
    except (email.errors.MessageError, *FAULTS) as error:
        raise InvalidInput('"{name}" is a damaged e-mail, or none.', name=name) from error


def _body(message: EmailMessage, name: str) -> list[Block]:
    part = message.get_body(("plain", "html"))
    if part is None:
        return []
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        return []
    charset = part.get_content_charset()
    try:
        text = content.decode(charset or "utf-8")
    except (LookupError, UnicodeError):
        if part.get_content_subtype() == "html":
            return from_html(content, name)
        return from_text(decoded(content, name))
    if part.get_content_subtype() == "html":
        return from_html(text.encode(), name, "utf-8")
    return from_text(text.replace("\r\n", "\n"))
