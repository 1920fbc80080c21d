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
    hands.wait_for("Step 6 of...")
    hands.picture("demo-2-live")
    hands.click("Add a test question")
    hands.type("How do I bake bread?")
    hands.key("Return")
    hands.wait_for("Your tuned model is ready")
    hands.picture("demo-3-finished")
    hands.click("Try it", "PrimaryButton")
    hands.click("Your question")
    hands.type("How do I fix a leaking tap?")
    hands.key("Return")
    hands.wait_for("Done")
    hands.wait(lambda: sum("Done" in thing["words"] for thing in hands.look()) >= 2, "both answers")
    hands.picture("demo-4-try-it")
    hands.key("ctrl+3")
    hands.wait_for("Tick two runs to compare them.")
    hands.picture("demo-5-runs")
    hands.key("ctrl+1")
    hands.click("Rank...", "QSpinBox") if hands.find("Rank...") else None
    hands.click("Quick") if hands.find("Quick") else None
    hands.key("ctrl+Return")
    hands.wait_for("Step 2 of...")
    hands.wait_for("Your tuned model is ready")
    hands.key("ctrl+3")
    hands.click("Runs", "RunTable")
    hands.key("Home", "space", "Down", "space")
    hands.wait_for("What is different")
    hands.picture("demo-6-compared")


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
    hands.click("Quick...", "") if hands.find("Quick") else None
    hands.wait_for("Start training", "PrimaryButton")
    hands.picture("own-4-ready")
    hands.key("ctrl+Return")
    hands.wait_for("Step 2 of...")
    hands.picture("own-5-live")
    hands.key("ctrl+period")
    hands.click("Stop and keep", "QPushButton")
    hands.wait_for("Your tuned model is ready")
    hands.picture("own-6-finished")


def out_of_memory(hands: Hands) -> None:
    """Memory that runs out again and again: stopped safely, told, and gone on with once there is enough."""
    hands.wait_for("Welcome to Tunesmith")
    hands.click("Try the demo", "PrimaryButton")
    hands.wait_for("Training stopped: the Mac ran out of memory")
    hands.picture("memory-1-stopped")
    (hands.home / "seen.enough").touch()
    hands.click("Continue from step...", "PrimaryButton")
    hands.wait_for("Your tuned model is ready")
    hands.picture("memory-2-finished")


JOURNEYS: dict[str, tuple[Callable[[Hands], None], list[str]]] = {
    "demo": (demo, []),
    "own-model": (own_model, []),
    "out-of-memory": (out_of_memory, ["--short-of-memory-at", "20"]),
}


def main(names: list[str]) -> int:
    failed = 0
    with screen():
        for name in names or JOURNEYS:
            walk, options = JOURNEYS[name]
            home = Path(tempfile.mkdtemp(prefix="tunesmith-journey-"))
            began = time.monotonic()
            hands = Hands(home, PICTURES, *options)
            try:
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
