// SPDX-License-Identifier: MIT
// What the descriptions of all routes share.
import type { z } from '@hono/zod-openapi';
import { problem } from './problem.ts';

export const security = [{ bearer: [] }];

/** A body of JSON that follows the schema. */
export function json<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } } };
}

/** An answer that says what went wrong. */
export function failure(description: string) {
  return { description, content: { 'application/problem+json': { schema: problem } } };
}
