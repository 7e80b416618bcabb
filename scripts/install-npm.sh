#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# npm ci, unless node_modules is already what package-lock.json says for this Node.js.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=node_modules/.lam-installed
want=$(cat package-lock.json <(node --print 'process.version + process.arch') | sha256sum)
[ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && exit 0
echo 'installing npm packages'
npm ci --no-audit --no-fund --loglevel=error
echo "$want" >"$stamp"
