"""Newer versions are looked for when asked, believed only when signed, and nothing else leaves the machine."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from app.errors import UserError
from app.services.updates import LARGEST_FEED, Feed, Release, UpdateCheck, load_feed, read_release

KEY = SigningKey(bytes(range(32)))
PUBLIC = bytes(KEY.verify_key)
RELEASE = {"version": "0.2.0", "notes": "Faster.", "url": "https://example.org/Tunesmith.dmg", "minimum_system": "15.0"}


def feed_text(release: object = RELEASE, key: SigningKey = KEY) -> bytes:
    payload = json.dumps(release).encode()
    parts = {"release": payload, "signature": key.sign(payload).signature}
    return json.dumps({name: base64.b64encode(data).decode() for name, data in parts.items()}).encode()


class Server(ThreadingHTTPServer):
    """Answers everything with one body, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.body, self.status, self.requests = feed_text(), 200, []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/feed.json"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.send_header("Set-Cookie", "who=you")
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def check(server: Server, qapp) -> UpdateCheck:
    return UpdateCheck(Feed(server.url, PUBLIC), version="0.1.0")


def failure(qtbot, check: UpdateCheck) -> UserError:
    with qtbot.waitSignal(check.failed, timeout=5000) as caught:
        check.check()
    return caught.args[0]


def test_a_newer_version_is_found_with_its_notes(check: UpdateCheck, qtbot):
    with qtbot.waitSignal(check.found, timeout=5000) as caught:
        check.check()
    assert caught.args[0] == Release(**RELEASE)
    assert not check.running


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.1"])
def test_the_same_or_an_older_version_is_no_news(server: Server, check: UpdateCheck, qtbot, version: str):
    server.body = feed_text({**RELEASE, "version": version})
    with qtbot.waitSignal(check.up_to_date, timeout=5000), qtbot.assertNotEmitted(check.found):
        check.check()


def test_nothing_is_asked_before_a_person_asks(server: Server, check: UpdateCheck, qtbot):
    assert server.requests == []
    with qtbot.waitSignal(check.found, timeout=5000):
        check.check()
        check.check()
    assert len(server.requests) == 1


def test_the_question_says_nothing_about_who_asks(server: Server, check: UpdateCheck, qtbot):
    for _ in range(2):
        with qtbot.waitSignal(check.found, timeout=5000):
            check.check()
    path, headers = server.requests[-1]
    assert path == "/feed.json"
    assert headers["User-Agent"] == "Tunesmith"
    assert "Cookie" not in headers


@pytest.mark.parametrize(
    "body",
    [
        feed_text(key=SigningKey(bytes(32))),
        feed_text().replace(b'"release": "', b'"release": "AAAA'),
        json.dumps(RELEASE).encode(),
        feed_text({**RELEASE, "url": "http://example.org/other.dmg"}),
        feed_text({**RELEASE, "version": "newest"}),
        feed_text([1, 2]),
        b"<html>log in first</html>",
        b"",
    ],
    ids=["other key", "changed", "unsigned", "not encrypted", "no version", "no release", "a page", "empty"],
)
def test_what_does_not_carry_our_signature_is_ignored_in_words(server: Server, check: UpdateCheck, qtbot, body: bytes):
    server.body = body
    error = failure(qtbot, check)
    assert error.code == "feed_untrue"
    assert error.next


def test_a_server_that_fails_is_reported_in_words(server: Server, check: UpdateCheck, qtbot):
    server.status = 503
    error = failure(qtbot, check)
    assert (error.code, bool(error.why), bool(error.next)) == ("feed_unreachable", True, True)


def test_a_server_that_is_gone_is_reported_in_words(qapp, qtbot):
    with Server() as gone:
        url = gone.url
    assert failure(qtbot, UpdateCheck(Feed(url, PUBLIC))).code == "feed_unreachable"


def test_an_endless_answer_is_cut_off(server: Server, check: UpdateCheck, qtbot):
    server.body = b" " * (4 * LARGEST_FEED)
    assert failure(qtbot, check).code in ("feed_unreachable", "feed_untrue")


def test_a_build_that_knows_no_feed_has_none(tmp_path: Path):
    assert load_feed(tmp_path / "updates.json") is None


@pytest.mark.parametrize(
    "text",
    ["{}", "[", '{"feed": "http://example.org", "public_key": "AAAA"}', '{"feed": "https://x", "public_key": "AA=="}'],
)
def test_a_feed_that_is_not_safe_is_none(tmp_path: Path, text: str):
    (tmp_path / "updates.json").write_text(text)
    assert load_feed(tmp_path / "updates.json") is None


def test_a_build_reads_the_feed_it_was_given(tmp_path: Path):
    text = {"feed": "https://example.org/feed.json", "public_key": base64.b64encode(PUBLIC).decode()}
    (tmp_path / "updates.json").write_text(json.dumps(text))
    assert load_feed(tmp_path / "updates.json") == Feed("https://example.org/feed.json", PUBLIC)


def test_the_format_is_the_one_that_is_documented():
    assert read_release(feed_text(), PUBLIC) == Release(**RELEASE)
