// SPDX-License-Identifier: MIT
// What of a page may take a value whose field was not named: fields, and things side by side of which one is chosen.
import { numberOf } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import { queryOf, scoreLabel } from '../page/score.ts';
import { filledBy } from '../turn/filled.ts';
import type { Turn } from '../turn/turn.ts';
import { isCalled } from './notions.ts';
import { rowsOf } from './rows.ts';
import type { Sentence } from './sentence.ts';
import type { Way } from './ways.ts';
import { worthOf } from './worth.ts';

const MEMBER = 0.85;

/** The ways to give a value to what is called so: fields in the order of the page, then what is chosen from. */
export function waysTo(label: RegExp, value: string, sentence: Sentence): Way[] {
  const { turn } = sentence;
  const fields = fieldsOf(sentence).filter((field) => isCalled(field, label));
  const rows = rowsOf(turn.model).filter(({ labels }) => labels.some((text) => label.test(text)));
  const chosen = [
    ...rows.flatMap(({ members }) => memberNamed(members, value, turn) ?? []),
    ...rowsOf(turn.model).flatMap(({ members }) => countedIn(members, label, value)),
  ];
  return [...setting(fields, value, turn), ...chosen.map((element): Way => ({ kind: 'pick', element }))];
}

/** "4 people" beside "2 people": what they are a number of is said by each. */
function countedIn(members: Element[], label: RegExp, value: string): Element[] {
  const counted = members.filter(({ name }) => /^\d+ \p{L}/u.test(name.trim()) && label.test(name));
  return counted.length < 2 ? [] : counted.filter(({ name }) => name.trim().split(' ')[0] === value);
}

/** Those of the fields that the value would do for. */
export function setting(fields: Element[], value: string, turn: Turn): Way[] {
  const words = value.split(' ');
  return fields
    .filter((element) => worthOf(value, words, 0, element, turn) !== undefined)
    .map((element) => ({ kind: 'set', element, value }));
}

/** Those that this task has not given a value to: what was told for one is not told over, but may be gone on with ("Bri", "Brindisi"). */
export function fieldsOf({ turn, tokens }: Sentence): Element[] {
  const filled = filledBy(turn);
  const goesOn = (text = ''): boolean =>
    text !== '' && tokens.some((token) => token.toLowerCase().startsWith(text.toLowerCase()));
  return turn.model.elements.filter(
    ({ kind, node, ref }) =>
      (kind === 'field' || kind === 'list') &&
      node.disabled !== true &&
      (!filled.has(ref) || goesOn(node.text)),
  );
}

/** The one of a row that is called so; of mere signs (stars, hearts) the one at that place. */
export function memberNamed(members: Element[], said: string, { model }: Turn): Element | undefined {
  const amount = numberOf(said);
  if (members.every(({ name }) => isSign(name)) && members.length > 2)
    return amount === undefined || amount < 1 ? undefined : members[amount - 1];
  const query = queryOf(amount === undefined ? said : String(amount), model);
  const scored = members
    .map((element) => ({
      element,
      score: Math.max(0, ...element.labels.map((label) => scoreLabel(query, label))),
    }))
    .filter(({ score }) => score >= MEMBER)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || next?.score === best.score ? undefined : best.element;
}

/** What things are rated with. */
export function isSign(name: string): boolean {
  return /^(?:[★☆⭐🌟♥♡❤]\uFE0F?)$/u.test(name.trim());
}
