// SPDX-License-Identifier: MIT
// The room object of the HTTP API: which Janus room it is, and the policy under which the assistant acts in it.
import { z } from 'zod';

export const roomId = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,64}$/, 'a room id has 1 to 64 letters, digits, ".", "_" or "-"');

/** As a person calls it in a request. */
export const secretName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/, 'a secret’s name has 1 to 40 letters, digits, ".", "_" or "-"');

export const origin = z.string().refine((value) => {
  try {
    const url = new URL(value);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === value;
  } catch {
    return false;
  }
}, 'an origin is scheme://host[:port] with nothing behind it, http or https');

const timezone = z
  .string()
  .max(64)
  .refine((value) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
    } catch {
      return false;
    }
  }, 'an IANA time zone, such as Europe/Berlin');

export const policy = z.object({
  /** Speech that counts as a request: after the wake phrase, all of it, or none. Push to talk always counts. */
  trigger: z.enum(['addressed', 'always', 'off']),
  wakePhrase: z.string().trim().min(2).max(40),
  startUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Empty: any public http(s) origin. A listed origin is allowed even where its address is private. */
  allowedOrigins: z.array(origin).max(100),
  confirm: z.enum(['risky', 'always', 'never']),
  captions: z.boolean(),
  voice: z.boolean(),
  /** BCP 47. */
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'),
  /** IANA time zone. */
  timezone,
  maxSteps: z.number().int().min(1).max(200),
  budgetUsd: z.number().min(0),
  /** Names only; values are referred to, never held here. */
  secrets: z.array(secretName).max(50),
  /** Whether what a model has done once is kept for this room, and done again without it. */
  recipes: z.boolean(),
});
export type Policy = z.infer<typeof policy>;

export const roomKind = z.enum(['lam', 'videoroom', 'audiobridge']);

export const room = policy.extend({ room: roomId, kind: roomKind, createdAt: z.string() });
export type Room = z.infer<typeof room>;
