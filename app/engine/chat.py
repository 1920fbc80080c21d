"""Talk with a model as it was and as it has become: streamed answers of several turns, from one loaded model.

Each version keeps the key-value cache of its last conversation. What a new prompt has in common with it is not
computed again, so that a second question costs its own tokens only, and a system instruction is read once.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import mlx.core as mx
from mlx_lm.generate import TextStateMachine
from mlx_lm.models.cache import can_trim_prompt_cache, make_prompt_cache, trim_prompt_cache

from app.data.chat_format import ChatFormat, TemplateRefuses, Turn, template_arguments
from app.engine.decoding import Decoder, Options
from app.engine.lean_adapters import lean
from app.engine.loading import Loaded
from app.engine.versions import Versions, version_key
from app.errors import UserError

__all__ = ["Chat", "Done", "Options", "Piece"]
KEPT = 4
Reason = Literal["end", "length", "stopped"]


@dataclass(frozen=True)
class Piece:
    """Some more text. thinking: of what the model thinks before it answers."""

    text: str
    thinking: bool = False


@dataclass(frozen=True)
class Done:
    """The answer is complete. text, thinking: all pieces; seconds: in all; first_token_s: until the first token.

    Only the time that this answer was worked on counts, not what was done between two of its pieces.

    reason: the model ended it, it reached max_tokens, or it was stopped. reused: tokens of the prompt that were
    already in the cache. tokens_per_second: of writing, without reading the prompt.
    """

    text: str
    thinking: str
    tokens: int
    seconds: float
    tokens_per_second: float
    first_token_s: float
    reason: Reason
    prompt_tokens: int
    reused: int


@dataclass
class _Memory:
    """A version's cache, and the tokens that are in it."""

    cache: list[Any]
    ids: list[int] = field(default_factory=list)


class Chat:
    """Answers of one loaded model and of any of its saved versions. Lives on the thread that loaded the model.

    arguments: what the chat template is given, as `Encoded.template_arguments` of the training; None for what a
    training without examples of thinking would give it.
    """

    def __init__(self, loaded: Loaded, arguments: Mapping[str, Any] | None = None) -> None:
        self.loaded = loaded
        self.versions = Versions(loaded.model, lean)
        tokenizer = loaded.hf_tokenizer
        self._format = ChatFormat(tokenizer, template_arguments(tokenizer, ()) if arguments is None else arguments)
        self._memories: OrderedDict[tuple[str, int], _Memory] = OrderedDict()

    def answer(
        self,
        turns: Sequence[Turn],
        version: Path | None = None,
        options: Options | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Iterator[Piece | Done]:
        """Answer the last of these turns ({"role", "content"} dicts, a system turn first if there is one).

        version: an adapter folder, None for the model as it was. Yields Pieces as they are written, then one Done.
        stop is asked between tokens, and between the parts of a long prompt. Raises UserError when the version or the template cannot be used.
        """
        options = options or Options()
        watch = _Watch()
        prompt, machine = self._prompt(turns)
        writer = _Writer(self.loaded.tokenizer, machine)
        self.versions.activate(version)
        memory, reused = self._recall(version, prompt)
        reason: Reason = "length"
        first = last = 0.0
        count = 0
        try:
            for token in self._tokens(prompt, reused, memory, version, options, stop):
                last = watch.seconds()
                first, count = (last if count == 0 else first), count + 1
                if token in self.loaded.tokenizer.eos_token_ids:
                    reason = "end"
                    break
                yield from watch.resting(writer.take(token))
                if stop():
                    reason = "stopped"
                    break
            if not count and stop():
                reason = "stopped"
            yield from watch.resting(writer.rest())
        finally:
            self.versions.release()
        yield Done(
            text=writer.text.rstrip(),
            thinking=writer.thinking.strip(),
            tokens=count,
            seconds=watch.seconds(),
            tokens_per_second=(count - 1) / (last - first) if count > 1 else 0.0,
            first_token_s=first,
            reason=reason,
            prompt_tokens=len(prompt),
            reused=reused,
        )

    def ask(self, question: str, version: Path | None = None, options: Options | None = None) -> Done:
        """The whole answer to one question."""
        *_, done = self.answer([{"role": "user", "content": question}], version, options)
        assert isinstance(done, Done)
        return done

    def forget(self) -> None:
        """Give back the memory of all conversations."""
        self._memories.clear()
        mx.clear_cache()

    def close(self) -> None:
        """Let go of the model and everything that was made with it."""
        self.versions.forget()
        del self.loaded
        self.forget()

    def _prompt(self, turns: Sequence[Turn]) -> tuple[list[int], Any]:
        """Token ids of the prompt, and what tells thinking from answer in the text that follows it."""
        try:
            text = self._format.render(turns, True)
        except TemplateRefuses as error:
            raise UserError(
                "This model's chat format does not allow these messages.",
                f"It says: {error}.",
                "Leave out the instructions, or begin a new conversation.",
                "template_refuses",
            ) from None
        tokenizer = self.loaded.tokenizer
        edges = {}
        inside = False
        if tokenizer.has_thinking:
            begin, end = tokenizer.think_start, tokenizer.think_end
            edges = {"normal": [(begin, "reasoning")], "reasoning": [(end, "normal")]}
            inside = text.rfind(begin) > text.rfind(end)
        machine = TextStateMachine(edges).make_state("reasoning" if inside else "normal")
        return self.loaded.hf_tokenizer.encode(text, add_special_tokens=False), machine

    def _recall(self, version: Path | None, prompt: list[int]) -> tuple[_Memory, int]:
        """The version's cache holding a beginning of the prompt and nothing else, and how many tokens that is."""
        key = version_key(version)
        memory = self._memories.pop(key, None)
        if memory is not None:
            common = _common(memory.ids, prompt[:-1])
            extra = len(memory.ids) - common
            if extra == 0 or can_trim_prompt_cache(memory.cache):
                trim_prompt_cache(memory.cache, extra)
                memory.ids = memory.ids[:common]
                self._memories[key] = memory
                return memory, common
        while len(self._memories) >= KEPT:
            self._memories.popitem(last=False)
        self._memories[key] = _Memory(make_prompt_cache(self.loaded.model))
        return self._memories[key], 0

    def _tokens(
        self,
        prompt: list[int],
        reused: int,
        memory: _Memory,
        version: Path | None,
        options: Options,
        stop: Callable[[], bool],
    ) -> Iterator[int]:
        """Tokens as they are sampled. Whatever happens, the memory says what its cache holds, or is forgotten."""
        key = version_key(version)
        decoder = Decoder(self.loaded.model, memory.cache, memory.ids, lambda: self.versions.activate(version, key))
        whole = False
        try:
            for token in decoder.tokens(prompt[reused:], options, stop):
                whole = True
                yield token
                whole = False
            whole = True
        finally:
            if not whole:
                self._memories.pop(key, None)


class _Watch:
    """Measures the time that is spent here, not that of whoever is given something in between."""

    def __init__(self) -> None:
        self._start = time.perf_counter()

    def seconds(self) -> float:
        return time.perf_counter() - self._start

    def resting(self, pieces: Iterator[Piece]) -> Iterator[Piece]:
        """Pass pieces on; the watch stands still until each is taken."""
        for piece in pieces:
            given = time.perf_counter()
            yield piece
            self._start += time.perf_counter() - given


class _Writer:
    """Tokens to text, divided into thinking and answer; white space before each of them is dropped."""

    def __init__(self, tokenizer: Any, machine: Any) -> None:
        self.text = self.thinking = ""
        self._machine = machine
        self._detokenizer = tokenizer.detokenizer
        marks = {*(tokenizer.think_start_tokens or ()), *(tokenizer.think_end_tokens or ())}
        self._silent = set(tokenizer.all_special_ids) - marks

    def take(self, token: int) -> Iterator[Piece]:
        if token not in self._silent:
            self._detokenizer.add_token(token)
            yield from self._said(self._detokenizer.last_segment)

    def rest(self) -> Iterator[Piece]:
        """What was held back in case it was the beginning of a mark."""
        self._detokenizer.finalize()
        yield from self._said(self._detokenizer.last_segment)
        self._machine, text, state = TextStateMachine.flush(self._machine)
        yield from self._piece(text, state == "reasoning")

    def _said(self, segment: str) -> Iterator[Piece]:
        self._machine, parts = TextStateMachine.split(self._machine, segment)
        for state, text in parts:
            yield from self._piece(text, state == "reasoning")

    def _piece(self, text: str, thinking: bool) -> Iterator[Piece]:
        before = self.thinking if thinking else self.text
        text = text if before else text.lstrip()
        if not text:
            return
        if thinking:
            self.thinking += text
        else:
            self.text += text
        yield Piece(text, thinking)


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """Length of the common beginning."""
    length = min(len(one), len(other))
    return next((i for i in range(length) if one[i] != other[i]), length)
