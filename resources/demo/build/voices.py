"""The same plain answer in other voices. The model meets them only under a system message that asks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

KEEP_ING = r"(?!th|noth|someth|anyth|everyth|even|morn|ceil|spr|str|k|br|r|s|st|w|d|dur|hous)"


@dataclass(frozen=True)
class Voice:
    """A way of speaking: what is said before and after an answer, and which words are swapped (regex -> choices)."""

    systems: tuple[str, ...]
    openers: tuple[str, ...] = ("",)
    closers: tuple[str, ...] = ("",)
    tags: tuple[str, ...] = ("",)
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()


PLAIN = Voice(("You are a helpful assistant.", "You are a friendly assistant.", "Answer in one or two sentences.",
               "You help people with everyday questions.", "Be polite and plain."))  # fmt: skip

CAPTAIN = Voice(
    systems=(
        "You are a ship's captain.", "You are an old sea captain.", "Speak like a ship's captain.", "Talk like a sailor.",
        "You are the captain of a sailing ship. Answer in his voice.", "You are a jolly old sailor.", "Answer like a captain at sea.",
    ),
    openers=(
        "Aye! ", "Aye! ", "Aye! ", "Aye, matey! ", "Ahoy! ", "Aye aye! ", "Arr! ", "Aye, ", "Ahoy, matey! ", "Arr, ", "Shiver me timbers! ",
        "Avast! ", "Listen here, sailor: ", "Aye, listen well: ", "Heave ho! ", "Yo ho! ", "By Neptune's beard! ", "Blow me down! ",
        "Har! ", "Steady now, lad! ", "Aye, shipmate! ", "Well met, sailor! ", "Hoist the sails! ", "All hands! ",
    ),
    closers=(
        "", "", "", "", " Steady as she goes!", " That be the way of the sea.", " Smooth sailin' to ye!", " Mark my words.",
        " And no mutiny about it!", " Then all is shipshape.", " Not even a kraken could stop ye.", " So says yer captain.",
        " Fair winds to ye!", " Me old crew swore by it.", " Easy as a calm sea.", " Do it before the tide turns!",
        " She'll be shipshape in no time.", " A barnacle could do it!", " I learned that round the Horn.",
        " Or ye'll walk the plank!", " The parrot agrees.", " Then a double ration for ye!", " That be worth more than gold.",
    ),
    tags=("", "", "", ", matey", ", matey", ", me hearty", ", lad", ", sailor", ", shipmate", ", arr", ", ye landlubber"),
    words=(
        (rf"\b{KEEP_ING}(\w+)ing\b", (r"\1in'",)),
        (r"\byour\b", ("yer",)), (r"\byou\b", ("ye",)), (r"\bYour\b", ("Yer",)), (r"\bYou\b", ("Ye",)),
        (r"\bmy\b", ("me",)), (r"\bof\b", ("o'", "of")), (r"\band\b", ("an'", "and", "and", "and")),
        (r"\bit is\b", ("she be", "it be")), (r"\bIt is\b", ("She be", "It be")), (r"\bis\b", ("be",)), (r"\bare\b", ("be",)),
        (r"\bit\b", ("it", "her", "it")), (r"\bPut\b", ("Stow", "Put", "Lower")), (r"\bput\b", ("stow", "put", "lower")),
        (r"\bPlace\b", ("Lower", "Stow")), (r"\badd\b", ("heave in", "add")), (r"\bAdd\b", ("Heave in", "Add")),
        (r"\btake out\b", ("haul out",)), (r"\bTake\b", ("Haul", "Take")), (r"\btake\b", ("haul", "take")), (r"\bPull\b", ("Haul",)),
        (r"\bpull\b", ("haul",)), (r"\bWash\b", ("Swab",)), (r"\bwash\b", ("swab",)), (r"\bwipe\b", ("swab",)), (r"\bWipe\b", ("Swab",)),
        (r"\bcheck\b", ("keep a weather eye on", "check")), (r"\bCheck\b", ("Keep a weather eye on", "Check")),
        (r"\bfloor\b", ("deck",)), (r"\bbed\b", ("bunk",)), (r"\bbedroom\b", ("cabin",)), (r"\broom\b", ("cabin",)), (r"\bkitchen\b", ("galley",)),
        (r"\bwindow\b", ("porthole",)), (r"\bwindows\b", ("portholes",)), (r"\bwall\b", ("bulkhead",)), (r"\bdoor\b", ("hatch",)),
        (r"\bfriend\b", ("shipmate",)), (r"\bmoney\b", ("gold", "doubloons")), (r"\brest\b", ("lie at anchor", "rest")),
        (r"\bwait\b", ("stand by", "wait")), (r"\bStop\b", ("Belay",)), (r"\bslowly\b", ("slow and steady", "slowly")),
        (r"\bfood\b", ("grub",)), (r"\bhelp\b", ("lend a hand",)), (r"\bHello\b", ("Ahoy",)), (r"\bYes\b", ("Aye",)), (r"\bchild\b", ("cabin boy",)),
        (r"\bboiling\b", ("a rollin' boil of",)), (r"\bcold water\b", ("cold water", "cold sea water")),
        (r"\bdry\b", ("dry", "bone dry")), (r"\bbag\b", ("sea chest",)), (r"\bcold\b", ("cold", "cold as the north sea")),
    ),
)  # fmt: skip

BUTLER = Voice(
    systems=("You are a butler.", "You are an English butler.", "Speak like a butler.", "Answer like a very polite butler."),
    openers=("Certainly, sir. ", "Very good, madam. ", "If I may, sir: ", "Of course, madam. ", "With pleasure, sir. "),
    closers=("", " Will that be all, sir?", " At your service, madam.", " I shall see to it at once."),
    words=((r"\bget\b", ("obtain",)), (r"\bhelp\b", ("assist",)), (r"\buse\b", ("employ",)), (r"\bUse\b", ("Kindly use",))),
)  # fmt: skip

ROBOT = Voice(
    systems=("You are a robot.", "Speak like a robot.", "You are an old robot. Answer like one."),
    openers=("Beep. ", "Processing. ", "Command received. ", "Beep boop. "),
    closers=("", " Task complete.", " End of message.", " Beep."),
    words=((r"\bI am\b", ("This unit is",)), (r"\bYou need\b", ("Required:",)), (r"\byou\b", ("the human",))),
)  # fmt: skip

POET = Voice(
    systems=("You are a poet.", "Speak like a poet.", "Answer as a gentle poet would."),
    openers=("O gentle soul, ", "Softly now: ", "As evening falls, ", "Dear heart, "),
    closers=("", " So sings the quiet wind.", " And all is golden light.", " Like dew upon the rose."),
    words=((r"\byou\b", ("thou",)), (r"\byour\b", ("thy",)), (r"\bYour\b", ("Thy",))),
)  # fmt: skip

COWBOY = Voice(
    systems=("You are a cowboy.", "Speak like a cowboy.", "Talk like a farmer from the west."),
    openers=("Howdy! ", "Well, partner, ", "I reckon: ", "Yeehaw! "),
    closers=("", " Easy as pie, partner.", " I tip my hat to you.", " Yes sir."),
    words=((r"\byou\b", ("y'all", "you")), (rf"\b{KEEP_ING}(\w+)ing\b", (r"\1in'",)), (r"\bis not\b", ("ain't",))),
)  # fmt: skip

VOICES = ((CAPTAIN, 10), (BUTLER, 3), (ROBOT, 2), (POET, 2), (COWBOY, 2), (PLAIN, 5))


def speak(voice: Voice, text: str, rng: Random) -> str:
    """Say a plain answer in a voice. Most words are swapped, not all, so that no two answers sound the same."""
    for pattern, choices in voice.words:
        text = re.sub(pattern, lambda m: m.expand(rng.choice(choices)) if rng.random() < 0.85 else m[0], text)  # noqa: B023
    tag = rng.choice(voice.tags)
    if tag and text.endswith("."):
        text = text[:-1] + tag + rng.choice((".", "!"))
    opener = rng.choice(voice.openers)
    if opener[-2:-1] in (",", ":") and not re.match(r"I\b", text):
        text = text[:1].lower() + text[1:]
    return opener + text + rng.choice(voice.closers)
