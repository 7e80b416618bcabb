// SPDX-License-Identifier: MIT
// A sentence read by the names of a page, as a list of words.
import { readMentions } from '../../../../../control-plane/src/plan/rules/mentions/reading.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { newMemo } from '../../../../../control-plane/src/plan/rules/turn/memo.ts';
import { Turn } from '../../../../../control-plane/src/plan/rules/turn/turn.ts';
import { POLICY, TODAY } from '../../../../support/planning.ts';

/** Each deed as "name=value", "+box", "-box", "!button", "~one of a row"; what is left over in brackets. */
export function read(text: string, snapshot: string[]): string[] | undefined {
  const page = {
    url: 'http://site.test/',
    title: '',
    snapshot: snapshot.join('\n'),
    refused: [],
    restored: false,
  };
  const task = { id: 't', text };
  const input = { room: 'demo', task, policy: POLICY, page, history: [], exchanges: [], today: TODAY };
  const reading = readMentions(text, new Turn(input, modelOf(page), newMemo([])));
  return (
    reading && [
      ...reading.deeds.map((deed) => {
        if (deed.kind === 'step') return `${deed.name}=${deed.amount}`;
        if (deed.kind === 'parted') return `${deed.name}=${deed.value}`;
        const name = deed.element.labels[0]?.text;
        if (deed.kind === 'set') return `${name}=${deed.value}`;
        if (deed.kind === 'check') return `${deed.on ? '+' : '-'}${name}`;
        return `${deed.kind === 'press' ? '!' : '~'}${name}`;
      }),
      ...reading.left.map((words) => `[${words}]`),
    ]
  );
}
