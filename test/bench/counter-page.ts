// SPDX-License-Identifier: MIT
import { once } from 'node:events';
import { createServer } from 'node:http';

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
export async function startCounter(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
