// SPDX-License-Identifier: MIT
// Words of a sentence that tell nothing of what is to be done: courtesies, verbs of filling in, what the form as a whole is called.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, normalise } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';
import { isJoint, isQuoted } from './tokens.ts';

const FREE =
  /^(?:fill|out|enter|type|write|put|paste|insert|set|choose|select|pick|tick|check|mark|make|use|want|wants|need|needs|like|would|have|has|should|be|can|could|will|take|go|then|also|so|both|too|please|pls|thanks|well|let|get|give|click|press|hit|tap|push|confirm|plus|just|really|following|if|it's|i'm|i'd|we'd|all|option|value|form|was|were|do|does|prefer|say|as|our|accept|agree|starting|beginning|arriving|leaving|ending|departing|returning|[,;:.=&])$/i;
const PREPOSITION = /^(?:under|near|via|until|till|during|per)$/i;
/** What one does with a form as a whole. */
const STARTS =
  /^(?:register|sign|log|up|in|join|apply|order|book|reserve|buy|request|subscribe|send|submit|create|add|complete|tell|report|schedule|arrange|change|update|search|find|show|filter|plan|travel|fly|stay|new|me|us)$/i;

/** Whether it says that something is to be done, and not what. */
export function isVerbal(token: string | undefined): boolean {
  return token !== undefined && FREE.test(token);
}

export function isFree(token: string): boolean {
  return STOP_WORDS.has(token.toLowerCase()) || FREE.test(token) || PREPOSITION.test(token);
}

const TIES = /^(?:from|to|in|on|at|for|with|under|by|near|until|till|and|as)$/i;

/** Whether another part begins with it. */
export function isTie(token: string | undefined): boolean {
  return token !== undefined && TIES.test(token);
}

/** Whether a sentence begins with such a verb. */
export function isStart(token: string | undefined): boolean {
  return token !== undefined && STARTS.test(token);
}

/**
 * For each word whether it must be explained by a part. Of a form that is filled in, what it is called and what one does with it
 * need not be.
 */
export function tellingIn(tokens: string[], model: PageModel, filling: boolean): boolean[] {
  const titles = filling ? titlesOf(model) : [];
  const head = tokens.findIndex(isJoint);
  return tokens.map((token, at) => {
    if (isQuoted(token)) return true;
    if (isFree(token) || (filling && (head < 0 || at < head) && STARTS.test(token))) return false;
    const plain = normalise(token);
    return plain !== '' && !titles.some((title) => likeness(plain, title) >= 0.9);
  });
}

/** The verb that a sentence begins with and that is done with the form as a whole; undefined where it only fills it in. */
export function startOf(tokens: string[]): string | undefined {
  const at = tokens.findIndex((token) => DOES.test(token));
  if (at < 0 || at > 2 || !tokens.slice(0, at).every(isFree)) return undefined;
  const particle = tokens[at + 1] ?? '';
  return /^(?:in|up|out)$/i.test(particle) ? `${tokens[at]} ${particle}` : tokens[at];
}

/** Those that send the form. */
const DOES =
  /^(?:register|sign|join|apply|order|book|reserve|buy|request|subscribe|send|submit|create|report|schedule|search|find|log|tell|hire|rent|plan|go|travel|fly|stay)$/i;

const TITLE = 80;

/** The words of headings and buttons, and of what stands above the first field. */
function titlesOf(model: PageModel): string[] {
  const first = model.elements.find(({ kind }) => kind === 'field' || kind === 'list' || kind === 'choice');
  const titles = [model.page.title];
  for (const { role, order, name, text } of walk(model.root)) {
    const shown = name || (text ?? '');
    const above = first !== undefined && order < first.node.order && shown.length <= TITLE;
    if (above || role === 'heading' || role === 'button') titles.push(shown);
  }
  return titles.flatMap((title) => normalise(title).split(' '));
}

/** Whether a part may begin here: behind a joint, a verb or a small word. */
export function opens(at: number, tokens: string[]): boolean {
  const before = tokens[at - 1];
  return before === undefined || isJoint(before) || isFree(before);
}
