// SPDX-License-Identifier: MIT
import { type Browser, chromium } from 'playwright';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];
const EXECUTABLE = process.env.LAM_CHROMIUM || '/usr/bin/chromium';

/** A participant's browser. `microphone`: a WAV that it plays once, from when a page opens the microphone. */
export function launchBrowser(microphone?: string): Promise<Browser> {
  const voice = microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone}%noloop`];
  return chromium.launch({ executablePath: EXECUTABLE, args: [...ARGS, ...voice] });
}
