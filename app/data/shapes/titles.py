"""What the titles of a table or the names of fields say: which column asks and which answers, and whether a first row is titles at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

# fmt: off
_ASKS = frozenset((
    "question", "questions", "q", "prompt", "prompts", "input", "inputs", "query", "request", "comment", "message", "front", "term", "word", "user question", "customer question", "student question", "user prompt",
    "user input", "user message", "customer message", "question text", "frage", "fragen", "anfrage", "kundenfrage", "vorderseite", "begriff", "wort", "eingabe", "pregunta", "preguntas", "domanda", "domande",
    "pergunta", "perguntas", "вопрос", "вопросы", "質問", "问题", "問題", "질문",
))
_ANSWERS = frozenset((
    "answer", "answers", "a", "completion", "completions", "output", "outputs", "target", "targets", "model output", "response", "responses", "reply", "replies", "back", "definition", "meaning", "translation", "solution", "expected output", "expected answer", "ideal answer",
    "ideal response", "agent reply", "agent response", "bot response", "answer text", "antwort", "antworten", "lösung",
    "rückseite", "erklärung", "bedeutung", "übersetzung", "ausgabe", "respuesta", "respuestas", "risposta", "risposte", "réponse",
    "réponses", "resposta", "respostas", "ответ", "ответы", "答え", "回答", "答案", "답변",
))
_WHO_ASKS, _WHO_ANSWERS = frozenset(("customer", "client", "user", "human", "kunde")), frozenset(("agent", "assistant", "bot", "ai"))
"""What they say, in a table of two columns; in a larger one these may be the names of people."""
# fmt: on
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{0,20}[)\]]$")
_BETWEEN = re.compile(r"[\s_.-]+")
_LONGEST = 40
_CONTRAST = 3
_FEWEST = 3


def pair_of_titles(titles: Sequence[str]) -> tuple[int, int] | None:
    """The columns of which one is called as questions are and the other as answers are; None where it is not clear."""
    names = [_plain(title) for title in titles]
    two = len(names) == 2
    asks = [at for at, name in enumerate(names) if name in _ASKS or (two and name in _WHO_ASKS)]
    answers = [at for at, name in enumerate(names) if name in _ANSWERS or (two and name in _WHO_ANSWERS)]
    return (asks[0], answers[0]) if len(asks) == len(answers) == 1 else None


def stands_out(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a first row can only be titles: some words, each far shorter than anything below it."""
    cells = [cell.strip() for cell in first]
    if len(rows) < _FEWEST or not all(
        c and len(c) <= _LONGEST and c[0].isalpha() and c[-1] not in ".!?…" for c in cells
    ):
        return False
    below = [[len(row[at].strip()) for row in rows if at < len(row)] for at in range(len(cells))]
    return all(
        len(sizes) == len(rows) and min(sizes) > len(cell) and sum(sizes) >= _CONTRAST * len(cell) * len(sizes)
        for cell, sizes in zip(cells, below, strict=True)
    )


def told_apart(titles: list[str]) -> tuple[list[str], list[str]]:
    """The same titles, where one stands above several columns with a number for the later ones; and those there are."""
    met, twice = dict[str, int](), list[str]()
    made: list[str] = []
    for title in titles:
        met[title] = met.get(title, 0) + 1
        if title and met[title] == 2:
            twice.append(title)
        made.append(f"{title} ({met[title]})" if title and met[title] > 1 else title)
    return made, twice


def _plain(title: str) -> str:
    """A title in small letters without what people put around it: a colon, a remark in brackets, an underscore."""
    return _BETWEEN.sub(" ", _ASIDE.sub("", title.strip().lower()).strip(" :?*\ufeff")).strip()
