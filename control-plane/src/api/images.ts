// SPDX-License-Identifier: MIT
import { Hono } from 'hono';
import { LamError } from '../errors.ts';
import type { ImageSigner } from './auth.ts';
import type { ApiTasks } from './ports.ts';

/** A step's picture, for whoever has its signed address; the room's messages and the task object hold it. */
export function imageRoutes(tasks: Pick<ApiTasks, 'getImage'>, signer: ImageSigner): Hono {
  const app = new Hono();
  app.get('/v1/tasks/:id/steps/:n/image', async (c) => {
    const { id, n } = c.req.param();
    if (!signer.verify(id, Number(n), c.req.query('key') ?? '')) {
      throw new LamError('unauthorized', 'This address is not signed; use the one in the step.');
    }
    const jpeg = await tasks.getImage(id, Number(n));
    if (jpeg === undefined)
      throw new LamError('unknown_image', 'There is no picture of that step (any more).');
    return c.body(new Uint8Array(jpeg), 200, {
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=86400',
    });
  });
  return app;
}
