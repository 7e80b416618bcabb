// SPDX-License-Identifier: MIT
// A form with data-confirm asks before it is sent. Without JavaScript it is sent as it is.
document.addEventListener('submit', (event) => {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});
