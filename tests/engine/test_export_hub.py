"""Uploading with the real client, against a server of this machine that answers as the hub does."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import OfflineModeIsEnabled

from app.engine.export import hub
from app.engine.export.place import mark
from app.errors import UserError


class Hub(ThreadingHTTPServer):
    """Says what it is told to say to create_repo, and keeps what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 200
        self.large: set[str] = set()
        self.broken = False
        self.there: dict[str, Any] = {}
        self.receiving = threading.Event()
        self.silent = threading.Event()
        self.silent.set()
        self.stored: dict[str, bytes] = {}
        self.asked: list[tuple[str, str, bytes]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Hub

    def log_message(self, *args: Any) -> None:
        pass

    def _answer(self, body: dict[str, Any], status: int = 200) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self) -> None:
        if self.path.startswith("/cas/"):
            self.server.receiving.set()
            self.server.silent.wait(60)
            self._answer({}, 404)
        elif "xet-write-token" in self.path:
            self._answer({"accessToken": "xet", "exp": 4_000_000_000, "casUrl": f"{self.server.address}/cas"})
        else:
            self._answer({"name": "me", "id": "me/shops", "sha": "0" * 40, "siblings": [], **self.server.there})

    def do_DELETE(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append((self.path, self.headers.get("Authorization", ""), body))
        self._answer({})

    def do_PUT(self) -> None:
        if self.server.broken:
            self._answer({}, 400)
            return
        size = int(self.headers["Content-Length"])
        start = self.rfile.read(min(size, 1000))
        self.server.receiving.set()
        self.server.silent.wait(60)
        content = start + self.rfile.read(size - len(start))
        if len(content) == size:
            self.server.stored[self.path.rsplit("/", 1)[1]] = content
            self._answer({})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append((self.path, self.headers.get("Authorization", ""), body))
        if self.path.endswith("/repos/create"):
            self._answer({"url": f"{self.server.address}/me/shops", "name": "me/shops"}, self.server.status)
        elif "preupload" in self.path:
            files = json.loads(body)["files"]
            modes = {f["path"]: "lfs" if f["path"] in self.server.large else "regular" for f in files}
            self._answer(
                {"files": [{"path": p, "uploadMode": mode, "shouldIgnore": False} for p, mode in modes.items()]}
            )
        elif self.path.endswith("/objects/batch"):
            wanted = json.loads(body)["objects"]
            places = [{**o, "actions": {"upload": {"href": f"{self.server.address}/lfs/{o['oid']}"}}} for o in wanted]
            self._answer({"transfer": "basic", "objects": places})
        else:
            self._answer(
                {"commitUrl": f"{self.server.address}/me/shops/commit/1", "commitOid": "1" * 40, "success": True}
            )


@pytest.fixture
def server() -> Iterator[Hub]:
    with Hub() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.silent.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    (tmp_path / "README.md").write_text("# Shops\n")
    (tmp_path / "adapter_config.json").write_text("{}")
    mark(tmp_path, {"kind": "mlx"})
    return tmp_path


def refused(code: str, *arguments: Any, **options: Any) -> None:
    with pytest.raises(UserError) as caught:
        hub.upload(*arguments, **options)
    assert caught.value.code == code, str(caught.value)


def test_an_export_becomes_a_private_repository_of_its_own(export: Path, server: Hub) -> None:
    address = hub.upload(export, "me/shops", token="hf_secret", endpoint=server.address)
    assert address.endswith("/me/shops")
    create, commit = server.asked[0], server.asked[-1]
    asked = json.loads(create[2])
    assert asked.get("private") is True or asked.get("visibility") == "private"
    assert create[1] == "Bearer hf_secret"
    assert b"README.md" in commit[2] and b"adapter_config.json" in commit[2] and b"tunesmith-export" not in commit[2]


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")  # by huggingface_hub itself
@pytest.mark.parametrize("storage", ["as small files", "as large files"])
def test_all_files_arrive_while_everything_else_stays_offline(
    export: Path, server: Hub, storage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in the window, where huggingface_hub is offline: its workers belong to the upload, other threads do not."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    files = {f"model-{number}.safetensors": bytes([number]) * 50_000 for number in range(1, 6)}
    for name, content in files.items():
        (export / name).write_bytes(content)
    if storage == "as large files":
        server.large = set(files)
        monkeypatch.setattr("huggingface_hub.hf_api.is_xet_available", lambda: False)
        monkeypatch.setattr("huggingface_hub._commit_api.is_xet_available", lambda: False)
    refusals: list[type[Exception]] = []
    real = server.finish_request

    def meanwhile(request: Any, address: Any) -> None:
        """Somebody else in this process, in the middle of the upload, on a thread that the server started."""
        try:
            HfApi(endpoint="http://127.0.0.1:9").model_info("someone/else")
        except Exception as error:  # noqa: BLE001
            refusals.append(type(error))
        real(request, address)

    monkeypatch.setattr(server, "finish_request", meanwhile)
    hub.upload(export, "me/shops", token="hf_secret", endpoint=server.address)
    assert refusals and set(refusals) == {OfflineModeIsEnabled}
    committed = b"".join(body for path, _, body in server.asked if "/commit/" in path)
    for name, content in files.items():
        if server.large:
            assert server.stored[sha256(content).hexdigest()] == content
        assert name.encode() in committed
    with pytest.raises(OfflineModeIsEnabled):
        HfApi(endpoint=server.address).model_info("me/shops")


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
def test_a_file_that_the_hub_does_not_take_is_said(export: Path, server: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    server.large, server.broken = {"model.safetensors"}, True
    (export / "model.safetensors").write_bytes(b"1" * 5000)
    monkeypatch.setattr("huggingface_hub.hf_api.is_xet_available", lambda: False)
    monkeypatch.setattr("huggingface_hub._commit_api.is_xet_available", lambda: False)
    refused("hub", export, "me/shops", token="hf_secret", endpoint=server.address)


@pytest.mark.parametrize(("status", "code"), [(409, "name_in_use"), (401, "bad_token"), (403, "bad_token")])
def test_what_the_hub_refuses_is_said(export: Path, server: Hub, status: int, code: str) -> None:
    server.status = status
    refused(code, export, "me/shops", token="hf_secret", endpoint=server.address)


@pytest.fixture
def large(export: Path, server: Hub) -> Path:
    (export / "model.safetensors").write_bytes(bytes(20_000_000))
    server.large = {"model.safetensors"}
    return export


def committed(server: Hub) -> list[str]:
    return [path for path, _, _ in server.asked if "/commit/" in path]


def removed(server: Hub) -> list[str]:
    return [json.loads(body)["name"] for path, _, body in server.asked if path.endswith("/repos/delete")]


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
@pytest.mark.parametrize("library", ["huggingface_hub", "hf_xet"])
def test_an_upload_can_be_stopped_in_the_middle_of_a_file_and_nothing_of_it_stays(
    large: Path, server: Hub, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.hf_api.is_xet_available", lambda: library == "hf_xet")
    monkeypatch.setattr("huggingface_hub._commit_api.is_xet_available", lambda: library == "hf_xet")
    if library == "hf_xet":
        server.silent.clear()
    began = time.monotonic()
    refused("stopped", large, "me/shops", token="hf_secret", endpoint=server.address, stopped=server.receiving.is_set)
    assert server.receiving.is_set() and time.monotonic() - began < 20
    assert not server.stored and not committed(server)
    assert removed(server) == ["shops"]


def test_what_broke_off_is_taken_back_and_an_empty_repository_is_gone_on_with(
    large: Path, server: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.hf_api.is_xet_available", lambda: False)
    monkeypatch.setattr("huggingface_hub._commit_api.is_xet_available", lambda: False)
    server.broken = True
    refused("hub", large, "me/shops", token="hf_secret", endpoint=server.address)
    assert removed(server) == ["shops"]
    server.broken, server.large, server.status = False, set(), 409
    (large / "model.safetensors").unlink()
    server.there = {"private": True, "siblings": [{"rfilename": ".gitattributes"}]}
    assert hub.upload(large, "me/shops", token="hf_secret", endpoint=server.address).endswith("/me/shops")
    assert len(committed(server)) == 1
    for there in ({"private": False}, {"private": True, "siblings": [{"rfilename": "model.safetensors"}]}):
        server.there = there
        refused("name_in_use", large, "me/shops", token="hf_secret", endpoint=server.address)
    assert removed(server) == ["shops"]


def test_no_connection_no_token_and_no_export_are_said(
    export: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused("offline", export, "me/shops", token="hf_secret", endpoint="http://127.0.0.1:9")
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr(hub, "saved_token", lambda: None)
    refused("no_token", export, "me/shops")
    refused("not_an_export", tmp_path_factory.mktemp("other"), "me/shops", token="hf_secret")
