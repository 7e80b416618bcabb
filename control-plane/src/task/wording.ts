// SPDX-License-Identifier: MIT
// How the assistant says things to the room: one line a message that a dumb client can show as it is.
import type { AssistantState } from '../../../shared/messages.ts';
import type { PageAction } from '../plan/action.ts';

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

/** The action as a short phrase in the imperative, without refs. */
export function describeAction(action: PageAction): string {
  switch (action.kind) {
    case 'goto':
      return `Open ${action.url}`;
    case 'click':
      return `Click “${action.name}”`;
    case 'type':
      return `Type “${action.text}” into “${action.name}”${action.submit ? ' and press Enter' : ''}`;
    case 'select':
      return `Choose ${action.options.map((option) => `“${option}”`).join(', ')} in “${action.name}”`;
    case 'check':
      return `${action.on ? 'Tick' : 'Untick'} “${action.name}”`;
    case 'press':
      return `Press ${action.key}`;
    case 'hover':
      return `Point at “${action.name}”`;
    case 'scroll':
      return action.direction === 'up' || action.direction === 'down'
        ? `Scroll ${action.direction}`
        : `Scroll to the ${action.direction}`;
    case 'back':
      return 'Go back';
    case 'forward':
      return 'Go forward';
    case 'wait':
      return `Wait for “${action.text}”`;
    case 'dialog':
      return action.accept ? 'Accept the dialog' : 'Dismiss the dialog';
  }
}

const SECOND = 1_000;

/** 0.42 s, 3.1 s, 75 s. */
export function duration(ms: number): string {
  const seconds = ms / SECOND;
  return `${seconds < 1 ? seconds.toFixed(2) : seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
