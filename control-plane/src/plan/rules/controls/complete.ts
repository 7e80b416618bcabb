// SPDX-License-Identifier: MIT
// Fields that offer completions: type, look what is offered, take what fits.
import type { Command } from '../language/command.ts';
import { isRoleWord } from '../language/phrase.ts';
import { bare } from '../language/relations.ts';
import { quote } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { type Result, type Turn, unresolved } from '../turn/turn.ts';
import { selectOptions, setValue } from './fields.ts';
import { takesNthNext } from './nth-offer.ts';
import { goesOn, isBetween, mayOffer, takeOffer } from './offers.ts';
import { plainValue } from './values.ts';
import { whichField } from './which-field.ts';

type Completion = Pick<Extract<Command, { kind: 'complete' }>, 'field' | 'value' | 'ends' | 'offers'>;

/** "An item that starts with …" names no field, or only "the input field": it is the only one that offers items. */
function fieldFor(turn: Turn, field: string): ReturnType<Turn['find']> {
  const found = whichField(turn.find(field, 'set'), field, turn);
  const offering = turn.model.elements.filter(
    ({ node }) => node.completes === true && node.disabled !== true,
  );
  const isUntold = found.state === 'missing' || (found.state === 'unclear' && isRoleWord(bare(field)));
  const [only, ...more] = isUntold ? offering : [];
  return only === undefined || more.length > 0 ? found : { state: 'found', element: only, score: 1 };
}

/** What words describe is not typed as it was said. */
const DESCRIBED =
  /^(?:an?|the|any|some)\s+.{0,30}\b(?:that|which)\s+(?:starts?|begins?|ends?|contains?)\b|^(?:the|his|her|their|its)\s.{2,40}\s(?:from|in) the (?:table|list)$/i;

/** Of a field that tells what it offers before anything is typed, what begins and ends so. */
function offeredBetween(field: Element, start: string, end: string): string | undefined {
  const names = optionsOf(field).map(({ name }) => name);
  return names.find((name) => isBetween(name, plainValue(start).text, end));
}

export function complete(turn: Turn, { field, value, ends, offers }: Completion): Result {
  const found = fieldFor(turn, field);
  const typed = turn.progress.findLast((action) => action.kind === 'type');
  if (typed !== undefined) {
    if (takesNthNext(turn))
      return { state: 'skip', said: `typed ${quote(typed.text)} into ${quote(typed.name)}` };
    const at = found.state === 'found' ? found.element : undefined;
    return takeOffer(turn, at, plainValue(value).text, typed, ends);
  }
  if (found.state !== 'found') return unresolved(found, field, 'set');
  const offered = ends === undefined ? undefined : offeredBetween(found.element, value, ends);
  if (offered !== undefined) return selectOptions(turn, found.element, [offered]);
  if (DESCRIBED.test(value)) return { state: 'missing', phrase: value, use: 'type', nearest: [] };
  const { text = '' } = found.element.node;
  const whole = found.element.node.completes === true && goesOn(text) ? `${text.trim()} ${value}` : value;
  const result = setValue(turn, found.element, whole);
  const plain = result.state === 'act' && result.final && result.actions[0]?.kind === 'type';
  return plain && (offers || ends !== undefined || mayOffer(found.element))
    ? { ...result, final: false, pause: true }
    : result;
}
