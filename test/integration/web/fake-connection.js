// SPDX-License-Identifier: MIT
// Takes the place of connection.js in the browser: a test plays the room's part through `window.fakeRoom`.
export function connect(options, emit) {
  const sent = [];
  window.fakeRoom = { options, emit, sent, left: false };
  emit({ kind: 'microphone', on: options.microphone });
  return {
    send(message) {
      if (window.fakeRoom.down) return false;
      sent.push(message);
      return true;
    },
    async setMicrophone(on) {
      emit({ kind: 'microphone', on });
    },
    async talk(on) {
      sent.push({ type: 'talk', on });
    },
    retryNow() {
      sent.push('retry now');
    },
    leave() {
      window.fakeRoom.left = true;
    },
  };
}
