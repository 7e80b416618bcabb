// SPDX-License-Identifier: MIT
// What a page asks back before it does what was asked of it.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

it('what is shared is shared once the box about it has been agreed to', async () => {
  const page = '- generic [ref=e1] [cursor=pointer]: Share';
  const asked = [
    page,
    '- generic [ref=e2]:',
    '  - text: Share this post',
    '  - paragraph [ref=e3]:',
    '    - button "Share now" [ref=e4]',
    '    - button "Cancel" [ref=e5]',
  ];
  const steps = await planThrough('share it', page, asked.join('\n'));
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e4' });
});

const asked = (...buttons: string[]) =>
  [
    '- textbox "Name" [ref=e3]: Bo Lund',
    '- button "Book" [ref=e1]',
    '- dialog "One more thing" [ref=e2]:',
    ...buttons.map((name, i) => `  - button "${name}" [ref=b${i}]`),
  ].join('\n');

it.each([
  [['Yes, book it', 'No'], { name: 'Yes, book it' }],
  [['Yes, add insurance', 'No thanks'], { kind: 'done' }],
])('a booking is agreed to by its own word alone: %j', async (buttons, next) => {
  const [first, second] = await planThrough(
    'book a place for Bo Lund',
    '- textbox "Name" [ref=e3]\n- button "Book" [ref=e1]',
    asked(...buttons),
  );
  expect(first).toMatchObject([{ ref: 'e3' }, { ref: 'e1' }]);
  expect(second?.[0]).toMatchObject(next);
});

const classes = [
  '- list [ref=e1]:',
  '  - listitem [ref=e2]:',
  '    - text: Pottery, Monday',
  '    - button "Cancel" [ref=e3]',
  '    - button "Confirm" [ref=e6]',
  '  - listitem [ref=e4]:',
  '    - text: Weaving, Friday',
  '    - button "Cancel" [ref=e5]',
  '    - button "Confirm" [ref=e7]',
].join('\n');

it('what is cancelled is so once the page has been told yes', async () => {
  const asked = [
    classes,
    '- dialog "Cancel the class" [ref=e8]:',
    '  - button "Yes, cancel it" [ref=e9]',
    '  - button "Keep it" [ref=e10]',
  ].join('\n');
  const [first, second] = await planThrough('cancel my weaving class', classes, asked);
  expect(first).toMatchObject([{ ref: 'e5' }]);
  expect(second?.[0]).toMatchObject({ ref: 'e9' });
});

it('another thing that may be cancelled or confirmed asks nothing back', async () => {
  const left = classes.replace(/ {2}- listitem \[ref=e4\][^$]*$/, '');
  const [, second] = await planThrough('cancel my weaving class', classes, left);
  expect(second?.[0]).toMatchObject({ kind: 'done' });
});

const LENT = ['Atlas of moors', 'Book of knots'];
const lent = (question?: string) =>
  [
    '- list "Lent to me" [ref=e1]:',
    ...LENT.flatMap((name, i) => [
      `  - listitem [ref=l${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - button "Return" [ref=r${i}]`,
    ]),
    ...(question === undefined
      ? []
      : [
          '- alertdialog [ref=q]:',
          `  - paragraph [ref=qp]: ${question}`,
          '  - button "Yes, please" [ref=qy]',
          '  - button "No, keep it" [ref=qn]',
        ]),
  ].join('\n');

it('what is given back is agreed to, for each of several before the next', async () => {
  const steps = await planThrough('return all of them', lent(), lent('Give back Atlas of moors?'), lent());
  expect(steps.map(([first]) => first)).toMatchObject([{ ref: 'r0' }, { ref: 'qy' }, { ref: 'r1' }]);
});

it('nothing is agreed to where the request tells what to answer', async () => {
  const steps = await planThrough('return the book of knots and press No', lent(), lent('Give it back?'));
  expect(steps[1]?.[0]).toMatchObject({ ref: 'qn' });
});

it('whether something was helpful is asked of a person, and agrees to no deed', async () => {
  const page = [
    '- paragraph [ref=e1]:',
    '  - text: Tell us where it is.',
    '  - link "Report a leak" [ref=e2]',
    '- generic [ref=e3]:',
    '  - text: Was this helpful?',
    '  - button "Yes" [ref=e4]',
    '  - button "No" [ref=e5]',
  ].join('\n');
  const steps = await planThrough('click the link "Report a leak"', page, page);
  expect(steps[1]).toMatchObject([{ kind: 'done' }]);
});

it('a card is frozen once the page has been told so, and nothing is given to the part that has opened', async () => {
  const card = `- generic [ref=e1]:
  - heading "Cards" [level=2] [ref=e8]
  - generic [ref=e9]:
    - button "Debit card •••• 7731" [expanded] [ref=e2]
    - generic [ref=e3]:
      - paragraph [ref=e4]: Valid until 08/2028.
      - button "Freeze card" [ref=e5]
      - button "Show PIN" [ref=e7]`;
  const asks = `- dialog "Freeze card ending in 7731?" [ref=d1]:
  - heading "Freeze card ending in 7731?" [level=2] [ref=d2]
  - button "Cancel" [ref=d3]
  - button "Freeze" [ref=d4]`;
  const [first, second] = await planThrough('freeze the debit card ending in 7731', card, asks);
  expect(first).toMatchObject([{ kind: 'click', ref: 'e5' }]);
  expect(second?.[0]).toMatchObject({ kind: 'click', ref: 'd4' });
});

it('the same deed on the next thing answers no question about the first', async () => {
  const line = (name: string, i: number): string[] => [
    `  - listitem [ref=l${i}]:`,
    `    - generic [ref=n${i}]: ${name} kiln`,
    `    - button "Lock" [ref=b${i}] [cursor=pointer]`,
  ];
  const list = ['- list [ref=e1]:', ...['Gas', 'Wood', 'Salt'].flatMap(line)].join('\n');
  const asks = `- dialog "Lock the kiln?" [ref=d1]:
  - button "Cancel" [ref=d2] [cursor=pointer]
  - button "Lock" [ref=d3] [cursor=pointer]
- text: Lock`;
  const steps = await planThrough('lock the gas kiln and lock the salt kiln', list, asks, list, asks);
  expect(steps.map(([action]) => action)).toMatchObject([
    { ref: 'b0' },
    { ref: 'd3' },
    { ref: 'b2' },
    { ref: 'd3' },
  ]);
});

it.each(['confirm in the dialog that opens', 'confirm the removal', 'confirm it in the pop-up'])(
  'what the page asks is agreed to where that is said to be in a dialog: %s',
  async (confirms) => {
    const list = ['Gas', 'Salt'].flatMap((name, i) => [
      `  - generic [ref=l${i}]:`,
      `    - text: ${name} kiln`,
      `    - button "Remove" [ref=b${i}]`,
    ]);
    const asks = `${['- generic [ref=e1]:', ...list].join('\n')}
- dialog [ref=d1] [modeless]:
  - text: Remove kiln?
  - button "Keep" [ref=d2]
  - button "Remove it" [ref=d3]`;
    const steps = await planThrough(
      `remove the salt kiln and ${confirms}`,
      ['- generic [ref=e1]:', ...list].join('\n'),
      asks,
    );
    expect(steps.map(([action]) => action)).toMatchObject([{ ref: 'b1' }, { ref: 'd3' }]);
  },
);

it('what was pressed for a deed is not pressed again to agree to it', async () => {
  const page = [
    '- checkbox "Annex" [ref=b]',
    '- generic [ref=p]:',
    '  - button "Share" [ref=s]',
    '  - button "Cancel" [ref=c]',
  ].join('\n');
  const steps = await planThrough('tick the annex and click Share', page, `${page}\n- status: Shared.`);
  expect(steps.flat().filter((action) => action.kind === 'click')).toHaveLength(1);
});
