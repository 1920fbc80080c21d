#!/bin/sh
# Prints the Python to build .venv with: $PYTHON if it is set, else the first of the usual names that is 3.11 to 3.14.
# On a Mac with Apple silicon it must be native: MLX has no build for Rosetta.
set -u

suits='
import platform, sys
native = sys.platform != "darwin" or platform.machine() == "arm64"
sys.exit(not (native and (3, 11) <= sys.version_info[:2] <= (3, 14)))
'

for name in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
    if "$name" -c "$suits" >/dev/null 2>&1; then
        command -v "$name"
        exit 0
    fi
done

if [ -n "${PYTHON:-}" ]; then
    echo "setup: PYTHON=$PYTHON is not a Python 3.11 to 3.14 that runs natively here." >&2
elif [ "$(uname -s)" = Darwin ]; then
    echo "setup: Tunesmith needs Python 3.11 to 3.14 for Apple silicon. Install it from python.org and run this again." >&2
else
    echo "setup: Tunesmith needs Python 3.11 to 3.14. Install it, or name it as in: make PYTHON=/path/to/python3 setup" >&2
fi
exit 1
