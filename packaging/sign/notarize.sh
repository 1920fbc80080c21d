#!/bin/sh
# Has Apple notarize an app or a disk image and staples the ticket to it. Runs on a Mac. Usage: notarize.sh FILE
# Credentials as in sign.sh. Prints Apple's log when the answer is no.
set -eu
what=$1

if [ -n "${NOTARY_PROFILE:-}" ]; then
    set -- --keychain-profile "$NOTARY_PROFILE"
else
    set -- --key "${NOTARY_KEY:?a .p8 file, or set NOTARY_PROFILE}" --key-id "${NOTARY_KEY_ID:?}" --issuer "${NOTARY_ISSUER:?}"
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
sent=$what
if [ -d "$what" ]; then
    sent=$scratch/app.zip
    ditto -c -k --keepParent "$what" "$sent"
fi
answer=$scratch/answer.plist
xcrun notarytool submit "$sent" --wait --output-format plist "$@" >"$answer" || true
status=$(plutil -extract status raw "$answer" 2>/dev/null || echo "no answer")
if [ "$status" != Accepted ]; then
    echo "notarize: $status" >&2
    id=$(plutil -extract id raw "$answer" 2>/dev/null) && xcrun notarytool log "$id" "$@" >&2
    exit 1
fi
xcrun stapler staple "$what"
