// SPDX-License-Identifier: MIT
// Going somewhere. The handlers only set out: whether the page came is seen, and judged, where actions settle.
import { LamError } from '../../errors.ts';
import { isWebAddress } from '../navigation.ts';
import type { Tab } from '../tab.ts';
import type { Handler } from './acting.ts';

/** @throws LamError `egress_denied` for a scheme that is not opened, `bad_value` for what is no address. */
export function webAddress(text: string): string {
  const url = URL.parse(text) ?? URL.parse(`https://${text}`);
  if (!url) throw new LamError('bad_value', `"${text}" is not an address.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new LamError(
      'egress_denied',
      `Refused to open ${text.slice(0, 200)}: only http and https pages are opened.`,
    );
  return url.href;
}

export function setOut(tab: Tab, address: string): void {
  tab.navigation.expect(address);
  tab.cdp.send('Page.navigate', { url: address }).catch((error: Error) => {
    tab.navigation.fail(error.message);
    tab.changes.changed();
  });
}

export const goto: Handler<'goto'> = async ({ url }, { tab }) => {
  setOut(tab, webAddress(url));
  return undefined;
};

async function moveInHistory(tab: Tab, by: 1 | -1): Promise<undefined> {
  const { entries, currentIndex } = await tab.cdp.send('Page.getNavigationHistory');
  const entry = entries[currentIndex + by];
  if (!entry || !isWebAddress(entry.url) || entry.url === 'about:blank')
    throw new LamError('no_history', `There is no ${by < 0 ? 'earlier' : 'later'} page to go to.`);
  tab.navigation.expect(entry.url);
  await tab.cdp.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  return undefined;
}

export const back: Handler<'back'> = (_action, { tab }) => moveInHistory(tab, -1);
export const forward: Handler<'forward'> = (_action, { tab }) => moveInHistory(tab, 1);

export const reload: Handler<'reload'> = async (_action, { tab }) => {
  tab.navigation.expect(tab.url);
  await tab.cdp.send('Page.reload');
  return undefined;
};
