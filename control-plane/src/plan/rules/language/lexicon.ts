// SPDX-License-Identifier: MIT
// The vocabulary of the command language: role words and nouns. Data only; what it means is decided elsewhere.

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
  ['select list', ['list']],
  ['select menu', ['list']],
  ['select field', ['list']],
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
  ['select', ['list']],
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
  ['arrow', ['button', 'link', 'text']],
  ['image', ['image', 'link', 'button']],
  ['picture', ['image', 'link']],
  ['folder or file', ['treeitem', 'text', 'link', 'button']],
  ['file or folder', ['treeitem', 'text', 'link', 'button']],
  ['folder', ['treeitem', 'text', 'link', 'button']],
  ['file', ['treeitem', 'link', 'text', 'button']],
  ['directory', ['treeitem', 'text', 'link', 'button']],
  ['branch', ['treeitem', 'text', 'button']],
  ['node', ['treeitem', 'text']],
  ['menu', ['button', 'menuitem', 'list', 'link']],
  ['list', ['list']],
  ['page', ['link', 'tab', 'button']],
  ['heading', ['heading', 'button', 'text']],
  ['section', ['heading', 'button', 'text', 'tab']],
  ['panel', ['heading', 'button', 'text', 'tab']],
  ['accordion', ['heading', 'button', 'text', 'tab']],
];

/** Nouns for the members of a collection, whatever their role: "the second result", "the email from Bob". */
export const ITEM_NOUNS = new Set(
  `result hit item entry row line record email mail message post tweet article story product flight hotel room trip
   offer card listing event task todo user person people contact member friend customer train bus ticket movie film song
   recipe card note conversation thread notification appointment slot one thing element comment review order
   match game fixture shift job book course question lesson player club employee student step file document invoice payment transaction
   suggestion proposal completion headline video photo cell tile square chat
   ferry boat sailing crossing episode track podcast chapter piece notice`.split(/\s+/),
);

/** What may stand before such a noun and tells nothing. */
export const ITEM_ADJECTIVES = new Set(
  'search available unread new blog news chat table list image'.split(' '),
);

/** Words for parts of a page that its text need not use: "close the dialog", "the cookie banner". */
export const STRUCTURE_NOUNS = new Set(
  `dialog popup modal window banner message notice form page section screen panel box bar menu list table button link icon
   field site website overlay alert prompt view area checkbox option toggle tab product cookie`.split(/\s+/),
);

/** What holds them all: "the insurance card from the board". */
export const COLLECTION_NOUNS = new Set(
  `agenda board calendar catalogue diary directory list overview page planner queue register rota schedule screen site table
   timetable`.split(/\s+/),
);

export const STOP_WORDS = new Set(
  `the a an my your our their his her its this that these those please of on in into to for at with and or is are
   onto from by it me there here some named called labeled labelled titled saying says text word them him her us whose who that which below above i am you we`.split(
    /\s+/,
  ),
);
