// SPDX-License-Identifier: MIT
// What people want of a command line, in words or as the very command: "delete the file that ends in .bak", "what is in notes.txt", "run ls".

/** A file by its name, or by how its name ends ("" where it has no ending); `all` where each such file is meant. */
export type FileSaid = { name: string } | { ending: string; all: boolean };

export interface ShellDeed {
  program: string;
  files: FileSaid[];
  /** What it prints was asked for. */
  asks: boolean;
  /** What is asked of the files that it prints: how many those are, or whether there are any. */
  tells?: 'number' | 'whether';
}

const PLACE =
  /^(?:(?:please )?(?:in|on|with|use|using|through|via) (?:the |this |my )?(?:terminal|console|shell|command[- ]line|prompt)(?: (?:below|above|here|window))?(?:,| to| and)? )|\s+(?:in|on|with|using|through|via) (?:the |this |my )?(?:terminal|console|shell|command[- ]line|prompt)(?: (?:below|above|here|window))?$/gi;

const NAME = String.raw`["“]?(?<name>[\p{L}\d~/_-]*[\p{L}\d_-]\.[\p{L}\d._-]*[\p{L}\d]|(?<=(?:called|named|name|["“]) ?)[\p{L}\d._/~-]+)["”]?`;
const NAMED = String.raw`["“]?[\p{L}\d~/_-]*[\p{L}\d_-]\.[\p{L}\d._-]*[\p{L}\d]["”]?`;
const NEW = NAME.replace('<name>', '<to>');
const KEEPS = String.raw`(?:(?:that|which|whose names?) )?(?:ends?|ending|finish(?:es|ing)?|with|having|ha(?:s|ve)|whose)(?: (?:in|with|on))?(?: (?:the|an?))?(?: file)?`;
const ENDS = String.raw`${KEEPS}(?: (?:extension|ending|suffix)(?: (?:of|is|called))? ["“]?\.?(?<ending>[\p{L}\d.]*[\p{L}\d])| ["“]?\.(?<ending2>[\p{L}\d.]*[\p{L}\d]))["”]?(?: (?:extension|ending|suffix))?`;
const BARE = String.raw`(?:(?:that|which) )?(?:with(?<bare>out)|(?:ha(?:s|ve)|with|having) no)(?: (?:an?|any))?(?: file)?(?: name)? (?:extension|ending|suffix)s?`;
const HOW_MANY = String.raw`(?<many>all(?: of)?(?: the| my)?|every|each|the|an?|any|one|some|my|one of the)`;
const FILE = String.raw`(?:(?:the |my |an? )?(?:(?:text |new )?(?:file|script|document) )?(?:(?:called|named|with the name) )?${NAME}(?: file)?|${HOW_MANY} (?:single )?files? ${ENDS}|${HOW_MANY.replace('many', 'many2')} (?:single )?files? ${BARE}|${HOW_MANY.replace('many', 'many3')} \.(?<ending3>[\p{L}\d.]*[\p{L}\d]) files?)`;
const FOLDER = String.raw`(?:the |an? |my )?(?:(?:new|empty) )*(?:folder|directory)(?: (?:called|named|with the name))? ["“]?(?<name>[\p{L}\d._-]+)["”]?`;
const FILES = String.raw`(?:(?:all|every|each)(?: of)? )?(?:the |my |your )?(?:files?(?: and (?:folders|directories))?|file ?names|(?:folder |directory )?contents|directory listing)(?: (?:there are|that are there|are there|are here|here|there|in (?:the |this )?(?:current |working |present )?(?:folder|directory)|do (?:i|we) have|(?:i|we) have))*`;
const SHOWS =
  '(?:show(?: me)?|display|print(?: out)?|output|read(?: out)?(?: me)?|tell me|give me|see|let me see)';

/** The program that does it, what is said of it, and whether what that prints is asked for. */
const FORMS: [program: string, form: RegExp, asks: boolean][] = (
  [
    ['rm', `(?:delete|remove|erase|trash|get rid of|discard|throw (?:away|out)) ${FILE}`],
    ['ls', `(?:list|${SHOWS})(?: (?:what|which))? ${FILES}`, true],
    [
      'ls',
      `(?:what|which) files(?: (?:are|do))? ?(?:there|here|(?:i|we) have|in (?:the |this )?(?:current )?(?:folder|directory))(?: here)?`,
      true,
    ],
    [
      'cat',
      `(?:${SHOWS}|open|view|look (?:in|into|at)|list) (?:what(?:['’]?s| is| stands)(?: written)? in(?:side)? |the (?:contents?|text|lines) (?:of|in) )?${FILE}`,
      true,
    ],
    ['cat', `what(?:['’]?s| is| stands)(?: written)? in(?:side)? ${FILE}`, true],
    ['cat', `what (?:do|does) ${FILE} (?:say|contain|hold|have in it|read)`, true],
    ['mkdir', `(?:make|create|add|set up) (?:me )?${FOLDER}`],
    [
      'touch',
      `(?:make|create|add) (?:me )?(?:an? |the )?(?:(?:new|empty) )*(?:(?:text )?file(?: (?:called|named|with the name))? )?${NAME}`,
    ],
    ['mv', `rename (?:the )?(?:file )?${NAME} (?:to|as|into) ${NEW}`],
    ['cp', `(?:copy|duplicate) (?:the )?(?:file )?${NAME} (?:to|as|into) ${NEW}`],
    ['cd', `(?:go|change|switch|move) (?:in)?to ${FOLDER}`],
    ['clear', 'clear (?:the |this )?(?:terminal|screen|console)'],
    [
      'pwd',
      `(?:${SHOWS}|what(?:['’]?s| is)|which is) the (?:current|working|present) (?:working )?(?:folder|directory)`,
      true,
    ],
  ] as [string, string, boolean?][]
).map(([program, form, asks = false]) => [program, new RegExp(`^${form}$`, 'iu'), asks]);

/** The command itself, told as it is typed. */
const TYPED =
  /^(?:(?:run|execute|issue)(?: the)?(?: command)? )?["“]?((?:ls|cat|rm|mkdir|rmdir|touch|mv|cp|pwd|whoami|echo|cd)(?: [\p{L}\d._/~*-]+)*)["”]?(?: command)?$/iu;
const RUN =
  /^(?:run|execute|issue) (?:the command ["“]?([a-z][\w./ -]*?)["”]?|["“]([a-z][\w./ -]*)["”]|([a-z][\w-]*))(?: command)?$/i;
const PRINTS = /^(?:ls|cat|pwd|whoami|echo|date|help)$/;

const SEVERAL = new RegExp(
  `^(?:delete|remove|erase|trash|get rid of|discard) (?:the )?(?:files? )?(${NAMED}(?:(?:, and |, | and )(?:the )?(?:file )?${NAMED})+)$`,
  'iu',
);
const HOW_MANY_FILES = new RegExp(
  `^how many files (?:are there|do (?:i|we) have|(?:are )?(?:here|in (?:the |this )?(?:current )?(?:folder|directory)))(?: (?:here|in (?:the |this )?(?:current )?(?:folder|directory)))*(?: ${ENDS})?$|^how many files ${ENDS.replace(/<(ending2?)>/g, '<$1b>')}(?: are there)?$`,
  'iu',
);
const WHETHER = new RegExp(
  `^(?:is|are) there ${FILE}(?: (?:here|in (?:the |this )?(?:folder|directory)))?$|^does ${FILE.replace(/<(\w+)>/g, '<$1b>')} exist$`,
  'iu',
);

/** Undefined where a text tells nothing that one does by a command line. */
export function shellDeedIn(said: string): ShellDeed | undefined {
  const plain = said
    .replace(PLACE, '')
    .replace(/[.!?]+$/, '')
    .trim();
  const line = (TYPED.exec(plain) ?? RUN.exec(plain))?.slice(1).find((one) => one !== undefined);
  if (line !== undefined) {
    const [program = '', ...args] = line.split(/\s+/);
    return { program, files: args.map((name) => ({ name })), asks: PRINTS.test(program) };
  }
  const several = SEVERAL.exec(plain)?.[1]?.match(new RegExp(NAMED, 'giu'));
  if (several)
    return {
      program: 'rm',
      files: several.map((name) => ({ name: name.replace(/["“”]/g, '') })),
      asks: false,
    };
  for (const [tells, form] of [
    ['number', HOW_MANY_FILES],
    ['whether', WHETHER],
  ] as const) {
    const groups = form.exec(plain)?.groups;
    if (groups !== undefined)
      return { program: 'ls', files: filesIn(withoutTwins(groups)), asks: true, tells };
  }
  for (const [program, form, asks] of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups !== undefined) return { program, files: filesIn(groups), asks };
    if (form.test(plain)) return { program, files: [], asks };
  }
  return undefined;
}

/** A group has but one name in either half of a pattern. */
const withoutTwins = (groups: Record<string, string | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([name, text]) =>
      text === undefined ? [] : [[name.replace(/b$/, ''), text]],
    ),
  );

function filesIn(said: Record<string, string | undefined>): FileSaid[] {
  const { name, to } = said;
  if (name !== undefined) return [name, ...(to === undefined ? [] : [to])].map((one) => ({ name: one }));
  const many = said.many ?? said.many2 ?? said.many3 ?? '';
  const ending = said.ending ?? said.ending2 ?? said.ending3;
  return ending === undefined && many === ''
    ? []
    : [{ ending: ending ?? '', all: /^(?:all|every|each)/i.test(many) }];
}
