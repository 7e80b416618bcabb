// SPDX-License-Identifier: MIT
// Speech has no commas: "tick milk eggs and bread" names three boxes, "buy gala apples rye rolls and plums" three things of a list.
import { type Clause, type Command, toldIn } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { normalise } from '../language/text.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';

/** The clause with commas between the names of the page that stand side by side in it; undefined where none do. */
export function runTogether(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = toldIn(clause);
  const isOpen = turn.progress.length === 0 && NAMING.has(clause.command.kind) && !/["“]/.test(told);
  if (!isOpen) return undefined;
  const kinds = namesAlike(turn).filter((names) => names.size > 1);
  const source = kinds.reduce(
    (said, names) => withCommas(said, names, turn.model),
    withoutKinds(told, turn.model),
  );
  const command = source === told ? undefined : parseClause(source);
  return command && [{ ...clause, source, command }];
}

const NAMING = new Set<Command['kind']>(['click', 'check', 'choose']);
const CHOSEN = new Set<Element['kind']>(['choice', 'option', 'tab']);

/** The names of each list of things, and of what can be chosen, as they are compared. */
function namesAlike({ model }: Turn): Set<string>[] {
  const choices = model.elements.filter(({ kind }) => CHOSEN.has(kind)).map(({ name }) => name);
  const titles = likelyGroups(model).map(({ members }) => members.map(({ title }) => title));
  return [choices, ...titles].map(
    (names) => new Set(names.map(normalise).filter((name) => name !== '' && !ANSWERS.test(name))),
  );
}

/** "No pottery" wants none, and answers nothing else with no. */
const ANSWERS = /^(?:yes|no|none|on|off)$/;

const LONGEST = 5;
const MARK = /[,;:.]$/;

/** "Green and black tea" with the boxes "Green" and "Black" under one called "Tea": of what kind they are names no third. */
function withoutKinds(told: string, { elements }: PageModel): string {
  const boxes = elements.filter(({ kind }) => kind === 'choice');
  const named = (name: string): Element[] => boxes.filter((box) => normalise(box.name) === name);
  const names = new Set(boxes.map(({ name }) => normalise(name)).filter((name) => name !== ''));
  const words = told.split(/\s+/);
  const kept: string[] = [];
  for (let at = 0, before = ''; at < words.length; ) {
    const count = nameAt(
      words.slice(at).map((text) => ({ text })),
      names,
    );
    const said = words.slice(at, at + Math.max(1, count));
    const name = count > 0 ? normalise(said.join(' ')) : '';
    const isKind = named(before).some((one) => named(name).some((over) => isUnder(one, over, boxes)));
    const [mark = ''] = MARK.exec(said.at(-1) ?? '') ?? [];
    if (isKind) kept.push(`${kept.pop()}${mark}`);
    else kept.push(...said);
    before = isKind || mark !== '' ? '' : name;
    at += said.length;
  }
  return kept.length === words.length ? told : kept.join(' ');
}

/** It is in what the other holds, or in the part of the page that the other alone stands at the head of. */
function isUnder({ node }: Element, over: Element, boxes: Element[]): boolean {
  const { parent } = over.node;
  if (isWithin(node, over.node)) return node !== over.node;
  const isHead = boxes.every((one) => one === over || one.node.parent !== parent);
  return parent !== undefined && isHead && node.order > over.node.order && isWithin(node, parent);
}

/** "The night crew late shift": the box of that name which is in the branch of the one before. */
function isInBranch(before: string, name: string, { elements }: PageModel): boolean {
  const boxes = elements.filter(({ kind }) => kind === 'choice');
  const named = (said: string): Element[] => boxes.filter((box) => normalise(box.name) === said);
  return named(name).some((one) => named(before).some((over) => isUnder(one, over, boxes)));
}

function withCommas(told: string, names: Set<string>, model: PageModel): string {
  const words = [...told.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  let [result, from, before] = ['', 0, ''];
  for (let at = 0; at < words.length; ) {
    const count = nameAt(words.slice(at), names);
    const start = words[at]?.at ?? 0;
    const said = words.slice(at, at + count).map(({ text }) => text);
    const name = normalise(said.join(' '));
    if (count > 0 && before !== '' && !isInBranch(before, name, model)) {
      result += `${told.slice(from, start).trimEnd()}, `;
      from = start;
    }
    at += Math.max(1, count);
    before = count > 0 && !MARK.test(said.at(-1) ?? '') ? name : '';
  }
  return result + told.slice(from);
}

/** How many words there name one of them, the longest name going first. */
function nameAt(words: { text: string }[], names: Set<string>): number {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const said = words.slice(0, count).map(({ text }) => text);
    if (said.slice(0, -1).every((word) => !MARK.test(word)) && names.has(normalise(said.join(' '))))
      return count;
  }
  return 0;
}
