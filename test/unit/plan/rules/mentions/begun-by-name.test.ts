// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

describe('a form that is kept by a button beside the one that sends it', () => {
  const page = (buttons: string[]) =>
    [
      '- heading "New notice" [level=1] [ref=e1]',
      '- textbox "Title" [ref=e2]',
      '- combobox "Board" [ref=e3]:',
      '  - option "Harbour" [selected]',
      '  - option "School"',
      ...buttons.map((name, i) => `- button "${name}" [ref=b${i}]`),
    ].join('\n');
  const pressed = async (text: string, buttons: string[]) => {
    const steps = (await planThrough(text, page(buttons), page(buttons), page(buttons))).flat();
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'type', text: 'Owls' }));
    return steps.flatMap((action) => (action.kind === 'click' ? [action.name] : []));
  };

  it.each([
    "save a draft with the title Owls and the board School, don't publish it",
    'just save a draft with the title Owls and the school board without publishing it',
    'save draft: title Owls, board School',
  ])('%s', async (text) => {
    expect(await pressed(text, ['Publish notice', 'Save draft'])).toEqual(['Save draft']);
  });

  it('presses nothing that is forbidden', async () => {
    const kept = "save a draft with the title Owls and the board School, but don't save it yet";
    expect(await pressed(kept, ['Publish notice', 'Save draft'])).toEqual([]);
  });

  it('presses nothing that would send the form, whatever the sentence begins with', async () => {
    const text = "publish a notice with the title Owls and the board School, don't send it yet";
    expect(await pressed(text, ['Publish notice', 'Save draft'])).toEqual([]);
  });
});
