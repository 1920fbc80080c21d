"""What the review says of one conversation is what a training on all of them does with it."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from app.data.conversation import Message
from app.data.encoding import encode
from app.engine.loading import load_tokenizer
from app.services import review_tokens
from app.services.tasks import Task
from app.ui import demo_files
from tests.data.chat_formats import chat

# Thinks only where it is told to, and then in every answer.
SWITCHED = (
    "{% for m in messages %}{{ m.role + ': ' }}{% if m.role == 'assistant' and enable_thinking %}"
    "{{ '(' + (m.reasoning_content or 'no thought') + ') ' }}{% endif %}{{ m.content + '<|end|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'assistant: ' }}{% endif %}"
)


def test_a_conversation_is_shown_with_what_the_chat_format_is_given_for_all(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(demo_files.MODEL, folder)
    about = json.loads((folder / "tokenizer_config.json").read_text())
    (folder / "tokenizer_config.json").write_text(json.dumps(about | {"chat_template": SWITCHED}))
    thinking = chat("Why?", "So.", line=2)
    thinking = replace(thinking, messages=(thinking.messages[0], Message("assistant", "So.", reasoning="it is late")))
    rows = [chat("Where?", "There.", line=1), thinking]
    model = load_tokenizer(folder)
    whole = encode(rows, model._tokenizer, max_seq_len=100, stop_ids=model.eos_token_ids)
    given = whole.template_arguments
    assert given == {"enable_thinking": True}
    learned = [int(e.mask.sum()) for e in whole.examples]
    shown = [review_tokens.show(folder, row, 100, "answers", given).learned for row in rows]
    assert shown == learned
    assert review_tokens.show(folder, rows[0], 100, "answers").learned < learned[0]  # by itself it would not think
    counted, _ = review_tokens.count(folder, rows[:1], given, Task(lambda task: None))
    assert counted.tolist() == [len(whole.examples[0].ids)]
