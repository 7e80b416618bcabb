// SPDX-License-Identifier: MIT
// What people see: the room client at `/`, the dashboard at `/admin`, and the files that both are made of.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';

/** `/client.json`: what the room client has to know of this server. */
export interface ClientConfig {
  /** Address of Janus' WebSocket as the participants' browsers reach it. */
  janus: string;
  /** The room that the join form proposes. */
  room: string;
  /** Whether Janus' rooms are named by strings (`string_ids`) or by numbers. */
  stringIds: boolean;
}

const here = dirname(fileURLToPath(import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** Directories and files of libraries, by the path under which the pages import them. */
const LIBRARIES = {
  '/vendor/janus.js': resolve('janus-gateway'),
  '/vendor/adapter.js': join(dirname(resolve('webrtc-adapter/package.json')), 'out', 'adapter.js'),
};
// Node resolves to its server-side build, in a folder beside the browsers'.
const LIT_HTML = join(dirname(resolve('lit-html')), '..');

// Neither inline script nor inline style: everything that runs is a file of this server.
const policy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'", 'ws:', 'wss:'],
    mediaSrc: ["'self'", 'blob:'],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
  permissionsPolicy: { microphone: ['self'], camera: [], geolocation: [] },
});

export function webRoutes(client: ClientConfig): Hono {
  const routes = new Hono();
  // Modules are asked for again each time, and sent only where they changed: a new version is never half loaded.
  for (const path of ['/', '/admin', '/web/*', '/vendor/*']) {
    routes.use(path, etag(), async (c, next) => {
      await next();
      c.header('cache-control', 'no-cache');
    });
  }
  routes.get('/', policy, serveStatic({ path: join(here, 'index.html') }));
  routes.get('/admin', policy, serveStatic({ path: join(here, 'admin.html') }));
  routes.get('/client.json', (c) => c.json(client));
  routes.get(
    '/web/:file{.+\\.(?:js|css|svg)}',
    serveStatic({ root: here, rewriteRequestPath: (path) => path.slice('/web'.length) }),
  );
  for (const [path, file] of Object.entries(LIBRARIES)) routes.get(path, serveStatic({ path: file }));
  routes.get(
    '/vendor/lit-html/*',
    serveStatic({ root: LIT_HTML, rewriteRequestPath: (path) => path.slice('/vendor/lit-html'.length) }),
  );
  return routes;
}
