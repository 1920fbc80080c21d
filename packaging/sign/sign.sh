#!/bin/bash
# Signs Tunesmith.app with a Developer ID, has Apple notarize it, and staples the ticket. Runs on a Mac, whose bash is 3.2.
# Usage: SIGN_IDENTITY="Developer ID Application: Name (TEAM)" NOTARY_PROFILE=tunesmith sign.sh [dist/Tunesmith.app]
#   NOTARY_PROFILE is what `xcrun notarytool store-credentials` saved; in CI NOTARY_KEY (a file), NOTARY_KEY_ID and
#   NOTARY_ISSUER of an App Store Connect key do instead. SIGN_KEYCHAIN names a keychain other than the default.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
app=${1:-dist/Tunesmith.app}
: "${SIGN_IDENTITY:?the name of a Developer ID Application certificate}"
[ -d "$app/Contents/MacOS" ] || { echo "sign: $app is no app; run make app first" >&2; exit 1; }

sign() {
    codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" \
        ${SIGN_KEYCHAIN:+--keychain "$SIGN_KEYCHAIN"} "$@"
}

# Inside out: what lies deepest first, the app last. --deep would give every library the app's entitlements.
list=$(mktemp)
find "$app/Contents" -type f -print0 | while IFS= read -r -d '' file; do
    case "$(head -c 4 "$file" | xxd -p)" in
        cffaedfe | cafebabe) printf '%s\n' "$file" ;;
    esac
done | awk -F/ '{ print NF "\t" $0 }' | sort -rn | cut -f 2- >"$list"
echo "Signing $(wc -l <"$list" | tr -d ' ') files and the app"
while IFS= read -r file; do
    [ "$file" = "$app/Contents/MacOS/Tunesmith" ] || sign "$file"
done <"$list"
rm -f "$list"
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --strict --verbose=2 "$app"

sh "$here/notarize.sh" "$app"
spctl --assess --type execute --verbose=2 "$app"
