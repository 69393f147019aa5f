#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the tree to its layers: which layer includes which other and which library, what reaches further layers
# through a layer's headers, and that neither the engine nor the command line knows Qt.
# Usage: check_layers.sh COMPILER SOURCE_FOLDER VITRINE_CLI VITRINE_CLI_MODEL

set -uo pipefail
compiler="$1" cli="$3" cli_model="$4"
cd "$2" || exit 1
failures=0
complain() { printf 'FAIL: %s\n' "$*"; failures=$((failures + 1)); }

# folder -> folders whose headers it may include; what is missing here is no layer.
declare -A may_include=(
    [engine/core]="" [engine/vlm]="engine/core" [engine/train]="engine/core engine/vlm"
    [engine/imaging]="engine/core" [engine/catalog]="engine/core engine/imaging" [engine/hub]="engine/core"
    [engine/sampledata]="engine/core engine/imaging engine/catalog"
    [engine/workflow]="engine/core engine/vlm engine/train engine/imaging engine/catalog engine/sampledata engine/hub")
engine="engine/core engine/vlm engine/train engine/imaging engine/catalog engine/sampledata engine/hub engine/workflow"
may_include[ui]="$engine"
may_include[app]="$engine"
may_include[app/cli]="$engine app"
may_include[app/gui]="$engine app ui"

# library -> how its includes begin, and the layers that may have them
declare -A library=(
    [torch]='<(torch|ATen|c10|caffe2)/' [OpenCV]='<opencv' [SQLite]='<(SQLiteCpp|sqlite3)' [Qt]='<(Q[A-Z]|q[a-z_]+\.h)'
    [CLI11]='<CLI/' [libcurl]='<curl/')
declare -A library_of=(
    [torch]="engine/vlm engine/train" [OpenCV]="engine/imaging engine/sampledata" [SQLite]="engine/catalog"
    [Qt]="ui app/gui" [CLI11]="app/cli" [libcurl]="engine/hub")

sources() { find "$@" -name '*.h' -o -name '*.cpp'; }
includes() { sources "$@" | xargs -r grep -HE '^[[:space:]]*#[[:space:]]*include' /dev/null; } # file:line

# engine/vlm/nn/x.h -> engine/vlm; app/cli/x.cpp -> app/cli; app/x.cpp -> app; ui/panels/x.h -> ui;
# into the variable `layer`: a process for each of thousands of lines would take minutes
layer_of() {
    local rest="${1#*/}"
    case "$1" in
    engine/*/* | app/*/*) layer="${1%%/*}/${rest%%/*}" ;;
    *) layer="${1%%/*}" ;;
    esac
}
contains() { [[ " $1 " == *" $2 "* ]]; }

for folder in engine/*/ app/*/; do
    [ -v "may_include[${folder%/}]" ] || complain "$folder is no layer that this test knows"
done

# Which layer includes which, and what each shows to the others.
declare -A public=()
seen=0
while IFS=: read -r file line; do
    layer_of "$file"
    from="$layer"
    [[ "$line" == *'"'*'"'* ]] || continue
    target="${line#*\"}" target="${target%%\"*}"
    seen=$((seen + 1))
    if ! [[ "$target" =~ ^(engine|ui|app|tests)/ ]]; then
        complain "$file includes \"$target\", which does not begin at the root of the tree"
        continue
    fi
    layer_of "$target"
    to="$layer"
    [ "$from" = "$to" ] && continue
    contains "${may_include[$from]-}" "$to" || complain "$file includes $target: $from may not know $to"
    [[ "$target" == */nn/* ]] && ! contains "${library_of[torch]}" "$from" && complain "$file includes $target, which is torch's"
    public[$target]=1
done < <(includes engine ui app)
[ "$seen" -gt 500 ] || complain "only $seen lines of the tree's own includes were found"

# Which layer includes which library.
for name in "${!library[@]}"; do
    found=0
    while IFS=: read -r file line; do
        found=$((found + 1))
        layer_of "$file"
        contains "${library_of[$name]}" "$layer" || complain "$file includes $name: $line"
        [[ "$name" = torch && "$file" == *.h && "$file" != */nn/* ]] && complain "$file includes torch, and is a header outside nn/"
    done < <(includes engine ui app | grep -E "include[[:space:]]*${library[$name]}")
    [ "$found" -gt 0 ] || complain "no include of $name was found: this test looks for the wrong thing"
done

# A header that other layers include brings none of the libraries along, found or not.
forbidden='/(torch|ATen|c10|opencv2|SQLiteCpp|curl)/|/sqlite3\.h|/[qQ]t6?/'
look_through() { # HEADER: complaints, one a line
    local brought library_header
    brought="$("$compiler" -std=c++20 -M -I . -x c++ "$1" 2>&1)" ||
        echo "$1 brings what is not found: $(head -1 <<<"$brought")"
    library_header="$(grep -oE -m1 "[^ ]*($forbidden)[^ ]*" <<<"$brought")"
    [ -z "$library_header" ] || echo "$1 lets ${library_header%%$'\n'*} through"
}
export -f look_through
export compiler forbidden
while read -r complaint; do
    complain "$complaint"
done < <(
    printf '%s\n' "${!public[@]}" | grep '^engine/' | grep -v '/nn/' |
        xargs -P 2 -I '{}' bash -c 'look_through "$1"' look '{}')
[ "${#public[@]}" -gt 30 ] || complain "only ${#public[@]} public headers were found"

# What the program names itself: that a system library of OpenCV brings Qt along is not ours to choose.
linked_by() { readelf -d "$1" | grep NEEDED; }
linked_by "$cli_model" | grep -q libtorch || complain "readelf tells nothing about $cli_model"
linked_by "$cli" | grep -q libtorch && complain "$cli links LibTorch, which takes a second to load"
for program in "$cli" "$cli_model"; do
    linked_by "$program" | grep -qi libQt && complain "$program links Qt"
done

# Every file says its licence first.
while read -r file; do
    complain "$file has no SPDX line"
done < <({
    sources engine ui app tests
    find . \( -path ./build -o -path ./.git \) -prune -o -name CMakeLists.txt -print
    find packaging tests .ci -name '*.sh' -o -name '*.py' -o -path 'packaging/*' -type f ! -name '*.*' -o -path '.ci/run'
} | xargs awk 'FNR == 1 { if (file && !said) print file; file = FILENAME; said = 0 }
               FNR <= 3 && /SPDX-License-Identifier: GPL-3.0-or-later/ { said = 1 }
               FNR > 3 { nextfile } END { if (file && !said) print file }')

[ "$failures" -eq 0 ] && echo "The layers hold: $seen includes, ${#public[@]} public headers."
exit "$((failures > 0))"
