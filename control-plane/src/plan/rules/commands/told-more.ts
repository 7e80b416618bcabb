// SPDX-License-Identifier: MIT
// "Report that street light 4471 flickers", where "Report a street light" unfolds a form: what else the sentence tells is for that form,
// so that it is read once more when the form is there.
import type { PageAction } from '../../action.ts';
import { isDerived } from '../language/command.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { isFree } from '../mentions/small.ts';
import type { Element } from '../page/model.ts';
import { broughtBy, rememberBrought } from '../turn/memo.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { bringsForm } from './form-opener.ts';

type Act = Extract<Result, { state: 'act' }>;

/** So many words that the control is not called by tell something of their own. */
const TOLD = 2;

/** The press that only brings the form; undefined where the clause is over with it. */
export function pressForForm(turn: Turn, { actions }: Act): PageAction | undefined {
  const [press, ...more] = actions;
  const opener = more.length === 0 ? openerIn(turn, press) : undefined;
  if (opener === undefined || broughtBy(turn.memo) !== undefined) return undefined;
  rememberBrought(turn.memo, opener.name);
  return press as PageAction;
}

/** Whether it would be pressed again, for nothing in the form takes what the sentence tells. */
export function isPressedInVain(turn: Turn, { actions }: Act): boolean {
  const brought = broughtBy(turn.memo);
  return brought !== undefined && openerIn(turn, actions[0])?.name === brought;
}

function openerIn(turn: Turn, press: Act['actions'][number] | undefined): Element | undefined {
  const clause = turn.memo.clauses[turn.at];
  if (clause === undefined || isDerived(clause) || press?.kind !== 'click') return undefined;
  const { command, source } = clause;
  const element = turn.model.elements.find(({ ref }) => ref === press.ref);
  const isSentence = command.kind === 'click' && command.target === source;
  if (!isSentence || element === undefined || !bringsForm(element, source)) return undefined;
  const called = element.labels.flatMap(({ words }) => words);
  const told = wordsOf(source).filter(
    (word) => !isFree(word) && !called.some((other) => likeness(word, other) >= LIKE),
  );
  return told.length >= TOLD ? element : undefined;
}

const LIKE = 0.85;
