// SPDX-License-Identifier: MIT
// 'Post "Rain again" for followers only', '… under the topic Weather': who is to see a text, and what it is filed under, is chosen before it is
// sent, in the one list that offers just that, or where it turns up once something is opened. Nobody else is shown what was meant for few.
import type { Command } from '../language/command.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const FOR =
  /^(?:post|tweet|toot|share|publish|send|(?:write|compose|create) (?:a|the) post(?: saying)?) (["“][^"”]+["”]|[^"“”]{3,200}?(?=,? but only (?:for|to)\b)),? (?:(?:but|so) )?(?:only )?(?:visible |shown )?(?:for|to|with|as|under|in) (?:only |just )?(?:my |the |all )?(?:(?:topic|category|section|group|channel|tag|label) (?:of |: ?)?)?([^"“]{2,30}?)(?: only| alone| to see| topic| category| section)?$/i;
const OFFERED = 0.9;
/** Speaks of those who may see it, and of nobody it is sent to. */
const SEEN_BY = /\bonly\b|\b(?:visible|shown)\b/i;

/** Undefined where no list offers that, or several do, and nothing says that it is for those alone. */
export function forAudience(source: string, turn: Turn): Command[] | undefined {
  const { model } = turn;
  const [, text, whom = ''] = FOR.exec(source) ?? [];
  if (text === undefined) return undefined;
  const [only, ...more] = matchOptions(whom, listsOf(model), model).filter(({ score }) => score >= OFFERED);
  const sent: Command[] = [typed(text, turn), { kind: 'send' }];
  if (only === undefined)
    return SEEN_BY.test(source.replace(text, '')) ? [{ kind: 'choose', rest: whom }, ...sent] : undefined;
  if (more.length > 0) return undefined;
  return [
    { kind: 'complete', field: `ref:${only.list.ref} ${only.list.name}`, value: `"${only.option}"` },
    ...sent,
  ];
}

/** Into the one field for a text, which a search is not. */
function typed(text: string, { model }: Turn): Command {
  const [only, ...more] = model.elements.filter(
    ({ kind, node }) => kind === 'field' && node.role === 'textbox' && node.multiline === true && !node.text,
  );
  return only === undefined || more.length > 0
    ? { kind: 'type', rest: text }
    : { kind: 'complete', field: pinned(only, only.name), value: text };
}
