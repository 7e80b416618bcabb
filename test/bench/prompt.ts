// SPDX-License-Identifier: MIT
// What a model reads and writes for a step, in tokens: the parts of the request that never vary, and what three forms of
// the schema cost, read by the model as well as in what it then has to write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { ACTION_SCHEMA } from '../../control-plane/src/plan/action-schema.ts';
import { SYSTEM_PROMPT, stepPrompt } from '../../control-plane/src/plan/prompt.ts';
import { POLICY, TODAY } from '../support/planning.ts';

type Branch = { properties: Record<string, unknown>; required: string[]; [rest: string]: unknown };

const ONE = [{ kind: 'click', ref: 'e12', name: 'Search flights', text: null }];
const THREE = [
  { kind: 'type', ref: 'e11', name: 'To', text: 'Lisbon', submit: false },
  ...ONE,
  { kind: 'done', answer: 'There are three flights to Lisbon.', evidence: null },
];

const tokens = (value: unknown) => encode(typeof value === 'string' ? value : JSON.stringify(value)).length;

/** The same schema with other branches. */
function withBranches(items: unknown): unknown {
  const { actions } = ACTION_SCHEMA.properties as { actions: object };
  return { ...ACTION_SCHEMA, properties: { actions: { ...actions, items } } };
}

function branches(): Branch[] {
  const { actions } = ACTION_SCHEMA.properties as { actions: { items: { anyOf: Branch[] } } };
  return actions.items.anyOf;
}

function kindsOf({ properties }: Branch): string[] {
  return (properties.kind as { enum: string[] }).enum;
}

/** A branch for each kind. */
function perKind(): unknown {
  const each = branches().flatMap((branch) =>
    kindsOf(branch).map((kind) => ({
      ...branch,
      properties: { ...branch.properties, kind: { type: 'string', const: kind } },
    })),
  );
  return withBranches({ anyOf: each });
}

/** One object with every member of every kind, each of which may be null. */
function flatMembers(): Record<string, unknown> {
  const members: Record<string, unknown[]> = {};
  for (const { properties } of branches())
    for (const [name, schema] of Object.entries(properties)) {
      const same = members[name] ?? [];
      members[name] = same;
      if (!same.some((known) => JSON.stringify(known) === JSON.stringify(schema))) same.push(schema);
    }
  const nullable = Object.entries(members).map(([name, schemas]) => [
    name,
    { anyOf: [...schemas, { type: 'null' }] },
  ]);
  return { ...Object.fromEntries(nullable), kind: { type: 'string', enum: branches().flatMap(kindsOf) } };
}

function flat(members: Record<string, unknown>): unknown {
  const properties = members;
  return withBranches({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
}

/** As a flat action has to be written under a strict schema: with every member. */
function written(actions: Record<string, unknown>[], members: Record<string, unknown>): unknown {
  const whole = (action: Record<string, unknown>) =>
    Object.fromEntries(Object.keys(members).map((name) => [name, action[name] ?? null]));
  return { actions: actions.map(whole) };
}

/** The whole request of a first step, on a page with one of every control. */
async function wholeRequest(): Promise<string[]> {
  const snapshot = readFileSync(
    join(import.meta.dirname, '../fixtures/snapshots/every-control.yaml'),
    'utf8',
  );
  const page = { url: 'http://x.test/', title: 'Controls', snapshot, refused: [], restored: false };
  const task = { id: 't1', text: 'type Ada into the name field', by: 'Ada' };
  const step = await stepPrompt({
    room: 'r',
    task,
    policy: POLICY,
    page,
    history: [],
    exchanges: [],
    today: TODAY,
  });
  const stable = tokens(SYSTEM_PROMPT) + tokens(ACTION_SCHEMA);
  return [
    `a first step on a page of every control (snapshot ${tokens(snapshot)}): ${stable + tokens(step)} tokens in all,`,
    `of them ${stable} the same in every call (rules and schema), ${tokens(step)} about the step`,
  ];
}

export async function benchPrompt(): Promise<void> {
  const members = flatMembers();
  const rows: [string, number, number, number][] = [
    ['a branch a kind', tokens(perKind()), tokens({ actions: ONE }), tokens({ actions: THREE })],
    ['a branch a shape (ours)', tokens(ACTION_SCHEMA), tokens({ actions: ONE }), tokens({ actions: THREE })],
    [
      'one flat object',
      tokens(flat(members)),
      tokens(written(ONE, members)),
      tokens(written(THREE, members)),
    ],
  ];
  const kinds = branches().flatMap(kindsOf).length;
  console.log(
    `\n  tokens (o200k); system prompt ${tokens(SYSTEM_PROMPT)}; schema of ${kinds} kinds of action\n`,
  );
  console.log(
    `  ${''.padEnd(26)}${'schema'.padStart(8)}${'one click written'.padStart(20)}${'three actions'.padStart(16)}`,
  );
  for (const [name, schema, one, three] of rows)
    console.log(
      `  ${name.padEnd(26)}${String(schema).padStart(8)}${String(one).padStart(20)}${String(three).padStart(16)}`,
    );
  console.log(`\n  ${(await wholeRequest()).join('\n  ')}\n`);
}

if (import.meta.main) await benchPrompt();
