// SPDX-License-Identifier: MIT
// What is known of one kind of action on the plan's side: what it looks like, what it may do, how it is told to the room.
// The browser's side, what carries it out, is joined to it by its kind (browser/actions/table.ts).
import { z } from 'zod';

/**
 * By what an action is judged where the room's policy asks before risky ones.
 * `none`: it leaves the page alone, and is asked about under no policy. `harmless`: only where every action is asked about.
 * `control`: by the form and the words of what is clicked. `field`: by what it is, for what is no field gets a click.
 * `choice`: the same, and by the words of what is chosen. `drop`: by the words of where it is dropped. `entry`: as `field`,
 * and by the form where Enter follows what is typed. `key`: by what has the focus. `dialog`: by the dialog.
 */
export type Risk = 'none' | 'harmless' | 'control' | 'field' | 'choice' | 'drop' | 'entry' | 'key' | 'dialog';

type Schema<K extends string, S extends z.ZodRawShape> = z.ZodObject<{ kind: z.ZodLiteral<K> } & S>;

export interface Definition<
  K extends string = string,
  S extends z.ZodRawShape = z.ZodRawShape,
  R extends Risk = Risk,
> {
  kind: K;
  schema: Schema<K, S>;
  risk: R;
  /** The action as a short phrase in the imperative, without refs, for the room. */
  phrase(action: z.infer<Schema<K, S>>): string;
}

export function define<const K extends string, S extends z.ZodRawShape, const R extends Risk>(
  kind: K,
  shape: S,
  rest: Pick<Definition<K, S, R>, 'risk' | 'phrase'>,
): Definition<K, S, R> {
  return { kind, schema: z.object({ kind: z.literal(kind), ...shape }) as Schema<K, S>, ...rest };
}

/** A ref names an element in the last page snapshot; `name` is how a person would call it, for the room and the record. */
export const target = { ref: z.string().min(1).max(40), name: z.string().max(200) };

/** The same where the action may also be done to the page as a whole. */
export const optionalTarget = { ref: z.string().max(40).optional(), name: z.string().max(200).optional() };

export function quoted(text: string): string {
  return `“${text}”`;
}
