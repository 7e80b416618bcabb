// SPDX-License-Identifier: MIT
// Reads what browser/perception and Playwright 1.65's `page.ariaSnapshot({mode:'ai'})` write into a tree. One pass, linear:
// Playwright emits a narrow, line-wise subset of YAML, and a general YAML parser takes seconds for 10,000 elements.

export interface SnapshotNode {
  /** ARIA role; `text` for bare text, `generic` for an element without a role, `page` for the root. */
  role: string;
  /** Accessible name; empty where there is none. */
  name: string;
  /** Absent: the element cannot be acted on (not visible, covered, or not an element). */
  ref?: string;
  /** Own text, or the value of a form control. */
  text?: string;
  url?: string;
  placeholder?: string;
  checked?: boolean | 'mixed';
  pressed?: boolean | 'mixed';
  disabled?: boolean;
  /** Absent where nothing tells whether it unfolds. */
  expanded?: boolean;
  selected?: boolean;
  active?: boolean;
  invalid?: boolean;
  /** Seen on the screen only, if at all: nothing that people are to use. */
  ariaHidden?: boolean;
  /** A field that takes no typing; it may open something to choose from. */
  readonly?: boolean;
  /** A field that takes several lines. */
  multiline?: boolean;
  /** A field that offers completions of what is typed. */
  completes?: boolean;
  /** The type of a field that takes no mere text: `date`, `time`, `email` and others of HTML's. */
  takes?: string;
  /** A dialog that leaves the page behind it to be used. */
  modeless?: boolean;
  level?: number;
  /** A list whose things can be dragged, and stand in rows of so many. */
  columns?: number;
  /** The mouse pointer becomes a hand over it: something listens for clicks. */
  pointer?: boolean;
  /** Scrolled into the window, at least in part. */
  onScreen?: boolean;
  /** What a control without words is probably a picture of, by its classes or files: a hint, not a name. */
  icon?: string;
  /** What is shown under the mouse of a control that says nothing else but a sign, a letter or a digit. */
  title?: string;
  /** Of a control by which a form is sent: whether it tells somebody something, or only looks something up. */
  form?: 'sends' | 'looks-up';
  parent?: SnapshotNode;
  children: SnapshotNode[];
  /** Place in document order, from 0 at the root; `end` is one behind the last descendant. */
  order: number;
  end: number;
}

/** Never throws: a line that it cannot read becomes a text node, for page text must not break the assistant. */
export function parseSnapshot(yaml: string): SnapshotNode {
  const root = makeNode('page', 0);
  const open: SnapshotNode[] = [root];
  let count = 1;
  for (let start = 0; start < yaml.length; ) {
    const newline = yaml.indexOf('\n', start);
    const end = newline < 0 ? yaml.length : newline;
    const dash = skipSpaces(yaml, start);
    if (dash < end && yaml.startsWith('- ', dash)) {
      const depth = Math.min((dash - start) >> 1, open.length - 1);
      closeTo(open, depth + 1, count);
      const parent = open[depth] as SnapshotNode;
      const line = yaml.slice(dash + 2, end);
      if (!readProperty(line, parent)) {
        const node = readNode(line, count);
        if (isValueOf(parent, node)) parent.text = node.text as string;
        else {
          count += 1;
          node.parent = parent;
          parent.children.push(node);
          open.push(node);
        }
      }
    }
    start = end + 1;
  }
  closeTo(open, 0, count);
  return root;
}

/** Every node below (and with) `root`, in document order. */
export function* walk(root: SnapshotNode): Generator<SnapshotNode> {
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop() as SnapshotNode;
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as SnapshotNode);
  }
}

function makeNode(role: string, order: number): SnapshotNode {
  return { role, name: '', children: [], order, end: order + 1 };
}

function closeTo(open: SnapshotNode[], length: number, count: number): void {
  while (open.length > length) (open.pop() as SnapshotNode).end = count;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** `/url: …` and `/placeholder: …` describe the element they are indented under. */
function readProperty(line: string, owner: SnapshotNode): boolean {
  if (line.startsWith('/url: ')) owner.url = readValue(line.slice(6));
  else if (line.startsWith('/placeholder: ')) owner.placeholder = readValue(line.slice(14));
  else return line.startsWith('/');
  return true;
}

/** The value of a field stands below it, where its placeholder or what it offers is shown, too. */
function isValueOf({ placeholder, completes }: SnapshotNode, { role, text }: SnapshotNode): boolean {
  return (placeholder !== undefined || completes === true) && role === 'text' && text !== undefined;
}

function readNode(line: string, order: number): SnapshotNode {
  const quoted = line.startsWith("'") ? readSingleQuoted(line) : undefined;
  const key = quoted?.text ?? line;
  const role = /^[A-Za-z][\w-]*/.exec(key)?.[0];
  if (role === undefined) return { ...makeNode('text', order), text: line };
  const node = makeNode(role, order);
  let at = role.length;
  if (key.startsWith(' "', at)) {
    const close = closingQuote(key, at + 1);
    node.name = unescapeDouble(key.slice(at + 2, close));
    at = close + 1;
  }
  at = readMarks(key, at, node);
  const rest = quoted === undefined ? key.slice(at) : line.slice(quoted.end);
  if (rest.startsWith(': ')) node.text = readValue(rest.slice(2));
  return node;
}

const MARK = / \[([\w-]+)(?:=([^\]]*))?\]/y;

function readMarks(key: string, from: number, node: SnapshotNode): number {
  let at = from;
  MARK.lastIndex = at;
  for (let mark = MARK.exec(key); mark !== null; mark = MARK.exec(key)) {
    setMark(node, mark[1] as string, mark[2]);
    at = MARK.lastIndex;
  }
  return at;
}

function setMark(node: SnapshotNode, mark: string, value: string | undefined): void {
  switch (mark) {
    case 'ref':
      if (value !== undefined) node.ref = value;
      break;
    case 'checked':
    case 'pressed':
      node[mark] = value === 'mixed' ? 'mixed' : true;
      break;
    case 'disabled':
    case 'expanded':
    case 'selected':
    case 'active':
    case 'invalid':
    case 'readonly':
    case 'multiline':
    case 'completes':
    case 'modeless':
      node[mark] = true;
      break;
    case 'collapsed':
      node.expanded = false;
      break;
    case 'aria-hidden':
      node.ariaHidden = true;
      break;
    case 'onscreen':
      node.onScreen = true;
      break;
    case 'icon':
    case 'takes':
    case 'title':
      if (value !== undefined) node[mark] = value;
      break;
    case 'form':
      if (value === 'sends' || value === 'looks-up') node.form = value;
      break;
    case 'level':
    case 'columns':
      node[mark] = Number(value);
      break;
    case 'cursor':
      node.pointer = value === 'pointer';
      break;
  }
}

function readSingleQuoted(line: string): { text: string; end: number } {
  let at = 1;
  for (;;) {
    const close = line.indexOf("'", at);
    if (close < 0) return { text: line.slice(1), end: line.length };
    if (line.charCodeAt(close + 1) !== 39)
      return { text: line.slice(1, close).replaceAll("''", "'"), end: close + 1 };
    at = close + 2;
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return text.length;
}

function readValue(value: string): string {
  return value.startsWith('"') ? unescapeDouble(value.slice(1, closingQuote(value, 0))) : value;
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g;
const CONTROLS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescapeDouble(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, hex?: string, unicode?: string, char?: string) => {
    const code = hex ?? unicode;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return CONTROLS[char as string] ?? (char as string);
  });
}

const SPOKEN_OF = new Set(
  `button link textbox searchbox spinbutton combobox listbox option checkbox radio switch slider tab menuitem
   menuitemcheckbox menuitemradio treeitem`.split(/\s+/),
);
const LABEL_LENGTH = 60;
const LABEL_COUNT = 400;

/** The names by which the page's controls can be spoken of, in document order, each once; for biasing a recogniser. */
export function labelsOf(root: SnapshotNode): string[] {
  const labels = new Set<string>();
  for (const node of walk(root)) {
    if (labels.size >= LABEL_COUNT) break;
    if (!SPOKEN_OF.has(node.role) && node.pointer !== true) continue;
    const label = (node.name || node.placeholder || spokenText(node)).replace(/\s+/g, ' ').trim();
    if (label.length <= LABEL_LENGTH && /\p{L}|\p{N}/u.test(label)) labels.add(label);
  }
  return [...labels];
}

/** A control without a name is called by its text; a field, whose text is its value, by the text before it. */
function spokenText(node: SnapshotNode): string {
  const siblings = node.parent?.children ?? [];
  if (node.role !== 'textbox' && node.role !== 'spinbutton' && node.role !== 'combobox')
    return node.text ?? '';
  const before = siblings[siblings.indexOf(node) - 1];
  return before === undefined || SPOKEN_OF.has(before.role) ? '' : (before.text ?? before.name);
}
