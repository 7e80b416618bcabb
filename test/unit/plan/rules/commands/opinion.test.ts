// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- paragraph [ref=e1]:',
  '  - generic [ref=e2]: Was this page useful?',
  '  - button "🙂" [ref=e3] [title=Useful]',
  '  - button "🙁" [ref=e4] [title=Not useful]',
  '- link "Edit this page" [ref=e5]',
].join('\n');

const SURVEY = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2]: Do you own a bicycle?',
  '  - radio "Yes" [ref=e3]',
  '  - radio "No" [ref=e4]',
].join('\n');

const DANGER = `- group "Is it dangerous?" [ref=e1]:
  - radio "Yes" [ref=e3]
  - radio "No" [ref=e4]`;

describe('what is said of something that the page asks about', () => {
  it.each([
    ['say that this page was useful', PAGE, 'e3'],
    ['say that this page was not useful', PAGE, 'e4'],
    ['say that I do not own a bicycle', SURVEY, 'e4'],
    ['answer that I own a bicycle', SURVEY, 'e3'],
    ['say that it is dangerous', DANGER, 'e3'],
  ])('%s', async (request, page, ref) => {
    const [action] = await planOn(request, page);
    expect(action).toMatchObject({ ref });
  });

  it('presses nothing where the page asks something else', async () => {
    const [action] = await planOn('say that this page was outdated', PAGE);
    expect(action).toMatchObject({ kind: 'ask' });
  });
});

describe('what is stated of a thing that a form asks about', () => {
  const form = ['- textbox "Name of the dog" [ref=e1]', DANGER].join('\n');

  it.each([
    ['my dog is dangerous', 'e3'],
    ["the dog isn't dangerous", 'e4'],
    ['it is not dangerous', 'e4'],
  ])('%s', async (request, ref) => {
    expect((await planOn(request, form))[0]).toMatchObject({ kind: 'check', ref });
  });

  it('answers nothing where it is the value of a field', async () => {
    const named = form.replace('Name of the dog', 'Full name');
    expect((await planOn('my full name is dangerous', named))[0]).toMatchObject({ ref: 'e1' });
  });
});

it('is told of the answer that the page asks about without its name', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - text: Was this helpful?',
    '  - button "Yes" [ref=e2]',
    '  - button "No" [ref=e3]',
  ].join('\n');
  expect((await planOn('say that the answer was helpful', page))[0]).toMatchObject({ ref: 'e2' });
  expect((await planOn('say that the answer was not helpful', page))[0]).toMatchObject({ ref: 'e3' });
});
