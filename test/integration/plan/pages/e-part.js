// SPDX-License-Identifier: MIT
// The part of the page that its address names is shown; what the visitor does is kept in R.
window.R = {};
addEventListener('DOMContentLoaded', () => {
  const part = document.getElementById(location.hash.slice(1));
  document.title = part.dataset.title;
  document.body.append(document.importNode(part.content, true));
});
