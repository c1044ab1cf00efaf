"""Downloads the bytes of one address into a file, continuing where an earlier attempt ended. Errors are told in words."""

from __future__ import annotations

import contextlib
import email.utils
import functools
import logging
import re
import ssl
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from memos_core.errors import MemOSError, PasswordNeeded, SecretsUnavailable
from memos_core.models.downloads.wanted import is_private
from memos_core.version import __version__
from memos_core.wording import say

if TYPE_CHECKING:  # importing httpx2 takes a tenth of a second, for which only downloads should wait
    import httpx2

log = logging.getLogger(__name__)

SILENT_SECONDS = 30.0
"""A server that is silent for this long counts as gone."""
CONNECT_SECONDS = 20.0
MOST_REDIRECTS = 10
LONGEST_WAIT_SECONDS = 3600.0
"""If a server asks for a longer wait, there is no automatic retry."""
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_AGAIN = (408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524)
"""HTTP statuses after which the same request may succeed a little later."""


class SourceFailed(MemOSError):
    """An address does not deliver what is wanted; `str(error)` says what happened and what to do."""

    def __init__(
        self,
        said: str,
        /,
        *,
        again: bool = False,
        wait: float | None = None,
        status: int = 0,
        code: str = "",
        **values: object,
    ) -> None:
        """
        Args:
            said: the message, as in `MemOSError`.
            again: whether the same request may succeed a little later.
            wait: the number of seconds after which to retry, if the server has given it.
            status: the HTTP status; 0 if there was no response.
            code: the hub's code for the reason; "" if it gives none.
            values: as in `MemOSError`.
        """
        super().__init__(said, **values)
        self.again = again
        self.wait = wait
        self.status = status
        self.code = code


@dataclass
class Part:
    """A file on the disk that is being downloaded."""

    path: Path
    size: int
    """The size that it must have; 0 if it is unknown."""
    pinned: bool
    """Whether its hash is known, so that bytes from different servers may be combined."""
    tag: str
    """The server's identifier of the version that the bytes belong to; "" if it has none."""
    learned: int
    """The size that the server gave earlier, for when `size` is unknown."""

    @property
    def done(self) -> int:
        """How many bytes have arrived."""
        return self.path.stat().st_size if self.path.exists() else 0

    def begin_anew(self) -> None:
        """Delete the bytes that have arrived."""
        self.path.unlink(missing_ok=True)
        self.tag, self.learned = "", 0


def new_client() -> httpx2.AsyncClient:
    """A client for all downloads; proxies come from the environment.

    Raises:
        SourceFailed: the environment names a proxy that cannot be used.
    """
    import httpx2

    try:
        return httpx2.AsyncClient(
            verify=_certificates(),
            timeout=httpx2.Timeout(SILENT_SECONDS, connect=CONNECT_SECONDS),
            # The bytes are compared with a hash of the file itself, and ranges refer to its own bytes, so no compression is wanted.
            headers={"User-Agent": f"memos-desktop/{__version__}", "Accept-Encoding": "identity"},
        )
    except (ValueError, httpx2.InvalidURL) as error:
        raise SourceFailed(
            "The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) has an address that cannot be used. "
            "Correct it and start again."
        ) from error


@functools.cache
def _certificates() -> ssl.SSLContext:
    """The certificates that this computer trusts; read only once."""
    import httpx2

    return httpx2.create_ssl_context()


@contextlib.asynccontextmanager
async def answer(
    client: httpx2.AsyncClient, address: str, headers: dict[str, str] | None = None
) -> AsyncIterator[httpx2.Response]:
    """The response of a server after all redirects, with its body still to be read. A header that identifies the person is dropped if a
    redirect leads to another host.

    Raises:
        SourceFailed: the server cannot be reached, or stopped responding, also while the body is read in this context.
    """
    import httpx2

    host = urlsplit(address).hostname
    try:
        request = client.build_request("GET", address, headers=headers)
        for _ in range(MOST_REDIRECTS):
            host = request.url.host
            response = await client.send(request, stream=True)
            try:
                if response.next_request is None:
                    yield response
                    return
            finally:
                await response.aclose()
            if is_private(str(request.url)) and not is_private(str(response.next_request.url)):
                raise SourceFailed(
                    "{host} leads to an address that anybody on the way could read or change; it is not used.",
                    host=host,
                )
            request = response.next_request
        raise SourceFailed("{host} leads in circles. Try again later, or choose another source.", host=host)
    except httpx2.TimeoutException as error:
        raise SourceFailed("{host} does not answer.", again=True, host=host) from error
    except httpx2.ProxyError as error:
        raise SourceFailed(
            "The proxy does not let us reach {host}. Check the proxy's settings.", again=True, host=host
        ) from error
    except httpx2.ConnectError as error:
        if _is_about_certificate(error):
            raise SourceFailed(
                "{host} cannot prove that it is what it says (its certificate is not accepted). Check the computer's "
                "clock, and whether the network wants a sign-in first.",
                host=host,
            ) from error
        raise SourceFailed(
            "{host} cannot be reached. Check whether this computer is online.", again=True, host=host
        ) from error
    except (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError) as error:
        raise SourceFailed(
            "{host} is not reached by an address like this. Check how it is written.", host=host
        ) from error
    except (httpx2.TransportError, httpx2.DecodingError, httpx2.StreamError, ssl.SSLError) as error:
        raise SourceFailed("The connection to {host} broke.", again=True, host=host) from error


async def fetch(
    client: httpx2.AsyncClient,
    address: str,
    part: Part,
    *,
    headers: dict[str, str],
    begun: Callable[[], None],
    told: Callable[[int], None],
) -> None:
    """Fill a part from where it ends. When this returns, it has the required length, as far as that is known.

    Args:
        headers: additional headers, such as a token.
        begun: called once the part's `tag` and `learned` are those of the server, before its bytes are written. An exception from it ends
            the attempt.
        told: called after each piece with the number of bytes that have arrived.

    Raises:
        SourceFailed: it failed; what has arrived so far stays in the part.
        OSError: the bytes cannot be written.
    """
    expected = part.size or part.learned
    if expected and part.done > expected:
        part.begin_anew()
    have = part.done
    if expected and have == expected:
        return
    if have and not part.tag and not part.pinned:  # nothing would show whether the rest belongs to these bytes
        part.begin_anew()
        have = 0
    ask = dict(headers)
    if have:
        ask["Range"] = f"bytes={have}-"
        if part.tag:
            ask["If-Range"] = part.tag
    async with answer(client, address, ask) as response:
        host = response.url.host
        if response.status_code == 416:
            if response.headers.get("Content-Range", "").strip() == f"bytes */{have}":
                return  # it was complete already, but its length was not known
            part.begin_anew()
            raise SourceFailed(
                "{host} has another edition of this file now; it is fetched from its beginning.", again=True, host=host
            )
        if response.status_code not in (200, 206):
            raise refusal(response)
        start, total = _announced(response)
        _check_kind(response, total, part)
        if start != have and start != 0:
            part.begin_anew()
            raise SourceFailed("{host} sends another piece of the file than it was asked for.", again=True, host=host)
        if start == 0 or (part.learned and total and total != part.learned):
            part.begin_anew()
            if start:
                raise SourceFailed(
                    "{host} has another edition of this file now; it is fetched from its beginning.",
                    again=True,
                    host=host,
                )
        if part.size and total and total != part.size:
            raise SourceFailed(
                "{host} has a file of {total} bytes where one of {size} is expected: it is another file, and was not "
                "fetched. Look for the model anew.",
                host=host,
                total=total,
                size=part.size,
            )
        part.tag, part.learned = _tag(response), total
        begun()
        await _write(response, part, start, told)
    expected = part.size or part.learned
    if expected and part.done < expected:
        raise SourceFailed("{host} ended before the file was complete.", again=True, host=host)


async def _write(response: httpx2.Response, part: Part, start: int, told: Callable[[int], None]) -> None:
    most = part.size or part.learned
    done = start
    with part.path.open("r+b" if start else "wb") as file:
        file.seek(start)
        async for piece in response.aiter_raw():
            done += len(piece)
            if most and done > most:
                raise SourceFailed(
                    "{host} sends more than the {most} bytes that the file has. Choose another source.",
                    host=response.url.host,
                    most=most,
                )
            file.write(piece)
            told(done)


def _announced(response: httpx2.Response) -> tuple[int, int]:
    """Where the body begins in the file, and the size of the whole file (0 if not given)."""
    if response.status_code == 206:
        said = _RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
        if said is None:
            raise SourceFailed(
                "{host} does not say which piece of the file it sends.", again=True, host=response.url.host
            )
        return int(said[1]), 0 if said[3] == "*" else int(said[3])
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else 0


def _check_kind(response: httpx2.Response, total: int, part: Part) -> None:
    host = response.url.host
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise SourceFailed("{host} packs the file in a way that was not asked for. Choose another source.", host=host)
    if response.headers.get("Content-Type", "").startswith("text/html") and (not part.pinned or total != part.size):
        raise SourceFailed(
            "{host} answers with a web page where a file is expected. Check the address, and whether the network "
            "wants a sign-in first.",
            host=host,
        )


def _tag(response: httpx2.Response) -> str:
    """The value for If-Range: a strong ETag, or else the date."""
    tag: str = response.headers.get("ETag", "").strip()
    if tag and not tag.startswith("W/"):
        return tag
    return str(response.headers.get("Last-Modified", "")).strip()


def refusal(response: httpx2.Response) -> SourceFailed:
    """The meaning, in words, of a response without the file."""
    host, status = response.url.host, response.status_code
    wait = _wait(response.headers.get("Retry-After", ""))
    too_long = wait is not None and wait > LONGEST_WAIT_SECONDS
    if status == 429:
        sentence = say("{host} has limited the downloads from here for a while. Resume it later.", host=host)
    elif status in (401, 407):
        sentence = say("{host} gives this file only to those who sign in.", host=host)
    elif status == 403:
        sentence = say("{host} does not allow this file to be fetched from here.", host=host)
    elif status in (404, 410):
        sentence = say(
            "{host} does not have this file (any more). Look for the model anew, or choose another source.", host=host
        )
    elif status == 451:
        sentence = say("{host} may not give this file for legal reasons. Choose another source.", host=host)
    elif status >= 500:
        sentence = say("{host} has a problem (it answered {status}). Resume it later.", host=host, status=status)
    else:
        sentence = say(
            "{host} answers {status} where a file is expected. Choose another source.", host=host, status=status
        )
    code = response.headers.get("X-Error-Code", "")
    return SourceFailed(sentence, again=status in _AGAIN and not too_long, wait=wait, status=status, code=code)


def token_or_why_not(token: Callable[[], str | None]) -> tuple[str | None, MemOSError | None]:
    """The person's token, or the reason why it cannot be read now. This is no error yet, since most models need no token."""
    try:
        return token(), None
    except (SecretsUnavailable, PasswordNeeded) as error:
        log.warning("the token for Hugging Face cannot be read: %s", type(error).__name__)
        return None, error


def not_given(
    endpoint: str, repository: str, refused: SourceFailed, signed_in: bool, unread: MemOSError | None = None
) -> SourceFailed:
    """The meaning, in words, of the hub's refusal to give a repository or a file in it.

    Args:
        endpoint: the address of the hub.
        repository: the repository that was asked for.
        refused: the hub's response: 401, 403 or 404.
        signed_in: whether the person's token was sent along.
        unread: why a token that exists could not be read.
    """
    host, page = urlsplit(endpoint).hostname, f"{endpoint}/{repository}"
    if refused.status == 404:
        sentence = {
            "RepoNotFound": say("{host} has no model of the name {repository}. Look for the model anew."),
            "RevisionNotFound": say("{host} does not have this revision of {repository}. Search for the model again."),
        }.get(
            refused.code, say("{host} does not have this file of {repository} (any more). Search for the model again.")
        )
        sentence = sentence.filled(host=host, repository=repository)
    elif unread is not None and not signed_in:
        sentence = say(
            "{host} does not give this model to everybody, and your token cannot be read now. {reason} That is done under "
            "Models, Elsewhere, Keys; then resume.",
            host=host,
            reason=unread,
        )
    elif refused.status == 401 and signed_in:
        sentence = say(
            "{host} does not accept the token (any more). Make a new one in your account there, and save it under Models, "
            "Elsewhere, Keys.",
            host=host,
        )
    elif refused.code == "GatedRepo" and signed_in:
        sentence = say(
            "{host} does not give this model to your account yet. Accept its terms at {page}, let the token read "
            "gated models, and resume.",
            host=host,
            page=page,
        )
    elif refused.code == "GatedRepo":
        sentence = say(
            "{host} gives this model only to people who have accepted its terms: sign in at {page} and accept them, "
            "make a token in your account there, save it under Models, Elsewhere, Keys, and resume.",
            host=host,
            page=page,
        )
    elif refused.status == 401:
        sentence = say(
            "{host} has no {repository} for everybody: the name is wrong, or it is given only to some. Look at "
            "{page}; if you may have it, make a token in your account there and save it under Models, Elsewhere, Keys.",
            host=host,
            repository=repository,
            page=page,
        )
    else:
        sentence = say(
            "{host} does not give this to your account. Look at {page} for the reason.", host=host, page=page
        )
    return SourceFailed(sentence, status=refused.status, code=refused.code)


def _wait(said: str) -> float | None:
    """The seconds that a Retry-After header asks for."""
    if said.strip().isdecimal():
        return float(said)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(said).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None


def _is_about_certificate(error: BaseException) -> bool:
    led: BaseException | None = error
    while led is not None:
        if isinstance(led, ssl.SSLCertVerificationError):
            return True
        led = led.__cause__ or led.__context__
    return False
