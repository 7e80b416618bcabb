// SPDX-License-Identifier: MIT
// What a model sees of one call, and how it would answer: elements are named by what is visible, and their refs taken from the view
// that was really sent, so that a view without the target fails.
import type { ChatCall } from '../../support/openai-chat.ts';

export class SeenView {
  readonly url: string;
  readonly #lines: string[];
  readonly #done: string;

  constructor(call: ChatCall) {
    this.url = call.pageUrl;
    this.#lines = call.page.split('\n');
    this.#done = /<done>\n(.*?)\n<\/done>/s.exec(call.prompt)?.[1] ?? '';
  }

  shows(text: string): boolean {
    return this.#lines.some((line) => line.includes(text));
  }

  /** Whether something of the kind was done in an earlier step, by a part of how the prompt tells it. */
  did(text: string): boolean {
    return this.#done.includes(text);
  }

  /** `under`: the first one at or behind the line with that text. @throws Error with the view where there is none. */
  ref(role: string, name: string, under?: string): string {
    const text = this.#lines.join('\n');
    const from = under === undefined ? 0 : text.indexOf(under);
    const wanted = `${role} ${JSON.stringify(name)}`;
    const at = from < 0 ? -1 : text.indexOf(wanted, from);
    // The ref stands behind the element, on its line, before the next element of a row.
    const rest = at < 0 ? '' : (text.slice(at + wanted.length).split('\n')[0] ?? '');
    const ref = /^[^[]*\[(f?\d*e\d+)\]/.exec(rest)?.[1];
    if (ref === undefined) throw new Error(`the view has no ${role} “${name}”:\n${this.#lines.join('\n')}`);
    return ref;
  }

  click(role: string, name: string, under?: string): object {
    return { kind: 'click', ref: this.ref(role, name, under), name, text: null };
  }

  type(name: string, text: string, role = 'textbox'): object {
    return { kind: 'type', ref: this.ref(role, name), name, text, submit: false };
  }

  select(name: string, option: string): object {
    return { kind: 'select', ref: this.ref('combobox', name), name, options: [option] };
  }

  set(name: string, value: string, role = 'textbox'): object {
    return { kind: 'set', ref: this.ref(role, name), name, value };
  }

  check(role: string, name: string, on = true): object {
    return { kind: 'check', ref: this.ref(role, name), name, on };
  }
}

export function done(answer: string): object {
  return { kind: 'done', answer, evidence: null };
}
