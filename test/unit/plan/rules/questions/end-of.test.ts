// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

/** A day with two lines to click, and what comes up for one of them. */
const day = [
  '- generic [ref=d]:',
  '  - generic [ref=d1] [cursor=pointer]: Sun 6 Jun',
  '  - generic [ref=d2] [cursor=pointer]:',
  '    - generic [ref=h2]: 09:00',
  '    - text: Plumber',
  '  - generic [ref=d3] [cursor=pointer]:',
  '    - generic [ref=h3]: 14:30',
  '    - text: Puppet play',
].join('\n');
const card = (name: string, line: string) => `- generic [ref=c]:
  - heading "${name}" [level=3] [ref=c1]
  - generic [ref=c2]: ${line}`;

const told = async (question: string, page: string) => (await planOn(question, page))[0];

describe('what is asked the end of', () => {
  it.each([
    'until when does the plumber stay?',
    'what time does the plumber finish',
    'When is the plumber over?',
  ])('"%s" is told by the hours that stand with it', async (question) => {
    const page = `${day}\n${card('Plumber', '6.6.2027, 09:00 to 10:45')}`;
    expect(await told(question, page)).toEqual({ kind: 'done', answer: 'Plumber: until 10:45.' });
  });

  it('is not told by when it begins, nor by the hours of something else', async () => {
    expect(await told('what time does the puppet play end', day)).not.toMatchObject({ kind: 'done' });
    const page = `${day}\n${card('Plumber', '6.6.2027, 09:00 to 10:45')}\n${'- paragraph [ref=x]: All our days are told here, with what there is to be done on each of them.\n'.repeat(2)}`;
    expect(await told('until when does the puppet play last', page)).not.toMatchObject({ kind: 'done' });
  });

  it('is told by the field of a form that is called so', async () => {
    const form = `- dialog [ref=f]:
  - textbox "What" [ref=f1]: Plumber
  - textbox "From" [ref=f2]: 09:00
  - textbox "Until" [ref=f3]: 10:45
  - button "Save" [ref=f4]`;
    expect(await told('until when is the plumber here', form)).toEqual({
      kind: 'done',
      answer: 'Plumber: until 10:45.',
    });
    expect(await told('until when is the plumber here', form.replace('Until', 'Rings'))).not.toMatchObject({
      kind: 'done',
    });
  });

  it('is looked for in the line of the day that names it', async () => {
    expect(await told('until when does the puppet play last', day)).toMatchObject({
      kind: 'click',
      ref: 'd3',
    });
  });
});
