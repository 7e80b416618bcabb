// SPDX-License-Identifier: MIT
// @ts-check
// One visit to a room: joins the connection, the state and the views.
import { render } from '/vendor/lit-html/lit-html.js';
import { createLightbox } from '../shared/lightbox.js';
import { createAnnouncer } from './announcer.js';
import { connect } from './connection.js';
import { createFeedScroll } from './feed-scroll.js';
import { createMemory } from './memory.js';
import { newRequestId } from './messages.js';
import { isModerator } from './model.js';
import { eventsOfPlugin, expulsion } from './plugin-events.js';
import { initialRoomState, reduceRoom } from './room-state.js';
import { roomView } from './room-view.js';
import { listenToSpaceBar } from './talk-key.js';

/** @import { ConnectionEvent } from './connection.js' */
/** @import { Actions, Model } from './model.js' */
/** @import { RoomEvent } from './room-state.js' */

/** @typedef {import('./connection.js').ConnectionOptions & { roomName: string }} Visit */

/**
 * @param {HTMLElement} root
 * @param {Visit} visit
 * @returns {Promise<string | undefined>} when the room was left; the reason where the room could not be entered
 */
export async function enterRoom(root, visit) {
  const ended = Promise.withResolvers();
  const life = new AbortController();
  const memory = createMemory(sessionStorage, visit.roomName);
  const announce = createAnnouncer();
  const feedScroll = createFeedScroll();
  let isIn = false;
  let drawing = false;

  /** @type {Model} */
  let model = {
    roomName: visit.roomName,
    room: initialRoomState(),
    link: { state: 'connecting' },
    microphone: { on: visit.microphone, talking: false, trouble: undefined },
    now: Date.now(),
  };
  for (const message of memory.recall()) apply({ kind: 'message', message });

  /** @param {Partial<Model>} change */
  function update(change) {
    model = { ...model, ...change, now: Date.now() };
    if (drawing || !isIn) return;
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      if (isIn) feedScroll.keep(() => render(roomView(model, actions), root));
    });
  }

  /** @param {RoomEvent} event */
  function apply(event) {
    update({ room: reduceRoom(model.room, event) });
  }

  /** @param {ConnectionEvent} event */
  function onConnection(event) {
    switch (event.kind) {
      case 'up':
        return onUp();
      case 'refused':
        return ended.resolve(event.reason);
      case 'lost':
        apply({ kind: 'link-lost' });
        return update({ link: { state: 'lost', reason: event.reason, retryAt: event.retryAt } });
      case 'microphone':
        if (event.trouble)
          apply({ kind: 'notice', tone: 'info', text: `${event.trouble} You can type all the same.` });
        return update({ microphone: { ...model.microphone, on: event.on, trouble: event.trouble } });
      case 'plugin':
        return onPlugin(event.event);
      case 'message':
        return onMessage(event.message);
    }
  }

  /** @param {Record<string, unknown>} event */
  function onPlugin(event) {
    const reason = expulsion(event, model.room.self);
    if (reason) ended.resolve(reason);
    else eventsOfPlugin(event, visit.display).forEach(apply);
    if (visit.secret && event.lam === 'joined' && event.id !== undefined && !isModerator(model.room))
      apply({
        kind: 'notice',
        tone: 'info',
        text: 'This room has no moderators: you are here as everybody is.',
      });
  }

  function onUp() {
    isIn = true;
    document.title = `${visit.roomName} · janus-lam`;
    const query = new URLSearchParams({ room: visit.roomName, name: visit.display, join: '1' });
    if (!model.microphone.on) query.set('mic', 'off');
    history.replaceState(null, '', `?${query}`);
    update({ link: { state: 'up' } });
    connection.send({ type: 'resume', after: model.room.lastSeq });
  }

  /** @param {import('../../../../../shared/messages.ts').RoomMessage} message */
  function onMessage(message) {
    const before = model.room;
    apply({ kind: 'message', message });
    if (model.room === before) return;
    if (model.room.lastSeq < before.lastSeq) memory.forget();
    memory.add(message);
    announce(message, model.room.self);
  }

  /**
   * @param {string} id
   * @param {string} text
   */
  function request(id, text) {
    const sent = connection.send({ type: 'request', id, text });
    if (sent) apply({ kind: 'sent', id, text, time: Date.now() });
    return sent;
  }

  /** @type {Actions} */
  const actions = {
    request: (text) => {
      feedScroll.toEnd();
      return request(newRequestId(), text);
    },
    again: (id) => {
      const pending = model.room.pending.find((one) => one.id === id);
      if (pending) request(id, pending.text);
    },
    withdraw: (id) => apply({ kind: 'withdrawn', id }),
    answer: (task, text) => {
      if (connection.send({ type: 'answer', task, text })) apply({ kind: 'answered', task, text });
    },
    cancel: (task) => void connection.send({ type: 'cancel', task }),
    setMicrophone: (on) => void connection.setMicrophone(on),
    talk: (on) => {
      if (on === model.microphone.talking || (on && model.link.state !== 'up')) return;
      update({ microphone: { ...model.microphone, talking: on } });
      void connection.talk(on);
    },
    retryNow: () => connection.retryNow(),
    leave: () => ended.resolve(undefined),
    dismiss: (key) => apply({ kind: 'dismissed', key }),
    showPictures: createLightbox(life.signal),
    suggest: (text) => {
      const composer = /** @type {HTMLTextAreaElement} */ (document.getElementById('composer'));
      composer.value = text;
      composer.focus();
    },
  };

  const connection = connect(visit, onConnection);
  const clockwork = setInterval(() => needsClock(model) && update({}), 1_000);
  listenToSpaceBar(actions.talk, life.signal);
  window.addEventListener('pagehide', () => memory.save(), { signal: life.signal });

  const trouble = await ended.promise;
  isIn = false;
  clearInterval(clockwork);
  life.abort();
  memory.save();
  connection.leave();
  return trouble;
}

/** @param {Model} model whether something counts down */
function needsClock({ link, room }) {
  return link.state === 'lost' || room.items.some((item) => item.kind === 'task' && item.question);
}
