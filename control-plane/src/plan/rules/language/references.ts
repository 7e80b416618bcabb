// SPDX-License-Identifier: MIT
// Words that stand for what was said before: "the same for Tess", "open it", "somewhere is a link X, click that".
import type { Clause, Command } from './command.ts';
import { superlativeIn } from './superlatives.ts';

/** "Do the same for Tess". */
export const SAME =
  /^(?:(?:and|then|now|also|please)\s+)*(?:do\s+)?(?:(?:exactly )?the same|same|likewise|that|so)(?: thing)?(?: again)? (?:for|with|to)\s+(.+?)(?:,? too)?[.!?]*$/i;

/** Stands for the thing that was spoken of, whatever that is. */
const PRONOUN =
  /^(?:on\s+|to\s+)?(?:it|that|this|there|them|(?:his|her|its|their) (?:name|entry|line|row)|(?:that|this|the) (?:one|link|page|button|item|entry|file|thing|tab))$/i;

/** What a question or a remark speaks of, as the phrase that it may be found by; undefined where it speaks of nothing. */
function spokenOf({ source, command: { kind, ...command } }: Clause): string | undefined {
  if (kind === 'scroll' || kind === 'until') return scrolledTo(source);
  if (kind === 'find' && 'target' in command) return command.target;
  if (kind !== 'read' || !('question' in command)) return undefined;
  return /^(?:where|which|what|how|who|is|are)\b(?:\s+(?:page|link|place|part|tab))?\s+(?:(?:do|does|can|could|should|would|is|are|tells?|says?|has|there)\s+)*(?:(?:i|we|you|me|us)\s+)?(?:(?:find|see|get|read|look at)\s+)?(?:about\s+)?(.+?)\??$/i.exec(
    command.question,
  )?.[1];
}

/** `clause` of what `before` speaks of; undefined where it names its own object. */
export function ofSpoken(clause: Clause, before: Clause | undefined): Clause | undefined {
  const { command } = clause;
  const foremost = before && ofForemost(clause, before);
  if (foremost !== undefined) return foremost;
  const target = before && spokenOf(before);
  if (before === undefined || target === undefined) return undefined;
  const answer = ANSWER.exec(clause.source);
  if (answer !== null && before.command.kind === 'find') {
    const source = `reply to ${target}${clause.source.slice(answer[0].length)}`;
    return { ...clause, source, command: { kind: 'click', target: source } };
  }
  if (command.kind === 'choose' && before.command.kind !== 'read' && PRONOUN.test(command.rest))
    return { ...clause, source: `${clause.source} ${target}`, command: { ...command, rest: target } };
  const author = BY.exec(target)?.[1];
  if (author !== undefined && ITS_AUTHOR.test(clause.source)) {
    const source = clause.source.replace(ITS_AUTHOR, author);
    return { ...clause, source, command: { kind: 'click', target: source } };
  }
  if (!('target' in command) || !PRONOUN.test(command.target)) return undefined;
  return { ...clause, source: `${clause.source} ${target}`, command: { ...command, target } };
}

/** "Find out who owes the most and send that member a reminder": the member who owes the most. */
function ofForemost(clause: Clause, { command }: Clause): Clause | undefined {
  const [, thing, does = ''] = (command.kind === 'read' && WHO.exec(command.question)) || [];
  const source = clause.source.replace(GIVES, '$1 $3 to $2');
  const [said, noun = ''] = THAT_ONE.exec(source) ?? [];
  const isSame = thing === undefined || thing.toLowerCase() === noun.toLowerCase();
  if (said === undefined || does === '' || superlativeIn(does) === undefined || !isSame) return undefined;
  const whole = source.replace(said, `the ${noun} ${thing === undefined ? 'who' : 'that'} ${does}`);
  return { ...clause, source: whole, command: { kind: 'click', target: whole } };
}

const WHO =
  /^find out\s+(?:who|(?:which|what)\s+(\p{L}+))\s+(?!is\b|are\b|was\b|were\b)(\p{L}+s\s[^?]+?)\??$/iu;
const THAT_ONE = /\b(?:that|this)\s+(?!one\b|is\b|page\b)(\p{L}{3,})\b/iu;
const GIVES = /^(send|give|write|pay)\s+((?:that|this)\s+\p{L}+)\s+(an?\s.+)$/iu;

/** "Find the post by Ana and block its author": whom it is by. */
const ITS_AUTHOR =
  /\b(?:its|that|the|their)\s+(?:authors?|poster|sender|writer|owner|user|account)$|\bwhoever\s+(?:posted|wrote|sent)\s+it$/i;
const BY = /\s(?:by|from|of)\s+(\S.*)$/i;

/** What is to come into sight; undefined where only a way is told. */
export const scrolledTo = (source: string): string | undefined => SCROLLED_TO.exec(source)?.[1];

/** "Scroll to the last plant in the list", "scroll down until you find Willow". */
const SCROLLED_TO =
  /^scroll\s+(?:(?:all the way\s+)?(?:up|down)\s+)?(?:(?:in |through )?(?:the|this)\s+(?:list|page|table|menu|box)\s+)?(?:to|(?:until|till)\s+(?:you|i)\s+(?:find|see|reach|get to))\s+(?!(?:the\s+)?(?:very\s+)?(?:top|start|beginning|bottom|end|left|right)\b)(\S.*)$/i;

/** "Find the mail from Pim and reply (to it) with …": the text that follows is for that. */
const ANSWER =
  /^(?:reply|respond|answer|write back)(?:\s+to\s+(?:it|him|her|them|that|the (?:sender|e?-?mail|message|author)|that (?:e?-?mail|message|person)))?(?=\s+(?:with|saying|that says|["“'‘])|\s*:)/i;

/** Parts of a page, one of which shows what is meant. */
const PARTS = '(?:tabs|sections|pages|panels|folders|menus|views|lists|groups|boxes|cards)';

const SOMEWHERE: RegExp[] = [
  /^(?:somewhere(?:\s+(?:in|on|under|within)\s+.{1,30}?)?\s+(?:there\s+)?(?:is|are)|there(?:['’]s|\s+(?:is|are|should be|must be|might be|may be|has to be)))\s+(?:also\s+)?(?:an?|the|some)\s+(.+?)(?:\s+(?:somewhere|in one of (?:the|these|those|my))\b.*)?$/i,
  new RegExp(
    `^(?:in )?(?:one|any) of (?:the|these|those|my) ${PARTS} (?:(?:there )?is|has|contains|holds|shows) (?:an?|the|some) (.+)$`,
    'i',
  ),
  new RegExp(
    `^(?!(?:what|which|who|is|are)\\b)(.+?) (?:is|are|hides?|lies) (?:(?:hidden|shown|listed) )?(?:somewhere )?(?:in|on|under|behind|inside) one of (?:the|these|those|my) ${PARTS}$`,
    'i',
  ),
];

/** "Somewhere in the tabs is a link X", "one of the tabs has a link X": X is to be found. */
export function existing(text: string): Command | undefined {
  const target = SOMEWHERE.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return target === undefined ? undefined : { kind: 'find', target };
}
