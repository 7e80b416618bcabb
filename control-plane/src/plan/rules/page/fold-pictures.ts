// SPDX-License-Identifier: MIT
// A picture or a button before a line that says itself what a click on it does to the line: "expand", "collapse".
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';

export interface FoldPicture {
  open: boolean;
  sign: { ref: string; name: string };
  /** What the line says behind it. */
  title: string;
}

/** Undefined where a node begins with no such thing, or says nothing behind it, or holds more to click. */
export function foldPictureIn({ children: [first, ...behind] }: SnapshotNode): FoldPicture | undefined {
  const [, opens, shuts] = SAYS.exec(first?.name.trim() ?? '') ?? [];
  if (first?.ref === undefined || !isPressed(first) || (opens ?? shuts) === undefined) return undefined;
  const title = behind.map(textOf).join(' ').trim();
  const isLine = title !== '' && title.length <= LONGEST && !behind.some(isPressed);
  return isLine
    ? { open: shuts !== undefined, sign: { ref: first.ref, name: first.name }, title }
    : undefined;
}

/** What a dialog or a notice begins with is "Close", and shuts it for good. */
const SAYS =
  /^(?:(expand|unfold|(?:open|show)(?= \p{L}))|(collapse|fold|(?:close|hide)(?= \p{L})))(?: (?:row|section|group|branch|node|item))?$/iu;
const LONGEST = 60;

const isPressed = ({ role, pointer }: SnapshotNode): boolean =>
  role === 'button' || role === 'link' || pointer === true;

/** Such a thing opens its own line, and is no way to anything else that a phrase names. */
export function isSignOfOther(node: SnapshotNode, phrase: string): boolean {
  const told = node.parent === undefined ? undefined : foldPictureIn(node.parent);
  if (told === undefined || told.sign.ref !== node.ref) return false;
  const isSaid = (word: string): boolean =>
    wordsOf(`${told.title} ${told.sign.name}`).some((one) => likeness(word, one) >= ALIKE);
  const names = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word) && !isFoldWord(word));
  return names.length > 0 && !names.some(isSaid);
}

const ALIKE = 0.78;
const isFoldWord = (word: string): boolean =>
  /^(?:expand|unfold|open|show|collapse|fold|close|hide|row|section|group|branch|node|item|sign|icon|button|picture|image|first|second|third|last)$/.test(
    word,
  );
