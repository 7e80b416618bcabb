// SPDX-License-Identifier: MIT
// The action schema as JSON Schema in the subset that strict structured outputs accept: objects closed, every member
// required (an optional one may be null), `anyOf` for choices, no bounds on lengths; zod holds the bounds afterwards.
// Kinds of action with the same members share one branch: it is a third shorter than a branch a kind, and as strict.
import { z } from 'zod';
import { action } from './action.ts';

export const MAX_ACTIONS = 5;

export const planAnswer = z.object({ actions: z.array(action).min(1).max(MAX_ACTIONS) });

type Schema = { [key: string]: unknown };
type Members = Record<string, Schema>;

const KEPT = new Set(['type', 'properties', 'items', 'enum', 'const', 'anyOf', 'description']);

export const ACTION_SCHEMA: Schema = strict(z.toJSONSchema(planAnswer) as Schema);

function strict(schema: Schema): Schema {
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) if (KEPT.has(key)) out[key] = value;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) out.anyOf = byShape((choices as Schema[]).flatMap(flatten).map(strict));
  if (schema.items !== undefined) out.items = strict(schema.items as Schema);
  if (schema.properties === undefined) return out;
  const required = new Set(schema.required as string[] | undefined);
  const members = Object.entries(schema.properties as Members).map(([name, member]) => {
    const closed = strict(member);
    return [name, required.has(name) ? closed : orNull(closed)] as const;
  });
  out.properties = Object.fromEntries(members);
  return { ...out, required: members.map(([name]) => name), additionalProperties: false };
}

function orNull(schema: Schema): Schema {
  const plain = typeof schema.type === 'string' && schema.enum === undefined;
  return plain ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
}

/** A choice whose branches are choices is one choice. */
function flatten(schema: Schema): Schema[] {
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  return choices === undefined ? [schema] : choices.flatMap(flatten);
}

/** One branch for all objects that differ in nothing but the constant `kind`. */
function byShape(branches: Schema[]): Schema[] {
  const shapes = new Map<string, Schema>();
  for (const branch of branches) {
    const { kind, ...members } = (branch.properties ?? {}) as Members;
    const shape = JSON.stringify(kind === undefined ? branch : members);
    const same = (shapes.get(shape)?.properties as Members | undefined)?.kind?.enum as unknown[] | undefined;
    if (same !== undefined) same.push(kind?.const);
    else shapes.set(shape, kind === undefined ? branch : withKinds(branch, kind.const, members));
  }
  return [...shapes.values()];
}

function withKinds(branch: Schema, kind: unknown, members: Members): Schema {
  return { ...branch, properties: { kind: { type: 'string', enum: [kind] }, ...members } };
}
