// SPDX-License-Identifier: MIT
// What is told of oneself for a form, in sentences of its own: "Sign the guest book. My name is Ada North. I am from Leeds."

/** In a letter it is what one writes. */
const FORMS =
  /^(?:(?:please|could you|can you|would you|i want to|i['’]d like to|i would like to) )*(?:sign|register|enrol|book|reserve|order|apply|request|submit|join|subscribe|rent|hire|fill)\b/i;
/** What one asks for that a form is filled in for. */
const ASKS =
  /^((?:(?:please|could you|can you|would you|i want to|i['’]d like to|i would like to) )*(?:sign|register|enrol|book|reserve|order|apply|request|submit|join|subscribe|rent|hire|fill (?:in|out))\b[^.?!;:"“]{3,80})[.?!]\s+(?=(?:i|we|my|our|i['’]m|we['’]re)\b)/i;
const TELLS =
  /[.?!]\s+(?=(?:(?:i|we)(?:['’]m|['’]re| am| are| live| come| was)|(?:my|our) [\p{L} -]{2,30} (?:is|are)|(?:it|the (?:message|text|note|entry)) (?:should|must|has to) (?:say|read))\b)/giu;
const LIVES =
  /(?<=,\s)(?:and )?(?:[Ii]|[Ww]e)(?:['’]m from|['’]re from| am from| are from| live in| come from) (?=\p{Lu})/gu;
/** "And it should say “Lovely”": what is to be written. */
const SAYS = /,\s+(?:and )?(?:it|the (?:message|text|note|entry)) (?:should|must|has to) (?:say|read):? /gi;

/** "I have a toothache book me in on Friday", as speech is recognised: what is asked for begins behind what is told. */
const ASKS_BEHIND =
  /^((?:i|we|my)\b[^.?!,;:"“]{4,60}?)(?<!\b(?:to|and|or|please|you|not|never|then|will|would|could|must|should|can)) (?=(?:book|sign|register|enrol) (?:me|us)\b)/i;

/** The request with what is told for its form in the one sentence. */
export function withStatements(said: string): string {
  const request = said.replace(ASKS_BEHIND, '$1. ');
  const joined = request.replace(ASKS, '$1, ');
  const whole = joined === request ? request : joined.replace(TELLS, ', ');
  const placed = FORMS.test(whole) ? whole.replace(LIVES, 'in ') : whole;
  return (WRITES.test(placed) ? placed : placed.replace(ALSO_DOES, '; ')).replace(SAYS, ', saying ');
}

/** "… and I'll pay by card": told of oneself, and for the form. */
const ALSO_DOES =
  /,? and (?=(?:i|we)(?:['’]?ll| will) (?:pay|collect|pick|fetch|need|bring|have|take|travel|stay)\b)/gi;
const WRITES =
  /\b(?:reply|respond|answer|write|tell|say|saying|post|comment|message|text|tweet|note|letter)\b|["“]/i;
