"""Walk the journeys on a virtual screen: `python -m tests.ui.xvfb [NAME …]`. Pictures go to build/journeys/."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from app.ui import demo_files
from tests.ui.test_journeys import spoilt_examples
from tests.ui.xvfb.hands import ROOT, Hands, NotSeen, screen

PICTURES = ROOT / "build" / "journeys"


def demo(hands: Hands) -> None:
    """First start, the demo, its live chart, and the finished run; the mouse alone."""
    hands.wait_for("Welcome to Tunesmith")
    hands.picture("demo-1-welcome")
    hands.click("Try the demo", "PrimaryButton")
    hands.wait_for_step(6)
    hands.picture("demo-2-live")
    hands.click("Add a test question")
    hands.type("How do I bake bread?")
    hands.key("Return")
    hands.wait_for("Your tuned model is ready")
    hands.picture("demo-3-finished")
    ask_both(hands)
    train_a_second_run(hands)
    compare(hands)


def ask_both(hands: Hands) -> None:
    """From the finished run to Try it; a question goes to both, and both answers are seen growing."""
    hands.click("Try it", "PrimaryButton")
    hands.wait_for("Ask something your examples cover, then something they do not.")
    hands.picture("demo-4-try-it")
    hands.click("Your question")
    hands.type("How do I fix a leaking tap?")
    hands.wait_for("Send", "PrimaryButton")
    hands.key("Return")
    hands.wait(lambda: sum("Done" in thing["words"] for thing in hands.look()) == 2, "both answers")
    hands.picture("demo-5-answered")
    original, tuned = hands.texts("AnswerText")
    hands.must(original != tuned and min(len(original), len(tuned)) > 4, "two answers that differ")
    grew = [thing["sizes"] for thing in hands.look() if thing["kind"] == "AnswerText"]
    hands.must(min(grew) > 3, f"answers that grow word by word, not in {grew} steps")
    print(f"  original: {original[:70]!r}\n  tuned:    {tuned[:70]!r}", flush=True)


def train_a_second_run(hands: Hands) -> None:
    """From the list of runs to the first run, and from there once more with another name and another rank."""
    hands.key("ctrl+3")
    hands.wait_for("Tick two runs to compare them.")
    hands.wait_for("1 run")
    hands.picture("demo-6-runs")
    hands.click("Runs", "RunTable")
    hands.key("Home", "Return")
    hands.wait_for("Your tuned model is ready")
    hands.click("Train again...", "Button")
    hands.wait_for("Start training", "PrimaryButton")
    hands.scroll_to("Run name", "QLineEdit")
    hands.replace_text("Run name", "QLineEdit", "Second voyage")
    hands.scroll_to("Advanced", "DisclosureHeader")
    hands.click("Advanced", "DisclosureHeader")
    for name, kind, value in (("Rank", "QSpinBox", "4"), ("Alpha", "RealBox", "8"), ("Epochs", "QSpinBox", "1")):
        hands.scroll_to(name, kind)
        hands.replace_text(name, kind, value)
    hands.picture("demo-7-other-settings")
    hands.wait_for("Start training", "PrimaryButton")
    hands.key("ctrl+Return")
    hands.wait_for_step(2)
    hands.wait_for("Try it", "PrimaryButton")  # so small a training may change little, which the page then says
    hands.wait_for("Second voyage")


def compare(hands: Hands) -> None:
    """Both runs ticked by keyboard: exactly what was changed is listed, and the pointer reads the chart."""
    hands.key("ctrl+3")
    hands.wait_for("2 runs")
    hands.click("Runs", "RunTable")
    hands.key("Home", "space", "Down", "space")
    hands.wait_for("What is different")
    for words in ("Rank, A 4, B 8", "Alpha, A 8, B 16", "Epochs, A 1, B 3"):
        hands.wait_for(words)
    named = [thing["words"] for thing in hands.look()]
    listed = [words[0] for words in named if len(words) == 2 and words[1].startswith(f"{words[0]}, A ")]
    hands.must(sorted(listed) == ["Alpha", "Epochs", "Rank"], f"what was changed and no more, not {listed}")
    hands.point("Validation loss,...", "CompareChart", across=0.4)
    hands.picture("demo-8-compared")


def own_model(hands: Hands) -> None:
    """A model folder and examples dropped from another program; problems reviewed and mended; started by the keyboard."""
    model = shutil.copytree(demo_files.MODEL, hands.home / "My little model")
    examples = spoilt_examples(hands.home)
    hands.wait_for("Welcome to Tunesmith")
    hands.drag_in(model, "Model folder drop area")
    hands.drag_in(examples, "Examples file drop area")
    hands.picture("own-1-dropped")
    hands.click("Set up a training")
    hands.click("Review", "Button")
    hands.wait_for("Use this fix")
    hands.picture("own-2-problem")
    hands.click("Use this fix")
    hands.wait_for("Undo")
    hands.key("ctrl+shift+Down")
    hands.picture("own-3-mended")
    hands.key("ctrl+1")
    hands.wait_for("Start training", "PrimaryButton")
    hands.picture("own-4-ready")
    hands.key("ctrl+Return")
    hands.wait_for_step(2)
    hands.picture("own-5-live")
    hands.key("ctrl+period")
    hands.click("Stop and keep", "QPushButton")
    hands.wait_for("You stopped at step...")
    hands.picture("own-6-finished")


def out_of_memory(hands: Hands) -> None:
    """Memory that runs out again and again: stopped safely, told, and gone on with once there is enough."""
    hands.wait_for("Welcome to Tunesmith")
    hands.click("Try the demo", "PrimaryButton")
    hands.wait_for("Training stopped: the Mac ran out of memory")
    hands.picture("memory-1-stopped")
    (hands.home / "seen.enough").touch()
    hands.click("Resume from step...", "PrimaryButton")
    hands.wait_for("Your tuned model is ready")
    hands.picture("memory-2-finished")


JOURNEYS: dict[str, tuple[Callable[[Hands], None], list[str]]] = {
    "demo": (demo, []),
    "own-model": (own_model, []),
    "out-of-memory": (out_of_memory, ["--short-of-memory-at", "20"]),
}


def main(names: list[str]) -> int:
    failed = 0
    with screen() as display:
        for name in names or JOURNEYS:
            walk, options = JOURNEYS[name]
            home = Path(tempfile.mkdtemp(prefix="tunesmith-journey-"))
            began = time.monotonic()
            hands = Hands(display, home, PICTURES, *options)
            try:
                hands.arrive()
                walk(hands)
                code = hands.close()
                print(f"{name:<16} arrived in {time.monotonic() - began:.0f} s, the app ended with {code}", flush=True)
                failed += code != 0
            except (NotSeen, OSError, subprocess.SubprocessError):
                traceback.print_exc()
                print(f"{name:<16} FAILED", flush=True)
                failed += 1
            finally:
                hands.kill()
                shutil.rmtree(home, ignore_errors=True)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
