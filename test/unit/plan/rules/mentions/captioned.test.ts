// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- heading "Order a pizza" [level=1] [ref=h]
- generic [ref=f]:
  - text: Name
  - textbox "Name" [ref=n]
  - text: Note
  - textbox "Note" [ref=o]
  - group "Toppings" [ref=g]:
    - checkbox "Olives" [ref=c1]
    - checkbox "Corn" [ref=c2]
    - checkbox "Basil" [ref=c3]
  - button "Order" [ref=b] [form=sends]`;

const done = async (text: string): Promise<string[]> =>
  (await planOn(text, page)).map((action) =>
    action.kind === 'type'
      ? `${action.ref} ${action.text}`
      : 'ref' in action
        ? `${action.kind} ${action.ref}`
        : action.kind,
  );

describe('boxes told behind what stands over them', () => {
  it.each([
    ['Order a pizza with the name Ida and the topping corn.', ['n Ida', 'check c2', 'click b']],
    ['Name: Ida, toppings: olives and basil', ['n Ida', 'check c1', 'check c3', 'done']],
    [
      'Order a pizza with the toppings corn and basil and the name Ida.',
      ['check c2', 'check c3', 'n Ida', 'click b'],
    ],
  ])('%s', async (text, actions) => {
    expect((await done(text)).slice(0, actions.length)).toEqual(actions);
  });
});
