// SPDX-License-Identifier: MIT
// Words that people say where a command is open ("type … into", "search for …"), whatever the page. A recogniser hears
// what it expects: numbers, dates, times, names and places are the common values of forms, and the ones a stock language
// model mishears.
import { numberWords } from './speakable.ts';

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const NUMBERS = [
  ...new Set(Array.from({ length: 100 }, (_, n) => numberWords(n).split(' ')).flat()),
  'hundred',
  'thousand',
];

const ORDINALS =
  words(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth`);

const DATES = words(`monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  today tomorrow tonight morning noon afternoon evening midnight next week weekend month of the at o'clock am pm
  half past quarter to`);

// The most frequent given names of the US and the UK, and some of those most frequent in Europe.
const NAMES =
  words(`ada adam alan alex alice amanda amy andrew angela anna anne anthony barbara ben betty brian carol
  charles chris christine clara daniel david deborah dennis diana donald donna dorothy edward elena elizabeth ella emily
  emma eric ethan eva felix frank gary george grace hannah harry helen henry ian isabel jack jacob james jane jason
  jennifer jessica joan john jonathan joseph joshua julia karen kate katherine kevin kim laura leo linda lisa louis lucas
  lucy luke margaret maria mark martin mary matthew max megan michael michelle nancy nicholas nicole noah oliver olivia
  oscar pamela patricia patrick paul peter philip rachel rebecca richard robert roger ruth ryan sam samuel sandra sarah
  scott sharon simon sophia sophie stephen steven susan thomas tim tom victoria walter william
  smith jones brown johnson miller davis wilson taylor anderson lovelace turing hopper`);

const PLACES =
  words(`amsterdam athens barcelona berlin boston brussels budapest chicago cologne copenhagen dublin
  edinburgh florence frankfurt geneva hamburg helsinki istanbul lisbon london los angeles lyon madrid manchester miami
  milan montreal munich naples new york oslo paris porto prague rome san francisco seattle seoul singapore stockholm
  stuttgart sydney tokyo toronto venice vienna warsaw washington zurich
  germany france spain italy england japan america austria switzerland`);

const COMMON =
  words(`and cheap for flight flights from hotel hotels in is my on one return room table ticket tickets
  train trains way with yes no hello dot com mail`);

/** Lower-case words, each once. */
export const SPOKEN_VALUES: readonly string[] = [
  ...new Set([...NUMBERS, ...ORDINALS, ...DATES, ...NAMES, ...PLACES, ...COMMON]),
];
