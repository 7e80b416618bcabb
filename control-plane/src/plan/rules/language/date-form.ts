// SPDX-License-Identifier: MIT
// Dates as a field wants them written.

/** An ISO date as a field's placeholder or a neighbour's format wants it: "MM/DD/YYYY", "dd.mm.yyyy". */
export function formatDate(iso: string, pattern: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return pattern
    .replace(/y{4}/i, year)
    .replace(/y{2}/i, year.slice(2))
    .replace(/d{2}/i, day)
    .replace(/d/i, String(Number(day)))
    .replace(/m{2}/i, month)
    .replace(/\bm\b/i, String(Number(month)));
}

/** The pattern in a placeholder or label such as "Date (dd/mm/yyyy)"; undefined where there is none. */
export function datePattern(text: string): string | undefined {
  return /\b(?:y{4}([-/. ])m{1,2}\1d{1,2}|(?:d{1,2}([-/. ])m{1,2}|m{1,2}([-/. ])d{1,2})[-/. ]y{2,4})\b/i.exec(
    text,
  )?.[0];
}
