// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const list = `- heading "Reports" [level=1] [ref=h]
- generic [ref=b]:
  - textbox "Search reports" [ref=q]
  - combobox "Status" [ref=s]:
    - option "Open" [selected]
    - option "Closed"
  - combobox "Label" [ref=l]:
    - option "All labels" [selected]
    - option "leak"
    - option "noise"
  - button "New report" [ref=n]
- generic [ref=r]:
  - generic [ref=r1]:
    - generic [ref=r1a]:
      - link "Tap drips in the kitchen" [ref=k1] [cursor=pointer]:
        - /url: "#"
      - text: leak
      - text: "#7"
    - generic [ref=w1]: Assigned to Ola
  - generic [ref=r2]:
    - link "Radiator hums" [ref=k2] [cursor=pointer]:
      - /url: "#"
    - text: noise
    - text: "#9"
  - generic [ref=r3]:
    - generic [ref=r3a]:
      - link "Door squeaks" [ref=k3] [cursor=pointer]:
        - /url: "#"
      - text: noise
      - text: "#12"
    - generic [ref=w3]: Assigned to Finn
  - generic [ref=r4]:
    - link "Water on the stairs" [ref=k4] [cursor=pointer]:
      - /url: "#"
    - text: leak
    - text: "#15"`;

const opened = `- heading "Radiator hums" [level=1] [ref=h2]
- button "Back to reports" [ref=x]
- textbox "Comment" [ref=c]
- button "Comment" [ref=cb]
- button "Close report" [ref=z]`;

const form = `- heading "New report" [level=2] [ref=h3]
- generic [ref=f]:
  - paragraph [ref=p1]:
    - text: Title
    - textbox "Title" [ref=t] [form=sends]
  - paragraph [ref=p2]:
    - text: Description
    - textbox "Description" [ref=d] [multiline]
  - group "Labels" [ref=g]:
    - generic [ref=g1]:
      - checkbox "leak" [ref=c1]
      - text: leak
    - generic [ref=g2]:
      - checkbox "noise" [ref=c2]
      - text: noise
  - paragraph [ref=p3]:
    - button "Create report" [ref=ok] [form=sends]
    - button "Cancel" [ref=no]`;

const refs = (actions: Awaited<ReturnType<typeof planOn>>): string[] =>
  actions.map((action) => ('ref' in action ? `${action.kind} ${action.ref}` : action.kind));

/** The first word that no page has reads the dictionary. */
const WITH_WORDS = 20_000;

describe('a deed on a list that can be narrowed', () => {
  it.each(['Close the report about the radiator.', 'close report 9', 'close the radiator report'])(
    'opens the thing and does it there: "%s"',
    async (text) => {
      const steps = (await planThrough(text, list, opened)).map(refs);
      expect(steps).toEqual([['click k2'], ['click z']]);
    },
  );

  it.each([
    "Create a report with the title 'Lamp flickers' and the label noise.",
    "Create a new report titled 'Lamp flickers' with the label noise.",
    'create a report with the title Lamp flickers and the label noise',
  ])(
    'tells a new one to its form: "%s"',
    async (text) => {
      const steps = (await planThrough(text, list, form)).map(refs);
      expect(steps).toEqual([['click n'], ['type t', 'check c2', 'click ok']]);
    },
    WITH_WORDS,
  );

  it('presses nothing that brings a new one for one that is not there', async () => {
    expect(refs(await planOn('Close the report about the roof.', list))).not.toContain('click n');
  });

  it('narrows the list where that is said', async () => {
    expect(refs(await planOn('Filter the reports by the label noise.', list))[0]).toBe('select l');
  });
});
