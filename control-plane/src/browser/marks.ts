// SPDX-License-Identifier: MIT
// Marks on a picture of the page: the ref of each control that is on the screen, so that what a picture shows can be acted upon.
import { parseSnapshot, walk } from '../plan/snapshot.ts';
import { nextFrame } from './change-watch.ts';
import type { Tab } from './tab.ts';
import { within } from './waiting.ts';

const MAX_MARKS = 100;
const BOX_MS = 1_000;
const DRAW_MS = 2_000;
const CONTROLS = new Set(
  `button link textbox searchbox combobox listbox checkbox radio switch slider spinbutton tab menuitem menuitemcheckbox
   menuitemradio option treeitem img canvas`.split(/\s+/),
);

interface Mark {
  ref: string;
  /** CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** Draws the marks for as long as `work` takes. */
export async function marked<T>(tab: Tab, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const marks = await marksOf(tab, signal);
  const drawn = tab.world.run(draw, marks).then(() => tab.world.run(nextFrame));
  await within(DRAW_MS, drawn, () => tab.hangs(), signal);
  try {
    return await work();
  } finally {
    await tab.world.run(erase).catch(() => undefined);
  }
}

/** Of what the last look saw on the screen. */
async function marksOf({ perception }: Tab, signal: AbortSignal): Promise<Mark[]> {
  const nodes = [...walk(parseSnapshot(perception.seen))];
  const refs = nodes
    .filter(({ role, pointer, onScreen }) => onScreen && (CONTROLS.has(role) || pointer))
    .flatMap(({ ref }) => ref ?? [])
    .slice(0, MAX_MARKS);
  const boxes = await Promise.all(
    refs.map((ref) =>
      perception
        .locate(ref)
        ?.boundingBox({ timeout: BOX_MS, signal })
        .catch(() => null),
    ),
  );
  return refs.flatMap((ref, i) => (boxes[i] ? [{ ref, box: boxes[i] }] : []));
}

/** Runs in the page: in a layer above all others, whose content its scripts cannot reach. */
function draw(marks: Mark[]): void {
  const scope = globalThis as unknown as { lamMarks?: HTMLElement };
  scope.lamMarks?.remove();
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText =
    'all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:hidden;pointer-events:none';
  const root = layer.attachShadow({ mode: 'closed' });
  for (const { ref, box } of marks) {
    const frame = document.createElement('div');
    frame.style.cssText = `position:absolute;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px;outline:1px solid #d0f`;
    const label = document.createElement('span');
    label.textContent = ref;
    label.style.cssText =
      'position:absolute;left:0;top:0;transform:translateY(min(0px,-60%));font:bold 11px/13px monospace;color:#fff;background:#80c;padding:0 2px';
    frame.append(label);
    root.append(frame);
  }
  document.documentElement.append(layer);
  layer.showPopover();
  scope.lamMarks = layer;
}

function erase(): void {
  (globalThis as unknown as { lamMarks?: HTMLElement }).lamMarks?.remove();
}
