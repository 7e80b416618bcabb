// SPDX-License-Identifier: MIT
// The action schema as JSON Schema in the subset that strict structured outputs accept: objects closed, every member
// required (an optional one may be null), `anyOf` for choices, no bounds on lengths; zod holds the bounds afterwards.
import { z } from 'zod';
import { type Action, action } from './action.ts';

export const MAX_ACTIONS = 5;

const answer = z.object({ actions: z.array(action).min(1).max(MAX_ACTIONS) });

type Schema = { [key: string]: unknown };

const KEPT = new Set(['type', 'properties', 'items', 'enum', 'const', 'anyOf', 'description']);

export const ACTION_SCHEMA: Schema = strict(z.toJSONSchema(answer) as Schema);

function strict(schema: Schema): Schema {
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) if (KEPT.has(key)) out[key] = value;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) out.anyOf = (choices as Schema[]).flatMap(flatten).map(strict);
  if (schema.items !== undefined) out.items = strict(schema.items as Schema);
  if (schema.properties === undefined) return out;
  const required = new Set(schema.required as string[] | undefined);
  const members = Object.entries(schema.properties as Record<string, Schema>).map(([name, member]) => {
    const closed = strict(member);
    return [name, required.has(name) ? closed : { anyOf: [closed, { type: 'null' }] }] as const;
  });
  out.properties = Object.fromEntries(members);
  return { ...out, required: members.map(([name]) => name), additionalProperties: false };
}

/** A choice whose branches are choices is one choice. */
function flatten(schema: Schema): Schema[] {
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  return choices === undefined ? [schema] : choices.flatMap(flatten);
}

/** The actions in a model's answer. @throws Error with what does not fit, for the model to read. */
export function parseActions(text: string): Action[] {
  const parsed = answer.safeParse(JSON.parse(text, (_key, value) => value ?? undefined));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data.actions;
}
