"""Makes the smallest Mach-O files that the checks accept: load commands, one page of nothing, room for a signature."""

from __future__ import annotations

import struct

ARM64, X86_64 = 0x0100000C, 0x01000007
DYLIB, EXECUTE = 6, 2
CODE_END = 8192


def macho(
    deps: tuple[str, ...] = ("/usr/lib/libSystem.B.dylib",),
    rpaths: tuple[str, ...] = (),
    minos: tuple[int, int] = (14, 0),
    cpu: int = ARM64,
    filetype: int = DYLIB,
) -> bytes:
    """A thin 64-bit Mach-O with these properties and an empty signature, to be signed."""
    commands = [
        _segment(b"__TEXT", 0, 4096),
        _segment(b"__LINKEDIT", 4096, CODE_END - 4096 + 16),
        struct.pack("<IIIIII", 0x32, 24, 1, minos[0] << 16 | minos[1] << 8, 0, 0),
        *(_named(0x0C, name, struct.pack("<III", 2, 0, 0)) for name in deps),
        *(_named(0x8000001C, path, b"") for path in rpaths),
        struct.pack("<IIII", 0x1D, 16, CODE_END, 16),
    ]
    body = b"".join(commands)
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, cpu, 0, filetype, len(commands), len(body), 0, 0)
    return (head + body).ljust(CODE_END, b"\0") + bytes(16)


def fat(*slices: bytes) -> bytes:
    """A universal file of these."""
    at, entries, data = 4096, b"", b""
    for part in slices:
        cpu = struct.unpack_from("<I", part, 4)[0]
        entries += struct.pack(">5I", cpu, 0, at, len(part), 12)
        data += part
        at += len(part)
    head = struct.pack(">II", 0xCAFEBABE, len(slices)) + entries
    return head.ljust(4096, b"\0") + data


def _segment(name: bytes, offset: int, size: int) -> bytes:
    return struct.pack("<II16sQQQQIIII", 0x19, 72, name, offset, size, offset, size, 1, 1, 0, 0)


def _named(command: int, text: str, between: bytes) -> bytes:
    name = text.encode() + b"\0"
    size = (12 + len(between) + len(name) + 7) // 8 * 8
    return (struct.pack("<III", command, size, 12 + len(between)) + between + name).ljust(size, b"\0")
