// SPDX-License-Identifier: MIT
// "Add a note called "Roof" with the text "It leaks again"": what something new is called, and what it says, each for a field of its own, whatever
// else the page calls by the noun.
import type { Command } from '../language/command.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const HEAD =
  /^(?:add|create|make|write|post|publish|save|leave|put)\s+(?:an?|the|one|another)\s+(?:new\s+)?\p{L}+(?:,|:)?\s*(.+)$/iu;
const TITLE = '(?:title|name|heading|subject)';
const TEXT = '(?:text|body|contents?|message|description|details)';
const OF = '(?:\\s+of|\\s+is|:)?';
const CALLED = `(?:called|named|titled|entitled|(?:with\\s+)?(?:an?\\s+|the\\s+|its\\s+)?${TITLE}${OF})`;
const SAYING = `(?:saying|reading|(?:that|which)\\s+(?:says|reads)|(?:with\\s+)?(?:an?\\s+|the\\s+|its\\s+)?${TEXT}${OF}(?:\\s+saying)?)`;
const JOINT = '(?:\\s*,)?(?:\\s+(?:and|with))*\\s*';

/** Nothing but the title. */
const ALONE = new RegExp(
  `^${CALLED}\\s+(?:["“]([^"“”]+)["”]|((?:(?!(?:and|with|for|on|at|by|due|in|under|from|to|saying|that)\\s)[^\\s"“,;:]+\\s?){1,5}))[.!]*$`,
  'i',
);
const QUOTED = /^([^"“]*)["“]([^"“”]+)["”]([^"“]*)["“]([^"“”]+)["”][.!]*$/;
const PLAIN: [told: RegExp, title: 1 | 2][] = [
  [new RegExp(`^${CALLED}\\s+([^"“]+?)${JOINT}\\s${SAYING}\\s+([^"“]+)$`, 'i'), 1],
  [new RegExp(`^${SAYING}\\s+([^"“]+?)${JOINT}\\s${CALLED}\\s+([^"“]+)$`, 'i'), 2],
];
const IS_TITLE = new RegExp(`^${JOINT}${CALLED}\\s*$`, 'i');
const IS_TEXT = new RegExp(`^${JOINT}${SAYING}\\s*$`, 'i');

const FOR_TITLE = new RegExp(`^(?:\\p{L}+ )?${TITLE}$`, 'iu');
const FOR_TEXT = new RegExp(`^(?:\\p{L}+ )?(?:${TEXT}|notes?|comments?|post)$`, 'iu');

/** Undefined where no title is told, or the page has not one field for either. */
export function titleAndText(source: string, turn: Turn): Command[] | undefined {
  const told = bothIn(HEAD.exec(source)?.[1] ?? '');
  if (told === undefined) return undefined;
  const fields = turn.model.elements.filter(
    ({ kind, node }) => kind === 'field' && node.role === 'textbox' && node.disabled !== true,
  );
  const title = onlyOf(fields, FOR_TITLE);
  const text = onlyOf(fields, FOR_TEXT) ?? one(fields.filter(({ node }) => node.multiline === true));
  if (title === undefined || text === undefined || title === text) return undefined;
  const said: [Element, string | undefined][] = [
    [title, told.title],
    [text, told.text],
  ];
  return [
    ...said.flatMap(([field, value]): Command[] =>
      value === undefined
        ? []
        : [{ kind: 'complete', field: pinned(field, field.name), value: `"${value}"` }],
    ),
    { kind: 'send' },
  ];
}

function bothIn(told: string): { title: string; text?: string } | undefined {
  const [, quoted, plain = quoted] = ALONE.exec(told) ?? [];
  if (plain !== undefined) return { title: plain };
  const [, before = '', first = '', between = '', second = ''] = QUOTED.exec(told) ?? [];
  if (first !== '') {
    const isFirst = IS_TITLE.test(before) || (before === '' && IS_TEXT.test(between));
    if (isFirst && IS_TEXT.test(between)) return { title: first, text: second };
    const isSecond = (before === '' || IS_TEXT.test(before)) && IS_TITLE.test(between);
    return isSecond ? { title: second, text: first } : undefined;
  }
  for (const [way, at] of PLAIN) {
    const match = way.exec(told);
    if (match === null) continue;
    const [, one = '', other = ''] = match;
    return at === 1 ? { title: one, text: other } : { title: other, text: one };
  }
  return undefined;
}

const onlyOf = (fields: Element[], names: RegExp): Element | undefined =>
  one(fields.filter(({ labels }) => labels.some(({ plain }) => names.test(plain))));

const one = ([first, ...more]: Element[]): Element | undefined => (more.length === 0 ? first : undefined);
