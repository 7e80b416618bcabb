// SPDX-License-Identifier: MIT
// How the assistant says things to the room: one line a message that a dumb client can show as it is.
import type { AssistantState } from '../../../shared/messages.ts';

const STATE_LINES: Record<AssistantState, string> = {
  away: 'The assistant is away; what you send is kept until it is back.',
  idle: 'The assistant is ready.',
  listening: 'Listening …',
  transcribing: 'Writing down what was said …',
  planning: 'Thinking …',
  acting: 'Working in the browser …',
  waiting: 'Waiting for an answer.',
  speaking: 'Speaking …',
};

export function stateLine(state: AssistantState): string {
  return STATE_LINES[state];
}

const SECOND = 1_000;

/** 0.42 s, 3.1 s, 75 s. */
export function duration(ms: number): string {
  const seconds = ms / SECOND;
  return `${seconds < 1 ? seconds.toFixed(2) : seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
