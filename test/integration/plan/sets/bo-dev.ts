// SPDX-License-Identifier: MIT
// Twenty pages, each built in its own way, with short tasks worded as an exam, as to a helper and as talked to a recogniser,
// written without a look at the planner.
import type { Task } from '../tasks.ts';
import { like } from './bd-ends.ts';
import { seen } from './bo-ends.ts';
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
const diary = tasksOn('bo-diary');
const permit = tasksOn('bo-permit');
const search = tasksOn('bo-search');
const ballot = tasksOn('bo-ballot');
const scribe = tasksOn('bo-scribe');
const recipe = tasksOn('bo-recipe');
const market = tasksOn('bo-market');
const staffnet = tasksOn('bo-staffnet');

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
    'could you sign the guest book for me? The nickname is Cinder and the layout gets a 4',
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
    `${left('Kirkwall (KOI)|Lerwick (LSI)|2026-11-30|2026-12-04|1')}&&${seen('#list .card')}`,
  ),

  inbox.does(
    'Find the email by Gus Marchetti and reply to it with the text "I will be there".',
    like(/^re 6 Gus Marchetti\|.*\|I will be there\.?$/i),
  ),
  inbox.does(
    'forward the mail about the keys to the hall to beatrix',
    like(/^fw 3 beatrix\|fw: keys to the hall\|/i),
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
    'could you make it three rye loaves and then place the order?',
    done('ordered Rye loaf 3,Squash 2||'),
  ),
  larder.answers('which of the dairy things are sold out at the moment', /^(?!.*(curd|butter|kale)).*yog/is),

  lights.does('Pin the light "Old Bess".', done('pinned Old Bess')),
  lights.does('could you pin the tallest of all the lights for me?', done('pinned Gannet Stack')),
  lights.answers('how many of the lights are in the county of lorne', /\b(4|four)\b/i),
  clinic.does(
    'Book an appointment at the surgery with Dr. Ingrid Solberg on 1 December 2026 at 11:00 for the patient "Martin Hale".',
    like(/^booked Dr\. Ingrid Solberg\|in person\|2026-12-01\|11:00\|Martin Hale\|[^|]*\|-$/i),
  ),
  clinic.does(
    'can you book me a telephone appointment with nurse okafor on monday the seventh of december at half past two my name is lena brandt',
    like(/^booked Nurse Chidi Okafor\|phone\|2026-12-07\|14:30\|lena brandt\|[^|]*\|-$/i),
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
  square.does('could you like both of the posts by Nadia Petrov?', doneInAnyOrder('like 0', 'like 5')),
  square.does(
    'could you leave a comment under the one about the cello saying "Is it still for sale?"',
    done('comment 2 Is it still for sale?'),
  ),
  greenhouse.does(
    'Set the roof vents to 70 % with the slider and press Apply.',
    done('applied 70|3|10|2|Tomatoes+Seedlings'),
  ),
  greenhouse.does(
    'could you have the figs watered as well, 14 minutes a bed, and apply that?',
    done('applied 20|3|14|2|Tomatoes+Figs+Seedlings'),
  ),
  greenhouse.does('please empty the water tank and yes i am sure', done('emptied')),

  boatyard.does(
    'both of the urgent jobs can go on the slip now',
    doneInAnyOrder('Mabel Ann to On the slip', 'Tern to On the slip'),
  ),
  boatyard.does(
    'could you add a job "Puffin, new winch" to the ones that are waiting?',
    done('new in Waiting: Puffin, new winch'),
  ),
  boatyard.answers('How many cards does Lev have on the board?', /\b(3|three)\b/i),
  diary.does(
    'Create an appointment "Harp repair" on Thursday 26 November 2026 at 14:00 in the Big room and save it.',
    done('new Harp repair|2026-11-26|14:00|Big room'),
  ),
  diary.does(
    'could you move the visit of the insurance man to the same time on the 25th of november?',
    done('changed 4 Insurance man|2026-11-25|11:00|Courtyard'),
  ),
  diary.answers('what have i got on the tenth of december', /^(?!.*(open evening|cello)).*recording/is),

  permit.does(
    'Buy a permit of one week for Lake Tarnow for the angler "Ottilie Brand", born in 1988, with a rowing boat.',
    done('bought Lake Tarnow|week|Ottilie Brand|1988|boat'),
  ),
  permit.does(
    'i want to buy a day permit for the mill pond for my son finn brand born in 2014 and hire a rod for him',
    done('bought Mill pond|day|finn brand|2014|rod'),
  ),
  search.does(
    'Enter "cider" into the search field, press Go, and click on the 8th search result.',
    done('opened Apple varieties A to Z'),
  ),
  search.does('look for kites and open the one about the bird', done('opened Red kite - bird of prey')),
  search.answers(
    'could you search for cider and tell me what a ticket for the festival costs?',
    /^(?!.*\b(95|650)\b).*\b12\b/s,
  ),

  ballot.does('Select "A skate hall" and press Vote.', done('voted A skate hall')),
  ballot.does(
    'could you give the music five stars and the parking two, and send the rating?',
    done('rated 5,0,2'),
  ),
  ballot.answers('which idea is in the lead at the moment', /^(?!.*(skate|flats|pull)).*library/is),

  scribe.does(
    'Copy the text of Slip 3, paste it into the field "Copy for the printer" and press Send to the printer.',
    like(/^sent \|Mr\. Penhale grew a marrow of 41 pounds\.?\|$/),
  ),
  scribe.does(
    'Select Births, Markets and Weather from the list of sections.',
    left('Births+Markets+Weather||'),
  ),
  recipe.does(
    'please change the shopping note so that it only says "Figs and thyme", and save it',
    done('saved Shopping|Figs and thyme|'),
  ),
  recipe.does(
    'Using the text editor, make all of the text of the note "Plum cake" bold and press Save note.',
    done(
      'saved Plum cake|Bake at 175 degrees for 50 minutes. Serve with cream.|Bake at 175 degrees for 50 minutes. Serve with cream',
    ),
  ),

  market.does('Sort the table by the column "Lots", the largest number first.', left('Lots down')),
  market.does('could you sell 15 lots of rye for me, with a limit of 205?', done('sell 15 rye 205')),
  market.answers('which of the goods has fallen the most today', /^(?!.*(flax|wool|oats)).*\brye\b/is),
  market.answers(
    'could you tell me whether wheat costs more than barley at the moment?',
    /^(?!\s*no\b)(?!.*\b(not|less)\b)(?!.*barley (costs|is) (more|higher)).*\b(yes|higher|more)\b/is,
  ),

  staffnet.does('Hover over "Collections" and click on "Conservation log".', done('page Conservation log')),
  staffnet.does(
    'could you book the map room for 25 November 2026, from half past two and for two hours, with the light table and a projector?',
    like(/^booked Map room\|25\.11\.2026\|14:30\|2 hours\|Light table\+Projector$/),
  ),
  staffnet.does('could you vote for the boat trip to the seals?', done('voted Seal island')),
  staffnet.answers(
    'what can i eat in the canteen on wednesday if i do not eat meat',
    /^(?!.*(chicken|stew|omelette)).*bean/is,
  ),
];
