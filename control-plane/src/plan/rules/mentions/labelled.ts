// SPDX-License-Identifier: MIT
// What can be pressed, alone or in a row, by the label that stands with it.
import { walk } from '../../snapshot.ts';
import { isDeed, isDeedAlone } from '../language/deeds.ts';
import { startsCommand } from '../language/joints.ts';
import { isClock } from '../language/moments.ts';
import { signOf } from '../language/signs.ts';
import { wordsOf } from '../language/text.ts';
import { contentsOf, isShut } from '../page/branches.ts';
import type { Element } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { type Named, oncePerPage } from './option-names.ts';
import { rowsOf } from './rows.ts';

/** Also by its own text where it has no role. A sign that stands alone is called by what it is a sign of. */
export const labelled = oncePerPage((model) => {
  // What the page is called stands over its first button, and is not that button's name.
  const titles = model.elements.filter(({ node }) => node.role === 'heading' && node.level === 1);
  const isTitle = (text: string): boolean => titles.some(({ name }) => name === text);
  return rowsOf(model).flatMap(({ members, labels }): (Named & { members: Element[] })[] => {
    const [element] = members as [Element];
    if (members.length === 1 && (actsItself(element) || isDeedAlone(element.name))) return [];
    if (members.length === 1 && (putsAway(element) || SHOWS.test(element.name) || tellsBehind(element)))
      return [];
    const own = element.kind === 'text' && members.length === 1 && !does(element.name) ? [element.name] : [];
    // The hour of a line is no name of what is done in it.
    const isHour = (text: string): boolean => members.length === 1 && isClock(text.trim());
    const names = [...own, ...labels.filter((text) => !isTitle(text) && !isHour(text))];
    return names.map((text) => ({ element, members, label: labelOf(text, 1) }));
  });
});

/** What closes or deletes the thing that is called so is no way to give it a value. */
const putsAway = ({ labels }: Element): boolean =>
  labels.some(
    ({ text, words: [first = ''] }) => PUTS_AWAY.test(first) || PUTS_AWAY.test(signOf(text.trim()) ?? ''),
  );

/** What is behind it is no value, and the head of a column sorts by it. */
const SHOWS =
  /^(?:open|show|hide|toggle|expand)\b.*\b(?:navigation|menu|sidebar|drawer|panel)\b|\b(?:sort|sorting|sorted)\b/i;

/** What it has folded out is text, and nothing to choose from. */
function tellsBehind(element: Element): boolean {
  const contents = isShut(element) === false ? contentsOf(element) : undefined;
  return contents !== undefined && [...walk(contents)].some(({ role }) => role === 'paragraph');
}

const PUTS_AWAY = /^(?:close|delete|remove|dismiss|discard|cancel|clear|trash)$/i;

/** "Book" beside a time and a name is pressed for these, and takes no other. */
function actsItself({ kind, name }: Element): boolean {
  const [verb = ''] = wordsOf(name);
  if (SWITCHES.test(name)) return true;
  return kind === 'button' && isDeed(verb) && !/^(?:select|choose|take|get)$/.test(verb);
}

/** "Turn on", "Disable". */
const SWITCHES = /^(?:(?:turn|switch) (?:on|off)|enable|disable)\b/i;

/** Called by what it does, it opens no list: "Edit", "×". */
const does = (name: string): boolean => signOf(name) !== undefined || startsCommand(`${name} it`);
