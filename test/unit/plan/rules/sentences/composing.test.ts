// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../../control-plane/src/plan/rules/sentences/composing.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const SAID = 'write an email to "pia@reed.example" with the subject "Keys" and the text "Under the pot."';
const commandsOn = (...page: string[]) => compose(SAID, turnOn(page.join('\n'), SAID));

const WRITTEN = [
  { kind: 'complete', field: 'to', value: '"pia@reed.example"' },
  { kind: 'set', rest: 'subject to "Keys"' },
  { kind: 'type', rest: '"Under the pot." into message' },
  { kind: 'send' },
];

const MAILS = ['Ana', 'Ben', 'Cy'].flatMap((name, i) => [
  `  - listitem [ref=m${i}]:`,
  `    - text: ${name}`,
  `    - button "✎" [ref=p${i}]`,
]);

describe('a letter', () => {
  it('is written where its fields are', () => {
    expect(
      commandsOn('- textbox "To" [ref=e1]', '- textbox "Subject" [ref=e2]', '- textbox [ref=e3]'),
    ).toEqual(WRITTEN);
  });

  it.each([
    ['that is called so', '- button "Compose" [ref=e1]', 'compose'],
    ['that is the one pencil outside of the list', '- button "✎" [ref=e1]', 'ref:e1 compose'],
  ])('is begun by what stands there %s', (_, opener, target) => {
    expect(commandsOn(opener, '- list [ref=e2]:', ...MAILS)).toEqual([{ kind: 'click', target }, ...WRITTEN]);
  });

  it('is none where only lines have pencils', () => {
    expect(commandsOn('- list [ref=e2]:', ...MAILS)).toBeUndefined();
  });

  const letter = ['To', 'Subject', 'Message'].map((name, i) => `- textbox "${name}" [ref=e${i}]`);
  const open = [...letter, '- button "Send" [ref=s]', '- button "Save draft" [ref=d]'].join('\n');
  const pressed = async (said: string) =>
    (await planThrough(said, open, open))
      .flat()
      .flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

  it.each([
    ['Compose a message to Ana, subject "Keys", and save it as a draft.', ['d']],
    ['Compose a message to Ana, subject "Keys", and send it.', ['s']],
    ['Write a mail to Ana saying "see you", but do not send it.', []],
    ['Draft a mail to Ana saying "see you"', []],
    ['compose a message to Ana', []],
  ])('is sent only where that is meant: "%s"', async (said, ends) => {
    expect(await pressed(said)).toEqual(ends);
  });

  it('is also what one writes to somebody that something is so', () => {
    const said = 'write to Tom Farrow that the race is on';
    expect(compose(said, turnOn(open, said))).toEqual([
      { kind: 'complete', field: 'to', value: 'Tom Farrow' },
      { kind: 'type', rest: 'the race is on into message' },
      { kind: 'send' },
    ]);
  });
});
