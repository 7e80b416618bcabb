// SPDX-License-Identifier: MIT
// "Who would take the green bike?": what people answer to the one post that a question is about is behind its "Comments".
import { asked } from './language/asked.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { likeness, wordsOf } from './language/text.ts';
import { insideOf } from './page/member-controls.ts';
import type { Element } from './page/model.ts';
import { likelyGroups } from './page/select.ts';
import { wasOpened } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

const COMMENTS =
  /^(?:(?:show|view|see|open|read)\s)?(?:all\s)?(?:the\s)?(?:\(?\d+\)?\s)?(?:comments|replies|answers|responses|discussion|thread)(?:\s?\(?\d+\)?)?$/i;
const ALIKE = 0.85;

/** What shows them; undefined where no post shows two words of the question or more, or several show as many. */
export function commentsOn(question: string, turn: Turn): Element | undefined {
  const words = asked(question).words.filter((word) => !STOP_WORDS.has(word));
  const posts = likelyGroups(turn.model).flatMap(({ members }) => members);
  const ranked = posts.flatMap((member) => {
    const told = words.filter((word) => [...member.words].some((one) => likeness(word, one) >= ALIKE)).length;
    const opener = insideOf(member, turn.model).find(
      ({ kind, name, labels }) =>
        (kind === 'button' || kind === 'link' || kind === 'text') &&
        [name, ...labels.map(({ text }) => text)].some((text) => COMMENTS.test(text.trim())),
    );
    return opener === undefined || told < LEAST ? [] : [{ opener, told }];
  });
  const most = Math.max(0, ...ranked.map(({ told }) => told));
  const [only, ...more] = new Set(ranked.filter(({ told }) => told === most).map(({ opener }) => opener));
  const isOpen = only === undefined || more.length > 0 || wordsOf(only.name).includes('hide');
  return isOpen || wasOpened(only, turn) ? undefined : only;
}

const LEAST = 2;
