// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { standsAt } from '../../../../../control-plane/src/plan/rules/questions/on-scale.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const PAGE = `
- paragraph [ref=e1]: The volume slider tells its value beside the thumb while people move it.
- slider "Volume" [ref=e2]: 4 of 10
- slider "Balance" [ref=e3]
- meter "Fuel" [ref=e4]: 70 %
- progressbar "Loading" [ref=e5]: "30"`;

const told = (question: string) => standsAt(question, modelOf(pageOf(PAGE)));

it.each([
  ['where is the volume slider', 'Volume: 4 of 10.'],
  ['what is the value of the volume slider', 'Volume: 4 of 10.'],
  ['what does the fuel gauge say', 'Fuel: 70 %.'],
  ['what volume is set', 'Volume: 4 of 10.'],
  ['what is the volume currently set to', 'Volume: 4 of 10.'],
  ['at what level is the loading progress bar now', 'Loading: 30.'],
])('"%s" is told by the control itself', (question, text) => {
  expect(told(question)).toEqual({ text });
});

it('what tells no value of its own is not told by what is written about it', async () => {
  expect(told('where is the balance slider')).toEqual({});
  expect(await planOn('where is the balance slider now', PAGE)).toMatchObject([{ kind: 'ask' }]);
});

it('what no one control is called is left to other readers', () => {
  expect(told('where is the slider')).toBeUndefined();
  expect(told('where is the brightness slider')).toBeUndefined();
  expect(told('what is the volume of the barrel')).toBeUndefined();
});
