// SPDX-License-Identifier: MIT
// Words of one meaning, and those that are written as one or as two.

const SYNONYM_SETS = [
  'login signin logon',
  'logged signed',
  'stay keep remain',
  'logout signout logoff',
  'register signup join enroll',
  'basket cart bag trolley',
  'delete remove trash discard bin erase throwaway',
  'submit send',
  'ok okay',
  'settings preferences options configuration cog cogwheel gear',
  'search find lookup query magnifier magnifyingglass loupe',
  'next forward continue proceed',
  'previous back prior',
  'close dismiss exit',
  'accept agree allow',
  'reject decline refuse deny',
  'all everything',
  'necessary needed required essential mandatory',
  'buy purchase order',
  'book reserve',
  'ferry sailing crossing',
  'booking reservation',
  'edit modify change update pencil',
  'add create new plus',
  'phone telephone mobile tel',
  'mail email',
  'surname lastname',
  'firstname forename givenname',
  'picture image photo',
  'price cost fare amount rent',
  'total sum',
  'quantity qty count number',
  'photo picture image',
  'address location',
  'departure depart leaving',
  'arrival arrive arriving',
  'adults adult',
  'child children',
  'woman women',
  'man men',
  'like heart',
  'share retweet repost',
  'reply respond answer',
  'menu hamburger burger',
  'notifications bell',
  'important starred star favorite favourite',
  'help support',
  'home homepage start',
  'profile account',
  'message note',
  'information info details',
  'password passphrase passcode pw pwd pass',
  'username user userid',
  'zip postcode postal zipcode',
  'more ellipsis threedots dots kebab',
  'save store',
  'from origin',
  'destination to',
  'checkin arrival',
  'less minus decrease',
  'increase plus',
  'color colour',
  'grey gray',
  'violet purple',
  'cyan aqua',
  'birthday birthdate dob',
  'city town',
  'country nation',
  'mr mister',
  'dr doctor',
  'prof professor',
  'view show display eye',
  'expand open unfold',
  'cookie cookies',
  'german deutsch',
  'french francais',
  'spanish espanol castellano',
  'italian italiano',
  'dutch nederlands',
  'polish polski',
  'portuguese portugues',
  'turkish turkce',
  'swedish svenska',
  'danish dansk',
  'norwegian norsk',
  'finnish suomi',
  'czech cestina',
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
  'login logout signin signout signup logon lookup firstname lastname checkin checkout homepage username password postcode zipcode birthdate birthday dropdown email magnifyingglass threedots throwaway'.split(
    ' ',
  ),
);
