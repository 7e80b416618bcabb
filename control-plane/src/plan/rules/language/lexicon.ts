// SPDX-License-Identifier: MIT
// The vocabulary of the command language: verbs, role words, synonyms. Data only; what it means is decided elsewhere.

/** What a role word in a request ("the sign up button") restricts the target to. */
export type Kind =
  | 'button'
  | 'link'
  | 'field'
  | 'choice'
  | 'list'
  | 'option'
  | 'tab'
  | 'menuitem'
  | 'treeitem'
  | 'slider'
  | 'heading'
  | 'header'
  | 'image'
  | 'group'
  | 'text';

export const KIND_OF_ROLE: Record<string, Kind> = {
  button: 'button',
  link: 'link',
  textbox: 'field',
  searchbox: 'field',
  spinbutton: 'field',
  combobox: 'list',
  listbox: 'list',
  option: 'option',
  checkbox: 'choice',
  radio: 'choice',
  switch: 'choice',
  menuitemcheckbox: 'choice',
  menuitemradio: 'choice',
  tab: 'tab',
  menuitem: 'menuitem',
  treeitem: 'treeitem',
  slider: 'slider',
  heading: 'heading',
  columnheader: 'header',
  img: 'image',
  radiogroup: 'group',
};

/** Role words, longest first; the kinds they may mean, best first. */
export const ROLE_WORDS: [string, Kind[]][] = [
  ['radio button', ['choice']],
  ['drop down list', ['list']],
  ['drop down menu', ['list', 'button']],
  ['dropdown list', ['list']],
  ['dropdown menu', ['list', 'button']],
  ['select box', ['list']],
  ['list box', ['list']],
  ['combo box', ['list']],
  ['check box', ['choice']],
  ['text field', ['field']],
  ['text input', ['field']],
  ['input textbox', ['field']],
  ['input text box', ['field']],
  ['text input field', ['field']],
  ['text editor', ['field']],
  ['spin button', ['field']],
  ['spinner', ['field']],
  ['widget', []],
  ['element', []],
  ['control', []],
  ['text box', ['field']],
  ['text area', ['field']],
  ['input field', ['field']],
  ['input box', ['field', 'list']],
  ['form field', ['field', 'list']],
  ['search box', ['field']],
  ['search bar', ['field']],
  ['search field', ['field']],
  ['menu item', ['menuitem', 'link', 'button', 'option']],
  ['menu option', ['menuitem', 'option']],
  ['tree item', ['treeitem']],
  ['drop down', ['list', 'button']],
  ['dropdown', ['list', 'button']],
  ['combobox', ['list']],
  ['checkbox', ['choice']],
  ['checkboxes', ['choice']],
  ['textbox', ['field']],
  ['textarea', ['field']],
  ['button', ['button', 'link']],
  ['buttons', ['button', 'link']],
  ['btn', ['button']],
  ['link', ['link']],
  ['links', ['link']],
  ['tab', ['tab', 'link', 'button']],
  ['field', ['field', 'list']],
  ['fields', ['field', 'list']],
  ['input', ['field', 'list']],
  ['box', ['field', 'choice', 'list']],
  ['radio', ['choice']],
  ['toggle', ['choice', 'button']],
  ['switch', ['choice']],
  ['slider', ['slider']],
  ['option', ['option', 'choice', 'menuitem']],
  ['column header', ['header']],
  ['column', ['header']],
  ['header', ['header', 'heading']],
  ['icon', ['button', 'link', 'image', 'text']],
  ['image', ['image', 'link', 'button']],
  ['picture', ['image', 'link']],
  ['folder or file', ['treeitem', 'text', 'link', 'button']],
  ['file or folder', ['treeitem', 'text', 'link', 'button']],
  ['folder', ['treeitem', 'text', 'link', 'button']],
  ['file', ['treeitem', 'link', 'text', 'button']],
  ['node', ['treeitem', 'text']],
  ['menu', ['button', 'menuitem', 'list', 'link']],
  ['list', ['list']],
  ['page', ['link', 'tab', 'button']],
  ['heading', ['heading', 'button', 'text']],
  ['section', ['heading', 'button', 'text', 'tab']],
];

/** Nouns for the members of a collection, whatever their role: "the second result", "the email from Bob". */
export const ITEM_NOUNS = new Set(
  `result item entry row line record email mail message post tweet article story product flight hotel room trip
   offer card listing event task todo user person people contact member friend customer train bus ticket movie film song
   recipe card note conversation thread notification appointment slot one thing element comment review order
   match game fixture shift job book course lesson player club employee student file document invoice payment transaction`.split(
    /\s+/,
  ),
);

/** What may stand before such a noun and tells nothing. */
export const ITEM_ADJECTIVES = new Set(
  'search available unread new blog news chat table list image'.split(' '),
);

/** Words for parts of a page that its text need not use: "close the dialog", "the cookie banner". */
export const STRUCTURE_NOUNS = new Set(
  `dialog popup modal window banner message notice form page section screen panel box bar menu list table button link icon
   field site website overlay alert prompt view area checkbox option toggle tab product`.split(/\s+/),
);

export const STOP_WORDS = new Set(
  `the a an my your our their his her its this that these those please of on in into to for at with and or is are
   onto from by it me there here some named called labeled labelled titled saying says text word them him her us whose who that which below above i am you we`.split(
    /\s+/,
  ),
);

const SYNONYM_SETS = [
  'login signin logon',
  'logout signout logoff',
  'register signup join enroll',
  'basket cart bag trolley',
  'delete remove trash discard bin erase',
  'submit send',
  'ok okay',
  'settings preferences options configuration',
  'search find lookup query',
  'next forward continue proceed',
  'previous back prior',
  'close dismiss exit',
  'accept agree allow',
  'reject decline refuse deny',
  'buy purchase order',
  'book reserve',
  'booking reservation',
  'edit modify change update',
  'add create new plus',
  'phone telephone mobile tel',
  'mail email',
  'surname lastname',
  'firstname forename givenname',
  'picture image photo',
  'price cost fare amount',
  'total sum',
  'quantity qty count number',
  'photo picture image',
  'address location',
  'departure depart leaving',
  'arrival arrive arriving',
  'adults adult',
  'like heart',
  'share retweet repost',
  'reply respond answer',
  'important starred star favorite favourite',
  'help support',
  'home homepage start',
  'profile account',
  'message note',
  'information info details',
  'password passcode pw pwd pass',
  'username user userid',
  'zip postcode postal zipcode',
  'more ellipsis',
  'save store',
  'from origin',
  'destination to',
  'checkin arrival',
  'less minus decrease',
  'increase plus',
  'color colour',
  'birthday birthdate dob',
  'city town',
  'country nation',
  'mr mister',
  'view show display',
  'expand open unfold',
  'cookie cookies',
  'win won',
  'loss lost',
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
];

const MEANINGS = new Map<string, number>();
for (const [meaning, set] of SYNONYM_SETS.entries())
  for (const word of set.split(' ')) if (!MEANINGS.has(word)) MEANINGS.set(word, meaning);

/** Words of one meaning share a number. */
export function meaningOf(word: string): number | undefined {
  return MEANINGS.get(word);
}

/** All words of its meaning, itself among them; none where it has no synonyms. */
export function synonymsOf(word: string): string[] {
  const meaning = MEANINGS.get(word);
  return meaning === undefined ? [] : (SYNONYM_SETS[meaning] as string).split(' ');
}

/** Two-word verbs written as one, so that they meet their synonyms. */
export const COMPOUNDS = new Set(
  'login logout signin signout signup logon lookup firstname lastname checkin checkout homepage username password postcode zipcode birthdate birthday dropdown email'.split(
    ' ',
  ),
);

/** What names made of signs only are called. */
export const SIGNS: Record<string, string> = {
  '×': 'close',
  '✕': 'close',
  '✖': 'close',
  '✗': 'close',
  x: 'close',
  '>': 'next',
  '›': 'next',
  '»': 'next',
  '→': 'next',
  '▶': 'next',
  '<': 'previous',
  '‹': 'previous',
  '«': 'previous',
  '←': 'previous',
  '◀': 'previous',
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '…': 'more',
  '...': 'more',
  '⋯': 'more',
  '⋮': 'more',
  '☰': 'menu',
  '★': 'star',
  '☆': 'star',
  '♥': 'like',
  '♡': 'like',
  '❤': 'like',
  '👍': 'like',
  '🔍': 'search',
  '🗑': 'delete',
  '🗑️': 'delete',
  '✓': 'ok',
  '✔': 'ok',
  '⚙': 'settings',
  '🗄': 'archive',
  '✎': 'edit',
  '✏': 'edit',
  '✏️': 'edit',
  '📌': 'pin',
  '📎': 'attach',
  '💬': 'comment',
  '↩': 'reply',
  '🔁': 'retweet',
  '🔔': 'notifications',
  '🏠': 'home',
  '👤': 'profile',
  '🛒': 'cart',
};

/** Spoken key names → Playwright's. */
export const KEYS: Record<string, string> = {
  enter: 'Enter',
  return: 'Enter',
  escape: 'Escape',
  esc: 'Escape',
  tab: 'Tab',
  space: 'Space',
  'space bar': 'Space',
  spacebar: 'Space',
  backspace: 'Backspace',
  delete: 'Delete',
  home: 'Home',
  end: 'End',
  'page up': 'PageUp',
  'page down': 'PageDown',
  'arrow up': 'ArrowUp',
  'up arrow': 'ArrowUp',
  'arrow down': 'ArrowDown',
  'down arrow': 'ArrowDown',
  'arrow left': 'ArrowLeft',
  'left arrow': 'ArrowLeft',
  'arrow right': 'ArrowRight',
  'right arrow': 'ArrowRight',
};
