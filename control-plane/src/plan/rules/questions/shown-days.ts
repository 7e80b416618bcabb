// SPDX-License-Identifier: MIT
// "How much rain fell on 2 November?" of a table that writes "2026-11-02": a day is asked for as the page writes it.
import { walk } from '../../snapshot.ts';
import { dateOf } from '../language/dates.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SAID = new RegExp(
  String.raw`\b(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \d{4})?\b|\b${MONTH} (?:the )?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b`,
  'i',
);
/** In digits alone, which no words of a question are like. */
const DIGITS = /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** The question with the day in those digits; as it was where the page shows it otherwise, or not just once. */
export function withShownDays(question: string, { model, input }: Turn): string {
  const [said] = SAID.exec(question) ?? [];
  const date = said === undefined ? undefined : dateOf(said.replace(/^the /i, ''), input.today);
  if (said === undefined || date === undefined) return question;
  const from = /\d{4}/.test(said) ? 0 : 4;
  const shown = [...walk(model.root)].flatMap((node) => {
    const text = node.children.length === 0 ? textOf(node).trim() : '';
    const isSo =
      DIGITS.test(text) &&
      valuesIn('date', text).length === 1 &&
      dateOf(text, input.today)?.slice(from) === date.slice(from);
    return isSo ? [text] : [];
  });
  const [only, ...more] = shown;
  return only === undefined || more.length > 0 ? question : question.replace(said, only);
}
