"""An export on the Hugging Face hub, with the person's own token from the system's keychain; private unless asked."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.data.models.asked import Stop, Stopped, person_asked
from app.engine.export.place import MARK
from app.errors import UserError

if TYPE_CHECKING:
    from huggingface_hub import HfApi

SERVICE, ACCOUNT = "Tunesmith", "huggingface.co"
_LOOK_EVERY_S = 0.2
_uploading = threading.Lock()
_OFFLINE = "Check the connection, then try again. The export itself is in its folder."


def upload(
    folder: Path,
    name: str,
    *,
    private: bool = True,
    token: str | None = None,
    endpoint: str | None = None,
    stopped: Stop = lambda: False,
) -> str:
    """Put an export's folder on the hub as a new repository OWNER/NAME; returns its address.

    token: None for the one in the keychain, or HF_TOKEN. Writes to no repository that is already there, but for an empty
    one. Raises UserError: no token, token refused, name in use, no connection, not an export; and once `stopped` says so,
    with code "stopped". Of what did not arrive whole nothing stays there, if the hub can still be reached.
    """
    from huggingface_hub import HfApi

    if not (folder / MARK).is_file():
        raise UserError(f"“{folder.name}” is not an export of Tunesmith.", "", "Export first.", "not_an_export")
    token = token or saved_token() or os.environ.get("HF_TOKEN")
    if not token:
        raise UserError(
            "There is no Hugging Face token.",
            "Hugging Face needs to know who you are.",
            "Make a token with write access on huggingface.co/settings/tokens and enter it.",
            "no_token",
        )
    api = HfApi(endpoint=endpoint, token=token)
    with _explained(name), _one_at_a_time(stopped), person_asked(stopped):
        address, made = _repository(api, name, private)
        try:
            with _xet_ends_with(stopped):
                api.upload_folder(
                    repo_id=name, folder_path=folder, ignore_patterns=[MARK],
                    commit_message="Add what Tunesmith exported",
                )  # fmt: skip
        except Exception:
            if made:
                _remove(api, name)
            if stopped():
                raise Stopped from None
            raise
    return address


def _repository(api: HfApi, name: str, private: bool) -> tuple[str, bool]:
    """Its address, and whether it was made now. One that is empty is left from an upload that broke off."""
    from huggingface_hub.errors import HfHubHTTPError

    try:
        return str(api.create_repo(name, private=private, exist_ok=False)), True
    except HfHubHTTPError as error:
        if error.response is None or error.response.status_code != 409:
            raise
        try:
            there = api.model_info(name)
        except HfHubHTTPError:
            raise error from None
        files = {file.rfilename for file in there.siblings or []}
        if files - {".gitattributes"} or bool(there.private) != private:
            raise
        return f"{api.endpoint}/{name}", False


def _remove(api: HfApi, name: str) -> None:
    """Take back a repository that was made a moment ago and got nothing."""
    with person_asked(), suppress(Exception):  # there is nothing to do about it, and it may have been the connection
        api.delete_repo(name)


@contextmanager
def _one_at_a_time(stopped: Stop) -> Iterator[None]:
    """One that was stopped may still be taking back what it had made."""
    while not _uploading.acquire(timeout=_LOOK_EVERY_S):
        if stopped():
            raise Stopped
    try:
        yield
    finally:
        _uploading.release()


@contextmanager
def _xet_ends_with(stopped: Stop) -> Iterator[None]:
    """Large files are sent by a library that knows no hooks (hf_xet): it is ended from another thread."""
    done = threading.Event()

    def watch() -> None:
        from huggingface_hub.utils._xet import abort_xet_session

        while not done.wait(_LOOK_EVERY_S):
            if stopped():
                abort_xet_session()  # type: ignore[no-untyped-call]
                return

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


def saved_token() -> str | None:
    """The token in the keychain, None when there is none, no keychain, or the keychain stays locked."""
    try:
        with _unlocked():
            found = _keyring().get_password(SERVICE, ACCOUNT)
    except UserError:
        return None
    return str(found) if found else None


def has_keychain() -> bool:
    """Whether this computer can keep a token."""
    try:
        _keyring()
    except UserError:
        return False
    return True


def save_token(token: str) -> None:
    """Put a token into the keychain. Raises UserError where there is no keychain, or it stays locked."""
    with _unlocked():
        _keyring().set_password(SERVICE, ACCOUNT, token)


def forget_token() -> bool:
    """Remove the token from the keychain; whether there was one. Raises UserError as `save_token` does."""
    if saved_token() is None:
        return False
    with _unlocked():
        _keyring().delete_password(SERVICE, ACCOUNT)
    return True


@contextmanager
def _unlocked() -> Iterator[None]:
    """Say it in words when the keychain refuses: locked, or the person said no."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        if not isinstance(error, import_module("keyring.errors").KeyringError):
            raise
        raise _no_keychain(f"It did not open: {error}.") from None


def _keyring() -> Any:
    try:
        keyring: Any = import_module("keyring")
        fail: Any = import_module("keyring.backends.fail")
    except ImportError:
        raise _no_keychain("The Python package “keyring” is not installed.") from None
    if isinstance(keyring.get_keyring(), fail.Keyring):
        raise _no_keychain("This computer offers none.")
    return keyring


def _no_keychain(why: str) -> UserError:
    return UserError(
        "The system's keychain cannot be used.",
        why,
        "Enter it for each upload. In a terminal, set HF_TOKEN.",
        "no_keychain",
    )


@contextmanager
def _explained(name: str) -> Iterator[None]:
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    # that of the HTTP client that huggingface_hub uses, which differs from version to version
    connection: type[Exception] = next(base for base in HfHubHTTPError.__mro__ if base.__name__ == "HTTPError")

    try:
        yield
    except Stopped:
        raise UserError("The upload was stopped.", "", "You can upload again at any time.", "stopped") from None
    except HFValidationError as error:
        raise UserError(
            f"“{name}” cannot be a name on Hugging Face.", f"{error}.", "Use letters, digits and dashes.", "bad_name"
        ) from None
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else 0
        if status == 409:
            raise UserError(
                f"“{name}” is already on Hugging Face.",
                "Nothing there was changed.",
                "Choose another name.",
                "name_in_use",
            ) from None
        if status in (401, 403):
            raise UserError(
                "Hugging Face refused the token.",
                "It may be old, or not allow writing.",
                "Make a new one.",
                "bad_token",
            ) from None
        raise UserError("Hugging Face could not take the export.", f"It said: {error}.", _OFFLINE, "hub") from None
    except RuntimeError as error:  # of a worker; what happened stands behind it
        why = error.__cause__ or error
        raise UserError("Hugging Face could not take the export.", f"{error} {why}", _OFFLINE, "hub") from None
    except (connection, OSError) as error:
        raise UserError("Hugging Face could not be reached.", f"{error}.", _OFFLINE, "offline") from None
