// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SHOWN = `- heading "Nora 3" [level=1] [ref=e1]
- paragraph [ref=e2]: A small lamp for the desk.
- term [ref=e3]: Shade
- definition [ref=e4]: 9.5 inches
- term [ref=e5]: Memory
- definition [ref=e6]: 128 GB`;

it.each([
  ['how big is the shade', /9\.5 inches/],
  ['how large is the memory', /128 GB/],
  ['how big is the shade according to the specs?', /9\.5 inches/],
])('"%s" is told in whatever it is measured by', async (said, answer) => {
  expect(await planOn(said, SHOWN)).toMatchObject([{ kind: 'done', answer: expect.stringMatching(answer) }]);
});

it('what the page does not tell is not answered by all that it says', async () => {
  expect((await planOn('how heavy is it', SHOWN)).map(({ kind }) => kind)).toEqual(['ask']);
});
