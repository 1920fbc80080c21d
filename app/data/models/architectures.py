"""Which kinds of model mlx-lm can run, learned from its files without importing it, which would take seconds."""

from __future__ import annotations

import ast
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from app.errors import UserError


@cache
def known_types() -> frozenset[str]:
    """Every `model_type` of config.json that mlx-lm has a module or another name for; empty when it is not found."""
    spec = find_spec("mlx_lm")
    if spec is None or not spec.submodule_search_locations:
        return frozenset()
    folder = Path(next(iter(spec.submodule_search_locations)))
    modules = {path.stem for path in folder.glob("models/*.py*") if not path.stem.startswith("_")}
    return frozenset(
        modules | {name for name, module in _other_names(folder / "utils.py").items() if module in modules}
    )


def must_be_known(model_type: str, name: str) -> None:
    """Raises UserError when mlx-lm has no such model. Says nothing where mlx-lm cannot be found."""
    known = known_types()
    if known and model_type.lower().replace("-", "_") not in known and model_type not in known:
        raise UserError(
            f"“{name}” is of a family that cannot be trained yet.",
            f"Its config.json says “{model_type}”, which this version of MLX does not know.",
            "Choose a model of another family, for example Qwen, Llama, Gemma or Mistral.",
            "unknown_architecture",
        )


def _other_names(file: Path) -> dict[str, str]:
    """MODEL_REMAPPING of mlx_lm/utils.py: names that models carry -> the module that runs them."""
    try:
        tree = ast.parse(file.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "MODEL_REMAPPING" for t in node.targets):
            found = ast.literal_eval(node.value)
            return {str(name): str(module) for name, module in found.items()}
    return {}
