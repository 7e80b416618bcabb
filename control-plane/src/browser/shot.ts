// SPDX-License-Identifier: MIT
// A picture of a page's viewport, with what must not be seen covered.
import type { Locator } from 'playwright';
import type { Tab } from './tab.ts';
import { within } from './waiting.ts';

const PICTURE_MS = 5_000;
const JPEG_QUALITY = 60;

/** JPEG, one pixel per CSS pixel. @throws LamError `timeout`. */
export function shot(tab: Tab, mask: Locator[], signal: AbortSignal): Promise<Buffer> {
  return mask.length > 0 ? masked(tab, mask, signal) : plain(tab, signal);
}

async function plain(tab: Tab, signal: AbortSignal): Promise<Buffer> {
  const shot = tab.cdp.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: JPEG_QUALITY,
    optimizeForSpeed: true,
  });
  const { data } = await within(PICTURE_MS, shot, () => tab.hangs(), signal);
  return Buffer.from(data, 'base64');
}

/** Playwright covers what is masked for the picture alone. */
function masked(tab: Tab, mask: Locator[], signal: AbortSignal): Promise<Buffer> {
  const shot = tab.page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY, scale: 'css', mask });
  return within(PICTURE_MS, shot, () => tab.hangs(), signal);
}
