// SPDX-License-Identifier: MIT
// A small town's web site to try the assistant on: trips, appointments, an account. All state is in memory.
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { accountPages } from './account.ts';
import { appointmentPages } from './appointments.ts';
import { homePages } from './home.ts';
import { layout } from './layout.ts';
import { createTown } from './town.ts';
import { tripPages } from './trips.ts';

const asset = (name: string) => readFileSync(new URL(`./public/${name}`, import.meta.url), 'utf8');

export function createDemoSite(): Hono {
  const town = createTown();
  const stylesheet = asset('site.css');
  const confirmScript = asset('confirm.js');
  const app = new Hono();

  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'] } }));
  app.use(bodyLimit({ maxSize: 16 * 1024, onError: (c) => c.text('The form is too long.', 413) }));

  app.get('/site.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/confirm.js', (c) =>
    c.body(confirmScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/api/state', (c) => c.json(town));

  app.route('/', homePages());
  app.route('/trips', tripPages(town));
  app.route('/appointments', appointmentPages(town));
  app.route('/account', accountPages(town));

  app.notFound((c) =>
    c.html(
      layout(
        { title: 'Page not found' },
        html`<h1>Page not found</h1><p>Nothing is here. <a href="/">Back to the start</a></p>`,
      ),
      404,
    ),
  );
  return app;
}
