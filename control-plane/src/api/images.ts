// SPDX-License-Identifier: MIT
import { OpenAPIHono, z } from '@hono/zod-openapi';
import { LamError } from '../errors.ts';
import type { ImageSigner } from './auth.ts';
import { failure } from './openapi.ts';
import type { ApiTasks } from './ports.ts';

/** A step's picture, for whoever has its signed address; the room's messages and the task object hold it. */
export function imageRoutes(tasks: Pick<ApiTasks, 'getImage'>, signer: ImageSigner): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/tasks/{id}/steps/{n}/image',
    summary: 'A picture of the page after a step; its address, signed, stands in the step',
    tags: ['tasks'],
    request: { params: z.object({ id: z.string(), n: z.string() }), query: z.object({ key: z.string() }) },
    responses: {
      200: { description: 'The viewport', content: { 'image/jpeg': { schema: z.string() } } },
      401: failure('The address is not signed'),
      404: failure('No such picture (any more)'),
    },
  });
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
