// SPDX-License-Identifier: MIT
// "How long is Salt?": what the one line that is meant tells as its length, behind no name of its own.
import { formOf } from '../language/quantities.ts';
import type { PageModel } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';

const ASKS = /^how long (?:is|does|will|was)\s+(.+?)(?:\s+(?:last|take|run|play|go on|be|long))?[?.\s]*$/i;

export function lengthOf(question: string, model: PageModel): string | undefined {
  const whom = ASKS.exec(question)?.[1];
  const [meant, ...more] = whom === undefined ? [] : soleMeant(whom, model);
  if (meant === undefined || more.length > 0) return undefined;
  const { title, fields } = meant.member;
  const [only, ...others] = fields.filter(({ names }) => names.includes('length'));
  const isLength =
    only !== undefined && (LENGTH.test(only.value) || formOf('duration', only.value) !== undefined);
  return isLength && others.length === 0 ? `${title}: ${only.value}.` : undefined;
}

const LENGTH = /^\d{1,2}:[0-5]\d$/;
