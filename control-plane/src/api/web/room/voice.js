// SPDX-License-Identifier: MIT
// @ts-check
// What the room hears of this participant: the microphone, switched on for good or held down to talk, or silence.
import { openMicrophone, silentTrack } from './microphone.js';

/** @import { Source } from './microphone.js' */

/**
 * @typedef {object} VoiceHandlers
 * @property {(on: boolean, trouble: string | undefined) => void} onState
 * @property {(track: MediaStreamTrack) => void} onTrack another track is to be sent
 * @property {(muted: boolean) => void} onMuted
 */

/**
 * @param {boolean} microphoneOn
 * @param {VoiceHandlers} handlers
 */
export function createVoice(microphoneOn, handlers) {
  /** @type {Source} */
  let source = { kind: 'silence', track: silentTrack() };
  let talking = false;

  const live = () => source.kind === 'microphone' && (microphoneOn || talking);

  function report() {
    source.track.enabled = source.kind === 'silence' || live();
    handlers.onState(microphoneOn && source.kind === 'microphone', source.trouble);
    handlers.onMuted(!live());
  }

  /** @param {Source} next */
  function use(next) {
    source.track.stop();
    source = next;
    source.track.addEventListener('ended', () => {
      if (source === next)
        use({ kind: 'silence', track: silentTrack(), trouble: 'The microphone was unplugged.' });
    });
    handlers.onTrack(source.track);
    report();
  }

  async function wantMicrophone() {
    if (source.kind === 'silence') use(await openMicrophone());
    else report();
  }

  return {
    /** Asks for the microphone where it is wanted from the start. */
    async open() {
      if (microphoneOn) await wantMicrophone();
      else report();
    },
    track: () => source.track,
    muted: () => !live(),
    /** @param {boolean} on */
    async setMicrophone(on) {
      microphoneOn = on;
      if (on) await wantMicrophone();
      else report();
    },
    /** @param {boolean} on */
    async setTalking(on) {
      talking = on;
      if (on) await wantMicrophone();
      else report();
    },
    close() {
      source.track.stop();
    },
  };
}
