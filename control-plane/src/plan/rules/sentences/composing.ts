// SPDX-License-Identifier: MIT
// "Send an email to bob@x.org with subject Hi saying see you": into the fields of a letter, which may have to be brought first.
import type { Command } from '../language/command.ts';
import { groupsOf } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const MAIL =
  /^(?:send|write|compose|draft)\s+(?:an?\s+|the\s+)?(?:new\s+)?(?:e-?mail|message|mail)\s+to\s+|^(?:write|e-?mail|mail)\s+(?:to\s+)?(?=\S+@\S)|^write\s+to\s+(?=(?!the\b|an?\b|my\b)(?:\S+\s){1,3}(?:that|saying)\s)/i;
const SUBJECT =
  /(?:,|\band|\bwith|\s)\s*(?:the\s+)?(?:subject(?:\s+line)?|about|regarding)(?:\s+is|\s+of|:)?\s+("[^"]*"|“[^”]*”|.+?)(?=,|\s+(?:and|saying|with)\b|\s+(?:text|body|message)\b|$)/i;
const TEXT =
  /(?:,|\band|\bwith|\s)\s*(?:the\s+)?(?:text|body|message|saying|that says|that)(?:\s+is|:)?\s+(.+)$/i;

/** Undefined where the sentence is none, or the page has no letter and nothing that begins one. */
export function compose(source: string, turn: Turn): Command[] | undefined {
  const lead = MAIL.exec(source);
  const opening = lead === null ? undefined : openingOf(turn);
  if (lead === null || opening === undefined) return undefined;
  const told = source.slice(lead[0].length);
  const text = TEXT.exec(told);
  const head = text === null ? told : told.slice(0, text.index);
  const subject = SUBJECT.exec(head);
  const whom = head.slice(0, subject?.index ?? head.length).replace(/[\s,:]+$/, '');
  return [
    ...opening,
    { kind: 'complete', field: 'to', value: whom },
    ...(subject === null ? [] : [{ kind: 'set', rest: `subject to ${subject[1]?.trim()}` } as const]),
    ...(text === null ? [] : [{ kind: 'type', rest: `${text[1]} into message` } as const]),
    ...(isSent(source, subject !== null || text !== null) ? [{ kind: 'send' } as const] : []),
  ];
}

/** A draft is not sent, nor what was begun and says nothing yet. */
const isSent = (source: string, isTold: boolean): boolean =>
  !/^draft\b/i.test(source) && (isTold || !/^(?:write|compose)\b/i.test(source));

/** What begins a letter; nothing to do where one is open; undefined where none can be begun. */
export function openingOf(turn: Turn): Command[] | undefined {
  if (isLetter(turn)) return [];
  const named = ['compose', 'new message', 'new email', 'write'].find(
    (name) => turn.score(name, 'click') >= CALLED,
  );
  if (named !== undefined) return [{ kind: 'click', target: named }];
  const pencil = pencilIn(turn);
  return pencil && [{ kind: 'click', target: pinned(pencil, 'compose') }];
}

const CALLED = 0.85;

/** Fields for whom it is to, and for what it is about or says. */
function isLetter({ model }: Turn): boolean {
  const names = model.elements.flatMap(({ kind, labels }) =>
    kind === 'field' ? labels.map(({ plain }) => plain) : [],
  );
  return names.some((name) => TO.test(name)) && names.some((name) => ABOUT.test(name));
}

const TO = /^(?:to|recipients?)$/i;
const ABOUT = /^(?:subject|message|text|body)$/i;

/** The one pencil, or plus, that is a control without words and belongs to no member of a list. */
function pencilIn({ model }: Turn): Element | undefined {
  const members = groupsOf(model.root).flatMap((group) => group.members);
  const [only, ...more] = model.elements.filter(
    ({ kind, node, name, labels }) =>
      (kind === 'button' || kind === 'link' || node.pointer === true) &&
      !/\p{L}{2}/u.test(node.name || (node.text ?? '')) &&
      (PENCIL.test(name.trim()) || labels.some(({ plain }) => plain === 'edit' || plain === 'write')) &&
      !members.some((member) => isWithin(node, member.node)),
  );
  return more.length === 0 ? only : undefined;
}

const PENCIL = /^(?:[✎✏✍🖉🖊][\uFE0E\uFE0F]?|\+|＋)$/u;
