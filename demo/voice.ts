// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Flite says it: a WAV of 48 kHz mono with silence around, as a microphone would give it. */
export async function speak(text: string, folder: string, voice = 'slt'): Promise<string> {
  const name = `${text.replaceAll(/\W+/g, '-').slice(0, 60)}-${voice}`;
  const raw = join(folder, `${name}-raw.wav`);
  const wav = join(folder, `${name}.wav`);
  await run('flite', ['-voice', voice, '-t', text, '-o', raw]);
  await run('sox', [raw, '-r', '48000', '-c', '1', wav, 'pad', '0.5', '1']);
  return wav;
}
