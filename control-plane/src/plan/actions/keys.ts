// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, optionalTarget } from './definition.ts';

export const press = define(
  'press',
  { key: z.string().min(1).max(40), ...optionalTarget },
  { risk: 'key', phrase: ({ key }) => `Press ${key}` },
);
