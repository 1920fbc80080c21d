"""Names for contents: equal for equal files, templates and tokenizers, different for different ones."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.data.chat_format import ChatFormat, Tokenizer


def file_fingerprint(path: Path) -> str:
    """SHA-256 of a file's bytes, or of the names and bytes of all files of a folder; hex. Raises OSError."""
    if not path.is_dir():
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    digest = hashlib.sha256()
    for file in sorted(p for p in path.rglob("*") if p.is_file()):
        digest.update(f"{file.relative_to(path)}\0{file_fingerprint(file)}\0".encode())
    return digest.hexdigest()


def template_fingerprint(tokenizer: Tokenizer) -> str:
    """SHA-256 of the chat template in use, and of the one for tools where there is one; hex."""
    chat = ChatFormat(tokenizer)
    return hashlib.sha256(f"{chat.template()}\0{chat.template(with_tools=True)}".encode()).hexdigest()


def tokenizer_fingerprint(tokenizer: Tokenizer) -> str:
    """SHA-256 of what decides the ids of a text: the folder's tokenizer files, else the tokenizer written out; hex."""
    digest = hashlib.sha256(repr(sorted(map(str, tokenizer.all_special_tokens))).encode())
    folder = Path(str(getattr(tokenizer, "name_or_path", "") or "-"))
    files = [folder / name for name in ("tokenizer.json", "tokenizer_config.json", "added_tokens.json")]
    if files[0].is_file():
        for file in files:
            digest.update(file.read_bytes() if file.is_file() else b"-")
    else:
        digest.update(tokenizer.backend_tokenizer.to_str().encode())
    return digest.hexdigest()
