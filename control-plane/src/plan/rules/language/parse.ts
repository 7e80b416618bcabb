// SPDX-License-Identifier: MIT
// A clause → a command. A clause that begins with no known verb is read as the press of a control so named ("reply to Ana").
import type { Command } from './command.ts';
import { withoutCourtesy } from './courtesy.ts';
import { commandOf, isQuestion } from './recognise.ts';

/** Undefined for an empty clause. */
export function parseClause(clause: string): Command | undefined {
  const text = withoutCourtesy(clause);
  if (text === '') return undefined;
  return (
    assurance(text) ??
    byMeans(text) ??
    reordered(text) ??
    commandOf(text) ??
    parseListing(text) ?? { kind: 'click', target: text }
  );
}

/** "Yes I am sure", "cancel when it asks": for the dialog that comes. */
function assurance(text: string): Command | undefined {
  if (
    /^(?:yes|yeah|yep|sure|i am sure|i['’]?m sure)\b(?:[\s,]+(?:i am|i['’]?m|really|do it|quite|very|absolutely|sure|certain|please|go ahead|about (?:it|this|that)))*$/i.test(
      text,
    )
  )
    return { kind: 'dialog', accept: true };
  return /^(?:cancel|decline|say no|dismiss it)\s+(?:when|if|once)\s+(?:it|the page)\s+asks\b/i.test(text)
    ? { kind: 'dialog', accept: false }
    : undefined;
}

/** "Close the dialog box by clicking the “x”": the means is what to do. */
function byMeans(text: string): Command | undefined {
  const match =
    /^[^"“]+?\s+by\s+(?:clicking|pressing|tapping|hitting|choosing|selecting|allowing|accepting|using)(?:\s+on)?\s+(.+)$/i.exec(
      text,
    );
  return match && !isQuestion(text) ? { kind: 'click', target: match[1] as string } : undefined;
}

/** "Use the textbox to enter birds": what it is done to goes behind. */
function reordered(text: string): Command | undefined {
  const day = BY_CALENDAR.exec(text)?.[1];
  if (day !== undefined) return { kind: 'choose', rest: day };
  const means =
    /^(?:use|using|with)\s+(.+?)(?:,| to)\s+(?:enter|type|write|input|choose|select|pick)\s+(.+)$/i.exec(
      text,
    );
  if (means) return { kind: 'type', rest: `${means[2]} into ${means[1]}` };
  const behind = TOOL.exec(text);
  return behind === null ? undefined : parseClause(text.slice(behind[0].length));
}

/** "Use the calendar to choose the 20th": what is chosen there is a day. */
const BY_CALENDAR =
  /^(?:use|using|with)\s+(?:the|its)\s+(?:calendar|date ?picker)(?:,|\s+to)\s+(?:choose|select|pick|set|enter)\s+(.+)$/i;

/** "Use the arrows to set …", "using the calendar, pick …": how it is done is found by what it is done to. */
const TOOL =
  /^(?:use|using|with) (?:the|its) (?:[\w-]+ )?(?:arrows?|arrow keys|buttons|calendar|controls?|inputs|knobs?|widgets?|keyboard|links|menus?|menu bar|mouse|(?:date )?picker|search (?:box|bar|field)|sliders?|spinners?|steppers?|tabs|toolbar)(?: (?:above|below|here|on the page))?(?:,|\s+to)\s+/i;

/** "Name: Ada, email: ada@x.org", "my name is Ada". */
function parseListing(text: string): Command | undefined {
  const listing =
    /^[\p{L}\p{N}' -]{1,40}(?:(?<!\d):|:(?!\d))\s*\S/u.test(text) ||
    /^my\s+\S.*\s(?:is|are)\s+\S/i.test(text);
  return listing ? { kind: 'fill', rest: text } : undefined;
}
