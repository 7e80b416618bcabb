// SPDX-License-Identifier: MIT
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, factsOf } from './layers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

describe('the floors of the control plane', () => {
  it('hold: imports go down only, adapters know nothing of each other, one file reads the environment', () => {
    const paths = globSync(['control-plane/src/**/*.{ts,js}', 'shared/**/*.ts'], { cwd: ROOT });
    expect(paths.length).toBeGreaterThan(0);
    expect(breaches(new Map(paths.map((path) => [path, read(path)])))).toEqual([]);
  });
});

describe('the checker of the floors', () => {
  const check = (sources: Record<string, string>) => breaches(new Map(Object.entries(sources)));
  const src = 'control-plane/src';

  it('sees every way to import, and none in strings and comments', () => {
    const { imports } = factsOf(
      'sample.ts',
      `import './1.ts'; import type { A } from './2.ts'; import { type B } from './3.ts';
       export type { C } from './4.ts'; export * from './5.ts'; const six = await import('./6.ts');
       type Seven = import('./7.ts').Seven; type Eight = typeof import('./8.ts');
       const text = "import './9.ts'"; // import './10.ts'`,
    );
    expect(imports).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `./${n}.ts`));
  });

  it.each([
    'process.env.LAM_PORT',
    "process['env']",
    'globalThis.process.env',
    'const { env } = process',
    "import { env } from 'node:process'",
  ])('sees the environment read by %s', (source) => {
    expect(check({ [`${src}/config.ts`]: source })).toEqual([]);
    expect(check({ [`${src}/log.ts`]: source })).toEqual([
      `${src}/log.ts reads process.env; only config.ts does`,
    ]);
  });

  it.each([
    ['upwards', `${src}/plan/a.ts`, '../stages/b.ts'],
    ['from one adapter to another', `${src}/link/a.ts`, '../queue/b.ts'],
    ['from an adapter to a stage', `${src}/browser/a.ts`, '../stages/b.ts'],
    ['from a stage to an adapter', `${src}/stages/a.ts`, '../browser/b.ts'],
    ['upwards within the rules planner', `${src}/plan/rules/page/a.ts`, '../turn/b.ts'],
    ['from one of its siblings to the other', `${src}/plan/rules/controls/a.ts`, '../questions/b.ts'],
    ['from one of its folders to what joins them', `${src}/plan/rules/commands/a.ts`, '../planner.ts'],
    ['from the shared contract to the control plane', 'shared/a.ts', '../control-plane/src/errors.ts'],
  ])('refuses an import %s, types too', (_, from, to) => {
    expect(check({ [from]: `import type { B } from '${to}';` })).toEqual([
      expect.stringMatching(/imports .* which is not below it/),
    ]);
  });

  it('allows what is below, and the same folder', () => {
    const source =
      "import '../plan/b.ts'; import './c.ts'; import '../errors.ts'; import '../../../shared/wire.ts';";
    expect(check({ [`${src}/stages/a.ts`]: source })).toEqual([]);
  });

  it('refuses a folder without a floor, and code from outside', () => {
    expect(check({ [`${src}/misc/a.ts`]: "import '../errors.ts';" })).toEqual([
      `${src}/misc/a.ts is on no floor: give "misc" its place`,
    ]);
    expect(check({ [`${src}/main.ts`]: "import '../../test/support/x.ts';" })).toEqual([
      `${src}/main.ts imports test/support/x.ts, outside the floors`,
    ]);
  });

  it('finds a cycle', () => {
    const sources = {
      [`${src}/plan/a.ts`]: "import './b.ts';",
      [`${src}/plan/b.ts`]: "import type {} from './a.ts';",
    };
    expect(check(sources)).toEqual([`import cycle: ${src}/plan/a.ts → ${src}/plan/b.ts → ${src}/plan/a.ts`]);
  });
});
