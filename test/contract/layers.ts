// SPDX-License-Identifier: MIT
// Which file imports which, and whether that keeps to the floors of the control plane. Types count: an `import type`
// ties two files together as any other import does.
import { dirname, join } from 'node:path/posix';
import { type ESTree, parseSync, Visitor } from 'vite';

/** Bottom to top. A file imports from floors below its own, and from its own folder. */
const FLOORS = [
  ['shared'],
  ['config', 'log', 'errors', 'metrics', 'backoff'],
  ['audio', 'plan'],
  ['task'],
  ['stages', 'link', 'queue', 'speech', 'browser', 'janus', 'model'],
  ['api'],
  ['roles'],
  ['main'],
];

const RULES = 'control-plane/src/plan/rules/';

/** The rules planner's folders, likewise; the files beside them join them and may import them all. */
const RULES_FLOORS = [
  ['language'],
  ['page'],
  ['turn'],
  ['controls', 'questions'],
  ['sentences'],
  ['mentions'],
  ['commands'],
];

const ENVIRONMENT_READER = 'control-plane/src/config.ts';

export interface Facts {
  /** Module specifiers as they are written. */
  imports: string[];
  readsEnvironment: boolean;
}

/** @throws Error for a file that does not parse. */
export function factsOf(path: string, source: string): Facts {
  const { program, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const facts: Facts = { imports: [], readsEnvironment: false };
  const add = (source: ESTree.Expression | null) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') facts.imports.push(source.value);
  };
  new Visitor({
    ImportDeclaration(node) {
      add(node.source);
      const names = node.specifiers.map((it) =>
        it.type === 'ImportSpecifier' ? nameOf(it.imported) : undefined,
      );
      if (/^(node:)?process$/.test(node.source.value) && names.includes('env')) facts.readsEnvironment = true;
    },
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    MemberExpression(node) {
      if (nameOf(node.property) === 'env' && isProcess(node.object)) facts.readsEnvironment = true;
    },
    VariableDeclarator(node) {
      if (node.id.type === 'ObjectPattern' && node.init && isProcess(node.init))
        facts.readsEnvironment = true;
    },
  }).visit(program);
  return facts;
}

function nameOf(node: { type: string; name?: unknown; value?: unknown }): unknown {
  return node.type === 'Identifier' ? node.name : node.value;
}

function isProcess(node: ESTree.Expression | ESTree.Super): boolean {
  if (node.type === 'MemberExpression') return nameOf(node.property) === 'process';
  return node.type === 'Identifier' && node.name === 'process';
}

/** What floor a file is on and which part of it it belongs to; undefined for a file outside the floors. */
function placeOf(path: string): { part: string; floor: number } | undefined {
  const part = /^(shared)\/|^control-plane\/src\/([^/.]+)/.exec(path);
  const name = part?.[1] ?? part?.[2];
  return name === undefined
    ? undefined
    : { part: name, floor: FLOORS.findIndex((names) => names.includes(name)) };
}

/** Every breach of the rules in `sources` (path from the project's root → text), one line each. */
export function breaches(sources: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of sources) {
    const facts = factsOf(path, source);
    const targets = facts.imports.filter((it) => it.startsWith('.')).map((it) => join(dirname(path), it));
    graph.set(path, targets);
    found.push(...targets.flatMap((target) => [...breachOf(path, target), ...breachInRules(path, target)]));
    if (facts.readsEnvironment && path.startsWith('control-plane/src/') && path !== ENVIRONMENT_READER) {
      found.push(`${path} reads process.env; only config.ts does`);
    }
  }
  return [...found, ...cyclesIn(graph)];
}

function breachOf(from: string, to: string): string[] {
  const [above, below] = [placeOf(from), placeOf(to)];
  if (above === undefined) return [];
  if (above.floor < 0) return [`${from} is on no floor: give "${above.part}" its place`];
  if (below === undefined) return [`${from} imports ${to}, outside the floors`];
  if (above.part === below.part || below.floor < above.floor) return [];
  return [`${from} imports ${to}, which is not below it`];
}

function breachInRules(from: string, to: string): string[] {
  const floorOf = (path: string): number | undefined => {
    if (!path.startsWith(RULES)) return undefined;
    const [folder, inside] = path.slice(RULES.length).split('/');
    return inside === undefined
      ? RULES_FLOORS.length
      : RULES_FLOORS.findIndex((names) => names.includes(folder!));
  };
  const [above, below] = [floorOf(from), floorOf(to)];
  if (above === undefined || below === undefined) return [];
  if (above < 0) return [`${from} is on no floor of the rules planner: give its folder a place`];
  if (dirname(from) === dirname(to) || below < above) return [];
  return [`${from} imports ${to}, which is not below it`];
}

function cyclesIn(graph: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`import cycle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) visit(path);
  return found;
}
