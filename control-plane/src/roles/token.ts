// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';

/** The operator's token: the configured one, else one made once and kept, readable by the owner only, beside the state. */
export async function readToken({ api, stateDir }: Config): Promise<string> {
  if (api.token !== undefined) return api.token;
  const path = join(stateDir, 'api-token');
  await writeFile(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(path, 'utf8')).trim();
}
