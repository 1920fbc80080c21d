"""What the engine thread does for Try it: one model in memory that answers as itself and as any version, in turn."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.runs.control import Control
from app.runs.versions import CONFIG_FILE

if TYPE_CHECKING:
    from app.engine.chat import Chat, Done, Options, Piece
    from app.engine.loading import Loaded

REPORT_EVERY_S = 0.04
TURN_S = 0.12
"""How long one side writes before it is the other's turn."""
Turns = tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Style:
    """How to answer. temperature 0 is steady; seed None differs from time to time."""

    temperature: float = 0.7
    top_p: float = 1.0
    max_tokens: int = 512
    seed: int | None = None


@dataclass(frozen=True)
class Side:
    """One of the answers asked for. version: an adapter folder, None for the original; turns: the conversation so far."""

    version: Path | None
    turns: Turns


@dataclass(frozen=True)
class Question:
    """What is asked of one model. sides: the answers to write, at the same time and with the same style."""

    model: Path
    sides: tuple[Side, ...]
    style: Style


@dataclass(frozen=True)
class Stage:
    """What is being waited for: "loading" the model, or "reading" the question."""

    what: str


@dataclass(frozen=True)
class Heard:
    """Some more of one side's answer."""

    side: int
    text: str
    thinking: str
    tokens: int
    tokens_per_second: float


@dataclass(frozen=True)
class Said:
    """One side's whole answer. reason: end, length or stopped.

    outgrown: tokens that the model was made to read, when the conversation has more of them; else 0.
    """

    side: int
    text: str
    thinking: str
    tokens: int
    tokens_per_second: float
    first_token_s: float
    reason: str
    seconds: float
    outgrown: int = 0


class Speaker:
    """Holds the model that was asked last. Used on the engine thread alone; plain values come out."""

    def __init__(self) -> None:
        self._chat: Chat | None = None
        self._key: object = None
        self._control: Control | None = None
        self._hushed = threading.Event()

    @property
    def model(self) -> Path | None:
        """The model folder that is in memory for answering; None when there is none or it is a training's."""
        return self._key[0] if isinstance(self._key, tuple) and isinstance(self._key[0], Path) else None

    def release(self) -> None:
        """Give the memory back, before something else needs it."""
        if self._chat is not None:
            self._chat.close()
            self._chat = self._key = None

    def hush(self) -> None:
        """From any thread: end the answer that is being written, because something else wants the engine."""
        self._hushed.set()

    @contextmanager
    def during(self, control: Control) -> Iterator[None]:
        """While a training runs: make room for it, and answer with what its control lends."""
        self.release()
        self._hushed.clear()
        self._control = control
        try:
            yield
        finally:
            self._control = None
            self.release()

    def answer(self, question: Question, tell: Callable[[Any], None], stop: Callable[[], bool]) -> tuple[Said, ...]:
        """All sides' answers. tell gets a Stage or a list of Heard and Said as they come, at most 25 times a second.

        stop: asked often; what was written until then is kept. Raises UserError when the model or a version cannot be used.
        """
        from app.engine.chat import Options

        chat = self._chat_for(question, tell)
        tell(Stage("reading"))
        style = question.style
        options = Options(style.temperature, style.top_p, style.max_tokens, style.seed)
        return _Duet(chat, question, options, tell, lambda: stop() or self._hushed.is_set()).run()

    def borrow(self, model: Path) -> Loaded:
        """A model for one job, loaded if it is not the one in memory. Raises UserError, also while a training runs."""
        from app.engine.loading import load

        if self._control is not None:
            raise UserError("A training is running.", "", "Measure when it has ended, or pause it.", "training_runs")
        if self._chat is not None and self.model == model:
            self._chat.forget()
            return self._chat.loaded
        self.release()
        return load(model)

    def _chat_for(self, question: Question, tell: Callable[[Any], None]) -> Chat:
        from app.engine.chat import Chat
        from app.engine.loading import load

        lent = self._control.lent if self._control is not None else None
        if lent is not None:
            return self._chat_of_training(question.model, *lent)
        if self._control is not None:
            raise UserError("The training is just getting ready.", "", "Ask again in a moment.", "training_begins")
        arguments = _template_arguments(question)
        key = (question.model, json.dumps(arguments, sort_keys=True))
        if self._chat is None or self._key != key:
            self.release()
            tell(Stage("loading"))
            self._chat, self._key = Chat(load(question.model), arguments), key
        return self._chat

    def _chat_of_training(self, model: Path, loaded: Any, arguments: Any) -> Chat:
        """The training's own model answers: there is no room for a second one."""
        from app.engine.chat import Chat

        if loaded.info.path.resolve() != model.resolve():
            raise UserError(
                "A training of another model is running.",
                "Two models at once may not fit into memory.",
                "Ask a run of the same model, or wait until the training has ended.",
                "other_model_training",
            )
        if self._chat is None or self._key is not loaded:
            self._chat, self._key = Chat(loaded, arguments), loaded
        return self._chat


class _Duet:
    """Lets every side write for a moment in turn."""

    def __init__(
        self, chat: Chat, question: Question, options: Options, tell: Callable[[Any], None], stop: Callable[[], bool]
    ) -> None:
        self._tell, self._stop = tell, stop
        self._reads = chat.loaded.info.context
        self._streams: dict[int, Iterator[Piece | Done]] = {
            number: chat.answer(side.turns, side.version, options, stop) for number, side in enumerate(question.sides)
        }
        self._said: dict[int, Said] = {}
        self._tokens = dict.fromkeys(self._streams, 0)
        self._seconds = dict.fromkeys(self._streams, 0.0)
        self._basket: list[Heard | Said] = []
        self._told_at = time.monotonic()

    def run(self) -> tuple[Said, ...]:
        try:
            while self._streams:
                for number in list(self._streams):
                    self._turn(number)
        finally:
            for stream in self._streams.values():
                stream.close()  # type: ignore[attr-defined]
        self._deliver()
        return tuple(self._said[number] for number in sorted(self._said))

    def _turn(self, number: int) -> None:
        """Pieces of one side, until it has had its time or has ended."""
        stream, began = self._streams[number], time.monotonic()
        counted = began if self._tokens[number] else None
        while True:
            piece: Any = next(stream)
            if hasattr(piece, "reason"):
                self._finish(number, piece)
                return
            now = time.monotonic()
            self._seconds[number] += now - counted if counted is not None else 0.0
            self._tokens[number] += 1
            counted = now
            self._basket.append(self._heard(number, piece))
            if now - self._told_at >= REPORT_EVERY_S:
                self._deliver()
            if now - began >= TURN_S and len(self._streams) > 1:
                return

    def _heard(self, number: int, piece: Any) -> Heard:
        count, seconds = self._tokens[number], self._seconds[number]
        text, thinking = ("", piece.text) if piece.thinking else (piece.text, "")
        return Heard(number, text, thinking, count, (count - 1) / seconds if seconds else 0.0)

    def _finish(self, number: int, done: Any) -> None:
        del self._streams[number]
        outgrown = self._reads if done.prompt_tokens + done.tokens > self._reads else 0
        self._said[number] = Said(
            number, done.text, done.thinking, done.tokens, done.tokens_per_second, done.first_token_s, done.reason,
            done.seconds, outgrown,
        )  # fmt: skip
        self._basket.append(self._said[number])

    def _deliver(self) -> None:
        if self._basket:
            self._tell(self._basket)
            self._basket = []
        self._told_at = time.monotonic()


def _template_arguments(question: Question) -> Any:
    """What the training of the first version gave the chat template; None when nobody noted it."""
    for side in question.sides:
        if side.version is None:
            continue
        try:
            settings = json.loads((side.version / CONFIG_FILE).read_text(encoding="utf-8"))
            return settings["tunesmith"].get("template_arguments")
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None
    return None
