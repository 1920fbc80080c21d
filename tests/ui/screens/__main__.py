"""Draw all screens into build/screenshots/: `python -m tests.ui.screens [--longer] [--small] [NAME …]`, or `make screenshots`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).parents[1] / "fonts.conf"))

from app.ui.application import make_application
from tests.ui.screens.drawing import ALL, draw
from tests.ui.screens.longer import Longer
from tests.ui.screens.registry import all_screens
from tests.ui.screens.stage import SMALL, record_run

ROOT = Path(__file__).parents[3]
OUT = ROOT / "build" / "screenshots"


def main(arguments: list[str]) -> int:
    """0 when nothing is wrong with any screen."""
    app = make_application(["tunesmith"])
    app.setQuitOnLastWindowClosed(False)
    longer = Longer(app)
    if "--longer" in arguments:
        app.installTranslator(longer)
    names = [argument for argument in arguments if not argument.startswith("--")]
    chosen = [found for found in all_screens() if not names or any(found.name.startswith(name) for name in names)]
    OUT.mkdir(parents=True, exist_ok=True)
    recorded = record_run(ROOT / "build" / "screens" / "recorded")
    wrong = 0
    for found in chosen:
        folder = Path(tempfile.mkdtemp(prefix="tunesmith-screen-"))
        variants = ((SMALL, "light"),) if "--small" in arguments else ALL
        troubles = draw(found, folder, recorded, OUT / "longer" if "--longer" in arguments else OUT, variants)
        shutil.rmtree(folder, ignore_errors=True)
        print(f"{found.name:<32}{len(troubles) or 'well':>6}", flush=True)
        for trouble in troubles:
            print(f"    {trouble}")
        wrong += len(troubles)
    print(f"{len(chosen)} screens in {OUT}, {wrong} faults")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
