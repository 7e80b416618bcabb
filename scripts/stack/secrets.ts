// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Secrets {
  apiToken: string;
  /** What the plugin's `create` and `destroy` ask for. */
  janusAdminKey: string;
  /** Of Janus's Admin API. */
  janusAdminSecret: string;
}

/** Made once per run folder, each in a file of its own that only its owner can read. LAM_API_TOKEN wins over the file. */
export function readSecrets(runDir: string, apiToken: string | undefined): Secrets {
  return {
    apiToken: secret(join(runDir, 'api-token'), apiToken),
    janusAdminKey: secret(join(runDir, 'janus-admin-key')),
    janusAdminSecret: secret(join(runDir, 'janus-admin-secret')),
  };
}

function secret(path: string, given?: string): string {
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
  const value = given || kept || randomBytes(24).toString('base64url');
  if (value !== kept) writeFileSync(path, `${value}\n`, { mode: 0o600 });
  return value;
}
