// SPDX-License-Identifier: MIT
// Splits a request into its clauses, where the words behind a joint begin a command of their own; quoted text stays whole.
import type { Clause } from './command.ts';
import { commandOf, parseClause, withoutCourtesy } from './parse.ts';

/** The request's clauses, in order. */
export function clausesOf(request: string): Clause[] {
  const { text, quotes } = protect(withoutWakePhrase(request));
  return cut(text).flatMap((part) => clauseOf(restore(part, quotes)));
}

function clauseOf(source: string): Clause[] {
  const command = parseClause(source);
  return command === undefined ? [] : [{ source: withoutCourtesy(source), command }];
}

function withoutWakePhrase(request: string): string {
  return request.trim().replace(/^(?:(?:hey|ok|okay)\s+)?computer\b[\s,:.!]*/i, '');
}

/** Quoted spans replaced by marks that no joint can be found in. */
function protect(request: string): { text: string; quotes: string[] } {
  const quotes: string[] = [];
  const text = request.replace(
    /"[^"]*"|“[^”]*”|«[^»]*»|(?<=^|[\s:(])['‘][^'’]*['’](?=$|[\s.,;:!?)])/g,
    (quote) => {
      quotes.push(quote);
      return `\uE000${quotes.length - 1}\uE001`;
    },
  );
  return { text, quotes };
}

function restore(text: string, quotes: string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, at: string) => quotes[Number(at)] as string);
}

const JOINT =
  /\s*[;\n]+\s*|,?\s+(?:in order )?to\s+(?=find\b|locate\b)|[.!?]+(?=\s|$)\s*|\s*,?\s+(?:and\s+)?(?:then|after that|afterwards|next|finally)(?:[,\s]+)(?=\S)|\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s+(?:before|&)\s+/gi;

function cut(text: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  JOINT.lastIndex = 0;
  for (let joint = JOINT.exec(text); joint !== null; joint = JOINT.exec(text)) {
    const left = text.slice(from, joint.index).trim();
    const right = text.slice(joint.index + joint[0].length);
    if (!splits(left, joint[0], right)) continue;
    clauses.push(...unjoined(left));
    from = joint.index + joint[0].length;
  }
  clauses.push(...unjoined(text.slice(from).trim()));
  return clauses.filter((clause) => clause !== '');
}

function splits(left: string, joint: string, right: string): boolean {
  if (left === '' || right.trim() === '') return /[;\n.!?]/.test(joint);
  if (/^\s*[;\n]/.test(joint)) return true;
  if (/^\s*(?:if|in case|when|should)\s/i.test(left) && !/[;.]/.test(joint))
    return isConditionDone(left, right);
  if (opensValue(left) && closesValue(right)) return false;
  if (INCOMPLETE.test(withoutCourtesy(left))) return false;
  if (/^\s*,/.test(joint) && LEADING.test(left) && commandOf(withoutCourtesy(left)) === undefined)
    return false;
  if (AFTERTHOUGHT.test(right)) return true;
  if (/[.!?]/.test(joint) && /^(?:and\s+)?then\b/i.test(right)) return true;
  if (/[.!?]/.test(joint)) return /^[A-Z\uE000"“]/.test(right) || startsCommand(right);
  if (/\b(?:then|after that|afterwards|finally)\b/i.test(joint)) return true;
  if (/\bto\s+$/i.test(joint)) return true;
  return startsCommand(right);
}

/** A verb still without its object. */
const INCOMPLETE = /^(?:find|locate|look|try|go|navigate|move|scroll|search)$/i;
/** "For the user @yuki, …" belongs to what follows. */
const LEADING = /^(?:for|in|on|next to|under|within|from|at|of|beside|using|with)\s/i;
/** "… and post it". */
const AFTERTHOUGHT = /^[a-z]+(?: [a-z]+)? (?:it|them)(?=$|[.,;!]|\s+(?:and|then)\b)/i;

/** "if there is a banner, accept it and then click X": the condition's own comma is not a joint, a later one is. */
function isConditionDone(left: string, right: string): boolean {
  return /,|\bthen\b/i.test(left) && !/^(?:otherwise|else|if not)\b/i.test(right) && startsCommand(right);
}

/** "type salt | and press it firmly into the note field": the value is still open, its field comes later. */
function opensValue(left: string): boolean {
  const clause = withoutCourtesy(left);
  return (
    /^(?:type|enter|write|put|input|insert|paste)\b/i.test(clause) &&
    !/\s(?:in|into|to|as|on|for)\s/i.test(clause) &&
    !clause.includes('\uE000')
  );
}

function closesValue(right: string): boolean {
  const clause = right.split(/[.;]|\bthen\b/)[0] as string;
  const into = /\s(?:into)\s/i.exec(clause);
  return (
    into !== null &&
    !/\b(?:type|enter|write|put|input|insert|paste|fill)\s/i.test(clause.slice(0, into.index))
  );
}

function startsCommand(right: string): boolean {
  const clause = withoutCourtesy(firstWords(right));
  if (/^(?:if|in case)\s/i.test(clause)) return true;
  if (
    /^(?:is|are|was|were|has|have|does|do|list|count|report|say|when|where|who|which|get me|give me)\b/i.test(
      clause,
    )
  )
    return /\?\s*$/.test(right) || /^(?:does|do|give me|get me|count)\b/i.test(clause);
  return commandOf(clause) !== undefined || IMPLICIT.test(clause);
}

/** Verbs that only ever name a control, yet are said without "click": they begin a clause. */
const IMPLICIT =
  /^(?:submit|log ?in|log ?out|sign ?in|sign ?up|sign ?out|save|confirm|send|delete|remove|add|buy|book|reserve|accept|reject|dismiss|close|cancel|reply|forward|like|follow|unfollow|subscribe|continue|proceed|check ?out(?!\s+(?:to|date|on|is|as|time)\b|:)|pay|order|apply|download|retweet|share|star|archive|mute|block|sort|filter|unstar|rate|vote)\b(?!\s*$(?<=\b(?:order|like|star|share|book|block)))/i;

function firstWords(text: string): string {
  return text.slice(0, 400);
}

const ROLE_END =
  /\b(?:field|box|button|link|tab|checkbox|page|dropdown|drop-down|menu|option|list|textbox|form)\s+(?=(?:and\s+)?(?:type|enter|write|click|press|choose|select|pick|check|tick|uncheck|fill|search|open|go|scroll|set)\s)/gi;

/** Speech has no commas: a role word ends its clause where a verb follows. */
function unjoined(clause: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of clause.matchAll(ROLE_END)) {
    const end = match.index + match[0].length;
    const rest = clause.slice(end).replace(/^and\s+/i, '');
    if (commandOf(withoutCourtesy(rest)) === undefined || from >= end) continue;
    parts.push(clause.slice(from, end).trim());
    from = end;
  }
  parts.push(
    clause
      .slice(from)
      .replace(/^and\s+/i, '')
      .trim(),
  );
  return parts;
}

/** Ways to cut a clause in two before a verb inside it, for when the whole makes no sense on the page. */
export function resplits(source: string): [Clause, Clause][] {
  const { text, quotes } = protect(source);
  const found: [Clause, Clause][] = [];
  for (const match of text.matchAll(VERB_INSIDE)) {
    const rest = restore(text.slice(match.index + match[0].length), quotes);
    const left = clauseOf(restore(text.slice(0, match.index), quotes))[0];
    const right = commandOf(rest);
    if (left !== undefined && right !== undefined) found.push([left, { source: rest, command: right }]);
  }
  return found;
}

const VERB_INSIDE =
  /\s+(?:and\s+)?(?=(?:type|enter|click|press|choose|select|pick|check|tick|uncheck|fill|search|open|go|set|submit|read|what)\s)/gi;
