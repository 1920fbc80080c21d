#!/bin/sh
# Makes sure that the system libraries which wheels cannot bring are there. Usage: system.sh PYTHON
# Looks first and does nothing when all is there. On Debian and Ubuntu root installs what is missing; anyone else is
# told in one line what to install. macOS needs nothing.
set -u
PATH=$PATH:/usr/sbin:/sbin
python=$1

[ "$(uname -s)" = Linux ] || exit 0

# The library that must be found, and the Debian package that has it.
libraries='
libopenblas.so.0        libopenblas0-pthread
libEGL.so.1             libegl1
libGL.so.1              libgl1
libglib-2.0.so.0        libglib2.0-0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxkbcommon.so.0       libxkbcommon0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libX11-xcb.so.1         libx11-xcb1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render.so.0      libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
'

has_font() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" "${HOME:-/root}/.local/share/fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print 2>/dev/null | head -n 1)" ]
}

# Names of the missing packages, one a line.
missing() {
    known=$(ldconfig -p)
    echo "$libraries" | while read -r library package; do
        case "$library" in "") continue ;; esac
        case "$known" in *"$library "*) ;; *) echo "$package" ;; esac
    done
    has_font || echo fonts-dejavu-core
    # MLX compiles small functions with it while it runs on a processor.
    command -v g++ >/dev/null || echo g++
    "$python" -c 'import ensurepip, venv' 2>/dev/null \
        || "$python" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")'
}

packages=$(missing | tr '\n' ' ' | sed 's/ $//')
[ -n "$packages" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "setup: missing system packages. Install what your system calls (Debian's names): $packages" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "setup: missing system packages. Run: sudo apt-get install --no-install-recommends $packages" >&2
    exit 1
fi

echo "Installing system packages: $packages"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
# shellcheck disable=SC2086  # one word for each package
if apt-get update >"$log" 2>&1 && apt-get install -y --no-install-recommends $packages >>"$log" 2>&1; then
    rm -f "$log"
else
    tail -n 20 "$log" >&2
    echo "setup: apt-get could not install: $packages. Its log is $log" >&2
    exit 1
fi
