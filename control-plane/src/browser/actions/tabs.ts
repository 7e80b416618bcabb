// SPDX-License-Identifier: MIT
import { LamError } from '../../errors.ts';
import type { Tab } from '../tab.ts';
import type { Tabs } from '../tabs.ts';
import type { Handler } from './acting.ts';
import { setOut, webAddress } from './places.ts';

function numbered(tabs: Tabs, number: number): Tab {
  const tab = tabs.all[number - 1];
  if (tab === undefined)
    throw new LamError('no_such_tab', `There is no tab ${number}; ${tabs.all.length} are open.`);
  return tab;
}

export const newtab: Handler<'newtab'> = async ({ url }, { tabs, signal }) => {
  const address = url === undefined ? undefined : webAddress(url);
  const fresh = await tabs.open(signal);
  if (address !== undefined) setOut(fresh, address);
  return { tab: fresh };
};

export const switchtab: Handler<'switchtab'> = async ({ tab: number }, { tabs }) => {
  const wanted = numbered(tabs, number);
  await tabs.show(wanted);
  return { tab: wanted };
};

export const closetab: Handler<'closetab'> = async ({ tab: number }, { tab, tabs, signal }) => {
  const closing = number === undefined ? tab : numbered(tabs, number);
  const current = await tabs.close(closing, signal);
  return closing === tab ? { tab: current } : { changed: 'content' };
};
