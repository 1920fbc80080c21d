"""What should not stand in a text that is learned: leftovers, placeholders, refusals, secrets.

Every message of every conversation is looked at, so each check first asks for a sign that is quick to find.
"""

from __future__ import annotations

import json
import re

from app.data.conversation import Conversation, Message
from app.data.shapes.texts import Notes

_MARK = re.compile(
    r"<\|(?:im_start|im_end|eot_id|start_header_id|end_header_id|endoftext|user|assistant|system|end)\|>"
    r"|<(?:start|end)_of_turn>|\[/?INST\]|<</?SYS>>|</?s>(?!\w)"
)
_ACCENTS = re.compile(r"[\w]{0,8}(?:Ã[\x80-\xbf©¨¤¶¼±³¡]|â€[\x80-\xbf™œ\x9d“¦]|Â[\xa0-\xbf])[\w]{0,8}")
_HTML = re.compile(
    r"</?(?:p|div|span|br|a|b|i|u|ul|ol|li|strong|em|h[1-6]|table|t[rdh]|img|font)(?:\s+[a-z:-]+\s*=\s*[^\s=<>][^<>]{0,200})?\s*/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,5});",
    re.I,
)
_QUOTED = re.compile(r"`[^`\n]+`")
_ESCAPES = re.compile(r'\\n(?![a-z])|\\u[0-9a-fA-F]{4}|\\"')
_CANNOT = r"(?:can['’]t|cannot|(?:am|['’]m) (?:not able|unable) to|won['’]t be able to)"
_REFUSAL = re.compile(
    r"\bas an? (?:ai\b|artificial intelligence|(?:large )?language model|virtual assistant)[^.!?\n]{0,60}"
    r"|\bI(?:['’]m| am) (?:just |only )?an? (?:ai\b|(?:large )?language model)[^.!?\n]{0,60}"
    rf"|\bI(?: am|['’]m) sorry,? but I {_CANNOT} (?:assist|help|answer|discuss|fulfil+|comply|engage|provide (?:that|this))\b[^.!?\n]{{0,60}}"
    rf"|\bI ?{_CANNOT} (?:(?:assist|help)(?: you)? with|fulfil+|comply with|provide) (?:that|this|these|your|such)\b[^.!?\n]{{0,60}}"
    r"|\bals (?:ki\b|künstliche intelligenz|(?:großes )?sprachmodell)[^.!?\n]{0,60}"
    r"|\btut mir leid, (?:aber )?(?:(?:dabei|damit|das|diese\w*) )?(?:ich kann|kann ich|ich darf|darf ich)[^.!?\n]{0,60}?(?:helfen|beantworten|unterstützen|erfüllen)",
    re.I,
)
_PLACEHOLDER = re.compile(
    r"\[(?:(?:insert|your|placeholder|todo|ihre?|deine?)\b[^\]\n]{0,40}|(?:enter|add) (?:your|the|a|an)\b[^\]\n]{0,40}"
    r"|(?:(?:first|last|full|company|customer|client|product) )?(?:name|date|company|datum|firma|firmenname)(?: here)?"
    r"|[^\]\n]{0,30} einfügen)\](?!\()"
    r"|lorem ipsum|\{\{\s*\w{1,30}\s*\}\}|<(?:your|insert)[ _-][^<>\n]{1,30}>"
    r"|(?-i:(?<![#/*-] )\bTODO:|(?<!\d[- ])\bXXXX+\b(?![- ]?\d))",
    re.I,
)
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SECRET = re.compile(
    r"\bsk-(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bxox[abprs]-[A-Za-z0-9-]{10,}"
    r"|\bAIza[0-9A-Za-z_-]{35}|\bhf_[A-Za-z0-9]{30,}|-----BEGIN [A-Z ]*PRIVATE KEY-----"
    r"|\beyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,500}"
    r"|(?<![a-z])(?:password|passwort|kennwort|api[_ -]?key|secret)(?:\s+(?:is|ist|lautet)\b:?|\s*[:=])\s*"
    r"(?=\S{0,59}\d)(?=\S{0,59}[a-z])\S{6,60}",
    re.I,
)
_BEGINNING = 300
_CANT = "can’t".encode()
_API_KEYS = (b"api key", b"api_key", b"api-key", b"apikey")
_TOKEN_STARTS = (b"hf_", b"ghp_", b"gho_", b"ghu_", b"ghs_", b"ghr_")
_CARD = re.compile(r"(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?!\.?[0-9])")
_NOT_DIGITS = bytes(i for i in range(256) if not 48 <= i <= 57)
_CARD_DIGITS, _IBAN_DIGITS, _PHONE_DIGITS = 13, 12, 7
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")
_EMAIL = re.compile(r"\b[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){0,3}\.[A-Za-z]{2,24}\b(?!:)")
_NUMBER = re.compile(r"[0-9][0-9 ()/.-]{5,17}[0-9](?![0-9])")
_AMERICAN = re.compile(r"(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}")
_CALLED = re.compile(
    r"\b(?:tel\.?|(?:tele)?phone|telefon|mobile?|handy|fax)(?: (?:number|nummer|no\.|nr\.))?:\s*\Z", re.I
)
_EXAMPLE_DOMAINS = ("example.com", "example.org", "example.net")


def look_at_texts(conversation: Conversation, notes: Notes) -> None:
    """Note what is conspicuous in the texts of one conversation; each kind once."""
    messages = conversation.messages
    if messages and not _conspicuous("\n".join([m.content for m in messages])) and not any(map(_padded, messages)):
        return
    told: set[str] = set()
    texts: list[tuple[int | None, str, bool]]
    texts = [(i, m.content, m.role == "assistant" and m.learn) for i, m in enumerate(messages)]
    for index, text, answer in texts or [(None, conversation.text[:1_000_000], False)]:
        for code, near in _found(text, answer):
            if code not in told:
                told.add(code)
                key = "mark" if code == "control_marks" else "near"
                notes.add(code, index, **{key: near})


def _conspicuous(text: str) -> bool:
    """Whether a text holds a sign of anything in _found but space around it; most hold none, which is quick to see."""
    if (
        "<" in text or "[" in text or "&" in text or "{" in text or "\\" in text or "@" in text or "+" in text
        or (not text.isascii() and bool(_letters(text)))
    ):  # fmt: skip
        return True
    raw = text.encode("utf-8", "replace")
    small = _small(text, raw)
    return (
        _may_be_placeholder(raw, small)
        or _may_hold_secret(small)
        or _may_refuse(small)
        or _digits(raw) >= _PHONE_DIGITS
    )


def _padded(message: Message) -> bool:
    text = message.content
    return message.role == "assistant" and message.learn and (text[:1].isspace() or text[-1:].isspace())


def _found(text: str, answer: bool) -> list[tuple[str, str]]:
    found = []
    raw = text.encode("utf-8", "replace")
    small = _small(text, raw)
    if not text.isascii():
        found += _letters(text)
    if "<" in text or "[" in text or "&" in text or "{{" in text:
        found += _marks(text)
    if "\\" in text and "```" not in text and "\n" not in text and (hit := _ESCAPES.search(text)):
        found.append(("escapes_left", hit[0]))
    if _may_be_placeholder(raw, small) and (hit := _PLACEHOLDER.search(text)):
        found.append(("placeholder", hit[0]))
    if _may_hold_secret(small) and (hit := _SECRET.search(text)):
        found.append(("secret", _hidden(hit[0])))
    digits = _digits(raw)
    if "@" in text and (address := _address(text)):
        found.append(("personal", f"the e-mail address {address}"))
    elif digits >= _PHONE_DIGITS and (number := _telephone(text)):
        found.append(("personal", f"the telephone number {number}"))
    if digits >= _CARD_DIGITS:
        found += [("card_number", _hidden(hit[0])) for hit in _CARD.finditer(text) if _is_card(hit[0])][:1]
    if digits >= _IBAN_DIGITS:
        found += [("bank_account", _hidden(hit[0])) for hit in _IBAN.finditer(text) if _is_iban(hit[0])][:1]
    return found + _answer_signs(text) if answer else found


def _address(text: str) -> str:
    """The first e-mail address that may be someone's."""
    return next((hit[0] for hit in _EMAIL.finditer(text) if not hit[0].endswith(_EXAMPLE_DOMAINS)), "")


def _digits(raw: bytes) -> int:
    return len(raw.translate(None, _NOT_DIGITS))


def _small(text: str, raw: bytes) -> bytes:
    """UTF-8 with small letters where they are ASCII's, the quicker way."""
    return text.lower().encode() if text.isascii() else raw.lower()


def _may_be_placeholder(raw: bytes, small: bytes) -> bool:
    return b"lorem ipsum" in small or b"XXXX" in raw or b"TODO:" in raw


def _may_refuse(small: bytes) -> bool:
    """Whether there is a piece of any pattern in _REFUSAL. small: UTF-8 in small letters."""
    return (
        (b"an a" in small and (b"an ai" in small or b"an artificial" in small))
        or b"language model" in small or b"virtual assistant" in small or b"can't" in small or _CANT in small
        or b"cannot" in small or b"able to " in small or b"als ki" in small or b"sprachmodell" in small
        or b"nstliche intelligenz" in small or b"tut mir leid" in small
    )  # fmt: skip


def _may_hold_secret(small: bytes) -> bool:
    """Whether there is a piece of any pattern in _SECRET. small: UTF-8 in small letters."""
    return (
        b"sk-" in small or b"akia" in small or b"aiza" in small or b"-----begin" in small or b"xox" in small
        or b"passwor" in small or b"kennwort" in small or b"secret" in small or b"eyj" in small
        or (b"api" in small and any(key in small for key in _API_KEYS))
        or (b"_" in small and any(start in small for start in _TOKEN_STARTS))
    )  # fmt: skip


def _letters(text: str) -> list[tuple[str, str]]:
    found = []
    if "�" in text:
        found.append(("replacement_characters", "�"))
    if ("Ã" in text or "â€" in text or "Â" in text) and (hit := _ACCENTS.search(text)):
        found.append(("wrong_accents", hit[0]))
    if hit := _INVISIBLE.search(text):
        found.append(("invisible_characters", f"U+{ord(hit[0]):04X}"))
    return found


def _marks(text: str) -> list[tuple[str, str]]:
    found = []
    if hit := _MARK.search(text):
        found.append(("control_marks", hit[0]))
    if hit := _PLACEHOLDER.search(text):
        found.append(("placeholder", hit[0]))
    if "```" not in text and (hit := _HTML.search(_QUOTED.sub("", text) if "`" in text else text)):
        found.append(("html_left", hit[0][:40]))
    return found


def _answer_signs(text: str) -> list[tuple[str, str]]:
    found = []
    head = text[:_BEGINNING]
    if _may_refuse(head.lower().encode("utf-8", "replace")) and (hit := _REFUSAL.search(head)):
        found.append(("refusal", hit[0][:60]))
    if text[:1] in "{[" and text[-1:] in ("}", "]") and len(text) > 4 and _is_json(text):
        found.append(("json_left", text[:20]))
    if text[:1].isspace() or text[-1:].isspace():
        found.append(("outer_space", ""))
    return found


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_card(digits: str) -> bool:
    """Luhn's check, and a first digit that card issuers use."""
    numbers = [int(c) for c in digits if c.isdigit()]
    if numbers[0] not in (3, 4, 5, 6) or len(set(numbers)) < 3:
        return False
    doubled = [n if i % 2 == 0 else n * 2 - 9 * (n > 4) for i, n in enumerate(reversed(numbers))]
    return sum(doubled) % 10 == 0


def _telephone(text: str) -> str:
    """The first telephone number: one that says so, or is written like one."""
    for hit in _NUMBER.finditer(text):
        start = hit.start() - (text[hit.start() - 1 : hit.start()] in ("+", "("))
        number, before = text[start : hit.end()], text[max(0, start - 30) : start]
        if number[0] == "+":
            if _digits(number.encode()) >= _PHONE_DIGITS + 1 and not re.search(r"[\w+]\Z", before):
                return number
        elif (_AMERICAN.fullmatch(number) and not re.search(r"[\d-]\Z", before)) or _CALLED.search(before):
            return number
    return ""


def _is_iban(number: str) -> bool:
    """The check of ISO 7064, mod 97."""
    parts = number.split(" ")
    bare = ["".join(parts[:end]) for end in range(1, len(parts) + 1)]  # what follows it may look like more of it
    return any(15 <= len(b) <= 34 and int("".join(str(int(c, 36)) for c in b[4:] + b[:4])) % 97 == 1 for b in bare)


def _hidden(secret: str) -> str:
    """The beginning of a secret, enough to find it and not to use it."""
    return secret[:6] + "…"
