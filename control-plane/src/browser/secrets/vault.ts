// SPDX-License-Identifier: MIT
// The operator's secrets: read once, by the process that acts, and handed out for a field on an origin they belong to.
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { origin, secretName } from '../../../../shared/rooms.ts';
import { LamError } from '../../errors.ts';
import { Redactor } from './redactor.ts';

/** Shorter ones stand in every page by chance, so that they could not be kept out of what is told. */
const SHORTEST = 4;

const entry = z.strictObject({
  value: z.string().min(SHORTEST, `a value has at least ${SHORTEST} characters`).max(1_000),
  origins: z.array(origin).min(1),
  description: z.string().max(200).optional(),
});
const file = z.record(secretName, entry);
type Entry = z.infer<typeof entry>;

export class Vault {
  readonly #entries: Map<string, Entry>;
  readonly redactor: Redactor;

  constructor(entries: Record<string, Entry> = {}) {
    this.#entries = new Map(Object.entries(entries));
    this.redactor = new Redactor([...this.#entries].map(([name, { value }]) => ({ name, value })));
  }

  /** @throws Error that says what is wrong with the file, never what is in it. */
  static async read(path: string): Promise<Vault> {
    const { mode } = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`LAM_SECRETS_FILE: ${path} cannot be read (${error.code}).`);
    });
    if ((mode & 0o077) !== 0)
      throw new Error(`LAM_SECRETS_FILE: ${path} is open to others than its owner; chmod 600 it.`);
    const parsed = file.safeParse(json(await readFile(path, 'utf8'), path));
    if (parsed.success) return new Vault(parsed.data);
    const issues = parsed.error.issues.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`);
    throw new Error(`LAM_SECRETS_FILE: ${path} is not usable:\n${issues.join('\n')}`);
  }

  /**
   * The value, for a field in a document of that origin, in a room whose policy lists the names `allowed`.
   * @throws LamError `secret_not_allowed`, `unknown_secret`, `secret_elsewhere`.
   */
  value(name: string, at: string, allowed: readonly string[]): string {
    if (!allowed.includes(name))
      throw new LamError('secret_not_allowed', `This room may not use the secret “${name}”.`);
    const known = this.#entries.get(name);
    if (known === undefined) throw new LamError('unknown_secret', `There is no secret “${name}”.`);
    if (!known.origins.includes(at)) {
      const places = known.origins.join(', ');
      throw new LamError('secret_elsewhere', `The secret “${name}” belongs to ${places}, not to ${at}.`);
    }
    return known.value;
  }
}

function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text.
    throw new Error(`LAM_SECRETS_FILE: ${path} is not JSON.`);
  }
}
