"""Check a built app without starting it: `python packaging/verify_app.py [dist/Tunesmith.app] [--report FILE]`.

Works on Tunesmith.app and on Linux's folder, on any machine. Exit code 0 when all is well, 1 otherwise.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bundle.checks import binaries, files, importing, plist, report, signatures
from bundle.checks.check import Check
from bundle.contents import ROOT, BuildError, Layout, contents, layout_of


def verify(layout: Layout, packed: Path | None = None) -> list[Check]:
    """All checks for this kind of app, in the order of a report."""
    listed = contents()
    checks = [files.check_parts(layout, listed), files.check_size(layout, listed["limits"], packed)]
    if layout.kind == "macos":
        checks += [
            plist.check(layout),
            binaries.check_macos(layout),
            signatures.check_pages(layout),
            signatures.check_seal(layout),
        ]
    else:
        checks.append(binaries.check_linux(layout))
    return [*checks, binaries.check_mlx(layout), importing.check(layout), files.check_paths(layout)]


def main() -> int:
    parser = argparse.ArgumentParser(description="Check a built app without starting it.")
    built = next((app for app in (ROOT / "dist/Tunesmith.app", ROOT / "dist/Tunesmith") if app.is_dir()), None)
    parser.add_argument(
        "app", type=Path, nargs="?" if built else None, default=built, help="what is in dist/ if not said"
    )
    parser.add_argument("--packed", type=Path, help="the .zip or .dmg of it, whose size counts too")
    parser.add_argument("--report", type=Path, help="write what was found as a page")
    options = parser.parse_args()
    try:
        layout = layout_of(options.app.resolve())
        checks = verify(layout, options.packed)
    except BuildError as error:
        print(f"verify_app: {error}", file=sys.stderr)
        return 1
    print(report.as_text(checks))
    if options.report:
        options.report.write_text(report.as_page(layout, checks), encoding="utf-8")
    return 0 if all(check.ok for check in checks) else 1


if __name__ == "__main__":
    sys.exit(main())
