// SPDX-License-Identifier: MIT
// A way through menus or folders, told as such: "Menu path: File > Print. Follow it.", "drill down to Finance > Payroll".

const STEP = String.raw`[^>.;:!?]{1,40}?`;
const PATH = String.raw`${STEP}(?:\s(?:>|→|»|›)\s${STEP})+`;

const PLAIN: [RegExp, string][] = [
  [
    new RegExp(
      String.raw`^(?:the )?(?:menu )?path:\s*(${PATH})[.;,]\s+(?:please )?(?:follow|take|use|go along|click through|open|walk) (?:it|this|that)(?: path)?(?=$|[.!])`,
      'iu',
    ),
    'click $1',
  ],
  [
    new RegExp(
      String.raw`\b(?:follow|take|use|go along|walk) (?:the|this) (?:menu )?path:?\s+(?=${PATH}(?:$|[.;,!]|\s+(?:and|then)\b))`,
      'giu',
    ),
    'click ',
  ],
  [/\b(?:drill|dig|click|work your way) (?:all the way )?(?:down|through) (?:in)?to (?=\S)/giu, 'go to '],
];

export const withPlainPaths = (request: string): string =>
  PLAIN.reduce((told, [form, plain]) => told.replace(form, plain), request);
