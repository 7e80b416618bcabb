// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('a name ends where somebody is spoken of', async () => {
  const form = '- textbox "First name" [ref=e1]\n- textbox "Last name" [ref=e2]\n- button "Join" [ref=e3]';
  const said = "first name is milo last name brandt he's nine and we'd like a badge, then click join";
  const typed = (await planOn(said, form)).flatMap((action) => (action.kind === 'type' ? [action.text] : []));
  expect(typed.join()).not.toContain("he's");
});
