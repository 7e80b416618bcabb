// SPDX-License-Identifier: MIT
// What is new or has changed on a page since it was shown last, by the refs of its elements. Two snapshots of one document
// mostly differ in few lines: only what lies between the first and the last of them is read.
import type { Page } from './page.ts';

/** @param before Snapshot of the same document as `after`, which is the newer one. */
export function sinceOf(before: string, after: string): NonNullable<Page['since']> {
  const [was, is] = readDifference(before.split('\n'), after.split('\n'));
  const refs = [...is.said.keys()];
  const added = refs.filter((ref) => !was.said.has(ref));
  const back = backFrom(before, was);
  return {
    fresh: added.filter((ref) => !back(ref, is.roles.get(ref))),
    changed: refs.filter(
      (ref) => was.said.has(ref) && differ(was.said.get(ref) ?? '', is.said.get(ref) ?? ''),
    ),
  };
}

/** The focus, and what is on the screen, move though nothing has changed. */
function plain(line: string | undefined): string | undefined {
  return line?.replaceAll(' [onscreen]', '').replaceAll(' [active]', '');
}

function same(line: string | undefined, other: string | undefined): boolean {
  return line === other || plain(line) === plain(other);
}

function readDifference(was: string[], is: string[]): [Reading, Reading] {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && same(was[head], is[head])) head += 1;
  let tail = 0;
  while (tail < most - head && same(was.at(-1 - tail), is.at(-1 - tail))) tail += 1;
  return [read(was, head, was.length - tail), read(is, head, is.length - tail)];
}

interface Reading {
  /** By ref: what the element's own line says, and those below it that are no element with a ref: texts, options. */
  said: Map<string, string>;
  roles: Map<string, string>;
  /** Roles of elements without a ref: what can be seen, but not reached, as behind a modal dialog. */
  unreachable: Set<string>;
}

/** Indentation, role, ref. */
const LINE = /^( *)- '?(?:([a-z][\w-]*)(?:(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*? \[ref=(\w+)\])?)?/;

/** @param from The first line; those before it tell only where it stands. */
function read(lines: string[], from: number, to: number): Reading {
  const owners = ownersAt(lines, from);
  const reading: Reading = {
    said: new Map(owners.filter((ref) => ref !== '').map((ref) => [ref, ''])),
    roles: new Map(),
    unreachable: new Set(),
  };
  for (const written of lines.slice(from, to)) {
    const line = plain(written) as string;
    const [, indent = '', role, ref] = LINE.exec(line) ?? [];
    owners.length = Math.min(owners.length, indent.length >> 1);
    const owner = ref ?? owners.at(-1) ?? '';
    owners.push(owner);
    if (role !== undefined && ref !== undefined) reading.roles.set(ref, role);
    else if (role !== undefined && role !== 'text' && role !== 'option') reading.unreachable.add(role);
    if (owner !== '') reading.said.set(owner, `${reading.said.get(owner) ?? ''}${line}\n`);
  }
  return reading;
}

/** The refs of the elements that a line stands in, by depth; where one has none, that of the next one around it, or ''. */
function ownersAt(lines: string[], at: number): string[] {
  const around: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let above = at - 1; above >= 0 && depth > 0; above -= 1) {
    const line = lines[above] as string;
    if (line.search(/[^ ]|$/) >> 1 >= depth) continue;
    const [, indent = '', , ref = ''] = LINE.exec(line) ?? [];
    depth = indent.length >> 1;
    around.unshift(ref);
  }
  for (const [place, ref] of around.entries()) around[place] = ref || (around[place - 1] ?? '');
  return around;
}

/** What a view does not show. */
const UNSEEN = / \[cursor=pointer\]|^ *- \/url: .*$/gm;
/** A text stands in the line of its element, or in one of its own where the element holds more. */
const LAYOUT = /:?\n|^ *- (?:text(?=: ))?/gm;

function differ(before: string, after: string): boolean {
  if (before === after) return false;
  const [was, is] = [before, after].map((said) => said.replace(UNSEEN, '').replace(LAYOUT, ''));
  return was !== is;
}

const REF = /\[ref=(f\d+)?e(\d+)\]/g;

/**
 * Tells whether an element can be reached again rather than is new: before, some of its role could not be, and refs were
 * given later than its own.
 */
function backFrom(before: string, { unreachable }: Reading): (ref: string, role?: string) => boolean {
  if (unreachable.size === 0) return () => false;
  const newest = new Map<string, number>();
  for (const [, frame = '', number] of before.matchAll(REF))
    newest.set(frame, Math.max(newest.get(frame) ?? 0, Number(number)));
  return (ref, role = '') => {
    const [frame = '', number] = ref.split('e');
    return unreachable.has(role) && Number(number) <= (newest.get(frame) ?? 0);
  };
}
