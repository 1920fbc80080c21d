#!/bin/sh
# On a CI machine: a keychain of its own with the certificate, gone when the machine is. Prints its path.
# Needs CERTIFICATE_P12 (base64) and CERTIFICATE_PASSWORD.
set -eu
folder=$(mktemp -d)
keychain=$folder/tunesmith.keychain-db
password=$(uuidgen)
printf '%s' "${CERTIFICATE_P12:?}" | base64 -D >"$folder/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -t 21600 -u "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "${CERTIFICATE_PASSWORD:?}" -T /usr/bin/codesign >/dev/null
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" "$(security default-keychain | tr -d ' "')"
rm -f "$folder/certificate.p12"
echo "$keychain"
