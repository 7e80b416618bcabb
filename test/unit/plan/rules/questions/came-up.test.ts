// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const page = '- button "Start" [ref=e1]\n- button "Check" [ref=e2]';
const dialog = (ref: string, name: string) =>
  `- dialog "${name}" [ref=${ref}]:\n  - heading "${name}" [ref=${ref}h]\n  - paragraph [ref=${ref}p]: Some dialogs have two titles.\n  - button "Check" [ref=e2]`;

it('a dialog is told by the name of the one that came up last', async () => {
  const steps = await planThrough(
    'Click Start, then Check. What is the title of the dialog that opens?',
    page,
    `${dialog('d1', 'Order')}\n${page.split('\n')[0]}`,
    `${dialog('d1', 'Order')}\n${dialog('d2', 'Result')}`,
  );
  expect(steps.at(-1)?.at(-1)).toMatchObject({ kind: 'done', answer: expect.stringMatching(/Result\.$/) });
});

const pending = `${page}\n- generic [ref=l1]: Wait for it...`;
const ready = `${page}\n- paragraph [ref=p1]: It is ready!`;

it('a message is told once the page no longer says that it is on its way', async () => {
  const steps = await planThrough('Press Start. What message appears next to it?', page, pending, ready);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e1' },
    { kind: 'wait', for: 'change' },
    { kind: 'done', answer: 'Clicked “Start”. It is ready!' },
  ]);
});
