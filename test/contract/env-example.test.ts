// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
const names = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1])),
];

it('.env.example names every variable that is read, and no other', () => {
  const schemas = read('control-plane/src/config.ts') + read('scripts/stack/settings.ts');
  const readByNode = names(schemas, /^ {2}([A-Z]+(?:_[A-Z]+)+):/gm);
  const readByCompose = names(read('docker/compose.yml'), /\$\{([A-Z_]+)/g);
  const documented = names(read('.env.example'), /^#?([A-Z_]+)=/gm);
  expect(documented.toSorted()).toEqual([...new Set([...readByNode, ...readByCompose])].toSorted());
});
