// SPDX-License-Identifier: MIT
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { JanusSupervisor, type JanusSupervisorOptions } from '../../../control-plane/src/janus/supervisor.ts';
import { eventually } from '../../support/eventually.ts';
import { JanusServer, startJanus } from '../../support/janus.ts';
import { memoryLog } from '../../support/memory-log.ts';

const PLUGIN = '.run/build/plugin';
const unavailable = expect.objectContaining({
  name: 'LamError',
  code: 'janus_unavailable',
  retryable: true,
});
const refused = (text: RegExp) =>
  expect.objectContaining({ code: 'janus_refused', retryable: false, message: expect.stringMatching(text) });

/** A supervisor that runs until the test is over. */
function supervise(janus: JanusServer, options: Partial<JanusSupervisorOptions> = {}) {
  const { log, lines } = memoryLog();
  const supervisor = new JanusSupervisor({ url: janus.wsUrl, stringIds: true, log, ...options });
  const abort = new AbortController();
  const running = supervisor.run(abort.signal);
  onTestFinished(async () => {
    abort.abort();
    await running;
  });
  return { supervisor, abort, running, lines };
}

async function untilReady(supervisor: JanusSupervisor): Promise<void> {
  await eventually(() => expect(supervisor.ready).toBe(true));
}

describe('rooms of the plugin', () => {
  let janus: JanusServer;
  beforeAll(async () => {
    janus = await startJanus({ pluginFolder: PLUGIN, stringIds: true, lam: { admin_key: 'key' } });
  });
  afterAll(() => janus.dispose());

  it('are made, listed and destroyed, and asking twice does no harm', async () => {
    const { supervisor } = supervise(janus, { adminKey: 'key' });
    await untilReady(supervisor);
    const options = { room: 'demo', description: 'A demo', secret: 's', pin: 'p', isPrivate: true };
    await supervisor.ensureRoom(options);
    await supervisor.ensureRoom(options);
    expect(await supervisor.listRooms()).toEqual([
      { room: 'demo', description: 'A demo', isPrivate: true, pinRequired: true, participants: 0 },
    ]);
    await expect(supervisor.destroyRoom('demo', 'wrong')).rejects.toEqual(refused(/wrong secret/i));
    await supervisor.destroyRoom('demo', 's');
    await supervisor.destroyRoom('demo', 's');
    expect(await supervisor.listRooms()).toEqual([]);
  });

  it('are made once where several ask at the same time', async () => {
    const { supervisor } = supervise(janus, { adminKey: 'key' });
    await untilReady(supervisor);
    await Promise.all(Array.from({ length: 20 }, () => supervisor.ensureRoom({ room: 'busy' })));
    expect((await supervisor.listRooms()).map(({ room }) => room)).toEqual(['busy']);
    await supervisor.destroyRoom('busy');
  });

  it('are refused in the words of Janus', async () => {
    const { supervisor } = supervise(janus);
    await untilReady(supervisor);
    await expect(supervisor.ensureRoom({ room: 'demo' })).rejects.toEqual(refused(/admin_key/));
    await expect(supervisor.ensureRoom({ room: 'no spaces' })).rejects.toEqual(refused(/./));
  });
});

describe('numeric rooms', () => {
  let janus: JanusServer;
  beforeAll(async () => {
    janus = await startJanus({ pluginFolder: PLUGIN });
  });
  afterAll(() => janus.dispose());

  it('are strings here and numbers to a Janus without string_ids', async () => {
    const { supervisor } = supervise(janus, { stringIds: async () => false });
    await untilReady(supervisor);
    await supervisor.ensureRoom({ room: '1234' });
    expect((await supervisor.listRooms()).map(({ room }) => room)).toEqual(['1234']);
    await expect(supervisor.ensureRoom({ room: 'demo' })).rejects.toMatchObject({ code: 'bad_room_id' });
    await supervisor.destroyRoom('1234');
  });
});

describe('a Janus that comes and goes', () => {
  let janus: JanusServer;
  afterEach(() => janus.dispose());

  it('is waited for, with one line in the log', async () => {
    janus = await JanusServer.create({ pluginFolder: PLUGIN, stringIds: true });
    const { supervisor, lines } = supervise(janus);
    await eventually(() => expect(supervisor.lastError).toMatch(/ECONNREFUSED/));
    await expect(supervisor.ensureRoom({ room: 'demo' })).rejects.toEqual(unavailable);
    await janus.start();
    await untilReady(supervisor);
    expect(supervisor.lastError).toBeUndefined();
    expect(lines.filter(({ msg }) => msg.startsWith('not attached'))).toHaveLength(1);
  });

  it('is attached to again after its death, and gets its rooms back', async () => {
    janus = await startJanus({ pluginFolder: PLUGIN, stringIds: true });
    const onUp = vi.fn(() => supervisor.ensureRoom({ room: 'demo' }));
    const { supervisor } = supervise(janus, { onUp });
    await untilReady(supervisor);
    for (const life of [2, 3]) {
      await janus.kill();
      await eventually(() => expect(supervisor.ready).toBe(false));
      await expect(supervisor.listRooms()).rejects.toEqual(unavailable);
      await janus.start();
      await untilReady(supervisor);
      expect(onUp).toHaveBeenCalledTimes(life);
      expect((await supervisor.listRooms()).map(({ room }) => room)).toEqual(['demo']);
    }
  });

  it('makes a request fail that was under way when it died', async () => {
    janus = await startJanus({ pluginFolder: PLUGIN, stringIds: true });
    const { supervisor } = supervise(janus);
    await untilReady(supervisor);
    process.kill(janus.pid, 'SIGSTOP');
    const request = expect(supervisor.listRooms()).rejects.toEqual(unavailable);
    await janus.kill();
    await request;
  });

  it('is left when it hangs, and attached to again when it goes on', async () => {
    janus = await startJanus({ pluginFolder: PLUGIN, stringIds: true });
    const { supervisor } = supervise(janus);
    await untilReady(supervisor);
    process.kill(janus.pid, 'SIGSTOP');
    await expect(supervisor.listRooms()).rejects.toEqual(unavailable);
    await eventually(() => expect(supervisor.ready).toBe(false));
    process.kill(janus.pid, 'SIGCONT');
    await eventually(() => expect(supervisor.ready).toBe(true));
    expect(await supervisor.listRooms()).toEqual([]);
  });

  it('is not ready where it runs without the plugin', async () => {
    janus = await startJanus();
    const { supervisor } = supervise(janus);
    await eventually(() => expect(supervisor.lastError).toMatch(/Janus refused: .*plugin/i));
    expect(supervisor.ready).toBe(false);
  });

  it('is attached to anew where onUp failed', async () => {
    janus = await startJanus({ pluginFolder: PLUGIN, stringIds: true });
    const onUp = vi.fn(async () => {
      if (onUp.mock.calls.length === 1) throw new Error('the store is away');
    });
    const { supervisor, lines } = supervise(janus, { onUp });
    await untilReady(supervisor);
    expect(onUp).toHaveBeenCalledTimes(2);
    expect(lines).toContainEqual(
      expect.objectContaining({ err: expect.objectContaining({ message: 'the store is away' }) }),
    );
  });

  it('is let go of when the supervisor is stopped, even in the middle of onUp', async () => {
    janus = await startJanus({ pluginFolder: PLUGIN, stringIds: true });
    const called = Promise.withResolvers<AbortSignal>();
    const onUp = (signal: AbortSignal) => {
      called.resolve(signal);
      return new Promise<void>(() => {});
    };
    const { supervisor, abort, running } = supervise(janus, { onUp });
    const signal = await called.promise;
    abort.abort();
    await running;
    expect(signal.aborted).toBe(true);
    expect(supervisor.ready).toBe(false);
  });
});
