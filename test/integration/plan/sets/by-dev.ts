// SPDX-License-Identifier: MIT
// Plain instructions as benchmarks of web tasks word them, on everyday pages: a third tiny ones, the rest as real
// sites are built.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const coffee = tasksOn('by-coffee');
const plants = tasksOn('by-plants');
const bike = tasksOn('by-bike');
const papers = tasksOn('by-papers');
const fruit = tasksOn('by-fruit');
const sweep = tasksOn('by-sweep');
const spice = tasksOn('by-spice');
const box = tasksOn('by-box');
const posts = tasksOn('by-posts');
const oneway = tasksOn('by-oneway');

export const TASKS: Task[] = [
  coffee.does(
    'Enter "Ines" in the Name field, choose Large and oat milk, then press Order.',
    done('order Ines|Large|Oat|'),
  ),
  coffee.does(
    'Order a small coffee without milk and with an extra shot for Tomasz.',
    done('order Tomasz|Small|None|shot'),
  ),
  coffee.answers('How much is a medium coffee?', /^(?![\s\S]*(2[.,]40|3[.,]80))[\s\S]*\b3[.,]10?\b/),

  plants.does('Switch between the tabs to find and click on the link "compost".', done('link compost')),
  plants.does('Open the Soil tab.', left('Soil')),
  plants.answers('How often should the fern be watered?', /^(?![\s\S]*\b20\b)[\s\S]*\b(3|three|third)\b/i),

  bike.does('Expand the sections below, to find and click on the link "puncture".', done('link puncture')),
  bike.does('Expand the section Chain and the section Lights.', left('Chain|Lights')),
  bike.answers('Which tool is needed for the pedals?', /15[\s-]?mm spanner|spanner/i),

  papers.does(
    'Navigate through the file tree. Find and click on the file named "rent-june.pdf".',
    done('open rent-june.pdf'),
  ),
  papers.does("Open Lea's school report.", done('open report.pdf')),
  papers.answers(
    'How many files are in the Garden folder?',
    /^(?![\s\S]*\b([0-24-9]|one|two|four|five)\b)[\s\S]*\b(3|three)\b/i,
  ),

  fruit.does('Sort the table by price, lowest first.', left('Apples|Quinces|Pears|Plums|Grapes')),
  fruit.does('Click the Buy button of the most expensive fruit.', done('buy Grapes')),
  fruit.answers('How many kilos of plums are there?', /^(?![\s\S]*\b(14|31|7|12)\b)[\s\S]*\b(9|nine)\b/i),

  sweep.does('Select 12/09/2026 as the date and hit submit.', done('submit 12/09/2026')),
  sweep.does('Pick 3 January 2027 in the calendar and submit it.', done('submit 01/03/2027')),
  sweep.answers('When was the last visit?', /10\/14|14 oct|oct\w* (the )?14|14(th)? (of )?oct/i),

  spice.does(
    'Enter an item that starts with "Ca" and ends with "way", then press Submit.',
    done('submit Caraway'),
  ),
  spice.does('Type "S" and choose Sumac from the suggestions, but do not submit.', left('Sumac|Sumac')),
  spice.answers(
    'Which spices are suggested when you type "T"?',
    /^(?![\s\S]*(cumin|sage|anise|pepper))(?=[\s\S]*thyme)[\s\S]*turmeric/i,
  ),

  box.does(
    'Find the email by Sanjay and reply to them with the text "I will be there.".',
    done('reply Sanjay|I will be there'),
  ),
  box.does('Forward the email from Mireille to Pilar.', done('forward Mireille|Pilar')),
  box.does(
    'Star the message from Olga and delete the one from Olaf.',
    `${done('delete Olaf')}&&now()==='list|Olga'`,
  ),

  posts.does('For the user @hedy, click on the "share" button.', done('share @hedy')),
  posts.does('Like all posts with more than 20 likes.', doneInAnyOrder('like @aylin7', 'like @boris_d')),
  posts.does('Click the "more" button on the post of @quent and choose Mute.', done('mute @quent')),

  oneway.does(
    'Book the cheapest one-way flight from: Bergen to: Genoa on 12/11/2026.',
    done('book Bergen (BGO)|Genoa (GOA)|12/11/2026|18:40'),
  ),
  oneway.does(
    'Book the shortest one-way flight from Cork (ORK) to Zagreb (ZAG) on 01/05/2027.',
    done('book Cork (ORK)|Zagreb (ZAG)|01/05/2027|11:05'),
  ),
  oneway.does(
    'Book the flight that leaves in the evening from Porto to Gdansk on December 2, 2026.',
    done('book Porto (OPO)|Gdansk (GDN)|12/02/2026|18:40'),
  ),
  // NEXT
];
