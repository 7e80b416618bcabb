// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const KEYS = '123+456-789*0.=/'
  .split('')
  .concat('C')
  .map((key, i) => `  - generic [ref=k${i}] [cursor=pointer]: "${key}"`);
const PAD = ['- generic [ref=d]: "12"', '- generic [ref=p]:', ...KEYS].join('\n');
const FORM = ['- textbox "Locker" [ref=f]', '- button "Open" [ref=o]'].join('\n');

/** What is pressed, and what is typed in brackets. */
const done = async (said: string, page: string): Promise<string> =>
  (await planThrough(said, page, page, page))
    .flat()
    .map((action) =>
      action.kind === 'click' ? `${action.name} ` : action.kind === 'type' ? `(${action.text}) ` : '',
    )
    .join('')
    .trim();

describe('a calculator', () => {
  it.each([
    ['clear the calculator and do two point five times four', 'C 2 . 5 * 4 ='],
    ['do sixty one minus 8', '6 1 - 8 ='],
    ['use the calculator to work out 9 plus 1', '9 + 1 ='],
    ['reset the calculator', 'C'],
    ['calculate 20 divided by 5', '2 0 / 5 ='],
  ])('has its keys pressed: "%s"', async (said, keys) => {
    expect(await done(said, PAD)).toBe(keys);
  });

  it('takes no number of a field that is then sent', async () => {
    expect(await done('enter 75 and press Open', `${PAD}\n${FORM}`)).toBe('(75) Open');
    expect(await done('enter 75 with the keys', `${PAD}\n${FORM}`)).toBe('7 5');
  });
});

it('a sum that is told is worked out with no keys, too', async () => {
  const [[answer] = []] = await planThrough('what is three times four', FORM);
  expect(answer).toMatchObject({ kind: 'done', answer: 'Three times four is 12.' });
  expect(await done('calculate 3 times 4 and type it into Locker', `${PAD}\n${FORM}`)).toBe('(12)');
});

it('the result of what is worked out on the keys may be typed', async () => {
  const page = [
    ...'0123456789'.split('').map((digit) => `- button "${digit}" [ref=k${digit}]`),
    '- button "÷" [ref=kd]',
    '- button "=" [ref=ke]',
    '- textbox "Answer" [ref=a]',
  ].join('\n');
  const steps = await planThrough(
    'Calculate 84 ÷ 4 on the calculator, type the result into the Answer box',
    page,
    page,
  );
  expect(steps.flat().find(({ kind }) => kind === 'type')).toMatchObject({ ref: 'a', text: '21' });
});
