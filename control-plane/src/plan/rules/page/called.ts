// SPDX-License-Identifier: MIT
// What an element may be called: its own name, what stands beside it, its sign, its address, and how well each of these does.
import type { SnapshotNode } from '../../snapshot.ts';
import { fileIn } from '../language/files.ts';
import type { Kind } from '../language/lexicon.ts';
import { pictureNames, reactionOf, signOf, styleOf } from '../language/signs.ts';
import { foldPictureIn } from './fold-pictures.ts';
import {
  ancestor,
  caption,
  isCaption,
  isTitledSign,
  nearbyLabels,
  ownText,
  textOf,
  typeName,
} from './labels.ts';
import { isTextOfLetter } from './letter.ts';
import { type Label, labelOf } from './names.ts';
import { promptOf } from './prompts.ts';
import { leadOf } from './radio-groups.ts';

/** A name, and how well it does, 0 … 1. */
type Called = [text: string, weight: number];

const CONTROLS = new Set<Kind>(['field', 'list', 'slider', 'choice']);

/**
 * Best first, each once; may be empty.
 * @param isClicked Whether a text takes clicks.
 */
export function labelsFor(node: SnapshotNode, kind: Kind, isClicked: boolean): Label[] {
  const texts: Called[] = node.name === '' ? [] : [[node.name, isSignOf(node) ? SIGN : 1]];
  if (kind === 'group') addOfGroup(texts, node);
  else if (CONTROLS.has(kind)) addOfControl(texts, node, kind);
  else addOfText(texts, node, kind, isClicked);
  addOfFile(texts);
  return distinct(texts);
}

function addOfGroup(texts: Called[], node: SnapshotNode): void {
  const lead = leadOf(node);
  const own = lead && isCaption(lead) ? textOf(lead).replace(/[:*\s]+$/, '') : '';
  for (const near of own === '' ? nearbyLabels(node) : [own]) texts.push([near, 0.96]);
}

function addOfControl(texts: Called[], node: SnapshotNode, kind: Kind): void {
  const named = node.name !== '';
  // The sign of what has to be filled in is no part of its name.
  const plainName = node.name.replace(REQUIRED, '');
  if (plainName !== node.name && plainName !== '') texts.unshift([plainName, 1]);
  // "From Oslo", that shows "Oslo": what it holds now is no part of what it is called.
  const held = node.text?.trim() ?? '';
  const bareName = held === '' || !plainName.endsWith(` ${held}`) ? '' : plainName.slice(0, -held.length - 1);
  if (bareName !== '') texts.splice(0, texts.length, [bareName, 1]);
  if (isTextOfLetter(node)) texts.push(['message', 0.96]);
  for (const near of nearbyLabels(node)) {
    texts.push([near, named && !isUnderCaption(node) ? 0.86 : 0.96]);
    const way = WAY.exec(near)?.[1];
    if (way !== undefined) texts.push([way, 0.95]);
    // "The river to walk along": people put what it says and what stands over it together.
    const own = bareName || node.name;
    if (named && own !== near && near.length + own.length <= LONGEST_BOTH)
      texts.push([`${own} ${near}`, BOTH]);
  }
  const caption = captionOfSole(node);
  if (caption !== undefined) texts.push([caption, 0.9]);
  const whose = /^(\p{L}+)['’]s (?:full )?name$/iu.exec(texts[0]?.[0] ?? '')?.[1];
  if (whose !== undefined) texts.push([whose, 0.95]);
  const plain = CHOOSES.exec(texts[0]?.[0] ?? '')?.[1];
  if (plain !== undefined) texts.push([plain, 0.95]);
  const head = ASIDE.exec(texts[0]?.[0] ?? '')?.[1];
  if (head !== undefined) texts.push([head, 0.97]);
  if (node.placeholder !== undefined) texts.push([node.placeholder, 0.9]);
  if (!named && node.takes !== undefined) texts.push([typeName(node.takes), 0.85]);
  const prompt = promptOf(node);
  if (prompt !== undefined) texts.push([prompt.says, 0.95]);
  if (kind === 'list' && node.text) texts.push([node.text, 0.7]);
}

function addOfText(texts: Called[], node: SnapshotNode, kind: Kind, isClicked: boolean): void {
  const folding = foldPictureIn(node)?.title;
  if (folding !== undefined) texts.unshift([folding, 1]);
  if (node.name === '')
    texts.push([isLine(node) ? ownText(node) : textOf(node), kind === 'text' && !isClicked ? 0.97 : 1]);
  const title = isClicked && node.name === '' ? titleIn(node) : undefined;
  if (title !== undefined) texts.push([title, TITLE]);
  const beside = kind === 'link' || (kind === 'text' && node.pointer === true) ? caption(node) : undefined;
  if (beside !== undefined) texts.push([beside, 0.9]);
  if (node.url !== undefined) texts.push([addressWords(node.url), 0.75]);
  if (node.title !== undefined) texts.push([node.title, 0.98]);
  // A star that tells under the mouse "Mark as important" is a star all the same.
  if (node.text !== undefined && isTitledSign(node)) texts.push([node.text, SHOWN]);
  if (signOf(texts[0]?.[0] ?? '') === 'more') texts.push(['menu', 0.88]);
  const reaction = reactionOf(node.text ?? '', siblings(node));
  if (reaction !== undefined) texts.push([reaction, 0.88]);
  const style = styleOf(node.name || textOf(node), besideNames(node));
  if (style !== undefined) texts.push([style, SHOWN]);
  texts.push(...pictureNames(node.icon ?? ''));
  if (/^[×✕✖✗]$/.test(texts[0]?.[0].trim() ?? '') && standsInMember(node)) texts.push(['delete', 0.88]);
}

/** "Farid", then when and what he wrote: the words that a line to click begins with are what it is called. */
function titleIn({ children: [first, ...more] }: SnapshotNode): string | undefined {
  const text = first?.role === 'text' ? (first.text ?? '').trim() : '';
  return more.length > 0 && /^\p{L}/u.test(text) && text.length <= LONGEST_TITLE ? text : undefined;
}

const TITLE = 0.95;
const LONGEST_TITLE = 30;

/** "report.pdf" is a report and a PDF, and what stands before a dash is a name of its own. */
function addOfFile(texts: Called[]): void {
  const file = fileIn(texts[0]?.[0] ?? '');
  for (const noun of file?.nouns ?? []) texts.push([noun, OF_KIND], [`${file?.stem} ${noun}`, OF_KIND]);
  const [, head] = HEADED.exec(texts[0]?.[0] ?? '') ?? [];
  if (head !== undefined) texts.push([head, 0.9]);
}

function distinct(texts: Called[]): Label[] {
  const seen = new Set<string>();
  const labels: Label[] = [];
  for (const [text, weight] of texts) {
    if (text.trim() === '' || seen.has(text)) continue;
    seen.add(text);
    labels.push(labelOf(text, weight));
  }
  return labels;
}

/** "Paper Boats – Lio" is called by what stands before the dash, too. */
const HEADED = /^(\p{L}[^–—·|]{1,40}?) [–—·|] \S/u;

const REQUIRED = /^\*\s*|\s*\*$|\s*\(required\)$/i;

/** "Flying from", "Where are you going to?". */
const WAY =
  /^(?:(?:where are you )?(?:flying|going|travell?ing|sailing|leaving|departing|starting|coming|driving)|where) (from|to)\??$/i;

/** The one field under words of its own: they say what it is, and a name beside them gives an example. */
function isUnderCaption({ parent, role }: SnapshotNode): boolean {
  const [caption, field, ...more] = parent?.children ?? [];
  return (
    role === 'textbox' &&
    field?.role === role &&
    more.length === 0 &&
    caption !== undefined &&
    isCaption(caption) &&
    textOf(caption) !== ''
  );
}

/** Over the only thing to fill in of a part, with words on it between: "Contacts", then what they are for, then the field. */
function captionOfSole(node: SnapshotNode): string | undefined {
  const [caption, ...others] = node.parent?.children ?? [];
  const isSole = others.every((one) => one === node || one.role === 'paragraph' || one.role === 'text');
  if (caption === undefined || caption.role === 'paragraph' || caption === node) return undefined;
  if (others.length < 2 || !isSole) return undefined;
  return isCaption(caption) ? textOf(caption) : undefined;
}

/** "Choose a password" is the password's. */
const CHOOSES =
  /^(?:choose|pick|create|enter|type(?: in)?|set|provide|give)\s+(?:an?|the|your|us your)\s+(\S.*)$/i;

/** "Card number (6 digits)", "Old PIN, if you know it": what stands behind tells how it is to be filled in. */
const ASIDE = /^(\p{L}[^(),]*?)(?:\s*\([^()]+\)|,\s+(?:if|as|in|for|e\.?g|optional|only|so)\b.*)\W*$/iu;

/** "▶" leads on, and plays: what is told under the mouse says which. */
const isSignOf = ({ name, title = '' }: SnapshotNode): boolean =>
  /\p{L}/u.test(title) && signOf(name) !== undefined;

const siblings = ({ parent }: SnapshotNode): string[] => parent?.children.map(({ text = '' }) => text) ?? [];

const besideNames = ({ parent }: SnapshotNode): string[] =>
  parent?.children.map((one) => one.name || (one.text ?? '')) ?? [];

const SIGN = 0.75;
/** Of a sign beside what is told under the mouse. */
const SHOWN = 0.95;

/** The name of a field and what stands beside it, as one. */
const BOTH = 0.85;
const LONGEST_BOTH = 40;

/** Of a name that tells what kind of thing it is. */
const OF_KIND = 0.96;

const isLine = ({ role }: SnapshotNode): boolean => role === 'listitem' || role === 'treeitem';

/** Of a row or an item: a cross takes that away, and closes nothing. */
function standsInMember(node: SnapshotNode): boolean {
  return ancestor(node, (role) => role === 'listitem' || role === 'row', 3) !== undefined;
}

/** "/account/plan-change?x=1" → "account plan change". */
function addressWords(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/\?[^#]*/, '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
