// SPDX-License-Identifier: MIT
// Empty boxes of a day shown by its hours, as the look tells them: "free at 08:30".
import type { SnapshotNode } from '../../snapshot.ts';
import { timeIn } from '../language/numbers.ts';

/** In minutes from midnight; undefined for what is no such box. */
export const freeFrom = ({ title }: SnapshotNode): number | undefined =>
  timeIn(/^free at (.+)$/.exec(title ?? '')?.[1] ?? '');
