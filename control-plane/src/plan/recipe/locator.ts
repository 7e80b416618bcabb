// SPDX-License-Identifier: MIT
// An element by what a person sees of it, so that it is found again on a later day: role, name, and what it stands in.
import { z } from 'zod';
import type { Page } from '../page.ts';
import { parseSnapshot, type SnapshotNode, walk } from '../snapshot.ts';
import { filled, same } from './masks.ts';
import { fold } from './words.ts';

const around = z.object({ role: z.string(), name: z.string(), texts: z.array(z.string()) });

/** An element as it was when it was acted upon. */
export const sight = z.object({
  role: z.string(),
  name: z.string(),
  /** No other element of the page has this role and name. */
  alone: z.boolean(),
  /** The row, item, group … in which it stands, with the texts there. */
  around: around.optional(),
});
export type Sight = z.infer<typeof sight>;

/** How it is found again; its texts may have slots. */
export const locator = z.object({
  role: z.string(),
  name: z.string(),
  /** What it stands in: the one of that role (and name) that shows all these texts. */
  within: around.optional(),
});
export type Locator = z.infer<typeof locator>;

/** One of many alike: which one is meant is told by what stands in it. */
export const REPEATED: ReadonlySet<string> = new Set(['row', 'listitem', 'article', 'treeitem']);
const STRUCTURAL = new Set(['group', 'radiogroup', 'region', 'form', 'dialog', 'alertdialog', 'tabpanel']);
/** Their texts are what they hold now, not what they stand for. */
const HOLDERS = new Set([
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'listbox',
  'slider',
  'progressbar',
]);
const MAX_TEXTS = 30;
const MAX_TEXT = 120;

/** What can be acted upon on one page. */
export class Elements {
  readonly root: SnapshotNode;
  readonly #dialog: Page['dialog'];
  readonly #byRef = new Map<string, SnapshotNode>();
  readonly #alike = new Map<string, SnapshotNode[]>();

  constructor({ snapshot, dialog }: Pick<Page, 'snapshot' | 'dialog'>) {
    this.root = parseSnapshot(snapshot);
    this.#dialog = dialog;
    for (const node of walk(this.root)) {
      if (node.ref === undefined) continue;
      this.#byRef.set(node.ref, node);
      const key = keyOf(node.role, nameOf(node));
      const alike = this.#alike.get(key);
      if (alike === undefined) this.#alike.set(key, [node]);
      else alike.push(node);
    }
  }

  /** Undefined: the ref is not on the page. */
  sightOf(ref: string): Sight | undefined {
    const node = this.#byRef.get(ref);
    if (node === undefined) return undefined;
    const { role } = node;
    const name = nameOf(node);
    const surroundings = aroundOf(node);
    const alone = this.#alike.get(keyOf(role, name))!.length === 1;
    return {
      role,
      name,
      alone,
      ...(surroundings && {
        around: { role: surroundings.role, name: surroundings.name, texts: textsIn(surroundings) },
      }),
    };
  }

  /** A JavaScript dialog in the form of an element. */
  dialogSight(): Sight | undefined {
    if (this.#dialog === undefined) return undefined;
    return { role: `${this.#dialog.kind} dialog`, name: this.#dialog.message, alone: true };
  }

  isOpen(locator: Locator, values: string[]): boolean {
    const seen = this.dialogSight();
    return seen !== undefined && seen.role === locator.role && same(seen.name, filled(locator.name, values));
  }

  /** `values`: what its slots stand for. @returns the ref of the one element that is meant; undefined: there is none, or it is not certain which. */
  find({ role, name, within }: Locator, values: string[] = []): string | undefined {
    const alike = this.#alike.get(keyOf(role, filled(name, values))) ?? [];
    const there = within === undefined ? alike : alike.filter((node) => standsIn(node, within, values));
    return there.length === 1 ? there[0]!.ref : undefined;
  }

  /** The names of the options of a list, as far as the page shows them. */
  optionsOf(ref: string): string[] {
    const list = this.#byRef.get(ref);
    return list === undefined
      ? []
      : [...walk(list)].filter(({ role }) => role === 'option').map(({ name }) => name);
  }

  /** Whether any element, or its text, says so. */
  shows(text: string): boolean {
    return [...walk(this.root)].some((node) => same(node.name || (node.text ?? ''), text));
  }
}

function keyOf(role: string, name: string): string {
  return `${role} ${fold(name)}`;
}

function nameOf({ name, placeholder }: SnapshotNode): string {
  return name || placeholder || '';
}

/** What tells an element from others: the nearest of many alike, else the nearest that groups. Menus of links are neither. */
function aroundOf(node: SnapshotNode): SnapshotNode | undefined {
  let structural: SnapshotNode | undefined;
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (REPEATED.has(at.role) && !isInNavigation(at)) return at;
    if (structural === undefined && STRUCTURAL.has(at.role)) structural = at;
  }
  return structural;
}

function isInNavigation(node: SnapshotNode): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (at.role === 'navigation') return true;
  return false;
}

/** What stands in it, each once: names but those of buttons, and texts that are no field's content. */
function textsIn(surroundings: SnapshotNode): string[] {
  const texts = new Set<string>();
  const visit = (node: SnapshotNode): void => {
    for (const child of node.children) {
      const text = (child.name || (HOLDERS.has(child.role) ? '' : child.text) || '').trim();
      if (text !== '' && child.role !== 'button' && text.length <= MAX_TEXT && texts.size < MAX_TEXTS)
        texts.add(text);
      if (!HOLDERS.has(child.role)) visit(child);
    }
  };
  visit(surroundings);
  return [...texts];
}

function standsIn(node: SnapshotNode, within: NonNullable<Locator['within']>, values: string[]): boolean {
  const surroundings = aroundOf(node);
  if (surroundings?.role !== within.role) return false;
  if (within.name !== '' && !same(surroundings.name, filled(within.name, values))) return false;
  const there = textsIn(surroundings);
  return within.texts.every((text) => there.some((shown) => same(shown, filled(text, values))));
}
