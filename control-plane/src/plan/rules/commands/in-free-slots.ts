// SPDX-License-Identifier: MIT
// "Create a 90 minute event called “Choir” between 4 and 8 pm", where a day is shown by its hours: what is free then for as long is
// dragged over, the first such time, and the form that this brings is told the name.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { durationSaid, timeIn } from '../language/numbers.ts';
import { freeFrom } from '../page/free-slots.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const LENGTH = String.raw`(?<length>(?:\d+(?:\.\d+)?|half an|an|one|two|three|one and a half)[ -]?(?:minutes?|mins?|hours?|hrs?|h)(?: and a half)?)(?:[ -]long)?`;
const THING = String.raw`(?<thing>event|appointment|meeting|entry|booking|block|slot|call|session)`;
const NAMED = String.raw`(?:(?:(?:called|named|titled|with the (?:name|title)|for)\s+)?["“](?<name>[^"”]+)["”]|(?:called|named|titled)\s+(?<bare>[^",“”]+?))`;
const WHEN = String.raw`(?:(?:some ?time |anywhere |any ?time )?(?:between|from)\s+(?<from>\S+(?: ?[ap]\.?m\.?)?)\s+(?:and|to|until|till)\s+(?<to>\S+(?: ?[ap]\.?m\.?)?))`;
const FORMS = [
  `^(?<verb>create|add|make|schedule|set up|book|put in|enter)\\s+(?:me\\s+)?(?:an?\\s+)?(?:new\\s+)?${LENGTH}\\s+${THING},?\\s+${NAMED},?\\s+${WHEN}$`,
  `^(?<verb>create|add|make|schedule|set up|book|put in|enter)\\s+(?:me\\s+)?(?:an?\\s+)?(?:new\\s+)?${THING},?\\s+${NAMED},?\\s+(?:of|for|lasting|that (?:lasts|takes))\\s+${LENGTH},?\\s+${WHEN}$`,
  `^(?<verb>create|add|make|schedule|set up|book|put in|enter)\\s+(?:me\\s+)?(?:an?\\s+)?(?:new\\s+)?${THING},?\\s+${NAMED},?\\s+${WHEN.replace('between|from', 'from')}$`,
].map((form) => new RegExp(form, 'i'));

/** Undefined where no day is shown so, or nothing is free for as long. */
export function inFreeSlots(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const said = FORMS.map((form) => form.exec(clause.source)?.groups).find((groups) => groups !== undefined);
  const [from, to] = hoursSaid(said?.from ?? '', said?.to ?? '');
  if (said === undefined || from === undefined || to === undefined) return undefined;
  const length = said.length === undefined ? to - from : durationSaid(said.length.replace('-', ' '));
  if (length === undefined) return undefined;
  const run = firstRun(slotsOf(turn), length, from, to);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const commands: Command[] = [
    { kind: 'drag', what: pinned(first, ''), spot: { to: pinned(last, '') } },
    { kind: 'type', rest: `"${said.name ?? said.bare}" into ${said.thing} name` },
    { kind: 'click', target: said.verb ?? 'create' },
  ];
  return clausesFor(clause, commands)?.map((one, i) => (i === 0 ? one : { ...one, later: true }));
}

/** "4 and 8pm" are both of the afternoon. */
function hoursSaid(from: string, to: string): (number | undefined)[] {
  const half = /[ap]\.?m\.?$/i.exec(to)?.[0] ?? '';
  const end = timeIn(to);
  const begun = timeIn(from) ?? timeIn(`${from}${half}`);
  const isLater = begun !== undefined && end !== undefined && begun < end;
  return isLater ? [begun, end] : [undefined, undefined];
}

interface Slot {
  element: Element;
  at: number;
}

const slotsOf = ({ model }: Turn): Slot[] =>
  model.elements.flatMap((element) => {
    const at = freeFrom(element.node);
    return at === undefined ? [] : [{ element, at }];
  });

/** The first of them, one right after the other, that come to that length. */
function firstRun(slots: Slot[], length: number, from: number, to: number): Element[] | undefined {
  const steps = slots.slice(1).map(({ at }, i) => at - (slots[i] as Slot).at);
  const step = Math.min(...steps.filter((one) => one > 0));
  const count = length / step;
  if (!Number.isInteger(count)) return undefined;
  const isFree = (at: number): Slot | undefined => slots.find((one) => one.at === at);
  for (const { at } of slots) {
    const run = Array.from({ length: count }, (_, i) => isFree(at + i * step));
    const all = run.flatMap((one) => (one === undefined ? [] : [one.element]));
    if (at >= from && at + length <= to && all.length === count) return all;
  }
  return undefined;
}
