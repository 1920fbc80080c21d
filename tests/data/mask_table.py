"""Prints which learned texts are exact for a folder of chat templates: python -m tests.data.mask_table FOLDER

Each template gets a tiny tokenizer that knows its control tokens. A cell is "exact" when every learned text is the
answer (with the thinking around it) and its end token, and every prompt before one has the very ids that
apply_chat_template(add_generation_prompt=True) gives; beside it stand the codes of what the person is told.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from app.data.adapting import ADAPTATIONS, as_asked, thinking_apart
from app.data.chat_format import ChatFormat, template_arguments
from app.data.conversation import Conversation, Message
from app.data.encoding import encode
from app.data.tokens import encoder_for
from app.errors import UserError
from tests.data.chat_formats import QWEN, chat, learned

CALL = {"type": "function", "id": "abcdefghi", "function": {"name": "add", "arguments": {"a": 1}}}
TOOL = {
    "type": "function",
    "function": {"name": "add", "description": "Adds.", "parameters": {"type": "object", "properties": {}}},
}
THINKING = ("Q1?", "<think>\nhm one\n</think>\n\nA1.", "Q2?", "<think>\nhm two\n</think>\n\nA2.")
SHAPES: dict[str, Conversation] = {
    "plain": chat("Hello?", "Six."),
    "system": chat("Hello?", "Six.", system="Be kind."),
    "three turns": chat("Q1?", "A1.", "Q2?", "A2.", "Q3?", "A3."),
    "padded": chat(" Hello? \n", "\n Six. \n"),
    "thinking": chat(*THINKING),
    "ends with user": chat("Q1?", "A1.", "Q2?"),
    "two answers": Conversation((Message("user", "Q1?"), Message("assistant", "A1."), Message("assistant", "A2.")), 1),
    "tools": Conversation(
        (
            Message("user", "Q1?"),
            Message("assistant", "", tool_calls=(CALL,)),
            Message("tool", "4", extra={"tool_call_id": "abcdefghi", "name": "add"}),
            Message("assistant", "A2."),
        ),
        1,
        tools=(TOOL,),
    ),
}
ENDS = (
    *("<|im_end|>", "<|eot_id|>", "<|return|>", "<|end|>", "<end_of_turn>", "<turn|>", "<｜end▁of▁sentence｜>"),
    *("<|END_OF_TURN_TOKEN|>", "</s>"),
)


def tokenizer_of(template: str) -> Any:
    """A tiny byte-level tokenizer with the control tokens that stand in a template."""
    control = sorted(
        {*re.findall(r"<\|?[｜\w▁]+\|?>|\[/?[A-Z_]+\]", template), "<s>", "</s>"} - {"<think>", "</think>"}
    )
    backend = Tokenizer(models.BPE())
    split = pre_tokenizers.Split(Regex(QWEN), "isolated")
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    backend.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=700, special_tokens=control, initial_alphabet=alphabet, show_progress=False
    )
    backend.train_from_iterator(["Hello there. Be kind.\n\nassistant\n user\n think\n\n hm one\n\n"] * 9, trainer)
    backend.add_tokens(["<think>", "</think>"])
    eos = next(end for end in ENDS if end in template or end == "</s>")
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, eos_token=eos, bos_token="<s>")
    tokenizer.chat_template = template
    return tokenizer


def cell(tokenizer: Any, conversation: Conversation) -> str:
    """What came of one conversation, in a word or two."""
    try:
        result = encode([conversation], tokenizer, max_seq_len=4000)
    except UserError as error:
        return error.code
    codes = [p.code for p in result.problems]
    if not result.examples:
        return ", ".join(codes)
    wrong = _not_the_answers(tokenizer, conversation, result.examples) or _not_the_prompts(
        tokenizer, conversation, result, codes
    )
    return ", ".join([wrong or "exact", *codes])


def _not_the_answers(tokenizer: Any, conversation: Conversation, examples: Any) -> str:
    answers = "".join(re.sub(r"\s|</?think>", "", m.content) for m in conversation.messages if m.role == "assistant")
    runs = [run for e in examples for run in learned(tokenizer, e)]
    if any(m.content.strip() in run for run in runs for m in conversation.messages if m.role != "assistant"):
        return "NOT EXACT: a question is learned"
    for run in runs:
        said = re.sub(r"^(?:analysis|thought|final)|assistantfinal", "", re.sub(r"<\|?[^<>\n]*\|?>|\s", "", run))
        if said not in answers and "add" not in run:
            return "with its header"
    return ""


def _not_the_prompts(tokenizer: Any, conversation: Conversation, result: Any, codes: list[str]) -> str:
    change = next(c for names, c in reversed(ADAPTATIONS) if set(names) <= set(codes))
    arguments = template_arguments(tokenizer, [conversation])
    format = ChatFormat(tokenizer, arguments)
    asked = as_asked(conversation) if format.closing() is None else thinking_apart(as_asked(conversation))
    turns, text = [a.turn for a in change(asked)], format.template(bool(conversation.tools))
    for example in result.examples:
        mask, ids = example.mask.tolist(), example.ids.tolist()
        starts = {i for i in range(1, len(mask)) if mask[i] and not mask[i - 1]}
        options = {"tools": list(conversation.tools) or None, "chat_template": text, "return_dict": False, **arguments}
        prompts = [
            tokenizer.apply_chat_template(turns[:k], add_generation_prompt=True, **options)
            for k, turn in enumerate(turns)
            if turn["role"] == "assistant" and k
        ]
        if not all(any(ids[:start] == prompt for prompt in prompts) for start in starts):
            return "NOT EXACT: another prompt"
    return ""


def main(folder: Path) -> None:
    """Print the table."""
    print("| template | " + " | ".join(SHAPES) + " |\n|" + "---|" * (len(SHAPES) + 1))
    for file in sorted(folder.glob("*.jinja")):
        tokenizer = tokenizer_of(file.read_text(encoding="utf-8"))
        encoder_for(tokenizer)
        print(f"| {file.stem} | " + " | ".join(cell(tokenizer, shape) for shape in SHAPES.values()) + " |", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
