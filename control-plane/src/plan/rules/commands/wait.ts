// SPDX-License-Identifier: MIT
// Waiting, for what is to be seen or for a time.
import { MAX_WAIT_SECONDS } from '../../actions/waits.ts';
import { secondsSaid } from '../language/pauses.ts';
import { quote } from '../language/text.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

const TEXT_SECONDS = 15;

export function wait(turn: Turn, text: string): Result {
  const seconds = secondsSaid(turn.meant(text));
  return seconds === undefined ? waitForText(text) : waitFor(text, seconds);
}

function waitFor(text: string, seconds: number): Result {
  if (seconds > MAX_WAIT_SECONDS)
    return {
      state: 'ask',
      question: `I wait ${MAX_WAIT_SECONDS} seconds at most, and ${quote(text)} is longer. How long shall I wait?`,
      phrase: text,
      options: [`${MAX_WAIT_SECONDS} seconds`],
    };
  return act(
    { kind: 'wait', for: 'time', seconds },
    `waited ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    true,
  );
}

function waitForText(text: string): Result {
  const value = text.replace(/^(?:the\s+)?["“]?|["”]$|\s+(?:appears?|to appear|is shown|shows up)$/gi, '');
  return act({ kind: 'wait', for: 'text', value, seconds: TEXT_SECONDS }, `saw ${quote(text)}`, true);
}
