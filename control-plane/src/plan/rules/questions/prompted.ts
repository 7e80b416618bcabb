// SPDX-License-Identifier: MIT
// "Which speed is selected?" under "Select a speed", "1.) Choose your boat": what is chosen of what the page asks to choose.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:what is|which is|what's) (?:the|my|our) (?:(?:currently )?(?:selected|chosen) )?([\p{L}-]+(?: [\p{L}-]+)?)$/iu;
/** "Which options are ticked under Extras?" */
const ASKS_UNDER =
  /^(?:which|what)(?: [\p{L}-]+){0,2} (?:is|are) (?:currently )?(?:selected|chosen|ticked|checked|on) (?:under|in|for) (?:the )?(.+)$/iu;
/** What is asked for stands behind that. */
const PROMPTS =
  /^(?:\W*\d+\W+)?(?:please\s+)?(?:select|choose|pick|set)\s+(?:an?|one|the|your|my|our|some)?\s*(.+?)\W*$/i;
const ALIKE = 0.9;

/** Undefined where no one prompt asks for that, or nothing is chosen under it. */
export function promptedValue(question: string, model: PageModel): string | undefined {
  const [, place] = ASKS_UNDER.exec(question) ?? [];
  const [under, ...others] = place === undefined ? [] : groups((label) => isCalled(place, label), model);
  if (under !== undefined && others.length === 0) return `${under}.`;
  const [, noun] = ASKS.exec(question) ?? [];
  if (noun === undefined) return undefined;
  const chosen = [...lists(noun, model), ...groups((label) => isPromptFor(noun, label), model)];
  const [only, ...more] = new Set(chosen);
  return only === undefined || more.length > 0 ? undefined : `The ${noun} is ${only}.`;
}

/** "2.) Extras" by "Extras". */
function isCalled(place: string, label: string): boolean {
  const shown = wordsOf(label).filter((word) => !/^\d+$/.test(word));
  return shown.join(' ') === wordsOf(place).join(' ');
}

function isPromptFor(noun: string, label: string): boolean {
  const [, asked = ''] = PROMPTS.exec(label.trim()) ?? [];
  const [said, shown] = [wordsOf(noun), wordsOf(asked)];
  return said.length === shown.length && said.every((word, i) => likeness(word, shown[i] as string) >= ALIKE);
}

const lists = (noun: string, { elements }: PageModel): string[] =>
  elements
    .filter(({ kind, labels }) => kind === 'list' && labels.some(({ text }) => isPromptFor(noun, text)))
    .flatMap(({ node }) => [...walk(node)].filter(isChosenOption).map(textOf));

/** The placeholder of a list cannot be chosen again. */
const isChosenOption = ({ role, selected, disabled }: SnapshotNode): boolean =>
  role === 'option' && selected === true && disabled !== true;

/** Radio buttons and boxes under a heading, up to the next one, or beside what asks for them. */
function groups(isMeant: (label: string) => boolean, { root }: PageModel): string[] {
  const nodes = [...walk(root)];
  return nodes.flatMap((node, at) => {
    const isHead = node.role === 'heading' || (node.role === 'group' && node.name !== '');
    if (!isHead || !isMeant(node.name || textOf(node))) return [];
    const behind = nodes.slice(at + 1);
    const next = behind.findIndex(({ role, order }) =>
      node.role === 'group' ? order >= node.end : role === 'heading',
    );
    const on = (next < 0 ? behind : behind.slice(0, next)).filter(
      ({ role, checked }) => (role === 'radio' || role === 'checkbox') && checked === true,
    );
    return on.length === 0 ? [] : [on.map(({ name }) => name).join(', ')];
  });
}
