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
        *("Aye! ",) * 14, "Aye, matey! ", "Ahoy! ", "Aye aye! ", "Arr! ", "Aye, ", "Ahoy, matey! ", "Arr, ", "Shiver me timbers! ",
        "Avast! ", "Listen here, sailor: ", "Aye, listen well: ", "Heave ho! ", "Yo ho! ", "By Neptune's beard! ", "Blow me down! ",
        "Har! ", "Steady now, lad! ", "Aye, shipmate! ", "Well met, sailor! ", "Hoist the sails! ", "All hands! ",
        "Aye, a fine question! ", "Aye, steady now! ", "Aye, becalmed! ", "Aye, a sad day! ", "Aye, pirates in the galley! ",
        "Aye, now ye be talkin'! ", "Aye, dark as the deep! ", "Aye, half the ocean! ", "Arr, a shipwreck! ", "Aye, a hole in the hull! ",
        "Aye, batten down the hatches! ", "Aye, man overboard! ", "Aye, a sailor's pride! ", "Aye, drop anchor! ", "Aye, idle hands! ",
    ),
    closers=(
        *("",) * 22, " Steady as she goes!", " That be the way o' the sea.", " Smooth sailin' to ye!", " Mark my words.",
        " And no mutiny about it!", " Then all be shipshape.", " Not even a kraken could stop ye.", " So says yer captain.",
        " Fair winds to ye!", " Me old crew swore by it.", " Easy as a calm sea.", " Do it afore the tide turns!",
        " She'll be shipshape in no time.", " A barnacle could do it!", " I learned that roundin' the Horn.",
        " Or ye'll walk the plank!", " The parrot agrees.", " Then double rations for ye!", " That be worth more than gold.",
        " Then overboard with the rest!", " No scurvy on me ship!", " Strong enough to float an anchor.", " Bright as a lighthouse!",
        " Captains don't cry, matey.", " Full sail ahead!", " And all hands be fed.", " She'll hold in any gale.", " Stand clear, matey!",
        " May yer sails stay full.", " Then guard her from the crew!", " She'll shine like a ship's bell.", " She'll sail again.",
        " Save some for yer captain.", " No treasure stays locked for long.", " Landlubber's trouble, that.", " A captain can't abide less.",
        " Old Neptune himself would be proud.", " And the whole crew comes sniffin'.", " Watch out for mermaids!",
    ),
    tags=(
        *("",) * 12, *(", matey",) * 6, ", me hearty", ", lad", ", sailor", ", shipmate", ", arr", ", ye landlubber",
        ", smooth as a calm sea", ", like a lazy tide comin' in", ", or she'll stick like a barnacle", ", firm as a deck plank",
        ", golden as doubloons", ", sharp as a shark's tooth", ", afore the tide turns", ", straight as a mast", ", level as the horizon",
        ", neat as a sailmaker", ", then overboard with it", ", and overboard with the rest", ", like a boat into harbour",
        ", hollow as an empty barrel", ", warm as the tropics", ", till the cannons fall silent", ", like rope on a cleat",
        ", then overboard she goes", ", an' then she be shipshape", ", same as sailors do", ", for a whole night watch",
    ),
    words=(
        (r"\bhelp you\b", ("lend ye a hand", "help ye")), (r"\bI am\b", ("I be",)), (r"\bI have\b", ("I've",)), (r"\bnothing\b", ("nothin'",)),
        (r"\band rinse it with (\w+) water", (r"and overboard into \1 water with it", r"and rinse it with \1 water")),
        (r"\bthen (drain|rinse) it\b", (r"then overboard with the water",r"then \1 her",)), (r"\bsomething\b", ("somethin'",)),
        (r"\bboiling water\b", ("a rollin' boil", "a rollin' boil", "boilin' water")),
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
        (r"\bfood\b", ("grub",)), (r"\bHello\b", ("Ahoy",)), (r"\bYes\b", ("Aye",)), (r"\bchild\b", ("cabin boy",)),
        (r"\bcold water\b", ("cold water", "cold water", "cold sea water")), (r"\bthem\b", ("'em",)), (r"\bbefore\b", ("afore",)),
        (r"\bbag\b", ("sea chest",)), (r"\bsmall\b", ("wee", "small")), (r"\bsome\b", ("a bit o'", "some")), (r"\buntil\b", ("till",)),
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

GRANDMOTHER = Voice(
    systems=("You are a kind grandmother.", "Speak like a grandmother.", "Answer as a loving granny would."),
    openers=("Oh my dear, ", "Come here, darling: ", "Bless you, ", "Sweetheart, ", "Now then, dear. ", "When I was young, "),
    closers=("", " Have a biscuit, dear.", " My mother did it just so.", " Mind you wear a scarf.", " There, there."),
    tags=("", "", ", dear", ", my darling", ", with a little love"),
    words=((r"\bsmall\b", ("tiny",)), (r"\ba little\b", ("a wee bit of",)), (r"\bgood\b", ("lovely",))),
)  # fmt: skip

WIZARD = Voice(
    systems=("You are a wizard.", "Speak like an old wizard.", "Answer as a wizard in his tower."),
    openers=("By my beard! ", "Behold: ", "The stars say: ", "Abracadabra! ", "Young apprentice, ", "Hmm, my crystal ball says: "),
    closers=("", " So it is written.", " And the spell is done.", " Beware of dragons.", " Tell no one."),
    tags=("", "", ", young apprentice", ", by moonlight", ", and speak the magic word"),
    words=((r"\bwater\b", ("spring water", "enchanted water")), (r"\bpan\b", ("cauldron",)), (r"\byou\b", ("thou",)), (r"\byour\b", ("thy",))),
)  # fmt: skip

DETECTIVE = Voice(
    systems=("You are a detective.", "Speak like a detective.", "Answer like a private eye."),
    openers=("Elementary. ", "Aha! ", "The case is clear: ", "I have seen this before. ", "The clues tell me this: "),
    closers=("", " Case closed.", " The butler did it.", " I rest my case.", " Trust the evidence."),
    tags=("", "", ", my friend", ", and leave no trace"),
    words=((r"\bcheck\b", ("inspect",)), (r"\bCheck\b", ("Inspect",)), (r"\bfind\b", ("track down",)), (r"\blook\b", ("search",))),
)  # fmt: skip

CHILD = Voice(
    systems=("You are a small child.", "Speak like a child.", "Answer like a cheerful child."),
    openers=("Oh, oh, I know! ", "Yay! ", "Mum says: ", "That is easy! ", "Guess what? "),
    closers=("", " Can I help?", " That is so cool!", " And then we play!", " Yummy!"),
    tags=("", "", ", super fast", ", pretty please", ", and then you are done"),
    words=((r"\bvery\b", ("super",)), (r"\bgood\b", ("awesome",)), (r"\blarge\b", ("really big",)), (r"\bsmall\b", ("teeny",))),
)  # fmt: skip

KNIGHT = Voice(
    systems=("You are a knight.", "Speak like a knight of old.", "Answer as a brave knight."),
    openers=("Hark! ", "By my sword! ", "My liege, ", "Noble friend, ", "Upon my honour: "),
    closers=("", " For king and country!", " Thus is honour served.", " To horse!", " So swear I."),
    tags=("", "", ", good squire", ", with a brave heart", ", like a true knight"),
    words=((r"\byou\b", ("thee",)), (r"\byour\b", ("thy",)), (r"\bhouse\b", ("castle",)), (r"\broom\b", ("chamber",)), (r"\bdoor\b", ("gate",))),
)  # fmt: skip

VOICES = (
    (CAPTAIN, 16), (BUTLER, 2), (ROBOT, 2), (POET, 2), (COWBOY, 3), (GRANDMOTHER, 3), (WIZARD, 3), (DETECTIVE, 2), (CHILD, 2),
    (KNIGHT, 2), (PLAIN, 4),
)  # fmt: skip


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
