// SPDX-License-Identifier: MIT
// "What is the code in Ana's mail about the keys?": once that mail is open, what was said of it need not stand where the answer does.
import { fileIn } from '../language/files.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, wordsOf } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';

/** What is on the page that was turned to. */
const TURNED = /\s+(?:(?:in|on)\s+)?(?:the\s+)?next\s+(?:page|day|week|month|year)[?.\s]*$/i;
const ONWARD = /^(?:next\b|[›»>▶→]$)/i;
const JOINT = /,?\s+(?:according\s+to|in|from|of|on|under|inside|for)\s+/gi;
const SAME = 0.85;

/** What is asked of what was opened in search of the answer; undefined where the question does not say that it is in there. */
export function askedOfOpened(question: string, { memo: { explored }, input }: Turn): string | undefined {
  const isTurned = input.history.some(
    ({ action }) => action.kind === 'click' && ONWARD.test(action.name.trim()),
  );
  const plain = question.replace(TURNED, '');
  if (isTurned && plain !== question) return plain;
  const names = explored.filter(({ how }) => how === 'opened').map(({ name = '' }) => name);
  const ofFile = askedOfFile(question, names.at(-1) ?? '');
  if (ofFile !== undefined) return ofFile;
  const opened = names.map(wordsOf);
  const [told, by = ''] = WRITTEN.exec(question.replace(/[?.\s]+$/, '')) ?? [];
  if (told !== undefined && opened.some((words) => wordsOf(by).every((word) => words.includes(word))))
    return question.slice(0, question.indexOf(told));
  for (const { index, 0: joint } of question.matchAll(JOINT)) {
    const place = wordsOf(question.slice(index + joint.length)).filter(
      (word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word),
    );
    const isShown = (words: string[], word: string): boolean =>
      words.some((one) => likeness(word, one) >= SAME);
    const isOpened = opened.some((words) => place.every((word) => KINDS.test(word) || isShown(words, word)));
    if (place.length > 0 && isOpened) return question.slice(0, index) + (VERB_LAST.exec(question)?.[0] ?? '');
  }
  return undefined;
}

/** "The keys that Imre wrote about", once his letter is open. */
const WRITTEN =
  /,?\s+(?:that|which|who)\s+(?:the )?(\p{L}+(?: \p{L}+)?) (?:wrote|writes|is writing|told (?:me|us)|tells (?:me|us)|mentions?|mentioned|asks?|asked|talks?|talked|spoke|means?|meant)(?: (?:about|of|in .+))?$/iu;

/** "At what time does the rehearsal in the message from Lena start?" */
const VERB_LAST =
  /(?<=^(?:at )?(?:when|what time|what|where|how \p{L}+) (?:does|do|did|will) .+)\s(?:start|begin|end|finish|open|close|cost|leave|depart|arrive|take|last|happen|meet|say)(?=[?.\s]*$)/iu;

/** "How big is the video of the regatta", once regatta.mp4 is open: its size. */
function askedOfFile(question: string, opened: string): string | undefined {
  const file = fileIn(opened);
  const [, measure = '', said = ''] = MEASURES.exec(question.replace(/[?.!\s]+$/, '')) ?? [];
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const shown = [...wordsOf(opened), ...(file?.nouns ?? []), 'file'];
  const isMeant = words.length > 0 && words.every((word) => shown.some((one) => likeness(word, one) >= SAME));
  return file !== undefined && isMeant
    ? `what is the ${/^long$/i.test(measure) ? 'length' : 'size'}`
    : undefined;
}

const MEASURES = /^(?:tell me )?how (big|large|long) is (.+)$/i;

/** What it is need not stand in its name. */
const KINDS =
  /^(?:e?-?mails?|messages?|posts?|tickets?|events?|articles?|notes?|files?|folders?|sections?|questions?|threads?|entr(?:y|ies))$/i;
