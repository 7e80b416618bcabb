// SPDX-License-Identifier: MIT
// "Add the herbs dill and chive from the suggestions": where values are offered is no part of the last of them.

const FROM_OFFERS =
  /\s+(?:from|out of|among|using|in)\s+(?:(?:the|those|its|their)\s+)?(?:list of\s+)?(?:suggestions?|suggested \p{L}+|proposals|completions|offers|auto ?complete(?: list| suggestions)?|drop-?down(?: list| menu)?)$/iu;

export const withoutOffers = (said: string): string => said.replace(FROM_OFFERS, '');
