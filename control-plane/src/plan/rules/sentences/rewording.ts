// SPDX-License-Identifier: MIT
// "Change gently to firmly", "take out the word very", "add “Bye” at the end of the note": a part of a text that a field holds already.

import { plainValue } from '../controls/values.ts';
import { type Clause, clausesFor } from '../language/command.ts';
import { ordinalOf } from '../language/numbers.ts';
import { isLook } from '../language/styles.ts';
import type { Element } from '../page/model.ts';
import { sentenceMeant } from '../questions/sentence-meant.ts';
import type { Turn } from '../turn/turn.ts';

/** Where it is, before the verb or behind all else: the one text that has the words is meant. */
const PLACE =
  /^in\s+(?:the|my)\s+[\p{L} ]{2,30}?,?\s+(?=(?:change|replace|swap|correct|remove|delete|cut|insert|add|put)\s)|\s+(?:in|from|out of)\s+the\s+(?!end\b|beginning\b|front\b)[\p{L} ]{2,30}$/giu;
const CHANGED =
  /^(?:change|replace|swap|correct|edit|turn|set)\s+(?:the\s+words?\s+)?(.+?)\s+(?:to|with|by|into|for)\s+(.+)$/i;
const MADE = /^(?:make|put|write|say|use|type|let)\s+(?:it\s+(?:say\s+)?)?(.+)$/i;
/** What was taken off the clause, for it says what is not meant. */
const INSTEAD = /\sinstead\s+of\s+(.+?)(?=\s+(?:in|on|at|and|then)\s|[.,;!]|$)/i;
const CUTS = String.raw`^(?:remove|delete|cut|drop|erase|take)(?:\s+(?:out|away))?\s+`;
const CUT = new RegExp(
  String.raw`${CUTS}(?:(?:the\s+|(?:all|every)\s+(?:the\s+)?)?(?:words?|phrase)\s+(?<words>(?!in\b|of\b|that\b|from\b)\S.*)|(?:the\s+)?(?<quoted>["“].+["”]))$`,
  'i',
);
const PIECE = new RegExp(
  String.raw`${CUTS}the\s+(?<which>\w+)\s+(?<piece>sentence|word|line)(?:\s+of\s+the\s+[\p{L} ]+)?$`,
  'iu',
);
const PUT = String.raw`^(?:insert|add|put|write|type|append)(?:\s+in)?\s+`;
const BESIDE = new RegExp(
  String.raw`${PUT}(?:(?:the\s+)?(?:words?|phrase)\s+(?<words>.+?)|(?<quoted>["“].+?["”]))\s+(?:(?<first>before|in front of|ahead of)|after|behind)\s+(?:the\s+)?(?:words?\s+)?(?<at>.+)$`,
  'i',
);
const AT_END = new RegExp(
  String.raw`${PUT}(?:(?:the\s+)?(?:words?|phrase|sentence|text)\s+)?(?<fresh>.+?)\s+(?:at|to|on)\s+the\s+(?:very\s+)?(?:(?<first>beginning|start|front|top)|end|bottom)(?:\s+of\s+(?:the|my|this)\s+(?<where>[\p{L} ]+))?$`,
  'iu',
);

/** A text anew; undefined where it has nothing of what is told. */
type Edit = (text: string) => string | undefined;

/** The one field whose text has what is told gets it anew; undefined where none has, or several. */
export function rewordingClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0) return undefined;
  const said = clause.source.replace(PLACE, '');
  const edit =
    exchange(said, turn) ??
    cutOut(said) ??
    cutPiece(said, turn) ??
    cutSentence(said, turn) ??
    putBeside(said);
  const found = edit === undefined ? putAtEnd(clause.source, turn) : editedBy(edit, turn);
  // Nothing else is taken away where no text has the word, or more than one.
  const { words } = CUT.exec(said)?.groups ?? {};
  if (found === undefined && words !== undefined)
    return clausesFor(clause, [{ kind: 'enter', field: '', values: [`the word ${words}`] }]);
  const marked = found && markedIn(said, found.ref, turn);
  // What is written anew has no paragraphs any more: in a text of several lines what goes is marked and deleted.
  if (found !== undefined && marked !== undefined)
    return clausesFor(clause, [
      { kind: 'mark', field: found.ref, text: marked },
      { kind: 'press', key: 'Delete' },
    ]);
  return (
    found && clausesFor(clause, [{ kind: 'complete', field: `ref:${found.ref}`, value: `"${found.text}"` }])
  );
}

/** What is taken out, with the gap before it, as the text has it; undefined of a field of one line, or where it stands more than once. */
function markedIn(said: string, ref: string, { model }: Turn): string | undefined {
  const { words, quoted } = CUT.exec(said)?.groups ?? {};
  const old = words ?? quoted;
  const node = model.elements.find((one) => one.ref === ref)?.node;
  if (old === undefined || node?.multiline !== true) return undefined;
  const pattern = patternOf(plainValue(old).text, 'giu');
  const [only, ...more] = (node.text ?? '').matchAll(new RegExp(`[^\\S\\n]?${pattern.source}`, 'giu'));
  return more.length > 0 ? undefined : only?.[0];
}

function editedBy(edit: Edit, turn: Turn): { ref: string; text: string } | undefined {
  const [only, ...others] = turn.model.elements.flatMap((element) => {
    const text = element.kind === 'field' ? edit(element.node.text ?? '')?.trim() : undefined;
    // Said of the whole of what a field holds, it is another value for that field.
    return text === undefined || text === '' ? [] : [{ ref: element.ref, text }];
  });
  return others.length > 0 ? undefined : only;
}

/** "Change closed to open". */
function exchange(said: string, turn: Turn): Edit | undefined {
  const [old, fresh] = wordsIn(said, turn.input.task.text);
  // "Make the word fish bold" tells how it is to look.
  if (!old || !fresh || isField(old, turn) || isLook(fresh)) return undefined;
  const words = patternOf(old);
  return (text) =>
    words.test(text) && text.replace(words, '').trim() !== '' ? text.replace(words, fresh) : undefined;
}

/** The old words and the new ones; none where the clause tells no such two. */
function wordsIn(said: string, request: string): string[] {
  const [, from, to] = CHANGED.exec(said) ?? [];
  const made = MADE.exec(said)?.[1];
  const old = made && INSTEAD.exec(request.slice(request.indexOf(made) + made.length))?.[1];
  const both = from !== undefined && to !== undefined ? [from, to] : made && old ? [old, made] : [];
  return both.map((words) => plainValue(words).text);
}

/** "Remove the word very": where it stands but once, unless all of them are told. */
function cutOut(said: string): Edit | undefined {
  const { words, quoted } = CUT.exec(said)?.groups ?? {};
  const old = words ?? quoted;
  if (old === undefined) return undefined;
  const pattern = patternOf(plainValue(old).text, 'giu');
  return (text) => {
    const count = [...text.matchAll(pattern)].length;
    return count === 1 || (count > 1 && ALL.test(said)) ? closed(text.replace(pattern, '')) : undefined;
  };
}

const ALL = /^\S+ (?:out |away )?(?:all|every)\b/i;

/** "Delete the last sentence". */
function cutPiece(said: string, turn: Turn): Edit | undefined {
  const { which = '', piece = '' } = PIECE.exec(said)?.groups ?? {};
  const place = /^last$/i.test(which) ? -1 : (ordinalOf(which) ?? 0) - 1;
  const cut = PIECES[piece.toLowerCase()];
  if (cut === undefined || (place < 0 && !/^last$/i.test(which))) return undefined;
  const fields = textsOf(turn).length;
  return (text) => {
    const pieces = text.split(cut);
    if (fields !== 1 || pieces.length < 2 || pieces.at(place) === undefined) return undefined;
    return closed(pieces.toSpliced(place, 1).join(piece === 'line' ? '\n' : ' '));
  };
}

/** "Delete the sentence about the storm". */
function cutSentence(said: string, { model }: Turn): Edit | undefined {
  const sentence = sentenceMeant(CUTS_IT.exec(said)?.[1] ?? '', model)?.text;
  return sentence === undefined
    ? undefined
    : (text) => (text.includes(sentence) ? closed(text.replace(sentence, '')) : undefined);
}

const CUTS_IT = new RegExp(String.raw`${CUTS}the\s+(.+)$`, 'i');

const PIECES: Record<string, RegExp> = { sentence: /(?<=[.!?])\s+/, word: /\s+/, line: /\n+/ };

/** "Put the word quite before windy". */
function putBeside(said: string): Edit | undefined {
  const { words, quoted, first, at } = BESIDE.exec(said)?.groups ?? {};
  const fresh = words ?? quoted;
  if (fresh === undefined || at === undefined) return undefined;
  const plain = plainValue(fresh).text;
  const pattern = patternOf(plainValue(at).text, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].length === 1
      ? text.replace(pattern, (there) => (first === undefined ? `${there} ${plain}` : `${plain} ${there}`))
      : undefined;
}

/** "Add “See you” at the end of the note": where that is called so, or the only text in several lines. */
function putAtEnd(said: string, turn: Turn): { ref: string; text: string } | undefined {
  const { fresh, first, where } = AT_END.exec(said)?.groups ?? {};
  if (fresh === undefined) return undefined;
  const texts = textsOf(turn).filter(({ node }) => node.multiline === true);
  const found = where === undefined ? undefined : turn.find(where, 'type');
  const named = found?.state === 'found' ? texts.filter((one) => one === found.element) : [];
  const [only, ...more] = where === undefined || TEXT.test(where) ? texts : named;
  if (only === undefined || more.length > 0) return undefined;
  const plain = plainValue(fresh).text;
  const text = only.node.text ?? '';
  return { ref: only.ref, text: first === undefined ? `${text} ${plain}` : `${plain} ${text}` };
}

const TEXT = /^(?:text|editor|paragraph)$/i;

/** The fields that hold running text. */
const textsOf = ({ model }: Turn): Element[] =>
  model.elements.filter(({ kind, node }) => kind === 'field' && /\S\s+\S/.test(node.text ?? ''));

const patternOf = (words: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\d])`, flags);

/** Without the gap that is left where something was. */
const closed = (text: string): string =>
  text
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+([.,;:!?])/g, '$1')
    .replace(/[,;](?=[.!?])/g, '')
    .trim();

const isField = (words: string, turn: Turn): boolean => turn.score(words, 'set') >= CALLED;
const CALLED = 0.85;
