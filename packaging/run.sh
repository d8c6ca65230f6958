#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and does the main job: opens the window; without a display it
# compiles the sample year's annual report and its data package into out/.
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
package="out/goi-du-lieu-$year.zip"
rm -f "$book" "$report" "$package"
"$bin/cli/ansinh-cli" sample "$book"
"$bin/cli/ansinh-cli" report "$book" --year "$year" --out "$report"
# Says where the package is, with the code under which it is checked.
"$bin/cli/ansinh-cli" export "$book" --year "$year" --out "$PWD/$package"
printf '%s\n' "$PWD/$book" "$PWD/$report" "$PWD/$package"
