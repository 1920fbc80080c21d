"""The sheets about models, and a card with models that were found."""

from __future__ import annotations

import json
import struct
from pathlib import Path

from app.data.models.download import Progress
from app.data.models.found import HUGGING_FACE, LM_STUDIO
from app.errors import UserError
from app.services.downloads import Downloads
from app.services.tasks import Task
from app.ui.main_window import MainWindow
from tests.data.test_found_models import make_model
from tests.ui.screens.drawing import settle
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage

REPO = "mlx-community/Qwen3-4B-Instruct-2507-4bit"
_SHAPE = {
    "num_hidden_layers": 28, "hidden_size": 2048, "intermediate_size": 6144, "num_attention_heads": 16,
    "vocab_size": 151_936, "max_position_embeddings": 40_960,
}  # fmt: skip


def large_model(folder: Path, size: int) -> None:
    """A folder that says it is a model of so many bytes; the file is full of holes and takes no room."""
    make_model(folder)
    header = json.dumps({"w": {"dtype": "BF16", "shape": [size // 2], "data_offsets": [0, size]}}).encode()
    with (folder / "model.safetensors").open("wb") as stream:
        stream.write(struct.pack("<Q", len(header)) + header)
        stream.truncate(8 + len(header) + size)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | _SHAPE))


def open_with_models(stage: Stage) -> MainWindow:
    """A window on a machine with five models that can be trained and two that cannot be."""
    lm_studio, hub = stage.folder / "lmstudio", stage.folder / "hub"
    large_model(lm_studio / "mlx-community/Qwen3-4B-Instruct-2507-4bit", 2_300_000_000)
    large_model(lm_studio / "mlx-community/Qwen3-1.7B-4bit", 1_000_000_000)
    for name, size in (("gemma-3-4b-it-4bit", 2_600_000_000), ("Llama-3.2-3B-Instruct-4bit", 1_800_000_000)):
        large_model(hub / f"models--mlx-community--{name}/snapshots/1", size)
    large_model(hub / "models--mlx-community--Mistral-7B-Instruct-v0.3-4bit/snapshots/1", 4_100_000_000)
    make_model(lm_studio / "somebody/Strange-7B", kind="holo9")
    (lm_studio / "somebody/Phi-4-GGUF").mkdir()
    (lm_studio / "somebody/Phi-4-GGUF/q4.gguf").write_bytes(b"GGUF")
    window = stage.open()
    window.library._places = [(LM_STUDIO, lm_studio), (HUGGING_FACE, hub)]
    window.library.add_folder(stage.folder / "My models")
    stage.wait(lambda: window.library.found)
    return window


def open_download(stage: Stage) -> Downloads:
    window = open_with_models(stage)
    window.show_new_training()
    window.model_sheets.show_download()
    return window.library.downloads


def pretend_to_run(downloads: Downloads) -> None:
    """As a download of a large model looks on its way."""
    downloads.repo, downloads._task = REPO, Task(lambda task: None)
    downloads.begun.emit(REPO)
    downloads._on_progress(Progress(1_190_000_000, 2_260_000_000, 24_300_000))


@screen("01-welcome-models-found")
def welcome_found(stage: Stage) -> None:
    open_with_models(stage)


@screen("01-welcome-wrong-folder")
def welcome_wrong(stage: Stage) -> None:
    window = stage.open()
    folder = stage.folder / "Holiday pictures"
    folder.mkdir()
    before = window.welcome.own.model.line
    window.welcome.own.model.dropped.emit(folder)
    stage.wait(lambda: window.welcome.own.model.line != before)


@screen("02-new-training-models-found")
def card_found(stage: Stage) -> None:
    open_with_models(stage).show_new_training()


@screen("11-models-found")
def found(stage: Stage) -> None:
    open_with_models(stage).model_sheets.show_found()


@screen("11-models-none")
def none_found(stage: Stage) -> None:
    stage.open().model_sheets.show_found()


@screen("11-models-download")
def download(stage: Stage) -> None:
    open_download(stage)
    stage.window.model_sheets.download.choosing.rows.rows[0].click()


@screen("11-models-downloading")
def downloading(stage: Stage) -> None:
    pretend_to_run(open_download(stage))


@screen("11-models-download-stopped")
def stopped(stage: Stage) -> None:
    downloads = open_download(stage)
    pretend_to_run(downloads)
    downloads.stop()


@screen("11-models-download-failed")
def failed(stage: Stage) -> None:
    open_download(stage)
    stage.window.model_sheets.download._on_failed(UserError(
        "“meta-llama/Llama-3.2-3B” asks you to agree to its terms first.",
        "Only people who have agreed to its terms and are signed in can download it.",
        "Choose a version of it by mlx-community, which asks for nothing. Or agree on "
        "huggingface.co/meta-llama/Llama-3.2-3B and sign in with “hf auth login” in the terminal.",
        "gated",
    ))  # fmt: skip
    settle(stage.window)
