"""Conversations that stand in one text, between the marks that a chat format or a habit puts there.

The marks of the model that is taught are put in their place, so these ones would only be learned beside them. Sources:
ChatML, Llama 2 and 3, Gemma, Zephyr and Phi, Alpaca, Guanaco and Vicuna, Anthropic's preferences, Glaive's calls.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from app.data.shapes.roles import role_of

Turns = list[dict[str, Any]]
_BEGINS = ("<s>", "<|begin_of_text|>", "<|startoftext|>", "<bos>")
_BLANK = r"(?:\A|\n[ \t]{0,4}\n)\s{0,4}"
_TOKENS = (  # what stands before a turn and tells whose it is, and what stands behind it
    (re.compile(r"<\|im_start\|>[ ]?([\w-]+)[ ]?\n"), re.compile(r"<\|im_end\|>")),
    (re.compile(r"<\|start_header_id\|>([\w-]+)<\|end_header_id\|>\n*"), re.compile(r"<\|eot_id\|>|<\|end_of_text\|>")),
    (re.compile(r"<start_of_turn>([\w-]+)\n"), re.compile(r"<end_of_turn>|<eos>")),
    (re.compile(r"<\|(user|assistant|system)\|>\n?"), re.compile(r"</s>|<\|end\|>|<\|endoftext\|>")),
)
_LABELS = {  # by what there is in every text with these
    "###": re.compile(r"###(?<!####) ?(Human|Assistant|User|System|Instruction|Input|Response|Output): ?"),
    "Human:": re.compile(rf"{_BLANK}(Human|Assistant|System): ?"),
    "USER:": re.compile(rf"{_BLANK}(USER|ASSISTANT|SYSTEM|FUNCTION RESPONSE): ?"),
}
_ENDS = ("</s>", "<|endoftext|>", "<|im_end|>", "<eos>")
_MOST_ENDS = 3
_ALPACA = "Below is an instruction"
"""The text that stands in front of every example of Alpaca's and says nothing about it."""
_LLAMA2 = re.compile(r"\s*(?:<s>)?\s*\[INST\](.*?)\[/INST\](.*?)(?:</s>|(?=(?:<s>)?\s{0,4}\[INST\])|\Z)", re.S)
_LLAMA2_SYSTEM = re.compile(r"\s*<<SYS>>(.*?)<</SYS>>", re.S)
_NAMES = {"instruction": "user", "input": "user", "output": "assistant", "function response": "tool"}


def turns_in(text: str) -> Turns | None:
    """The messages in a text that is nothing but a conversation between marks; None where it is anything else."""
    if "[INST]" in text:
        return _of_llama2(text)
    for before, behind in _TOKENS if "<|" in text or "<start_of_turn>" in text else ():
        turns = _between_tokens(text, before, behind)
        if turns is not None:
            return turns
    for sign, label in _LABELS.items():
        turns = _between_labels(text, label) if sign in text else None
        if turns is not None:
            return turns
    return None


def _checked(turns: Turns) -> Turns | None:
    """These turns, if somebody asks and is answered in them."""
    roles = [turn["role"] for turn in turns]
    if None in roles or ("user", "assistant") not in pairwise(roles):
        return None
    last = turns[-1]
    return turns[:-1] if last["role"] == "assistant" and not last["content"] and len(turns) > 2 else turns


def _between_tokens(text: str, before: re.Pattern[str], behind: re.Pattern[str]) -> Turns | None:
    marks = list(before.finditer(text))
    if not marks or _without_beginning(text[: marks[0].start()]):
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    made: Turns = []
    for mark, end in zip(marks, ends, strict=True):
        said, *rest = behind.split(text[mark.end() : end], maxsplit=1)
        if rest and _without_end(rest[0]):
            return None
        made.append({"role": _role(mark[1]), "content": said.strip()})
    return _checked(made)


def _between_labels(text: str, label: re.Pattern[str]) -> Turns | None:
    marks = list(label.finditer(text))
    if not marks:
        return None
    made: Turns = []
    above = _without_beginning(text[: marks[0].start()])
    if above and not above.startswith(_ALPACA):
        if not marks[0][0].lstrip().startswith("#"):
            return None
        made.append({"role": "system", "content": above})
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=True):
        said = _without_end(text[mark.end() : end])
        role = _role(mark[1])
        if mark[1] == "Input" and made and made[-1]["role"] == "user":
            made[-1]["content"] += f"\n\n{said}" if said else ""
        else:
            made.append({"role": role, "content": said})
    return _checked(made)


def _of_llama2(text: str) -> Turns | None:
    made: Turns = []
    at = 0
    while found := _LLAMA2.match(text, at):
        asked, at = found[1], found.end()
        if system := _LLAMA2_SYSTEM.match(asked):
            made.append({"role": "system", "content": system[1].strip()})
            asked = asked[system.end() :]
        made += [{"role": "user", "content": asked.strip()}, {"role": "assistant", "content": found[2].strip()}]
    return _checked(made) if made and not _without_end(text[at:]) else None


def _without_beginning(text: str) -> str:
    text = text.strip()
    return next((text.removeprefix(mark).lstrip() for mark in _BEGINS if text.startswith(mark)), text)


def _without_end(text: str) -> str:
    text = text.strip()
    for _ in range(_MOST_ENDS):
        mark = next((mark for mark in _ENDS if text.endswith(mark)), "")
        text = text.removesuffix(mark).rstrip()
    return text


def _role(name: str) -> str | None:
    return _NAMES.get(name.lower()) or role_of(name)
