// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

describe('a clause that no command fits as it stands', () => {
  it('may name what somebody wants', async () => {
    const page = '- link "Order form" [ref=e1]\n- link "Prices" [ref=e2]';
    expect(await planOn('i would like the order form please', page)).toMatchObject([
      { kind: 'click', ref: 'e1' },
      { kind: 'done' },
    ]);
  });

  it('speaks of the one thing that there is to be set as “it”', async () => {
    const page = '- spinbutton "Portions" [ref=e1]: "2"\n- button "Submit" [ref=e2]';
    expect(await planOn('set it to minus three and submit', page)).toMatchObject([
      { kind: 'type', ref: 'e1', text: '-3' },
      { kind: 'click', ref: 'e2' },
      { kind: 'done' },
    ]);
  });

  it('moves a slider of the page’s own making from where it is', async () => {
    const page = '- generic [ref=e1] [cursor=pointer]\n- generic [ref=e2]: "10"\n- button "Submit" [ref=e3]';
    const actions = await planOn('turn it down by two and submit', page);
    expect(actions.slice(0, 3)).toMatchObject([
      { kind: 'press', key: 'ArrowLeft', ref: 'e1' },
      { kind: 'press', key: 'ArrowLeft', ref: 'e1' },
      { kind: 'click', ref: 'e3' },
    ]);
    const [action] = await planOn('drag it all the way to the right', page);
    expect(action).toMatchObject({ kind: 'press', key: 'End', ref: 'e1' });
  });

  it('has “submit the form” press what the browser sends it by', async () => {
    const page = [
      '- textbox "Name" [ref=e1] [form=sends]',
      '- button "Sign up" [ref=e2] [form=sends]',
      '- button "Clear" [ref=e3]',
    ].join('\n');
    expect(await planOn('type Ada into the name field and submit the form', page)).toMatchObject([
      { kind: 'type', ref: 'e1' },
      { kind: 'click', ref: 'e2' },
      { kind: 'done' },
    ]);
  });

  it('is not typed where a link is called just so', async () => {
    const page = '- searchbox "Search" [ref=e1]\n- link "Write to the clerk" [ref=e2]';
    const [action] = await planOn('write to the clerk', page);
    expect(action).toMatchObject({ kind: 'click', ref: 'e2' });
  });
});

it('what a press is for need not be said of it', async () => {
  const page = `- table [ref=e1]:
  - row [ref=e2]:
    - columnheader "Name" [ref=e3] [cursor=pointer]
    - columnheader "Hours" [ref=e4] [cursor=pointer]
  - row [ref=e5]:
    - cell "Ada" [ref=e6]
    - cell "12" [ref=e7]`;
  expect((await planOn('Click the column "Hours" to sort the table by it.', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'e4',
  });
});

it('the one about something is what is called by it, where nothing else is', async () => {
  const page =
    '- textbox "Search" [ref=e1]\n- link "Copper kettle museum" [ref=e2]\n- link "Imprint" [ref=e3]';
  expect((await planOn('open the one about the museum', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'e2',
  });
});
