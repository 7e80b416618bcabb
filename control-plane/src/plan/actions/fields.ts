// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, quoted, target } from './definition.ts';

const text = z.string().max(4_000);

export const type = define(
  'type',
  { ...target, text, submit: z.boolean() },
  {
    risk: 'entry',
    phrase: ({ text, name, submit }) =>
      `Type ${quoted(text)} into ${quoted(name)}${submit ? ' and press Enter' : ''}`,
  },
);

/** What the operator keeps under that name, on the origins it belongs to and nowhere else. */
export const secret = define(
  'secret',
  { ...target, secret: z.string().min(1).max(40), submit: z.boolean() },
  {
    risk: 'entry',
    phrase: ({ secret: which, name, submit }) =>
      `Type the secret ${quoted(which)} into ${quoted(name)}${submit ? ' and press Enter' : ''}`,
  },
);

/** Several fields at once, each by what it is: typed into, chosen in, ticked ("yes", "no") or set. */
export const fill = define(
  'fill',
  {
    fields: z
      .array(z.object({ ...target, value: text }))
      .min(1)
      .max(20),
  },
  {
    risk: 'field',
    phrase: ({ fields }) =>
      `Fill in ${fields.map(({ name, value }) => `${quoted(name)} with ${quoted(value)}`).join(', ')}`,
  },
);

export const clear = define(
  'clear',
  { ...target },
  { risk: 'field', phrase: ({ name }) => `Clear ${quoted(name)}` },
);

export const select = define(
  'select',
  { ...target, options: z.array(z.string().max(200)).min(1).max(20) },
  {
    risk: 'choice',
    phrase: ({ options, name }) => `Choose ${options.map(quoted).join(', ')} in ${quoted(name)}`,
  },
);

export const check = define(
  'check',
  { ...target, on: z.boolean() },
  { risk: 'field', phrase: ({ on, name }) => `${on ? 'Tick' : 'Untick'} ${quoted(name)}` },
);

/**
 * A date (2026-11-27), time (14:30), datetime-local (2026-11-27T14:30), month (2026-11), week (2026-W48), number, range
 * or colour (#rrggbb or a CSS name) input, or an ARIA slider or spinbutton (a number, or the words it shows).
 */
export const set = define(
  'set',
  { ...target, value: z.string().min(1).max(200) },
  { risk: 'field', phrase: ({ name, value }) => `Set ${quoted(name)} to ${quoted(value)}` },
);

/** Files that the room has, by name; nothing else can be uploaded. */
export const upload = define(
  'upload',
  { ...target, files: z.array(z.string().min(1).max(120)).min(1).max(10) },
  {
    risk: 'harmless',
    phrase: ({ files, name }) => `Put ${files.map(quoted).join(', ')} into ${quoted(name)}`,
  },
);
