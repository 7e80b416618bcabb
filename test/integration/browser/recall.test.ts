// SPDX-License-Identifier: MIT
// Whether what a request is about is in the view that a model is given of a page, however far down it stands.
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Browser, chromium, type Page as Tab } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEngine } from '../../../control-plane/src/browser/perception/engine.ts';
import { Perception } from '../../../control-plane/src/browser/perception/perception.ts';
import { VIEW_TOKENS } from '../../../control-plane/src/plan/prompt.ts';
import { parseSnapshot, type SnapshotNode, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { viewLines } from '../../../control-plane/src/plan/view/lines.ts';
import { Marks } from '../../../control-plane/src/plan/view/marks.ts';
import type { Ranker } from '../../../control-plane/src/plan/view/meaning.ts';
import { rank } from '../../../control-plane/src/plan/view/rank.ts';
import { compactView } from '../../../control-plane/src/plan/view.ts';
import { startPages } from '../../bench/pages.ts';
import { LABELLED_PAGES, type Label } from './recall-pages.ts';

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

/** The element that a label is about: where several are called the same, the first behind what it stands beside. */
function targetOf(nodes: SnapshotNode[], [, role, name, beside = '']: Label): string {
  const from = nodes.find((node) => `${node.name} ${node.text ?? ''}`.includes(beside))?.order ?? Number.NaN;
  const target = nodes.find(
    (node) => node.ref && node.order >= from && node.role === role && node.name === name,
  );
  if (target?.ref === undefined) throw new Error(`no ${role} "${name}" beside "${beside}"`);
  return target.ref;
}

/** How many of the labels' elements are in the view, and in the first k lines of the ranking. */
async function measure(labels: Label[], budget: number, ranker: Ranker | undefined) {
  const look = new Perception(tab).look({ timeout: 20_000, signal: AbortSignal.timeout(20_000) });
  const seen = { ...(await look), url: tab.url(), refused: [], restored: false };
  const root = parseSnapshot(seen.snapshot);
  const nodes = [...walk(root)];
  const lines = viewLines(root, new Marks(undefined));
  const missed: string[] = [];
  const places: number[] = [];
  for (const label of labels) {
    const [request] = label;
    const ref = `[${targetOf(nodes, label)}]`;
    const view = await compactView(seen, [request], budget, ranker);
    expect(countTokens(view)).toBeLessThanOrEqual(budget);
    if (!view.includes(ref)) missed.push(request);
    places.push(rank(lines, request).findIndex((line) => lines[line]?.text.includes(ref)));
  }
  const within = (k: number): string => {
    const share = places.filter((place) => place >= 0 && place < k).length / labels.length;
    return `recall@${k} ${(share * 100).toFixed(0)} %`;
  };
  return { missed, told: [1, 5, 20].map(within).join(', ') };
}

async function expectInView(
  labels: readonly Label[],
  budget: number,
  name: string,
  ranker?: Ranker,
): Promise<void> {
  const { missed, told } = await measure([...labels], budget, ranker);
  const recall = 1 - missed.length / labels.length;
  console.log(`${name}: ${labels.length} labels, in the view ${(recall * 100).toFixed(1)} %, ${told}`);
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
}

/** Near is what happens to be. */
const worthless: Ranker = async (texts) => [
  [...texts.keys()].sort((a, b) => ((a * 7_919) % 499) - ((b * 7_919) % 499)),
];

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
    await expectInView(labels, budget, path);
  });

  it.each(LABELLED_PAGES)(
    'has what requests are about on the page "$name"',
    async ({ name, html, labels }) => {
      await tab.setContent(html);
      await expectInView(labels, VIEW_TOKENS, name);
    },
  );

  it.each(LABELLED_PAGES)(
    'loses nothing that was named to a worthless ranking by meaning on the page "$name"',
    async ({ name, html, labels }) => {
      await tab.setContent(html);
      await expectInView(labels, VIEW_TOKENS, `${name}, with a worthless ranking by meaning`, worthless);
    },
  );
});
