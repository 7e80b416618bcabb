// SPDX-License-Identifier: MIT
// "Publish the leaflet", "save my settings", by a button that says no more than "Publish", or "Save changes": of a whole page nothing else can be
// meant, whatever the page calls it.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import type { PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const DEED =
  /^(save|publish|submit|send|store|apply|confirm|finish|print|preview|update|download|export|bookmark|reset|start|place)\s+(?:it|that|this|them|everything|all|(?:all\s+)?(?:of\s+)?(?:the|my|our|this|that|your|these|those)\s+(\p{L}+(?:\s+\p{L}+)?))$/iu;

/** What such a button may say besides its verb. */
const REST =
  /^(?:changes?|all|now|settings|everything|page|form|it|here|to defaults?|settings to defaults?|the form|order)?$/;

/** None where something of the page is called by what it is done to. */
export function byVerb(clause: Clause, { model }: Turn): Clause[] {
  const [, verb = '', object = ''] = DEED.exec(clause.source.replace(TO_DEFAULTS, '')) ?? [];
  const isOfPage = wordsOf(object).every((word) => GENERIC.test(word) || !isSaid(word, model));
  if (verb === '' || !isOfPage) return [];
  const [only, ...more] = model.elements.filter(
    (element) => isButton(element) && saysOnly(element.name, verb),
  );
  return only === undefined || more.length > 0
    ? []
    : [{ ...clause, command: { kind: 'click', target: `ref:${only.ref}` } }];
}

/** "Save everything": no value, and nothing that is opened first. */
export function savedWhole(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isPlain = command.kind === 'click' && command.target === source && !isDerived(clause);
  if (!isPlain || turn.progress.length > 0 || !KEEPS.test(source)) return undefined;
  const meant = turn.score(source, 'click') >= CALLED ? [] : byVerb(clause, turn);
  return meant.length === 0 ? undefined : meant;
}

const KEEPS = /^(?:save|store|reset)\s/i;

const TO_DEFAULTS = /\s+(?:back\s+)?to (?:the |its |their )?defaults?(?: (?:settings|values))?$/i;
const GENERIC =
  /^(?:forms?|pages?|changes?|settings?|entries|entry|details?|data|request|application|choices?|options?)$/;

/** Something of the page besides its title is called so. */
const isSaid = (word: string, { root }: PageModel): boolean =>
  [...walk(root)].some(
    ({ role, text, name }) =>
      role !== 'heading' && wordsOf(`${name} ${text ?? ''}`).some((shown) => stem(shown) === stem(word)),
  );

const CALLED = 0.9;

function saysOnly(name: string, verb: string): boolean {
  const [first, ...rest] = wordsOf(name);
  return first === verb.toLowerCase() && REST.test(rest.join(' '));
}
