// SPDX-License-Identifier: MIT
// "Mute the channel seeds", "leave the beekeepers group": the control says "Mute channel" and is for the one that is shown, so that one is shown first.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { mayBeHidden } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { type Element, type PageModel, takesClicks } from '../page/model.ts';
import { namesPlace, PLACE, PLACE_NAMED, wayToPlace } from '../turn/shown-place.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const IS_PLACE = new RegExp(`^${PLACE}$`);
const WAYS = [...PLACE_NAMED, String.raw`(?<name>\S.*)`].map(
  (place) => new RegExp(String.raw`^(?<verb>\p{L}+)\s+${place}$`, 'iu'),
);

/** What brings a place, or finds it, is done to none that is shown. */
const BRINGS =
  /^(?:create|add|new|make|start|begin|open|show|find|search|send|post|write|join|go|select|choose)$/i;

/** Undefined where no one control does that to such a place; where none is called so, it is asked for. */
export function inShownPlace(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause) || clause.command.kind !== 'click') return undefined;
  for (const way of WAYS) {
    const { verb = '', noun, name = '' } = way.exec(clause.source)?.groups ?? {};
    const control =
      verb === '' || BRINGS.test(verb) ? undefined : controlOf(verb.toLowerCase(), noun, turn.model);
    if (control === undefined || !namesPlace(name)) continue;
    const place = wayToPlace(name, turn);
    const isLacking = place === undefined && (noun === undefined || !mayBeHidden(verb));
    if (place === 'several' || isLacking) return undefined;
    const target = place === undefined ? name : pinned(place, name);
    return clausesFor(clause, [
      ...(place?.node.selected === true ? [] : [{ kind: 'click', target } as const]),
      { kind: 'click', target: control.name },
    ]);
  }
  return undefined;
}

/** The only one on the page that is called by the deed, and by what it is done to: by nothing else where that was said. */
function controlOf(verb: string, noun: string | undefined, { elements }: PageModel): Element | undefined {
  const [only, ...more] = elements.filter(({ kind, node, name }) => {
    const [first, ...others] = wordsOf(name);
    const isOfPlace = others.every((word) => (noun === undefined ? IS_PLACE.test(word) : word === noun));
    const isPressed = kind === 'button' || (kind === 'text' && takesClicks(node));
    return isPressed && first === verb && isOfPlace && (noun !== undefined || others.length > 0);
  });
  return more.length === 0 ? only : undefined;
}
