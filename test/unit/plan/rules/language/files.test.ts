// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { fileIn } from '../../../../../control-plane/src/plan/rules/language/files.ts';
import { planOn } from '../../../../support/planning.ts';

describe('a file', () => {
  it('is called by its kind', () => {
    expect(fileIn('snow.jpg')).toEqual({ stem: 'snow', nouns: ['picture', 'image', 'photo'] });
    expect(fileIn('Costs 2026.XLSX')?.nouns).toContain('spreadsheet');
  });

  it.each(['Photos', 'example.com', 'e.g.'])('is not "%s"', (name) => {
    expect(fileIn(name)).toBeUndefined();
  });

  const FILES = `- toolbar "File actions" [ref=e1]:
  - button "Print" [ref=e2]
- tree [ref=e3]:
  - treeitem "Photos" [ref=e4] [collapsed]
  - treeitem "plan.pdf" [ref=e5]
  - treeitem "sketch.png" [ref=e6]`;

  it('is chosen by that for what is done to it', async () => {
    expect((await planOn('print the image', FILES))[0]).toMatchObject({ kind: 'click', ref: 'e6' });
  });
});
