// SPDX-License-Identifier: MIT
// What can be done with a member of a list may not stand beside it: it is ticked first, or opened.
import type { Clause, Command } from '../language/command.ts';
import { normalise, wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import { thoseOf } from '../page/own.ts';
import { mentions } from '../page/score.ts';
import { selectedBy } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';
import { choices } from './many.ts';

const WITH_ITEM =
  /^(delete|archive|remove|move|mark|reply|respond|answer|forward|print|share|export|download|report|edit|cancel)\b\s*(.*?\s)??(?:(?:to|from|by|of|about|on)\s+)?(?:the\s+)?(?:(?:e-?mail|message|mail|post|item|entry|order|file|task|row|conversation)s?\s+)?(?:(?:from|by|about|named|called|titled|to|of|with)\s+)?(.+)$/i;

const NAMED = 0.75;

/** A box that only says which members are meant; one with a name of its own may be what the page does, "done". */
const SELECTS = /^(?:select\b.*)?$/i;

/** The clauses that come to the same by way of the member; undefined where there is none, or it has been tried. */
export function wayround(turn: Turn, phrase: string): Clause[] | undefined {
  const [, verb, , whose] = WITH_ITEM.exec(phrase) ?? [];
  const clause = turn.memo.clauses[turn.at];
  if (verb === undefined || whose === undefined || clause === undefined || turn.at !== turn.memo.at)
    return undefined;
  const key = `way ${normalise(phrase)}`;
  const target = turn.memo.explored.includes(key) ? undefined : wayTo(verb, whose, turn);
  if (target === undefined) return undefined;
  turn.memo.explored.push(key);
  return [
    { source: clause.source, command: target },
    { source: clause.source, command: { kind: 'click', target: verb } },
  ];
}

/** What brings the control about: the member's menu, its box, or the member itself. */
function wayTo(verb: string, whose: string, turn: Turn): Command | undefined {
  const opener = menuOf(turn, whose);
  if (opener !== undefined) return { kind: 'click', target: `ref:${opener.ref}` };
  const box = boxOf(turn, verb, whose);
  if (box !== undefined) return { kind: 'check', target: `ref:${box.ref}`, on: true };
  const found = turn.find(whose, 'open');
  const named =
    found.state === 'found' && found.element.kind !== 'choice' && wordsOf(found.element.name).length > 0;
  const target = named ? whose : isOneMember(whose, turn) ? `the item from ${whose}` : undefined;
  return target === undefined ? undefined : { kind: 'open', target };
}

/** The member's box, where ticking it can lead to the control: that is there, or comes with a selection. */
function boxOf(turn: Turn, verb: string, whose: string): Element | undefined {
  if (/^(?:reply|respond|answer|forward)$/i.test(verb)) return undefined;
  const [only, other] = thoseOf(choices(turn, 'check'), whose);
  if (only === undefined || other !== undefined) return undefined;
  return SELECTS.test(only.element.name) || turn.score(verb, 'click') >= NAMED ? only.element : undefined;
}

function isOneMember(whose: string, { model }: Turn): boolean {
  const [best] = selectedBy(whose, model);
  return best?.members.length === 1 && best.group.members.length > 1;
}

const MENU = /^(?:more(?: actions| options)?|actions|options|menu|⋮|⋯|…|\.\.\.)(?=$|\s)/i;

/** What opens the menu of a member: the one of its kind that bears the member's name, or stands with it. */
function menuOf({ model, memo }: Turn, whose: string): Element | undefined {
  const menus = model.elements.filter(
    ({ kind, node, name }) => (kind === 'button' || node.pointer === true) && MENU.test(name),
  );
  const named = menus.filter(({ name }) => mentions(whose, name) >= 0.9);
  const own =
    named.length > 0
      ? named
      : thoseOf(
          menus.map((element) => ({ element, score: 1 })),
          whose,
        ).map(({ element }) => element);
  const [only] = own;
  return own.length === 1 && only !== undefined && !memo.explored.includes(only.ref) ? only : undefined;
}
