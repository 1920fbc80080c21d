"""What the kinds of export and their steps are called."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("export_words", words)


@dataclass(frozen=True, slots=True)
class KindWords:
    """icon; title in bold and what it is for beside it; line: when to use it; now: the headline while it is written."""

    icon: str
    title: str
    aside: str
    line: str
    now: str


def kind_words(kind: str, model: str = "") -> KindWords:
    """A kind as people read it. model: the original's name, which some kinds cannot do without."""
    model = model or _tr("this model")
    return {
        "mlx": KindWords(
            "layers", _tr("Adapter"), _tr("MLX"),
            _tr("Use this if you load it on top of the same model with MLX."), _tr("Exporting adapter"),
        ),
        "fused": KindWords(
            "cube", _tr("Full model"), _tr("for LM Studio and MLX"),
            _tr("Use this if you want one complete model, ready to chat."), _tr("Exporting full model"),
        ),
        "gguf": KindWords(
            "terminal", _tr("GGUF adapter"), _tr("for llama.cpp and Ollama"),
            _tr("Use this if you already run the GGUF version of %1 there.").replace("%1", model),
            _tr("Exporting GGUF adapter"),
        ),
        "peft": KindWords(
            "braces", _tr("Hugging Face adapter"), _tr("PEFT"),
            _tr("Use this if you share it online, or use it with %1 in Python.").replace("%1", model),
            _tr("Exporting Hugging Face adapter"),
        ),
        "fused-gguf": KindWords(
            "download-box", _tr("Full model as GGUF"), _tr("for Ollama and llama.cpp"),
            _tr("Use this if you want one complete file for Ollama."), _tr("Exporting full model as GGUF"),
        ),
    }[kind]  # fmt: skip


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step before, while and after it is done. names: what the engine calls it. writes: whether bytes are counted."""

    todo: str
    doing: str
    done: str
    names: tuple[str, ...]
    writes: bool = False


def steps_of(kind: str) -> list[StepWords]:
    """The steps of a kind, in their order."""
    check = StepWords(
        _tr("Check that the exported model answers"), _tr("Checking that the exported model answers"),
        _tr("Checked that the exported model answers"),
        ("Checking how much of what was learned is in it", "Checking that it answers alike"),
    )  # fmt: skip
    compare = StepWords(
        _tr("Compare every number with the original"), _tr("Comparing every number with the original"),
        _tr("Compared every number with the original"),
        ("Checking every tensor", "Checking every part", "Checking the adapter"),
    )  # fmt: skip
    combine = StepWords(
        _tr("Combine the model with what it learned"), _tr("Combining the model with what it learned"),
        _tr("Combined the model with what it learned"), ("Reading the model",),
    )  # fmt: skip
    write = StepWords(
        _tr("Write the model to {place}"), _tr("Writing {amount} to {place}"), _tr("Wrote it to {place}"),
        ("Writing the model",), True,
    )  # fmt: skip
    small = StepWords(
        _tr("Write the adapter to {place}"), _tr("Writing the adapter to {place}"), _tr("Wrote it to {place}"),
        ("Writing the adapter",),
    )  # fmt: skip
    return {
        "fused": [combine, write, check],
        "fused-gguf": [combine, write, compare],
        "mlx": [small, check],
    }.get(kind, [small, compare])
