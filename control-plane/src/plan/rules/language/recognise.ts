// SPDX-License-Identifier: MIT
// Whether words begin with a verb of the command language or a question word, and the command that they are then.
import { sumTold } from './arithmetic.ts';
import type { Command } from './command.ts';
import { VERBS } from './verbs.ts';

const QUESTION =
  /^(?:(?:(?:since|at|on|in|from|to|for|by|with|under|until|till|within|after|before|during) )?(?:what|how|which|whom?|whose|when|where)|whats|why|is|are|am(?=\s+i\b)|was|were|does|do|did|has|have(?=\s+(?:i|you|we|they|the|my|any|all)\b)|(?:can|may|could) (?:i|we|one|my|our) (?:bring|come|park|smoke|swim|camp|[\w-]+ (?:come|travel|stay|sleep|play))|(?:can|could) (?:i|we) (?:take|carry) (?:my|our)|may (?:i|we) (?:take|carry) (?:my|our|an?|any|some)|read|tell me|say|give me|count|add up|sum up|compare|list|get me|find out|look at|extract|check (?:if|whether|that))\b/i;

/** It says what is to be told; "report a pothole" and "report the post" tell somebody else. */
const REPORTS =
  /^report\s+(?:back\b|(?:(?:back )?to )?(?:me|us)\b|(?:on\s+)?(?:how|what|whom?|whose|when|where|which|whether|if)\b|(?:the|its|his|her|their|my|our|all|each|every)\s+(?:\S+\s+){0,2}?(?:number|total|sum|amount|count|price|cost|names?|value|result|status|time|date|average|answer|score|rating|title|length|size|age|balance|temperature|population|distance|duration)s?(?=$|[.,?!]|\s+(?:of|for|in|on|at|from|to|is|are|was|were|as|that|which|and|shown|here)\b))/i;

const VALUE =
  '(?:number|price|phone|address|e-?mail|birthday|balance|status|age|weight|height|size|score|rating|deadline|total|cost|fee|rent|salary|postcode)';

/** "Look up Ana's phone number", "look up the price of the blue lamp": what somebody or something has; a search where nothing tells it. */
const LOOKED_UP = new RegExp(
  String.raw`^look up (\p{L}[^"“]*?['’]s (?:\p{L}+ )?${VALUE}|(?:the|my|our) (?:\p{L}+ )?${VALUE} (?:of|for) \S[^"“]*)$`,
  'iu',
);

/** "Do option two": what has a number, and is nobody who does something. */
const DEED =
  /^do\s+(?:the\s+)?((?!(?:i|you|we|they|these|those|all|any|both|my|our|your|the)\b)\p{L}+ (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))$/iu;

/** The command of a clause that begins with a known verb or question word; undefined for any other. */
export function commandOf(text: string): Command | undefined {
  const deed = DEED.exec(text)?.[1];
  if (deed !== undefined) return { kind: 'click', target: deed };
  const fact = LOOKED_UP.exec(text)?.[1];
  if (fact !== undefined) return { kind: 'read', question: `what is ${fact}` };
  const sum = DOES_SUM.exec(text)?.[1];
  if (sum !== undefined && sumTold(sum.replace(ON_IT, '')) !== undefined)
    return { kind: 'copy', source: sum };
  if (isQuestion(text)) return { kind: 'read', question: text };
  for (const verb of VERBS) {
    const match = verb.pattern.exec(text);
    if (!match) continue;
    const command = verb.read(text.slice(match[0].length).trim(), match[1] as string);
    if (command !== undefined) return command;
  }
  return undefined;
}

/** "Do seven times four on the calculator". */
const DOES_SUM = /^do (\S.*)$/i;
const ON_IT = /\s+(?:on|with|in) (?:the|a|my|that|this) \S*calculator$/i;

export function isQuestion(text: string): boolean {
  return (QUESTION.test(text) || REPORTS.test(text)) && !/^(?:list|say|count)$/i.test(text);
}
