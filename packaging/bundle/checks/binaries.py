"""Compiled files: right processor, every library they ask for inside the app or in the system."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from bundle import macho
from bundle.checks.check import Check
from bundle.contents import Layout
from bundle.system_libraries import C_LIBRARY
from bundle.tree import is_binary, needed_names

SYSTEM = ("/usr/lib/", "/System/Library/")


def check_macos(layout: Layout) -> Check:
    """arm64 only, and every reference to a library resolves as the dynamic linker would resolve it."""
    result, oldest, count = Check("Mach-O files"), Counter[str](), 0
    for path in macho.files(layout.inner):
        data, name, count = path.read_bytes(), path.relative_to(layout.inner).as_posix(), count + 1
        if macho.architectures(data) != [macho.ARM64]:
            result.problems.append(f"{name} is not for arm64 alone")
            continue
        image = macho.parse(data)
        oldest[".".join(map(str, image.minos)) if image.minos else "none"] += 1
        result.problems += [f"{name} searches {rpath}" for rpath in image.rpaths if not rpath.startswith("@")]
        result.problems += [
            f"{name} asks for {dep}, which is not in the app"
            for dep, weak in image.deps
            if not weak and not dep.startswith(SYSTEM) and not resolves(dep, path, image, layout)
        ]
    stamps = ", ".join(f"{number} with {stamp}" for stamp, number in sorted(oldest.items()))
    result.facts = f"{count}, all arm64; oldest macOS they are stamped with: {stamps}"
    return result


def resolves(dep: str, path: Path, image: macho.Image, layout: Layout) -> bool:
    """Whether an install name leads to a file inside the bundle."""
    if dep.startswith("@rpath/"):
        places = [f"{rpath}/{dep.removeprefix('@rpath/')}" for rpath in image.rpaths]
    else:
        places = [dep]
    for place in places:
        here = place.replace("@loader_path", str(path.parent)).replace("@executable_path", str(layout.launcher.parent))
        real = Path(here).resolve()
        if real.is_file() and real.is_relative_to(layout.top.resolve()):
            return True
    return False


def check_linux(layout: Layout) -> Check:
    """Every library that an ELF file asks for travels with the app, or belongs to the C library."""
    result, count = Check("ELF files"), 0
    inside = {path.name for path in layout.top.rglob("*.so*")}
    for path in sorted(path for path in layout.top.rglob("*") if path.is_file() and is_binary(path)):
        count += 1
        result.problems += [
            f"{path.relative_to(layout.top)} asks for {name}, which is not in the app"
            for name in needed_names(path, "linux")
            if name not in inside and not C_LIBRARY.fullmatch(name)
        ]
    copies = sum(1 for _ in (layout.frameworks / "system").glob("*.so*"))
    result.facts = f"{count}, {copies} of them copies of system libraries for computers that lack them"
    return result


def check_mlx(layout: Layout) -> Check:
    """One libmlx, and beside it, where MLX looks first, the compiled Metal functions."""
    result = Check("MLX")
    name = "libmlx.dylib" if layout.kind == "macos" else "libmlx.so"
    found = sorted(layout.top.rglob(name))
    if len(found) != 1:
        places = ", ".join(path.relative_to(layout.top).as_posix() for path in found) or "nowhere"
        result.problems.append(f"there must be one {name}; found {places}")
        return result
    result.facts = f"{found[0].relative_to(layout.inner).as_posix()}"
    if layout.kind == "macos":
        library = found[0].with_name("mlx.metallib")
        if not library.is_file() or library.read_bytes()[:4] != b"MTLB":
            result.problems.append(f"mlx.metallib is not beside {name}")
        else:
            result.facts += f", mlx.metallib beside it ({library.stat().st_size / 1e6:.0f} MB)"
    return result
