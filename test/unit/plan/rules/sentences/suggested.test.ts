// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const FORM = `- generic [ref=e1]:
  - generic [ref=e2]: Guests
  - textbox "Type a name" [ref=e3] [completes]
- generic [ref=e4]:
  - generic [ref=e5]: Place
  - textbox "Place" [ref=e6] [completes]
- button "Invite" [ref=e7]`;

describe('a field that suggests', () => {
  it('is typed into where something is to be chosen of what it will suggest', async () => {
    const plan = await planOn('Choose "Village hall" from the suggestions of the place field', FORM);
    expect(plan).toMatchObject([{ kind: 'type', ref: 'e6', text: 'Village hall' }]);
  });

  it('is asked about where several could be meant', async () => {
    expect(await planOn('Choose "Village hall" from the suggestions', FORM)).not.toContainEqual(
      expect.objectContaining({ kind: 'type' }),
    );
  });

  it('takes one after the other, where several are added as what it is for', async () => {
    const offered = FORM.replace(
      '- generic [ref=e4]',
      '  - generic [ref=e8] [cursor=pointer]: Oskar Lindqvist\n- generic [ref=e4]',
    );
    const steps = await planThrough('Add "Oskar Lindqvist" and "Petra Novak" as guests', FORM, offered, FORM);
    expect(steps.flat()).toMatchObject([
      { kind: 'type', ref: 'e3', text: 'Oskar Lindqvist' },
      { kind: 'click', ref: 'e8' },
      { kind: 'type', ref: 'e3', text: 'Petra Novak' },
    ]);
  });
});

it('a field for labels that keeps what is entered gets each by Enter', async () => {
  const page = (...labels: string[]): string =>
    [
      '- generic [ref=e1]:',
      ...labels.flatMap((label, i) => [
        `  - generic [ref=t${i}]:`,
        `    - text: ${label}`,
        `    - generic "Remove" [ref=x${i}] [cursor=pointer]: ×`,
      ]),
      '  - textbox "New label, then Enter" [ref=e2]: budget',
    ].join('\n');
  const steps = await planThrough(
    'Add the labels "budget" and "2027" to the document',
    page('draft').replace(': budget', ''),
    page('draft'),
    page('draft', 'budget').replace(': budget', ''),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'type', ref: 'e2', text: 'budget' },
    { kind: 'press', key: 'Enter', ref: 'e2' },
    { kind: 'type', ref: 'e2', text: '2027' },
  ]);
});

describe('a list that keeps what is added to it', () => {
  const SKILLS = `- combobox [ref=e1] [collapsed]:
  - listbox "Skills":
    - option "Driving" [selected]
    - option "First aid"
    - option "Sign language"
  - listbox [ref=e2]:
    - option [selected] [ref=e3] [cursor=pointer]:
      - text: Driving
      - 'button "Remove item: Driving" [ref=e4]': Remove item
  - searchbox "Add a skill" [ref=e5] [completes]
- button "Save" [ref=e6]`;

  it.each(['add first aid', 'add first aid to my skills'])('takes what it offers: "%s"', async (text) => {
    expect(await planOn(text, SKILLS)).toMatchObject([{ kind: 'type', ref: 'e5', text: 'first aid' }]);
  });

  it('is left alone by what adds something where all that is called so takes it away', async () => {
    const plan = await planOn('add driving', SKILLS.replace('Add a skill', 'Filter'));
    expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e4' }));
  });

  it('is what something is removed from', async () => {
    expect(await planOn('remove driving', SKILLS)).toMatchObject([{ kind: 'click', ref: 'e4' }]);
  });
});

describe('a field that takes several of what it offers', () => {
  const TICKET = `- heading "Assigned to" [level=4] [ref=e1]
- combobox "Nobody yet" [ref=e2] [collapsed] [completes]:
  - listbox:
    - option "Ida Lund"
    - option "Otto Berg"
- textbox "Leave a comment" [ref=e3]
- button "Save" [ref=e4]`;

  it('is called by what the sentence does, and opened for the first of them', async () => {
    expect(await planOn('assign the ticket to Ida Lund and Otto Berg', TICKET)).toMatchObject([
      { kind: 'click', ref: 'e2' },
    ]);
  });

  it('is none for whom it does not offer', async () => {
    const plan = await planOn('assign the ticket to Vera Holm', TICKET);
    expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
  });
});

it('values each with the name of its field are no list for one of them', async () => {
  const page = ['Applicant name', 'Email address'].map(
    (name, i) => `- textbox "${name}" [ref=e${i}] [completes]`,
  );
  const said = 'Enter Tomas Reuel as the applicant name and t@reuel.example as the email address';
  expect((await planOn(said, page.join('\n')))[0]).toMatchObject({ ref: 'e0', text: 'Tomas Reuel' });
});

it('of several that are named each takes its own, though the first enables the second', async () => {
  const page = [
    '- textbox "Land" [ref=e1] [completes]',
    '- textbox "Town" [disabled] [ref=e2] [completes]',
    '- spinbutton "Nights" [ref=e3]',
  ].join('\n');
  const offered = [page, '- listbox:', '  - option "Malta" [ref=o1]'].join('\n');
  const steps = await planThrough(
    'choose the land Malta and the town Mdina from the suggestions',
    page,
    offered,
  );
  expect(steps[0]).toMatchObject([{ kind: 'type', ref: 'e1', text: 'Malta' }]);
  expect(steps[1]).toMatchObject([{ kind: 'click', ref: 'o1' }]);
});
