// SPDX-License-Identifier: MIT
// @ts-check
// Being in a room for as long as one wants to: joins, and joins again after every loss.
import { backoffMs } from './backoff.js';
import { openSession, Refused } from './janus-session.js';
import { formatParticipantMessage, parseRoomMessage } from './messages.js';
import { createVoice } from './voice.js';

/** @import { ParticipantMessage, RoomMessage } from '../../../../../shared/messages.ts' */
/** @import { Session } from './janus-session.js' */

/** @typedef {{ janus: string, room: string | number, display: string, pin?: string | undefined, secret?: string | undefined, microphone: boolean }} ConnectionOptions */
/**
 * @typedef {{ kind: 'up' }
 *   | { kind: 'lost', reason: string, retryAt: number }
 *   | { kind: 'refused', reason: string }
 *   | { kind: 'microphone', on: boolean, trouble?: string | undefined }
 *   | { kind: 'message', message: RoomMessage }
 *   | { kind: 'plugin', event: Record<string, unknown> }} ConnectionEvent `refused`: the first join failed, it is over
 */
/**
 * @typedef {object} Connection
 * @property {(message: ParticipantMessage) => boolean} send false where there is no connection now
 * @property {(on: boolean) => Promise<void>} setMicrophone
 * @property {(on: boolean) => Promise<void>} talk push to talk
 * @property {() => void} retryNow
 * @property {() => void} leave
 */

const JOIN_DEADLINE_MS = 15_000;

/**
 * @param {ConnectionOptions} options
 * @param {(event: ConnectionEvent) => void} emit
 * @returns {Connection}
 */
export function connect(options, emit) {
  const life = new AbortController();
  /** @type {Session | undefined} */
  let session;
  let wake = () => {};
  const voice = createVoice(options.microphone, {
    onState: (on, trouble) => emit({ kind: 'microphone', on, trouble }),
    onTrack: (track) => session?.replaceTrack(track),
    onMuted: (muted) => session?.request({ request: 'configure', muted }),
  });
  const handlers = {
    /** @param {unknown} text */
    onText(text) {
      const message = parseRoomMessage(text);
      if (message) emit({ kind: 'message', message });
    },
    /** @param {Record<string, unknown>} event */
    onEvent: (event) => emit({ kind: 'plugin', event }),
  };

  /** Joins and stays; the reason why it ended. */
  async function stay() {
    const signal = AbortSignal.any([life.signal, AbortSignal.timeout(JOIN_DEADLINE_MS)]);
    const { janus, room, display, pin, secret } = options;
    const voiceNow = { track: voice.track(), muted: voice.muted() };
    session = await openSession({ janus, room, display, pin, secret, ...voiceNow }, handlers, signal);
    // It may have been switched while the join was on its way.
    if (voice.muted() !== voiceNow.muted) session.request({ request: 'configure', muted: voice.muted() });
    emit({ kind: 'up' });
    const reason = await session.lost;
    session = undefined;
    return reason;
  }

  async function run() {
    await voice.open();
    let wasUp = false;
    for (let failures = 0; !life.signal.aborted; ) {
      let reason;
      try {
        reason = await stay();
        wasUp = true;
        failures = 1;
      } catch (error) {
        reason = explain(error);
        if (!wasUp) return emit({ kind: 'refused', reason });
        failures += 1;
      }
      if (life.signal.aborted) return;
      const pause = backoffMs(failures);
      emit({ kind: 'lost', reason, retryAt: Date.now() + pause });
      await new Promise((resolve) => {
        wake = () => resolve(undefined);
        setTimeout(wake, pause);
      });
    }
  }

  const retryNow = () => wake();
  window.addEventListener('online', retryNow, { signal: life.signal });
  run().finally(() => voice.close());

  return {
    send(message) {
      if (!session) return false;
      session.sendText(formatParticipantMessage(message));
      return true;
    },
    setMicrophone: (on) => voice.setMicrophone(on),
    async talk(on) {
      await voice.setTalking(on);
      // Released before the microphone was open, or there is none: nothing to listen to.
      if (on && voice.muted()) return;
      session?.sendText(formatParticipantMessage({ type: 'talk', on }));
    },
    retryNow,
    leave() {
      life.abort(new Error('You left the room.'));
      session?.request({ request: 'leave' });
      session?.close();
      wake();
    },
  };
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Refused) return error.message;
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'Janus did not answer in time.';
  return error instanceof Error ? error.message : String(error);
}
