// SPDX-License-Identifier: MIT
// Finding Chromium and starting it so that it has one way out, its context's proxy, and no way to ask a person anything.
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { LamError } from '../errors.ts';
import { LOGIN_URL } from './egress/proxy.ts';
import { registerEngine } from './perception/engine.ts';

const SYSTEM_PATHS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
const LAUNCH_MS = 30_000;

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  // Names are resolved by the proxy alone; the browser itself knows none (no prefetch, no STUN lookups).
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  // Chromium 156 obeys the first of these; the second, which its documentation names, it ignored (it still sent STUN).
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-pings',
  // Chromium asks Google about every form it sees; here it asks the proxy, which has nothing to say.
  `--autofill-server-url=${LOGIN_URL}`,
];

async function executable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The one that was asked for, else Playwright's own, else the system's. */
async function findChromium(wanted: string | undefined): Promise<string> {
  if (wanted) {
    if (await executable(wanted)) return wanted;
    throw new LamError('no_browser', `${wanted} is not an executable; set LAM_CHROMIUM to Chromium's path.`);
  }
  for (const candidate of [chromium.executablePath(), ...SYSTEM_PATHS])
    if (candidate && (await executable(candidate))) return candidate;
  throw new LamError('no_browser', 'Chromium was not found; install it or set LAM_CHROMIUM to its path.');
}

/** @throws LamError `no_browser` where there is none, or it does not start. */
export async function launchChromium(wanted: string | undefined): Promise<Browser> {
  const executablePath = await findChromium(wanted);
  await registerEngine();
  try {
    return await chromium.launch({
      executablePath,
      args: ARGS,
      // Chromium refuses to run its sandbox as root.
      chromiumSandbox: process.getuid?.() !== 0,
      timeout: LAUNCH_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new LamError('no_browser', `${executablePath} did not start.`, { retryable: true, cause: error });
  }
}
