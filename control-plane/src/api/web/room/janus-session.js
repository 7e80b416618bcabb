// SPDX-License-Identifier: MIT
// @ts-check
// One stay in a room: from the first connection to Janus until it is lost. Who reconnects is connection.js.
import Janus from '/vendor/janus.js';

/**
 * @typedef {object} SessionOptions
 * @property {string} janus address of Janus' WebSocket
 * @property {string | number} room
 * @property {string} display
 * @property {string | undefined} pin
 * @property {string | undefined} [secret] the room's: who shows it is a moderator
 * @property {boolean} muted
 * @property {MediaStreamTrack} track sent as the participant's audio; not stopped when the session ends
 */
/** @typedef {{ onText(text: unknown): void, onEvent(event: PluginEvent): void }} SessionHandlers */
/** @typedef {Record<string, unknown>} PluginEvent */
/**
 * @typedef {object} Session
 * @property {Promise<string>} lost settles with the reason when the session has ended, by itself or by close()
 * @property {(text: string) => void} sendText on the data channel
 * @property {(message: { request: string } & Record<string, unknown>) => void} request to the plugin; its answer is an event
 * @property {(track: MediaStreamTrack) => void} replaceTrack
 * @property {() => void} close
 */

/** The plugin said no: wrong PIN, no such room, … Trying again does not help by itself. */
export class Refused extends Error {
  /** @param {string} reason */
  constructor(reason) {
    super(reason);
    this.name = 'Refused';
  }
}

/** @type {Promise<void> | undefined} */
let initialised;

function initialise() {
  initialised ??= new Promise((resolve) => {
    Janus.init({ debug: false, callback: () => resolve() });
  });
  return initialised;
}

/**
 * Joins the room and resolves when the data channel is open.
 * @param {SessionOptions} options
 * @param {SessionHandlers} handlers
 * @param {AbortSignal} signal gives up on joining; later it has no effect
 * @returns {Promise<Session>}
 * @throws {Refused} where the plugin refuses; otherwise an Error that says what could not be reached
 */
export async function openSession(options, handlers, signal) {
  await initialise();
  signal.throwIfAborted();
  const opened = Promise.withResolvers();
  const lost = Promise.withResolvers();
  /** @param {string} reason */
  const end = (reason) => {
    opened.reject(new Error(reason));
    lost.resolve(reason);
  };
  let isOver = false;
  const onAbort = () => opened.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });

  const janus = new Janus({
    server: options.janus,
    // Janus is reached directly; the library's default would ask a public STUN server.
    iceServers: [],
    // Janus may answer after this attempt was given up: then nobody must join.
    success: () =>
      isOver ? janus.destroy({ notifyDestroyed: false }) : attach(janus, options, handlers, opened, end),
    error: (error) => end(String(error)),
    destroyed: () => end('The session with Janus has ended.'),
  });
  try {
    const handle = await opened.promise;
    // Whatever ended it: nothing of it may stay, here or in Janus.
    void lost.promise.then(() => janus.destroy({ cleanupHandles: true, notifyDestroyed: false }));
    return sessionOf(handle, lost.promise, end);
  } catch (error) {
    isOver = true;
    janus.destroy({ cleanupHandles: true, notifyDestroyed: false });
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * @param {import('janus-gateway').JanusJS.Janus} janus
 * @param {SessionOptions} options
 * @param {SessionHandlers} handlers
 * @param {PromiseWithResolvers<import('janus-gateway').JanusJS.PluginHandle>} opened
 * @param {(reason: string) => void} end
 */
function attach(janus, options, handlers, opened, end) {
  /** @type {import('janus-gateway').JanusJS.PluginHandle} */
  let handle;
  let isOpen = false;
  janus.attach({
    plugin: 'janus.plugin.lam',
    success: (attached) => {
      handle = attached;
      join(handle, options, end);
    },
    error: (error) => end(`This Janus has no janus.plugin.lam: ${error}`),
    onmessage: (message, jsep) => {
      if (jsep)
        handle.handleRemoteJsep({
          jsep,
          error: (error) => end(`The answer of Janus cannot be used: ${error}`),
        });
      if (!isOpen && message.error_code) opened.reject(new Refused(message.error ?? 'The room refused you.'));
      else handlers.onEvent(message);
    },
    ondataopen: () => {
      isOpen = true;
      opened.resolve(handle);
    },
    ondata: (/** @type {unknown} */ text) => handlers.onText(text),
    iceState: (state) => {
      if (state === 'failed') end('No way through the network to Janus.');
    },
    webrtcState: (up) => {
      if (!up) end('Janus closed the connection.');
    },
    oncleanup: () => end('The connection was closed.'),
    ondetached: () => end('Janus closed the connection.'),
  });
}

/**
 * @param {import('janus-gateway').JanusJS.PluginHandle} handle
 * @param {SessionOptions} options
 * @param {(reason: string) => void} end
 */
function join(handle, { room, display, pin, secret, muted, track }, end) {
  handle.createOffer({
    tracks: [
      { type: 'audio', capture: track, recv: false, dontStop: true },
      { type: 'data', capture: false },
    ],
    success: (jsep) =>
      handle.send({
        message: { request: 'join', room, display, muted, ...(pin && { pin }), ...(secret && { secret }) },
        jsep,
        error: (error) => end(`Janus refused the request: ${error}`),
      }),
    error: (error) => end(`This browser made no offer: ${error.message}`),
  });
}

/**
 * @param {import('janus-gateway').JanusJS.PluginHandle} handle
 * @param {Promise<string>} lost
 * @param {(reason: string) => void} end
 * @returns {Session}
 */
function sessionOf(handle, lost, end) {
  return {
    lost,
    sendText: (text) => handle.data({ text }),
    request: (message) => handle.send({ message }),
    replaceTrack: (track) =>
      handle.replaceTracks({
        tracks: [{ type: 'audio', capture: track, recv: false, replace: true, dontStop: true }],
      }),
    close: () => end('You left the room.'),
  };
}
