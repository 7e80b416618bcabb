// SPDX-License-Identifier: MIT
// "Which day are the bins emptied at HM2 7LB?", "where is parcel LX-2210": a code that the page does not show goes into the field
// that looks such codes up, and the question is asked of what comes up then.
import { looksUp } from './asked-of-form.ts';
import { type Clause, clausesFor } from './language/command.ts';
import { normalise } from './language/text.ts';
import { textOf } from './page/labels.ts';
import type { Element, PageModel } from './page/model.ts';
import { pinned, type Turn } from './turn/turn.ts';

const CODE =
  /,?\s*(?:\b(?:at|for|in|of|to|with|under|and|has|is)\s+)*(?:the\s+|my\s+|our\s+)?(?:(?:postcode|zip code|(?:order|parcel|tracking|member|account|reference|booking|invoice|ticket|card)?(?:\s?(?:number|code|no\.?))?)\s+(?:is\s+)?)?\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,4}-?\d[\dA-Z-]{2,}|\d{5,})\b/i;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
/** What fields for codes are called. */
const TAKES_CODES = /\b(?:number|code|reference|ref|id|tracking)\b|^(?:order|parcel|booking|card|ticket)\b/i;
const TAKES_POSTCODES = /\b(?:post ?code|zip|area|address)\b/i;
/** What has come up by the press is told as it stands: it is about that code alone. */
const NEWS = 'the text';

/** Undefined where the question has no code, the page shows it, or has no one field that looks it up. */
export function askedOfCode(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'read' || turn.progress.length > 0) return undefined;
  const { question } = clause.command;
  const [said, code] = CODE.exec(question) ?? [];
  if (said === undefined || code === undefined || isShown(code, turn.model)) return withoutNews(clause);
  const [form, ...more] = formsFor(code, turn.model);
  if (form === undefined || more.length > 0) return undefined;
  const asked = question.replace(said, '').trim();
  return [
    ...(clausesFor(clause, [
      { kind: 'complete', field: pinned(form.field, form.field.name), value: code },
      { kind: 'click', target: pinned(form.button, form.button.name) },
    ]) ?? []),
    { source: asked, command: { kind: 'read', question: NEWS } },
  ];
}

/** The question itself, where nothing has come up by the press. */
function withoutNews({ source, command, ...clause }: Clause): Clause[] | undefined {
  return command.kind === 'read' && command.question === NEWS && source !== NEWS
    ? [{ ...clause, source, command: { kind: 'read', question: source } }]
    : undefined;
}

const isShown = (code: string, { root }: PageModel): boolean =>
  normalise(textOf(root)).includes(normalise(code));

interface LookUp {
  field: Element;
  button: Element;
}

/** Fields for such a code with what looks it up right behind them. */
function formsFor(code: string, { elements }: PageModel): LookUp[] {
  const takes = POSTCODE.test(code) ? TAKES_POSTCODES : TAKES_CODES;
  const controls = elements.filter(({ kind }) => kind === 'field' || kind === 'list' || kind === 'button');
  return controls.flatMap((field, at): LookUp[] => {
    const button = controls[at + 1];
    const isFor = field.kind === 'field' && field.labels.some(({ text }) => takes.test(text));
    return isFor && button?.kind === 'button' && looksUp(button) ? [{ field, button }] : [];
  });
}
