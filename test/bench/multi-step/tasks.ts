// SPDX-License-Identifier: MIT
// Twenty tasks of several steps: how each is asked for at first, how in other words and with other values later, what a model would
// do on each view, and by what of the page's (or the site's) state it is seen to be done.

import { calendar } from './tasks/calendar.ts';
import { desk } from './tasks/desk.ts';
import { library } from './tasks/library.ts';
import { settings } from './tasks/settings.ts';
import { shop } from './tasks/shop.ts';
import type { MultiStep } from './tasks/task.ts';
import { team } from './tasks/team.ts';
import { town } from './tasks/town.ts';

export const MULTI_STEP: MultiStep[] = [
  ...desk,
  ...team,
  ...shop,
  ...calendar,
  ...settings,
  ...library,
  ...town,
];
