// SPDX-License-Identifier: MIT

/** The value below which `share` (0 … 1) of the samples lie, by the nearest rank. */
export function percentile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface Row {
  name: string;
  samples: number[];
}

/** A table of p50 and p95 in milliseconds; ratios are to the p50 of the first row. */
export function table(rows: Row[]): string {
  const base = percentile(rows[0]?.samples ?? [], 0.5);
  const lines = rows.map(({ name, samples }) => {
    const [p50, p95] = [percentile(samples, 0.5), percentile(samples, 0.95)];
    const ratio = `${(p50 / base).toFixed(2)} ×`;
    return `  ${name.padEnd(46)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ${ratio.padStart(9)}`;
  });
  return [
    `  ${''.padEnd(46)} ${'p50 ms'.padStart(8)} ${'p95 ms'.padStart(8)} ${'ratio'.padStart(9)}`,
    ...lines,
  ].join('\n');
}
