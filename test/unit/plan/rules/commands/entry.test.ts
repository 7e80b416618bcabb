// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PEOPLE = `- table [ref=e1]:
  - row [ref=e2]:
    - columnheader "Name" [ref=e3]
    - columnheader "Postcode" [ref=e4]
  - row [ref=e5]:
    - cell "Bram Okafor" [ref=e6]
    - cell "5081" [ref=e7]
  - row [ref=e8]:
    - cell "Ines Falk" [ref=e9]
    - cell "5120" [ref=e10]
- textbox "Postcode" [ref=e11]
- textbox "Name" [ref=e12]`;

describe('a form that is filled in with what the page tells', () => {
  it('has what it tells of the one that is named', async () => {
    expect(await planOn('Fill in the form with the data of Ines Falk from the table', PEOPLE)).toMatchObject([
      { ref: 'e11', text: '5120' },
      { ref: 'e12', text: 'Ines Falk' },
      { kind: 'done' },
    ]);
  });

  it('is left alone, and asked about, where nobody of that name is told of', async () => {
    expect(await planOn('Fill in the form with the data of Teo Marsh', PEOPLE)).toMatchObject([
      { kind: 'ask' },
    ]);
  });

  it('gets no words that only describe a value', async () => {
    const plan = await planOn(
      'Enter the postcode of the person named Ines Falk into the postcode box',
      PEOPLE,
    );
    expect(plan[0]).toMatchObject({ ref: 'e11', text: '5120' });
  });
});

it('the word of a text by its place is taken from the text that is told by its own', async () => {
  const texts = `- textbox [ref=e1]: Amber light fell over the lane.
- textbox [ref=e2]: Turn the brass handle gently.
- textbox [ref=e3]
- button "Submit" [ref=e4]`;
  const request =
    'Find the 4th word in the second text area, type that into the text field and press "Submit".';
  expect((await planOn(request, texts))[0]).toMatchObject({ kind: 'type', ref: 'e3', text: 'handle' });
});

it('"his" in the second part of a sentence is of whom the first part names', async () => {
  const page = PEOPLE.replace('"Postcode" [ref=e11]', '"Area" [ref=e11]');
  const plan = await planOn(
    'put ines falk in the name box and her postcode from the table in the area box',
    page,
  );
  expect(plan).toMatchObject([
    { ref: 'e12', text: 'ines falk' },
    { ref: 'e11', text: '5120' },
    { kind: 'done' },
  ]);
});

it('the word of a text that is not there is asked about, and taken from no other', async () => {
  const texts = '- textbox [ref=e1]: Amber light fell over the lane.\n- textbox [ref=e2]';
  const plan = await planOn(
    'Find the 4th word in the third text area and type it into the text field',
    texts,
  );
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'type', text: 'over' }));
});

describe('what the page tells over a field', () => {
  const ticket = '- generic [ref=e0]: "Your ticket: kf2207b"\n- textbox [ref=e1]: Note\n- textbox [ref=e2]';

  it('is typed in the letters that are asked for, and names no field', async () => {
    expect((await planOn('type my ticket number in capital letters', ticket))[0]).toMatchObject({
      ref: 'e2',
      text: 'KF2207B',
    });
  });

  it('is not made up where it is not told', async () => {
    expect(await planOn('type my name in capital letters', ticket)).toMatchObject([{ kind: 'ask' }]);
  });
});

it('a text of several lines is copied as it is', async () => {
  const page = '- textbox "From" [ref=e1]: "12 Mill Lane\\nDorn"\n- textbox "To" [ref=e2]';
  const plan = await planOn('copy the text in From and paste it into To', page);
  expect(plan[0]).toMatchObject({ kind: 'type', ref: 'e2', text: '12 Mill Lane\nDorn' });
});

it('"it" is what is quoted where the sentence begins, and is never typed itself', async () => {
  const field = '- textbox "Your text" [ref=e1]\n- button "Submit" [ref=e2]';
  const said = 'For the text "willow bark", type it in all upper case letters into the text field';
  expect((await planOn(said, field))[0]).toMatchObject({ kind: 'type', text: 'WILLOW BARK' });
  expect((await planOn('type it into the text field', field))[0]).toMatchObject({ kind: 'ask' });
});

it.each(['clear the finished jobs', 'Clear all completed jobs'])(
  'lines of a list are no empty field that is a little like them: %s',
  async (said) => {
    const page = '- heading "Jobs" [ref=h]\n- textbox "Which job is to be finished?" [ref=f]';
    const button = '- button "Clear completed" [ref=b]';
    expect(await planOn(said, page)).toMatchObject([{ kind: 'ask' }]);
    expect(await planOn(said.replace('finished', 'completed'), `${page}\n${button}`)).toContainEqual(
      expect.objectContaining({ kind: 'click', ref: 'b' }),
    );
  },
);
