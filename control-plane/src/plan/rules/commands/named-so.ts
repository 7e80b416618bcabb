// SPDX-License-Identifier: MIT
// "Call the recipe “Leek tart”", on a form with a title: what is made is called by its one field for a name or a title.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { namedIn } from '../language/naming.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TITLE = /^(?:the |your )?(?:[\p{L}-]+ ){0,2}(?:title|name)\b/iu;
/** Of a person, or of what is looked for. */
const OTHERS =
  /\b(?:first|given|last|family|user|nick|your|full|middle|maiden|company|guest|customer|search|find|filter|street|file)\b/i;

/** Undefined where there is no such field, or several. */
export function namedSo(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = namedIn(clause.source);
  if (told === undefined || isDerived(clause) || turn.progress.length > 0) return undefined;
  const fields = turn.model.elements.filter(isForTitle);
  const own = fields.filter(({ labels }) =>
    labels.some(({ plain }) => told.noun !== '' && plain.includes(told.noun.toLowerCase())),
  );
  const [only, ...more] = own.length > 0 ? own : fields;
  return only === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [
        { kind: 'complete', field: pinned(only, only.name), value: `"${told.name.replace(/["“”]/g, '')}"` },
      ]);
}

const isForTitle = ({ kind, node, labels }: Element): boolean => {
  const text = labels[0]?.text ?? '';
  return kind === 'field' && node.role === 'textbox' && TITLE.test(text) && !OTHERS.test(text);
};
