"""Whose requests reach the hub: those of a person who asked for something, and no others.

The window keeps huggingface_hub offline (HF_HUB_OFFLINE), so that no library asks the hub for anything by itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_asked = threading.local()
_lock = threading.Lock()
_begin = threading.Thread.start
_ready = False
_CONNECT_S, _TAKE_S, _ANSWER_S = 15.0, 30.0, 300.0
"""How long a hub may say nothing, where huggingface_hub itself would wait for ever."""

Stop = Callable[[], bool]
"""Whether the person wants no more of it."""


class Stopped(Exception):
    """The person who asked for it wants no more of it: raised where something would be sent."""


@contextmanager
def person_asked(stopped: Stop = lambda: False) -> Iterator[None]:
    """On this thread and those that it starts, let huggingface_hub reach the hub although it is kept offline.

    Everything else in this process stays offline meanwhile. Once `stopped` says so, requests raise Stopped, and what is
    being sent breaks off.
    """
    _prepare()
    before, _asked.now = _stop(), stopped
    try:
        yield
    finally:
        _asked.now = before


def asked() -> bool:
    """Whether this thread works for a person who asked for it."""
    return _stop() is not None


def _stop() -> Stop | None:
    found: Stop | None = getattr(_asked, "now", None)
    return found


class _Unless:
    """A hook of the connection that is passed over while a person has asked for something."""

    def __init__(self, hook: Callable[[Any], object]) -> None:
        self._hook = hook

    def __call__(self, request: Any) -> None:
        stopped = _stop()
        if stopped is None:
            self._hook(request)
        elif stopped():
            raise Stopped
        else:
            request.stream = _until(stopped, request.stream)


def _until(stopped: Stop, body: Any) -> Any:
    """The body of a request, which ends with Stopped in the middle. Of the class that the connection wants to see."""
    base = next(kind for kind in type(body).__mro__ if kind.__name__ == "SyncByteStream")

    class Body(base):  # type: ignore[misc, valid-type]
        def __iter__(self) -> Iterator[bytes]:
            for chunk in body:
                if stopped():
                    raise Stopped
                yield chunk

        def close(self) -> None:
            body.close()

    return Body()


def _prepare() -> None:
    """Once: every connection that huggingface_hub opens from now on asks first, and its workers are known as such."""
    global _ready
    with _lock:
        if _ready:
            return
        from huggingface_hub import set_client_factory
        from huggingface_hub.utils._http import default_client_factory

        def guarded() -> Any:
            client = default_client_factory()
            hooks: list[Any] = [_Unless(hook) for hook in client.event_hooks.get("request", [])]
            client.event_hooks = {**client.event_hooks, "request": hooks}
            client.timeout = type(client.timeout)(_ANSWER_S, connect=_CONNECT_S, write=_TAKE_S)
            return client

        set_client_factory(guarded)
        setattr(threading.Thread, "start", _start)  # noqa: B010  (its first argument has another name)
        _ready = True


def _start(thread: threading.Thread) -> None:
    """threading.Thread.start; a thread that was started for a person works for that person to its end."""
    stopped = _stop()
    if stopped is not None:
        work = thread.run

        def run() -> None:
            _asked.now = stopped
            work()

        thread.run = run  # type: ignore[method-assign]
    _begin(thread)
