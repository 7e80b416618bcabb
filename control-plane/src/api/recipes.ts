// SPDX-License-Identifier: MIT
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { roomId } from '../../../shared/rooms.ts';
import { LamError } from '../errors.ts';
import { failure, security } from './openapi.ts';
import type { ApiRooms } from './ports.ts';
import { onInvalid } from './problem.ts';
import { findRoom } from './rooms.ts';

export interface ApiRecipes {
  list(
    room: string,
  ): Promise<{ id: string; origin: string; request: string; steps: unknown[]; learnedAt: number }[]>;
  remove(room: string, id: string): Promise<boolean>;
}

const Recipe = z
  .object({
    id: z.string(),
    origin: z.string(),
    /** The request from which it was learned. */
    request: z.string(),
    steps: z.number().int(),
    learnedAt: z.string(),
  })
  .openapi('Recipe');

const tags = ['rooms'];

const list = createRoute({
  method: 'get',
  path: '/v1/rooms/{room}/recipes',
  summary: 'What the room has learned to do without a model',
  tags,
  security,
  request: { params: z.object({ room: roomId }) },
  responses: {
    200: {
      description: 'Newest first',
      content: { 'application/json': { schema: z.object({ recipes: z.array(Recipe) }) } },
    },
    404: failure('No such room'),
  },
});
const remove = createRoute({
  method: 'delete',
  path: '/v1/rooms/{room}/recipes/{id}',
  summary: 'Forget a recipe',
  tags,
  security,
  request: { params: z.object({ room: roomId, id: z.string().min(1).max(64) }) },
  responses: { 204: { description: 'Forgotten' }, 404: failure('No such room or recipe') },
});

export function recipeRoutes({ rooms, recipes }: { rooms: ApiRooms; recipes: ApiRecipes }): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.openapi(list, async (c) => {
    const { room } = await findRoom(rooms, c.req.valid('param').room);
    const found = await recipes.list(room);
    const shown = found.map(({ id, origin, request, steps, learnedAt }) => {
      return { id, origin, request, steps: steps.length, learnedAt: new Date(learnedAt).toISOString() };
    });
    return c.json({ recipes: shown }, 200);
  });
  app.openapi(remove, async (c) => {
    const { room, id } = c.req.valid('param');
    await findRoom(rooms, room);
    if (!(await recipes.remove(room, id)))
      throw new LamError('unknown_recipe', `The room has no recipe “${id}”.`);
    return c.body(null, 204);
  });
  return app;
}
