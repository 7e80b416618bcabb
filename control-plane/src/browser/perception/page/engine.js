// SPDX-License-Identifier: MIT
// @ts-check
// Entry: a selector engine for Playwright, which runs it in an isolated world of each frame. `e12` selects the element of
// that ref; all else selects an element that is in no document and holds the answer: `look 40 7 6 f1` what the frame shows, as
// look 7, told by what differs from look 6, with refs that begin with f1, new ones from f1e40 on; `aim e12` where that
// element can be clicked at once, if anywhere; `missed` whether it was another that the click came to; asked of an element
// (`lam=e12 >> lam=free`), `free` where that takes the pointer, `picture` whether nothing that it shows can be read, and `ticked`
// whether a box of the page's own drawing is.

import { aim, awaitFrame, isPicture, missed, notePlace } from './aim.js';
import { distil } from './distil.js';
import { documentTitle, findClobbering, forgetNodes, isConnected, rootsIn } from './dom.js';
import { drawnTick } from './drawn-boxes.js';
import { forgetForms } from './forms.js';
import { freePlace } from './free.js';
import { findGeneratedText } from './generated.js';
import { findHands } from './hands.js';
import { forgetLabels } from './labels.js';
import { lineTick } from './mute-boxes.js';
import { patchOf } from './patch.js';
import { forgetRoles } from './roles.js';
import { forgetStates } from './states.js';
import { forgetStyles } from './style.js';
import { treeOf } from './tree.js';
import { toYaml } from './yaml.js';

/** An element keeps its ref for as long as its document lives. */
/** @type {WeakMap<Element, string>} */
const refs = new WeakMap();
/** What was shown last. */
/** @type {Map<string, Element>} */
let elements = new Map();
/** @type {{look: number, lines: string[]}} */
let shown = { look: 0, lines: [] };
let next = 1;

/** @param {Element} element @param {boolean} onScreen */
function refOf(element, onScreen) {
  if (onScreen) notePlace(element);
  let ref = refs.get(element);
  if (!ref) {
    ref = `e${next++}`;
    refs.set(element, ref);
  }
  elements.set(ref, element);
  return ref;
}

/** What was read in one look is not true in the next. */
function forget() {
  forgetNodes();
  forgetStyles();
  forgetRoles();
  forgetStates();
  forgetLabels();
  forgetForms();
}

const NOTHING = { lines: [], frames: [] };

/** @param {Element} body @param {string} prefix */
function read(body, prefix) {
  const tree = treeOf(body);
  distil(tree);
  return toYaml(tree, refOf, prefix);
}

/**
 * @param {number} from The first number for a new ref.
 * @param {number} number Of this look.
 * @param {number} known The look whose lines are known; 0: none.
 * @param {string} prefix What refs of this frame begin with in the text.
 */
function look(from, number, known, prefix) {
  next = Math.max(next, from);
  elements = new Map();
  forget();
  const roots = rootsIn(document);
  findClobbering(roots);
  findGeneratedText(roots);
  findHands(roots);
  // A document of another kind than HTML, or one that has only just been opened, has no body.
  const body = document.querySelector('body, frameset') ?? document.documentElement;
  const { lines, frames } = body ? read(body, prefix) : NOTHING;
  forget();
  const again = known !== 0 && known === shown.look;
  const patch = patchOf(again ? shown.lines : [], lines);
  shown = { look: number, lines };
  const head = JSON.stringify({ title: documentTitle(document), next, frames, again, pieces: patch.pieces });
  awaitFrame();
  return answer([head, ...patch.lines].join('\n'));
}

/** @param {string} text */
function answer(text) {
  const holder = Document.prototype.createElement.call(document, 'pre');
  holder.textContent = text;
  return [holder];
}

/** @param {string} ref */
function find(ref) {
  const element = elements.get(ref);
  return element && isConnected(element) ? [element] : [];
}

/** @param {string} ref */
function aimAt(ref) {
  const [element] = find(ref);
  return answer(JSON.stringify((element && aim(element)) ?? null));
}

/** @param {Element} element Of a box that does not tell its state itself. */
const tickOf = (element) => drawnTick(element) ?? lineTick(element);

export const engine = {
  /** @param {Node} root @param {string} body */
  queryAll(root, body) {
    const [verb, ...words] = body.split(' ');
    const [from, number, known] = words.map(Number);
    if (verb === 'look') return look(from ?? 1, number ?? 0, known ?? 0, words[3] ?? '');
    if (verb === 'aim') return aimAt(words[0] ?? '');
    if (verb === 'free') return answer(JSON.stringify(freePlace(/** @type {Element} */ (root)) ?? null));
    if (verb === 'picture') return answer(String(isPicture(/** @type {Element} */ (root))));
    if (verb === 'ticked') return answer(JSON.stringify(tickOf(/** @type {Element} */ (root)) ?? null));
    return verb === 'missed' ? answer(String(missed())) : find(body);
  },
};
