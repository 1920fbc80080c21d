"""Problems in two or three words, for the pills of a list."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.data.conversation import Problem

_CONTEXT = "short_names"
_NAMES: dict[str, object] = {
    "no_answer": QT_TRANSLATE_NOOP("short_names", "No answer"),
    "no_question": QT_TRANSLATE_NOOP("short_names", "No question"),
    "empty_answer": QT_TRANSLATE_NOOP("short_names", "Empty answer"),
    "empty_answer_inside": QT_TRANSLATE_NOOP("short_names", "Empty answer"),
    "empty_question": QT_TRANSLATE_NOOP("short_names", "Empty question"),
    "empty_text": QT_TRANSLATE_NOOP("short_names", "Empty"),
    "no_messages": QT_TRANSLATE_NOOP("short_names", "Empty"),
    "missing_content": QT_TRANSLATE_NOOP("short_names", "No text"),
    "assistant_first": QT_TRANSLATE_NOOP("short_names", "Answer first"),
    "ends_with_question": QT_TRANSLATE_NOOP("short_names", "No last answer"),
    "questions_in_row": QT_TRANSLATE_NOOP("short_names", "Two questions"),
    "answers_in_row": QT_TRANSLATE_NOOP("short_names", "Two answers"),
    "answers_apart": QT_TRANSLATE_NOOP("short_names", "Two answers"),
    "system_inside": QT_TRANSLATE_NOOP("short_names", "Late instruction"),
    "answer_is_question": QT_TRANSLATE_NOOP("short_names", "Echo"),
    "very_long": QT_TRANSLATE_NOOP("short_names", "Very long"),
    "very_long_alone": QT_TRANSLATE_NOOP("short_names", "Very long"),
    "too_large": QT_TRANSLATE_NOOP("short_names", "Too long"),
    "tool_result_alone": QT_TRANSLATE_NOOP("short_names", "Lone tool result"),
    "control_marks": QT_TRANSLATE_NOOP("short_names", "Control mark"),
    "control_tokens": QT_TRANSLATE_NOOP("short_names", "Control mark"),
    "replacement_characters": QT_TRANSLATE_NOOP("short_names", "Lost letters"),
    "broken_bytes": QT_TRANSLATE_NOOP("short_names", "Lost letters"),
    "mended_surrogates": QT_TRANSLATE_NOOP("short_names", "Lost letters"),
    "wrong_accents": QT_TRANSLATE_NOOP("short_names", "Broken accents"),
    "html_left": QT_TRANSLATE_NOOP("short_names", "HTML"),
    "escapes_left": QT_TRANSLATE_NOOP("short_names", "Escaped text"),
    "refusal": QT_TRANSLATE_NOOP("short_names", "Refusal"),
    "placeholder": QT_TRANSLATE_NOOP("short_names", "Placeholder"),
    "duplicate": QT_TRANSLATE_NOOP("short_names", "Repeated"),
    "near_duplicate": QT_TRANSLATE_NOOP("short_names", "Repeated"),
    "unknown_shape": QT_TRANSLATE_NOOP("short_names", "Unknown format"),
    "not_an_object": QT_TRANSLATE_NOOP("short_names", "Unknown format"),
    "single_message": QT_TRANSLATE_NOOP("short_names", "Single message"),
    "unknown_role": QT_TRANSLATE_NOOP("short_names", "Unknown speaker"),
    "roles_assumed": QT_TRANSLATE_NOOP("short_names", "No speakers"),
    "content_object": QT_TRANSLATE_NOOP("short_names", "Data as text"),
    "media_left_out": QT_TRANSLATE_NOOP("short_names", "Picture left out"),
    "column_count": QT_TRANSLATE_NOOP("short_names", "Wrong columns"),
    "row_unreadable": QT_TRANSLATE_NOOP("short_names", "Unreadable"),
    "template_refuses": QT_TRANSLATE_NOOP("short_names", "Refused by model"),
    "not_separable": QT_TRANSLATE_NOOP("short_names", "Not separable"),
    "nothing_learned": QT_TRANSLATE_NOOP("short_names", "Nothing to learn"),
    "nothing_left": QT_TRANSLATE_NOOP("short_names", "Too long"),
    "answer_cut": QT_TRANSLATE_NOOP("short_names", "Shortened"),
    "answers_lost": QT_TRANSLATE_NOOP("short_names", "Shortened"),
    "history_dropped": QT_TRANSLATE_NOOP("short_names", "Shortened"),
}
_UNREADABLE = QT_TRANSLATE_NOOP("short_names", "Unreadable")
_MENDED = QT_TRANSLATE_NOOP("short_names", "Repaired")
_DROPPED = QT_TRANSLATE_NOOP("short_names", "Partly left out")
_ERROR = QT_TRANSLATE_NOOP("short_names", "Left out")
_OTHER = QT_TRANSLATE_NOOP("short_names", "Look at this")


def is_unreadable(problem: Problem) -> bool:
    """Whether no example can be made out at all."""
    return problem.code.startswith("json_") or _NAMES.get(problem.code) == _UNREADABLE


def short_name(problem: Problem) -> str:
    """What a problem is called in a list."""
    code = problem.code
    words = _NAMES.get(code, _ERROR if problem.severity == "error" else _OTHER)
    if code not in _NAMES:
        if is_unreadable(problem):
            words = _UNREADABLE
        elif code.startswith("mended_"):
            words = _MENDED
        elif code.endswith("_dropped"):
            words = _DROPPED
    return QCoreApplication.translate(_CONTEXT, str(words))
