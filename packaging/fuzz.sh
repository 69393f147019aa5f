# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # `root` is setup.sh's
# Sourced by packaging/test after setup.sh: builds the fuzzers of tests/fuzz and runs them, two at a time. What one has learnt is
# kept in build/fuzz/corpus/<target> for the next run; what breaks one lies in build/fuzz/findings.

fuzz_build="$root/build/fuzz"
fuzz_findings="$fuzz_build/findings"

# Files of the repository that are as good as seeds.
fuzz_more_seeds() {
    case "$1" in
    safetensors) echo "$root/tests/vlm/data/safetensors" ;;
    json_source) echo "$root/tests/vlm/data/json" ;;
    picture) echo "$root/tests/imaging/data" ;;
    sample_profile) echo "$root/resources/profiles" ;;
    esac
}

# Bytes of an input; a query is one line, which every product is asked about.
fuzz_longest() { [ "$1" = query ] && echo 1024 || echo 16384; }

# $1: the target, $2: seconds. One line when it is through; its log and the input when something broke.
fuzz_one() {
    local name="$1" seconds="$2" seeds="$root/tests/fuzz/seeds/$1"
    local corpus="$fuzz_build/corpus/$name" log="$fuzz_build/logs/$name.log" options=()
    [ -f "$root/tests/fuzz/$name.dict" ] && options+=("-dict=$root/tests/fuzz/$name.dict")
    mkdir -p "$corpus" "$fuzz_findings"
    # shellcheck disable=SC2046 # one word, or none
    if "$fuzz_build/bin/fuzz_$name" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=2048 -malloc_limit_mb=1024 \
        -max_len="$(fuzz_longest "$name")" -print_final_stats=1 -artifact_prefix="$fuzz_findings/$name-" "${options[@]}" \
        "$corpus" "$seeds" $(fuzz_more_seeds "$name") >"$log" 2>&1; then
        awk -v name="$name" '
            /INITED/ { known = substr($1, 2) + 0 }
            /^stat::number_of_executed_units/ { runs = $2 }
            /^stat::average_exec_per_sec/ { speed = $2 }
            match($0, /cov: [0-9]+ ft: [0-9]+/) { cover = substr($0, RSTART, RLENGTH) }
            END {
                printf "%-16s %9d runs, %9d of them new  %6d/s  %s\n", name, runs, runs - known, speed, cover
                exit !(runs + 0 > known)
            }' "$log" && return
        printf 'error: %s had no time for any input but those it knew; give it more seconds\n' "$name" >&2
        return 1
    fi
    tail -n 60 "$log" >&2
    local input
    input="$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)"
    printf 'error: %s broke%s; the whole log is %s\n' "$name" "${input:+ on $input}" "$log" >&2
    return 1
}

# $1: seconds for each target.
fuzz_all() {
    [[ "$1" =~ ^[1-9][0-9]*$ ]] || fail "--fuzz takes a number of seconds, such as --fuzz 60"
    package_lists+=("$root/packaging/apt-packages-fuzz.txt")
    install_packages
    [ -f "$fuzz_build/build.ninja" ] || (cd "$root" && cmake --preset fuzz)
    say "Building the fuzzers"
    cmake --build "$fuzz_build"
    say "Fuzzing, $1 s each"
    mkdir -p "$fuzz_build/logs"
    TMPDIR="$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")"
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
    local binary failed=0
    for binary in "$fuzz_build"/bin/fuzz_*; do
        if [ "$(jobs -rp | wc -l)" -ge 2 ]; then wait -n || failed=1; fi
        [ "$failed" = 0 ] || break
        fuzz_one "${binary##*/fuzz_}" "$1" &
    done
    while [ -n "$(jobs -p)" ]; do wait -n || { [ "$?" = 127 ] && break; failed=1; }; done
    [ "$failed" = 0 ] || fail "not every fuzzer ran clean; an input that breaks one lies in $fuzz_findings: give it to the fuzzer as the only argument"
    say "Nothing was found"
}
