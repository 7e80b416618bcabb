// SPDX-License-Identifier: MIT
// The HTTP API, put together; DESIGN's routes, one file a family.
import { serveStatic } from '@hono/node-server/serve-static';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Registry } from 'prom-client';
import { MAX_FILE_BYTES } from '../../../shared/files.ts';
import { LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { basic, bearer, type ImageSigner } from './auth.ts';
import { type BoardQueues, queueBoard } from './board.ts';
import { type EventRoutesDeps, eventRoutes } from './events.ts';
import { type ApiFiles, FILE_PATH, fileRoutes } from './files.ts';
import { type Checks, healthRoutes } from './health.ts';
import { imageRoutes } from './images.ts';
import { type ApiJobs, jobRoutes } from './jobs.ts';
import { type ClientConfig, pageRoutes } from './pages.ts';
import { respond, toProblem } from './problem.ts';
import { type ApiRecipes, recipeRoutes } from './recipes.ts';
import { type RoomRoutesDeps, roomRoutes } from './rooms.ts';
import { type TaskRoutesDeps, taskRoutes } from './tasks.ts';

const MAX_BODY_BYTES = 64 * 1024;

export interface ApiDeps extends RoomRoutesDeps, TaskRoutesDeps, EventRoutesDeps {
  token: string;
  version: string;
  images: ImageSigner;
  jobs: ApiJobs;
  recipes: ApiRecipes;
  files: ApiFiles;
  boardQueues: BoardQueues;
  checks: Checks;
  registry: Registry;
  log: EventRoutesDeps['log'];
  logger: Logger;
  clientConfig(): Promise<ClientConfig>;
}

export function createApp(deps: ApiDeps): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError((error, c) => {
    if (!(error instanceof LamError)) deps.logger.error({ path: c.req.path, err: error }, 'a request failed');
    return toProblem(error, c);
  });
  app.notFound((c) => respond(c, 404, 'not_found', `There is nothing at ${c.req.path}.`));
  app.route('/', healthRoutes(deps.checks, deps.registry));
  const [plain, file] = [limited(MAX_BODY_BYTES), limited(MAX_FILE_BYTES)];
  app.use('/v1/*', (c, next) => (FILE_PATH.test(c.req.path) ? file(c, next) : plain(c, next)));
  app.route('/', imageRoutes(deps.tasks, deps.images));
  app.use('/v1/*', bearer(deps.token));
  app.route('/', roomRoutes(deps));
  app.route('/', taskRoutes(deps));
  app.route('/', eventRoutes(deps));
  app.route('/', recipeRoutes(deps));
  app.route('/', fileRoutes(deps));
  app.route('/', jobRoutes(deps.jobs));
  app.use('/admin/queues/*', basic(deps.token));
  app.route('/admin/queues', queueBoard(deps.boardQueues, '/admin/queues', serveStatic));
  describe(app, deps.version);
  app.route('/', pageRoutes(deps.clientConfig));
  return app;
}

function limited(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c) => respond(c, 413, 'too_long', 'The body is too long.') });
}

function describe(app: OpenAPIHono, version: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'janus-lam',
      version,
      license: { name: 'MIT' },
      description: 'Rooms, tasks and jobs of the assistant. Errors are problem+json (RFC 9457).',
    },
  });
}
