#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs the Debian packages of the named groups: install-debian.sh [GROUP...]
# The Makefile and the Dockerfiles share it. Where nothing is missing it asks dpkg only, and needs no rights.
set -euo pipefail

packages() {
  case $1 in
    janus) echo janus ;;
    control-plane) echo chromium fonts-liberation libflite1 libjansson4 libpocketsphinx3 pocketsphinx-en-us redis-server ;;
    stack) echo iproute2 procps ;;
    build) echo build-essential flite1-dev janus-dev libglib2.0-dev libjansson-dev libopus-dev \
      libpocketsphinx-dev libsphinxbase-dev pkg-config python3 ;;
    demo) echo espeak-ng flite sox ;;
    test) echo libcmocka-dev ;;
    fuzz) echo clang libclang-rt-dev ;;
    npm) echo ca-certificates npm ;;
    *) fail "unknown group of packages: $1" ;;
  esac
}

fail() {
  echo "install-debian: $*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Fails where apt knows no version of the package at all.
available() {
  [[ $(apt-cache policy "$1" 2>/dev/null) == *'Candidate: '[!\(]* ]]
}

install_missing() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

missing=()
for group in "$@"; do
  wanted=$(packages "$group")
  for package in $wanted; do
    # Whoever names a Chromium of their own needs none of Debian's.
    [ "$package" = chromium ] && [ -n "${LAM_CHROMIUM:-}" ] && continue
    installed "$package" || missing+=("$package")
  done
done
[ ${#missing[@]} -gt 0 ] || exit 0

command -v apt-get >/dev/null || fail "no apt-get here; install these by hand: ${missing[*]}"
[ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
  fail "needs root, and there is no sudo; as root: apt-get install ${missing[*]}"

echo "installing Debian packages: ${missing[*]}"
for package in "${missing[@]}"; do
  available "$package" && continue
  as_root apt-get update -q
  break
done
for package in "${missing[@]}"; do
  available "$package" || fail "apt has no package $package (for chromium: LAM_CHROMIUM may name another one's path)"
done
# Old lists may name versions that the mirror has no more.
install_missing || { as_root apt-get update -q && install_missing; } || fail "apt-get could not install: ${missing[*]}"

# Debian starts what it installs; the stack runs its own, and a second Janus would hold its ports.
if [ -d /run/systemd/system ]; then
  for service in janus redis-server; do
    [[ " ${missing[*]} " != *" $service "* ]] || as_root systemctl disable --quiet --now "$service"
  done
fi
