"""What the README says of settings, commands and files is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from typer.main import get_command

from app.cli import cli
from app.runs.config import TrainingConfig, flag_of, setting
from app.train_command import help_of_flag

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
        rows.append(f"| `{flag_of(name)}` | {shown(field.default)} | {setting(name).unit} | {help_of_flag(name)} |")
    return "\n".join(rows)


def test_the_readme_lists_every_setting_with_its_flag_default_and_help():
    assert settings_table() in README.read_text(encoding="utf-8"), "README's table should be:\n" + settings_table()


def test_the_readme_lists_every_command_and_no_other():
    listed = re.findall(r"^\| `tunesmith ([a-z]+)", README.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert sorted(listed) == sorted(get_command(cli).commands)


def test_every_file_that_the_readme_links_to_is_there():
    links = re.findall(r"\]\(([^):#]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (README.parent / link).exists()] == []
