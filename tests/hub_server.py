"""A hub on this machine: answers huggingface_hub's real client as huggingface.co does, and misbehaves when told to.

Speaks what a download needs: /api/models/REPO[/revision/REV], …/tree/REV?recursive, and GET and HEAD of
/REPO/resolve/REV/FILE with ranges, ETag, X-Repo-Commit and, for large files, the redirect to where the bytes are.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

REVISION = "a" * 40
LARGE = 5_000


class HubServer(ThreadingHTTPServer):
    """repos: name -> {file: bytes}. What goes wrong is set on the attributes below; asked: (method, path, range)."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.repos: dict[str, dict[str, bytes]] = {}
        self.gated: set[str] = set()
        self.broken: set[str] = set()
        self.cut_after: list[int] = []
        self.ranges = True
        self.instead: bytes | None = None
        self.longer = 0
        self.refuse_with: list[int] = []
        self.holding = threading.Event()
        self.hold = threading.Event()
        self.hold.set()
        self.hold_after = 0
        self.asked: list[tuple[str, str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def add(self, repo: str, folder: Path, **more: bytes) -> None:
        """Offer the files of a folder."""
        self.repos[repo] = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()} | more

    def bytes_asked(self) -> list[tuple[str, str]]:
        """(file, range) of each request for a file's bytes at their place, in order."""
        return [(path.rsplit("/", 1)[1], wanted) for method, path, wanted in self.asked if "/cdn/" in path]


class _Handler(BaseHTTPRequestHandler):
    server: HubServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: Any) -> None:
        pass

    def handle(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):
            super().handle()

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        self.server.asked.append((self.command, path, self.headers.get("Range", "")))
        if self.server.instead is not None:
            self._send(self.server.instead, {})
            return
        if self.server.refuse_with:
            self._answer({"error": "told to"}, self.server.refuse_with.pop(0))
            return
        parts = path.strip("/").split("/")
        if parts[0] == "api":
            self._api("/".join(parts[2:4]), parts[4:])
        elif parts[0] == "cdn":
            self._bytes("/".join(parts[1:3]), parts[3])
        else:
            self._resolve("/".join(parts[:2]), "/".join(parts[4:]))

    def _api(self, repo: str, rest: list[str]) -> None:
        files = self.server.repos.get(repo)
        if files is None:
            self._answer({"error": "Repository not found"}, 401, {"X-Error-Code": "RepoNotFound"})
        elif rest[:1] == ["tree"]:
            self._answer([_entry(name, content) for name, content in files.items()])
        else:
            siblings = [{"rfilename": name} for name in files]
            self._answer({"id": repo, "modelId": repo, "sha": REVISION, "siblings": siblings, "tags": []})

    def _resolve(self, repo: str, name: str) -> None:
        if repo in self.server.gated:
            self._answer({"error": "Access to this model is restricted"}, 403, {"X-Error-Code": "GatedRepo"})
            return
        content = self.server.repos[repo].get(name)
        if content is None:
            self._answer({"error": "Entry not found"}, 404, {"X-Error-Code": "EntryNotFound"})
            return
        headers = {"X-Repo-Commit": REVISION, "ETag": f'"{_blob(content)}"'}
        if len(content) < LARGE:
            self._send(content, headers)
            return
        linked = {"X-Linked-Size": str(len(content)), "X-Linked-ETag": f'"{hashlib.sha256(content).hexdigest()}"'}
        self.send_response(302)
        for key, value in (headers | linked).items():
            self.send_header(key, value)
        self.send_header("Location", f"{self.server.address}/cdn/{repo}/{name}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _bytes(self, repo: str, name: str) -> None:
        content = self.server.repos[repo][name]
        changed = content[:-1] + b"!" if name in self.server.broken else content
        self._send(bytes(self.server.longer) + changed, {})

    def _send(self, content: bytes, headers: dict[str, str]) -> None:
        wanted, start = self.headers.get("Range", ""), 0
        if wanted and self.server.ranges:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        if self.command == "HEAD":
            return
        body = content[start:]
        if len(content) >= LARGE and self.server.cut_after:
            self.wfile.write(body[: self.server.cut_after.pop(0)])
            self.close_connection = True
            return
        if len(content) >= LARGE and self.server.hold_after:
            self.wfile.write(body[: self.server.hold_after])
            self.server.holding.set()
            self.server.hold.wait(30)
            body = body[self.server.hold_after :]
        self.wfile.write(body)

    def _answer(self, body: Any, status: int = 200, headers: dict[str, str] | None = None) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text)


def _blob(content: bytes) -> str:
    return hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()


def _entry(name: str, content: bytes) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "file", "path": name, "size": len(content), "oid": _blob(content)}
    if len(content) >= LARGE:
        entry["lfs"] = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 134}
    return entry


@contextmanager
def hub_server() -> Iterator[HubServer]:
    """A hub that serves until the block ends."""
    with HubServer() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.hold.set()
        server.shutdown()
        thread.join()
