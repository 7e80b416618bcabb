// SPDX-License-Identifier: MIT
// Whether what a request is about is in the view that a model is given of a page, however far down it stands.
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Browser, chromium, type Page as Tab } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEngine } from '../../../control-plane/src/browser/perception/engine.ts';
import { Perception } from '../../../control-plane/src/browser/perception/perception.ts';
import { VIEW_TOKENS } from '../../../control-plane/src/plan/prompt.ts';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { compactView } from '../../../control-plane/src/plan/view.ts';
import { startPages } from '../../bench/pages.ts';

/** A request, and the role and name of the element that it is about. */
type Label = [request: string, role: string, name: string];

const RESOURCES = ['pet', 'order', 'user', 'store', 'invoice', 'parcel', 'ticket', 'review'];
const every = (step: number, last: number): number[] =>
  Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);

const FORM: Label[] = [
  ['type Ada into the name field', 'textbox', 'Name'],
  ['my mail is ada at example dot org', 'textbox', 'E-mail'],
  ['choose Germany as the country', 'combobox', 'Country'],
  ['I want the newsletter', 'checkbox', 'Newsletter'],
  ['take the paid plan', 'radio', 'Paid'],
  ['send it', 'button', 'Send'],
];

const TABLE: Label[] = every(23, 500).flatMap((n): Label[] => [
  [`click the "Edit ${n}" button`, 'button', `Edit ${n}`],
  [`delete ${n}`, 'button', `Delete ${n}`],
  [`please delete customer ${n}`, 'button', `Delete ${n}`],
  [`open customer ${n}`, 'link', `Customer ${n}`],
  [`tick the row of c${n}@example.org`, 'checkbox', `Select ${n}`],
]);

const MANUAL: Label[] = every(3, 50).flatMap((c): Label[] => [
  [`click the "topic ${c}.7" link`, 'link', `topic ${c}.7`],
  [`open the example ${c}.2`, 'link', `example ${c}.2`],
  [`what does chapter ${c} say`, 'heading', `Chapter ${c}`],
]);

const SWAGGER: Label[] = RESOURCES.flatMap((name): Label[] => [
  [`open GET /${name}s`, 'button', `GET /${name}s List ${name}s`],
  [`how do I list ${name}s`, 'button', `GET /${name}s List ${name}s`],
  [`show me how to remove a ${name}`, 'button', `DELETE /${name}s/{id} Remove a ${name}`],
  [`click the "PUT /${name}s/{id} Change a ${name}" button`, 'button', `PUT /${name}s/{id} Change a ${name}`],
  [`open the operation that adds a ${name}`, 'button', `POST /${name}s Add a ${name}`],
]);

let browser: Browser;
let tab: Tab;
let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  await registerEngine();
  pages = await startPages();
  browser = await chromium.launch({
    executablePath: process.env.LAM_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  tab = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

describe('the view of a page, within its budget', () => {
  it.each([
    ['form', FORM, 500],
    ['swagger', SWAGGER, VIEW_TOKENS],
    ['table', TABLE, VIEW_TOKENS],
    ['manual', MANUAL, VIEW_TOKENS],
  ] as const)('has what requests are about on the page "%s"', async (path, labels, budget) => {
    await tab.goto(`${pages.url}/${path}`);
    const [, first, called] = labels.at(0) as Label;
    await tab
      .getByRole(first as 'button', { name: called })
      .first()
      .waitFor();
    const look = new Perception(tab).look({ timeout: 10_000, signal: AbortSignal.timeout(10_000) });
    const seen = { ...(await look), url: tab.url(), refused: [], restored: false };
    const nodes = [...walk(parseSnapshot(seen.snapshot))];
    const missed = labels.filter(([request, role, name]) => {
      const target = nodes.find((node) => node.role === role && node.name === name);
      if (!target?.ref) throw new Error(`no ${role} "${name}" on the page`);
      const view = compactView(seen, [request], budget);
      expect(countTokens(view)).toBeLessThanOrEqual(budget);
      return !view.includes(`[${target.ref}]`);
    });
    const recall = 1 - missed.length / labels.length;
    expect(recall, missed.map(([request]) => request).join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
