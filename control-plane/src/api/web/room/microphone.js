// SPDX-License-Identifier: MIT
// @ts-check
// Audio tracks. The plugin wants one of everybody; who has no microphone sends silence.

/** @typedef {{ kind: 'microphone' | 'silence', track: MediaStreamTrack, trouble?: string }} Source `trouble`: why it is silence */

const CONSTRAINTS = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  channelCount: 1,
};

/** @returns {Promise<Source>} silence, and why, where there is no microphone */
export async function openMicrophone() {
  if (!navigator.mediaDevices)
    return silence('The browser gives a microphone to pages served by HTTPS only.');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: CONSTRAINTS });
    const track = stream.getAudioTracks()[0];
    return track ? { kind: 'microphone', track } : silence('The microphone gives no sound.');
  } catch (error) {
    return silence(explain(error));
  }
}

/** @returns {MediaStreamTrack} */
export function silentTrack() {
  const track = new AudioContext().createMediaStreamDestination().stream.getAudioTracks()[0];
  if (!track) throw new Error('This browser makes no audio track.');
  return track;
}

/**
 * @param {string} trouble
 * @returns {Source}
 */
function silence(trouble) {
  return { kind: 'silence', track: silentTrack(), trouble };
}

/** @param {unknown} error */
function explain(error) {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
      return 'The microphone is not allowed for this page; the browser’s site settings can change that.';
    case 'NotFoundError':
      return 'No microphone was found.';
    case 'NotReadableError':
      return 'The microphone is in use by another application.';
    default:
      return 'The microphone cannot be opened.';
  }
}
