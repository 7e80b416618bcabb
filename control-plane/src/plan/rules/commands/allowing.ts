// SPDX-License-Identifier: MIT
// What people may do with what is shared with them, chosen in a list or ticked: "Editor", or "Can edit", for who is to edit.
import type { Command } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import { matchOptions, optionsOf } from '../page/options.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SURE = 0.9;

/**
 * @param access As it was said: "editor", "edit".
 * @param offers What may offer it. Undefined where nothing does, or several do; the only list may show what it offers once it is open.
 */
export function allowing(access: string, offers: Element[], { model }: Turn): Command[] | undefined {
  const [said = ''] = wordsOf(access);
  const isOf = (word: string): boolean =>
    word.startsWith(said) || (word.length >= SHORTEST && said.startsWith(word));
  const lists = offers.filter(({ kind }) => kind !== 'choice');
  const [box, ...boxes] = offers.filter(({ kind, name }) => kind === 'choice' && wordsOf(name).some(isOf));
  const named = matchOptions(access, lists, model).filter(({ score }) => score >= SURE);
  const doing = lists.flatMap((list) =>
    optionsOf(list)
      .filter(({ name }) => wordsOf(name).some(isOf))
      .map(({ name }) => ({ list, option: name })),
  );
  const [only, ...more] = named.length > 0 ? named : doing;
  if (only !== undefined)
    return more.length > 0
      ? undefined
      : [{ kind: 'complete', field: pinned(only.list, access), value: only.option }];
  if (box !== undefined)
    return boxes.length > 0 ? undefined : [{ kind: 'check', target: pinned(box, box.name), on: true }];
  const [shut, ...others] = lists;
  return shut !== undefined && others.length === 0 && optionsOf(shut).length === 0
    ? [{ kind: 'complete', field: pinned(shut, access), value: access }]
    : undefined;
}

/** "Edit" of an editor. */
const SHORTEST = 4;
