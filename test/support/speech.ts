// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Flite says it: 48 kHz mono, half a second of silence around, as a microphone would give it. */
export async function speak(text: string, folder: string, voice = 'slt'): Promise<string> {
  const name = text.replaceAll(/\W+/g, '-').slice(0, 60);
  const raw = join(folder, `${name}-${voice}-raw.wav`);
  const wav = join(folder, `${name}-${voice}.wav`);
  await run('flite', ['-voice', voice, '-t', text, '-o', raw]);
  await run('sox', [raw, '-r', '48000', '-c', '1', wav, 'pad', '0.5', '1']);
  return wav;
}
