// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const WALKER = new URL('../../control-plane/src/browser/perception/page/', import.meta.url);

it('declares no name in two modules of the walker, which run as one script', () => {
  const names = readdirSync(WALKER).flatMap((file) =>
    [
      ...readFileSync(new URL(file, WALKER), 'utf8').matchAll(
        /^(?:export )?(?:const|let|function|class) (\w+)/gm,
      ),
    ].map(([, name]) => name),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
