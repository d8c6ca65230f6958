#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and does the main job: opens the window; without a display it
# compiles the sample year's annual report into out/.
set -euo pipefail
here="$(dirname "$(readlink -f "$0")")"
"$here/install.sh" build run
cd "$here/.."
cmake --preset release
cmake --build --preset release --parallel "$(nproc)"
bin=build/release/app

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/desktop/ansinh" "$@"
fi

year=2025
mkdir -p out
book=out/so-mau.ansinh
report="out/bao-cao-nam-$year.pdf"
rm -f "$book" "$report"
"$bin/cli/ansinh-cli" sample "$book"
"$bin/cli/ansinh-cli" report "$book" --year "$year" --out "$report"
printf '%s\n' "$PWD/$book" "$PWD/$report"
