"""What keeps strangers out: headers, same origin, tokens, logins.

The pages show people at risk. Nothing they load comes from elsewhere, no other site may frame them or send forms to
them (OWASP, Cross-Site Request Forgery Prevention: origin check and synchronizer token), and off this machine nobody
reads them without a login.
"""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import FormData, Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from faustpfand.errors import FaustpfandError
from faustpfand.sentences import sentence

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # with no-referrer browsers hide from us, too, that a form is ours
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",  # a laptop that is taken away must not keep pages
}
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
OPEN = ("/static/", "/login")  # what is shown before the login
_FORM_PARTS = 10_000
SENT_LIMIT = 1 << 30  # bytes of a form with its files; the largest sanctions list has a fifth of that
ANYBODY = secrets.token_urlsafe(32)
# scrypt at the cost that OWASP's Password Storage Cheat Sheet asks for: 128 MiB
_N, _R, _P = 2**17, 8, 1


class Guard:
    """Sets the headers, and turns away what another site sends and who has no login."""

    def __init__(self, app: ASGIApp, *, logins: Mapping[str, str]) -> None:
        self.app = app
        self.logins = logins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if scope["method"] not in SAFE and _is_foreign(Headers(scope=scope)):
            refusal = PlainTextResponse("Another site sent this. Nothing was done.\n", status_code=403)
            await refusal(scope, receive, guarded)
        elif self.logins and not scope["path"].startswith(OPEN) and _login(scope) not in self.logins:
            await RedirectResponse("/login", status_code=303)(scope, receive, guarded)
        else:
            await self.app(scope, receive, guarded)


def _login(scope: Scope) -> str:
    return str(scope.get("session", {}).get("login", ""))


def _is_foreign(headers: Headers) -> bool:
    """True if the browser says that another site sends it."""
    site = headers.get("sec-fetch-site")
    if site is not None:  # says more than the origin, which browsers send as `null` where no referrer may be told
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")


def token(request: Request) -> str:
    """Give the session's token, which every form carries; in a page that is kept for all, nobody's stands for it."""
    if request.scope.get("state", {}).get("kept"):
        return ANYBODY
    return own_token(request)


def own_token(request: Request) -> str:
    """Give the session's token."""
    if "csrf" not in request.session:
        request.session["csrf"] = secrets.token_urlsafe(32)
    return str(request.session["csrf"])


async def form_of(request: Request, *, longest: int = 1 << 20) -> FormData:
    """Read a form that one of our pages sent; `longest` bounds a field that is no file, in bytes.

    Raises:
        HTTPException: 403, the token of the session is not in it; 411 and 413, it does not say how large it is, or is
            too large.
    """
    size = request.headers.get("content-length", "")
    if not size.isdecimal():
        raise HTTPException(411, sentence("The form does not say how large it is. Send it with a browser."))
    if int(size) > SENT_LIMIT:
        raise HTTPException(
            413,
            sentence(
                "More than %(limit)s GB at once is not taken. Send fewer files, or smaller ones.",
                limit=SENT_LIMIT >> 30,
            ),
        )
    form = await request.form(max_fields=_FORM_PARTS, max_files=_FORM_PARTS, max_part_size=longest)
    given = request.headers.get("x-csrf-token") or form.get("csrf", "")
    known = request.session.get("csrf", "")
    if not known or not isinstance(given, str) or not hmac.compare_digest(given.encode(), known.encode()):
        raise HTTPException(403, sentence("This form is not of this session. Load the page again, and send it again."))
    return form


def hashed(password: str) -> str:
    """Hash a password with scrypt (RFC 7914) and a salt of its own."""
    salt = secrets.token_bytes(16)
    return f"{base64.b64encode(salt).decode()}${base64.b64encode(_scrypt(password, salt)).decode()}"


def is_password(password: str, known: str) -> bool:
    """True if the hash is of this password."""
    salt, _, digest = known.partition("$")
    return hmac.compare_digest(_scrypt(password, base64.b64decode(salt)), base64.b64decode(digest))


def _scrypt(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=256 * 2**20)


def read_logins(path: Path) -> dict[str, str]:
    """Read the file of logins; empty where there is none.

    Raises:
        FaustpfandError: it is no such file.
    """
    if not path.is_file():
        return {}
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): str(known) for name, known in told["logins"].items()}
    except (ValueError, KeyError, AttributeError, TypeError) as err:
        raise FaustpfandError(f"{path}: this is no file of logins. Move it away and add the logins again.") from err


def write_login(path: Path, name: str, password: str) -> None:
    """Add a login, or change its password; only the owner can read the file."""
    logins = {**read_logins(path), name: hashed(password)}
    made = path.with_name(path.name + ".new")
    made.touch(mode=0o600)
    made.write_text(json.dumps({"logins": logins}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    made.replace(path)
