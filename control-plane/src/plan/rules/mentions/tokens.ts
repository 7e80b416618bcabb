// SPDX-License-Identifier: MIT
// The words of a sentence one by one, its signs and its quoted parts among them.
import { restored } from '../language/protect.ts';

/** "name: Ada, 1,200 €" → name, :, Ada, ",", "1,200", €; a quoted part is one word. */
export function tokensOf(text: string): string[] {
  return (
    text.replace(/\uE001[.!?](?=\s|$)/g, '\uE001 ,').match(/[,;:=](?=\s|$)|(?:[^\s,;:=]|[,;:=](?=\S))+/g) ??
    []
  );
}

/** What is between the quotation marks, where a word stands for a quoted part. */
export function plainToken(token: string, quotes: string[]): string {
  return isQuoted(token) ? restored(token, quotes).replace(/^["“«'‘]|["”»'’]$/g, '') : token;
}

export function isQuoted(token: string | undefined): boolean {
  return token?.startsWith('\uE000') === true;
}

/** Where one part of a sentence ends and the next begins. */
export function isJoint(token: string | undefined): boolean {
  return token === undefined || /^(?:[,;:.]|and|then|plus|but)$/i.test(token);
}
