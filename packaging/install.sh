#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the groups named (build, run, test), from packages.txt.
set -euo pipefail
list="$(dirname "$(readlink -f "$0")")/packages.txt"

isInstalled() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
isKnown() { apt-cache show "$1" >/dev/null 2>&1; }

asRoot() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else echo "install.sh: root or sudo is needed to install packages" >&2; exit 1
    fi
}

wanted() {
    local group alternatives
    grep -v '^#' "$list" | while read -r group alternatives; do
        case " $* " in *" $group "*) echo "$alternatives" ;; esac
    done
}

# Prints the alternatives of each line that has none installed.
missing() {
    local alternatives one
    for alternatives in $(wanted "$@"); do
        for one in ${alternatives//|/ }; do
            isInstalled "$one" && continue 2
        done
        echo "$alternatives"
    done
}

todo=$(missing "$@")
[ -n "$todo" ] || exit 0
asRoot apt-get update -q
packages=()
for alternatives in $todo; do
    for one in ${alternatives//|/ }; do
        if isKnown "$one"; then packages+=("$one"); continue 2; fi
    done
    echo "install.sh: no package found for $alternatives" >&2
    exit 1
done
asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"
