// SPDX-License-Identifier: MIT
// On a page that is a command line: the line that does what was said is typed there. Which file is meant by how its name ends
// is seen in the list of files first; nothing is typed that does more than was said.
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { type FileSaid, type ShellDeed, shellDeedIn } from '../language/shell-deeds.ts';
import { quote } from '../language/text.ts';
import { nameOf } from '../page/model.ts';
import { lacksCommand, printedBy, type Shell, shellIn } from '../page/shell.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

/** Undefined where the page is no command line, or what was said is not done by one. */
export function shellClauses(clause: Clause, _: Turn, { model, progress }: Turn): Clause[] | undefined {
  if (isDerived(clause) || progress.length > 0) return undefined;
  const deed = shellDeedIn(clause.source);
  const shell = deed && shellIn(model);
  if (deed === undefined || shell === undefined) return undefined;
  const { within: _place, ...whole } = clause;
  return clausesFor(whole, commandsFor(deed))?.map((one) =>
    one.command.kind === 'line' ? one : { ...one, later: true },
  );
}

function commandsFor({ program, files, asks, tells }: ShellDeed): Command[] {
  const list: Command = { kind: 'line', program: 'ls', files: [] };
  if (tells !== undefined) return [list, { kind: 'printed', asked: true, tells, files }];
  const isKnown = files.every((file) => 'name' in file);
  // Not every command line deletes several by one line.
  const lines = program === 'rm' && isKnown && files.length > 1 ? files.map((file) => [file]) : [files];
  return [
    ...(isKnown ? [] : [list]),
    ...lines.map((some): Command => ({ kind: 'line', program, files: some })),
    { kind: 'printed', asked: asks },
  ];
}

/** Types one line. */
export function typeLine(turn: Turn, { program, files }: Extract<Command, { kind: 'line' }>): Result {
  const shell = shellIn(turn.model);
  const [first] = files;
  if (shell === undefined) return { state: 'missing', phrase: saidIn(turn), use: 'type', nearest: [] };
  if (lacksCommand(program, shell)) return lacking(program, turn);
  if (first === undefined || 'name' in first) {
    const names = files.flatMap((file) => ('name' in file ? [file.name] : []));
    return typed(shell, [program, ...names].join(' '));
  }
  const meant = filesMeant(first, printedBy('ls', shell) ?? '');
  const picked = turn.meant(saidIn(turn));
  if (meant.includes(picked)) return typed(shell, `${program} ${picked}`);
  const [one, ...more] = meant;
  if (one === undefined) return { state: 'missing', phrase: saidIn(turn), use: 'click', nearest: [] };
  if (more.length > 0 && !first.all && !ANY.test(saidIn(turn)))
    return {
      state: 'ask',
      phrase: saidIn(turn),
      question: `Which of these do you mean: ${meant.join(', ')}?`,
      options: meant,
    };
  const clause = turn.memo.clauses[turn.at];
  if (first.all && clause !== undefined) {
    const others = more.map((name): Command => ({ kind: 'line', program, files: [{ name }] }));
    turn.memo.clauses.splice(turn.at + 1, 0, ...(clausesFor(clause, others) ?? []));
  }
  return typed(shell, `${program} ${one}`);
}

const ANY = /\b(?:an?|any|one|some)(?: (?:of|single)\b.*?)? (?:files?|\.)/i;

const saidIn = ({ memo, at }: Turn): string => {
  const clause = memo.clauses[at];
  return clause === undefined ? '' : toldIn(clause);
};

const lacking = (program: string, turn: Turn): Result => ({
  state: 'ask',
  phrase: saidIn(turn),
  question: `There is no ${quote(program)} among the commands that the page tells. What shall I do?`,
  options: [],
});

function typed({ field }: Shell, line: string): Result {
  const name = nameOf(field);
  return act({ kind: 'type', ref: field.ref, name, text: line, submit: true }, `ran ${quote(line)}`, true);
}

/** Folders end in a slash, and are no files. */
const filesIn = (printed: string): string[] =>
  printed.split(/\s+/).filter((name) => /^[\p{L}\d._-]*[\p{L}\d]$/u.test(name));

const filesMeant = (said: FileSaid, printed: string): string[] =>
  filesIn(printed).filter((name) => {
    if ('name' in said) return name === said.name;
    return said.ending === ''
      ? !name.includes('.')
      : name.toLowerCase().endsWith(`.${said.ending.toLowerCase()}`);
  });

/** What the line before has printed: the answer to what was asked, or what went wrong. */
export function tellPrinted(
  turn: Turn,
  { asked, tells, files }: Extract<Command, { kind: 'printed' }>,
): Result {
  const shell = shellIn(turn.model);
  const last = turn.input.history.findLast(({ action }) => action.kind === 'type')?.action;
  const line = last?.kind === 'type' ? last.text : '';
  const printed = shell && line !== '' ? printedBy(line, shell) : undefined;
  if (tells !== undefined) return ofFiles(tells, files?.[0], printed, turn);
  if (printed && !asked && FAILS.test(printed))
    return {
      state: 'ask',
      phrase: saidIn(turn),
      question: `The page says ${quote(printed)} What shall I do?`,
      options: [],
    };
  const isLast = turn.memo.clauses.length === turn.at + 1;
  return printed && (asked || isLast)
    ? { state: 'answer', text: `${quote(line)} printed: ${printed}` }
    : { state: 'skip', said: '' };
}

const FAILS = /\b(?:error|not found|no such|cannot|can['’]t|denied|not permitted|invalid|usage)\b/i;

function ofFiles(
  tells: 'number' | 'whether',
  said: FileSaid | undefined,
  printed: string | undefined,
  turn: Turn,
): Result {
  if (printed === undefined) return { state: 'missing', phrase: saidIn(turn), use: 'click', nearest: [] };
  const some = said === undefined ? filesIn(printed) : filesMeant(said, printed);
  const told = some.length === 0 ? '' : `: ${some.join(', ')}`;
  if (tells === 'whether') return { state: 'answer', text: some.length > 0 ? `Yes${told}.` : 'No.' };
  return { state: 'answer', text: `${some.length} ${some.length === 1 ? 'file' : 'files'}${told}.` };
}
