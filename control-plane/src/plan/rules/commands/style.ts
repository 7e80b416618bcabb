// SPDX-License-Identifier: MIT
// Text in an editor that is given a style: it is selected there, then what the editor calls the style is pressed.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { isWhole, plainText, type Styled, styledIn } from '../language/styles.ts';
import { quote } from '../language/text.ts';
import { type Element, nameOf } from '../page/model.ts';
import { wordOf } from '../questions/references.ts';
import { act, pinned, type Result, type Turn } from '../turn/turn.ts';

/** How well a control has to be called by a style. */
const CALLED = 0.85;

/** The clauses that a clause stands for; undefined where it speaks of no style, or nothing on the page gives it. */
export function styleClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const styled = styledIn(clause.source);
  const presses = styled && pressesFor(styled, turn);
  const chosen = presses && (markIn(styled, turn) ?? writtenIn(clause, styled, turn));
  return chosen && clausesFor(clause, [...chosen, ...presses])?.map(onceOffered);
}

/** A colour is looked for in what has come up for it. */
function onceOffered(clause: Clause): Clause {
  return clause.command.kind === 'choose' ? { ...clause, later: true } : clause;
}

/** What gives it the styles; undefined where there is no control for one of them. */
function pressesFor({ styles, colour }: Styled, turn: Turn): Command[] | undefined {
  const list = colour === undefined ? undefined : colourList(turn);
  if (list !== undefined) return [{ kind: 'set', rest: `${list.name} to ${colour}` }];
  const direct = colour === undefined ? undefined : controlFor(colour, turn);
  const opener = colour === undefined || direct !== undefined ? undefined : controlFor('text color', turn);
  const ofColour = colour === undefined ? [] : [opener ?? direct];
  const controls = [...styles.map((one) => controlFor(one, turn)), ...ofColour];
  if (controls.length === 0 || controls.includes(undefined)) return undefined;
  const clicks = (controls as Element[]).map(
    ({ ref, name }): Command => ({ kind: 'click', target: `ref:${ref} ${name}` }),
  );
  return opener === undefined ? clicks : [...clicks, { kind: 'choose', rest: colour ?? '' }];
}

/** A field that takes the colour, as people on either side of the ocean spell it. */
const colourList = (turn: Turn): Element | undefined =>
  ['text color', 'text colour', 'font colour']
    .flatMap((name) => turn.matches(name, 'set').slice(0, 1))
    .find(({ score, element: { kind, name } }) => score >= CALLED && (kind === 'list' || OF_TEXT.test(name)))
    ?.element;

const OF_TEXT = /\b(?:text|font)\b/i;

function controlFor(style: string, turn: Turn): Element | undefined {
  const [best] = turn
    .matches(style, 'click')
    .filter(({ element }) => element.kind === 'button' || element.kind === 'choice' || element.node.pointer);
  return best !== undefined && best.score >= CALLED ? best.element : undefined;
}

/** What selects the text; none where that was just done, undefined where no field of the page has it. */
function markIn({ text }: Styled, turn: Turn): Command[] | undefined {
  const { memo, at, model } = turn;
  const wasMarked = memo.clauses[at - 1]?.command.kind === 'mark';
  if (/^(?:it|that|this|them)$/i.test(text) && wasMarked) return [];
  const filled = model.elements.filter(
    ({ kind, node }) => kind === 'field' && node.text && node.readonly !== true,
  );
  if (isWhole(text)) {
    const [only, ...more] = filled;
    return only === undefined || more.length > 0 ? undefined : [{ kind: 'mark', field: only.ref }];
  }
  const named = turn.find(text.replace(WHOLE_FIELD, ''), 'type');
  const isNamed = named.state === 'found' && named.score >= CALLED && filled.includes(named.element);
  if (isNamed) return [{ kind: 'mark', field: named.element.ref }];
  const word = wordOf(turn, /\sword$/i.test(text) ? `${text} of the text` : text);
  const sought = word ?? plainText(text);
  const holding = filled.filter(({ node }) => textIn(node.text ?? '', sought) !== undefined);
  const [field, ...more] = holding;
  if (field === undefined || more.length > 0) return undefined;
  return [{ kind: 'mark', field: field.ref, text: textIn(field.node.text ?? '', sought) as string }];
}

/** "The whole remarks text" is what the field "Remarks" has. */
const WHOLE_FIELD =
  /^(?:all (?:of )?)?(?:the |my )?(?:whole |entire |full )?|\s+(?:text|field|box|content)$/gi;

/** "Write “hello” in bold": where the page has one empty field, it is written there first. */
function writtenIn({ source }: Clause, { text }: Styled, { model }: Turn): Command[] | undefined {
  const [field, ...more] = model.elements.filter(
    ({ kind, node }) => kind === 'field' && node.readonly !== true && node.disabled !== true,
  );
  const written = plainText(text);
  const isOpen = field?.node.role === 'textbox' && !field.node.text && more.length === 0;
  return isOpen && WRITES.test(source) && written !== ''
    ? [
        { kind: 'complete', field: pinned(field, field.name), value: `"${written}"` },
        { kind: 'mark', field: field.ref, text: written },
      ]
    : undefined;
}

const WRITES = /^(?:write|type|enter|put|set)\s/i;

/** As it is written there, by whole words. */
function textIn(written: string, sought: string): string | undefined {
  const plain = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return plain === ''
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').exec(written)?.[0];
}

/** Selects text in a field. */
export function markText(turn: Turn, { field, text }: Extract<Command, { kind: 'mark' }>): Result {
  const element = turn.model.elements.find(({ ref }) => ref === field);
  if (element === undefined)
    return { state: 'missing', phrase: text ?? 'the text', use: 'type', nearest: [] };
  const said = text === undefined ? 'selected the whole text' : `selected ${quote(text)}`;
  const action = {
    kind: 'mark',
    ref: field,
    name: nameOf(element),
    ...(text !== undefined && { text }),
  } as const;
  return act(action, said, false);
}
