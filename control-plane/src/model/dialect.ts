// SPDX-License-Identifier: MIT
// What a server of OpenAI's protocol can: asked for everything first, it says by its refusals what it lacks.

export interface Dialect {
  /** How the answer is held to the schema: by the server, by the server to any JSON, or only by what the prompt says. */
  format: 'json_schema' | 'json_object' | 'text';
  stream: boolean;
  pictures: boolean;
}

export const FULL_DIALECT: Dialect = { format: 'json_schema', stream: true, pictures: true };

/** Statuses by which servers say that they do not know a parameter or what stands in it. */
const UNSUPPORTED = new Set([400, 415, 422, 501]);
const OF_PICTURES = /image|picture|vision|multi-?modal|content\b.*\bstring/i;
const OF_STREAMS = /\bstream/i;
const OF_FORMATS = /response_?format|json_?(schema|object)|schema|structured|grammar/i;

/** What can be asked for instead, after this refusal; undefined: it is about something else. `picture`: one was sent. */
export function concede(
  dialect: Dialect,
  refusal: { status: number | undefined; message: string },
  picture: boolean,
): Dialect | undefined {
  if (!UNSUPPORTED.has(refusal.status ?? 0)) return undefined;
  if (picture && dialect.pictures && OF_PICTURES.test(refusal.message))
    return { ...dialect, pictures: false };
  if (dialect.stream && OF_STREAMS.test(refusal.message)) return { ...dialect, stream: false };
  if (dialect.format === 'text' || !OF_FORMATS.test(refusal.message)) return undefined;
  return { ...dialect, format: dialect.format === 'json_schema' ? 'json_object' : 'text' };
}
