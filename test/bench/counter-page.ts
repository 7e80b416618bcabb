// SPDX-License-Identifier: MIT
import { type Site, serve } from './site.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <title>Counter</title>
  <h1>Counter</h1>
  <p id="count">Counted: 0</p>
  <button id="up">Count up</button>
  <button id="down">Count down</button>
  <form><label>Name <input></label> <label><input type="checkbox"> Remember</label></form>
  <script>
    let count = 0;
    const show = (by) => { document.getElementById('count').textContent = 'Counted: ' + (count += by); };
    document.getElementById('up').onclick = () => show(1);
    document.getElementById('down').onclick = () => show(-1);
  </script>
</html>`;

/** A page whose button changes a text, on a free port of 127.0.0.1. */
export function startCounter(): Promise<Site> {
  return serve((_request, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE);
  });
}
