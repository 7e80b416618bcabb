// SPDX-License-Identifier: MIT
// The states of the United States, which pages mostly abbreviate and people say in full.

/** USPS Publication 28, Appendix B, with the District of Columbia. */
const CODES: Record<string, string> = {
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  'district of columbia': 'DC',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
};

const IN_STATE = new RegExp(`^(.*?\\S),? (${Object.keys(CODES).toSorted(longestFirst).join('|')})$`, 'i');

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** "Portland Oregon" → "Portland, OR"; undefined of what is in no state that is named. */
export function withStateCode(place: string): string | undefined {
  const [, town, state = ''] = IN_STATE.exec(place) ?? [];
  return town && `${town}, ${CODES[state.toLowerCase()]}`;
}
