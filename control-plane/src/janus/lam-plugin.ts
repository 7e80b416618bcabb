// SPDX-License-Identifier: MIT
// janus.plugin.lam as Janode has plugins: a handle class, and the descriptor to attach it by.
import type { PluginDescriptor } from 'janode';
import Handle from 'janode/handle';
import { z } from 'zod';
import { LamError } from '../errors.ts';

const REQUEST_LIMIT_MS = 5_000;

/** Errors of Janus's core (apierror.h) that say that our session or handle is no more: the next one will do. */
const GONE: ReadonlySet<string> = new Set(['458', '459']);

const answer = z.object({ plugindata: z.object({ data: z.record(z.string(), z.unknown()) }) });
const pluginError = z.object({ error: z.string(), error_code: z.number().optional() });

export class LamHandle extends Handle {
  /**
   * One of the plugin's synchronous requests: the `data` of its answer.
   * @throws LamError `janus_refused` with what Janus or the plugin said; `janus_unavailable` where neither said
   *   anything within 5 s, or the connection was lost
   */
  async request(body: { request: string; [parameter: string]: unknown }): Promise<Record<string, unknown>> {
    const response = await this.sendRequest({ janus: 'message', body }, REQUEST_LIMIT_MS).catch(
      (error: unknown) => {
        throw janusError(error);
      },
    );
    const parsed = answer.safeParse(response);
    if (!parsed.success) throw new LamError('janus_refused', 'Janus gave an answer without plugin data.');
    const { data } = parsed.data.plugindata;
    const refused = pluginError.safeParse(data);
    if (refused.success) throw new LamError('janus_refused', `Janus refused: ${refused.data.error}.`);
    return data;
  }
}

export const lamPlugin: PluginDescriptor<LamHandle> = { id: 'janus.plugin.lam', Handle: LamHandle };

export function unavailable(reason: string, cause?: unknown): LamError {
  return new LamError('janus_unavailable', `Janus is not available: ${reason}.`, { retryable: true, cause });
}

/** Whatever Janode rejected with, told apart: Janus said no, or Janus could not be asked. */
export function janusError(error: unknown): LamError {
  if (error instanceof LamError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // Janode's only form for an error of Janus: its number and its reason in one text.
  const [, code, reason] = /^(\d{3}) (.*)$/s.exec(message) ?? [];
  if (code === undefined || reason === undefined || GONE.has(code)) return unavailable(message, error);
  return new LamError('janus_refused', `Janus refused: ${reason}.`, { cause: error });
}
