// SPDX-License-Identifier: MIT
// "With the labels docs and bug": boxes told behind what stands over them.
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { ancestor } from '../page/labels.ts';
import type { Sentence } from './sentence.ts';
import type { Mention } from './targets.ts';
import { isJoint } from './tokens.ts';
import type { Part } from './ways.ts';

export function captionedAt(at: number, sentence: Sentence): Part[] {
  if (NOT.test(sentence.tokens[at - 1] ?? '')) return [];
  const groups = new Set(sentence.mentions.flatMap(({ target }) => groupOf(target.element.node) ?? []));
  return [...groups].flatMap((group): Part[] => {
    const behind = behindCaption(at, group.name, sentence.tokens);
    const boxes = behind === undefined ? [] : boxesAt(behind, group, sentence);
    const last = boxes.at(-1);
    if (last === undefined) return [];
    const gain = boxes.reduce((sum, { score, weight }) => sum + score * weight, boxes.length);
    const deeds = boxes.map(({ target: { element } }) => ({ kind: 'check', element, on: true }) as const);
    return [{ from: at, to: last.to, gain, deeds }];
  });
}

const NOT = /^(?:no|not|without|except)$/i;
const LONGEST = 3;

function groupOf(node: SnapshotNode): SnapshotNode | undefined {
  const group = node.role === 'checkbox' ? ancestor(node, (role) => role === 'group', 4) : undefined;
  return group?.name === '' ? undefined : group;
}

/** Where what the caption is about begins; undefined where it is not said there. */
function behindCaption(at: number, caption: string, tokens: string[]): number | undefined {
  const words = wordsOf(caption).filter((word) => !STOP_WORDS.has(word));
  for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
    const said = wordsOf(tokens.slice(at, at + length).join(' '));
    const isSaid =
      said.length === length && said.every((word, i) => isWord(word, words.at(i - length) ?? ''));
    if (!isSaid) continue;
    let behind = at + length;
    while (MEANS.test(tokens[behind] ?? '')) behind++;
    return behind;
  }
  return undefined;
}

const isWord = (said: string, shown: string): boolean => likeness(said, shown) >= 0.95;

const MEANS = /^(?:is|are|to|as|of|be|:|=|called|named|the)$/i;

/** Boxes of that group, one after the other. */
function boxesAt(at: number, group: SnapshotNode, sentence: Sentence): Mention[] {
  const { tokens, mentions } = sentence;
  const [box] = mentions
    .filter(
      ({ from, score, target }) => from === at && score >= SURELY && groupOf(target.element.node) === group,
    )
    .sort((one, other) => other.to - one.to);
  if (box === undefined) return [];
  let next = box.to;
  while (next < tokens.length && isJoint(tokens[next])) next++;
  return [box, ...(next > box.to ? boxesAt(next, group, sentence) : [])];
}

const SURELY = 0.93;
