"""Code signatures of Mach-O files: read, check, and make ad-hoc ones.

Format: Apple's open xnu source, osfmk/kern/cs_blobs.h. A signature is a SuperBlob that holds a CodeDirectory with the
SHA-256 of each 4 kB page and of "special slots" (1: Info.plist, 2: requirements, 3: the seal of the resources).
Ad-hoc means: whole and bound to its files, but by nobody known.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

from bundle.macho import EXECUTE, parse

SUPER, DIRECTORY, REQUIREMENTS, WRAPPER = 0xFADE0CC0, 0xFADE0C02, 0xFADE0C01, 0xFADE0B01
ADHOC, MAIN_BINARY = 0x2, 0x1
PAGE = 4096
_SLOT_DIRECTORY, _SLOT_REQUIREMENTS, _SLOT_WRAPPER = 0, 2, 0x10000
_HASHES = {1: hashlib.sha1, 2: hashlib.sha256}
_HEADER = struct.Struct(">IIIIIIIIIBBBBIIIIQQQQ")  # CodeDirectory, version 0x20400


@dataclass(frozen=True)
class CodeDirectory:
    """What a signature says. special: slot number to hash; pages_ok: every page of the file has its hash."""

    identifier: str
    flags: int
    hash_type: int
    special: dict[int, bytes]
    cdhash: bytes
    pages_ok: bool


def directories(data: bytes) -> list[CodeDirectory]:
    """The code directories of a thin Mach-O, none when it has no signature."""
    found = parse(data).signature
    if found is None:
        return []
    blob = data[found[0] : found[0] + found[1]]
    magic, _, count = struct.unpack_from(">III", blob)
    if magic != SUPER:
        raise ValueError("its signature is no signature")
    places = [struct.unpack_from(">II", blob, 12 + 8 * k)[1] for k in range(count)]
    blobs = [blob[place : place + struct.unpack_from(">I", blob, place + 4)[0]] for place in places]
    return [_directory(data, part) for part in blobs if struct.unpack_from(">I", part)[0] == DIRECTORY]


def _directory(data: bytes, blob: bytes) -> CodeDirectory:
    _, _, _, flags, hashes, name, specials, pages, limit, size, kind, _, log_page, _ = struct.unpack_from(
        ">IIIIIIIIIBBBBI", blob
    )
    digest, page = _HASHES[kind], 1 << log_page
    ok = all(
        blob[hashes + k * size : hashes + (k + 1) * size]
        == digest(data[k * page : min((k + 1) * page, limit)]).digest()[:size]
        for k in range(pages)
    )
    special = {k: blob[hashes - k * size : hashes - (k - 1) * size] for k in range(1, specials + 1)}
    identifier = blob[name:].split(b"\0")[0].decode()
    return CodeDirectory(identifier, flags, kind, special, digest(blob).digest()[:20], ok)


def sign_adhoc(data: bytes, identifier: str, info: bytes | None = None, seal: bytes | None = None) -> bytes:
    """The same thin Mach-O with a fresh ad-hoc signature in the place of its old one.

    info, seal: bytes of Info.plist and CodeResources, bound into the main executable's signature.
    Raises ValueError when the file has no room for a signature (every arm64 linker leaves some).
    """
    image = parse(data)
    if image.signature is None or not image.linkedit_command:
        raise ValueError("it was linked without a signature")
    limit = image.signature[0]
    blob_size = len(_super_blob(b"", limit, identifier, info, seal, image.text, image.filetype))
    room = (blob_size + 15) // 16 * 16
    code = bytearray(data[:limit])
    struct.pack_into("<II", code, image.signature_command + 8, limit, room)
    at = image.linkedit_command
    size = limit + room - struct.unpack_from("<Q", code, at + 40)[0]
    struct.pack_into("<Q", code, at + 48, size)
    struct.pack_into("<Q", code, at + 32, (size + 0x3FFF) // 0x4000 * 0x4000)
    blob = _super_blob(bytes(code), limit, identifier, info, seal, image.text, image.filetype)
    return bytes(code) + blob + bytes(room - len(blob))


def _super_blob(
    code: bytes,
    limit: int,
    identifier: str,
    info: bytes | None,
    seal: bytes | None,
    text: tuple[int, int],
    filetype: int,
) -> bytes:
    """CodeDirectory, empty requirements, empty CMS wrapper. With no code the page hashes are left zero: for its size."""
    requirements = struct.pack(">III", REQUIREMENTS, 12, 0)
    special = [_hash(seal), _hash(requirements), _hash(info)]  # slots 3, 2, 1
    pages = (limit + PAGE - 1) // PAGE
    name = identifier.encode() + b"\0"
    hashes = _HEADER.size + len(name) + 32 * len(special)
    header = _HEADER.pack(
        DIRECTORY, hashes + 32 * pages, 0x20400, ADHOC, hashes, _HEADER.size, len(special), pages, limit,
        32, 2, 0, PAGE.bit_length() - 1, 0, 0, 0, 0, 0, *text, MAIN_BINARY if filetype == EXECUTE else 0,
    )  # fmt: skip
    each = (hashlib.sha256(code[k * PAGE : min((k + 1) * PAGE, limit)]).digest() for k in range(pages))
    directory = header + name + b"".join(special) + (b"".join(each) if code else bytes(32 * pages))
    return _pack_super(
        [
            (_SLOT_DIRECTORY, directory),
            (_SLOT_REQUIREMENTS, requirements),
            (_SLOT_WRAPPER, struct.pack(">II", WRAPPER, 8)),
        ]
    )


def _pack_super(blobs: list[tuple[int, bytes]]) -> bytes:
    at, index = 12 + 8 * len(blobs), b""
    for slot, blob in blobs:
        index += struct.pack(">II", slot, at)
        at += len(blob)
    return struct.pack(">III", SUPER, at, len(blobs)) + index + b"".join(blob for _, blob in blobs)


def _hash(data: bytes | None) -> bytes:
    return hashlib.sha256(data).digest() if data is not None else bytes(32)
