// SPDX-License-Identifier: MIT
// "Add 60 pounds to the boiler fund", "take €20 out of the trip pot": what a member has for putting money in, or taking it out, is pressed,
// and what comes up takes the amount.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { insideOf, isControl, onlyOne } from '../page/member-controls.ts';
import type { Element } from '../page/model.ts';
import { ownName } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { soleIn } from './members-meant.ts';

const UNIT = '(?:pounds?|euros?|dollars?|francs?|quid|bucks|[€£$])';
const AMOUNT = String.raw`(?:another |a further )?(?:[€£$]\s?([\d.,]*\d)|(\S+)\s?${UNIT})(?:\s+more)?`;
const IN = new RegExp(
  String.raw`^(?:add|put|pay|deposit|move|transfer|donate|give|contribute)\s+${AMOUNT}\s+(?:to|into|in|towards?)\s+(.+)$`,
  'i',
);
const OUT = new RegExp(
  String.raw`^(?:withdraw|take|move|transfer|remove)\s+${AMOUNT}\s+(?:(?:out\s+)?(?:from|of)|out)\s+(.+)$`,
  'i',
);
const TAKES_IN =
  /^(?:\+\s*)?(?:(?:add|put in|move|give) (?:money|funds|cash)|deposit|top[- ]?up|pay in|add|contribute|donate)\b(?! to\b)/i;
const GIVES_OUT = /^(?:[−–-]\s*)?(?:withdraw|take (?:money |cash )?out|take (?:money|cash)|move out)\b/i;
/** "The pot “Boiler fund”": a name tells by itself which. */
const NOUN = /^(?:the|my|our)\s+\p{L}+\s+(?=["“])/iu;

/** Undefined where no such control stands with the one that is said. */
export function moneyGiven(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const into = IN.exec(clause.source);
  const [, figure, word = '', said = ''] = into ?? OUT.exec(clause.source) ?? [];
  const amount = figure ?? (/^\d[\d.,]*$/.test(word) ? word : numberOf(word));
  if (amount === undefined || said === '') return undefined;
  const whom = said.replace(NOUN, '').replace(/["“”]/g, '');
  const meant = soleIn(turn, { deeds: [], whom });
  const called = into === null ? GIVES_OUT : TAKES_IN;
  const takes = (one: Element): boolean => isControl(one) && called.test(one.name.trim());
  const control = meant && onlyOne(insideOf(meant.member, turn.model).filter(takes));
  if (meant === undefined || control === undefined) return undefined;
  const [deed = ''] = control.name.toLowerCase().match(/\p{L}+/u) ?? [];
  return clausesFor(clause, [
    { kind: 'click', target: pinned(control, `${control.name} ${ownName(meant.member, meant.group)}`) },
    { kind: 'give', deed, value: String(amount) },
  ]);
}
