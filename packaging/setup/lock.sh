#!/bin/sh
# Writes requirements.lock (to run) and requirements-dev.lock (to run, test and check) from pyproject.toml, with hashes,
# for macOS and Linux and Python 3.11 to 3.14. Usage: lock.sh [uv's options, such as --upgrade or -P mlx]
set -eu
cd "$(dirname "$0")/../.."

.venv/bin/python -m pip install --disable-pip-version-check --quiet 'uv>=0.9'

compile() {
    .venv/bin/uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 \
        --fork-strategy fewest --generate-hashes --custom-compile-command 'make lock' --extra build "$@"
}

compile --output-file requirements.lock "$@"
compile --extra dev --extra parquet --constraints requirements.lock --output-file requirements-dev.lock "$@"
grep -nE '://|^-' requirements.lock requirements-dev.lock && {
    echo "lock: an address or a local path got into a lock file" >&2
    exit 1
}
echo "Locked $(grep -c == requirements.lock) packages to run and $(grep -c == requirements-dev.lock) with the tools."
