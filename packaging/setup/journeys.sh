#!/bin/sh
# Makes sure that what `make journeys` needs is there: a virtual screen, a window manager, a hand and a camera.
# Looks first and does nothing when all is there. On Debian and Ubuntu root installs what is missing.
set -u

packages=''
for pair in Xvfb:xvfb xdotool:xdotool openbox:openbox import:imagemagick; do
    command -v "${pair%%:*}" >/dev/null || packages="$packages ${pair##*:}"
done
[ -n "$packages" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "journeys: missing system packages. Install:$packages" >&2
    exit 1
fi
echo "Installing system packages:$packages"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # one word for each package
apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages >/dev/null
