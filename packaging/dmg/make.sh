#!/bin/sh
# Puts Tunesmith.app into a disk image with a background and a link to Applications. Runs on a Mac.
# Usage: make.sh [dist/Tunesmith.app]. With SIGN_IDENTITY set, the image is signed and notarized too (see sign/sign.sh).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
app=${1:-dist/Tunesmith.app}
python=${PYTHON:-.venv/bin/python}
version=$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")
image=$(dirname "$app")/Tunesmith-$version-macos-arm64.dmg

"$python" -c 'import dmgbuild' 2>/dev/null \
    || "$python" -m pip install --disable-pip-version-check --quiet --require-hashes -r "$here/requirements.txt"
rm -f "$image"
"$python" -m dmgbuild -s "$here/settings.py" -D "app=$app" -D "here=$here" "Tunesmith $version" "$image"

if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGN_IDENTITY" ${SIGN_KEYCHAIN:+--keychain "$SIGN_KEYCHAIN"} "$image"
    sh "$here/../sign/notarize.sh" "$image"
    spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
fi
echo "$image"
