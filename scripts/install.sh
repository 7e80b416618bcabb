#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Everything a target needs that a fresh machine lacks: install.sh DEBIAN-GROUP...
set -euo pipefail
cd "$(dirname "$0")/.."

# Whoever names a Chromium in .env needs none installed.
if [ -z "${LAM_CHROMIUM:-}" ] && [ -f .env ]; then
  LAM_CHROMIUM=$(sed -n 's/^LAM_CHROMIUM=//p' .env)
  export LAM_CHROMIUM
fi

mkdir -p .run
# Two makes at once must not both run npm in the same node_modules. The lock is kept from the children: a service
# that a Debian package starts would hold it for good.
exec 9>.run/install.lock
flock 9
scripts/install-debian.sh "$@" 9>&-
scripts/install-node.sh 9>&-
scripts/with-node.sh scripts/install-npm.sh 9>&-
