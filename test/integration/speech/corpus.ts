// SPDX-License-Identifier: MIT
// Speech made by flite at test time, as a participant's microphone would give it.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromWav } from '../../../control-plane/src/audio/wav.ts';

const run = promisify(execFile);

/** The text as s16le, 16 kHz, mono, with half a second of silence on both sides. */
export async function speak(text: string, voice = 'slt'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'lam-speech-'));
  try {
    const [spoken, resampled] = [join(folder, 'spoken.wav'), join(folder, 'resampled.wav')];
    await run('flite', ['-voice', voice, '-t', text, '-o', spoken]);
    await run('sox', [spoken, '-r', '16000', '-c', '1', '-b', '16', resampled, 'pad', '0.5', '0.5']);
    return fromWav(await readFile(resampled)).pcm;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a shop and booking site shows: the labels that are meant, between others. */
export const LABELS = [
  'Home',
  'Shopping',
  'Booking',
  'Account',
  'Contact us',
  'Sign up',
  'Sign in',
  'Log out',
  'Add to cart',
  'Checkout',
  'Name',
  'E-mail',
  'Phone number',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Reserve',
  'Cancel',
  'Total',
  'Message',
  'Send',
  'From',
  'To',
  'Departure date',
  'Search',
  'Cheapest first',
  'Change plan',
  'Plan: Unlimited (50 GB)',
  'Terms & conditions',
  'Help',
  'Zweibrücken',
];

export const COMMANDS = [
  'click the sign up button',
  'search for cheap flights to berlin',
  'open the shopping page and click add to cart',
  'open the booking page',
  'type ada into the name field',
  'choose friday and press reserve',
  'go back',
  'what does the total say',
];

export const CONVERSATION = [
  'we should probably discuss the weather with the team tomorrow afternoon',
  'I think the meeting was really good yesterday',
  'so my daughter started school last week and she loves it',
  'did you see the game last night, it was amazing',
  'please send me the document when you have time',
  'let me open the window, it is hot in here',
];
