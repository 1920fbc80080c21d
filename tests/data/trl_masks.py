"""Compares masks with TRL's training templates: python -m tests.data.trl_masks FOLDER

FOLDER holds trl/chat_templates. Each NAME_training.jinja marks with {% generation %} what TRL learns; beside it stands
NAME.jinja, the template that the model answers with. Ours are made from the latter alone. A cell is "same" when ids and
mask are equal, "same text" when TRL also learns the line breaks beside the answer, or tokens part there otherwise;
else both learned texts are shown.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from jinja2 import TemplateError

from app.data.conversation import Conversation
from app.data.encoding import encode
from app.errors import UserError
from tests.data.mask_table import SHAPES, tokenizer_of

Row = tuple[list[int], list[int]]
_SHORT = 80
COMPARED = ("plain", "system", "three turns", "padded", "thinking", "two answers")


def theirs(tokenizer: Any, template: str, conversation: Conversation) -> Row:
    """Ids and mask as TRL makes them."""
    turns = [{"role": m.role, "content": m.content} for m in conversation.messages]
    made = tokenizer.apply_chat_template(
        turns, chat_template=template, return_dict=True, return_assistant_tokens_mask=True
    )
    return made["input_ids"], made["assistant_masks"]


def ours(tokenizer: Any, conversation: Conversation) -> list[Row]:
    """Ids and mask of each sequence."""
    encoded = encode([conversation], tokenizer, max_seq_len=4000)
    return [(e.ids.tolist(), e.mask.tolist()) for e in encoded.examples]


def cell(tokenizer: Any, training: str, conversation: Conversation) -> str:
    """How the two differ, in a few words."""
    try:
        ids, mask = theirs(tokenizer, training, conversation)
    except (TemplateError, TypeError, ValueError) as error:
        return f"TRL refuses: {str(error)[:40]}"
    try:
        rows = ours(tokenizer, conversation)
    except UserError as error:
        return error.code
    if not rows:
        return "left out"
    if rows == [(list(ids), list(mask))]:
        return "same"
    mine, other = _learned(tokenizer, rows), _learned(tokenizer, [(ids, mask)])
    if _bare(mine) == _bare(other):
        return "same text"
    if _bare(other).startswith(_bare(mine)):
        return "same text, then TRL " + _code(_bare(other)[len(_bare(mine)) :])
    return f"ours {_code(mine)}, TRL {_code(other)}" if len(mine) < _SHORT else "otherwise"


def _learned(tokenizer: Any, rows: list[Row]) -> str:
    """All learned text of some sequences."""
    return "".join(tokenizer.decode([i for i, on in zip(ids, mask, strict=True) if on]) for ids, mask in rows)


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _code(text: str) -> str:
    return "`" + text.replace("\n", "⏎").replace("|", "\\|") + "`"


def main(folder: Path) -> None:
    """Print the table."""
    print("| template | " + " | ".join(COMPARED) + " |\n|" + "---|" * (len(COMPARED) + 1))
    for file in sorted(folder.glob("*_training.jinja")):
        plain = file.with_name(file.name.replace("_training", ""))
        tokenizer = tokenizer_of(plain.read_text(encoding="utf-8"))
        training = file.read_text(encoding="utf-8")
        cells = [cell(tokenizer, training, SHAPES[name]) for name in COMPARED]
        print(f"| {plain.stem} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
