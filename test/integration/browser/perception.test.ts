// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/site/server.ts';
import { PAGES, startPages } from '../../bench/pages.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import { useLooking, withoutRefs } from './looking.ts';

const TASK_PAGES = new URL('../plan/pages/', import.meta.url);

const on = useLooking({ page: 'kept' });

/**
 * Playwright never tells what is clicked within a text from the text, be it words or a sign with a title, nor within what has the
 * same name, and runs the words on both sides of a line break together; and it tells what CSS would draw before and behind what is
 * not shown. An editor without a role is a text box to us alone, what is written in one with a role is told by us alone, and what a
 * style draws in an empty one is its placeholder; a box that lets clicks through is to us where its label is, and the minus and the
 * plus of a number are controls, a button that opens a list box is a combobox, a small framed square beside a text a check box. Where a slider or a meter of the page's own making stands is told by us alone,
 * and so are things that nothing but their colour tells apart, amounts that nothing but their style strikes out, and names that it
 * sets apart from what follows them.
 */
async function withoutWhereTheyDiffer(): Promise<void> {
  await on.page.addStyleTag({
    content:
      '* { cursor: auto !important; text-decoration: none !important; font-weight: normal !important } input { pointer-events: auto !important } [data-hidden]::before, [data-hidden]::after { content: none !important } :empty { background: none !important; fill: none !important; stroke: none !important }',
  });
  await on.page.evaluate(() => {
    for (const range of document.querySelectorAll('[aria-valuenow], [aria-valuetext]'))
      for (const value of ['aria-valuenow', 'aria-valuetext']) range.removeAttribute(value);
    for (const button of document.querySelectorAll('[aria-haspopup=listbox]'))
      button.removeAttribute('aria-haspopup');
    for (const element of document.querySelectorAll('[onclick]')) element.removeAttribute('onclick');
    for (const editor of document.querySelectorAll('[contenteditable]:not([role])'))
      editor.removeAttribute('contenteditable');
    for (const editor of document.querySelectorAll('[role=textbox]:not(input, textarea)'))
      editor.replaceChildren();
    for (const editor of document.querySelectorAll('[data-placeholder]'))
      editor.removeAttribute('data-placeholder');
    for (const element of document.querySelectorAll('[title]'))
      if (/^..?$/u.test(element.textContent?.trim() ?? '')) element.removeAttribute('title');
    for (const sign of document.querySelectorAll('span, div, b, i, a'))
      if (/^\s*[+＋−–-]\s*$/.test(sign.textContent ?? '')) sign.textContent = 'sign';
    for (const element of document.querySelectorAll('body *'))
      if (!element.checkVisibility()) element.toggleAttribute('data-hidden', true);
    const breaksIn = (root: ParentNode): Element[] => [
      ...root.querySelectorAll('br'),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? breaksIn(shadowRoot) : [],
      ),
    ];
    for (const lineBreak of breaksIn(document)) lineBreak.replaceWith(' ');
  });
}

/** Both of one page, line by line; refs count as being there or not, and what we tell beyond it does not count: the lines of a value, too. */
async function expectTheSame(): Promise<void> {
  const theirs = withoutRefs(await on.page.ariaSnapshot({ mode: 'ai' }));
  const ours = withoutRefs(await on.look()).replaceAll('\\n', ' ');
  expect(withoutBareSliders(ours)).toBe(withoutBareSliders(theirs));
}

/** Those that do not say that they are. */
const withoutBareSliders = (snapshot: string): string => snapshot.replace(/^ *- slider \[ref\]\n/gm, '');

describe('what is seen is what Playwright sees', () => {
  // Of the pages that only the bench uses every third: all of them take five minutes.
  const names = readdirSync(TASK_PAGES)
    .filter((name) => name.endsWith('.html'))
    .filter((name, i) => !/^[a-z]{1,2}-/.test(name) || i % 3 === 0);

  it.each(names)('on %s', async (name) => {
    await on.page.goto(new URL(name, TASK_PAGES).href);
    await withoutWhereTheyDiffer();
    await expectTheSame();
  });

  it('of every element, role, state and way of naming, in frames and shadow roots, too', async () => {
    await on.page.setContent(EVERY_ELEMENT);
    await expectTheSame();
  });

  it('on the large pages of the bench', async () => {
    const pages = await startPages();
    try {
      for (const { path, targets } of PAGES) {
        await on.page.goto(pages.url + path);
        const [{ role, name } = { role: 'button', name: '' }] = targets;
        await on.page
          .getByRole(role as 'button', { name })
          .first()
          .waitFor();
        await expectTheSame();
      }
    } finally {
      await pages.close();
    }
  });

  describe('on the demo site', () => {
    let site: DemoSite;
    beforeAll(async () => {
      site = await startDemoSite({ host: '127.0.0.1', port: 0 });
    });
    afterAll(() => site.close());

    it('on its first page and those that it links to', async () => {
      await on.page.goto(site.url);
      await expectTheSame();
      const links = await on.page
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of new Set(links.filter((href) => href.startsWith(site.url)))) {
        await on.page.goto(link);
        await expectTheSame();
      }
    });
  });
});
