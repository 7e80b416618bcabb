// SPDX-License-Identifier: MIT
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Registry } from 'prom-client';
import { origin, roomId } from '../../../shared/rooms.ts';
import { LamError } from '../errors.ts';
import { RECIPES } from '../metrics.ts';
import { failure, json, security } from './openapi.ts';
import type { ApiRooms } from './ports.ts';
import { onInvalid } from './problem.ts';
import { findRoom } from './rooms.ts';

export interface ApiRecipe {
  id: string;
  origin: string;
  request: string;
  steps: unknown[];
  whole: boolean;
  failures: number;
  /** Milliseconds since the epoch. */
  learnedAt: number;
}

export interface ApiRecipes {
  count(room: string): Promise<number>;
  list(room: string, origin?: string): Promise<ApiRecipe[]>;
  remove(room: string, id: string): Promise<boolean>;
  clear(room: string, origin?: string): Promise<number>;
}

const Recipe = z
  .object({
    id: z.string(),
    origin: z.string(),
    /** The request from which it was learned, `{0}`, `{1}` … in place of its values. */
    request: z.string(),
    steps: z.number().int(),
    /** Whether it leads to the end, or to where the planner has to look. */
    whole: z.boolean(),
    /** How often in a row it did not hold; at the second time it is dropped. */
    failures: z.number().int(),
    learnedAt: z.string(),
  })
  .openapi('Recipe');

const tags = ['rooms'];
const params = z.object({ room: roomId });
const query = z.object({ origin: origin.optional() });

const list = createRoute({
  method: 'get',
  path: '/v1/rooms/{room}/recipes',
  summary: 'What the room has learned to do without a model',
  tags,
  security,
  request: { params, query },
  responses: {
    200: {
      ...json(z.object({ recipes: z.array(Recipe) })),
      description: 'Newest first; with `origin`, those that begin there',
    },
    404: failure('No such room'),
  },
});
const totals = createRoute({
  method: 'get',
  path: '/v1/recipes',
  summary: 'What is known to be done without a model, and how often it was',
  tags,
  security,
  responses: {
    200: {
      ...json(
        z.object({
          stored: z.number().int().openapi({ description: 'Recipes of all rooms' }),
          outcomes: z.record(z.string(), z.number().int()).openapi({
            description: 'As `lam_recipes_total`, since this process began: hit, miss, handover, …',
          }),
        }),
      ),
      description: 'All rooms together',
    },
  },
});
const clear = createRoute({
  method: 'delete',
  path: '/v1/rooms/{room}/recipes',
  summary: 'Forget what the room has learned',
  tags,
  security,
  request: { params, query },
  responses: {
    200: {
      ...json(z.object({ removed: z.number().int() })),
      description: 'All of it; with `origin`, what begins there',
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
  request: { params: params.extend({ id: z.string().min(1).max(64) }) },
  responses: { 204: { description: 'Forgotten' }, 404: failure('No such room or recipe') },
});

export interface RecipeRoutesDeps {
  rooms: ApiRooms;
  recipes: ApiRecipes;
  registry: Registry;
}

export function recipeRoutes({ rooms, recipes, registry }: RecipeRoutesDeps): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.openapi(totals, async (c) => {
    const counts = await Promise.all((await rooms.list()).map(({ room }) => recipes.count(room)));
    const counted = await registry.getSingleMetric(RECIPES)?.get();
    const outcomes = counted?.values.map(({ labels, value }) => [String(labels.outcome), value]) ?? [];
    return c.json(
      { stored: counts.reduce((sum, n) => sum + n, 0), outcomes: Object.fromEntries(outcomes) },
      200,
    );
  });
  app.openapi(list, async (c) => {
    const { room } = await findRoom(rooms, c.req.valid('param').room);
    const found = await recipes.list(room, c.req.valid('query').origin);
    return c.json({ recipes: found.map(shown) }, 200);
  });
  app.openapi(clear, async (c) => {
    const { room } = await findRoom(rooms, c.req.valid('param').room);
    return c.json({ removed: await recipes.clear(room, c.req.valid('query').origin) }, 200);
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

function shown({ id, origin, request, steps, whole, failures, learnedAt }: ApiRecipe) {
  return {
    id,
    origin,
    request,
    steps: steps.length,
    whole,
    failures,
    learnedAt: new Date(learnedAt).toISOString(),
  };
}
