// SPDX-License-Identifier: MIT
// "Until when does the plumber stay?", "what time does the play end?": the end of the hours "10:00 to 11:45" that stand with what is named.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import type { Result } from '../turn/turn.ts';

const ASKS =
  /^(?:(?:until|till|to) (?:when|what time)\s+(?:is|are|does|do|has|have|will|can|must)\s+(?<lasts>.+)|(?:when|(?:at )?what time)\s+(?:does|do|is|are|will)\s+(?<ends>.+?)\s+(?:be\s+)?(?:end|finish|over|stop)(?:\s+(?:on\s+\p{L}+day|(?:next|this) \p{L}+|today|tomorrow))?)$/iu;
/** Of opening hours. */
const OPENS = /\b(?:open|opening|clos\p{L}+|shut)\b/iu;
const HAS = /^(?:i|we|you|one)\s+(?:have|get|use|order)\s+/i;
const LASTS = /\s+(?:stay|last|take|run|go on|be|here|there)$/i;
const CLOCK = String.raw`\d{1,2}(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?`;
const HOURS = new RegExp(
  String.raw`(?<![\d.,:])${CLOCK}\s?(?:–|—|-|to|until|till)\s?(\d{1,2}[:.][0-5]\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)(?![\d.,:]*\d)`,
  'gi',
);
const CALLED = 0.85;
/** Of what tells of one thing. */
const LONGEST = 160;

/** What it asks the end of; undefined where it asks for no end. */
export function endAsked(question: string): string | undefined {
  const { lasts, ends } = OPENS.test(question) ? {} : (ASKS.exec(question)?.groups ?? {});
  return ends ?? lasts?.replace(LASTS, '').replace(HAS, '');
}

/** Undefined where nothing that shows all of it tells hours, or two such things end at different times. */
export function endOf(question: string, { root }: PageModel): string | undefined {
  const whose = endAsked(question);
  const said = wordsOf(whose ?? '').filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));
  if (whose === undefined || said.length === 0) return undefined;
  const named = [...walk(root)].filter(
    (node) => showsAll(node, said) && !node.children.some((child) => showsAll(child, said)),
  );
  const parts = named.flatMap((node) => [node, node.parent].find((part) => endsIn(part).length > 0) ?? []);
  const [end, ...more] = new Set(parts.flatMap(endsIn));
  return end === undefined || more.length > 0
    ? undefined
    : `${capital(whose.replace(/^(?:the|my|our)\s+/i, ''))}: until ${end}.`;
}

function endsIn(node: SnapshotNode | undefined): string[] {
  const text = node === undefined ? '' : textOf(node);
  return text.length > LONGEST ? [] : [...text.matchAll(HOURS)].map(([, end = '']) => end.trim());
}

function showsAll(node: SnapshotNode, said: string[]): boolean {
  const shown = wordsOf(textOf(node));
  return said.every((word) => shown.some((one) => likeness(word, one) >= CALLED));
}

/** "10:00 Plumber" says when he comes: no end. */
export function isStart(told: Result, question: string, { root }: PageModel): boolean {
  if (told.state !== 'answer' || endAsked(question) === undefined) return false;
  const [time, ...more] = valuesIn('clock', told.text);
  return (
    time !== undefined &&
    more.length === 0 &&
    [...walk(root)].some(({ text = '', name, children }) => {
      const shown = (children.length === 0 ? text || name : '').trim();
      const whole = children.length > 1 ? textOf(children[0] as SnapshotNode).trim() : shown;
      return whole === time || new RegExp(`^${time}\\s+\\p{L}`, 'u').test(shown);
    }) &&
    !/\b(?:until|till|to)\b|\d\s?[–—-]/i.test(told.text)
  );
}
