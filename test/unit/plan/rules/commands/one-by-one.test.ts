// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const MAIL = ['- textbox "To" [ref=e1] [completes]', '- textbox "Subject" [ref=e2]'].join('\n');
const OFFERED = (name: string) => `${MAIL}\n- listbox [ref=l1]:\n  - option "${name}" [ref=o1]`;

describe('several values for a field that keeps what was taken beside it', () => {
  it('are taken one after the other', async () => {
    const steps = await planThrough(
      'put joan abbot and petra vance in the to field',
      MAIL,
      OFFERED('Joan Abbot'),
      MAIL,
      OFFERED('Petra Vance'),
    );
    expect(steps.map(([action]) => action)).toMatchObject([
      { kind: 'type', text: 'joan abbot' },
      { kind: 'click', name: 'Joan Abbot' },
      { kind: 'type', text: 'petra vance' },
      { kind: 'click', name: 'Petra Vance' },
    ]);
  });

  it('are one where the field takes no more than one', async () => {
    const page = '- textbox "Country" [ref=e1] [completes]';
    expect(await planOn('put Trinidad and Tobago in the country field', page)).toMatchObject([
      { kind: 'type', text: 'Trinidad and Tobago' },
    ]);
  });

  it('are one place where the field stands beside where the journey begins', async () => {
    const page = ['- textbox "From" [ref=e1] [completes]: Oslo', '- textbox "To" [ref=e2] [completes]'].join(
      '\n',
    );
    expect(await planOn('put Portland, ME in the To field', page)).toMatchObject([
      { kind: 'type', text: 'Portland, ME' },
    ]);
  });

  it('go to the field that completes under a head that is called so', async () => {
    const guests = (...more: string[]) =>
      [
        '- generic [ref=e1]:',
        '  - heading "Picnic on Sunday: guests" [level=4] [ref=e2]',
        '  - generic [ref=e3]:',
        '    - textbox [ref=e4] [completes]:',
        '      - /placeholder: Name or e-mail',
        ...more,
      ].join('\n');
    const offered = (name: string) =>
      guests('  - list [ref=l1]:', `    - listitem [ref=o1] [cursor=pointer]: ${name}`);
    const steps = await planThrough(
      'Add Ravi Wood and Paul Hill to the guests',
      guests(),
      offered('Ravi Wood'),
      guests(),
      offered('Paul Hill'),
    );
    expect(steps.map(([action]) => action)).toMatchObject([
      { kind: 'type', ref: 'e4', text: 'Ravi Wood' },
      { kind: 'click', ref: 'o1', name: 'Ravi Wood' },
      { kind: 'type', ref: 'e4', text: 'Paul Hill' },
      { kind: 'click', ref: 'o1', name: 'Paul Hill' },
    ]);
  });

  it.each(['Label the trees Ash and Elm', 'Add the trees Ash and Elm'])(
    'stand in it one behind the other where it keeps them so: "%s"',
    async (said) => {
      const field = (text = '') => `- textbox "Label trees:" [ref=e1] [completes]${text && `: "${text}"`}`;
      const offering = (text: string, name: string) =>
        `${field(text)}\n- list [ref=l1]:\n  - listitem [ref=o1] [cursor=pointer]: ${name}`;
      const steps = await planThrough(
        said,
        field(),
        offering('Ash', 'Ash'),
        field('Ash, '),
        offering('Ash, Elm', 'Elm'),
      );
      expect(steps.map(([action]) => action)).toMatchObject([
        { kind: 'type', text: 'Ash' },
        { kind: 'click', name: 'Ash' },
        { kind: 'type', text: 'Ash, Elm' },
        { kind: 'click', name: 'Elm' },
      ]);
    },
  );
});

it('"the suggestion" is the only one that goes on from the letters that were typed', async () => {
  const page = (...more: string[]) =>
    ['- textbox "Tree" [ref=e1] [completes]: lim', '- list [ref=l1]:', ...more].join('\n');
  const lime = '  - listitem [ref=o1] [cursor=pointer]: Lime';
  const limba = '  - listitem [ref=o2] [cursor=pointer]: Limba';
  const said = 'Type "lim" in the tree field and pick the suggestion';
  const [, one] = await planThrough(said, '- textbox "Tree" [ref=e1] [completes]', page(lime));
  expect(one?.[0]).toMatchObject({ kind: 'click', ref: 'o1' });
  const [, two] = await planThrough(said, '- textbox "Tree" [ref=e1] [completes]', page(lime, limba));
  expect(two?.[0]).not.toMatchObject({ kind: 'click' });
});
