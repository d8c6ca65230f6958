#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the groups named (build, run, test), from packages.txt; for test also the public validator
# of data packages, from the npm registry.
set -euo pipefail
here="$(dirname "$(readlink -f "$0")")"
list="$here/packages.txt"

isInstalled() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ] || isProvided "$1"; }
# By another package that stands in for it.
isProvided() { dpkg-query -W -f '${db:Status-Status} ${Provides},\n' | grep -E "^installed (.* )?$1( \\([^)]*\\))?," >/dev/null; }
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

installPackages() {
    local alternatives one packages=()
    asRoot apt-get update -q
    for alternatives in "$@"; do
        for one in ${alternatives//|/ }; do
            if isKnown "$one"; then packages+=("$one"); continue 2; fi
        done
        echo "install.sh: no package found for $alternatives" >&2
        exit 1
    done
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"
}

# The validator in build/validator, made anew where its lock has changed. Without a registry there is none, and its test
# is skipped.
installValidator() {
    local from="$here/../tests/data/packages" to="$here/../build/validator"
    cmp -s "$from/package-lock.json" "$to/.installed" && return
    rm -rf "$to" && mkdir -p "$to"
    cp "$from/package.json" "$from/package-lock.json" "$to"
    if (cd "$to" && timeout 300 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries 1 --fetch-timeout 30000); then
        cp "$to/package-lock.json" "$to/.installed"
    else
        rm -rf "$to"
    fi
}

todo=$(missing "$@")
# shellcheck disable=SC2086 # one word a line
[ -z "$todo" ] || installPackages $todo
case " $* " in *" test "*) installValidator ;; esac
