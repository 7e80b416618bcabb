// SPDX-License-Identifier: MIT
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = '{.ci,control-plane,demo,docker,janus-plugin,scripts,shared,test}';
const MAX_LINES = 400;
// Byte vectors and pages to act on are data.
const DATA = ['test/fixtures/**', 'test/**/pages/**', 'shared/golden/**'];

const find = (patterns: string[]) => globSync(patterns, { cwd: ROOT, exclude: DATA });
const linesOf = (path: string) => readFileSync(resolve(ROOT, path), 'utf8').split('\n');

function licencesFor(path: string): string[] {
  if (path.startsWith('janus-plugin/')) return ['GPL-3.0-or-later'];
  // What tests the plugin in C is linked with its code.
  return path.startsWith('test/') && /\.[ch]$/.test(path) ? ['GPL-3.0-or-later', 'MIT'] : ['MIT'];
}

describe('every source file', () => {
  const code = find([`${FOLDERS}/**/*.{ts,js,c,h,sh}`, '*.ts']);
  const others = find([
    `${FOLDERS}/**/{Makefile,Dockerfile*,*.css,*.html,*.yml,*.sample}`,
    '.ci/run',
    'Makefile',
    '.env.example',
  ]);

  it('says under which licence it is, in its first lines', () => {
    const unlicensed = [...code, ...others].filter((path) => {
      const head = linesOf(path).slice(0, 2).join('\n');
      return !licencesFor(path).some((licence) => head.includes(`SPDX-License-Identifier: ${licence}`));
    });
    expect(unlicensed).toEqual([]);
  });

  it(`has at most ${MAX_LINES} lines`, () => {
    expect(code.filter((path) => linesOf(path).length > MAX_LINES + 1)).toEqual([]);
  });
});
