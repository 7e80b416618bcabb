// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const FILES = ['plan.docx', 'sums.xlsx', 'notes.txt', 'map.pdf'];
const table = (disabled: string): string =>
  [
    '- toolbar "Actions" [ref=bar]:',
    ...['Rename', 'Move', 'Delete'].map((name) => `  - button "${name}"${disabled} [ref=b${name}]`),
    '- table [ref=t]:',
    '  - rowgroup [ref=rg]:',
    ...FILES.flatMap((name, i) => [
      `    - row [ref=r${i}]:`,
      `      - cell [ref=k${i}]:`,
      `        - checkbox "Select ${name}" [ref=x${i}]`,
      `      - cell [ref=n${i}]:`,
      `        - button "📄 ${name}" [ref=o${i}] [cursor=pointer]`,
      `      - cell "${i + 3} KB" [ref=s${i}]`,
    ]),
  ].join('\n');
const none = table(' [disabled]');
const ticked = table('').replaceAll(/(Select (?:plan|sums)\S+")/g, '$1 [checked]');
const dialog = `- dialog "Move to" [ref=d1]:
  - generic [ref=d2]:
    - text: Folder
    - combobox "Folder" [ref=d3]:
      - option "Bills"
      - option "Work"
  - button "Move here" [ref=d4]
${ticked}`;

describe('files that are named together', () => {
  it.each(['Select plan.docx and sums.xlsx', 'Delete plan.docx and sums.xlsx'])(
    'are each ticked, and none is opened: "%s"',
    async (text) => {
      expect((await planOn(text, none)).slice(0, 2)).toMatchObject([
        { kind: 'check', ref: 'x0' },
        { kind: 'check', ref: 'x1' },
      ]);
    },
  );

  it('are moved by what does it to all that is ticked', async () => {
    const text = 'Select plan.docx and sums.xlsx and move them to Work.';
    const [, pressed, given = []] = await planThrough(text, none, ticked, dialog);
    expect(pressed).toMatchObject([{ kind: 'click', ref: 'bMove' }]);
    expect(given[0]).toMatchObject({ kind: 'select', ref: 'd3', options: ['Work'] });
  });
});
