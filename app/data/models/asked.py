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


@contextmanager
def person_asked() -> Iterator[None]:
    """On this thread and those that it starts, let huggingface_hub reach the hub although it is kept offline.

    Everything else in this process stays offline meanwhile.
    """
    _prepare()
    before, _asked.now = asked(), True
    try:
        yield
    finally:
        _asked.now = before


def asked() -> bool:
    """Whether this thread works for a person who asked for it."""
    return getattr(_asked, "now", False)


class _Unless:
    """A hook of the connection that is passed over while a person has asked for something."""

    def __init__(self, hook: Callable[[Any], object]) -> None:
        self._hook = hook

    def __call__(self, request: Any) -> None:
        if not asked():
            self._hook(request)


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
            return client

        set_client_factory(guarded)
        setattr(threading.Thread, "start", _start)  # noqa: B010  (its first argument has another name)
        _ready = True


def _start(thread: threading.Thread) -> None:
    """threading.Thread.start; a thread that was started for a person works for that person to its end."""
    if asked():
        work = thread.run

        def run() -> None:
            _asked.now = True
            work()

        thread.run = run  # type: ignore[method-assign]
    _begin(thread)
