// SPDX-License-Identifier: MIT
// What of a task its request accounts for: where its values came from, and by what its targets are told from others.

import { verbsOf } from './frame.ts';
import { ARTICLES, CHOOSING, POINTING, PREPOSITIONS } from './lexicon.ts';
import { type Locator, REPEATED, type Sight } from './locator.ts';
import { same } from './masks.ts';
import { findSlot, type Slot, saidAs, spans } from './slot.ts';
import { said, textsOf, type Word, wordsOf } from './words.ts';

/** One of several that exclude each other: which one is a value. */
const CHOICES = new Set(['radio', 'option', 'menuitemradio']);
/** What they are called is what they do: that is no value. */
const COMMANDS = new Set(['button', 'menuitem', 'switch', 'tab']);
const LONGEST_CHOICE = 4;

export class Grounding {
  readonly words: Word[];
  readonly slots: Slot[] = [];
  /** What each slot stood for: as it was typed, or as the page shows it. */
  readonly values: string[] = [];
  readonly places: Word[][][] = [];
  readonly #request: string;
  readonly #today: string;
  readonly #verbs: Set<Word>;
  readonly #texts: ReadonlySet<string>;

  constructor(request: string, today: string) {
    this.words = wordsOf(request);
    this.#request = request;
    this.#today = today;
    this.#verbs = verbsOf(this.words);
    this.#texts = new Set(this.words.map(({ text }) => text));
  }

  /** The slot of a value; undefined: it was not said. `guarded`: it only chooses what the page has. */
  slotOf(value: string, guarded: boolean): number | undefined {
    const known = this.values.findIndex((one) => one === value || (guarded && same(one, value)));
    if (known >= 0) {
      this.slots[known]!.guarded &&= guarded;
      return known;
    }
    const found = findSlot(value, this.#request, this.words, this.#today);
    const places = found?.places.filter((span) => this.#isFree(span)) ?? [];
    if (found === undefined || places.length === 0) return undefined;
    return this.#add({ ...found.slot, guarded }, value, places);
  }

  /** The slot of the words by which one of several choices was named. */
  choiceOf(choice: string, choices: string[]): number | undefined {
    const whole = this.slotOf(choice, true);
    if (whole !== undefined) return whole;
    for (let length = LONGEST_CHOICE; length > 0; length--) {
      for (const span of spans(this.words, length).filter((one) => this.#isNoun(one))) {
        const text = said(this.#request, span);
        const fitting = choices.filter((one) => names(one, text));
        if (fitting.length === 1 && fitting[0] === choice) return this.slotOf(text, true);
      }
    }
    return undefined;
  }

  /** How the element is found again; undefined: what was said does not tell it from others, so the planner chose it. */
  locate(sight: Sight): Locator | undefined {
    const { role, name, alone, around } = sight;
    const among = around !== undefined && REPEATED.has(around.role);
    if (this.#hasForeignDigits(name) || (this.#chooses() && !this.#saysAll(name))) return undefined;
    if ((among && !COMMANDS.has(role)) || CHOICES.has(role)) this.#nameSlot(name);
    const named = among ? around.texts.filter((text) => text !== name && this.#nameSlot(text)) : [];
    if (CHOICES.has(role) && !textsOf(name).some((text) => this.#texts.has(text))) return undefined;
    if (named.length > 0) return { role, name, within: { role: around!.role, name: '', texts: named } };
    if (alone) return name === '' || (among && !this.#saysAll(name)) ? undefined : { role, name };
    if (among || around === undefined) return undefined;
    const texts = around.name === '' ? around.texts : [];
    if (around.name === '' && texts.length === 0) return undefined;
    return { role, name, within: { role: around.role, name: around.name, texts } };
  }

  /** The request with its values left out. */
  get shown(): string {
    const cuts = this.places.flatMap((spans, number) => spans.map((span) => ({ span, number })));
    return cuts
      .toSorted((a, b) => b.span[0]!.start - a.span[0]!.start)
      .reduce((text, { span, number }) => {
        const { start } = span[0]!;
        return `${text.slice(0, start)}{${number}}${text.slice(start + said(this.#request, span).length)}`;
      }, this.#request);
  }

  /** Whether a word outside of values leaves a choice to the page, or to the day. */
  #chooses(): boolean {
    const taken = new Set(this.places.flat(2));
    return this.words.some((word) => word.quote === undefined && CHOOSING.has(word.text) && !taken.has(word));
  }

  /** Makes a slot of a text of the page that was said as it is. */
  #nameSlot(text: string): boolean {
    if (!saidAs(text, this.#request, this.words).some((span) => this.#isNoun(span))) return false;
    return this.slotOf(text, true) !== undefined;
  }

  #add(slot: Slot, value: string, places: Word[][]): number {
    this.slots.push(slot);
    this.places.push(places);
    return this.values.push(value) - 1;
  }

  #isFree(span: Word[]): boolean {
    return !this.places.flat(2).some((word) => span.includes(word));
  }

  /** Neither a verb nor small words alone: it may name something. */
  #isNoun(span: Word[]): boolean {
    return (
      !span.some((word) => this.#verbs.has(word)) &&
      span.some((word) => isContent(word.text) && !CHOOSING.has(word.text) && !POINTING.has(word.text))
    );
  }

  /** Digits that nobody said: a price, a time, a number of what happened to be there. */
  #hasForeignDigits(name: string): boolean {
    return textsOf(name).some(
      (text) => /\d/.test(text) && !this.#texts.has(text) && !this.values.some((value) => same(value, text)),
    );
  }

  #saysAll(name: string): boolean {
    return textsOf(name).every((text) => !isContent(text) || this.#texts.has(text));
  }
}

/** Whether a choice, “Family, €24.00 a month”, is called so, “family”: all the words, in this order. */
export function names(choice: string, text: string): boolean {
  return ` ${textsOf(choice).join(' ')} `.includes(` ${textsOf(text).join(' ')} `);
}

function isContent(text: string): boolean {
  return !ARTICLES.has(text) && !PREPOSITIONS.has(text) && /[\p{L}\p{N}]/u.test(text);
}
