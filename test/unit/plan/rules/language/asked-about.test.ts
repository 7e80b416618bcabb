// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withTopicIn } from '../../../../../control-plane/src/plan/rules/language/asked-about.ts';
import { planOn } from '../../../../support/planning.ts';

it.each([
  ['The showers – what do they cost?', 'what do the showers cost?'],
  ['the red canoe how long is it', 'how long is the red canoe'],
  ["Sunday's regatta what time does it start", "what time does Sunday's regatta start"],
  ['my voucher, where is it?', 'where is my voucher?'],
  ['the oar set, how much?', 'how much is the oar set?'],
  ['knots.pdf – how big is it?', 'how big is knots.pdf?'],
  ["If I hire a skiff, what's the amount of its deposit?", "what's the amount of the deposit of a skiff?"],
  ['if i ask for a locker how much does it cost', 'how much does a locker cost'],
  ['If we come late, what is the fee?', 'what is the fee if we come late?'],
  ['if i lose my badge what does it cost', 'what does it cost if i lose my badge'],
  ['on friday when does the slipway open', 'when does the slipway open on friday'],
])('"%s" asks "%s"', (said, question) => {
  expect(withTopicIn(said)).toBe(question);
});

it.each([
  'the one who wrote it first, follow them',
  'the field where it says Name, put Ada in it',
  'the button that says when it is due, press it',
  'If I see a banner, accept it',
  'If I press Save what happens',
])('"%s" is no question with its thing in front', (said) => {
  expect(withTopicIn(said)).toBe(said);
});

it('a thing that is told before what is asked of it is what the answer is of', async () => {
  const page = [
    '- table [ref=t]:',
    ...[
      ['Boat', 'Length'],
      ['Heron', '6.20 m'],
      ['Teal', '4.80 m'],
    ].map(
      ([name, length], i) =>
        `  - row [ref=r${i}]:\n    - ${i === 0 ? 'columnheader' : 'cell'} "${name}" [ref=n${i}]\n    - ${i === 0 ? 'columnheader' : 'cell'} "${length}" [ref=l${i}]`,
    ),
  ].join('\n');
  expect(JSON.stringify(await planOn('Teal – how long is it?', page))).toContain('4.80 m');
  expect(JSON.stringify(await planOn('Grebe – how long is it?', page))).not.toMatch(/4\.80|6\.20/);
});
