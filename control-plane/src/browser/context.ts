// SPDX-License-Identifier: MIT
// A room's browser context: its language, its storage, and its one way out.
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Policy } from '../../../shared/rooms.ts';
import { LamError } from '../errors.ts';
import { type EgressProxy, LOGIN_URL } from './egress/proxy.ts';
import { tellTimers } from './timers.ts';
import { within } from './waiting.ts';

export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What brings a room's browser back on another day or machine; JSON. */
export interface SavedContext {
  url: string;
  storageState: StorageState;
  /** When this was so, milliseconds since the epoch. */
  time: number;
}

const OPEN_MS = 15_000;
export const VIEWPORT = { width: 1280, height: 800 };

/** Ways out that no HTTP proxy sees. The launch flags close them, too; this keeps pages from trying. */
function removePeerConnections(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'])
    Reflect.deleteProperty(globalThis, name);
}

/**
 * Has Chromium keep the proxy's credentials, by one request that answers 407. Playwright's own way, `proxy.username`,
 * would pause every request of the context and switch its cache off.
 */
async function logIn(page: Page, { credentials }: EgressProxy): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Fetch.authRequired', ({ requestId }) => {
    const authChallengeResponse = { response: 'ProvideCredentials' as const, ...credentials };
    cdp.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }).catch(() => undefined);
  });
  cdp.on('Fetch.requestPaused', ({ requestId }) => {
    cdp.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
  });
  await cdp.send('Fetch.enable', { handleAuthRequests: true });
  await cdp.send('Page.navigate', { url: LOGIN_URL });
  await cdp.detach();
}

async function open(
  browser: Browser,
  proxy: EgressProxy,
  policy: Pick<Policy, 'language' | 'timezone'>,
  storageState: StorageState | undefined,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: policy.language,
    timezoneId: policy.timezone,
    viewport: VIEWPORT,
    acceptDownloads: false,
    serviceWorkers: 'block',
    proxy: { server: proxy.url },
    ...(storageState ? { storageState } : {}),
  });
  await context.addInitScript(removePeerConnections);
  await context.addInitScript(tellTimers);
  await logIn(await context.newPage(), proxy);
  return context;
}

/** A context with one empty page. @throws LamError `bad_policy`, `browser_gone`. */
export async function openContext(
  browser: Browser,
  proxy: EgressProxy,
  policy: Pick<Policy, 'language' | 'timezone'>,
  storageState: StorageState | undefined,
): Promise<BrowserContext> {
  const late = (): Error => new LamError('timeout', 'The browser does not answer.', { retryable: true });
  try {
    return await within(OPEN_MS, open(browser, proxy, policy, storageState), late);
  } catch (error) {
    if (error instanceof LamError || !(error instanceof Error)) throw error;
    if (/invalid timezone/i.test(error.message))
      throw new LamError('bad_policy', `There is no time zone "${policy.timezone}".`, { cause: error });
    throw new LamError('browser_gone', 'The browser stopped.', { retryable: true, cause: error });
  }
}
