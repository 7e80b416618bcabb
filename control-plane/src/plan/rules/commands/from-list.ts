// SPDX-License-Identifier: MIT
// "French from the languages", "Teeth as the reason for the visit", "three from the boats menu": a value, and what it is chosen in.

import { complete } from '../controls/complete.ts';
import { chooseCustom } from '../controls/custom.ts';
import { selectOptions, setValue } from '../controls/fields.ts';
import { opener } from '../controls/opener.ts';
import { handleOf, slide } from '../controls/slide.ts';
import { isNoNumberFor } from '../controls/values.ts';
import { dateOf } from '../language/dates.ts';
import { wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Element } from '../page/model.ts';
import { matchOptions, optionsOf } from '../page/options.ts';
import type { Result, Turn } from '../turn/turn.ts';

const SURE = 0.95;

/** "V from L", "V as L", "V in L": the last place to cut at which the right side is a control of the page. */
export function fromList(turn: Turn, rest: string): Result | undefined {
  // "The twenty fourth of November" is no fourth of what is called November.
  if (dateOf(rest, turn.input.today) !== undefined) return undefined;
  const asSuch = afterName(turn, rest) ?? chosenAs(turn, rest);
  if (asSuch !== undefined) return asSuch;
  for (const cut of [
    ...rest.matchAll(/\s+(?:from|in|as|for|on|under|of|out of|within|with|using)\s+/gi),
  ].reverse()) {
    const said = rest.slice(0, cut.index).trim();
    const named = rest.slice(cut.index + cut[0].length).trim();
    const [taker, ...others] = takersCalled(turn, named);
    if (taker !== undefined && others.length > 0)
      return { state: 'unclear', phrase: named, options: [taker, ...others] };
    // No number of cars is "Luxury".
    if (taker !== undefined && isNoNumberFor(taker, said)) continue;
    const control = taker ?? soleList(turn, named) ?? opener(turn, named) ?? menuOf(turn, named);
    if (control === undefined) {
      const handle = /\bslider\b/i.test(named) ? handleOf(turn) : undefined;
      const moved = handle && slide(turn, handle, said);
      if (moved !== undefined) return moved;
      continue;
    }
    const value = withoutNoun(said, control, turn);
    if (['button', 'text', 'link', 'menuitem'].includes(control.kind))
      return chooseCustom(turn, control, value);
    if (control.kind === 'field' && dateOf(value, turn.input.today) === undefined)
      return complete(turn, { field: `ref:${control.ref}`, value, offers: true });
    if (control.node.role !== 'listbox' && listOf(value).length < 2) return setValue(turn, control, value);
    const values = matchOptions(value, [control], turn.model)[0]?.score === 1 ? [value] : listOf(value);
    return control.kind === 'list' && optionsOf(control).length > 0
      ? selectOptions(turn, control, values)
      : setValue(turn, control, value);
  }
  return undefined;
}

/** "The title Prof.", of the list of titles, that has "Prof." and nothing that is called so as a whole. */
function withoutNoun(value: string, { kind, labels, node }: Element, { model }: Turn): string {
  const [, noun = '', rest] = /^(?:the\s+)?(\p{L}+)\s+(.+)$/iu.exec(value) ?? [];
  const isCalled = kind === 'list' && labels.some(({ words }) => words.includes(noun.toLowerCase()));
  const list = isCalled ? model.elements.find((element) => element.node === node) : undefined;
  if (rest === undefined || list === undefined) return value;
  const [whole, bare] = [value, rest].map((said) => matchOptions(said, [list], model)[0]?.score ?? 0);
  return (whole ?? 0) < SURE && (bare ?? 0) >= SURE ? rest : value;
}

/** "The water from the well", where a drop-down stands behind "Water from". */
function afterName(turn: Turn, rest: string): Result | undefined {
  const [, named = '', value = ''] = NAMED_FIRST.exec(rest) ?? [];
  if (value === '') return undefined;
  // Once it is open it may stand in a part of its own, without its name.
  const [pressed] = turn.progress;
  const isPressed = ({ ref }: Element): boolean => pressed?.kind === 'click' && ref === pressed.ref;
  const control = opener(turn, named) ?? turn.model.elements.find(isPressed);
  return control && chooseCustom(turn, control, value);
}

const NAMED_FIRST = /^(?:the\s+)?(\S+(?:\s\S+)?\s(?:from|to|by|with|in|at|for|on))\s+(?:the\s+)?(.+)$/i;

/** "Teeth as the reason for the visit": of the list that is called so as a whole, where it has that. */
function chosenAs(turn: Turn, rest: string): Result | undefined {
  const [, value = '', named = ''] = /^(.+?)\s+as\s+(.+)$/i.exec(rest) ?? [];
  const [list, ...others] = named === '' ? [] : takersCalled(turn, named);
  if (others.length > 0) return undefined;
  const [option] = list?.kind === 'list' ? matchOptions(value, [list], turn.model) : [];
  return list !== undefined && (option?.score ?? 0) >= SURE ? selectOptions(turn, list, [value]) : undefined;
}

/** What takes a value and is called so: one, unless two lists are. An open list may show its options in a part of its own that is called as it is. */
function takersCalled(turn: Turn, named: string): Element[] {
  const [, way] = WAY.exec(named) ?? [];
  const found = turn.find(named.replace(WAY, ''), 'set');
  if (found.state === 'missing') return [];
  const lists = found.state === 'found' ? [found.element] : found.options.filter(isCombobox);
  const meant = lists.length > 1 ? headedBy(way, lists) : lists;
  return meant.filter(({ kind }) => TAKES.has(kind));
}

const isCombobox = ({ node }: Element): boolean => node.role === 'combobox';
const TAKES = new Set<Element['kind']>(['list', 'field', 'slider']);
/** "The shop to send from". */
const WAY = /\s+to \p{L}+ (from|to)$/iu;

/** Of "From shop" and "To shop" the one that is told by that word. */
function headedBy(way: string | undefined, lists: Element[]): Element[] {
  const headed = lists.filter(({ labels }) =>
    labels.some(({ text }) => way !== undefined && wordsOf(text).includes(way.toLowerCase())),
  );
  return headed.length > 0 ? headed : lists;
}

/** "The boats menu": a button or a link that opens it. */
function menuOf(turn: Turn, named: string): Element | undefined {
  const best = /\bmenu$/i.test(named) ? turn.matches(named, 'click')[0] : undefined;
  return best !== undefined && best.score >= 0.85 ? best.element : undefined;
}

/** "the list", "the dropdown": where the page has just one. */
function soleList(turn: Turn, named: string): Element | undefined {
  if (
    !/^(?:the\s+)?(?:(?:selection |scroll )?list|drop ?-?down(?: (?:list|menu))?|select(?: box)?|menu|combo ?box|options?)$/i.test(
      named,
    )
  )
    return undefined;
  const lists = turn.model.elements.filter((element) => element.kind === 'list');
  return lists.length === 1 ? lists[0] : undefined;
}
