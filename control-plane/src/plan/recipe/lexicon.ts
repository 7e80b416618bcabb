// SPDX-License-Identifier: MIT
// The words by which requests are compared. Synonyms are only such as mean the same in every request; opposites, names of things,
// numbers and quantities are in no class and have to be the same.

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Verb class → its forms; a form may have a particle, `_` for a space. */
const VERB_CLASSES: Record<string, string> = {
  click: 'click click_on press press_on tap tap_on hit push',
  type: 'type type_in enter write input put put_in insert key_in',
  choose: 'choose select pick',
  open: 'open open_up visit go_to navigate_to head_to switch_to take_me_to bring_me_to bring_up',
  search: 'search_for search find find_me look_for look_up',
  check: 'check tick',
  uncheck: 'uncheck untick',
  enable: 'enable activate turn_on switch_on',
  disable: 'disable deactivate turn_off switch_off',
  delete: 'delete remove erase',
  buy: 'buy purchase',
  book: 'book reserve',
  login: 'login log_in sign_in log_on',
  logout: 'logout log_out sign_out log_off',
  register: 'register sign_up',
  fill: 'fill fill_in fill_out',
};

/** Verbs that are their own class: they are known so that a clause is seen to begin. */
const OWN_VERBS =
  list(`set change update complete add submit send save cancel confirm close accept decline reject
  approve deny allow block archive share like unlike follow unfollow subscribe unsubscribe pay order download upload print copy
  paste move rename edit create make show hide expand collapse sort filter scroll play pause stop start reply forward post publish
  invite clear reset undo redo refresh reload drag hover rate star pin mark join leave mute unmute dismiss apply continue proceed
  finish view read tell get return transfer increase decrease raise lower list count compare wait go turn switch assign unassign place attach detach insert`);

export const VERBS: ReadonlyMap<string, string> = new Map([
  ...OWN_VERBS.map((verb) => [verb, verb] as const),
  ...Object.entries(VERB_CLASSES).flatMap(([verb, forms]) =>
    list(forms).map((form) => [form.replaceAll('_', ' '), verb] as const),
  ),
]);

/** “Turn the lights off”: the particle of these may stand at the end. */
export const SPLIT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['turn', set('on off')],
  ['switch', set('on off')],
  ['fill', set('in out')],
  ['look', set('up')],
]);

export const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ...list(`to from for with by at of as under over above below between after before until since about without than via through
    against near behind beside per during except called on in`).map((word) => [word, word] as const),
  ...list('into inside within').map((word) => [word, 'in'] as const),
  ...list('onto upon').map((word) => [word, 'on'] as const),
  ...list('named labelled labeled titled').map((word) => [word, 'called'] as const),
]);

/** Places within places: their order tells which is in which. */
export const PLACES = set('in on under over above below near behind beside within');

/** What the last word of a phrase may add without saying more, by the class of its verb. */
export const NOUNS: Record<string, ReadonlySet<string>> = {
  assign: set('field box textbox input entry blank list dropdown drop-down menu picker selector'),
  click: set('button'),
  open: set('page'),
  check: set('box checkbox'),
  uncheck: set('box checkbox'),
  choose: set('option'),
};

export const ARTICLES = set('the a an');
export const CONNECTIVES = set('and then');
/** What may stand between clauses, or before the first, without meaning anything. */
export const POLITE =
  /^(?:(?:hi|hello|hey|ok|okay|so|please|kindly|now|just|also|then|next|finally|after that|afterwards|first|can you|could you|would you|will you|i want you to|i want to|i would like you to|i would like to|i'd like you to|i'd like to|i need you to|i need to|let's|go ahead and|be so kind and|be so kind as to|do me a favour and)(?: |$))+/;
export const POLITE_END =
  /(?:(?:^| )(?:please|thanks|thank you|for me|for us|now|right now|will you|would you))+$/;

/** What only the talk before, or the page, can tell: a request that rests on it means something else each time. */
export const POINTING = set('it this that these those them him her they there here mine');
export const REPEATING = set('same other another others again previous else more similar likewise instead');

/** A choice that depends on what the page shows now, or on the day. */
export const CHOOSING =
  set(`first second third fourth fifth sixth seventh eighth ninth tenth last latest newest oldest next
  any some random all every each both none only either neither if unless when until while otherwise except but not no
  best worst most least cheapest dearest lowest highest fewest earliest soonest nearest closest fastest slowest shortest longest
  largest smallest biggest under over above below between cheaper less than rest remaining top bottom today tomorrow yesterday tonight current currently upcoming`);

/** What cannot be (in) a value that is said without quotation marks: it turns the clause into another one. */
export const NO_VALUE = new Set([
  ...POINTING,
  ...REPEATING,
  ...CHOOSING,
  ...CONNECTIVES,
  ...list(`or nor never without don't not no nothing something anything everything whatever whoever nobody somebody anybody everybody
    noone someone anyone everyone i me we us you myself yourself himself herself itself ourselves themselves my your his
    our their its yours whole half twice once thrice too also even almost about around roughly exactly maybe perhaps possibly
    week month year day days weeks months years morning afternoon evening
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december one two three four five six seven eight nine ten eleven twelve hundred thousand dozen
    because so which who where backwards please plus minus`),
]);

/** Small words that parts of foreign names keep in lower case. */
export const NAME_PARTICLES = set('de da del di van von der den la le los las el al bin ibn st y e');

/** A field whose content is nobody else's. */
export const CONFIDENTIAL =
  /\b(pass(?:word|code|phrase)|pin|cvv|cvc|csc|security code|card number|account number|iban|one[- ]time|otp|secret|token|2fa|social security|ssn)\b/i;
