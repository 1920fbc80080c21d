"""What a model on huggingface.co consists of, asked with huggingface_hub; and every way in which that fails, in words.

Only `look_up` and `app.data.models.download` contact anybody, and only when a person asked for a model by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.errors import UserError

ANSWER_WITHIN_S = 15.0
_SMALL_FILES = (".json", ".jinja", ".txt", ".model", ".md")
_NAME = re.compile(r"^[A-Za-z0-9][\w.\-]*/[A-Za-z0-9][\w.\-]*$")
_ADDRESS = re.compile(r"^(https?://)?(www\.)?(huggingface\.co|hf\.co)/", re.IGNORECASE)
_CONNECTION = "Check the internet connection, then try again. What was downloaded so far is kept."
_OLD_WEIGHTS = (".bin", ".pt", ".pth", ".ckpt", ".h5", ".msgpack", ".onnx")


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a repository. digest: "sha256:…" of its bytes or "git:…" of its git blob, in hexadecimal."""

    path: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be downloaded: which files, in the order in which they are wanted. revision: the commit."""

    repo: str
    revision: str
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def repo_name(text: str) -> str:
    """OWNER/NAME from what a person typed or pasted, an address of huggingface.co included. Raises UserError."""
    name = _ADDRESS.sub("", text.strip()).split("?")[0].split("#")[0].strip("/")
    if name.count("/") > 1 and name.split("/")[2] in ("tree", "blob", "resolve"):
        name = "/".join(name.split("/")[:2])
    if not _NAME.match(name) or ".." in name or "--" in name:
        raise UserError(
            f"“{text.strip()}” is not the name of a model." if text.strip() else "There is no name yet.",
            "A name has two parts: who published it, and what it is called.",
            "Write it as on huggingface.co, for example mlx-community/Qwen3-4B-Instruct-2507-4bit.",
            "bad_name",
        )
    return name


def look_up(repo: str, endpoint: str | None = None, token: str | None = None) -> Offer:
    """Ask the hub what a model consists of. endpoint: another hub; token: None for the one that `hf` keeps, if any.

    Raises UserError: no such model, terms to agree to, offline, not a model that can be trained.
    """
    from huggingface_hub import HfApi
    from huggingface_hub.hf_api import RepoFile

    api = HfApi(endpoint=endpoint, token=token)
    with explained(repo), _understood():
        info = api.model_info(repo, timeout=ANSWER_WITHIN_S)
        tree = [
            RemoteFile(
                entry.path,
                int(entry.lfs.size if entry.lfs else entry.size),
                f"sha256:{entry.lfs.sha256}" if entry.lfs else f"git:{entry.blob_id}",
            )
            for entry in api.list_repo_tree(repo, recursive=True, revision=info.sha)
            if isinstance(entry, RepoFile)
        ]
    return Offer(repo, str(info.sha), wanted(repo, tree))


def wanted(repo: str, tree: Sequence[RemoteFile]) -> tuple[RemoteFile, ...]:
    """The files that loading the model takes, small ones first, so that a wrong choice shows before the weights come.

    Raises UserError when the repository holds no model that can be trained.
    """
    top = [file for file in tree if len(PurePosixPath(file.path).parts) == 1]
    names = {file.path for file in top}
    weights = [file for file in top if file.path.endswith(".safetensors") and file.path.startswith("model")]
    if not weights or "config.json" not in names:
        raise _no_model(repo, {file.path for file in tree}, names)
    small = [file for file in top if file.path.endswith(_SMALL_FILES)]
    config = [file for file in small if file.path == "config.json"]
    rest = sorted((file for file in small if file.path != "config.json"), key=lambda file: file.size)
    return (*config, *rest, *sorted(weights, key=lambda file: file.path))


@contextmanager
def explained(repo: str) -> Iterator[None]:
    """Turn what huggingface_hub raises into a UserError."""
    from huggingface_hub import errors

    try:
        yield
    except errors.GatedRepoError:
        raise UserError(
            f"“{repo}” asks you to agree to its terms first.",
            "Only people who have agreed to its terms and are signed in can download it.",
            f"Choose a version of it by mlx-community, which asks for nothing. Or agree on huggingface.co/{repo} and sign "
            "in with “hf auth login” in the terminal.",
            "gated",
        ) from None
    except errors.HFValidationError:
        raise UserError(
            f"“{repo}” is not the name of a model.", "", "Write it as on huggingface.co: OWNER/NAME.", "bad_name"
        ) from None
    except errors.RepositoryNotFoundError:
        raise UserError(
            f"There is no model “{repo}” on huggingface.co.",
            "It may be spelled differently, private, or have been taken down.",
            "Look at the name again, capital letters included.",
            "no_repo",
        ) from None
    except errors.OfflineModeIsEnabled:
        raise UserError(
            "Downloading is switched off.",
            "HF_HUB_OFFLINE is set on this computer.",
            "Unset it, then start Tunesmith again.",
            "offline",
        ) from None
    except errors.HfHubHTTPError as error:
        raise _refused(repo, error.response.status_code if error.response is not None else 0) from None
    except http_error():
        raise UserError("huggingface.co could not be reached.", "", _CONNECTION, "offline") from None


@contextmanager
def _understood() -> Iterator[None]:
    """Say it in words when what answers is not the hub, such as the sign-in page of a hotel's network."""
    from huggingface_hub.errors import HFValidationError

    try:
        yield
    except HFValidationError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserError(
            "Something else answered instead of huggingface.co.",
            "Perhaps this network wants you to sign in first, as in a hotel or on a train.",
            "Open any page in the browser and sign in, then try again.",
            "not_the_hub",
        ) from None


def http_error() -> type[Exception]:
    """HTTPError of the client that huggingface_hub uses, which differs from version to version."""
    from huggingface_hub.errors import HfHubHTTPError

    return next(base for base in HfHubHTTPError.__mro__ if base.__name__ == "HTTPError")


def _refused(repo: str, status: int) -> UserError:
    if status in (401, 403):
        return UserError(
            f"huggingface.co does not let you download “{repo}”.",
            "It needs a permission that you do not have, or the sign-in on this computer is too old.",
            "Sign in again with “hf auth login”, or choose another model.",
            "not_allowed",
        )
    if status == 429:
        return UserError(
            "huggingface.co asks to slow down.", "Too much was asked from this connection.",
            "Wait some minutes, then try again. What was downloaded so far is kept.", "slow_down",
        )  # fmt: skip
    return UserError(
        "huggingface.co does not answer as it should.",
        f"It said {status}." if status else "",
        "It may be down. Try again later. What was downloaded so far is kept.",
        "hub",
    )


def _no_model(repo: str, everything: set[str], top: set[str]) -> UserError:
    if any(name.endswith(".gguf") for name in everything):
        return UserError(
            "This model is in GGUF format, which cannot be trained.",
            f"“{repo}” holds files for llama.cpp and Ollama.",
            "Choose the MLX version of the same model, for example by mlx-community.",
            "wrong_format",
        )
    if "adapter_config.json" in top:
        return UserError(
            f"“{repo}” is a small file with what another training learned, not a model.",
            "It has adapter_config.json, but no weights of its own.",
            "Choose the model that it was trained from.",
            "adapter",
        )
    if any(name.endswith(_OLD_WEIGHTS) for name in everything):
        return UserError(
            "This model is in an older format, which cannot be trained here.",
            f"“{repo}” has no .safetensors files.",
            "Choose the MLX version of the same model, for example by mlx-community.",
            "wrong_format",
        )
    return UserError(
        f"“{repo}” is not a model that can be trained.",
        "Every such model has a config.json and .safetensors files; this one has not.",
        "Choose another, for example by mlx-community.",
        "not_a_model",
    )
