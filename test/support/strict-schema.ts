// SPDX-License-Identifier: MIT
// The rules of OpenAI's strict structured outputs (https://platform.openai.com/docs/guides/structured-outputs#supported-schemas),
// as a hosted server checks them before it answers.

type Schema = Readonly<Record<string, unknown>>;

const KEYWORDS = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'const',
  'anyOf',
  'description',
]);
const MAX_DEPTH = 10;
const MAX_PROPERTIES = 5_000;

/** What a server would refuse in this schema, one sentence each. */
export function strictProblems(schema: Schema): string[] {
  const found = schema.type === 'object' ? [] : ['the root is not an object'];
  let properties = 0;
  const visit = (node: Schema, path: string, depth: number): void => {
    if (depth > MAX_DEPTH) found.push(`${path} is nested too deeply`);
    for (const keyword of Object.keys(node)) {
      if (!KEYWORDS.has(keyword)) found.push(`${path} has the unsupported keyword ${keyword}`);
    }
    if (node.type === 'array' && node.items === undefined) found.push(`${path} does not say what it holds`);
    if (node.type === 'object') found.push(...objectProblems(node, path));
    for (const [name, member] of Object.entries((node.properties ?? {}) as Record<string, Schema>)) {
      properties++;
      visit(member, `${path}.${name}`, depth + 1);
    }
    for (const [i, choice] of ((node.anyOf ?? []) as Schema[]).entries())
      visit(choice, `${path}|${i}`, depth);
    if (node.items !== undefined) visit(node.items as Schema, `${path}[]`, depth + 1);
  };
  visit(schema, '$', 1);
  if (properties > MAX_PROPERTIES) found.push('there are too many properties');
  return found;
}

function objectProblems(node: Schema, path: string): string[] {
  const found: string[] = [];
  if (node.additionalProperties !== false) found.push(`${path} is not closed`);
  const required = new Set(node.required as string[] | undefined);
  for (const name of Object.keys(node.properties ?? {})) {
    if (!required.has(name)) found.push(`${path}.${name} is not required`);
  }
  return found;
}
