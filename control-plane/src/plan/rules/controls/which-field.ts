// SPDX-License-Identifier: MIT
// "The text field" where there are several: the one that stands with the button that is pressed next, or with what was spoken of just
// before, else the only empty one.
import { type Clause, toldIn } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isRoleWord } from '../language/phrase.ts';
import { bare } from '../language/relations.ts';
import { wordsOf } from '../language/text.ts';
import type { Grounding } from '../page/grounding.ts';
import { isButton } from '../page/kinds.ts';
import { ancestor, textOf } from '../page/labels.ts';
import { markedPart } from '../page/marked-part.ts';
import type { Element } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
import { ownedBy } from '../page/own.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';
import { isNamedLater } from './named-later.ts';

/** The grounding of a phrase that names no more than a kind of field, or how many there are of something. */
export function whichField(found: Grounding, said: string, turn: Turn): Grounding {
  if (found.state === 'missing') return countOf(said, turn) ?? soleSlider(said, turn) ?? found;
  const [raised, ...others] = found.state === 'unclear' ? found.options.filter(isOfDialog) : [];
  if (raised !== undefined && others.length === 0) return { state: 'found', element: raised, score: 0.9 };
  if (found.state !== 'unclear' || !isRoleWord(bare(said.replace(BESIDE_IT, '').replace(ITS, ''))))
    return found;
  const typed = turn.progress.findLast(({ kind }) => kind === 'type');
  const begun = turn.model.elements.filter(({ ref }) => typed?.kind === 'type' && ref === typed.ref);
  const open = found.options.filter(({ node }) => !node.text);
  const unnamed = open.filter((field) => !isNamedLater(field, turn));
  const empty = unnamed.length > 0 ? unnamed : open;
  const [only, ...more] =
    begun.length > 0
      ? begun
      : (inMarkedPart(empty, said, turn) ??
        besideNextPressed(empty, turn) ??
        besideSpokenOf(empty, turn) ??
        empty);
  return only !== undefined && more.length === 0 ? { state: 'found', element: only, score: 0.9 } : found;
}

/** Over a page with a filter of that name: what a dialog asks for goes first. */
const isOfDialog = ({ node }: Element): boolean => ancestor(node, (role) => role === 'dialog') !== undefined;

/** "The quantity of the tea towel in the basket": the number that stands with it. */
function countOf(said: string, turn: Turn): Grounding | undefined {
  const what = COUNT_OF.exec(said)?.[1];
  const found = what === undefined ? undefined : turn.find(what, 'set');
  return found?.state === 'found' && found.element.node.role === 'spinbutton' ? found : undefined;
}

/** "The range slider", where there is but one, whatever it is called. */
function soleSlider(said: string, { model }: Turn): Grounding | undefined {
  const [only, ...more] = model.elements.filter(({ kind }) => kind === 'slider');
  const isMeant = /^(?:the |this |that )?(?:\p{L}+ )?slider$/iu.test(said.trim());
  return isMeant && only !== undefined && more.length === 0
    ? { state: 'found', element: only, score: 0.9 }
    : undefined;
}

const COUNT_OF =
  /^(?:the )?(?:quantity|number|amount|count) of (.+?)(?: in (?:the|my|our) (?:basket|cart|bag|order|list))?$/i;

/** "The box below it", that is below what was read for it, which is behind the same button. */
const BESIDE_IT =
  /\s+(?:next to|beside|below|under|underneath|above|near|by|after|behind|right of) (?:it|that|this|them)$/i;

const ITS = /^(?:its|the corresponding|the same)\s+/i;

/** "Solve question A, type the answer into its field": what stands behind that letter. */
function inMarkedPart(fields: Element[], said: string, { memo, at, model }: Turn): Element[] | undefined {
  const place = ITS.test(said) ? AT_MARK.exec(memo.clauses[at - 1]?.source ?? '')?.[1] : undefined;
  const part = place === undefined ? undefined : markedPart(place, model.root);
  const inside = fields.filter(({ node }) => part && node.order >= part.from && node.order < part.to);
  return inside.length === 1 ? inside : undefined;
}

const AT_MARK = /\s((?:\p{L}+ )?(?:\p{L}|\d{1,2}))$/u;

/** The one in whose part of the page most words of the clause before are. */
function besideSpokenOf(fields: Element[], { memo, at }: Turn): Element[] | undefined {
  const before = memo.clauses[at - 1]?.source ?? '';
  const words = wordsOf(before).filter((word) => !STOP_WORDS.has(word));
  const told = ownedBy(fields.map((element) => ({ element, score: 1 }))).map(({ match, own }) => ({
    field: match.element,
    shown: words.filter((word) => mentions(word, textOf(own)) >= SAID).length,
  }));
  const most = Math.max(0, ...told.map(({ shown }) => shown));
  const [only, ...more] = told.filter(({ shown }) => shown === most);
  return most > 0 && only !== undefined && more.length === 0 ? [only.field] : undefined;
}

const SAID = 0.9;

/** Those that stand nearest to what is pressed next; undefined where that is not to be told. */
export function besideNextPressed(fields: Element[], turn: Turn): Element[] | undefined {
  const later = turn.memo.clauses.slice(turn.at + 1);
  const next = later.find(({ command }) => command.kind === 'click' || command.kind === 'send');
  const pressed = next && turn.find(pressTold(next), 'click');
  if (pressed?.state !== 'found') return undefined;
  const near = nearestTo(pressed.element.node, fields) ?? [];
  return near.length === 1 ? near : (upTo(pressed.element, fields, turn) ?? near);
}

/** "Post it", "post “Hello”": the button is called by the verb. */
function pressTold(clause: Clause): string {
  const { command } = clause;
  const said = command.kind === 'click' ? command.target : (toldIn(clause).split(' ')[0] as string);
  return said.replace(/ (?:it|that|this)$/i, '');
}

/** Side by side with other fields and their buttons: the one field between the button before and this one. */
function upTo({ node }: Element, fields: Element[], { model }: Turn): Element[] | undefined {
  const buttons = model.elements.filter((one) => isButton(one) && one.node.order < node.order);
  const from = Math.max(0, ...buttons.map((one) => one.node.order));
  const between = fields.filter((one) => one.node.order > from && one.node.order < node.order);
  return between.length === 1 ? between : undefined;
}
