// SPDX-License-Identifier: MIT
// What is typed into fields that hide it is no part of what the room is told.
import type { PageAction } from './action.ts';

const DOTS = '••••••••';
const SECRET = /\b(pass(?:word|code|phrase)?|pin|pwd|cvv2?|cvc2?|secret|one[- ]time code|otp)\b/i;

/** The fields that an action gives a value to, with what they are called. */
export function valuedFields(action: PageAction): { ref: string; name: string; value: string }[] {
  switch (action.kind) {
    case 'type':
      return [{ ...action, value: action.text }];
    case 'set':
      return [action];
    case 'fill':
      return action.fields;
    default:
      return [];
  }
}

/** Whether a field is called what secrets are called. */
export function soundsSecret(name: string): boolean {
  return SECRET.test(name);
}

/** The action with dots for what goes into the fields `hidden`, by ref. */
export function concealed(action: PageAction, hidden: readonly string[]): PageAction {
  const shown = <T extends { ref: string }>(field: T, change: Partial<T>): T =>
    hidden.includes(field.ref) ? { ...field, ...change } : field;
  switch (action.kind) {
    case 'type':
      return shown(action, { text: DOTS });
    case 'set':
      return shown(action, { value: DOTS });
    case 'fill':
      return { ...action, fields: action.fields.map((field) => shown(field, { value: DOTS })) };
    default:
      return action;
  }
}

/** A sentence about the action without those values. */
export function withoutSecrets(sentence: string, action: PageAction, hidden: readonly string[]): string {
  return valuedFields(action)
    .filter(({ ref, value }) => hidden.includes(ref) && value !== '')
    .reduce((text, { value }) => text.replaceAll(value, DOTS), sentence);
}
