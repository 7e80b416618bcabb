// SPDX-License-Identifier: MIT
// "The city in the shipping address is Rome": what a sentence tells for a part of the page is looked for there alone.
import { stepTo } from '../controls/stepper.ts';
import { formTold } from '../page/form-told.ts';
import { isWithin, modelWithin } from '../page/model.ts';
import { type Section, sectionTold } from '../page/sections.ts';
import { Turn } from '../turn/turn.ts';
import { type Reading, readMentions } from './reading.ts';
import type { Settled } from './settle.ts';

/** Undefined where no one part is told, or nothing of it is mentioned. */
export function readInSection(text: string, turn: Turn): Reading | undefined {
  const section = sectionTold(text, turn.model);
  if (section === undefined) return readInForm(text, turn);
  const inside = new Turn(turn.input, modelWithin(turn.model, section.part), turn.memo);
  const reading = readMentions(section.said, inside);
  const around = readAround(text, section, turn, reading === undefined || reading.left.length > 0);
  if (around !== undefined && around.deeds.length > (reading?.deeds.length ?? 0)) return around;
  return (
    reading && { ...reading, deeds: reading.deeds.map((deed) => placed(deed, section.place, inside, turn)) }
  );
}

/** "… for the child, and register" presses what stands outside; "…, for the week 3–7 August", over a group "Week" of a longer form, is a field's name. */
function readAround(text: string, { part, said }: Section, turn: Turn, isLeft: boolean): Reading | undefined {
  const isThere = (deed: Settled): boolean =>
    deed.kind === 'press' ||
    deed.kind === 'check' ||
    ('element' in deed && isWithin(deed.element.node, part));
  const outside = readMentions(said, turn);
  if (outside?.left.length === 0 && outside.deeds.every(isThere)) return outside;
  const whole = isLeft ? readMentions(text, turn) : undefined;
  return whole?.left.length === 0 ? whole : undefined;
}

/** "Report a missed collection": what the heading of one of several forms says is told for that one. */
function readInForm(text: string, turn: Turn): Reading | undefined {
  const form = formTold(text, turn.model);
  if (form === undefined) return undefined;
  const inside = new Turn(turn.input, modelWithin(turn.model, form.part), turn.memo);
  // What the heading says is said of the whole: "a missed collection" ticks no "assisted collection".
  const reading = readMentions(
    text.replace(form.heading, (title) => title.split(' ')[0] as string),
    inside,
  );
  // "Order six rolls for Sunday", over "Your order": its list stands elsewhere.
  const whole = reading !== undefined && reading.left.length > 0 ? readMentions(text, turn) : undefined;
  return whole?.left.length === 0 ? whole : reading;
}

/** What is counted is known by its name alone, which the other parts may have as well: "the heating in the attic". */
function placed(deed: Settled, place: string, inside: Turn, turn: Turn): Settled {
  if (deed.kind !== 'step') return deed;
  const [here, there] = [inside, turn].map((one) => JSON.stringify(stepTo(one, deed.name, deed.amount)));
  return here === there ? deed : { ...deed, name: `${deed.name} ${place}` };
}
