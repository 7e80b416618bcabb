// SPDX-License-Identifier: MIT
// What came of a step, by which a replay is verified: the kind of change, the address, what appeared and what went.
import { z } from 'zod';
import type { PastAction } from '../planner.ts';
import { type SnapshotNode, walk } from '../snapshot.ts';
import type { Elements, Sight } from './locator.ts';
import { filled, hasOwnDigits, masked, same, slotsIn } from './masks.ts';
import { fold } from './words.ts';

const sign = z.object({ role: z.string(), text: z.string() });
type Sign = z.infer<typeof sign>;

/** As it was seen. */
export const aftermath = z.object({
  changed: z.string().optional(),
  url: z.string(),
  /** What the page shows that it did not show before. */
  appeared: z.array(sign),
  /** What stood around the elements acted upon, and is nowhere any more. */
  vanished: z.array(z.string()),
});
export type Aftermath = z.infer<typeof aftermath>;

/** As it is expected another time; texts may have slots. */
export const condition = z.object({
  changed: z.string().optional(),
  /** Origin, segments of the path, members of the query; `*`: whatever it is. */
  address: z.array(z.string()),
  appeared: z.array(sign),
  vanished: z.string().optional(),
});
export type Condition = z.infer<typeof condition>;

const MAX_SIGNS = 600;
const MAX_APPEARED = 40;
const MAX_SIGN = 120;
/** Where pages say what has happened. */
const TELLING = new Set(['heading', 'alert', 'status', 'dialog', 'alertdialog']);

function* signsOf(root: SnapshotNode): Generator<Sign> {
  let count = 0;
  for (const { role, name, text } of walk(root)) {
    const shown = (name || text || '').trim();
    if (shown === '' || shown.length > MAX_SIGN || role === 'textbox') continue;
    if (count++ >= MAX_SIGNS) return;
    yield { role, text: shown };
  }
}

/** The signs of a page as numbers: what a later page is compared with, small enough to travel. */
export function fingerprint({ root }: Elements): number[] {
  return [...signsOf(root)].map(hash);
}

/** `before`: the fingerprint of the page that was acted upon. */
export function observed(
  last: PastAction | undefined,
  url: string,
  elements: Elements,
  before: number[],
  acted: Sight[],
): Aftermath {
  const known = new Set(before);
  const appeared = [...signsOf(elements.root)]
    .filter((shown) => !known.has(hash(shown)))
    .slice(0, MAX_APPEARED);
  const stood = acted.flatMap(({ around }) => around?.texts ?? []);
  return {
    ...(last?.changed !== undefined && { changed: last.changed }),
    url,
    appeared,
    vanished: stood.filter((text) => !elements.shows(text)),
  };
}

/** `known`: how many of the values were in play by then; a later one that is seen already is seen by chance. */
export function conditionOf(after: Aftermath, values: string[], known: number): Condition {
  const { changed, url, appeared, vanished } = after;
  const signs = appeared.flatMap(({ role, text }) => {
    const slotted = masked(text, values);
    const early = slotted !== undefined && slotsIn(slotted).some((slot) => slot >= known);
    return slotted === undefined || early || hasOwnDigits(slotted) ? [] : [{ role, text: slotted }];
  });
  const telling = signs.find(({ role }) => TELLING.has(role));
  const personal = signs.find(({ text }) => slotsIn(text).length > 0);
  const inPlay = values.slice(0, known);
  const stays = changed === 'content' || changed === 'popup';
  const gone = stays ? inPlay.findIndex((value) => vanished.includes(value)) : -1;
  return {
    ...(changed !== undefined && { changed }),
    address: addressOf(url, inPlay),
    appeared: [...new Set([telling, personal].filter((one) => one !== undefined))],
    ...(gone >= 0 && { vanished: `{${gone}}` }),
  };
}

/** Whether what is expected has come about. */
export function holds(
  wanted: Condition,
  last: PastAction | undefined,
  url: string,
  elements: Elements,
  values: string[],
): boolean {
  const { appeared, vanished } = wanted;
  return (
    last?.changed === wanted.changed &&
    isAt(wanted.address, url, values) &&
    appeared.every(({ role, text }) => showsSign(elements, role, filled(text, values))) &&
    (vanished === undefined || !elements.shows(filled(vanished, values)))
  );
}

function showsSign({ root }: Elements, role: string, text: string): boolean {
  return [...signsOf(root)].some((shown) => shown.role === role && same(shown.text, text));
}

/** The address with slots; segments that were made up by the site (“K7Q2HF”, “42”) may be any. */
export function addressOf(url: string, values: string[]): string[] {
  return partsOf(url).map((part) => {
    const [, key, value] = /^(\?[^=]*=)(.*)$/s.exec(part) ?? [undefined, '', part];
    const slot = values.findIndex((one) => same(one, value));
    if (slot >= 0) return `${key}{${slot}}`;
    return key !== '' || (!part.includes('://') && isMadeUp(value)) ? `${key}*` : part;
  });
}

export function isAt(address: string[], url: string, values: string[]): boolean {
  const parts = partsOf(url);
  return (
    parts.length === address.length &&
    parts.every((part, i) => {
      const wanted = filled(address[i]!, values);
      return wanted.endsWith('*') ? part.startsWith(wanted.slice(0, -1)) : same(part, wanted);
    })
  );
}

/** An address to go to, with slots. Undefined: a part of it may depend on a value in a way that cannot be told. */
export function slottedUrl(url: string, values: string[]): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const [, ...parts] = addressOf(url, values);
  if (parts.some((part) => part.endsWith('*'))) return undefined;
  return values.reduce((shown, value, slot) => shown.replaceAll(encodeURIComponent(value), `{${slot}}`), url);
}

function partsOf(url: string): string[] {
  const { origin, pathname, searchParams, hash: fragment } = new URL(url);
  const query = [...searchParams].map(([key, value]) => `?${key}=${value}`).sort();
  const segments = [...pathname.split('/'), ...fragment.split('/')].filter((part) => part !== '');
  return [origin, ...segments.map(decoded), ...query];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function isMadeUp(segment: string): boolean {
  return /[\d{}*]|^[A-Z]{4,}$/.test(segment) || segment.length > 40;
}

/** FNV-1a, 32 bits. */
function hash({ role, text }: Sign): number {
  let value = 0x811c9dc5;
  for (const char of `${role} ${fold(text)}`)
    value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return value;
}
