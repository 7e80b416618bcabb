// SPDX-License-Identifier: MIT
// What kind of thing a name is of: "the city field", "the Send button".

export const ROLE_NOUN =
  /^(?:fields?|box|input|textbox|textfield|area|textarea|drop-?down|list|slider|spinner|line|button|link|check ?box|option|switch|toggle|menu|date|day|time|number|address|name)$/i;

/** Where a name and the nouns behind it end. */
export function behindName(at: number, tokens: string[]): number {
  let end = at;
  while (ROLE_NOUN.test(tokens[end] ?? '')) end++;
  return end;
}

/** "The day of sailing", "the time back at work": where what says what kind of thing it is begins. */
export function beforeName(at: number, tokens: string[]): number {
  let from = at;
  while (/^(?:of|for|the)$/i.test(tokens[from - 1] ?? '')) from--;
  return /^(?:date|day|time|number|amount)$/i.test(tokens[from - 1] ?? '') ? from - 1 : at;
}
