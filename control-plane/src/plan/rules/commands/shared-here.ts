// SPDX-License-Identifier: MIT
// "Share the document with Noor as an editor", on the page of the document itself: its panel has a field for whom, perhaps a list of
// what they may do, and the button of the deed. Where a "Share" brings that, it is pressed first. Without the panel or with a second field
// in it nothing is filled in.
import { accessIn } from '../language/access.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { groupsOf } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
import { optionsOf } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { allowing } from './allowing.ts';

const SHARED = /^(share)\s+(.+?)\s+with\s+(.+)$/iu;
const SURE = 0.9;

/** Undefined where the sentence tells no such deed, or the page has no such panel. */
export function sharedHere(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const { rest, access } = accessIn(clause.source);
  const [, deed, what, whom] = SHARED.exec(rest) ?? [];
  if (deed === undefined || what === undefined || whom === undefined || !isOfPage(what, turn))
    return undefined;
  const panel = panelOf(deed.toLowerCase(), turn) ?? broughtUp(deed.toLowerCase(), turn);
  if (panel === undefined) return panelFirst(clause, deed.toLowerCase(), turn);
  const { field, button, lists } = panel;
  const given = listOf(whom).map(
    (value): Command => ({ kind: 'complete', field: pinned(field, deed), value }),
  );
  const allowed = access === undefined ? [] : allowing(access, lists, turn);
  if (allowed === undefined) return undefined;
  return clausesFor(clause, [...given, ...allowed, { kind: 'click', target: pinned(button, deed) }]);
}

/** "It", "the document", or what the page has as its heading. */
const isOfPage = (what: string, { model }: Turn): boolean =>
  /^(?:it|this|that|(?:the|this|my) [\p{L}]+)$/iu.test(what) ||
  model.elements.some(({ kind, name }) => kind === 'heading' && mentions(what, name) >= SURE);

interface Panel {
  field: Element;
  button: Element;
  lists: Element[];
}

/** The one button of that name, and the smallest part of the page with it and anything to fill in. */
function panelOf(deed: string, { model }: Turn): Panel | undefined {
  const open = ({ node }: Element): boolean => model.modal === undefined || isWithin(node, model.modal);
  const [button, ...buttons] = model.elements.filter(
    (element) => element.kind === 'button' && normalise(element.name) === deed && open(element),
  );
  if (button === undefined || buttons.length > 0) return undefined;
  const inside = nearestTo(button.node, model.elements.filter(isFilledIn));
  const lists = inside.filter((element) => optionsOf(element).length > 0);
  const [field, ...fields] = inside.filter((element) => !lists.includes(element));
  return field === undefined || fields.length > 0 || SEEKS.test(`${field.node.role} ${field.name}`)
    ? undefined
    : { field, button, lists };
}

/** A dialog that the press of the deed has brought: its one field, and the one button that refuses nothing, whatever it is called. */
function broughtUp(deed: string, turn: Turn): Panel | undefined {
  const { modal, elements } = turn.model;
  if (modal === undefined || !wasPressed(deed, turn)) return undefined;
  const inside = elements.filter(({ node }) => isWithin(node, modal));
  const [button, ...buttons] = inside.filter(({ kind, name }) => kind === 'button' && !REFUSES.test(name));
  const filled = inside.filter(isFilledIn);
  const lists = filled.filter((element) => optionsOf(element).length > 0);
  const [field, ...fields] = filled.filter((element) => !lists.includes(element));
  return field === undefined || fields.length > 0 || button === undefined || buttons.length > 0
    ? undefined
    : { field, button, lists };
}

const REFUSES = /^(?:cancel|close|back|not now|copy .+|[×✕✖x])$/iu;

const wasPressed = (deed: string, { input }: Turn): boolean =>
  input.history.some(({ action }) => action.kind === 'click' && normalise(action.name ?? '') === deed);

/** The one button of the page that is called so, and stands with no member of a list, brings the panel. */
function panelFirst(clause: Clause, deed: string, turn: Turn): Clause[] | undefined {
  const { model } = turn;
  const [button, ...more] = model.elements.filter(
    ({ kind, name }) => kind === 'button' && normalise(name) === deed,
  );
  if (button === undefined || more.length > 0 || model.modal !== undefined || wasPressed(deed, turn))
    return undefined;
  // Beside a list of what they may do it shares, and brings nothing.
  if (model.elements.some(({ kind, node }) => kind === 'list' && node.parent === button.node.parent))
    return undefined;
  const members = groupsOf(model.root).flatMap((group) => group.members);
  if (members.some((member) => isWithin(button.node, member.node) && member.title.length > deed.length * 2))
    return undefined;
  const press: Command = { kind: 'click', target: pinned(button, deed) };
  return [{ source: `click: ${clause.source}`, command: press }, clause];
}

const isFilledIn = ({ kind, node }: Element): boolean =>
  (kind === 'field' || kind === 'list') && node.disabled !== true;

const SEEKS = /\bsearch/i;
