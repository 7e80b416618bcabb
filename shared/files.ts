// SPDX-License-Identifier: MIT
// A room's files: what its operators gave it to upload somewhere, and what the assistant downloaded there.
import { z } from 'zod';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
export const MAX_FILES = 20;

/** A mere name: nothing in it leads anywhere. */
export const fileName = z
  .string()
  .regex(
    /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} ._()+,-]{0,119}$/u,
    'a file name has letters, digits, spaces and ._()+,- only',
  );

export const roomFile = z.object({
  name: fileName,
  /** As the one who gave it says; never trusted. */
  type: z.string(),
  bytes: z.number().int(),
  from: z.enum(['operator', 'download']),
  createdAt: z.string(),
});
export type RoomFile = z.infer<typeof roomFile>;
