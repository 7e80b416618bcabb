// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  ofKindNamed,
  topicNamed,
  withoutClass,
} from '../../../../../control-plane/src/plan/rules/page/class-words.ts';
import { ground } from '../../../../../control-plane/src/plan/rules/page/ground.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf } from '../../../../support/planning.ts';

const model = modelOf({
  url: 'http://site.test/',
  title: 'Club',
  refused: [],
  restored: false,
  snapshot: `- main [ref=e1]:
  - radio "Student £19 a month" [ref=e2]
  - radio "Adult £40 a month" [ref=e3]
  - button "Save" [ref=e4]
  - link "Returns" [ref=e5]
  - link "Billing page" [ref=e6]
  - link "All about us" [ref=e7]`,
});

describe('what only says which kind of thing is meant, or where it is', () => {
  it.each([
    ['the student membership', 'the student'],
    ['the returns policy', 'the returns'],
    ['the save symbol in the toolbar', 'the save'],
    ['Returns at the bottom of the screen', 'Returns'],
  ])('is left out where the page never mentions it: %s', (phrase, rest) => {
    expect(withoutClass(phrase, model)).toBe(rest);
  });

  it.each([
    ['what the page does mention', 'the shipping page'],
    ['the object of a verb', 'save water the plants'],
    ['what the kind is about', 'the page about cows'],
    ['a name', 'Student Holm'],
    ['a number', 'student 7'],
    ['what is left would be unknown, too', 'the gold membership'],
  ])('stays: %s', (_, phrase) => {
    expect(withoutClass(phrase, model)).toBeUndefined();
  });

  it('does not keep the element from being found', () => {
    expect(ground('the student membership', 'choose', model)).toMatchObject({
      state: 'found',
      element: { ref: 'e2' },
    });
    expect(ground('the shipping page', 'click', model).state).toBe('missing');
  });
});

it('a month is no kind of thing: "4 december" is no "4" of another month', () => {
  const days = Array.from({ length: 9 }, (_, i) => `- generic [ref=d${i}] [cursor=pointer]: "${i + 1}"`);
  const model = modelOf(pageOf(days.join('\n')));
  expect(withoutClass('4 december', model)).toBeUndefined();
  expect(ground('4 december', 'choose', model).state).toBe('missing');
});

it('a kind before the name of one of them is not all of them', () => {
  const forums = modelOf(
    pageOf(['Forums', 'cycling', 'Tea forum'].map((name, i) => `- link "${name}" [ref=a${i}]`).join('\n')),
  );
  expect(ofKindNamed('the forum cycling', forums)).toBe('cycling');
  expect(ground('the forum cycling', 'open', forums)).toMatchObject({ element: { name: 'cycling' } });
  expect(ofKindNamed('the club cycling', forums)).toBeUndefined();
  expect(ofKindNamed('save cycling', forums)).toBeUndefined();
});

describe('a page, a chapter or an article that is told by what it is about', () => {
  const contents = pageOf(`- treeitem "Frost protection" [ref=e1]
- treeitem "Compost" [ref=e2]
- link "Forum" [ref=e3] [cursor=pointer]
- button "Bookmark" [ref=e4]`);

  it.each([
    ['the page about frost protection', 'e1'],
    ['the article on composting', 'e2'],
    ['the Compost page', 'e2'],
  ])('is what leads to that: %s', (phrase, ref) => {
    expect(ground(phrase, 'open', modelOf(contents))).toMatchObject({ state: 'found', element: { ref } });
  });

  it('is none of those where nothing leads to it', () => {
    expect(topicNamed('the page about slugs', modelOf(contents))).toBeUndefined();
  });
});
