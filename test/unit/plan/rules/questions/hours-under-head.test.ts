// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const OFFICES = [
  '- paragraph [ref=e1]: Term starts on 11 January 2027. Applications close on 4 December 2026.',
  '- heading "Harbour office" [level=2] [ref=e2]',
  '- paragraph [ref=e3]:',
  '  - text: Quay 3, first floor',
  '  - text: Open Monday to Thursday, 9:00 to 15:00',
  '  - text: Phone 555 0188',
  '- heading "Boat shed" [level=2] [ref=e4]',
  '- paragraph [ref=e5]:',
  '  - text: Behind the crane',
  '  - text: Open daily, 7:00 to 20:00',
].join('\n');

describe('the hours of what a heading is called', () => {
  it.each([
    ['when is the harbour office open?', 'Open Monday to Thursday, 9:00 to 15:00.'],
    ['what are the opening hours of the harbour office?', 'Open Monday to Thursday, 9:00 to 15:00.'],
    ['until what time is the boat shed open', 'Open daily, 7:00 to 20:00.'],
    ['is the harbour office open on Friday?', 'No: Open Monday to Thursday, 9:00 to 15:00.'],
    ['is the harbour office open on a Tuesday?', 'Yes: Open Monday to Thursday, 9:00 to 15:00.'],
  ])('%s', async (question, answer) => {
    expect(await planOn(question, OFFICES)).toMatchObject([{ kind: 'done', answer }]);
  });

  it('are not taken for the day till which something can be done', async () => {
    expect(await planOn('until when can I apply?', OFFICES)).toMatchObject([
      { kind: 'done', answer: 'Apply: by 4 December 2026.' },
    ]);
  });
});
