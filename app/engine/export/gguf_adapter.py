"""The adapter as llama.cpp and Ollama take it, to be used with a GGUF file of the same model.

Format: llama.cpp's src/llama-adapter.cpp: general.type "adapter", adapter.type "lora", adapter.lora.alpha, and
NAME.weight.lora_a (rank, in) with NAME.weight.lora_b (out, rank) for each adapted tensor.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np

from app.engine.export.card import write_card
from app.engine.export.families import GGUF
from app.engine.export.gguf_names import Array, GgufNames, gguf_package
from app.engine.export.job import Job, failed_check
from app.engine.export.modelfile import modelfile
from app.engine.export.source import Source
from app.engine.import_adapter import SavedAdapter
from app.errors import UserError

FILE = "adapter.gguf"
_OTHER_WAY = "Export the full model instead."


def size(source: Source) -> int:
    return sum(4 * array.size for array in source.adapter.arrays.values()) + 100_000


def refusal(source: Source) -> UserError | None:
    if source.adapter.method != "lora":
        return UserError(
            "llama.cpp takes LoRA adapters only.",
            f"This one was trained with the method {source.adapter.method}.",
            _OTHER_WAY,
            "gguf_method",
        )
    if source.model_type not in GGUF:
        return UserError(
            f"Models of the family “{source.model_type}” are not exported for llama.cpp.",
            "Their parts have other names or another order there, and nobody has compared the results yet.",
            _OTHER_WAY,
            "gguf_family",
        )
    names = GgufNames(source.model_type, source.text_config)
    unknown = [path for path in source.adapter.modules if _name(names, path) is None]
    if unknown:
        return UserError(
            "llama.cpp cannot use all of this adapter.", f"It has no name for {unknown[0]}.", _OTHER_WAY, "gguf_name"
        )
    return None


def write(job: Job) -> None:
    source = job.source
    job.at("Writing the adapter", 0.1)
    names = GgufNames(source.model_type, source.text_config)
    write_file(job.folder / FILE, source, names)
    text = modelfile(source, "FROM ./model.gguf  # a GGUF file of the same original model\nADAPTER ./" + FILE)
    (job.folder / "Modelfile").write_text(text, encoding="utf-8")
    use = f"""```sh
llama-cli -m model.gguf --lora {FILE}
```

`model.gguf` is a GGUF file of {source.base_name}. For Ollama, put its name into `Modelfile` after FROM, then
`ollama create NAME -f Modelfile`."""
    (job.folder / "README.md").write_text(write_card(source, "gguf", use), encoding="utf-8")
    job.at("Checking every tensor", 0.6)
    compare(job.folder / FILE, source.adapter, names)
    job.certify(f"Read back: all {len(source.adapter.modules)} parts change the model as they did here.")


def write_file(file: Path, source: Source, names: GgufNames) -> None:
    gguf = gguf_package()
    adapter = source.adapter
    writer = gguf.GGUFWriter(str(file), names.arch_name)
    try:
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, adapter.scale * adapter.rank)
        writer.add_name(source.name)
        for path in adapter.modules:
            a, b = _halves(adapter, path)
            writer.add_tensor(f"{_name(names, path)}.lora_a", np.ascontiguousarray(a))
            writer.add_tensor(f"{_name(names, path)}.lora_b", np.ascontiguousarray(names.rows(path, b)))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    finally:
        writer.close()


def compare(file: Path, adapter: SavedAdapter, names: GgufNames) -> None:
    """Read the file with gguf's reader; scale · B A of each part must be ours. Raises UserError when it is not."""
    gguf = gguf_package()
    reader: Any = gguf.GGUFReader(str(file))
    alpha = float(reader.fields[gguf.Keys.Adapter.LORA_ALPHA].contents())
    tensors = {tensor.name: np.array(tensor.data) for tensor in reader.tensors}
    if len(tensors) != 2 * len(adapter.modules):
        raise failed_check("Some of its parts are missing.")
    for path in adapter.modules:
        a, b = tensors[f"{_name(names, path)}.lora_a"], tensors[f"{_name(names, path)}.lora_b"]
        mine_a, mine_b = _halves(adapter, path)
        wanted = adapter.scale * (mine_b @ mine_a)
        found = alpha / a.shape[-2] * (names.rows_back(path, b) @ a)
        if wanted.shape != found.shape or not np.allclose(wanted, found, rtol=1e-4, atol=1e-6):
            raise failed_check(f"{path} reads back differently.")


def _halves(adapter: SavedAdapter, path: str) -> tuple[Array, Array]:
    """(…, rank, in) and (…, out, rank), float32; MLX has these for experts, and their transposes for all else."""
    a, b = (np.array(adapter.arrays[f"{path}.{leaf}"].astype(mx.float32)) for leaf in ("lora_a", "lora_b"))
    return (a, b) if a.ndim == 3 else (a.T, b.T)


def _name(names: GgufNames, path: str) -> str | None:
    if path.rsplit(".", 1)[-1] in ("embed_tokens", "wte", "lm_head"):
        return None
    return names.name(f"{path}.weight")
