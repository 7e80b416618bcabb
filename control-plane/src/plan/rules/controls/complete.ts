// SPDX-License-Identifier: MIT
// Fields that offer completions: type, look what is offered, take what fits.
import type { PageAction } from '../../action.ts';
import type { Command } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { act, type Result, type Turn, unresolved } from '../turn/turn.ts';
import { setValue } from './fields.ts';
import { plainValue } from './values.ts';

const FITS = 0.72;

/** `ends`: how the offer to take must end, where only its ends were told. */
export function complete(turn: Turn, field: string, said: string, ends?: string): Result {
  const found = turn.find(field, 'set');
  const typed = turn.progress.find((action) => action.kind === 'type');
  if (typed !== undefined) {
    const name = typed.name;
    const at = found.state === 'found' ? found.element : undefined;
    const text = plainValue(said).text;
    const offer = ends === undefined ? offerFor(turn, at, text) : offerBetween(turn, at, text, ends);
    if (offer === undefined) return { state: 'skip', said: `typed ${quote(typed.text)} into ${quote(name)}` };
    const action: PageAction = { kind: 'click', ref: offer.ref, name: nameOf(offer) };
    return {
      state: 'act',
      actions: [action],
      said: `chose ${quote(nameOf(offer))} for ${quote(name)}`,
      final: true,
      pause: true,
    };
  }
  if (found.state !== 'found') return unresolved(found, field, 'set');
  const result = setValue(turn, found.element, said);
  const plain = result.state === 'act' && result.final && result.actions[0]?.kind === 'type';
  return plain && (ends !== undefined || mayOffer(found.element))
    ? { ...result, final: false, pause: true }
    : result;
}

/** Whether a field is one that pages offer completions for: it says so, or is for one of many known things. */
function mayOffer({ kind, labels, node }: Element): boolean {
  return kind === 'list' || node.role === 'searchbox' || labels.some(({ text }) => KNOWN.test(text));
}

const KNOWN =
  /\b(?:from|to|origin|destination|leaving|departure|arrival|depart|arrive|city|town|country|nation|airport|station|stop|place|location|where|pick ?-?up|drop ?-?off|search|find|tags?|recipients?|cc|bcc|assignee|member|product|item|language|skills?)\b/i;

const OFFERED =
  /^(?:it|that|this|one|the (?:only |first |top |right |matching )?(?:one|suggestion|offer|match|completion|proposal|autocomplete))(?: (?:from|in|out of|among|off) (?:the|these|those) (?:\w+ )?(?:list|suggestions?|menu|drop ?-?down|options?|offers|results|completions))?$/i;

/** Whether a command takes what is offered for what was typed before it. */
export function takesOffer(command: Command | undefined): boolean {
  return command?.kind === 'choose' && OFFERED.test(command.rest.trim());
}

/** "Choose it from the list": what the page offers for what was typed last. */
export function takeOffered(turn: Turn, said: string): Result | undefined {
  if (!OFFERED.test(said.trim())) return undefined;
  const typed = turn.input.history.findLast(({ action }) => action.kind === 'type')?.action;
  if (typed?.kind !== 'type') return undefined;
  const field = turn.model.elements.find(({ ref }) => ref === typed.ref);
  const offer = offerFor(turn, field, typed.text);
  return (
    offer &&
    act({ kind: 'click', ref: offer.ref, name: nameOf(offer) }, `chose ${quote(nameOf(offer))}`, true)
  );
}

/** What the page offers behind the field and begins or agrees with what was typed. */
function offerFor(turn: Turn, field: Element | undefined, text: string): Element | undefined {
  const from = field?.node.order ?? 0;
  const offered = turn
    .matches(text, 'choose')
    .find(
      ({ element, score }) =>
        score >= FITS &&
        element !== field &&
        isOffer(element) &&
        element.node.order > from &&
        element.node.order < from + 400,
    )?.element;
  return (
    offered ??
    turn.model.elements.find(
      (element) =>
        element.node.order > from && isBeside(element, field) && mentions(text, element.name) >= 0.95,
    )
  );
}

/** A plain text right behind the field, in the same small part of the page. */
function isBeside({ kind, node }: Element, field: Element | undefined): boolean {
  const part = field?.node.parent;
  return kind === 'text' && part !== undefined && part.end - part.order <= 60 && isWithin(node, part);
}

function offerBetween(
  turn: Turn,
  field: Element | undefined,
  start: string,
  end: string,
): Element | undefined {
  const from = field?.node.order ?? 0;
  return turn.model.elements.find((element) => {
    const name = element.name.toLowerCase();
    return (
      element.node.order > from &&
      (isOffer(element) || isBeside(element, field)) &&
      name.startsWith(start.toLowerCase()) &&
      name.endsWith(end.toLowerCase())
    );
  });
}

function isOffer({ kind, node }: Element): boolean {
  return (
    kind === 'option' ||
    kind === 'menuitem' ||
    node.role === 'listitem' ||
    (kind === 'text' && node.pointer === true) ||
    kind === 'link'
  );
}
