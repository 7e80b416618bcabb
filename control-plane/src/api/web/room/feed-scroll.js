// SPDX-License-Identifier: MIT
// @ts-check
// Keeps the end of the conversation in view, unless its reader has scrolled up to read.

const NEAR_PX = 80;

export function createFeedScroll() {
  let wantsEnd = true;
  const feed = () => document.getElementById('feed');

  return {
    /** @param {() => void} draw */
    keep(draw) {
      const before = feed();
      const atEnd = !before || before.scrollHeight - before.scrollTop - before.clientHeight < NEAR_PX;
      draw();
      const after = feed();
      if (after && (atEnd || wantsEnd)) after.scrollTop = after.scrollHeight;
      wantsEnd = false;
    },
    /** The next drawing shows the end: what was just sent is there. */
    toEnd() {
      wantsEnd = true;
    },
  };
}
