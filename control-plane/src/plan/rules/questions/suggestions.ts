// SPDX-License-Identifier: MIT
// "Which towns are suggested?": what the page shows under the field that was typed into last.
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { sentence } from '../language/words.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:tell me |show me |list )?(?:how many|what|which|the)\b.*\b(?:suggest(?:ed|ions?|s)|completions?|proposals?|proposed)\b/i;
const HOLDS = new Set(['list', 'listbox', 'menu', 'generic', 'group']);
const MOST = 40;
/** How far from the field the list may stand. */
const LEVELS = 3;

/** Undefined where nothing was typed, or nothing to choose from has come up for it. */
export function suggestionsAsked(question: string, { input, model }: Turn): string | undefined {
  if (!ASKS.test(question)) return undefined;
  const last = input.history.findLast(({ action }) => action.kind === 'type')?.action;
  const field = model.elements.find(({ ref }) => last?.kind === 'type' && ref === last.ref)?.node;
  const offers = field === undefined ? [] : offersUnder(field).map((node) => wholeOf(node, field.text ?? ''));
  if (offers.length === 0) return undefined;
  if (/\bhow many\b/i.test(question)) return `${offers.length}.`;
  const place = ordinalOf(PLACE.exec(question)?.[1] ?? '');
  if (place !== undefined) return offers.at(place < 0 ? place : place - 1);
  return sentence(offers.slice(0, MOST));
}

/** "The second suggestion". */
const PLACE = /\b(\S+) (?:suggestion|completion|proposal)\b/i;

/** What was typed is marked in it: "Ni" before "ger" are one word, "Port" before "of Spain" or "Talbot" are two. */
function wholeOf(node: SnapshotNode, typed: string): string {
  const [marked = '', rest = '', ...more] = node.children.map((child) => textOf(child).trim());
  const [word = ''] = wordsOf(rest);
  const isOneWord =
    more.length === 0 &&
    marked.toLowerCase() === typed.trim().toLowerCase() &&
    /^\p{Ll}/u.test(rest) &&
    !STOP_WORDS.has(word);
  return isOneWord ? `${marked}${rest}` : textOf(node).trim();
}

function offersUnder(field: SnapshotNode): SnapshotNode[] {
  let at: SnapshotNode | undefined = field;
  for (let level = 0; at?.parent !== undefined && level < LEVELS; level++) {
    const behind = at.parent.children.slice(at.parent.children.indexOf(at) + 1);
    const list = behind.find((node) => HOLDS.has(node.role) && node.children.some(isOffer));
    if (list !== undefined) return list.children.filter(isOffer);
    at = at.parent;
  }
  return [];
}

const isOffer = (node: SnapshotNode): boolean =>
  textOf(node).trim() !== '' && (node.role === 'option' || (node.pointer === true && node.role !== 'button'));
