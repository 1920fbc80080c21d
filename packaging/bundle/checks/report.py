"""What was found, as lines for a terminal and as a page for docs/."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from bundle import macho
from bundle.checks.check import Check
from bundle.contents import Layout, app_version

SHOWN = 20


def as_text(checks: list[Check]) -> str:
    """One line a check, problems below it."""
    lines = []
    for check in checks:
        lines.append(f"{'ok ' if check.ok else 'BAD'}  {check.name}: {check.facts}")
        lines += [f"       {problem}" for problem in check.problems[:SHOWN]]
        if len(check.problems) > SHOWN:
            lines.append(f"       and {len(check.problems) - SHOWN} more")
    bad = sum(len(check.problems) for check in checks)
    lines.append("All is well." if not bad else f"{bad} problem{'s' if bad > 1 else ''}.")
    return "\n".join(lines)


def as_page(layout: Layout, checks: list[Check]) -> str:
    """Markdown: the checks, the largest parts, and the macOS versions that files are stamped with."""
    lines = [
        f"# {layout.top.name} {app_version()}",
        "",
        "Written by `packaging/verify_app.py`, which looks at the files and starts nothing.",
        "",
        "| Check | Result | Found |",
        "|---|---|---|",
    ]
    lines += [
        f"| {check.name} | {'ok' if check.ok else f'{len(check.problems)} problems'} | {check.facts} |"
        for check in checks
    ]
    lines += ["", "## Largest parts", "", "| Part | MB |", "|---|---|"]
    lines += [f"| {name} | {size:.1f} |" for name, size in _largest(layout)]
    if layout.kind == "macos":
        lines += [
            "",
            "## Oldest macOS each compiled file is stamped with (`minos`)",
            "",
            "| Part | Files by stamp |",
            "|---|---|",
        ]
        lines += [f"| {name} | {stamps} |" for name, stamps in _stamps(layout)]
    return "\n".join(lines) + "\n"


def _largest(layout: Layout, count: int = 15) -> list[tuple[str, float]]:
    places = [*layout.packages.iterdir(), layout.home, layout.code, layout.licences, layout.frameworks]
    sizes = [(path.relative_to(layout.inner).as_posix(), _size(path) / 1e6) for path in places]
    return sorted(sizes, key=lambda item: -item[1])[:count]


def _size(path: Path) -> int:
    return (
        path.stat().st_size
        if path.is_file()
        else sum(each.stat().st_size for each in path.rglob("*") if each.is_file())
    )


def _stamps(layout: Layout) -> list[tuple[str, str]]:
    found: dict[str, Counter[str]] = {}
    for path in macho.files(layout.inner):
        parts = path.relative_to(layout.inner).parts
        part = "/".join(parts[:3] if parts[:2] == ("Resources", "packages") else parts[:2])
        minos = macho.parse(path.read_bytes()).minos
        found.setdefault(part, Counter())[".".join(map(str, minos)) if minos else "none"] += 1
    return [
        (part, ", ".join(f"{n} × {stamp}" for stamp, n in sorted(counts.items())))
        for part, counts in sorted(found.items())
    ]
