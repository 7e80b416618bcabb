// SPDX-License-Identifier: MIT
// A press that brings the form for what else the sentence tells.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const CLOSED = `- generic [ref=e1]:
  - heading "Harbour office" [level=1] [ref=e2]
  - textbox "Newsletter" [ref=e3]
  - button "Subscribe" [ref=e4]
  - group [ref=e5]:
    - generic "Report a broken buoy" [ref=e6]
  - group [ref=e7]:
    - generic "Opening hours" [ref=e8]`;
const FORM = `
    - textbox "Number on the buoy" [ref=e9]
    - combobox "What is wrong?" [ref=e10]:
      - option "Please choose" [selected]
      - option "It is unlit"
      - option "It has drifted"
    - button "Report buoy" [ref=e11]`;
const OPEN = CLOSED.replace('"Report a broken buoy" [ref=e6]', `"Report a broken buoy" [ref=e6]${FORM}`);
const FILLED = [
  { kind: 'type', ref: 'e9', text: '5170' },
  { kind: 'select', ref: 'e10', options: ['It has drifted'] },
  { kind: 'click', ref: 'e11' },
];

describe('what a sentence tells besides the name of what it presses', () => {
  it('is filled in once the form is there', async () => {
    const steps = await planThrough('report that the buoy number 5170 has drifted', CLOSED, OPEN);
    expect(steps).toMatchObject([[{ kind: 'click', ref: 'e6' }], FILLED]);
  });

  it('is not told as done where the form takes none of it', async () => {
    const other = CLOSED.replace(
      '"Report a broken buoy" [ref=e6]',
      '"Report a broken buoy" [ref=e6]: Ring us.',
    );
    const steps = await planThrough('report that the buoy by the pier has gone', CLOSED, other);
    expect(steps.at(-1)).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
  });

  it('is none where the sentence says just the name', async () => {
    const steps = await planThrough('report a broken buoy', CLOSED, OPEN);
    expect(steps).toMatchObject([[{ kind: 'click', ref: 'e6' }], [{ kind: 'done' }]]);
  });
});

describe('a sentence that tells a form as a whole', () => {
  it.each(['report buoy 5170, it has drifted', 'report buoy number 5170 it has drifted'])(
    'fills it in, though its button stands among others of the list: "%s"',
    async (said) => {
      expect(await planOn(said, OPEN)).toMatchObject(FILLED);
    },
  );
});
