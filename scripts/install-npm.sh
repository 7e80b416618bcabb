#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Brings node_modules to what package-lock.json says for this Node.js, unless it is there already.
# Not npm ci: it refuses a lock that was written by way of a registry without the optional packages of other platforms.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=node_modules/.lam-installed
want=$(cat package-lock.json <(node --print 'process.version + process.arch') | sha256sum)
[ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && exit 0
echo 'installing npm packages'
npm install --no-save --no-audit --no-fund --loglevel=error
echo "$want" >"$stamp"
