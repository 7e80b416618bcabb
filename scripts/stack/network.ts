// SPDX-License-Identifier: MIT
// Janus gathers no ICE candidates on loopback, so a machine without a network gets a pair of virtual interfaces that
// leads nowhere: veth(4), for not every kernel has a dummy(4).
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

const INTERFACE = 'lam0';
const PEER = 'lam0-peer';
// RFC 2544's range for benchmarks: it is nobody's network.
const ADDRESS = '198.18.0.1/32';

const UP_DEADLINE_MS = 5_000;

const marker = (runDir: string) => join(runDir, INTERFACE);

const ip = (...args: string[]) => execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });

function hasAddressForIce(): boolean {
  return Object.values(networkInterfaces())
    .flat()
    .some((address) => address?.family === 'IPv4' && !address.internal);
}

/** Makes the interface where there is no other with an IPv4 address. @throws Error where it cannot. */
export async function ensureAddressForIce(runDir: string): Promise<void> {
  if (hasAddressForIce()) return;
  const why = 'Janus needs an IPv4 address that is not loopback for WebRTC, and this machine has none';
  if (process.getuid?.() !== 0) {
    throw new Error(`${why}; connect it to a network, or start once as root to get a virtual interface`);
  }
  try {
    ip('link', 'add', INTERFACE, 'type', 'veth', 'peer', 'name', PEER);
    writeFileSync(marker(runDir), `${ADDRESS}\n`);
    ip('address', 'add', ADDRESS, 'dev', INTERFACE);
    ip('link', 'set', PEER, 'up');
    ip('link', 'set', INTERFACE, 'up');
    // The kernel takes a moment to find that the link runs; Janus looks at its start only.
    if (!(await until(hasAddressForIce, UP_DEADLINE_MS))) throw new Error(`${INTERFACE} did not come up`);
  } catch (error) {
    removeAddressForIce(runDir);
    throw new Error(`${why}; a virtual interface could not be made: ${(error as Error).message.trim()}`);
  }
}

/** Removes the interface if it is ours. */
export function removeAddressForIce(runDir: string): void {
  if (!existsSync(marker(runDir))) return;
  rmSync(marker(runDir));
  // A reboot has removed it already; one end takes the other with it.
  if (INTERFACE in networkInterfaces()) ip('link', 'delete', INTERFACE);
}
