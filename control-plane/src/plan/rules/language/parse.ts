// SPDX-License-Identifier: MIT
// A clause → a command. A clause that begins with no known verb is read as the press of a control so named ("reply to Ana").
import type { Command } from './command.ts';
import { VERBS } from './verbs.ts';

const QUESTION =
  /^(?:what|whats|how|which|who|whose|when|where|why|since when|at what|on what|in which|from where|to whom|is|are|was|were|does|do|did|has|have|read|tell me|say|give me|count|add up|sum up|compare|report|list|get me|find out|look at|extract|check (?:if|whether|that))\b/i;
const POLITE =
  /^(?:(?:please|kindly|ok|okay|so|now|well|um|uh|hey|hi|computer|assistant|firstly|finally|lastly|also|just|afterwards|after that|then|and|but)\b[\s,:]*|(?:first|next),\s*|to\s+(?=find|click|open)|(?:could|can|would|will) you(?: please)?\s+|(?:i|we) (?:want|need|would like|d like)(?: you)? to\s+|i'd like (?:you )?to\s+|let's\s+|let us\s+|go ahead and\s+|try to\s+|you (?:should|need to|have to|must)\s+)/i;

/** Courtesies and sentence joints in front taken off. */
export function withoutCourtesy(clause: string): string {
  let text = clause.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    const match = POLITE.exec(text);
    const rest = match ? text.slice(match[0].length) : text;
    if (rest.trim() !== '') text = rest.trim();
  }
  const told = text
    .replace(
      /\s+(?:when|once|after|as soon as) (?:you(?:'re| are)? |it's |it is )?(?:done|finished|ready|complete)[.!\s]*$/i,
      '',
    )
    .replace(/[\s,;]+(?:please|thanks|thank you|for me|now|and|then)*[.!\s]*$/i, '')
    .replace(AFTERTHOUGHT, '')
    .replace(/[.!]+$/, '')
    .trim();
  return IDIOMS.reduce((said, [idiom, plain]) => said.replace(idiom, plain), told);
}

/** What is told once more, where it may be, or told not to be done. */
const AFTERTHOUGHT =
  /,\s+(?:it|they|this|that|which|he|she) (?:is|are|may|might|should|can|must|will)\b[^"“]*$|,\s+(?:and |but )?not (?:the )?[^,"“]{1,30}$|,?\s+(?:and )?(?:nothing|nobody|no one|none|no others?) else$|(?<=\bto\b.{1,40})\s+(?:with|using|by means of) (?:the|its) (?:slider|mouse|keyboard|drop-?down|picker|spinner)$/i;

/** What people say in several words and controls in one. */
const IDIOMS: [RegExp, string][] = [
  [/^(log|sign) (?:me|us) (in|up|out)\b/i, '$1 $2'],
  [
    /^make sure (?:that )?(.+?) (?:is|are) (?:turned |switched )?(on|off|checked|ticked|unchecked|enabled|disabled)$/i,
    'turn $2 $1',
  ],
  [/^(only .+?) should be (?:checked|ticked|selected|on)$/i, 'check $1'],
  [/^(check|tick) everything off$/i, 'check everything'],
  [/^turn (?:checked|ticked|enabled) /i, 'check '],
  [/^turn (?:unchecked|disabled) /i, 'uncheck '],
  [/^(?:take the (?:tick|check) (?:off|from|out of)|remove the (?:tick|check) from)\b/i, 'uncheck'],
  [/^(?:replace|swap)\s+(.+?)\s+(?:with|by)\s+(.+)$/i, 'set $1 to $2'],
  [/^make (?!it\b|an?\b|sure\b|the payment\b)((?:the |my )?[\w -]+?) (?!to\b)(\S+)$/i, 'set $1 to $2'],
  [/^(.{2,40}?) should (?:be|say|read)(?: the same as)? (.+)$/i, 'set $1 to $2'],
  [/^(?:get rid of|throw (?:away|out)|bin)\b/i, 'delete'],
  [
    /^(?:put|throw|place)\s+(.+?)\s+(?:in|into|on)\s+((?:my |the )?(?:shopping )?(?:cart|basket|bag|trolley))$/i,
    'add $1 to $2',
  ],
  [/^let me (?:see|know)\b/i, 'tell me'],
  [/^(?:i'd like to know|i want to know|do you know|i wonder)\b/i, 'tell me'],
];

/** Undefined for an empty clause. */
export function parseClause(clause: string): Command | undefined {
  const text = withoutCourtesy(clause);
  if (text === '') return undefined;
  return (
    assurance(text) ??
    byMeans(text) ??
    reordered(text) ??
    commandOf(text) ??
    parseListing(text) ?? { kind: 'click', target: text }
  );
}

/** The command of a clause that begins with a known verb or question word; undefined for any other. */
export function commandOf(text: string): Command | undefined {
  if (isQuestion(text)) return { kind: 'read', question: text };
  for (const verb of VERBS) {
    const match = verb.pattern.exec(text);
    if (!match) continue;
    const command = verb.read(text.slice(match[0].length).trim(), match[1] as string);
    if (command !== undefined) return command;
  }
  return undefined;
}

/** "Yes I am sure", "cancel when it asks": for the dialog that comes. */
function assurance(text: string): Command | undefined {
  if (
    /^(?:yes|yeah|yep|sure|i am sure|i'm sure)\b(?:[\s,]+(?:i am|i'm|really|do it|sure|please|go ahead))*$/i.test(
      text,
    )
  )
    return { kind: 'dialog', accept: true };
  return /^(?:cancel|decline|say no|dismiss it)\s+(?:when|if|once)\s+(?:it|the page)\s+asks\b/i.test(text)
    ? { kind: 'dialog', accept: false }
    : undefined;
}

/** "Close the dialog box by clicking the “x”": the means is what to do. */
function byMeans(text: string): Command | undefined {
  const match =
    /^[^"“]+?\s+by\s+(?:clicking|pressing|tapping|hitting|choosing|selecting|allowing|accepting|using)(?:\s+on)?\s+(.+)$/i.exec(
      text,
    );
  return match && !isQuestion(text) ? { kind: 'click', target: match[1] as string } : undefined;
}

/** "Use the textbox to enter birds": what it is done to goes behind. */
function reordered(text: string): Command | undefined {
  const means =
    /^(?:use|using|with)\s+(.+?)(?:,| to)\s+(?:enter|type|write|input|choose|select|pick)\s+(.+)$/i.exec(
      text,
    );
  if (means) return { kind: 'type', rest: `${means[2]} into ${means[1]}` };
  return undefined;
}

/** "Name: Ada, email: ada@x.org", "my name is Ada". */
function parseListing(text: string): Command | undefined {
  const listing = /^[\p{L}\p{N}' -]{1,40}:\s*\S/u.test(text) || /^my\s+\S.*\s(?:is|are)\s+\S/i.test(text);
  return listing ? { kind: 'fill', rest: text } : undefined;
}

function isQuestion(text: string): boolean {
  return QUESTION.test(text) && !/^(?:list|say|count|report)$/i.test(text);
}
