// SPDX-License-Identifier: MIT
// "Put the receiver in the remark box", where the page tells a receiver: what it calls just so is meant, and not the words.
import { normalise } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import type { Turn } from '../turn/turn.ts';

const CALLED = /^the\s+(\S+(?:\s\S+){0,3})$/i;
/** A line that merely shows a thing is no value of its name. */
const NAMES = 0.85;
/** Says that words are written down; what is ordered or put on a list is the thing itself. */
const WRITES =
  /^(?:\w+: )?(?:(?:type|enter|write|put|fill|insert|paste|copy|input|note|use|set)\b|.{2,40}? (?:is|=|:) the\b)/i;

/** Where it stands. */
const SHOWN_IN =
  /\s+(?:(?:(?:that|which) is |as )?(?:shown|given|listed|told|stated|written|found)\s+)?(?:in|from|on|under)\s+(?:the|this)\s+(?:\p{L}+\s+)?(?:table|list|page|card|summary|details|data|information|sheet|record|profile)$/iu;

/** The one value that the page has by the very name. */
export function calledJustSo(turn: Turn, said: string): string | undefined {
  const name = CALLED.exec(said.replace(SHOWN_IN, ''))?.[1];
  const source = turn.memo.clauses[turn.at]?.source ?? '';
  return name !== undefined && WRITES.test(source) ? valueCalled(turn, name) : undefined;
}

/** "Find the row label Colour in the table, enter its value": the second with what stands beside that label; undefined where nothing does. */
export function withValueBeside(turn: Turn, sought: string, next: string): string | undefined {
  const label = sought.replace(SHOWN_IN, '').replace(LABEL, '').replace(/["“”]/g, '');
  const value = ITS_VALUE.test(next) ? valueCalled(turn, label) : undefined;
  // What the page says stays one quoted value.
  return value === undefined || /["“”]/.test(value) ? undefined : next.replace(ITS_VALUE, () => `"${value}"`);
}

const LABEL =
  /^(?:the\s+)?(?:(?:table|row)\s+)?(?:label|row|entry|line|heading|key|term|property|field|word)\s+(?:(?:called|named|labell?ed|for|of|with)\s+)?(?=\S)/i;
const ITS_VALUE =
  /\b(?:(?:its|the (?:corresponding|matching|associated|adjacent)) (?:value|entry|content)|(?:the )?(?:value|entry) (?:next to|beside|of|for|behind) (?:it|that)\b)/i;

function valueCalled(turn: Turn, name: string): string | undefined {
  const names = [name, name.replace(/['’]s? (?:full )?name$/i, '')].map(normalise);
  const values = factsOf(turn.model, names[0]?.split(' ') ?? [])
    .filter(({ label, weight }) => weight > NAMES && names.includes(normalise(label)))
    .map(({ value }) => value.trim());
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
}
