"""A short list of models that are known to train well, by mlx-community: sizes for every machine. Asks nobody.

Shapes are from each model's config.json, sizes on disk those of 4-bit weights (4.5 bits a value, scales included).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggested:
    """A model of the hub, described well enough to say whether training it fits (app.runs.estimate.Shape)."""

    repo: str
    name: str
    line: str
    parameters: int
    weight_bytes: int
    num_layers: int
    hidden_size: int
    intermediate_size: int
    num_heads: int
    vocab_size: int
    quantized: bool = True
    state: int = 0


def _model(repo: str, name: str, line: str, millions: int, shape: tuple[int, int, int, int, int]) -> Suggested:
    values = millions * 1_000_000
    return Suggested(f"mlx-community/{repo}", name, line, values, values * 9 // 16, *shape)


SUGGESTED = (
    _model(
        "Qwen3-0.6B-4bit", "Qwen3 0.6B", "Very small and quick. Good for a first try.",
        596, (28, 1024, 3072, 16, 151_936),
    ),
    _model(
        "Llama-3.2-1B-Instruct-4bit", "Llama 3.2 1B", "Small. For short answers in a fixed style.",
        1_236, (16, 2048, 8192, 32, 128_256),
    ),
    _model(
        "Qwen3-1.7B-4bit", "Qwen3 1.7B", "Small, in many languages.",
        1_721, (28, 2048, 6144, 16, 151_936),
    ),
    _model(
        "Llama-3.2-3B-Instruct-4bit", "Llama 3.2 3B", "Writes well in English, on most Macs.",
        3_213, (28, 3072, 8192, 24, 128_256),
    ),
    _model(
        "Qwen3-4B-Instruct-2507-4bit", "Qwen3 4B Instruct", "A good first choice with 16 GB of memory or more.",
        4_022, (36, 2560, 9728, 32, 151_936),
    ),
    _model(
        "Mistral-7B-Instruct-v0.3-4bit", "Mistral 7B Instruct", "Writes European languages well.",
        7_248, (32, 4096, 14_336, 32, 32_768),
    ),
    _model(
        "Qwen3-8B-4bit", "Qwen3 8B", "Knows more, but slower.",
        8_191, (36, 4096, 12_288, 32, 151_936),
    ),
)  # fmt: skip
"""Smallest first."""
