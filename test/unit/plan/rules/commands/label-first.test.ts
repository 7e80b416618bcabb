// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { labelFirst } from '../../../../../control-plane/src/plan/rules/commands/label-first.ts';
import type { Clause } from '../../../../../control-plane/src/plan/rules/language/command.ts';
import { turnOn } from '../../../../support/planning.ts';

const form = [
  '- textbox "Call me at" [ref=e1]',
  '- combobox "Collect it from" [ref=e2]',
  '- textbox "Say" [ref=e3]',
  '- slider "Brightness" [ref=e6]: "40"',
  '- textbox "Check-out time" [ref=e8] [takes=time]',
  '- textbox "Day of delivery" [ref=e7] [takes=date]',
  '- button "Ring me up" [ref=e4]',
].join('\n');

/** A clause of which no more was understood than that something is pressed. */
const said = (source: string, page = form) => {
  const clause: Clause = { source, command: { kind: 'click', target: source } };
  return labelFirst(clause, turnOn(page, source))?.map(({ command }) => command);
};

it.each([
  ['Call me at quarter past four', 'e1 Call me at', 'quarter past four'],
  ['collect it from the kiosk', 'e2 Collect it from', 'the kiosk'],
  ['Brightness, 70', 'e6 Brightness', '70'],
  ['brightness up to seventy', 'e6 Brightness', 'seventy'],
  ['check-out time, 11:15', 'e8 Check-out time', '11:15'],
  ['Day of delivery, that would be 4 May', 'e7 Day of delivery', '4 May'],
])('gives the field that is called by the first words what follows: "%s"', (source, field, value) => {
  expect(said(source)).toEqual([{ kind: 'complete', field: `ref:${field}`, value }]);
});

it.each([
  ['nothing follows', 'call me at'],
  ['the first words are another name', 'call me by quarter past four'],
  ['the one word of the name may be a verb', 'say hello to everybody'],
  ['what follows does not fit the field of one word', 'say, hello'],
  ['it is no value of the kind', 'brightness, please'],
  ['what is called so takes no value', 'ring me up at noon'],
])('leaves it alone where %s: "%s"', (_, source) => {
  expect(said(source)).toBeUndefined();
});

it('leaves it alone where two fields are called so', () => {
  const twice = `${form}\n- textbox "Call me at" [ref=e5]`;
  expect(said('call me at noon', twice)).toBeUndefined();
});

it('leaves alone what was understood otherwise', () => {
  const source = 'call me at noon';
  const clause: Clause = { source, command: { kind: 'find', target: source } };
  expect(labelFirst(clause, turnOn(form, source))).toBeUndefined();
});
