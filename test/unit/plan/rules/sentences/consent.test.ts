// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { consentClauses } from '../../../../../control-plane/src/plan/rules/sentences/consent.ts';
import { turnOn } from '../../../../support/planning.ts';

const notice = (...buttons: string[]): string =>
  [
    '- heading "Tide tables" [level=1] [ref=e1]',
    '- region "Cookies" [ref=e2]:',
    '  - paragraph [ref=e3]: We and our partners use cookies.',
    ...buttons.map((name, i) => `  - button "${name}" [ref=b${i}]`),
  ].join('\n');

const parts = (request: string, page: string) => {
  const turn = turnOn(page, request);
  const [clause] = turn.memo.clauses;
  return clause && consentClauses(clause, turn)?.map(({ command }) => command);
};

describe('cookies that are refused', () => {
  it.each([
    ['refuse all cookies', 'ref:b1 Reject all'],
    ['say no to tracking', 'ref:b1 Reject all'],
    ['accept only the necessary cookies', 'ref:b2 Only essential'],
    ['reject all cookies but the required ones', 'ref:b2 Only essential'],
  ])('are refused by what the notice has for it: "%s"', (request, target) => {
    const page = notice('Accept all', 'Reject all', 'Only essential');
    expect(parts(request, page)).toEqual([{ kind: 'click', target }]);
  });

  it('are refused by what agrees to least, where nothing refuses all', () => {
    expect(parts('refuse all cookies', notice('Accept all', 'Only essential'))).toEqual([
      { kind: 'click', target: 'ref:b1 Only essential' },
    ]);
  });

  it.each([
    ['the request agrees', 'accept all cookies', notice('Accept all', 'Reject all')],
    ['it speaks of none', 'reject the third offer', notice('Accept all', 'Reject all')],
    ['the notice has but a way to agree', 'refuse all cookies', notice('Accept all', 'Options')],
    ['the page has no notice', 'refuse all cookies', '- button "Reject all" [ref=b1]'],
    ['a control is called so', 'refuse all cookies', notice('Refuse all cookies', 'Reject all')],
  ])('are left alone where %s', (_, request, page) => {
    expect(parts(request, page)).toBeUndefined();
  });
});

describe('kinds of cookies', () => {
  const boxes = [
    { kind: 'check', target: 'statistics', on: true },
    { kind: 'check', target: 'adverts', on: false },
  ];

  it('are ticked one by one behind the settings of the notice', () => {
    const page = notice('Accept all', 'Manage settings');
    expect(parts('in the cookie settings allow statistics but no adverts', page)).toEqual([
      { kind: 'click', target: 'ref:b1 Manage settings' },
      ...boxes,
    ]);
  });

  it('are ticked where they are, if nothing opens settings', () => {
    const request = 'in the cookie settings allow statistics but no adverts';
    expect(parts(request, notice('Save'))).toEqual(boxes);
  });

  it('are all of what one word was said of', () => {
    expect(parts('in the privacy settings block adverts, maps and videos', notice('Save'))).toEqual(
      ['adverts', 'maps', 'videos'].map((target) => ({ kind: 'check', target, on: false })),
    );
  });

  it('are none where other settings are meant', () => {
    expect(parts('in the sound settings allow effects but no music', notice('Save'))).toBeUndefined();
  });
});
