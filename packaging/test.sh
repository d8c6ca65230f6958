#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and runs every test.
set -euo pipefail
here="$(dirname "$(readlink -f "$0")")"
"$here/install.sh" build run test
cd "$here/.."
cmake --preset ci
cmake --build --preset ci --parallel "$(nproc)"
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
[ -e build/validator/.installed ] ||
    echo "test.sh: the npm registry was not reached: the test of the public data package validator is skipped"
ctest --preset ci --parallel "$(nproc)"
