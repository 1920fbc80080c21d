"""Small chat templates with the ways of the large model families, and tiny tokenizers for them."""

from __future__ import annotations

from functools import cache
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from app.data.conversation import Conversation, Message

# Every turn alike: ChatML.
CHATML = """
{%- for m in messages %}<|im_start|>{{ m.role }}
{{ m.content }}<|im_end|>
{% endfor %}
{%- if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""

# Thinking stays only in answers after the last question; without thinking, the last answer has an empty block.
THINK_STRIPPING = """
{%- if tools %}<|im_start|>system
Tools: {% for t in tools %}{{ t | tojson }}{% endfor %}<|im_end|>
{% endif %}
{%- set ns = namespace(last=0) %}
{%- for m in messages %}{% if m.role == 'user' %}{% set ns.last = loop.index0 %}{% endif %}{% endfor %}
{%- for m in messages %}
{%- if m.role == 'assistant' %}
{%- set thoughts = m.reasoning_content if m.reasoning_content is defined else '' %}
{%- set said = m.content %}
{%- if '</think>' in said %}
{%- set thoughts = said.split('</think>')[0].split('<think>')[-1].strip('\\n') %}
{%- set said = said.split('</think>')[-1].lstrip('\\n') %}
{%- endif %}
{{- '<|im_start|>assistant\\n' }}
{%- if loop.index0 > ns.last %}{{ '<think>\\n' + thoughts + '\\n</think>\\n\\n' }}{% endif %}
{{- said }}
{%- for c in m.tool_calls or [] %}{{ '<tool_call>' + c.function.name + ' ' + (c.function.arguments | tojson) + '</tool_call>' }}{% endfor %}
{{- '<|im_end|>\\n' }}
{%- else %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}{% endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}
{%- if enable_thinking is defined and enable_thinking is false %}{{ '<think>\\n\\n</think>\\n\\n' }}{% endif %}{% endif %}"""

# The prompt opens the thinking, history has none.
THINK_PROMPT = """{{ bos_token }}
{%- for m in messages %}
{%- if m.role == 'system' %}{{ m.content }}
{%- elif m.role == 'user' %}{{ '<|User|>' + m.content }}
{%- elif m.role == 'assistant' %}{{ '<|Assistant|>' + m.content.split('</think>')[-1] + eos_token }}{% endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<|Assistant|><think>\\n' }}{% endif %}"""

# The prompt has an empty thinking that no finished answer has, with signs of its own.
EMPTY_CHANNEL = """{{ bos_token }}
{%- for m in messages %}
{{- '<start_of_turn>' + ('model' if m.role == 'assistant' else m.role) + '\\n' + m.content | trim + '<end_of_turn>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}
{%- if not enable_thinking | default(false) %}{{ '<|channel>thought\\n<channel|>' }}{% endif %}{% endif %}"""

# Headers, trimmed contents and today's date.
HEADERS = """{{ bos_token }}<|head|>system<|headend|>

Today is {{ strftime_now("%d %B %Y") }}.
{% for m in messages %}<|head|>{{ m.role }}<|headend|>

{{ m.content | trim }}<|eot|>{% endfor %}
{%- if add_generation_prompt %}<|head|>assistant<|headend|>

{% endif %}"""

# No system role, strict alternation, trimmed contents, another name for the assistant.
ALTERNATING = """{{ bos_token }}
{%- for m in messages %}
{%- if m.role == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}
{%- if (m.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Roles must alternate') }}{% endif %}
{{- '<start_of_turn>' + ('model' if m.role == 'assistant' else m.role) + '\\n' + m.content | trim + '<end_of_turn>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}"""

# The instruction is shown only before the last question, and only when it is the last message.
LAST_SYSTEM = """{{ bos_token }}
{%- set system = messages[0].content if messages[0].role == 'system' else '' %}
{%- for m in messages %}
{%- if m.role == 'user' %}{{ '[INST] ' + (system + '\\n\\n' if system and loop.last else '') + m.content + ' [/INST]' }}
{%- elif m.role == 'assistant' %}{{ ' ' + m.content + eos_token }}{% endif %}
{%- endfor %}"""

# No end token at all: whoever speaks next ends the answer.
NO_END = """{%- for m in messages %}{{ '<|' + m.role + '|>\\n' + m.content }}{% endfor %}
{%- if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}"""

# A second end token only after a finished conversation.
TWO_ENDS = """{%- for m in messages %}{{ '<|' + m.role + '|>\\n' + m.content + '<|end|>\\n' }}{% endfor %}
{%- if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% else %}{{ eos_token }}{% endif %}"""

# Plain words and no marks of its own, as for a base model.
WORDS_ONLY = """{%- for m in messages %}{{ m.role | capitalize + ': ' + m.content + '\\n' }}{% endfor %}
{%- if add_generation_prompt %}{{ 'Assistant: ' }}{% endif %}"""

TEMPLATES: dict[str, tuple[str, str]] = {
    "chatml": (CHATML, "<|im_end|>"),
    "think_stripping": (THINK_STRIPPING, "<|im_end|>"),
    "think_prompt": (THINK_PROMPT, "</s>"),
    "empty_channel": (EMPTY_CHANNEL, "<end_of_turn>"),
    "headers": (HEADERS, "<|eot|>"),
    "alternating": (ALTERNATING, "<end_of_turn>"),
    "last_system": (LAST_SYSTEM, "</s>"),
    "no_end": (NO_END, "<|endoftext|>"),
    "two_ends": (TWO_ENDS, "<|endoftext|>"),
    "words_only": (WORDS_ONLY, "</s>"),
}
# What each template ends an answer with.
ENDS = {name: eos for name, (_, eos) in TEMPLATES.items()} | {"no_end": "<|user|>", "two_ends": "<|end|>"}
SPECIAL = [
    "<s>", "</s>", "<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|User|>", "<|Assistant|>", "<|head|>", "<|headend|>",
    "<|eot|>", "<start_of_turn>", "<end_of_turn>", "<|user|>", "<|assistant|>", "<|system|>", "<|observation|>", "<|end|>",
]  # fmt: skip
TEXTS = [
    "How do I boil an egg? Put it in boiling water for eight minutes, then cool it.\n\n",
    "What is the weather like today? It is sunny and warm, with a light wind.\nAnswer me! It's 12 o'clock.",
]
QWEN = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"


@cache
def _backend(kind: str) -> str:
    tokenizer = Tokenizer(models.BPE(unk_token=None))
    if kind == "metaspace":
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
        tokenizer.decoder = decoders.Metaspace()
    else:
        if kind == "qwen":
            tokenizer.normalizer = normalizers.NFC()
            split = pre_tokenizers.Split(Regex(QWEN), "isolated")
            tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
                [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
            )
        else:
            tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer.decoder = decoders.ByteLevel()
    alphabet = (
        pre_tokenizers.ByteLevel.alphabet() if kind != "metaspace" else [chr(c) for c in range(33, 127)] + ["▁", "\n"]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=420, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(TEXTS * 5, trainer)
    tokenizer.add_tokens([AddedToken("<think>", normalized=False), AddedToken("</think>", normalized=False)])
    text: str = tokenizer.to_str()
    return text


@cache
def tokenizer_for(name: str = "chatml", kind: str = "qwen") -> Any:
    """A tokenizer with one of TEMPLATES; kind: "qwen", "gpt2" or "metaspace"."""
    template, eos = TEMPLATES[name]
    return with_template(template, eos, kind)


def with_template(template: str | None, eos: str = "<|im_end|>", kind: str = "qwen") -> Any:
    """A tokenizer with this chat template."""
    backend = Tokenizer.from_str(_backend(kind))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, eos_token=eos, bos_token="<s>")
    tokenizer.chat_template = template
    return tokenizer


def chat(*texts: str, system: str = "", line: int = 1) -> Conversation:
    """Question, answer, question, answer … as a conversation."""
    messages = [Message("assistant" if i % 2 else "user", text) for i, text in enumerate(texts)]
    return Conversation((*([Message("system", system)] if system else []), *messages), line)


def learned(tokenizer: Any, example: Any) -> list[str]:
    """The runs of learned text in an example."""
    runs, current = [], list[int]()
    for token, mask in [*zip(example.ids.tolist(), example.mask.tolist(), strict=True), (0, 0)]:
        if mask:
            current.append(token)
        elif current:
            runs.append(tokenizer.decode(current, skip_special_tokens=False))
            current = []
    return runs
