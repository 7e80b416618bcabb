// SPDX-License-Identifier: MIT
// The link against the plugin itself, in a real Janus: what plugin-peer.ts plays is what the plugin does.
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { JanusSupervisor } from '../../../control-plane/src/janus/supervisor.ts';
import { PluginLink } from '../../../control-plane/src/link/link.ts';
import { eventually } from '../../support/eventually.ts';
import { type JanusServer, startJanus } from '../../support/janus.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { recorder } from './fixture.ts';

const { signal } = new AbortController();

describe('the link and the real plugin', () => {
  let janus: JanusServer;
  beforeEach(async () => {
    janus = await startJanus({ pluginFolder: '.run/build/plugin', stringIds: true });
  });
  afterEach(() => janus.dispose());

  function run(runner: { run(signal: AbortSignal): Promise<void> }): AbortController {
    const abort = new AbortController();
    const running = runner.run(abort.signal);
    onTestFinished(async () => {
      abort.abort();
      await running;
    });
    return abort;
  }

  function startLink() {
    const { calls, handlers } = recorder();
    const link = new PluginLink({ path: janus.socketPath, log: memoryLog().log, handlers });
    return { link, calls, abort: run(link) };
  }

  async function makeRoom(room: string): Promise<void> {
    const { log } = memoryLog();
    const onUp = () => supervisor.ensureRoom({ room, description: 'A demo' });
    const supervisor = new JanusSupervisor({ url: janus.wsUrl, stringIds: true, log, onUp });
    run(supervisor);
    await eventually(() => expect(supervisor.ready).toBe(true));
  }

  it('shake hands, and the rooms are there', async () => {
    await makeRoom('demo');
    const { link, calls } = startLink();
    await eventually(() => expect(link.state).toMatchObject({ up: true, stringIds: true }));
    const [name, snapshot] = calls[0] ?? [];
    expect(name).toBe('up');
    expect(snapshot).toEqual({ rooms: [{ room: 'demo', description: 'A demo' }], sessions: [] });
    await eventually(() => expect(calls.at(-1)).toMatchObject(['stats', { rooms: 1, sessions: 0 }]));
  });

  it('agree on what becomes of a text', async () => {
    await makeRoom('demo');
    const { link } = startLink();
    await eventually(() => expect(link.state.up).toBe(true));
    const texts = Array.from({ length: 600 }, (_, n) => link.sendText('demo', `${n} "🙂"`, { signal }));
    for (const delivery of await Promise.all(texts)) expect(delivery).toEqual({ delivered: 0, pending: 0 });
    await expect(link.sendText('other', 'hi', { signal })).rejects.toMatchObject({ code: 'unknown_room' });
    await expect(link.sendText('demo', 'hi', { session: 99, signal })).rejects.toMatchObject({
      code: 'unknown_session',
    });
    await expect(link.sendText('demo', 'NUL \0', { signal })).rejects.toMatchObject({ code: 'bad_payload' });
    await expect(link.sendText('demo', 'x'.repeat(15_360), { signal })).resolves.toMatchObject({
      delivered: 0,
    });
    expect(link.state.up).toBe(true);
  });

  it('let one control plane in at a time, and the next one when that has left', async () => {
    const first = startLink();
    await eventually(() => expect(first.link.state.up).toBe(true));
    const second = startLink();
    await eventually(() => expect(second.link.state.lastError).toMatch(/another control plane/));
    first.abort.abort();
    await eventually(() => expect(second.link.state.up).toBe(true));
    expect(first.link.state.up).toBe(false);
  });

  it('find each other again after the death of Janus, with another boot', async () => {
    const { link } = startLink();
    await eventually(() => expect(link.state.up).toBe(true));
    const { boot } = link.state;
    await janus.kill();
    await eventually(() => expect(link.state.up).toBe(false));
    await janus.start();
    await eventually(() => expect(link.state.up).toBe(true));
    expect(link.state.boot).not.toBe(boot);
  });
});
