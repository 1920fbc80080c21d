"""Which model families can be exported how. Each entry was compared number by number with the other program.

PEFT: logits of transformers with the exported adapter equal ours (tests/interop/test_peft.py, compare_peft.py). GGUF: the names come
from the gguf package and what llama.cpp's converter does to each family's weights; logits of llama.cpp itself
with the exported adapter equal ours for each (tests/interop/test_gguf.py). A family that is not here is refused rather than guessed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class GgufFamily:
    """arch: name of the gguf package's MODEL_ARCH. permuted: rows of q and k are reordered for llama.cpp's rotary.

    whole: the full model can be written too.
    """

    arch: str
    permuted: bool = False
    whole: bool = False


GGUF: dict[str, GgufFamily] = {
    "cohere": GgufFamily("COMMAND_R"),
    "cohere2": GgufFamily("COHERE2"),
    "ernie4_5": GgufFamily("ERNIE4_5"),
    "exaone": GgufFamily("EXAONE"),
    "exaone4": GgufFamily("EXAONE4"),
    "gemma": GgufFamily("GEMMA"),
    "gemma2": GgufFamily("GEMMA2"),
    "gemma3": GgufFamily("GEMMA3"),
    "gemma3_text": GgufFamily("GEMMA3"),
    "glm4": GgufFamily("GLM4"),
    "granite": GgufFamily("GRANITE", permuted=True),
    "granitemoe": GgufFamily("GRANITE_MOE", permuted=True),
    "hunyuan_v1_dense": GgufFamily("HUNYUAN_DENSE"),
    "internlm3": GgufFamily("LLAMA", permuted=True),
    "iquestcoder": GgufFamily("LLAMA", permuted=True),
    "lfm2": GgufFamily("LFM2"),
    "lfm2-vl": GgufFamily("LFM2"),
    "llama": GgufFamily("LLAMA", permuted=True, whole=True),
    "minicpm": GgufFamily("MINICPM", permuted=True),
    "ministral3": GgufFamily("MISTRAL3", permuted=True),
    "mistral": GgufFamily("LLAMA", permuted=True, whole=True),
    "mistral3": GgufFamily("LLAMA", permuted=True),
    "mixtral": GgufFamily("LLAMA", permuted=True),
    "olmo2": GgufFamily("OLMO2"),
    "olmo3": GgufFamily("OLMO2"),
    "phi": GgufFamily("PHI2"),
    "phi3": GgufFamily("PHI3"),
    "qwen2": GgufFamily("QWEN2", whole=True),
    "qwen2_5_vl": GgufFamily("QWEN2VL"),
    "qwen2_moe": GgufFamily("QWEN2MOE"),
    "qwen2_vl": GgufFamily("QWEN2VL"),
    "qwen3": GgufFamily("QWEN3", whole=True),
    "qwen3_moe": GgufFamily("QWEN3MOE"),
    "qwen3_vl": GgufFamily("QWEN3VL"),
    "qwen3_vl_moe": GgufFamily("QWEN3VLMOE"),
    "seed_oss": GgufFamily("SEED_OSS"),
    "smollm3": GgufFamily("SMOLLM3", permuted=True),
    "stablelm": GgufFamily("STABLELM"),
    "starcoder2": GgufFamily("STARCODER2"),
}

PEFT: frozenset[str] = frozenset(
    {
        "cohere", "cohere2", "ernie4_5", "exaone4", "gemma", "gemma2", "gemma3_text", "glm4", "granite", "helium", "llama", "mistral",
        "olmo2", "phi", "phi3", "qwen2", "qwen3", "smollm3", "stablelm", "starcoder2",
    }
)  # fmt: skip
