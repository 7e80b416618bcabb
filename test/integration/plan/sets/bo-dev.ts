// SPDX-License-Identifier: MIT
// Twenty pages, each built in its own way, with short tasks worded as an exam, as to a helper and as talked to a recogniser,
// written without a look at the planner.
import type { Task } from '../tasks.ts';
import { either, leftLike, once } from './bo-ends.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const council = tasksOn('bo-council');
const railway = tasksOn('bo-railway');
const flyway = tasksOn('bo-flyway');
const inbox = tasksOn('bo-inbox');
const larder = tasksOn('bo-larder');
const lights = tasksOn('bo-lights');
const clinic = tasksOn('bo-clinic');
const archive = tasksOn('bo-archive');
const home = tasksOn('bo-home');
const square = tasksOn('bo-square');
const greenhouse = tasksOn('bo-greenhouse');
const boatyard = tasksOn('bo-boatyard');
export const TASKS: Task[] = [
  council.does(
    'Report a missed collection of garden waste for the postcode HM4 2QT that was due on 18 November 2026, and press Send report.',
    done('report |HM42QT|Garden|2026-11-18|-'),
  ),
  council.answers(
    'could you look up which day the bins are emptied at hm2 7lb?',
    /^(?!.*(wednesday|monday|friday)).*thursday/is,
  ),
  council.answers('how much would the council charge me to take away a mattress and a fridge', /44[.,]50?\b/),

  railway.does('Click on the link "narrow gauge".', done('open narrow gauge')),
  railway.does(
    'Enter "Cinder" as the nickname, rate the layout with a 4 and press Sign the book.',
    done('signed Cinder||4|'),
  ),
  railway.does(
    'could you order two of the signal box plans and a club mug? I will collect them',
    done('ordered 2,0,0,1 collect'),
  ),
  flyway.does(
    'Book the cheapest one-way flight from Aldenby to Storvik on 9 December 2026.',
    done('booked Aldenby (ALB)|Storvik (STV)|2026-12-09|1|20:45'),
  ),
  flyway.does(
    'book the fastest direct flight from vigdal to brannoch on the second of january 2027 for three people',
    done('booked Vigdal (VIG)|Brannoch (BRN)|2027-01-02|3|13:40'),
  ),
  flyway.does(
    'could you look for flights from Kirkwall to Lerwick and back, out on 30 November and home on 4 December 2026? Just show them, I will pick one myself',
    `${left('Kirkwall (KOI)|Lerwick (LSI)|2026-11-30|2026-12-04|1')}&&document.getElementById('list').offsetHeight>0`,
  ),

  inbox.does(
    'Find the email by Gus Marchetti and reply to it with the text "I will be there".',
    once(/^re 6 Gus Marchetti\|.*\|I will be there\.?$/i),
  ),
  inbox.does(
    'could you put the message about my order of seeds into the archive?',
    done('archive Your order 5521 has shipped'),
  ),
  inbox.does(
    'forward the mail about the keys to the hall to beatrix',
    once(/^fw 3 beatrix\|fw: keys to the hall\|/i),
  ),
  inbox.answers(
    'when is my appointment with the dentist',
    /^(?=.*(\b1(st)?\b|first))(?=.*\bdec)(?=.*(8[:.]40|twenty to nine|8 40))/is,
  ),
  larder.does(
    'Add the cheapest item of the bakery to the basket.',
    left('Rye loaf 1,Seeded rolls 1,Squash 2||'),
  ),
  larder.does(
    'Remove Squash from the basket, enter the voucher "OAK10" and press Use.',
    left('Rye loaf 1||OAK10'),
  ),
  larder.does(
    'could you make it three rye loaves and then place the order?',
    done('ordered Rye loaf 3,Squash 2||'),
  ),
  larder.answers('which of the dairy things are sold out at the moment', /^(?!.*(curd|butter|kale)).*yog/is),

  lights.does('Pin the light "Old Bess".', done('pinned Old Bess')),
  lights.does('could you pin the tallest of all the lights for me?', done('pinned Gannet Stack')),
  lights.answers('What is the name of the keeper of Kelp Ness?', /^(?!.*(pascoe|odell|trevor)).*tavish/is),
  lights.answers('how many of the lights are in the county of lorne', /\b(4|four)\b/i),
  clinic.does(
    'Book an appointment at the surgery with Dr. Ingrid Solberg on 1 December 2026 at 11:00 for the patient "Martin Hale".',
    once(/^booked Dr\. Ingrid Solberg\|in person\|2026-12-01\|11:00\|Martin Hale\|[^|]*\|-$/i),
  ),
  clinic.does(
    'can you book me a telephone appointment with nurse okafor on monday the seventh of december at half past two my name is lena brandt',
    once(/^booked Nurse Chidi Okafor\|phone\|2026-12-07\|14:30\|lena brandt\|[^|]*\|-$/i),
  ),
  clinic.answers(
    'Until when is the surgery open on Fridays?',
    /\b(16[:.]00|16 ?h|4 ?(:00 ?)?(pm|p\.m\.)|four)\b/i,
  ),

  archive.does(
    'Select the document "Marriages 1813-1837" in the tree and press Lend.',
    done('lent Marriages 1813-1837'),
  ),
  archive.does('could you delete the copy of the 1957 minutes?', done('deleted Minutes 1957 (copy)')),
  archive.answers('who took the picture of the harvest supper', /cropley/i),
  home.does(
    'Turn on the switch "Kitchen", turn off the switch "Porch" and press Save settings.',
    done('saved kitchen|60|Home|19|off'),
  ),
  home.does(
    'set the heating to frost guard and the temperature to eight degrees then save it',
    done('saved porch|60|Frost_guard|8|off'),
  ),
  home.does('could you dim the living room to 35? No need to save', left('porch|35|Home|19|off')),
  home.answers('which sensor needs a new battery soonest', /^(?!.*(back door|landing)).*cellar/is),

  square.does('Block the user @roofs4u.', done('block @roofs4u')),
  square.does('Click the "Like" heart on all posts by @nadia_bakes.', doneInAnyOrder('like 0', 'like 5')),
  square.does(
    'could you leave a comment under the one about the cello saying "Is it still for sale?"',
    done('comment 2 Is it still for sale?'),
  ),
  square.answers('who asked whether there will be tea on the night walk', /hobbs/i),
  greenhouse.does(
    'Set the roof vents to 70 % with the slider and press Apply.',
    done('applied 70|3|10|2|Tomatoes+Seedlings'),
  ),
  greenhouse.does(
    'Under Watering, set "Minutes a bed" to 14, also select the bed "Figs", and press Apply.',
    done('applied 20|3|14|2|Tomatoes+Figs+Seedlings'),
  ),
  greenhouse.does('please empty the water tank and yes i am sure', done('emptied')),
  greenhouse.answers(
    'is it warmer in the air than in the soil',
    /^(?!\s*no\b)(?!.*\bnot\b).*\b(yes|warmer|17[.,]5)\b/is,
  ),

  boatyard.does('Move the card "Otter" to "Afloat".', done('Otter to Afloat')),
  boatyard.does(
    'both of the urgent jobs can go on the slip now',
    doneInAnyOrder('Mabel Ann to On the slip', 'Tern to On the slip'),
  ),
  boatyard.does(
    'could you add a job "Puffin, new winch" to the ones that are waiting?',
    done('new in Waiting: Puffin, new winch'),
  ),
  boatyard.answers('How many cards does Lev have on the board?', /\b(3|three)\b/i),
];
