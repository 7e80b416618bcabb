// SPDX-License-Identifier: MIT
// Words that only tie others together, or that a question adds: they need not stand on the page.

/** These tell nothing even where the page has them. */
export const AUXILIARIES = new Set(
  'have has had having be been being do does did get got who what which by was were will would can could should also as i we you it they she he him them her his than then when where much many how'.split(
    ' ',
  ),
);

export const SOFT_WORDS = new Set(
  `have has had having be been being do does did get got go goes sent wrote write written post posts posted made titled called named about regarding concerning
   containing mentioning mention mentions still currently now already yet shown listed displayed visible there work works working live lives living stay costs cost costing
   available left remaining total altogether overall whole entire all each any every other others another different one ones only just which what who
   by was were will would can could not also as well under my our i we you it they she he him them her his than then when where much many how long
   column field cell value leave leaves leaving start starts starting arrive arrives sell offer offers offered contain contains include includes belong belongs
   come comes want wants need needs see find look give gives say says new same since between exactly please kind happen happens more less most use uses used
   per fare fares tariff play plays played playing pay pays paid earn earns team match meeting keep keeps own owns hold holds included provided number amount value order ordered bought buy read reads state stated write reach call old big far heavy tall high take takes last lasts page screen site website website's percent`.split(
    /\s+/,
  ),
);
