// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const CHATS = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2]: Chats',
  ...[
    ['Farid', 'I wait at the nort…'],
    ['Book club', 'We meet at my plac…'],
    ['Mum', 'Not before spring.…'],
  ].flatMap(([who, what], i) => [
    `  - generic [ref=e${3 + i}] [cursor=pointer]:`,
    `    - text: ${who}`,
    `    - text: ${what}`,
  ]),
].join('\n');

const OPEN = `${CHATS}
- generic [ref=e20]:
  - button "Mute" [ref=e21]
  - textbox "Message" [ref=e22]
  - button "Send" [ref=e23]`;

const refs = (steps: Awaited<ReturnType<typeof planThrough>>): unknown[] =>
  steps.flat().map((action) => ('ref' in action ? action.ref : action.kind));

describe('a line that begins with its title', () => {
  it.each([
    ['Mute the chat of the book club.', 'e4'],
    ['Mute the conversation with Farid.', 'e3'],
    ['Mute Mum.', 'e5'],
  ])('is called by that: %s', async (said, ref) => {
    expect(refs(await planThrough(said, CHATS, OPEN))).toEqual([ref, 'e21', 'done']);
  });

  it('is opened for what is sent to whom it is called by', async () => {
    const [[first]] = (await planThrough('Send "On my way" to Farid.', CHATS)) as [[unknown]];
    expect(first).toMatchObject({ kind: 'click', ref: 'e3' });
  });

  it('is not opened for whom none is called by', async () => {
    expect((await planOn('Send "On my way" to Zoe.', CHATS))[0]).toMatchObject({ kind: 'ask' });
  });
});
