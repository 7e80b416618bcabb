// SPDX-License-Identifier: MIT
// "When is the meter reading due?" beside a mail of 19 November about it: when a mail came is no time of anything that it tells.
import { walk } from '../../snapshot.ts';
import { monthOf } from '../language/dates.ts';
import { wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** Whether the only moment of an answer is told nowhere but where mails tell when they came. */
export function isOfMail(told: Result, question: string, { model }: Turn): boolean {
  if (told.state !== 'answer' || !ASKS.test(question) || !isMailbox(model) || isOfMailItself(question))
    return false;
  const moments = [...valuesIn('clock', told.text), ...valuesIn('date', told.text)];
  const lines = [...walk(model.root)].flatMap((node) => {
    const text = node.children.length === 0 ? textOf(node).trim() : '';
    return moments.some((moment) => text.includes(moment)) ? [text] : [];
  });
  return lines.length > 0 && lines.every(isStamp);
}

const ASKS =
  /^(?:tell me )?(?:by |until |from |since )?(?:when|(?:at |on )?(?:what|which) (?:time|day|date))\b/i;
const IN_MAIL =
  /\b(?:in|of|according to)\s+(?:the|my|an?|\p{Lu}\p{L}+['’]s)\s+(?:\p{L}+\s+)?(?:e-?mail|mail|message|letter)\b/iu;
const MAIL =
  /\b(?:e-?mails?|mails?|messages?|letters?|replied|reply|sent|send|write|wrote|written|arrive[ds]?|received?)\b/i;

const isOfMailItself = (question: string): boolean => MAIL.test(question.replace(IN_MAIL, ' '));

/** "Nov 20, 09:12", "Lena Fischer · 20 Nov". */
const isStamp = (line: string): boolean =>
  line.length <= LONGEST &&
  wordsOf(line.replace(WRITER, '')).every(
    (word) => /^\d+$/.test(word) || monthOf(word) !== undefined || DAY.test(word),
  );
const LONGEST = 60;
const WRITER = /^(?:from\s+)?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}\s*[·•|,–—-]\s*/iu;
const DAY = /^(?:am|pm|at|on|today|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)$/u;

/** By two or more of the places that mail is kept in. */
const isMailbox = ({ elements }: PageModel): boolean =>
  new Set(elements.flatMap(({ name }) => PLACES.exec(name.trim())?.[1]?.toLowerCase() ?? [])).size > 1;
const PLACES =
  /^(inbox|sent|drafts|spam|junk|compose|outbox|starred|reply|forward|new (?:mail|message|e-?mail))(?: \(?\d+\)?| mail)?$/i;
