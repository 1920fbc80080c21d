"""Looking for a newer Tunesmith, only when a person asks. Nothing is contacted otherwise, and nothing is installed.

A build that knows a feed has resources/updates.json: {"feed": URL, "public_key": base64}. The feed is a small JSON file:

    {"release": base64 of {"version", "notes", "url", "minimum_system"}, "signature": base64 of Ed25519 over those bytes}

An answer counts only when the signature fits the key that came with the app, so that who controls the server, or the way
to it, cannot offer anything else. packaging/sign_feed.py writes such files.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, QVersionNumber, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from app import __version__
from app.errors import UserError

LARGEST_FEED = 256_000
TIMEOUT_MS = 15_000
_HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class Feed:
    """Where this build is told of newer versions, and the key (32 bytes) that they are signed with."""

    url: str
    public_key: bytes


@dataclass(frozen=True)
class Release:
    """A published version. notes: plain text; url: the page or file to open; minimum_system: "" or as in "15.0"."""

    version: str
    notes: str
    url: str
    minimum_system: str = ""


def load_feed(path: Path) -> Feed | None:
    """The feed of this build, or None when it has none: then there is nothing to offer."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        feed = Feed(str(found["feed"]), base64.b64decode(found["public_key"], validate=True))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return feed if _is_safe(feed.url) and len(feed.public_key) == 32 else None


class UpdateCheck(QObject):
    """Ask a feed once for each check().

    Signals:
        found: There is a newer version.
               arg: Release
        up_to_date: This is the newest.
        failed: It could not be found out.
                arg: UserError
    """

    found = Signal(object)
    up_to_date = Signal()
    failed = Signal(object)

    def __init__(self, feed: Feed, version: str = __version__, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._version = version
        self._network: QNetworkAccessManager | None = None
        self._reply: QNetworkReply | None = None

    @property
    def running(self) -> bool:
        return self._reply is not None

    def check(self) -> None:
        """Ask the feed. One of the signals follows; asking again meanwhile changes nothing."""
        if self.running:
            return
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        request = QNetworkRequest(QUrl(self._feed.url))
        request.setTransferTimeout(TIMEOUT_MS)
        request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, "Tunesmith")
        for load in (
            QNetworkRequest.Attribute.CookieLoadControlAttribute,
            QNetworkRequest.Attribute.CookieSaveControlAttribute,
        ):
            request.setAttribute(load, QNetworkRequest.LoadControl.Manual)
        request.setAttribute(
            QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, policy)
        self._reply = self._network.get(request)
        self._reply.downloadProgress.connect(self._limit)
        self._reply.finished.connect(self._finish)

    def stop(self) -> None:
        """Nobody wants to know any more; no signal follows."""
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            reply.deleteLater()

    def _limit(self, received: int, total: int) -> None:
        if self._reply is not None and max(received, total) > LARGEST_FEED:
            self._reply.abort()

    def _finish(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        reply.deleteLater()
        if reply.error() != QNetworkReply.NetworkError.NoError:
            self.failed.emit(_unreachable(reply.errorString()))
            return
        if reply.bytesAvailable() > LARGEST_FEED:
            self.failed.emit(_untrue("it is far too long"))
            return
        try:
            release = read_release(bytes(reply.readAll().data()), self._feed.public_key)
        except UserError as error:
            self.failed.emit(error)
            return
        if _number(release.version) > _number(self._version):
            self.found.emit(release)
        else:
            self.up_to_date.emit()


def read_release(answer: bytes, public_key: bytes) -> Release:
    """The release that a feed announces. Raises UserError unless it is whole and signed by the key."""
    from nacl.exceptions import BadSignatureError  # here, as few starts of the window need them
    from nacl.signing import VerifyKey

    try:
        outer = json.loads(answer)
        payload = base64.b64decode(outer["release"], validate=True)
        VerifyKey(public_key).verify(payload, base64.b64decode(outer["signature"], validate=True))
        found = json.loads(payload)
        release = Release(
            version=str(found["version"]),
            notes=str(found["notes"]),
            url=str(found["url"]),
            minimum_system=str(found.get("minimum_system", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, BadSignatureError) as error:
        raise _untrue(type(error).__name__) from None
    if _number(release.version).isNull():
        raise _untrue("it names no version")
    if not _is_safe(release.url):
        raise _untrue("its address is not encrypted")
    return release


def _number(version: str) -> QVersionNumber:
    return QVersionNumber.fromString(version)


def _is_safe(url: str) -> bool:
    """Encrypted, or on this computer."""
    found = QUrl(url, QUrl.ParsingMode.StrictMode)
    return found.isValid() and (found.scheme() == "https" or (found.scheme() == "http" and found.host() in _HERE))


def _unreachable(reason: str) -> UserError:
    return UserError(
        "Tunesmith could not ask for a newer version.", f"{reason}.".replace("..", "."),
        "Check the connection to the internet and try again.", "feed_unreachable",
    )  # fmt: skip


def _untrue(reason: str) -> UserError:
    return UserError(
        "The answer about newer versions cannot be trusted, so Tunesmith ignores it.",
        f"It does not carry the signature of Tunesmith's makers ({reason}).",
        "Look for a new version where you got this one.", "feed_untrue",
    )  # fmt: skip
