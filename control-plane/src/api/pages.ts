// SPDX-License-Identifier: MIT
// The pages that people see: the room client, the dashboard, the API's documentation, and what they are made of.
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const WEB = join(import.meta.dirname, 'web');

/** What the room client needs to know before it can join. */
export interface ClientConfig {
  janus: string;
  /** The room offered first. */
  room: string;
  stringIds: boolean;
}

export function pageRoutes(clientConfig: () => Promise<ClientConfig>): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      permissionsPolicy: { microphone: ['self'], camera: [] },
    }),
  );
  app.get('/client.json', async (c) => c.json(await clientConfig()));
  for (const [path, file] of Object.entries(vendorFiles())) app.get(path, serveStatic({ path: file }));
  app.get('/vendor/lit-html/*', under('/vendor/lit-html', packageFolder('lit-html')));
  app.get('/docs', serveStatic({ path: join(WEB, 'docs/index.html') }));
  app.get('/admin', serveStatic({ path: join(WEB, 'admin/index.html') }));
  app.get('/', serveStatic({ path: join(WEB, 'index.html') }));
  app.get('/*', serveStatic({ root: WEB }));
  return app;
}

/** Libraries that are one file in the browser. */
function vendorFiles(): Record<string, string> {
  const swagger = packageFolder('swagger-ui-dist');
  return {
    '/vendor/janus.js': join(packageFolder('janus-gateway'), 'npm/dist/janus.es.js'),
    '/vendor/adapter.js': join(packageFolder('webrtc-adapter'), 'out/adapter.js'),
    '/vendor/swagger-ui.js': join(swagger, 'swagger-ui-bundle.js'),
    '/vendor/swagger-ui.css': join(swagger, 'swagger-ui.css'),
  };
}

function packageFolder(name: string): string {
  // Not by require.resolve: a package need not export its package.json.
  const description = findPackageJSON(name, import.meta.url);
  if (description === undefined) throw new Error(`the package ${name} is not installed`);
  return dirname(description);
}

function under(prefix: string, root: string) {
  return serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) });
}
