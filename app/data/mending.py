"""What is still wrong with a conversation once fixes are used, and which of the suggested ones to use next.

A fix can move messages and bring up what could not be seen before. So nothing is taken as mended that a check of the
mended conversation still finds, and every suggested fix is looked for in the conversation as the one before left it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.data.catalogue import conversations
from app.data.checks import checked, cleaned, is_blank
from app.data.conversation import Conversation, Message, Place, Problem, Reading
from app.data.fixes import FIXES, Fix, applied, fit, fix_for, with_each, without_choice
from app.data.problems import CATALOGUE
from app.data.shapes.texts import Notes, Rejected
from app.data.text_checks import look_at_texts

_ELSEWHERE = {"duplicate", "near_duplicate", "question_again", "empty_system"}
_CHECKED = conversations.KINDS.keys() - _ELSEWHERE
"""Kinds of problems that a check of the conversation alone finds again."""
_ORDER = (
    "drop_exchange",
    "drop_last_exchange",
    "drop_start",
    "drop_end",
    "drop_turn",
    "merge_system",
    "join_neighbours",
)
_MOST_ROUNDS = 100


def problems_of(conversation: Conversation) -> list[Problem]:
    """What a check of this conversation alone finds, but for what is told once for the whole file."""
    notes = Notes(conversation.line, example=conversation.example)
    try:
        look_at_texts(checked(cleaned(conversation, notes), notes), notes)
    except Rejected as rejected:
        notes.problems.append(rejected.problem)
    return [p for p in notes.problems if not CATALOGUE[p.code].once]


def still_open(problems: Iterable[Problem], before: Conversation, fixes: Sequence[Fix]) -> list[Problem]:
    """What remains of the problems of a conversation with these fixes, and what they brought up; none when it is gone.

    Messages are counted as they are then; where it is divided, as if it were not.
    """
    whole = applied(before, [fix for fix in fixes if fix.name != "split_long"])
    if not fixes or not before.messages or not whole or not whole[0].messages:
        return list(problems) if not fixes or (whole and not before.messages) else []
    found = problems_of(whole[0])
    if len(pieces := applied(before, fixes)) > 1:
        found = [p for p in found if p.code != "very_long"]
        found += [p for piece in pieces for p in problems_of(piece) if p.code == "very_long_alone"][:1]
    kept = [_moved(p, before.messages, whole[0].messages) for p in problems if p.code not in _CHECKED]
    return [*found, *(p for p in kept if p is not None)]


def _moved(problem: Problem, before: Sequence[Message], after: Sequence[Message]) -> Problem | None:
    """A problem about a message, where this stands now; None when it is gone."""
    if problem.message_index is None or problem.message_index >= len(before):
        return problem
    meant = before[problem.message_index]
    same = (i for i, m in enumerate(after) if m is meant)
    within = (i for i, m in enumerate(after) if m.role == meant.role and meant.content and meant.content in m.content)
    at = next(same, next(within, None))
    return None if at is None else replace(problem, message_index=at)


def next_fixes(conversation: Conversation) -> list[Fix]:
    """The fixes to use next without asking, all of one kind and in an order in which none moves what another is about.

    None when nothing is left to mend so, or no fix changes anything for the better.
    """
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems_of(conversation):
        fix = fix_for(problem)
        if fix is not None and fix.name in _ORDER and without_choice([problem]):
            found[fix.name].append(problem)
    for name in sorted(found, key=_ORDER.index):
        fixes = _apart(conversation, [fix for p in found[name] if (fix := fix_for(p)) is not None])
        made = applied(conversation, fixes)[0]
        if made.messages != conversation.messages and (not made.messages or teaches(made) or not teaches(conversation)):
            return fixes
    return []


def teaches(conversation: Conversation) -> bool:
    """Whether an answer in it is learned."""
    answers = (m for c in fit([conversation]) for m in c.messages if m.role == "assistant" and m.learn)
    return any(m.tool_calls or m.reasoning or not is_blank(m) for m in answers)


def _apart(conversation: Conversation, fixes: list[Fix]) -> list[Fix]:
    """Those of one kind that can be used after each other as they are, from the last message on."""
    name = fixes[0].name
    if name == "join_neighbours":
        return [replace(fixes[0], message=None)]
    if name in ("drop_start", "drop_end"):
        return fixes[:1]
    fixes = sorted(fixes, key=lambda fix: fix.message or 0, reverse=True)
    if name in ("drop_turn", "merge_system"):
        return fixes
    chosen, free = list[Fix](), len(conversation.messages)
    for fix in fixes:
        if (fix.message or 0) >= free:
            continue
        chosen.append(fix)
        made = FIXES[name](conversation, fix.message)
        messages = made.messages if isinstance(made, Conversation) else ()
        pairs = zip(conversation.messages, messages, strict=False)
        free = next((i for i, (a, b) in enumerate(pairs) if a is not b), min(len(messages), free))
    return chosen


def changes(conversation: Conversation, fix: Fix) -> bool:
    """Whether this fix does anything here."""
    return applied(conversation, [fix]) != [conversation]


def all_fixes(conversation: Conversation) -> list[Fix]:
    """Every suggested fix that needs no judgement, each as the conversation is once those before it are used."""
    chosen: list[Fix] = []
    for _ in range(_MOST_ROUNDS):
        following = next_fixes(conversation) if conversation.messages else []
        chosen += following
        if not following:
            break
        conversation = applied(conversation, following)[0]
    return chosen


def fixes_for(conversation: Conversation, problems: Iterable[Problem]) -> list[Fix]:
    """The same for a conversation with these problems, of which some show only beside others or with a model."""
    told = without_choice(p for p in problems if p.code not in _CHECKED)
    if any(fix.name == "leave_out" for fix in told):
        return [fix for fix in told if fix.name == "leave_out"][:1]
    made = applied(conversation, told)
    return told + all_fixes(made[0]) if made else told


def repaired(reading: Reading, problems: Iterable[Problem]) -> Iterator[Conversation]:
    """The conversations of a file with every suggested fix that needs no judgement."""
    there: dict[Place, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.place is not None and without_choice([problem]):
            there[problem.place].append(problem)
    return with_each(reading, there.keys(), lambda c: fit(applied(c, fixes_for(c, there[c.place]))))
