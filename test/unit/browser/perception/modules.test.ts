// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PAGE = new URL('../../../../control-plane/src/browser/perception/page/', import.meta.url);

it('the modules that run in a page share one scope: no two declare the same name', () => {
  const names = readdirSync(PAGE).flatMap((file) =>
    [
      ...readFileSync(new URL(file, PAGE), 'utf8').matchAll(
        /^(?:export )?(?:const|let|function|class) ([\w$]+)/gm,
      ),
    ].map(([, name]) => name),
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names).toContain('engine');
});

it('each of them is part of the engine', () => {
  const engine = readFileSync(new URL('../engine.ts', PAGE), 'utf8');
  const files = readdirSync(PAGE).map((file) => file.replace(/\.js$/, ''));
  expect(files.filter((file) => !engine.includes(`'${file}'`))).toEqual([]);
});
