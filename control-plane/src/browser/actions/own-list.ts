// SPDX-License-Identifier: MIT
// A drop-down that the page made itself: a button, a field or a mere box, and a list that need not be there before it is
// opened, need not hold all of its options at once, and need not say that it is a list.
import type { Locator } from 'playwright';
import { type Acting, type Found, limits } from './acting.ts';
import { chooseOption, noSuchOption } from './options.ts';

/** How often a list is scrolled in search of an option that it draws only when it is near. */
const MAX_SCREENS = 100;
/** For what opens, or is filtered, to show itself. */
const SHOW_MS = 2_000;

const ROLES = ['option', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'treeitem'];
const OPTIONS = ROLES.map((role) => `[role=${role}]`).join(', ');

/** Its words in their order: between the parts of an option there need be no white space but what the page draws. */
function saying(wanted: string): RegExp {
  const words = wanted
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(words.join('\\s*'), 'i');
}

/** Runs in the page: one screen further; false at the list's end. */
function scrollOn(option: Element): Promise<boolean> {
  let list = option.parentElement;
  while (
    list !== null &&
    !(list.scrollHeight > list.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(list).overflowY))
  )
    list = list.parentElement;
  if (list === null) return Promise.resolve(false);
  const before = list.scrollTop;
  list.scrollTop = before + list.clientHeight * 0.8;
  if (list.scrollTop === before) return Promise.resolve(false);
  return new Promise((resolve) => {
    const drawn = (): void => resolve(true);
    requestAnimationFrame(() => requestAnimationFrame(drawn));
    setTimeout(drawn, 200);
  });
}

export class OwnList {
  readonly #element: Locator;
  readonly #scope: Found['scope'];
  readonly #name: string;
  readonly #acting: Acting;

  constructor({ element, scope }: Found, name: string, acting: Acting) {
    this.#element = element;
    this.#scope = scope;
    this.#name = name;
    this.#acting = acting;
  }

  /** Chooses these and no others in a list that lets several be chosen. @throws LamError `no_such_option`. */
  async chooseAll(wanted: readonly string[]): Promise<void> {
    if ((await this.#element.getAttribute('aria-multiselectable', limits(this.#acting))) !== 'true') {
      for (const option of wanted) await this.choose(option);
      return;
    }
    const list = await this.#options();
    const texts = await this.#told(list);
    const chosen = wanted.map((text) => {
      const index = chooseOption(texts, text);
      if (index === undefined) throw noSuchOption(this.#name, text, texts);
      return index;
    });
    for (const [index, option] of (await list.all()).entries()) {
      const selected = (await option.getAttribute('aria-selected', limits(this.#acting))) === 'true';
      if (selected !== chosen.includes(index)) await option.click(limits(this.#acting));
    }
  }

  /** Opens the list where it is closed, and clicks the option in it. @throws LamError `no_such_option`. */
  async choose(wanted: string): Promise<void> {
    const list = await this.#options();
    if ((await list.count()) > 0) return this.#chooseOption(list, wanted);
    if (await this.#isField()) {
      await this.#element.click(limits(this.#acting));
      return this.#chooseOption(list, wanted);
    }
    const [texts, own, there] = await this.#texts(wanted);
    await this.#open(list.first().or(texts.nth(there)));
    if ((await list.count()) > 0) return this.#chooseOption(list, wanted);
    return this.#chooseText(texts, own, there, wanted);
  }

  async #chooseOption(list: Locator, wanted: string): Promise<void> {
    const option =
      (await this.#among(list, wanted)) ??
      (await this.#filtered(list, wanted)) ??
      (await this.#unfolded(wanted));
    if (option === undefined) throw noSuchOption(this.#name, wanted, await this.#told(list));
    await option.click(limits(this.#acting));
  }

  /** What the options say: all at once, but for those within an element that is known by a ref, which only one by one can reach. */
  async #told(list: Locator): Promise<string[]> {
    const texts = await list.allInnerTexts();
    if (texts.length > 0) return texts;
    return Promise.all(
      (await list.all()).map(async (option) => (await option.textContent(limits(this.#acting))) ?? ''),
    );
  }

  /** In the list that it says it controls, else in itself, else anywhere. Native options are never among them. */
  async #options(): Promise<Locator> {
    const attribute = (name: string) => this.#element.getAttribute(name, limits(this.#acting));
    const id = (await attribute('aria-controls')) ?? (await attribute('aria-owns'));
    const inner = this.#element.locator(OPTIONS).filter({ visible: true });
    if ((await inner.count()) > 0) return inner;
    const controlled =
      id === null ? undefined : this.#scope.locator(`[id=${JSON.stringify(id)}]`).locator(OPTIONS);
    if (controlled !== undefined && (await controlled.count()) > 0)
      return controlled.filter({ visible: true });
    return this.#scope.locator(OPTIONS).filter({ visible: true });
  }

  /** Where the page says just that, how often it does so in the element itself, and how often in all. */
  async #texts(wanted: string): Promise<[texts: Locator, own: number, there: number]> {
    const texts = this.#scope.getByText(wanted, { exact: true }).filter({ visible: true });
    const own = this.#element.getByText(wanted, { exact: true }).filter({ visible: true });
    return [texts, await own.count(), await texts.count()];
  }

  /** By a click, else by the key that opens a combobox. */
  async #open(coming: Locator): Promise<void> {
    await this.#element.click(limits(this.#acting));
    if (await this.#shown(coming)) return;
    await this.#element.press('ArrowDown', limits(this.#acting));
    if (await this.#shown(coming)) this.#acting.instead('The list was opened by its key instead of a click.');
  }

  async #shown(any: Locator): Promise<boolean> {
    const wait = any.first().waitFor({ timeout: SHOW_MS, signal: this.#acting.signal });
    return wait.then(
      () => true,
      () => {
        this.#acting.signal.throwIfAborted();
        return false;
      },
    );
  }

  /** A list that does not say what it is: the one text that came up and is what was asked for; what stood there before is none. */
  async #chooseText(texts: Locator, own: number, there: number, wanted: string): Promise<void> {
    const fresh = (await texts.count()) - there;
    if (fresh !== 1 || there > own) throw noSuchOption(this.#name, wanted, []);
    await texts.nth(own).click(limits(this.#acting));
  }

  /** Among those that are drawn, else further down in a list that draws what is near. */
  async #among(list: Locator, wanted: string): Promise<Locator | undefined> {
    for (let screens = 0; screens <= MAX_SCREENS; screens += 1) {
      this.#acting.signal.throwIfAborted();
      const index = chooseOption(await this.#told(list), wanted);
      if (index !== undefined) return list.nth(index);
      const last = list.last();
      if ((await list.count()) === 0 || !(await last.evaluate(scrollOn, undefined, limits(this.#acting))))
        return undefined;
    }
    return undefined;
  }

  /** A field that offers only what fits what is typed into it. */
  async #filtered(list: Locator, wanted: string): Promise<Locator | undefined> {
    if (!(await this.#isField())) return undefined;
    await this.#element.fill(wanted, limits(this.#acting));
    const fits = list.filter({ hasText: saying(wanted) });
    if (!(await this.#shown(fits))) return undefined;
    return this.#among(list, wanted);
  }

  /** A closed list may show what it has chosen as an option: the others come once it is open. */
  async #unfolded(wanted: string): Promise<Locator | undefined> {
    if ((await this.#element.getAttribute('aria-expanded', limits(this.#acting))) !== 'false')
      return undefined;
    await this.#element.click(limits(this.#acting));
    const list = await this.#options();
    if (!(await this.#shown(list.filter({ hasText: saying(wanted) })))) return undefined;
    return this.#among(list, wanted);
  }

  #isField(): Promise<boolean> {
    const read = (node: Element): boolean =>
      node instanceof HTMLInputElement && !node.readOnly && !node.disabled;
    return this.#element.evaluate(read, undefined, limits(this.#acting));
  }
}
