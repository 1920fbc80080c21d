"""Just enough of the Mach-O format to check, thin and sign arm64 files (Apple: mach-o/loader.h, mach-o/fat.h)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

MAGIC_64 = b"\xcf\xfa\xed\xfe"
MAGIC_FAT = b"\xca\xfe\xba\xbe"
ARM64 = 0x0100000C
EXECUTE = 2

_SEGMENT_64, _SIGNATURE, _ID = 0x19, 0x1D, 0x0D
_LOAD, _LOAD_WEAK, _REEXPORT, _LOAD_UPWARD = 0x0C, 0x80000018, 0x8000001F, 0x80000023
_RPATH, _VERSION_MIN_MACOS, _BUILD_VERSION = 0x8000001C, 0x24, 0x32
_SMALLEST = 4096


@dataclass
class Image:
    """One thin 64-bit Mach-O. deps: (install name, weak); minos: (14, 0); signature: (offset, size) in the file."""

    cpu: int
    filetype: int
    deps: list[tuple[str, bool]] = field(default_factory=list)
    rpaths: list[str] = field(default_factory=list)
    install_name: str = ""
    minos: tuple[int, int] | None = None
    signature: tuple[int, int] | None = None
    signature_command: int = 0
    linkedit_command: int = 0
    text: tuple[int, int] = (0, 0)


def parse(data: bytes) -> Image:
    """Read the load commands. Raises ValueError for anything but a thin 64-bit little-endian Mach-O."""
    if data[:4] != MAGIC_64:
        raise ValueError("not a thin 64-bit Mach-O")
    cpu, _, filetype, count = struct.unpack_from("<IIII", data, 4)
    image, at = Image(cpu, filetype), 32
    for _ in range(count):
        command, size = struct.unpack_from("<II", data, at)
        _read_command(image, data, at, command, size)
        at += size
    return image


def _read_command(image: Image, data: bytes, at: int, command: int, size: int) -> None:
    if command in (_LOAD, _REEXPORT, _LOAD_UPWARD, _LOAD_WEAK):
        image.deps.append((_text(data, at, size), command == _LOAD_WEAK))
    elif command == _RPATH:
        image.rpaths.append(_text(data, at, size))
    elif command == _ID:
        image.install_name = _text(data, at, size)
    elif command in (_BUILD_VERSION, _VERSION_MIN_MACOS):
        packed = struct.unpack_from("<I", data, at + (12 if command == _BUILD_VERSION else 8))[0]
        image.minos = (packed >> 16, packed >> 8 & 255)
    elif command == _SIGNATURE:
        image.signature, image.signature_command = struct.unpack_from("<II", data, at + 8), at
    elif command == _SEGMENT_64:
        name = data[at + 8 : at + 24].rstrip(b"\0")
        if name == b"__LINKEDIT":
            image.linkedit_command = at
        elif name == b"__TEXT":
            image.text = struct.unpack_from("<QQ", data, at + 40)


def _text(data: bytes, at: int, size: int) -> str:
    start = at + int(struct.unpack_from("<I", data, at + 8)[0])
    return data[start : at + size].split(b"\0")[0].decode()


def is_macho(path: Path) -> bool:
    """Thin or universal, and no Java class, which begins like a universal file."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size < _SMALLEST:
        return False
    with path.open("rb") as stream:
        head = stream.read(8)
    return head[:4] == MAGIC_64 or (head[:4] == MAGIC_FAT and int.from_bytes(head[4:], "big") < 16)


def files(folder: Path) -> Iterator[Path]:
    """Every Mach-O below a folder, sorted."""
    return (path for path in sorted(folder.rglob("*")) if is_macho(path))


def architectures(data: bytes) -> list[int]:
    """cputype of each slice."""
    if data[:4] == MAGIC_64:
        return [int(struct.unpack_from("<I", data, 4)[0])]
    return [cpu for cpu, _, _ in _slices(data)]


def thin(path: Path) -> bool:
    """Leave only the arm64 slice, with the signature that lies inside it. Returns whether the file changed.

    Raises ValueError when there is no such slice.
    """
    data = path.read_bytes()
    if data[:4] != MAGIC_FAT:
        return False
    for cpu, offset, size in _slices(data):
        if cpu == ARM64:
            path.write_bytes(data[offset : offset + size])
            return True
    raise ValueError(f"{path.name} has no arm64 slice")


def _slices(data: bytes) -> list[tuple[int, int, int]]:
    count = struct.unpack_from(">I", data, 4)[0]
    entries = (struct.unpack_from(">5I", data, 8 + 20 * k) for k in range(count))
    return [(cpu, offset, size) for cpu, _, offset, size, _ in entries]
