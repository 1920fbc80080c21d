"""A model's answers, with or without what it learned. On the engine thread."""

from __future__ import annotations

from pathlib import Path


def answers(model: Path, adapter: Path | None, questions: list[str]) -> list[str]:
    """One answer to each question. Raises UserError when the model cannot be loaded."""
    from app.engine.answering import answer

    return answer(model, adapter, questions)
