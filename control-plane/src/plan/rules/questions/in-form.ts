// SPDX-License-Identifier: MIT
// "When is my haircut?", "until when does it last?", where the appointment is open in a form: what its fields tell of the day and the hour.
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { endAsked } from './end-of.ts';

const ASKS =
  /^(?:when|(?:on )?(?:what|which) day(?: and (?:(?:at )?what )?time)?|(?:at )?what time)(?:['’]s|\s+(?:is|are|does|do|has|have|will))\s+(.+)$/i;
const IS_END = /^(?:to|until|till|ends?(?: (?:time|at))?|finish(?:es)?|up to)\b/i;
const CALLED = 0.85;

/** Undefined where no form is open whose one field says just that, or none of its others tells a day or an hour. */
export function whenInForm(question: string, { elements, modal }: PageModel): string | undefined {
  const whose = endAsked(question);
  const said = tellingIn(whose ?? ASKS.exec(question)?.[1] ?? '');
  if (modal === undefined || said.length === 0) return undefined;
  const fields = elements.filter(({ kind, node }) => TAKES.has(kind) && isWithin(node, modal));
  const [named, ...more] = fields.filter((field) => hasAll(shownBy(field), said));
  if (named === undefined || more.length > 0) return undefined;
  const told = fields.flatMap((field) => {
    const value = shownBy(field).trim();
    const isMeant = whose === undefined || field.labels.some(({ text }) => IS_END.test(text));
    return field !== named && isMeant && (isOf('date', value) || isOf('clock', value)) ? [value] : [];
  });
  if (whose !== undefined && told.length > 0)
    return `${capital(shownBy(named).trim())}: until ${told.join(', ')}.`;
  return told.length === 0 ? undefined : `${capital(shownBy(named).trim())}: ${told.join(', ')}.`;
}

const TAKES = new Set<Element['kind']>(['field', 'list']);

/** What is typed in it, or chosen. */
function shownBy({ node }: Element): string {
  const chosen = (one: SnapshotNode): boolean => one.role === 'option' && one.selected === true;
  const options = node.children.filter(({ role }) => role === 'option');
  return options.length === 0 ? (node.text ?? '') : options.filter(chosen).map(textOf).join(', ');
}

const tellingIn = (text: string): string[] =>
  wordsOf(text).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));

/** Every word of what was said, in any form. */
const hasAll = (value: string, said: string[]): boolean =>
  value !== '' && said.every((word) => wordsOf(value).some((shown) => likeness(word, shown) >= CALLED));
