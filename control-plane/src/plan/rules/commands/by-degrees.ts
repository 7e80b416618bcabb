// SPDX-License-Identifier: MIT
// "Make the text bigger", where its size is one of a few: the next one up. What is only compared is never typed anywhere.
import { type Clause, clausesFor, toldIn } from '../language/command.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const COMPARED =
  /^(?:the |my |our )?(?<what>\p{L}[\p{L} -]{1,30}?)(?: (?:a (?:bit|little|lot)|much|even|slightly))? to (?:(?:a (?:bit|little|lot)|much|even|slightly) )?(?:(?<up>bigger|larger)|smaller)$/iu;
/** "The attic a bit to warmer": of a number nobody says by how much, and what says so is called so. */
const BY_A_BIT =
  /^(\S.*) (?:a (?:bit|little|lot|touch)|much|even|slightly|somewhat) to ((?:warm|cold|cool|loud|quiet|bright|dark|dimm|high|low|fast|slow|strong|weak)er|hotter)$/i;
const DEGREES = [
  /^(?:tiny|extra small|very small|xs)$/,
  /^(?:small|s)$/,
  /^(?:medium|normal|default|regular|standard|m)$/,
  /^(?:large|big|l)$/,
  /^(?:extra large|very large|huge|xl)$/,
];

/** Undefined where nothing is compared so. */
export function degreeClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  const { model } = turn;
  const [, whose, compared] = (command.kind === 'set' && BY_A_BIT.exec(command.rest)) || [];
  if (whose !== undefined) return pressedSo(`${whose} ${compared}`, clause, turn);
  const { what, up } = (command.kind === 'set' ? COMPARED.exec(command.rest)?.groups : undefined) ?? {};
  if (what === undefined) return undefined;
  const [field, ...more] = model.elements.filter((one) => isSizeOf(one, what));
  const sizes = field === undefined || more.length > 0 ? [] : sizesOf(field, model);
  const at = sizes.findIndex(({ chosen }) => chosen);
  const next = at < 0 ? undefined : sizes[at + (up === undefined ? -1 : 1)];
  // No other reading may find a field that would take the word.
  if (field === undefined || next === undefined)
    return clausesFor(clause, [{ kind: 'click', target: toldIn(clause) }]);
  const target = pinned(field, field.name);
  return clausesFor(clause, [{ kind: 'complete', field: target, value: next.name }]);
}

/** What is pressed for it, if anything is; no field takes such words. */
function pressedSo(target: string, clause: Clause, turn: Turn): Clause[] | undefined {
  const found = turn.find(target, 'click');
  const isSign = found.state === 'found' && found.element.kind === 'button';
  return clausesFor(clause, [{ kind: 'click', target: isSign ? target : toldIn(clause) }]);
}

/** "Text size" of "text". */
const isSizeOf = ({ kind, labels }: Element, what: string): boolean =>
  (kind === 'group' || kind === 'list') &&
  labels.some(({ text }) => {
    const words = wordsOf(text);
    return (
      words.includes('size') &&
      wordsOf(what).every((word) => words.some((shown) => stem(shown) === stem(word)))
    );
  });

interface Size {
  name: string;
  chosen: boolean;
  degree: number;
}

/** From the smallest; those that are none are left out. */
function sizesOf(field: Element, { elements }: PageModel): Size[] {
  const choices = elements.filter(({ kind, node }) => kind === 'choice' && isWithin(node, field.node));
  const shown =
    field.kind === 'list'
      ? optionsOf(field).map(({ name, text = '', selected }) => ({
          name: name || text,
          chosen: selected === true,
        }))
      : choices.map(({ name, node }) => ({ name, chosen: node.checked === true }));
  return shown
    .map((one) => ({ ...one, degree: DEGREES.findIndex((degree) => degree.test(normalise(one.name))) }))
    .filter(({ degree }) => degree >= 0)
    .sort((a, b) => a.degree - b.degree);
}
