// SPDX-License-Identifier: MIT
// "Who leads the night shift?" of persons who each have their post beside their name: the one who leads among those under that head,
// or whose post says so itself ("Head of design").
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { ownText, textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^who (?:leads|heads|runs|manages|is (?:in charge|at the head|the (?:head|lead|leader|manager|boss|director|captain)) of) (?:up )?(?:the |our )?(?<team>[^?]+?)(?: (?:teams?|departments?|groups?|units?|sections?|squads?|offices?|crews?|divisions?))?\s*\?*$/i;
const POST =
  /\b(?:lead|leader|head|manager|director|chief|boss|chair(?:man|woman|person)?|captain|supervisor|foreman)\b/i;
export const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|da|di)){1,3}$/u;
const ALIKE = 0.9;
/** A post, and a head, is told in few words. */
const FEW_WORDS = 5;

/** Undefined where nobody has such a post there, or several do. */
export function whoLeads(question: string, { root }: PageModel): string | undefined {
  const team = ASKS.exec(question)?.groups?.team;
  if (team === undefined) return undefined;
  const [only, ...more] = [...walk(root)].flatMap((node) => {
    const holder = holderIn(node);
    // Whoever is head of one thing leads nothing else.
    const told = holder !== undefined && /\bof\b/i.test(holder.post) ? holder.post : headOver(node);
    const isOfTeam = holder !== undefined && [holder.post, told ?? ''].some((text) => saysAll(text, team));
    return isOfTeam ? [holder] : [];
  });
  return only === undefined || more.length > 0 ? undefined : `${only.name} (${only.post}).`;
}

/** Where posts are told, whoever has one that leads nothing leads nothing. */
export function leadsNothing(value: string, question: string, { root }: PageModel): boolean {
  if (!ASKS.test(question)) return false;
  const lines = [...walk(root)].map(textsIn);
  return (
    lines.some(([name = '', post = '']) => FULL_NAME.test(name) && POST.test(post)) &&
    lines.some(
      ([name = '', post = '']) => name !== '' && value.startsWith(name) && isShort(post) && !POST.test(post),
    )
  );
}

interface Holder {
  name: string;
  post: string;
}

/** Of a line that tells who somebody is, and a post that leads. */
function holderIn(node: SnapshotNode): Holder | undefined {
  const [name = '', post = ''] = textsIn(node);
  return FULL_NAME.test(name) && POST.test(post) && isShort(post) ? { name, post } : undefined;
}

const textsIn = ({ children }: SnapshotNode): string[] =>
  children.map((child) => textOf(child).trim()).filter((text) => text !== '');

const isShort = (text: string): boolean => wordsOf(text).length <= FEW_WORDS;

/** What the nearest part around it begins with, where that is no such line itself. */
function headOver(node: SnapshotNode): string | undefined {
  for (let part = node.parent; part !== undefined; part = part.parent) {
    const [first] = part.children;
    if (first === undefined || first === node) continue;
    const text = (first.name || ownText(first) || textOf(first)).trim();
    const isHead = first.children.every(({ role }) => role === 'text') && isShort(text);
    if (text !== '' && isHead) return text;
  }
  return undefined;
}

function saysAll(shown: string, team: string): boolean {
  const words = wordsOf(shown);
  const said = wordsOf(team).filter((word) => !STOP_WORDS.has(word));
  return said.length > 0 && said.every((word) => words.some((one) => likeness(word, one) >= ALIKE));
}
