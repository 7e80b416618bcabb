// SPDX-License-Identifier: MIT
// "Where is the volume slider", "what does the fuel gauge say": where on its scale the one such control stands, which no text about it tells.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { nearbyLabels } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:where|(?:at |to |on )?(?:what|which)(?: (?:value|number|level|position))?)(?:'s| is| does)\s+(?:(?:the\s+)?(?:current\s+)?(?:value|position|level|setting) of\s+)?(?:the\s+)?(?:(.+?)\s+)?(?:slider|knob|dial|meter|gauge|progress ?bar|spinner)(?:\s+(?:set|stand(?:ing)?|at|to|on|now|currently|right now|say|show|read))*$/i;
/** "What temperature is set?", "what is the temperature set to?", "what is the temperature?": of the one that is called just so. */
const SET =
  /^(?:what|which)\s+(?!is\b)(.{3,40}?)\s+(?:is|was|has been)\s+(?:currently\s+|now\s+)?set(?:\s+(?:to|at|now|currently|at the moment))*$|^(?:to |at )?what(?:['’]s|\s+is)\s+(?:the\s+)?(?:current\s+)?(.{3,40}?)(?:\s+(?:currently\s+|now\s+)?set(?:\s+(?:to|at|now|currently))*)?$/i;
const SCALES = new Set(['slider', 'meter', 'progressbar', 'spinbutton']);
const ALIKE = 0.78;

/** Where it stands; `{}` where it does not tell that, undefined where the page has no one control that is called so. */
export function standsAt(question: string, { root }: PageModel): { text?: string } | undefined {
  const asked = ASKS.exec(question);
  const [, set, value = set] = asked === null ? (SET.exec(question) ?? []) : [];
  if (asked === null && value === undefined) return undefined;
  const words = wordsOf(asked?.[1] ?? value ?? '').filter((word) => !STOP_WORDS.has(word));
  const isMeant = asked === null ? isJust : isCalled;
  const [only, ...more] = [...walk(root)].filter((node) => SCALES.has(node.role) && isMeant(node, words));
  if (only === undefined || more.length > 0) return undefined;
  const name = only.name || asked?.[1] || 'It';
  return only.text === undefined || only.text === '' ? {} : { text: `${name}: ${only.text}.` };
}

function isCalled(node: SnapshotNode, words: string[]): boolean {
  const shown = wordsOf(node.name || nearbyLabels(node).join(' '));
  return words.every((word) => shown.some((other) => likeness(word, other) >= ALIKE));
}

/** By no other word: "the temperature outside" is none of what is called "Temperature". */
const isJust = (node: SnapshotNode, words: string[]): boolean =>
  words.length > 0 &&
  wordsOf(node.name).filter((word) => !STOP_WORDS.has(word)).length === words.length &&
  isCalled(node, words);
