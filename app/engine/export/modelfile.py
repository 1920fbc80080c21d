"""Ollama's Modelfile: the chat format and the words at which an answer ends.

Ollama writes prompts with Go templates (https://docs.ollama.com/modelfile). The model's own template is asked what it
puts around each role's words; where a conversation is these pieces laid end to end, the Go template is those pieces.
Where it is not, none is given, and Ollama goes by the template in the GGUF file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.data.chat_format import ChatFormat, TemplateRefuses, Turn, template_arguments
from app.engine.export.source import Source
from app.engine.loading import load_tokenizer

_ROLES = ("system", "user", "assistant")
_WORDS = {role: f"\u2063{role} words\u2063" for role in _ROLES}


@dataclass(frozen=True)
class Pieces:
    """around: role -> (text before its words, text after them); lead: before everything where no system turn is;
    opening: where the model begins to answer."""

    around: dict[str, tuple[str, str]]
    lead: str
    opening: str

    def render(self, turns: list[Turn]) -> str:
        """What these pieces make of a conversation that waits for an answer."""
        body = "".join(
            before + turn["content"] + after for turn in turns for before, after in [self.around[turn["role"]]]
        )
        return ("" if turns[0]["role"] == "system" else self.lead) + body + self.opening


def modelfile(source: Source, origin: str) -> str:
    """Text of a Modelfile. origin: its FROM and ADAPTER lines."""
    tokenizer = load_tokenizer(source.model)
    inner = tokenizer._tokenizer
    pieces = chat_pieces(inner, source.adapter.about.get("template_arguments"))
    lines = [origin, ""]
    if pieces is not None:
        lines += [f'TEMPLATE """{go_template(pieces)}"""', ""]
    stops = [inner.convert_ids_to_tokens(index) for index in sorted(tokenizer.eos_token_ids)]
    lines += [f'PARAMETER stop "{stop}"' for stop in dict.fromkeys(stops) if stop and '"' not in stop]
    return "\n".join(lines) + "\n"


def chat_pieces(tokenizer: Any, arguments: dict[str, Any] | None = None) -> Pieces | None:
    """What a chat template puts around each role's words; None when that is not all it does.

    arguments: what the template was given in training, None for what it is given by itself.
    """
    chat = ChatFormat(tokenizer, template_arguments(tokenizer, ()) if arguments is None else arguments)
    try:
        marks = [str(token) for token in tokenizer.added_tokens_decoder.values()]
        found = _found(chat, tokenizer.bos_token or "", marks)
        if found is None:
            return None
        for turns in _conversations():
            if _without(chat.render(turns, True), tokenizer.bos_token) != found.render(turns):
                return None
    except (TemplateRefuses, KeyError, ValueError):
        return None
    texts = [text for pair in found.around.values() for text in pair] + [found.lead, found.opening]
    return None if any("{{" in text or '"""' in text for text in texts) else found


def go_template(pieces: Pieces) -> str:
    """The Go template of these pieces."""
    parts = []
    for number, role in enumerate(_ROLES):
        before, after = pieces.around[role]
        parts.append(f'{{{{ {"else " if number else ""}if eq .Role "{role}" }}}}{before}{{{{ .Content }}}}{after}')
    lead = f'{{{{ if ne (index .Messages 0).Role "system" }}}}{pieces.lead}{{{{ end }}}}' if pieces.lead else ""
    return lead + "{{ range .Messages }}" + "".join(parts) + "{{ end }}{{ end }}" + pieces.opening


def _found(chat: ChatFormat, bos: str, marks: list[str]) -> Pieces | None:
    """Read the pieces off a conversation of all roles and one without a system turn."""
    order = ("system", "user", "assistant", "user")
    text = _without(chat.render([_turn(role) for role in order], False), bos)
    opening = _without(chat.render([_turn(role) for role in order], True), bos).removeprefix(text)
    gaps, rest = [], text
    for role in order:
        before, found, rest = rest.partition(_WORDS[role])
        if not found:
            return None
        gaps.append(before)
    # The gap between two turns is the end of one and the beginning of the next: the last turn has an end alone.
    user_end = rest
    if not gaps[2].startswith(user_end):
        return None
    assistant_start = gaps[2][len(user_end) :]
    alone = _without(chat.render([_turn("user")], False), bos)
    for start in _starts(gaps[1], gaps[3], marks):
        lead = alone.partition(start + _WORDS["user"])[0]
        around = {
            "system": (gaps[0], gaps[1].removesuffix(start)),
            "user": (start, user_end),
            "assistant": (assistant_start, gaps[3].removesuffix(start)),
        }
        if alone == lead + start + _WORDS["user"] + user_end:
            return Pieces(around, lead, opening)
    return None


def _starts(one: str, other: str, marks: list[str]) -> list[str]:
    """Where a user's turn may begin in the gaps before it: at a mark that leaves the turn before its own end first."""
    shared = _shared_end(one, other)
    every = [shared[at:] for at in range(len(shared) + 1)]
    likely = [s for s in every if any(s.startswith(mark) for mark in marks) and s not in (one, other)]
    return likely + every


def _conversations() -> list[list[Turn]]:
    say = [{"role": role, "content": f"{role} says {i}"} for i, role in enumerate(("user", "assistant") * 2)]
    system = {"role": "system", "content": "Be brief."}
    return [say[:1], [system, say[0]], say[:3], [system, *say[:3]]]


def _turn(role: str) -> Turn:
    return {"role": role, "content": _WORDS[role]}


def _without(text: str, bos: str | None) -> str:
    """Without the token that begins a text, which llama.cpp adds itself."""
    return text.removeprefix(bos) if bos else text


def _shared_end(one: str, other: str) -> str:
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return one[len(one) - length :]
