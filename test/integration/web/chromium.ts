// SPDX-License-Identifier: MIT
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';

/** The machine's own Chromium, headless. */
export function launchChromium(args: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.LAM_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...args],
  });
}

const pictures = new URL('../../../.run/screenshots/', import.meta.url);

/** A picture for people to look at, `.run/screenshots/<name>.png`. */
export async function keepPicture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({
    path: new URL(`${name}.png`, pictures).pathname,
    fullPage,
    animations: 'disabled',
  });
}
