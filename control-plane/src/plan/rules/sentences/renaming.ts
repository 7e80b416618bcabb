// SPDX-License-Identifier: MIT
// "Rename notes.md to diary.md": by the field that has its name, once the thing is chosen, or by what renames whatever is chosen.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { isDeed } from '../language/deeds.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const FOUND = 0.6;
const CALLED = 0.9;

export function renameClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  const [, what, name] = /^rename\s+(.+?)(?:\s+(?:to|as|into)\s+(.+))?$/i.exec(source) ?? [];
  if (what === undefined || turn.progress.length > 0) return undefined;
  const field = name === undefined ? undefined : fieldWithName(what, turn);
  if (field !== undefined && name !== undefined)
    return clausesFor(clause, [
      { kind: 'complete', field: `ref:${field.ref}`, value: name },
      { kind: 'send' },
    ]);
  const commands = byControl(what, name, turn) ?? byBox(what, name, turn);
  return commands === undefined ? chosenFirst(clause, what, turn) : clausesFor(clause, commands);
}

/** A field that says that it is for the name, and has the old one in it. */
function fieldWithName(what: string, { model }: Turn): Element | undefined {
  const said = nameIn(what);
  return model.elements.find(
    ({ kind, node, labels }) =>
      kind === 'field' &&
      normalise(node.text ?? '') === said &&
      labels.some(({ text }) => /\b(?:name|title|rename)\b/i.test(text)),
  );
}

function byControl(what: string, name: string | undefined, turn: Turn): Command[] | undefined {
  const controls = turn.matches('rename', 'click').filter(({ score }) => score >= 0.85);
  const [only, ...more] = controls;
  if (only === undefined) return undefined;
  const isOpen = OPEN_ONE.test(what) && !isShown(what, turn);
  const press: Command[] = isOpen
    ? [{ kind: 'click', target: `ref:${only.element.ref}` }]
    : more.length > 0
      ? [{ kind: 'click', target: `rename for ${what}` }]
      : [
          { kind: 'click', target: what },
          { kind: 'click', target: `ref:${only.element.ref}` },
        ];
  return [
    ...press,
    ...(name === undefined
      ? [{ kind: 'set', rest: 'new name' } as const]
      : [{ kind: 'type', rest: name } as const]),
    { kind: 'send' },
  ];
}

/** "The document", "it": the one that is open, where nothing in sight is called so. */
const OPEN_ONE = /^(?:(?:the|this|my|our)\s+\p{L}+|it|this|that)$/iu;

/** "Delete draft" is no draft, but what becomes of it. */
function isShown(what: string, turn: Turn): boolean {
  const [best] = turn.matches(what, 'click');
  if (best === undefined || best.score < FOUND) return false;
  const [word = '', ...more] = wordsOf(best.element.name);
  return !(PRESSED.has(best.element.kind) && more.length > 0 && isDeed(word));
}

const PRESSED = new Set<Element['kind']>(['button', 'link', 'menuitem']);

/** What renames it may come up once it is chosen. */
function chosenFirst(clause: Clause, what: string, turn: Turn): Clause[] | undefined {
  const source = `click: ${clause.source}`;
  const found = turn.find(what, 'choose');
  if (turn.memo.clauses[turn.at - 1]?.source === source || found.state !== 'found') return undefined;
  const { element, score } = found;
  if (score < CALLED || element.kind !== 'text' || !takesClicks(element.node)) return undefined;
  return [{ source, command: { kind: 'click', target: pinned(element, what) } }, clause];
}

/** Its box is ticked, and what renames it pressed once that is there. */
function byBox(what: string, name: string | undefined, { model }: Turn): Command[] | undefined {
  const [box, ...more] = model.elements.filter((element) => isBoxOf(element, what));
  return box === undefined || more.length > 0 || name === undefined
    ? undefined
    : [
        { kind: 'check', target: pinned(box, what), on: true },
        { kind: 'give', deed: 'rename', value: name },
      ];
}

/** "Select kitchen.txt": what can be done with it may come up once its box is ticked. */
const isBoxOf = ({ node, name }: Element, what: string): boolean =>
  node.role === 'checkbox' && normalise(name).replace(/^(?:select|choose|mark) /, '') === nameIn(what);

/** "The file kitchen.txt". */
const nameIn = (what: string): string =>
  normalise(what.replace(/^the\s+(?:(?:file|folder|list|note|page)\s+)?/i, ''));
