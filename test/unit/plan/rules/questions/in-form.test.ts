// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const form = (role: string, title = 'Vet with Tuck') => `- ${role} [ref=d]:
  - textbox "Title" [ref=e1]: ${title}
  - textbox "Date" [ref=e2] [takes=date]: 2027-05-18
  - combobox "Starts" [ref=e3]:
    - option "09:30"
    - option "15:30" [selected]
  - combobox "Kind" [ref=e4]:
    - option "Work"
    - option "Home" [selected]
  - button "Save" [ref=e5]`;

describe('a day and an hour that a form which is open tells', () => {
  it.each(['when is the vet', 'What day is the vet with Tuck?', 'at what time is the vet'])(
    'answer what its other field names: "%s"',
    async (question) => {
      const answer = 'Vet with Tuck: 2027-05-18, 15:30.';
      expect(await planOn(question, form('dialog'))).toEqual([{ kind: 'done', answer }]);
    },
  );

  it('answer also over a week whose hours are marked', async () => {
    const hours = ['13:30', '14:30', '15:30', 'Vet with Tuck', '16:30'];
    const week = ['- generic [ref=w]:', ...hours.map((line, i) => `  - generic [ref=m${i}]: "${line}"`)];
    expect(await planOn('when is the vet', `${form('dialog')}\n${week.join('\n')}`)).toEqual([
      { kind: 'done', answer: 'Vet with Tuck: 2027-05-18, 15:30.' },
    ]);
  });

  it('are of nothing else, and of nothing that a form would only send', async () => {
    for (const page of [form('dialog', 'Dentist'), form('generic')])
      expect(await planOn('when is the vet', page)).not.toMatchObject([
        { kind: 'done', answer: expect.stringContaining('15:30') },
      ]);
  });
});
