// SPDX-License-Identifier: MIT
// The page as a model is shown it: one line per element that matters, what the request is about first, within a hard budget.
import MiniSearch from 'minisearch';
import type { Page } from './page.ts';
import { parseSnapshot } from './snapshot.ts';
import { type ViewLine, viewLines } from './view/lines.ts';

/** Characters that make a token, roughly, for English and markup. */
const CHARS_PER_TOKEN = 4;
const NOTE = 80;
const MAX_INSIDE = 8;

/** At most `budgetTokens` (of four characters each); whole if it fits, else dialogs, what the request names, and the top. */
export function compactView(page: Page, request: string, budgetTokens: number): string {
  const lines = viewLines(parseSnapshot(page.snapshot));
  const budget = budgetTokens * CHARS_PER_TOKEN;
  const total = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  if (total <= budget) return lines.map((line) => line.text).join('\n');
  return cutTo(lines, request, budget);
}

function cutTo(lines: ViewLine[], request: string, budget: number): string {
  const kept = new Set<number>();
  let left = budget - NOTE;
  const keep = (at: number): boolean => {
    const line = lines[at];
    if (line === undefined || kept.has(at)) return true;
    if (line.text.length + 1 > left) return false;
    kept.add(at);
    left -= line.text.length + 1;
    return true;
  };
  for (const at of ranked(lines, request)) {
    if (left < 20) break;
    for (const parent of parentsOf(lines, at)) keep(parent);
    keep(at);
  }
  const shown = [...kept].sort((a, b) => a - b).map((at) => (lines[at] as ViewLine).text);
  return [...shown, `(${lines.length - shown.length} more lines of the page are not shown)`].join('\n');
}

/** Dialogs, then what the request names, each with its neighbours and what stands in it (a row's buttons), then the rest from the top, controls before text. */
function* ranked(lines: ViewLine[], request: string): Generator<number> {
  for (const [at, line] of lines.entries()) if (line.inDialog) yield at;
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(lines.map((line, id) => ({ id, text: line.text })));
  const found = index
    .search(request, { prefix: true, fuzzy: (term) => (/\d/.test(term) ? false : 0.2) })
    .slice(0, 200);
  for (const { id } of found) {
    yield id as number;
    yield* inside(lines, id as number);
    for (const near of [-1, 1]) if (lines[id + near]?.depth === lines[id]?.depth) yield id + near;
  }
  for (const [at, line] of lines.entries()) if (line.control) yield at;
  for (const at of lines.keys()) yield at;
}

/** The first lines that stand under a line. */
function* inside(lines: ViewLine[], at: number): Generator<number> {
  const depth = lines[at]?.depth ?? 0;
  for (let below = at + 1; below <= at + MAX_INSIDE && (lines[below]?.depth ?? 0) > depth; below++)
    yield below;
}

/** The lines under which a line stands, outermost first, so that it keeps its place. */
function parentsOf(lines: ViewLine[], at: number): number[] {
  const parents: number[] = [];
  let depth = lines[at]?.depth ?? 0;
  for (let i = at - 1; i >= 0 && depth > 0; i--) {
    const line = lines[i] as ViewLine;
    if (line.depth >= depth) continue;
    parents.unshift(i);
    depth = line.depth;
  }
  return parents;
}
