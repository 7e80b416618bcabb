// SPDX-License-Identifier: MIT
// Controls of one name, as many times as a page repeats them: each has a part of the page of its own, which tells whose it is.
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import type { Match } from './model.ts';
import { mentions } from './score.ts';

export interface Owned {
  match: Match;
  /** The largest part of the page in which it is the only one of its name. */
  own: SnapshotNode;
}

/** `matches` of one name, with what each belongs to; in document order. */
export function ownedBy(matches: Match[]): Owned[] {
  const nodes = matches.map(({ element }) => element.node).sort((a, b) => a.order - b.order);
  return [...matches]
    .sort((a, b) => a.element.node.order - b.element.node.order)
    .map((match) => {
      let own = match.element.node;
      while (own.parent !== undefined && countIn(nodes, own.parent) === 1) own = own.parent;
      return { match, own };
    });
}

function countIn(nodes: SnapshotNode[], scope: SnapshotNode): number {
  let count = 0;
  for (const { order } of nodes) if (order >= scope.order && order < scope.end) count += 1;
  return count;
}

/** The words that it stands behind, where several are in one part of the page: "Bulb: order. Cable: order"; before, where the first begins that. */
function lineOf({ own }: Owned, all: Owned[]): string {
  const { children = [] } = own.parent ?? {};
  const places = all.map((other) => children.indexOf(other.own)).filter((place) => place >= 0);
  const at = children.indexOf(own);
  const line = places.includes(0)
    ? children.slice(at, places.find((place) => place > at) ?? children.length)
    : underLast(children.slice((places.findLast((place) => place < at) ?? -1) + 1, at + 1));
  return line.map(textOf).join(' ');
}

/** From the last of the highest headings on: what stands under those before has none of its name. */
function underLast(line: SnapshotNode[]): SnapshotNode[] {
  const levels = line.flatMap(({ role, level }) => (role === 'heading' ? [level ?? 1] : []));
  const highest = Math.min(...levels);
  return line.slice(
    Math.max(
      0,
      line.findLastIndex(({ role, level }) => role === 'heading' && (level ?? 1) === highest),
    ),
  );
}

/** Those of the best name. */
export function alike(matches: Match[]): Match[] {
  const best = Math.max(0, ...matches.map(({ score }) => score));
  return matches.filter(({ score }) => score >= best - 0.03);
}

/** Those whose own part of the page mentions `label`, scored by how well; nothing where none does. */
export function thoseOf(matches: Match[], label: string): Match[] {
  if (matches.length < 2 || matches.length > 300) return [];
  const all = ownedBy(matches);
  const numbers = numbersIn(label);
  const shown = all.filter(({ own }) => hasTogether(normalise(textOf(own)), numbers));
  const owned = shown.length > 0 ? shown : all;
  return (
    bestOf(owned.map((one) => ({ match: one.match, told: mentions(label, textOf(one.own)) }))) ??
    bestOf(all.map((one) => ({ match: one.match, told: mentions(label, lineOf(one, all)) }))) ??
    []
  );
}

/** "November 3", "3 November": a number and the word that it stands with. */
function numbersIn(label: string): string[] {
  const words = wordsOf(label);
  const tells = (word = ''): boolean => word !== '' && !STOP_WORDS.has(word);
  return words.flatMap((word, i) => {
    if (!/^\d+$/.test(word)) return [];
    const [before, after] = [words[i - 1], words[i + 1]];
    return tells(before) ? [`${before} ${word}`] : tells(after) ? [`${word} ${after}`] : [];
  });
}

/** "November 13" and "3 packs" have both words, and no "November 3". */
const hasTogether = (text: string, numbers: string[]): boolean =>
  numbers.length > 0 &&
  numbers.every((pair) => {
    const turned = pair.split(' ').reverse().join(' ');
    return [pair, turned].some((one) => ` ${text} `.includes(` ${one} `));
  });

interface Told {
  match: Match;
  told: number;
}

function bestOf(owned: Told[]): Match[] | undefined {
  const best = Math.max(...owned.map(({ told }) => told));
  if (best < 0.85) return undefined;
  return owned
    .filter(({ told }) => told >= best - 0.01)
    .map(({ match, told }) => ({ ...match, score: match.score * (0.7 + 0.3 * told) }));
}
