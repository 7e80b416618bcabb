// SPDX-License-Identifier: MIT
// What is put on a list, where a button beside the field adds what is in it, and a second field may take how many: "add 6 hinges to the list".
import type { Command } from '../language/command.ts';
import type { PageModel } from '../page/model.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';

const LISTED =
  /^(?:put|add|write|note|jot down)\s+(.+?)\s+(?:on|onto|to|in)\s+(?:(?:the|my|our)\s+)?(?:[\p{L}-]+\s+){0,2}(?:list|to-?dos?|tasks)$/iu;
const WHICH = /([\p{L}-]+)\s+(?:list|to-?dos?|tasks)$/iu;
const ADDS = /^(?:add|put|create|new|save|\+|＋)/i;

/** "Put honey on the list": typed where a button beside the field adds what is in it. */
export function entry(source: string, { model }: Turn): Command[] | undefined {
  const told = LISTED.exec(source)?.[1];
  const value = told?.replace(/^(?:an?|the)\s+(?:new\s+)?(?:task|to-?do|item|entry)\s+(?=\S)/i, '');
  if (value === undefined || isOffered(WHICH.exec(source)?.[1], model)) return undefined;
  const adding = model.elements.flatMap((field) => {
    const beside = field.node.role === 'textbox' ? (field.node.parent?.children ?? []) : [];
    const behind = beside[beside.indexOf(field.node) + 1];
    // One of each line adds that line.
    const isOnly = (name: string): boolean => model.elements.filter((one) => one.name === name).length === 1;
    const button = model.elements.find(
      ({ node, name }) =>
        beside.includes(node) && node !== field.node && ADDS.test(name) && (node === behind || isOnly(name)),
    );
    return button === undefined ? [] : [{ field, button }];
  });
  const [, count, thing] = /^(\d{1,4})\s+(?:x\s+)?(\p{L}.*)$/iu.exec(value) ?? [];
  const counter = adding.find(({ field }) => COUNTS.test(field.name));
  const [only, ...more] = adding.filter((one) => one !== counter);
  if (only === undefined || more.length > 0) return undefined;
  if (counter !== undefined && count !== undefined && thing !== undefined)
    return [
      { kind: 'complete', field: `ref:${only.field.ref}`, value: thing },
      { kind: 'complete', field: `ref:${counter.field.ref}`, value: count },
      { kind: 'click', target: `ref:${only.button.ref}` },
    ];
  return [
    { kind: 'complete', field: `ref:${only.field.ref}`, value },
    { kind: 'click', target: `ref:${only.button.ref}` },
  ];
}

/** Beside what is added, how many of it. */
const COUNTS = /^(?:how many|quantity|qty|amount|count|number|pieces)\b/i;

/** Which list it is to be on is chosen in the form. */
const isOffered = (which: string | undefined, model: PageModel): boolean =>
  listsOf(model).some((list) =>
    optionsOf(list).some(({ name }) => name.toLowerCase() === which?.toLowerCase()),
  );
