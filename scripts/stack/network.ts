// SPDX-License-Identifier: MIT
// Janus gathers no ICE candidates on loopback, so a machine without a network gets a dummy interface.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

const INTERFACE = 'lam0';
// RFC 2544's range for benchmarks: it is nobody's network.
const ADDRESS = '198.18.0.1/32';

const marker = (runDir: string) => join(runDir, INTERFACE);

const ip = (...args: string[]) => execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });

function hasAddressForIce(): boolean {
  return Object.values(networkInterfaces())
    .flat()
    .some((address) => address?.family === 'IPv4' && !address.internal);
}

/** Makes the interface where there is no other with an IPv4 address. @throws Error where it cannot. */
export function ensureAddressForIce(runDir: string): void {
  if (hasAddressForIce()) return;
  const why = 'Janus needs an IPv4 address that is not loopback for WebRTC, and this machine has none';
  if (process.getuid?.() !== 0) {
    throw new Error(`${why}; connect it to a network, or start once as root to get a dummy interface`);
  }
  try {
    ip('link', 'add', INTERFACE, 'type', 'dummy');
    writeFileSync(marker(runDir), `${ADDRESS}\n`);
    ip('address', 'add', ADDRESS, 'dev', INTERFACE);
    ip('link', 'set', INTERFACE, 'up');
  } catch (error) {
    removeAddressForIce(runDir);
    throw new Error(`${why}; a dummy interface could not be made: ${(error as Error).message.trim()}`);
  }
}

/** Removes the interface if it is ours. */
export function removeAddressForIce(runDir: string): void {
  if (!existsSync(marker(runDir))) return;
  rmSync(marker(runDir));
  // A reboot has removed it already.
  if (existsSync(`/sys/class/net/${INTERFACE}`)) ip('link', 'delete', INTERFACE);
}
