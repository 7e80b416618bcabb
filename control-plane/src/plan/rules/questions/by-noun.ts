// SPDX-License-Identifier: MIT
// "The card Book caterer", "the post 'Cracked loaf'", "issue #41": what kind of thing is called so tells nothing where the page has that name;
// nor does "the beet Chioggia" where "Chioggia" is a twig of "Beet".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';

const NAMED =
  /(?<!\p{L})(?:(?:the|my|our|this|that)\s+)?(?<noun>\p{Ll}+)\s+(?:(?:called|named|titled|entitled)\s+)?(?=(?<name>["'“‘]?(?:\p{Lu}|#?\d{2}|#\d).*)$)/gu;
/** What else has a name of its own. */
const OTHERS = new Set(['issue', 'ticket', 'project', 'account']);

/** The question without such nouns. */
export function withoutNouns(question: string, root: SnapshotNode): string {
  return question.replace(NAMED, (said: string, noun: string, name: string) =>
    (isNoun(noun) || isBranchOf(noun, name, root)) && isOnlyName(noun, name, root) ? '' : said,
  );
}

const isNoun = (word: string): boolean =>
  (ITEM_NOUNS.has(stem(word)) || OTHERS.has(word)) && !PLACES.test(word);
/** What these are called is no name, but where they stand. */
const PLACES = /^(?:row|line|cell|square|tile|slot|room|step|lesson|chapter|question)s?$/;

/** In a tree the name that comes next is in what is called so. */
function isBranchOf(noun: string, said: string, root: SnapshotNode): boolean {
  const words = wordsOf(said);
  const branches = [...walk(root)].filter(
    (node) => node.role === 'treeitem' && stem(wordsOf(node.name).join(' ')) === stem(noun),
  );
  const isNamed = ({ role, name }: SnapshotNode): boolean =>
    role === 'treeitem' && wordsOf(name).every((word, at) => word === words[at]) && wordsOf(name).length > 0;
  return branches.some((branch) => [...walk(branch)].some((node) => node !== branch && isNamed(node)));
}

/** The page shows the name that comes next, and nowhere together with the noun: "Room 4" is called so. */
function isOnlyName(noun: string, said: string, root: SnapshotNode): boolean {
  const words = wordsOf(said);
  const texts = [...walk(root)].flatMap((node) =>
    node.children.length > 0 ? [] : [wordsOf(textOf(node)), wordsOf(node.name)],
  );
  const isName = (text: string[]): boolean =>
    text.length > 0 && text.length <= words.length && text.every((word, at) => word === words[at]);
  const withNoun = [noun, words[0] ?? ''];
  const isTogether = (text: string[]): boolean =>
    text.some((word, at) => word === withNoun[0] && text[at + 1] === withNoun[1]);
  return texts.some(isName) && !texts.some(isTogether);
}
