// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pagerOf } from '../../../../../control-plane/src/plan/rules/page/pager.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const STEP = `
- generic [ref=e1]:
  - group [ref=e2]:
    - textbox "Login" [ref=e3]
    - textbox "Password" [ref=e4]
    - textbox "Repeat password" [ref=e5]
  - generic [ref=e6]:
    - button "Previous" [disabled] [ref=e7]
    - button "Next" [ref=e8]`;

const LIST = `
- generic [ref=e1]:
  - textbox "Town" [ref=e2]
  - textbox "Street" [ref=e3]
  - list [ref=e4]:
    - listitem [ref=e5]: Oak
    - listitem [ref=e6]: Elm
  - generic [ref=e7]:
    - button "Previous" [disabled] [ref=e8]
    - button "Next" [ref=e9]`;

it('"Previous" and "Next" under the fields of a form turn no pages of a list', () => {
  expect(pagerOf(modelOf(pageOf(STEP)))).toBeUndefined();
  expect(pagerOf(modelOf(pageOf(LIST)))?.next).toMatchObject({ name: 'Next' });
});

it('of a form in steps this one is filled in, and a password ends at the comma', async () => {
  const said = 'create an account: login ines, password Oak-77 in both fields, town Graz, street Elm Row';
  const typed = (await planOn(said, STEP)).flatMap((action) =>
    action.kind === 'type' ? [`${action.ref} ${action.text}`] : [],
  );
  expect(typed).toEqual(['e3 ines', 'e4 Oak-77', 'e5 Oak-77']);
});

it('what is kept as it is needs no deed', () => {
  const told = clausesOf('Keep the colours as they are, then tick Daily and save.').map(
    ({ source }) => source,
  );
  expect(told).toEqual(['tick Daily', 'save']);
});
