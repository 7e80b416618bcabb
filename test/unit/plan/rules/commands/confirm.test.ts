// SPDX-License-Identifier: MIT
// What a page asks back before it does what was asked of it.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

it('what is shared is shared once the box about it has been agreed to', async () => {
  const page = '- generic [ref=e1] [cursor=pointer]: Share';
  const asked = [
    page,
    '- generic [ref=e2]:',
    '  - text: Share this post',
    '  - paragraph [ref=e3]:',
    '    - button "Share now" [ref=e4]',
    '    - button "Cancel" [ref=e5]',
  ];
  const steps = await planThrough('share it', page, asked.join('\n'));
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e4' });
});

const asked = (...buttons: string[]) =>
  [
    '- textbox "Name" [ref=e3]: Bo Lund',
    '- button "Book" [ref=e1]',
    '- dialog "One more thing" [ref=e2]:',
    ...buttons.map((name, i) => `  - button "${name}" [ref=b${i}]`),
  ].join('\n');

it.each([
  [['Yes, book it', 'No'], { name: 'Yes, book it' }],
  [['Yes, add insurance', 'No thanks'], { kind: 'done' }],
])('a booking is agreed to by its own word alone: %j', async (buttons, next) => {
  const [first, second] = await planThrough(
    'book a place for Bo Lund',
    '- textbox "Name" [ref=e3]\n- button "Book" [ref=e1]',
    asked(...buttons),
  );
  expect(first).toMatchObject([{ ref: 'e3' }, { ref: 'e1' }]);
  expect(second?.[0]).toMatchObject(next);
});
