// SPDX-License-Identifier: MIT
// Errors as RFC 9457 problem+json.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { describeError, LamError } from '../errors.ts';

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    code: z.string(),
  })
  .openapi('Problem');

const STATUS: Record<string, ContentfulStatusCode> = {
  bad_request: 400,
  bad_room_id: 400,
  unauthorized: 401,
  unknown_room: 404,
  unknown_task: 404,
  unknown_job: 404,
  unknown_image: 404,
  unknown_recipe: 404,
  unknown_file: 404,
  not_found: 404,
  room_exists: 409,
  too_many_files: 409,
  ended: 409,
  not_ended: 409,
  no_question: 409,
  not_failed: 409,
  job_active: 409,
  too_large: 413,
  queue_full: 429,
  kind_unsupported: 422,
  janus_refused: 502,
  janus_unavailable: 503,
};

const TITLES: Partial<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  409: 'Conflict',
  413: 'Content too large',
  422: 'Unprocessable',
  429: 'Too many requests',
  502: 'Janus refused',
  503: 'Unavailable',
};

/** The answer to a request that failed. What was not foreseen is for the log, not for the client. */
export function toProblem(error: unknown, c: Context): Response {
  if (error instanceof HTTPException)
    return respond(c, error.status as ContentfulStatusCode, 'bad_request', error.message);
  const { code, reason } = describeError(error);
  const status = error instanceof LamError ? (STATUS[code] ?? 500) : 500;
  return respond(c, status, code, reason);
}

export function respond(c: Context, status: ContentfulStatusCode, code: string, detail: string): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Internal error', status, detail, code };
  // RFC 9110 §15.5.2: a 401 says how to authenticate.
  if (status === 401) c.header('www-authenticate', 'Bearer');
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** For zod-openapi: a body, query or parameter that does not fit. */
export function onInvalid(
  result: { success: boolean; error?: z.ZodError },
  c: Context,
): Response | undefined {
  if (result.success || result.error === undefined) return undefined;
  return respond(c, 400, 'bad_request', z.prettifyError(result.error).replaceAll('\n', ' '));
}
