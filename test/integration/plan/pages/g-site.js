// SPDX-License-Identifier: MIT
// What every page of the g sets has: what the visitor did is kept in R, in order.
window.R = [];
window.did = (...words) => R.push(words.join(' '));

/** Calls `act` with the nearest element of this selector around what is clicked, also if it was drawn later. */
window.onTap = (selector, act) =>
  document.addEventListener('click', (event) => {
    const it = event.target.closest(selector);
    if (it) act(it, event);
  });

/** A short message at the foot of the page. */
window.toast = (text) => {
  document.querySelector('.toast')?.remove();
  document.body.insertAdjacentHTML('beforeend', '<div class="toast" role="status"></div>');
  document.querySelector('.toast').textContent = text;
};

document.head.insertAdjacentHTML(
  'beforeend',
  `<style>
*{box-sizing:border-box}body{font:15px/1.45 system-ui,sans-serif;margin:0;color:#1d2330;background:#fafbfc}
[hidden]{display:none!important}button,[data-tap]{cursor:pointer;font:inherit}
.toast{position:fixed;bottom:12px;left:12px;background:#222;color:#fff;padding:8px 14px;border-radius:8px;pointer-events:none}
.flex{display:flex;gap:10px;align-items:center;flex-wrap:wrap}.grow{flex:1}.muted{color:#667}
.card{background:#fff;border:1px solid #dde;border-radius:10px;padding:12px}
.pop{position:absolute;z-index:9;background:#fff;border:1px solid #ccd;border-radius:8px;box-shadow:0 4px 14px #0002;padding:6px}
</style>`,
);
