"""Make and sign the file that announces a new version (format: app/services/updates.py).

python packaging/sign_feed.py key KEY_FILE            makes a key pair; prints the public key for TUNESMITH_FEED_KEY
python packaging/sign_feed.py sign KEY_FILE NOTES URL  writes the announcement of app.__version__ to standard output
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
from pathlib import Path

from nacl.signing import SigningKey

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bundle.contents import app_version, contents


def make_key(path: Path) -> str:
    """Write a new private key, readable by its owner only; return the public one. Never replaces a key."""
    key = SigningKey.generate()
    path.touch(mode=0o600, exist_ok=False)
    path.write_text(base64.b64encode(bytes(key)).decode() + "\n", encoding="ascii")
    return base64.b64encode(bytes(key.verify_key)).decode()


def announcement(key: SigningKey, version: str, notes: str, url: str, minimum_system: str) -> str:
    release = {"version": version, "notes": notes, "url": url, "minimum_system": minimum_system}
    payload = json.dumps(release, ensure_ascii=False).encode()
    encoded = {"release": payload, "signature": key.sign(payload).signature}
    return json.dumps({name: base64.b64encode(data).decode() for name, data in encoded.items()}, indent=1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("key").add_argument("key", type=Path)
    sign = actions.add_parser("sign")
    sign.add_argument("key", type=Path)
    sign.add_argument("notes", type=Path, help="a text file with what is new")
    sign.add_argument("url", help="where to get it (https)")
    options = parser.parse_args()
    if options.action == "key":
        print(make_key(options.key))
        return 0
    key = SigningKey(base64.b64decode(options.key.read_text(encoding="ascii")))
    notes = options.notes.read_text(encoding="utf-8").strip()
    print(announcement(key, app_version(), notes, options.url, contents()["macos"]["minimum_system"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
