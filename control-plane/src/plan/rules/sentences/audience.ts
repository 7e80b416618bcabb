// SPDX-License-Identifier: MIT
// 'Post "Rain again" for followers only': who is to see a text is chosen in the one list that offers just that, before it is sent.
import type { Command } from '../language/command.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';

const FOR =
  /^(?:post|tweet|toot|share|publish|send) (["“][^"”]+["”]),? (?:(?:but|so) )?(?:only )?(?:visible |shown )?(?:for|to|with|as) (?:only |just )?(?:my |the |all )?([^"“]{2,30}?)(?: only| alone| to see)?$/i;
const OFFERED = 0.9;

/** Undefined where no list offers that, or several do. */
export function forAudience(source: string, { model }: Turn): Command[] | undefined {
  const [, text, whom = ''] = FOR.exec(source) ?? [];
  if (text === undefined) return undefined;
  const [only, ...more] = matchOptions(whom, listsOf(model), model).filter(({ score }) => score >= OFFERED);
  if (only === undefined || more.length > 0) return undefined;
  return [
    { kind: 'complete', field: `ref:${only.list.ref} ${only.list.name}`, value: `"${only.option}"` },
    { kind: 'type', rest: text },
    { kind: 'send' },
  ];
}
