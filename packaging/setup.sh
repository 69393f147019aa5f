# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by packaging/run and packaging/test: installs what is missing, configures and builds.
# Changes nothing outside the tree but apt packages.

set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/build/release"

say() { printf '==> %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

package_lists=("$root/packaging/apt-packages.txt")
wanted_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${package_lists[@]}"; }

missing_packages() {
    local package
    for package in $(wanted_packages); do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
    done
}

install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "this installs with apt; on another system install what packaging/apt-packages.txt names, then run cmake --preset release"
    fi
    local missing as_root=()
    missing="$(missing_packages | tr '\n' ' ')"
    [ -z "${missing// /}" ] && return
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "packages are missing and this is not root; as root type: apt-get install --no-install-recommends $missing"
        as_root=(sudo)
    fi
    say "Installing with apt: $missing"
    "${as_root[@]}" apt-get update || fail "apt-get update failed; look at /etc/apt/sources.list and the network"
    # shellcheck disable=SC2086 # one word each
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing ||
        fail "apt-get could not install: $missing"
}

# The OpenMP variant of OpenBLAS for this process alone, whichever the system's alternatives choose.
use_fast_blas() {
    local folder
    for folder in /usr/lib/*/openblas-openmp; do
        [ -e "$folder/libblas.so.3" ] || continue
        export LD_LIBRARY_PATH="$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
        return
    done
}

configure() {
    local options=()
    [ -n "${CMAKE_PREFIX_PATH:-}" ] && options+=("-DCMAKE_PREFIX_PATH=$CMAKE_PREFIX_PATH")
    [ -f "$build/build.ninja" ] && [ "${#options[@]}" -eq 0 ] && return
    say "Configuring"
    (cd "$root" && cmake --preset release "${options[@]}")
}

# $@: the targets.
build_targets() {
    if [ -x "$build/bin/vitrine-cli" ]; then
        say "Building what has changed"
    else
        say "Building (the first time takes several minutes)"
    fi
    cmake --build "$build" --target "$@"
}
