// SPDX-License-Identifier: MIT
// What is to be typed may have to be read or worked out first: "the greatest of the lottery numbers", "its name".
import { dateOf, rangeIn } from '../language/dates.ts';
import { selectionOf } from '../language/selection.ts';
import { fieldOf } from '../page/measure.ts';
import { likeliest } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';

import { calledJustSo } from './called-just-so.ts';
import { foremostNamed, ofMember, textMeant } from './described.ts';
import { IN_TEXT } from './in-prose.ts';

import { readOut } from './readout.ts';
import { referredValue } from './references.ts';
import { valueTold } from './told.ts';

/** The value that words point to, in quotes; undefined where they are the value themselves, or it is not to be found. */
export function valueMeant(turn: Turn, phrase: string): string | undefined {
  const said = phrase.replace(VALUE_OF, 'the $1 of ');
  if (isLiteral(said)) return referredValue(turn, said);
  // "The 1st of December" is the first of nothing, nor is "1 to 4 December" what a page has by such a name.
  const { today } = turn.input;
  if (dateOf(said, today) !== undefined || rangeIn(said, today) !== undefined) return undefined;
  const described = isDescription(said)
    ? undefined
    : (textMeant(turn, said) ??
      calledJustSo(turn, said) ??
      ofMember(said, turn.model) ??
      foremostNamed(said, turn.model));
  if (described !== undefined) return `"${described}"`;
  const question = questionFor(said) ?? ofNoun(turn, said);
  const referred = question?.startsWith('how many') ? undefined : referredValue(turn, said);
  if (question === undefined || referred !== undefined) return referred;
  const told = readOut(turn, question);
  return told.state === 'answer' ? `"${valueTold(told.text, said)}"` : undefined;
}

/** Whether words say how to come by a value, so that they are surely none: nobody types "the sum of all the numbers". */
export const isDescription = (said: string): boolean =>
  RECKONED.test(said) || OF_SERIES.test(said) || VALUE_OF.test(said);

/** "The value of Club for Emi Sato". */
const VALUE_OF =
  /^the (?:value|entry|content) (?:of|in) (?:the )?(.{1,30}?)(?: (?:column|field|cell))? (?:for|of) (?:the )?(?=\S)/i;

const RECKONED =
  /^(?:the\s+)?(?:(?:sum|total|average|mean|product) of (?:the|all|these|those|both|every)\b|difference between\b|(?:total )?(?:number|count|amount) of (?:(?:the|all)\b|times\b|\p{L}+s\b|\p{L}+ \p{L}+s$)|(?:answer|solution|result) (?:to|of|for) (?:the|this|that)\b)|^how (?:many|often)\s/iu;
const OF_SERIES =
  /^(?:the\s+)?(?:(?:\w+(?:est|st|nd|rd|th)|first|second|third|last|max(?:imum)?|min(?:imum)?|least)\s+)(?:(?:even|odd)\s+)?(?:numbers?|values?|digits?|integers?|(?<=^the\s.*)words?)(?:$|\s+(?:in|on|of|from|shown|listed|below|above)\b)/i;

/** "The number of dogs", "the greatest of the numbers", "the day Pixie leaves": what the words would be as a question. */
function questionFor(said: string): string | undefined {
  if (/^how (?:many|often)\s/i.test(said) || /^(?:the\s+)?number of times\b/i.test(said)) return said;
  const [, counted] = /^(?:the\s+)?(?:total\s+)?(?:number|count|amount)\s+of\s+(.+)$/i.exec(said) ?? [];
  if (counted !== undefined && isDescription(said)) return `how many ${counted} are there`;
  if (isDescription(said) || isPlaced(said)) return `what is ${said}`;
  const [, asked] = CLAUSE.exec(said) ?? [];
  return asked === undefined ? embedded(said) : `what ${asked}`;
}

/** "What the walnuts cost", "how much the walnuts are": the question in it. */
export function embedded(said: string): string | undefined {
  const [, asks = '', all = '', of = '', verb = '', together] = EMBEDDED.exec(said) ?? [];
  if (verb === '') return undefined;
  if (all !== '' || together !== undefined) return `what do all ${of} ${verb.replace(/s$/, '')} together`;
  if (/^costs?$/i.test(verb)) return `how much is ${of}`;
  return /^(?:is|are|was|were)$/i.test(verb) ? `${asks} ${verb} ${of}` : `what does ${of} ${verb}`;
}

const EMBEDDED =
  /^(what|how (?:much|many|old|long|high|far))\s+(all (?:of )?)?((?:the|my|our|his|her|this|that)\s+.+?|\p{Lu}.+?)\s+(costs?|is|are|was|were|weighs?|says?|reads?|shows?)( (?:all )?together| altogether| in (?:all|total))?$/u;

const CLAUSE =
  /^the\s+((?:day|date|time|hour|year|month|price|amount|name|person|place|room|number|city|town|country)\s+(?!(?:of|in|on|at|for|from|to|and|or|is|was|has|will)\b)(?:\S+\s+){1,5}\S+)$/i;

/** What is quoted, or is an element already. */
const isLiteral = (said: string): boolean => /^(?:["“]|ref:)/.test(said) || !/\s/.test(said.trim());

/** "The phone number", "his address", "the name of the cook", where nothing to fill in is called so. */
function ofNoun(turn: Turn, said: string): string | undefined {
  if (!isNoun(said)) return undefined;
  const found = turn.find(said, 'set');
  const isNamed = found.state === 'unclear' || (found.state === 'found' && TAKES.has(found.element.kind));
  const isField = isNamed && !IN_TEXT.test(said);
  return isField ? undefined : `what is ${said.replace(IN_TEXT, '')}`;
}

const TAKES = new Set(['field', 'list']);

/** Words for a value, and none themselves. */
export const isNoun = (said: string): boolean =>
  /^(?:the|his|her|its|their|my|our)\s+(?:\p{Ll}[\p{Ll}-]*(?:['’]s)?\s+){0,2}(?:numbers?|address|name|e-?mail|phone|date|price|amount|code)(?:\s+(?:of|for)\s+(?:the|his|her|its|their)\s+\p{Ll}[\p{Ll} -]*|\s+(?:in|from|of|on)\s+(?:the|this)\s+\p{Ll}+)?$/u.test(
    said,
  );

const isPlaced = (said: string): boolean => {
  const { superlative, ordinal } = selectionOf(said);
  return (
    /^the\s/i.test(said) && /\s(?:of|in|on|from)\s/i.test(said) && (superlative ?? ordinal) !== undefined
  );
};

const OWN =
  /\b(?:its|the|their|his|her)\s+((?:full\s+)?(?:name|title)|price|number|date|time|amount)\b|\b(?:its|their|his|her)\s+(\p{L}+(?:\s\p{L}+)??)(?=\s+(?:in|into|to|as|for)\b|$)/iu;
const TYPES_IT = /^(?:type|enter|write|put|fill in|paste|input)\s+(?:it|that|this|them|him|her)\b/i;
const TYPES = /^(?:type|enter|write|put|fill|paste|copy|input|submit)\b/i;

/** "Find the most expensive item", where what follows is to type its name: that of the one member that is meant. */
export function valueOfOne(turn: Turn, target: string, typed: string): string | undefined {
  const [, told, own] = OWN.exec(typed) ?? [];
  const { superlative, ordinal } = selectionOf(target);
  const what = told ?? own ?? (superlative !== undefined && TYPES_IT.test(typed) ? 'name' : undefined);
  const isOne = (superlative ?? ordinal) !== undefined || TYPES.test(typed);
  if (what === undefined || !isOne) return undefined;
  const [selected] = likeliest(target, turn.model).filter(({ group }) => group.members.length > 1);
  const [member, ...more] = selected?.members ?? [];
  if (member === undefined || more.length > 0) return undefined;
  return /name|title/i.test(what) ? member.title : fieldOf(member, what)?.value;
}
