// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import { gate } from '../../../control-plane/src/plan/policy.ts';

const SNAPSHOT = `- generic [active] [ref=e1]:
  - link "Trips" [ref=e2]
  - button "Pay now" [ref=e3]:
    - generic [ref=e4]: now
  - link "Delete account" [ref=e5]
  - textbox "Name" [ref=e6]
  - searchbox "Search" [ref=e7]
  - generic [ref=e8] [cursor=pointer]: Send
  - generic [ref=e9]:
    - text: Delete it
  - button "Show more" [ref=e10]
  - link "Book a table" [ref=e11]
  - button "Buy" [ref=e12]
  - canvas "Till" [ref=e13]
  - img "Map" [ref=e14]
  - button "Pay" [ref=e16]:
    - img "Card" [ref=e15]`;
const page = (snapshot = SNAPSHOT) => ({
  url: 'http://x.test/',
  title: 'X',
  snapshot,
  refused: [],
  restored: false,
});

const policy = (confirm: 'risky' | 'always' | 'never') => ({ confirm, language: 'en-US' });

const click = (ref: string, name = 'Next', text?: string): Action => ({
  kind: 'click',
  ref,
  name,
  ...(text !== undefined && { text }),
});
const place = (ref: string, name: string): Action => ({ kind: 'click', ref, name, at: { x: 0.2, y: 1 } });
const asks = (actions: Action[], snapshot?: string) =>
  gate(actions, page(snapshot), policy('risky'), []).pending !== undefined;

describe('under the policy “risky”', () => {
  it.each<[string, Action]>([
    ['a button that pays', click('e3')],
    ['what is inside such a button', click('e4')],
    ['a link that deletes', click('e5')],
    ['a clickable text that sends', click('e8')],
    ['a text that says what it deletes', click('e9')],
    ['a text inside an element that buys', click('e9', 'Card', 'Buy this')],
    ['a place in a canvas that the planner says pays', place('e13', 'Pay now')],
    ['a place in a picture that it says deletes', place('e14', 'Delete')],
    ['a place in a picture on a button that pays', place('e15', 'Icon')],
    ['a button that the view does not have, by the planner’s name', click('e99', 'Delete')],
    ['Enter in a field of a form', { kind: 'type', ref: 'e6', name: 'Name', text: 'Ada', submit: true }],
    ['a press of Enter there', { kind: 'press', key: 'Enter', ref: 'e6', name: 'Name' }],
    ['a press of Enter on a button that pays', { kind: 'press', key: 'Enter', ref: 'e3', name: 'harmless' }],
    ['a press of the space bar on it', { kind: 'press', key: 'Space', ref: 'e3', name: 'harmless' }],
    ['a double click on a button that pays', { kind: 'doubleclick', ref: 'e3', name: 'Next' }],
    ['a drop that deletes', { kind: 'drag', ref: 'e2', name: 'Trips', toRef: 'e99', toName: 'Trash' }],
    ['a choice that deletes', { kind: 'select', ref: 'e10', name: 'More', options: ['Delete'] }],
    ['a press of Control+Enter in a field', { kind: 'press', key: 'Control+Enter', ref: 'e6', name: 'Name' }],
  ])('%s needs a yes', (_, action) => {
    expect(asks([action])).toBe(true);
  });

  it.each<[string, Action]>([
    ['a link', click('e2')],
    ['a link that leads to where one books', click('e11')],
    ['a place in a canvas', place('e13', 'the red square')],
    ['a button that shows', click('e10', 'Delete')],
    ['typing', { kind: 'type', ref: 'e6', name: 'Name', text: 'pay', submit: false }],
    ['a search', { kind: 'type', ref: 'e7', name: 'Search', text: 'x', submit: true }],
    ['a press of Tab', { kind: 'press', key: 'Tab', ref: 'e3', name: 'Pay now' }],
    ['a press of Enter in a search field', { kind: 'press', key: 'Enter', ref: 'e7', name: 'Search' }],
    ['a space typed into a field', { kind: 'press', key: 'Space', ref: 'e6', name: 'Name' }],
    ['a choice', { kind: 'select', ref: 'e10', name: 'Delete', options: ['Sort by name'] }],
    ['a drop', { kind: 'drag', ref: 'e2', name: 'Trips', toRef: 'e6', toName: 'Name' }],
    ['filling in', { kind: 'fill', fields: [{ ref: 'e6', name: 'Name', value: 'Ada' }] }],
    ['an outcome', { kind: 'done', answer: 'Deleted.' }],
  ])('%s needs none', (_, action) => {
    expect(asks([action])).toBe(false);
  });

  it.each<[string, Action]>([
    ['typing', { kind: 'type', ref: 'e3', name: 'Name', text: 'x', submit: false }],
    ['clearing', { kind: 'clear', ref: 'e3', name: 'Name' }],
    ['setting', { kind: 'set', ref: 'e3', name: 'Name', value: '1' }],
    ['ticking', { kind: 'check', ref: 'e3', name: 'Name', on: true }],
    ['choosing', { kind: 'select', ref: 'e3', name: 'Name', options: ['x'] }],
    ['filling', { kind: 'fill', fields: [{ ref: 'e3', name: 'Name', value: 'x' }] }],
  ])('%s into a button that pays would click it, and needs a yes', (_, action) => {
    expect(asks([action])).toBe(true);
  });

  it('nobody knows where the focus is behind a key, so that another one needs a yes', () => {
    const key = (name: string): Action => ({ kind: 'press', key: name });
    expect(asks([click('e2'), key('Tab'), key('Enter')])).toBe(true);
    expect(asks([key('ArrowDown'), key('Space')])).toBe(true);
    expect(asks([key('Tab'), key('Tab')])).toBe(false);
  });

  it('the key that deletes does so where nothing is being written', () => {
    const row = '- row "Letter from Ada" [active] [ref=e1]';
    expect(asks([{ kind: 'press', key: 'Delete' }], row)).toBe(true);
    expect(asks([{ kind: 'press', key: 'Backspace', ref: 'e6', name: 'Name' }])).toBe(false);
  });

  it.each([
    'Jetzt kaufen',
    'Absenden',
    'Löschen',
    'Envoyer',
    'Payer maintenant',
    'Enviar mensaje',
    'Invia',
    'Verzenden',
    'Wyślij',
    'Отправить',
    'Удалить',
    'Αποστολή',
    'Gönder',
    '提交订单',
    '購入する',
    '削除',
    '보내기',
  ])('a button “%s” needs a yes', (name) => {
    expect(asks([click('e1')], `- button "${name}" [ref=e1]`)).toBe(true);
  });

  it.each(['Weiter', 'Suivant', 'Mehr anzeigen', 'Kupferkessel', 'Buchstaben', 'Далее', '次へ', '下一页'])(
    'a button “%s” needs none',
    (name) => {
      expect(asks([click('e1')], `- button "${name}" [ref=e1]`)).toBe(false);
    },
  );

  describe('the structure of the form tells before the words do', () => {
    const enter: Action = { kind: 'type', ref: 'e1', name: 'x', text: 'x', submit: true };

    it('of one that sends, whatever its button says', () => {
      expect(asks([click('e1')], '- button "Weiter" [ref=e1] [form=sends]')).toBe(true);
      expect(asks([enter], '- textbox "Suche" [ref=e1] [form=sends]')).toBe(true);
      expect(asks([enter], '- textbox "Search" [ref=e1] [form=sends]')).toBe(true);
    });

    it('of one that looks something up, unless its button says that it destroys', () => {
      expect(asks([click('e1')], '- button "Submit" [ref=e1] [form=looks-up]')).toBe(false);
      expect(asks([enter], '- textbox "Stichwort" [ref=e1] [form=looks-up]')).toBe(false);
      expect(asks([click('e1')], '- button "Delete all" [ref=e1] [form=looks-up]')).toBe(true);
    });

    it('of one that posts a search', () => {
      expect(asks([click('e1')], '- button "Search flights" [ref=e1] [form=sends]')).toBe(false);
    });
  });

  it('a key goes to what the action before it was done to, or to what the page says has the focus', () => {
    const enter: Action = { kind: 'press', key: 'Enter' };
    expect(asks([{ kind: 'type', ref: 'e6', name: 'Name', text: 'Ada', submit: false }, enter])).toBe(true);
    expect(asks([{ kind: 'hover', ref: 'e10', name: 'Show more' }, enter])).toBe(false);
    expect(asks([enter])).toBe(false);
    expect(asks([enter], '- generic [ref=e1]:\n  - button "Pay" [active] [ref=e2]')).toBe(true);
  });

  it('the plan is cut before the first that needs one, and a yes sets free all that was behind', () => {
    const plan = [click('e2', 'Trips'), click('e3', 'Pay now'), click('e10', 'More')];
    const { actions, pending } = gate(plan, page(), policy('risky'), []);
    expect(actions).toEqual([
      plan[0],
      { kind: 'ask', question: 'Shall I press “Pay now”?', options: ['Yes', 'No'] },
    ]);
    expect(pending).toEqual(plan.slice(1));
  });
});

describe('a dialog', () => {
  const dialog = (kind: 'alert' | 'confirm' | 'beforeunload') => ({
    ...page(''),
    dialog: { kind, message: 'Delete it?' },
  });
  const accept: Action = { kind: 'dialog', accept: true };
  const asking = (
    kind: 'alert' | 'confirm' | 'beforeunload',
    action = accept,
    exchanges = [] as { question: string; answer: string }[],
  ) => gate([action], dialog(kind), policy('risky'), exchanges).pending !== undefined;

  it('that confirms is accepted only after a yes to this very question', () => {
    expect(asking('confirm')).toBe(true);
    const question = 'The page asks: “Delete it?” Shall I accept?';
    expect(asking('confirm', accept, [{ question, answer: 'Yes' }])).toBe(false);
    expect(asking('confirm', accept, [{ question, answer: 'No' }])).toBe(true);
    expect(asking('confirm', accept, [{ question: 'Another?', answer: 'Yes' }])).toBe(true);
  });

  it('is dismissed, and an alert or a page that is left accepted, without a question', () => {
    expect(asking('confirm', { kind: 'dialog', accept: false })).toBe(false);
    expect(asking('alert')).toBe(false);
    expect(asking('beforeunload')).toBe(false);
  });
});

describe('the policies “always” and “never”', () => {
  it('ask before every action, and before none', () => {
    const harmless = [click('e2')];
    expect(gate(harmless, page(), policy('always'), []).pending).toEqual(harmless);
    const risky = [click('e3')];
    expect(gate(risky, page(), policy('never'), [])).toEqual({ actions: risky });
    const scroll: Action[] = [{ kind: 'scroll', direction: 'down' }];
    expect(gate(scroll, page(), policy('always'), []).actions).toEqual([
      { kind: 'ask', question: 'Shall I scroll down?', options: ['Yes', 'No'] },
    ]);
    const said: Action[] = [{ kind: 'say', text: 'One moment.' }];
    expect(gate(said, page(), policy('always'), [])).toEqual({ actions: said });
    const outcome: Action[] = [{ kind: 'ask', question: 'Which?' }];
    expect(gate(outcome, page(), policy('always'), [])).toEqual({ actions: outcome });
  });
});
