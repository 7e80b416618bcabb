#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs a command with this project's Node.js (>= 24) and npm first on PATH: with-node.sh COMMAND [ARGUMENT...]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

usable() {
  command -v npm >/dev/null && command -v node >/dev/null &&
    node --eval 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)'
}

if ! usable; then
  PATH="$root/.run/node24/node_modules/.bin:$PATH"
  if [ ! -x "$root/.run/node24/node_modules/.bin/npm" ] || ! usable; then
    echo 'with-node: no Node.js 24 yet; any of "make build", "make start" or "make test" installs it' >&2
    exit 1
  fi
fi
export PATH

# node-gyp builds native packages against the headers of this very Node.js, where it brings them along.
headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
[ ! -f "$headers/include/node/node.h" ] || export npm_config_nodedir="$headers"

exec "$@"
