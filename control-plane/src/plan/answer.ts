// SPDX-License-Identifier: MIT
// A model's answer read as actions: whole, or action by action while it is still being written.
import { z } from 'zod';
import { type Action, action } from './action.ts';
import { planAnswer } from './action-schema.ts';

const THOUGHT = /^\s*<think>[\s\S]*?<\/think>/;
/** What an answer may begin with whose actions can be taken one by one; behind prose, JSON may be an example only. */
const OPENING = /^\s*(?:```(?:json)?\s*)?\{\s*"actions"\s*:\s*\[/;

/** The actions in a whole answer, prose and code fences around its JSON left aside. @throws Error with what does not fit, for the model to read. */
export function parseActions(text: string): Action[] {
  const answer = text.replace(THOUGHT, '');
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  const parsed = planAnswer.safeParse(fromJson(json || answer));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data.actions;
}

/** A member that is null is one that is left out. */
function fromJson(text: string): unknown {
  return JSON.parse(text, (_key, value) => value ?? undefined);
}

function oneAction(json: string): Action | undefined {
  try {
    return action.safeParse(fromJson(json)).data;
  } catch {
    return undefined;
  }
}

/** Finds the actions of an answer that comes in pieces; from the first that does not fit the schema it finds no more. */
export class ActionReader {
  #text = '';
  #at = 0;
  /** 0: between actions. */
  #depth = 0;
  #begin = 0;
  #inString = false;
  #state: 'before' | 'inside' | 'behind' = 'before';

  /** @returns the actions that this piece completes. */
  push(piece: string): Action[] {
    this.#text += piece;
    if (this.#state === 'before') this.#open();
    const found: Action[] = [];
    for (; this.#state === 'inside' && this.#at < this.#text.length; this.#at++) {
      const json = this.#step(this.#text[this.#at]!);
      if (json === undefined) continue;
      const complete = oneAction(json);
      if (complete === undefined) this.#state = 'behind';
      else found.push(complete);
    }
    return found;
  }

  #open(): void {
    const opening = OPENING.exec(this.#text);
    if (opening === null) return;
    this.#at = opening[0].length;
    this.#state = 'inside';
  }

  /** @returns the JSON of the object that this character closes. */
  #step(character: string): string | undefined {
    if (this.#inString) {
      if (character === '\\') this.#at++;
      else if (character === '"') this.#inString = false;
      return undefined;
    }
    if (character === '"') this.#inString = true;
    else if (character === '{' || character === '[') {
      if (this.#depth++ === 0) this.#begin = this.#at;
    } else if (character === '}' || character === ']') {
      if (--this.#depth === 0) return this.#text.slice(this.#begin, this.#at + 1);
      if (this.#depth < 0) this.#state = 'behind';
    }
    return undefined;
  }
}
