// SPDX-License-Identifier: MIT
// "Add “Oak tray” and “Tea towel” to the basket", "put shelf one and shelf four in it": things that are called by their whole names, wherever on
// the page each stands, are done one after the other by the control that each has for it.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { controlFor } from '../page/member-controls.ts';
import type { Member } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { mayBeOfMember } from './of-member.ts';
import { deedsOn, type Said } from './said.ts';

/** In the order of the page; undefined where one of them is not called so, or has no such control. */
export function eachNamed(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || clause.command.kind !== 'click' || !mayBeOfMember(clause, turn)) return undefined;
  for (const said of deedsOn(clause)) {
    const parts = said.deeds.length === 0 || said.tick !== undefined ? [] : listOf(said.whom);
    if (parts.length < 2) continue;
    const meant = new Map(
      parts.flatMap((part, i) => pressFor(part, i === 0 ? '' : nounOf(parts), said, turn)),
    );
    if (meant.size < parts.length) continue;
    const inOrder = [...meant].sort(([a], [b]) => a.node.order - b.node.order);
    return clausesFor(
      clause,
      inOrder.map(
        ([control, { title }]): Command => ({
          kind: 'click',
          target: pinned(control, `${control.name} ${title}`),
        }),
      ),
    );
  }
  return undefined;
}

/** "Shelf one and four": the second has the noun of the first. */
const nounOf = ([first = '']: string[]): string => first.replace(/\s*\S+$/, '');

/** The control for it, and the thing itself; none where there is none. */
function pressFor(part: string, noun: string, { deeds }: Said, turn: Turn): [Element, Member][] {
  const member = [part, `${noun} ${part}`].map((name) => calledWholly(name, turn)).find((one) => one);
  const control = member && controlFor(member, deeds, turn.model);
  return control === undefined || member === undefined ? [] : [[control, member]];
}

/** The only one of that name; of two of which one is within the other, the inner. */
function calledWholly(name: string, { model }: Turn): Member | undefined {
  const wanted = plain(name);
  const called = likelyGroups(model)
    .flatMap(({ members }) => (members.length < 2 ? [] : members))
    .filter(({ title }) => title !== '' && plain(title) === wanted);
  const inner = called.filter(
    ({ node }) => !called.some((one) => one.node !== node && isWithin(one.node, node)),
  );
  const [only, ...more] = new Set(inner.map(({ node }) => node));
  return wanted === '' || more.length > 0 ? undefined : inner.find(({ node }) => node === only);
}

/** Numbers in digits, whatever their plural. */
const plain = (name: string): string =>
  wordsOf(name)
    .filter((word) => numberOf(word) !== undefined || !STOP_WORDS.has(word))
    .map((word) => stem(String(numberOf(word) ?? word)))
    .join(' ');
