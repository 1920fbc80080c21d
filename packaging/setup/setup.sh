#!/bin/sh
# Makes .venv hold exactly what a lock file says, and Tunesmith itself. Usage: setup.sh [requirements.lock]
# A copy of what was installed is kept inside .venv, so that a second run compares files and does nothing else.
set -eu
cd "$(dirname "$0")/../.."
lock=${1:-requirements.lock}
here=packaging/setup
venv=.venv
installed=$venv/.installed-$lock

# What decides the content of .venv: where it lies (its scripts hold full paths), the lock file, the project's entry.
describe() {
    pwd -P
    cat "$lock" pyproject.toml
}

if [ -x $venv/bin/python ] && $venv/bin/python -c '' 2>/dev/null && describe | cmp -s - "$installed"; then
    exit 0
fi

python=$(sh $here/python.sh)
sh $here/system.sh "$python"

# A .venv whose Python is gone, that was moved, or that ended half made is made anew.
if ! $venv/bin/python -m pip --version >/dev/null 2>&1 || [ "$(cat $venv/.place 2>/dev/null)" != "$(pwd -P)" ]; then
    rm -rf $venv
    echo "Making $venv with $("$python" --version)"
    "$python" -m venv $venv
    pwd -P >$venv/.place
fi

echo "Installing packages of $lock (the first time, about 150 MB to fetch)"
pip="$venv/bin/python -m pip --disable-pip-version-check"
[ -t 1 ] || pip="$pip --quiet"  # bars are for people who watch
$pip install --require-hashes --only-binary :all: -r "$lock"
# The locked hatchling builds it, so nothing unlocked is fetched.
$pip install --no-deps --no-build-isolation --no-index --editable .

describe >"$installed"
echo "Ready in $venv."
