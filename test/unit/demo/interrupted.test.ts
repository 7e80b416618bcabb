// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const MODULE = new URL('../../../demo/interrupted.ts', import.meta.url).href;
const SCRIPT = `import { untilInterrupted } from ${JSON.stringify(MODULE)};
const interrupted = untilInterrupted();
console.log(process.getActiveResourcesInfo().includes('Timeout') ? 'stays' : 'goes');
await interrupted;
console.log('over');`;

it.each(['SIGINT', 'SIGTERM'] as const)(
  'a process with nothing else to do stays until %s, and then ends well',
  async (signal) => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', SCRIPT]);
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      if (said === 'stays\n') child.kill(signal);
    });
    const [code] = await once(child, 'close');
    expect({ said, code }).toEqual({ said: 'stays\nover\n', code: 0 });
  },
);
