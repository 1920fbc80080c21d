"""The README's table of settings says what TrainingConfig says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.runs.config import TrainingConfig, flag_of, setting

README = Path(__file__).parents[1] / "README.md"


def shown(default: Any) -> str:
    if isinstance(default, tuple):
        return "`" + ",".join(default) + "`"
    if default is None or default in ("", Path()):
        return ""
    return f"`{default:g}`" if isinstance(default, float) else f"`{default}`"


def settings_table() -> str:
    rows = ["| Flag | Default | Unit | What it does |", "|---|---|---|---|"]
    for name, field in TrainingConfig.model_fields.items():
        rows.append(f"| `{flag_of(name)}` | {shown(field.default)} | {setting(name).unit} | {field.description} |")
    return "\n".join(rows)


def test_the_readme_lists_every_setting_with_its_flag_default_and_help():
    assert settings_table() in README.read_text(encoding="utf-8"), "README's table should be:\n" + settings_table()
