// SPDX-License-Identifier: MIT
// Shows the part of the page that the hash names. A part notes in R.did what is done on it, and may tell in R.state() how it looks.
window.R = { did: [], state: () => '' };
window.note = (...words) => R.did.push(words.join(' '));
/** A new element below `parent`, with `text`, and with what is done on a click of it. */
window.put = (parent, tag, className, text = '', onclick = undefined) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  if (onclick) element.addEventListener('click', onclick);
  parent.append(element);
  return element;
};
document.addEventListener('DOMContentLoaded', () => {
  const part = document.getElementById(location.hash.slice(1));
  document.title = part.dataset.title;
  document.body.append(document.importNode(part.content, true));
});
