// SPDX-License-Identifier: MIT
// Shows it: somebody joins a room in a real browser, types one request and speaks another. With ONCE=1 the process
// ends then, with 0 if both were done; else everything keeps running until Ctrl-C.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Stack, startStack, stopStack } from '../scripts/stack/lifecycle.ts';
import { ROOT, urlOf } from '../scripts/stack/settings.ts';
import { Conversation, type Ending } from './conversation.ts';
import { untilInterrupted } from './interrupted.ts';
import { DemoParticipant } from './participant.ts';
import { speak } from './voice.ts';

const TYPED = 'open the booking page, type Ada into the name field, choose Friday and press reserve';
const SPOKEN = 'computer, search for cheap flights to Berlin';
const ROOM = 'demo';
const PICTURES = join(ROOT, '.run/demo');

/** Whether both requests were done, and led where they should. */
async function perform(api: string, token: string): Promise<boolean> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const conversation = await Conversation.follow(api, token, ROOM);
  const microphone = await speak(SPOKEN, PICTURES);
  const ada = await DemoParticipant.join({ api, room: ROOM, name: 'Ada', microphone });
  try {
    console.log(`\nAda types: ${TYPED}\n`);
    await ada.type(TYPED);
    await ada.agree();
    const typed = await conversation.ending('typed');
    await conversation.pictured(typed);
    await ada.picture(join(PICTURES, 'typed.png'));
    console.log(`\nAda says: ${SPOKEN}\n`);
    await ada.speak();
    const spoken = await conversation.ending('spoken');
    await conversation.pictured(spoken);
    await ada.picture(join(PICTURES, 'spoken.png'));
    await ada.picture(join(PICTURES, 'phone.png'), { width: 390, height: 844 });
    return endedOn(typed, /Reserved/) && endedOn(spoken, /Flights to Berlin/);
  } finally {
    await ada.leave();
    await conversation.stop();
  }
}

function endedOn(ending: Ending, page: RegExp): boolean {
  return ending.type === 'task.done' && page.test(ending.evidence ?? '');
}

function tellUrls({ settings }: Stack): void {
  const api = urlOf('http', settings.api);
  const lines = [
    ['room client', `${api}/?room=${ROOM}`],
    ['dashboard', `${api}/admin`],
    ['API docs', `${api}/docs`],
    ['demo site', urlOf('http', settings.demoSite)],
    ['API token', join(settings.runDir, 'api-token')],
    ['pictures', PICTURES],
  ];
  console.log(`\n${lines.map(([name, where]) => `  ${name!.padEnd(12)} ${where}`).join('\n')}\n`);
}

const stack = await startStack();
const interrupted = untilInterrupted();
let done = false;
try {
  done = await perform(urlOf('http', stack.settings.api), stack.apiToken);
  console.log(done ? '\nBoth requests were done.' : '\nNot both requests were done as they should.');
  tellUrls(stack);
  if (process.env.ONCE !== '1') {
    console.log('Serving until Ctrl-C.');
    await interrupted;
  }
} finally {
  // What ran before the demo goes on after it.
  if (stack.started.length > 0) await stopStack();
}
process.exit(done ? 0 : 1);
