"""A token for the hub in a keychain of the keyring package: kept, used, forgotten, and said when it stays locked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from app.cli import cli
from app.engine.export import hub
from app.errors import UserError
from app.services.exporting import Exporting
from app.services.session import Session
from app.ui.export.result import HubPanel
from tests.ui.window import PATIENCE_MS

keyring = pytest.importorskip("keyring", reason="the interop group is not installed (make interop installs it)")
from keyring.backend import KeyringBackend  # noqa: E402
from keyring.errors import KeyringLocked, PasswordDeleteError  # noqa: E402


class Chain(KeyringBackend):  # type: ignore[misc]
    """A keychain in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise KeyringLocked("Failed to unlock the collection")
        return self.kept

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._open().pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


@pytest.fixture
def chain() -> Iterator[Chain]:
    before, made = keyring.get_keyring(), Chain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def told(*words: str, typed: str = "") -> str:
    result = CliRunner().invoke(cli, ["token", *words], input=typed)
    assert result.exit_code == 0, result.output
    return result.output


def test_a_token_is_kept_told_of_and_forgotten(chain: Chain) -> None:
    assert "There is none." in told("show")
    assert "hf_secret" not in told("keep", typed="hf_secret\n")
    assert hub.saved_token() == "hf_secret" and "There is one" in told("show")
    assert "Forgotten." in told("forget") and chain.kept == {}
    assert "There was none." in told("forget")


def test_a_keychain_that_stays_locked_is_said(chain: Chain) -> None:
    chain.locked = True
    assert hub.has_keychain() and hub.saved_token() is None
    with pytest.raises(UserError) as caught:
        hub.save_token("hf_secret")
    assert caught.value.code == "no_keychain" and "Failed to unlock" in caught.value.why


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session(tmp_path / "runs")
    yield made
    made.shut_down()


def test_the_window_says_that_one_is_kept_and_forgets_it(
    chain: Chain, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    panel = HubPanel(Exporting(session, session))
    qtbot.addWidget(panel)
    hub.save_token("hf_secret")
    panel.begin(tmp_path)
    qtbot.waitUntil(lambda: not panel.forget.isHidden(), timeout=PATIENCE_MS)
    assert "kept in your keychain" in panel.token.placeholderText()
    panel.forget.click()
    qtbot.waitUntil(panel.forget.isHidden, timeout=PATIENCE_MS)
    assert hub.saved_token() is None and "after the first upload" in panel.token.placeholderText()
