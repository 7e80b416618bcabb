// SPDX-License-Identifier: MIT
// Calls for vectors as a server sees them.
import { z } from 'zod';

/** What servers at home take in a call. */
const MAX_INPUTS = 32;

export const embeddingsBody = z.strictObject({
  model: z.string().min(1),
  input: z.array(z.string().regex(/\S/, 'an empty text has no vector')).min(1).max(MAX_INPUTS),
  encoding_format: z.enum(['float', 'base64']).default('float'),
});
export type EmbeddingsCall = z.infer<typeof embeddingsBody>;

export type EmbeddingsReply =
  /** One a text, in their order. */
  | number[][]
  | { status: number }
  /** No answer, ever. */
  | 'silence';

/** The last text first: clients go by the index. A token a text. */
export function embeddingsAnswer({ model, input, encoding_format }: EmbeddingsCall, vectors: number[][]) {
  const data = vectors.map((vector, index) => ({
    object: 'embedding',
    index,
    embedding:
      encoding_format === 'float' ? vector : Buffer.from(Float32Array.from(vector).buffer).toString('base64'),
  }));
  const usage = { prompt_tokens: input.length, total_tokens: input.length };
  return { object: 'list', model, data: data.reverse(), usage };
}
