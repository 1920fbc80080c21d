"""Downloads, each pinned by hash: wheels as requirements.lock has them, and the few things that only packaging needs.

Everything goes through the machine's own pip and apt, with their own settings, into a cache outside the checkout.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

from bundle.contents import ROOT, BuildError

PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]


@dataclass(frozen=True)
class Pinned:
    """One entry of a lock file."""

    name: str
    version: str
    hashes: tuple[str, ...]

    @property
    def requirement(self) -> str:
        return " ".join([f"{self.name}=={self.version}", *(f"--hash=sha256:{digest}" for digest in self.hashes)])


@dataclass(frozen=True)
class Target:
    """What wheels are chosen for. platforms: pip's tags, best first; empty means this machine."""

    python: str
    system: str
    machine: str
    platforms: tuple[str, ...] = ()

    @property
    def environment(self) -> dict[str, str]:
        """For the markers of the lock file."""
        return {
            "sys_platform": self.system,
            "platform_system": {"darwin": "Darwin", "linux": "Linux"}[self.system],
            "platform_machine": self.machine,
            "python_version": self.python,
            "python_full_version": f"{self.python}.0",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "os_name": "posix",
        }


def cache_folder() -> Path:
    """TUNESMITH_BUILD_CACHE, else the usual place for caches."""
    chosen = os.environ.get("TUNESMITH_BUILD_CACHE")
    base = (
        Path(chosen) if chosen else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tunesmith-build"
    )
    base.mkdir(parents=True, exist_ok=True)
    return base


def locked(target: Target, leave_out: Iterable[str], lock: Path = ROOT / "requirements.lock") -> list[Pinned]:
    """Entries of a lock file that a target needs, without those left out."""
    out, found = set(leave_out), []
    for entry in re.split(r"\n(?=[\w.-]+==)", lock.read_text(encoding="utf-8"))[1:]:
        head = entry.splitlines()[0].rstrip(" \\")
        pin, _, marker = (part.strip() for part in head.partition(";"))
        name, version = pin.split("==")
        if name not in out and (not marker or Marker(marker).evaluate(target.environment)):
            found.append(Pinned(name, version, tuple(re.findall(r"--hash=sha256:(\w+)", entry))))
    return found


def wheels(pins: Iterable[Pinned], target: Target) -> list[Path]:
    """The wheel of each pin, downloaded once. Raises BuildError when one cannot be had with its hash."""
    folder = cache_folder() / "wheels"
    folder.mkdir(exist_ok=True)
    index = {sha256(path): path for path in folder.glob("*.whl")}
    found, missing = {}, []
    for pin in pins:
        here = [index[digest] for digest in pin.hashes if digest in index and _suits(index[digest], target)]
        if here:
            found[pin.name] = here[0]
        else:
            missing.append(pin)
    for pin in missing:
        found[pin.name] = _download(pin, target, folder)
    return [found[name] for name in sorted(found)]


def one_wheel(requirement: str, digest: str, target: Target) -> Path:
    """The wheel of "name==version" with this SHA-256, or any of that version when the digest is empty."""
    name, version = requirement.split("==")
    return wheels([Pinned(name, version, (digest,))], target)[0]


def debian_packages(suite: str, version: str, digests: dict[str, str]) -> list[Path]:
    """Debian's packages with these hashes, downloaded once through apt from the mirror this machine uses."""
    folder = cache_folder() / "debian"
    folder.mkdir(exist_ok=True)
    index = {sha256(path): path for path in folder.glob("*.deb")}
    if missing := [name for name, digest in digests.items() if digest not in index]:
        _apt_download(suite, [f"{name}={version}" for name in missing], folder)
        index = {sha256(path): path for path in folder.glob("*.deb")}
    for name, digest in digests.items():
        if digest not in index:
            raise BuildError(f"{name} came with another hash than contents.toml pins.")
    return [index[digest] for digest in digests.values()]


def sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _suits(wheel: Path, target: Target) -> bool:
    """Whether a wheel's last tag is one of the target's (pip chose it for that target before)."""
    tags = wheel.stem.rsplit("-", 1)[1].split(".")
    if target.platforms:
        return bool({"any", *target.platforms} & set(tags)) and _python_suits(wheel, target)
    return any(tag == "any" or tag.startswith(("manylinux", "linux")) for tag in tags) and _python_suits(wheel, target)


def _python_suits(wheel: Path, target: Target) -> bool:
    python, abi = wheel.stem.split("-")[-3:-1]
    return abi in ("none", "abi3") or f"cp{target.python.replace('.', '')}" in python.split(".")


def _download(pin: Pinned, target: Target, folder: Path) -> Path:
    options = ["--no-deps", "--only-binary=:all:", "--require-hashes", "--python-version", target.python]
    for tag in target.platforms:
        options += ["--platform", tag]
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "requirements.txt"
        listing.write_text(pin.requirement + "\n", encoding="utf-8")
        command = [*PIP, "download", *options, "--dest", scratch, "-r", str(listing)]
        result = subprocess.run(command, capture_output=True, text=True)
        got = sorted(Path(scratch).glob("*.whl"))
        if result.returncode or not got:
            raise BuildError(f"{pin.name} {pin.version} cannot be had for {target.system}:\n{result.stderr.strip()}")
        return got[0].rename(folder / got[0].name) if _same_device(got[0], folder) else _copy(got[0], folder)


def _same_device(path: Path, folder: Path) -> bool:
    return path.stat().st_dev == folder.stat().st_dev


def _copy(path: Path, folder: Path) -> Path:
    target = folder / path.name
    target.write_bytes(path.read_bytes())
    return target


def _apt_download(suite: str, names: list[str], folder: Path) -> None:
    """Look up a Debian suite beside the machine's own lists, which stay as they are."""
    try:
        targets = subprocess.run(
            ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN)"], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise BuildError(
            f"Python's library for macOS comes from Debian's packages, and apt is not here ({error})."
        ) from error
    mirrors = [line.split()[0] for line in targets.splitlines() if line.endswith(" Debian") and "security" not in line]
    if not mirrors:
        raise BuildError(
            "Python's library for macOS comes from Debian's packages; run this on Debian, after apt-get update."
        )
    lists = cache_folder() / "apt"
    for part in ("lists/partial", "cache/archives/partial"):
        (lists / part).mkdir(parents=True, exist_ok=True)
    keys = "/usr/share/keyrings/debian-archive-keyring.gpg"
    (lists / "sources.list").write_text(f"deb [signed-by={keys}] {mirrors[0]} {suite} main\n", encoding="utf-8")
    options = [
        f"Dir::State::Lists={lists}/lists",
        f"Dir::Cache={lists}/cache",
        f"Dir::Etc::SourceList={lists}/sources.list",
    ]
    options += ["Dir::Etc::SourceParts=/dev/null", "APT::Sandbox::User=root"]
    command = ["apt-get", "--quiet", *(word for option in options for word in ("-o", option))]
    for rest in (["update"], ["download", *names]):
        result = subprocess.run([*command, *rest], cwd=folder, capture_output=True, text=True)
        if result.returncode:
            raise BuildError(f"apt-get {' '.join(rest)} failed:\n{result.stderr.strip()}")
