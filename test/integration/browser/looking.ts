// SPDX-License-Identifier: MIT
// A page that is looked at as the assistant does; for test files that need no more of a room's browser than that.
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { registerEngine } from '../../../control-plane/src/browser/perception/engine.ts';
import { Perception } from '../../../control-plane/src/browser/perception/perception.ts';
import { parseSnapshot, type SnapshotNode, walk } from '../../../control-plane/src/plan/snapshot.ts';

/** Of one look, or of one answer about what was looked at. */
export const limits = () => ({ timeout: 10_000, signal: AbortSignal.timeout(10_000) });

export interface Looking {
  readonly page: Page;
  readonly perception: Perception;
  /** @returns the page's snapshot. */
  look(): Promise<string>;
}

/** Has one browser for the file that calls it, and a new page for each of its tests; `kept`: one for all, as each goes somewhere itself. */
export function useLooking({ page: lasts = 'new' }: { page?: 'new' | 'kept' } = {}): Looking {
  let browser: Browser;
  let page: Page;
  let perception: Perception;
  beforeAll(async () => {
    await registerEngine();
    browser = await chromium.launch({
      executablePath: process.env.LAM_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());
  const open = async (): Promise<void> => {
    page = await browser.newPage();
    perception = new Perception(page);
  };
  if (lasts === 'kept') beforeAll(open);
  else {
    beforeEach(open);
    afterEach(() => page.close());
  }
  return {
    get page() {
      return page;
    },
    get perception() {
      return perception;
    },
    look: async () => (await perception.look(limits())).snapshot,
  };
}

export function find(snapshot: string, role: string, name: string): SnapshotNode | undefined {
  return [...walk(parseSnapshot(snapshot))].find((node) => node.role === role && node.name === name);
}

export function withoutRefs(snapshot: string): string {
  return snapshot
    .replace(OFFERS, (_, field: string, value?: string) => field + (value === undefined ? '' : `: ${value}`))
    .replace(/ \[ref=\w+\]/g, ' [ref]')
    .replace(
      / \[(onscreen|icon=[a-z ]+|title=[^\]]+|takes=[a-z-]+|collapsed|readonly|multiline|completes|modeless|form=[a-z-]+)\]/g,
      '',
    );
}

/** What a field itself offers, which Playwright does not tell: options without refs, behind its value. */
const OFFERS =
  /^( *- combobox [^\n]*\[completes\][^\n]*?):(?:\n *- text: ([^\n]*))?(?:\n *- option "[^"\n]*")+(?=\n|$)/gm;
