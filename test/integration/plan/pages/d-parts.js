// SPDX-License-Identifier: MIT
// The part of the page that the address names is shown; what the visitor does is kept in R.
window.R = { did: [], sent: [] };

/** The element that the markup describes. */
function made(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild;
}

addEventListener('DOMContentLoaded', () => {
  const part = document.getElementById(location.hash.slice(1));
  if (part === null) return;
  document.title = part.dataset.title;
  document.body.append(document.importNode(part.content, true));
});
