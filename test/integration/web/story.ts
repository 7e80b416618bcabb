// SPDX-License-Identifier: MIT
// A conversation as the control plane tells it, for tests and pictures.
import type { RoomMessageBody } from '../../../shared/messages.ts';

const booking = { task: 't1', participant: '7' };
const flights = { task: 't2', participant: '8' };
const usage = {
  llmCalls: 3,
  inputTokens: 4_210,
  cachedTokens: 3_072,
  outputTokens: 188,
  images: 0,
  audioSeconds: 4.2,
  costUsd: 0.0021,
};

function step(
  of: typeof booking,
  n: number,
  action: string,
  text: string,
  ms: number,
  image?: boolean,
): RoomMessageBody[] {
  const common = { type: 'task.step' as const, ...of, n, action };
  return [
    { ...common, state: 'running', text: `${text} …` },
    {
      ...common,
      state: 'done',
      ms,
      text: `${text} (${ms} ms)`,
      ...(image && { image: `/v1/tasks/${of.task}/steps/${n}/image` }),
    },
  ];
}

export const BOOKING: RoomMessageBody[] = [
  { type: 'assistant.state', state: 'idle', text: 'The assistant is ready.' },
  {
    type: 'task.queued',
    ...booking,
    request: 'Open the booking page, type Ada into the name field, choose Friday and press reserve',
    source: 'typed',
    position: 1,
    text: 'Ada: …',
  },
  { type: 'assistant.state', state: 'planning', text: 'Thinking …' },
  { type: 'task.planning', ...booking, text: 'Thinking …' },
  { type: 'assistant.state', state: 'acting', text: 'Working in the browser …' },
  ...step(booking, 1, 'click', 'Click “Book an appointment”', 312, true),
  ...step(booking, 2, 'type', 'Type “Ada” into “Name”', 64, true),
  ...step(booking, 3, 'check', 'Tick “Friday”', 58, true),
  ...step(booking, 4, 'click', 'Click “Reserve”', 287, true),
  {
    type: 'task.done',
    ...booking,
    answer: 'Reserved for Ada on Friday.',
    evidence: 'We expect you at 10:00, Quay Square 1.',
    usage: { ...usage, audioSeconds: 0 },
    timings: { queueMs: 4, sttMs: 0, planMs: 391, actMs: 745, totalMs: 1_152 },
    text: 'Reserved for Ada on Friday.',
  },
  { type: 'assistant.state', state: 'idle', text: 'The assistant is ready.' },
];

export const SPOKEN: RoomMessageBody[] = [
  { type: 'assistant.state', state: 'listening', text: 'Listening …' },
  {
    type: 'transcript',
    segment: 's1',
    participant: '9',
    display: 'Linus',
    final: true,
    text: 'That was quick. Shall we look for the trip as well?',
  },
  {
    type: 'transcript',
    segment: 's2',
    participant: '8',
    display: 'Grace Hopper',
    final: true,
    text: 'Computer, search for cheap flights to Berlin.',
  },
  {
    type: 'task.queued',
    ...flights,
    request: 'search for cheap flights to Berlin',
    source: 'spoken',
    position: 1,
    text: 'Grace Hopper: …',
  },
  { type: 'assistant.state', state: 'acting', text: 'Working in the browser …' },
  ...step(flights, 1, 'type', 'Type “cheap flights to Berlin” into “Search” and press Enter', 342, true),
];

/** Steps that brought something, or went another way than planned. */
export const READING: RoomMessageBody[] = [
  {
    type: 'task.step',
    ...flights,
    n: 2,
    action: 'extract',
    target: 'Flights to Berlin',
    state: 'done',
    ms: 41,
    result: JSON.stringify({
      rows: [
        { departs: '06:20', airline: 'Alder Air', price: '€75.50' },
        { departs: '09:45', airline: 'Birch Lines', price: '€88.00' },
        { departs: '17:10', airline: 'Cedar', price: null },
      ],
      total: 12,
    }),
    text: 'Read “departs”, “airline”, “price” from “Flights to Berlin” (41 ms) – {"rows":…',
  },
  {
    type: 'task.step',
    ...flights,
    n: 3,
    action: 'click',
    target: 'Cheapest first',
    state: 'done',
    ms: 120,
    fallback: 'It was covered by a header, so it was scrolled into the open first.',
    text: 'Click “Cheapest first” (120 ms) – It was covered by a header, so it was scrolled into the open first.',
  },
];

export const UNDER_WAY: RoomMessageBody[] = [
  {
    type: 'task.step',
    ...flights,
    n: 4,
    action: 'click',
    state: 'running',
    text: 'Click “Select 06:20 Alder Air” …',
  },
];

export const QUESTION: RoomMessageBody[] = [
  ...step(flights, 4, 'click', 'Click “Select 06:20 Alder Air”', 264, true),
  { type: 'assistant.state', state: 'waiting', text: 'Waiting for an answer.' },
  {
    type: 'task.question',
    ...flights,
    text: 'Shall I press “Confirm booking” for €75.50?',
    options: ['Yes, book it', 'No'],
    expires: Date.now() + 57_000,
  },
];

export const FAILED: RoomMessageBody[] = [
  {
    type: 'task.failed',
    ...flights,
    code: 'address_refused',
    timings: { queueMs: 3, sttMs: 610, planMs: 120, actMs: 640, totalMs: 1_402 },
    text: 'The page leads to a private address, which this room does not allow.',
  },
  { type: 'assistant.state', state: 'idle', text: 'The assistant is ready.' },
];
