"""A comparison as a file that can be read anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.services.settings import Folder, Settings
from app.services.tryout import RunFacts
from app.ui.questions import tell

if TYPE_CHECKING:
    from app.ui.try_it.compare_view import CompareView


def as_markdown(facts: RunFacts, chat: CompareView) -> str:
    """The conversation with both answers under each question."""
    style = chat.style_now()
    seed = _tr("same seed") if style.seed is not None else _tr("different seeds")
    how = _tr("Temperature {temperature}, top-p {top_p}, {seed}").format(
        temperature=f"{style.temperature:.1f}", top_p=f"{style.top_p:.2f}", seed=seed
    )
    several = len(set(chat.talk.tuned)) > 1
    lines = [
        f"# {facts.name}",
        "",
        f"- {_tr('Original')}: {facts.model_name}",
        *([] if several else [f"- {_tr('Tuned')}: {chat.talk.tuned[-1]}"]),
        f"- {how}",
    ]
    if chat.system:
        lines.append(f"- {_tr('Instructions')}: {' '.join(chat.system.split())}")
    talk = chat.talk
    for question, first, second, who in zip(talk.questions, *talk.answers, talk.tuned, strict=True):
        lines += ["", f"## {' '.join(question.split())}", "", f"### {_tr('Original')}", "", first]
        lines += ["", f"### {_tr('Tuned')}" + (f": {who}" if several else ""), "", second]
    return "\n".join(lines) + "\n"


def save_comparison(parent: QWidget, settings: Settings, facts: RunFacts, chat: CompareView) -> Path | None:
    """Ask where, and write it. Returns the file, None when the person changed their mind or it could not be written."""
    name = settings.last_folder(Folder.SETUPS) / f"{facts.name.replace('/', ' ')}.md"
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Save comparison"), str(name), "Markdown (*.md)")
    if not chosen:
        return None
    try:
        Path(chosen).write_text(as_markdown(facts, chat), encoding="utf-8")
    except OSError as error:
        why = f"{error.strerror or error}."
        tell(parent, UserError(_tr("The comparison could not be saved."), why, _tr("Choose another place.")))
        return None
    settings.set_last_folder(Folder.SETUPS, Path(chosen).parent)
    return Path(chosen)


def _tr(words: str) -> str:
    return QCoreApplication.translate("saving", words)
