"""`--smoke-test` trains, draws and says so in one line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from app import __version__

ROOT = Path(__file__).parents[1]


def smoke_test(code: str = "from app.cli import main; main()") -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    command = [sys.executable, "-c", code, "--smoke-test"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240)


def test_it_trains_the_demo_and_draws_the_chart_with_no_screen():
    result = smoke_test()
    assert result.returncode == 0, result.stdout + result.stderr
    (line,) = result.stdout.splitlines()
    found = json.loads(line)
    assert found["ok"] and found["version"] == __version__
    assert found["steps"] == 12
    assert found["last_loss"] < found["first_loss"]
    assert found["adapter_tensors"] > 0


def test_what_is_missing_is_named_in_the_line():
    result = smoke_test("import sys; sys.modules['app.engine.train'] = None\nfrom app.cli import main; main()")
    assert result.returncode == 1
    found = json.loads(result.stdout)
    assert not found["ok"]
    assert "app.engine.train" in found["error"]
