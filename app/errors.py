"""The one kind of error that reaches a person. A leaf: it imports nothing, so every layer may raise it."""


class UserError(Exception):
    """Something a person can understand and act on.

    what: what happened, one sentence without a full stop missing; names the file and line where there is one.
    why: the cause as far as it is known; may be empty.
    next: what to do now; may be empty.
    code: a short stable name such as "not_a_model", for tests, logs and screens that offer a matching fix.
    """

    def __init__(self, what: str, why: str = "", next: str = "", code: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.why = why
        self.next = next
        self.code = code

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.next) if part)

    def __reduce__(self) -> tuple[type["UserError"], tuple[str, str, str, str]]:
        return UserError, (self.what, self.why, self.next, self.code)
