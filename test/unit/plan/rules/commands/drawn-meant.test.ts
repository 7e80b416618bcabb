// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const picture = [
  '- img [ref=e1]:',
  ...['small green circle', 'large green square', 'small red circle', 'large red circle'].map(
    (look, i) => `  - generic [ref=s${i}] [cursor=pointer] [icon=${look}]`,
  ),
  '  - generic [ref=t0] [cursor=pointer] [icon=small red]: k',
  '- button "Help" [ref=b]',
].join('\n');

const first = async (said: string, page = picture) => {
  const [action] = await planOn(said, page);
  return action && 'ref' in action ? `${action.kind} ${action.ref}` : action?.kind;
};

it.each([
  ['click the big red disc', 'click s3'],
  ['click on a small red item', 'click s2'],
  ['click any small thing', 'click s0'],
  ['click the small letter', 'click t0'],
  ['click the middle of the green square', 'click s1'],
  ['point at the large green shape', 'hover s1'],
])('one thing of a drawing is told by how it looks: "%s"', async (said, done) => {
  expect(await first(said)).toBe(done);
});

it('of several that are called so none is taken that was not said to do', async () => {
  expect(await planOn('click the small red thing', picture)).toMatchObject([
    { kind: 'ask', options: [expect.any(String), expect.any(String)] },
  ]);
  expect(await first('click the blue circle')).toBe('ask');
});

it('what a drawing shows alone needs no name', async () => {
  const one =
    '- img [ref=e1]:\n  - generic [ref=a] [cursor=pointer] [icon=white circle]\n- button "Help" [ref=b]';
  expect(await first('click the object', one)).toBe('click a');
  expect(await first('click the centre of the circle', one)).toBe('click a');
});
