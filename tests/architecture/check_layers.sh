#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the tree to DESIGN's layers: which layer includes which, what reaches the window and the command line through
# the engine's headers, and that the engine knows no Qt.
# Usage: check_layers.sh COMPILER SOURCE_FOLDER VITRINE_CLI

set -uo pipefail
compiler="$1" cli="$3"
cd "$2" || exit 1
failures=0
complain() { printf 'FAIL: %s\n' "$*"; failures=$((failures + 1)); }

# layer -> engine layers that it may include
declare -A may_include=(
    [core]="core" [vlm]="core vlm" [train]="core vlm train" [imaging]="core imaging"
    [catalog]="core imaging catalog" [sampledata]="core imaging catalog sampledata"
    [workflow]="core vlm train imaging catalog sampledata workflow")

sources() { find "$@" -name '*.h' -o -name '*.cpp'; }

for folder in engine/*/; do
    layer="$(basename "$folder")"
    [ -n "${may_include[$layer]:-}" ] || { complain "engine/$layer is no layer that this test knows"; continue; }
    while IFS=: read -r file _ included; do
        other="$(sed -E 's/.*"([a-z]+)\/([a-z]+).*/\1 \2/' <<<"$included")"
        case "$other" in
        engine\ *) [[ " ${may_include[$layer]} " == *" ${other#engine } "* ]] || complain "$file includes ${other/ //}" ;;
        ui\ * | app\ * | tests\ *) complain "$file includes ${other/ //}" ;;
        esac
    done < <(sources "$folder" | xargs grep -nE '#include "[a-z]+/' | sed -E 's/^([^:]+):([0-9]+):/\1:\2:/')
done

while read -r file; do complain "$file includes Qt"; done < <(sources engine | xargs grep -lE '#include <Q[A-Z]')
# engine/core, vlm and train build with nothing but LibTorch and nlohmann/json
while read -r file; do complain "$file includes OpenCV or SQLite"; done < <(
    sources engine/core engine/vlm engine/train | xargs grep -lE '#include <(opencv2|SQLiteCpp|sqlite3)')
while read -r file; do complain "$file includes torch outside nn/ and .cpp files"; done < <(
    find engine -name '*.h' -not -path '*/nn/*' | xargs grep -lE '#include <(torch|ATen|c10)/')

# What ui and app include of the engine, with everything behind it.
forbidden='/(torch|ATen|c10|opencv2|opencv4|SQLiteCpp)/|/sqlite3\.h|/qt6/'
while read -r header; do
    found="$("$compiler" -std=c++20 -M -I . -x c++ "$header" 2>&1)" || complain "$header does not compile by itself: $(head -1 <<<"$found")"
    if grep -qE "$forbidden" <<<"$found"; then
        complain "$header lets $(grep -oE "[^ ]*($forbidden)[^ ]*" <<<"$found" | head -1) through"
    fi
done < <(sources ui app | xargs grep -hoE '#include "engine/[^"]+' | sed 's/.*"//' | sort -u)

# What it names itself: that a system library of OpenCV brings Qt along is not ours to choose.
linked="$(readelf -d "$cli" | grep NEEDED)"
grep -q 'libtorch' <<<"$linked" || complain "readelf tells nothing about $cli"
if grep -qi 'libQt' <<<"$linked"; then complain "$cli links Qt"; fi

while read -r file; do
    head -3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file has no SPDX line"
done < <(sources engine ui app tests; find . -path ./build -prune -o -name CMakeLists.txt -print; ls packaging/run packaging/test packaging/setup.sh)

[ "$failures" -eq 0 ] && echo "The layers hold."
exit "$((failures > 0))"
