// SPDX-License-Identifier: MIT
// "Next to Bob", "in the billing section", "under Drinks": of several matches, the one that the page's structure puts nearest.
import type { SnapshotNode } from '../snapshot.ts';
import { walk } from '../snapshot.ts';
import { type Label, labelOf, type Match, type PageModel } from './model.ts';
import { thoseOf } from './own.ts';
import { type Relation, readingsOf } from './phrase.ts';
import { queryOf, scoreLabel } from './score.ts';

export interface Anchor {
  node: SnapshotNode;
  score: number;
}

/** Keeps the matches' scores for the nearest, lowers them for the others; nothing if the anchor is not on the page. */
export function byAnchor(
  matches: Match[],
  anchor: { relation: Relation; label: string },
  model: PageModel,
): Match[] {
  const anchors = anchorsFor(anchor.label, model);
  if (matches.length === 0) return [];
  const own = anchor.relation === 'near' ? thoseOf(topOf(matches), anchor.label) : [];
  if (own.length === 1 || anchors.length === 0) return own;
  const best = Math.max(...matches.map((match) => match.score));
  const close = matches
    .filter((match) => match.score >= best - 0.1)
    .flatMap((match) => {
      const near = nearest(match.element.node, anchors, anchor.relation);
      return near === undefined ? [] : [{ match, ...near }];
    })
    .sort((a, b) => a.size - b.size || a.distance - b.distance);
  const first = close[0];
  if (first === undefined) return [];
  return close.map(({ match, size, distance, score }) => ({
    element: match.element,
    score:
      (size === first.size && distance === first.distance ? match.score : match.score * 0.85) *
      (0.7 + 0.3 * score),
  }));
}

/** Those of the best name. */
function topOf(matches: Match[]): Match[] {
  const best = Math.max(...matches.map(({ score }) => score));
  return matches.filter(({ score }) => score >= best - 0.03);
}

const texts = new WeakMap<PageModel, { node: SnapshotNode; label: Label }[]>();

/** Every name and text of the page, made ready to be compared. */
function textsOf(model: PageModel): { node: SnapshotNode; label: Label }[] {
  const known = texts.get(model);
  if (known !== undefined) return known;
  const found: { node: SnapshotNode; label: Label }[] = [];
  for (const node of walk(model.root))
    for (const text of new Set([node.name, node.text]))
      if (text) found.push({ node, label: labelOf(text, 1) });
  texts.set(model, found);
  return found;
}

/** The nodes that show the anchor's words, best matches only. */
export function anchorsFor(label: string, model: PageModel): Anchor[] {
  const readings = readingsOf(label).filter(
    (reading) => reading.anchor === undefined && reading.label !== '',
  );
  const queries = readings.map((reading) => queryOf(reading.label, model, reading.exact));
  if (queries.length === 0) return [];
  const anchors: Anchor[] = [];
  for (const { node, label } of textsOf(model)) {
    const score = Math.max(...queries.map((query) => scoreLabel(query, label)));
    if (score >= 0.68) anchors.push({ node, score });
  }
  const best = Math.max(0, ...anchors.map((anchor) => anchor.score));
  return anchors.filter((anchor) => anchor.score >= best - 0.06);
}

interface Nearness {
  /** Nodes under the nearest common ancestor: the smaller, the nearer. */
  size: number;
  distance: number;
  score: number;
}

function nearest(node: SnapshotNode, anchors: Anchor[], relation: Relation): Nearness | undefined {
  let found: Nearness | undefined;
  for (const anchor of anchors) {
    const behind = node.order - anchor.node.order;
    if (relation === 'below' && behind <= 0) continue;
    const common = commonAncestor(node, anchor.node);
    const size = common.end - common.order;
    const distance = relation !== 'near' && behind < 0 ? 10_000 - behind : Math.abs(behind);
    if (found === undefined || size < found.size || (size === found.size && distance < found.distance))
      found = { size, distance, score: anchor.score };
  }
  return found;
}

function commonAncestor(a: SnapshotNode, b: SnapshotNode): SnapshotNode {
  let at = a;
  while (!(b.order >= at.order && b.order < at.end) && at.parent !== undefined) at = at.parent;
  return at;
}
