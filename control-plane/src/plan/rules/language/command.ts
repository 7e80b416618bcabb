// SPDX-License-Identifier: MIT
// One clause of a request, as understood from its words alone; targets stay phrases until a page is there to ground them.
import type { Extent } from './resizing.ts';
import type { FileSaid } from './shell-deeds.ts';

export type Command =
  | { kind: 'goto'; url: string }
  | { kind: 'click'; target: string }
  /** `verb`: the very word, for it may name a control. */
  | { kind: 'open'; target: string; verb?: string }
  | { kind: 'copy'; source: string }
  /** `rest` is all that follows the verb: value and field in one of several orders. */
  | { kind: 'type'; rest: string }
  /** `F to V`, several of them. */
  | { kind: 'set'; rest: string }
  /**
   * A field that may offer what fits while one types: type, then take the offer. `ends`: how the offer must end, where only its ends
   * were told. `offers`: the request says that there is something to choose.
   */
  | { kind: 'complete'; field: string; value: string; ends?: string; offers?: true }
  /** Each, one after the other, of a field that keeps several. */
  | { kind: 'enter'; field: string; values: string[] }
  /** Selects that text of a field, or all of it. */
  | { kind: 'mark'; field: string; text?: string }
  | { kind: 'clear'; target: string; verb: string }
  /** Something to go to, or whose control the next clause is about. */
  | { kind: 'find'; target: string }
  /** What is told of somebody: to be clicked, or read. */
  | { kind: 'own'; whose: string; what: string; reads?: true }
  | { kind: 'fill'; rest: string }
  | { kind: 'choose'; rest: string }
  | { kind: 'check'; target: string; on: boolean }
  | { kind: 'search'; text: string }
  /** What was typed last. */
  | { kind: 'send' }
  /** To whatever takes it, once that has come up for a deed so called. */
  | { kind: 'give'; deed: string; value: string }
  /** Whatever asks whether it shall be so, after a deed so called. */
  | { kind: 'confirm'; deed: string }
  /** Whatever places the order that was begun; `told`: what is still to be told to the form for it. */
  | { kind: 'conclude'; told: string }
  /** Looks at what the page answers to a form that was sent. */
  | { kind: 'heed' }
  /** A line of a command line, with the files that it takes. */
  | { kind: 'line'; program: string; files: FileSaid[] }
  /** Looks at what the line before has printed; `tells`: of such files, where it is a list of files. */
  | { kind: 'printed'; asked: boolean; tells?: 'number' | 'whether'; files?: FileSaid[] }
  | { kind: 'press'; key: string }
  /** `target`: what is scrolled, where it is not the page. */
  | { kind: 'scroll'; direction: 'up' | 'down' | 'top' | 'bottom'; target?: string }
  | { kind: 'back' }
  | { kind: 'forward' }
  | { kind: 'wait'; text: string }
  | { kind: 'hover'; target: string }
  | { kind: 'drag'; what: string; spot: Spot }
  | { kind: 'resize'; target: string; width?: Extent; height?: Extent }
  /** What can be sorted by hand, smallest first unless `falling`. */
  | { kind: 'arrange'; falling: boolean }
  | { kind: 'dialog'; accept: boolean }
  | { kind: 'read'; question: string }
  /** Again and again, so many times at most, until it is so. */
  | { kind: 'until'; condition: string; deeds: Clause[]; left: number }
  /** As soon as it has come about by itself; `otherwise`: how it is read where the page tells nothing of that. */
  | { kind: 'once'; condition: string; deeds: Clause[]; otherwise: Clause[] }
  | { kind: 'if'; condition: string; yes: Clause[]; no: Clause[] };

export type Way = 'left' | 'right' | 'up' | 'down';

/**
 * Where something is dragged: to another thing, or to a place among its like, from 1, -1 the last, which is at that side; some way, so many places
 * on or as far as was said; or to a row and a column of a grid, which was said so.
 */
export type Spot =
  | { to: string; edge?: 'before' | 'after' }
  | { place: number; side?: Way }
  | { way: Way; steps?: number; pixels?: number }
  | { row: Third; column: Third; said: string };

export type Third = 'first' | 'middle' | 'last';

/** A command and the words it was read from, should they have to be read anew. */
export interface Clause {
  source: string;
  command: Command;
  /** The part of the page that the sentence says it is about. */
  within?: string;
  /** It tells what is for a form that the clause before has brought up. */
  brought?: true;
  /** It tells what is asked for once what the clause before has chosen brings that up. */
  later?: true;
  /** What it is in, the outermost first: it is looked for nowhere else. */
  path?: Place[];
}

/** What holds other things, as it is called. */
export interface Place {
  name: string;
  opened?: true;
}

/** Clauses in the place of one; undefined where there are none, or it is among them. */
export function clausesFor(
  { source, command, within, path }: Clause,
  commands: Command[] | undefined,
): Clause[] | undefined {
  if (commands === undefined || commands.includes(command)) return undefined;
  return commands.map((one, i) => ({
    source: `${one.kind}: ${source}`,
    command: one,
    ...(within !== undefined && { within }),
    // What follows on the first may come up anywhere: a menu, the controls for what was chosen.
    ...(path !== undefined && { path: i === 0 ? path : [] }),
  }));
}

/** Whether a clause stands for a part of what was said, and its source for the whole. */
export function isDerived({ source, command }: Clause): boolean {
  return source.startsWith(`${command.kind}: `);
}

/** What was said, of a derived clause as of any other. */
export function toldIn(clause: Clause): string {
  return isDerived(clause) ? clause.source.slice(clause.command.kind.length + 2) : clause.source;
}
