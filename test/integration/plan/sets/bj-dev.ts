// SPDX-License-Identifier: MIT
// Small pages of many makes, plain and with libraries, a third of the tasks worded as an exam's instructions, a third
// as people write and a third as they talk; written without a look at the planner.
import type { Task } from '../tasks.ts';
import { like } from './bd-ends.ts';
import { leftAnyCase, leftLike, oneOf } from './bj-ends.ts';
import { done, left, tasksOn } from './ends.ts';

const plots = tasksOn('bj-plots');
const mailbox = tasksOn('bj-mailbox');
const hotel = tasksOn('bj-hotel');
const feed = tasksOn('bj-feed');
const parts = tasksOn('bj-parts');
const drive = tasksOn('bj-drive');
const clinic = tasksOn('bj-clinic');
const shop = tasksOn('bj-shop');
const settings = tasksOn('bj-settings');
const airline = tasksOn('bj-airline');
const search = tasksOn('bj-search');
const planner = tasksOn('bj-planner');
const board = tasksOn('bj-board');
const note = tasksOn('bj-note');
const dial = tasksOn('bj-dial');
const market = tasksOn('bj-market');
const chat = tasksOn('bj-chat');
const pack = tasksOn('bj-pack');
const poll = tasksOn('bj-poll');
const intranet = tasksOn('bj-intranet');

export const TASKS: Task[] = [
  plots.does(
    'Enter "Trewin" as the surname, choose the site Brickfields and a half plot, then press "Send to the clerk".',
    done('sent Trewin|||Brickfields|half|no shed'),
  ),
  plots.does('Could you open the rules for plot holders?', done('open Rules')),
  plots.answers('which allotment site has no waiting list', /^(?!.*(ferry|brick|church)).*old sidings/is),

  mailbox.does(
    'Forward the email "Order 8813 has been sent" to oskar@lind.example.',
    like(/^fw oskar@lind\.example\|.*8813.*\|Your three posters left.*$/is),
  ),
  mailbox.does(
    'Please reply to Ines that you will bring the bread: write "Two loaves it is" and send it.',
    like(/^re ines\.duarte@pelican\.example\|Re: Soup evening\|Two loaves it is[.!]?$/i),
  ),
  mailbox.answers('how much will the rowing club cost from january', /\b(64|sixty[- ]four)\b/i),

  hotel.does(
    'Book the room with the best guest score in Salzburg from 5 December 2026 to 8 December 2026 for 2 guests under the name "Ferro".',
    done('booked Lantern House|Salzburg|05/12/2026|08/12/2026|2|Ferro'),
  ),
  hotel.does(
    'Could you put in Lecce as the town and five guests? I will press the button myself.',
    leftAnyCase('Lecce|||5'),
  ),
  hotel.answers(
    'which is the cheapest place in ghent with free parking if i go on the twelfth of december and come back on the fourteenth',
    /^(?!.*(vogel|lantern|ropeworks|central)).*miramonti/is,
  ),

  feed.does(
    'Click on the "Like" button of the post by @tillyb.',
    done('liked Passed my bus driving test! First route on Monday'),
  ),
  feed.does('block crypto kev i do not want to see him again', done('menu Block @kev_to_the_moon')),
  feed.does(
    'Could you tell Jorn in a reply that the mitten is mine? Just write "That one is mine, thank you".',
    like(/^replied Anyone lost a blue mitten.*\|That one is mine,? thank you[.!]?$/i),
  ),
  feed.answers(
    'which of the posts has the most likes',
    /^(?!.*(rye|mitten|driving test)).*(starlings|pier|133)/is,
  ),

  parts.does(
    'Go to the third page of the table and click "Reorder" for the rear lamp.',
    done('reordered Rear lamp, dynamo'),
  ),
  parts.does(
    'sort the list by price with the most expensive part at the top',
    leftLike(/^page 1\|\|Price desc\|/),
  ),
  parts.answers('Could you tell me which part is out of stock?', /^(?!.*160)(?=.*180)(?=.*(rotor|disc)).*/is),

  drive.does(
    'Rename the file "inv-0463.pdf" to "inv-0463-paid.pdf".',
    done('renamed inv-0463.pdf > inv-0463-paid.pdf'),
  ),
  drive.does('Could you delete the old sketch of the boat shed for me?', done('deleted sketch-old.png')),
  drive.answers('how big is the survey of the chapel', /\b11[.,]6\b/),

  clinic.does(
    'Book a blood test with Dr Leila Haddad on Thursday 26 November 2026 at 14:00 for "Mark Uhl".',
    done('booked Blood test|known|Dr Leila Haddad|2026-11-26|14:00|Mark Uhl|-|-|remind'),
  ),
  clinic.does(
    'could you open the page about the travel vaccinations please',
    done('open Travel vaccinations'),
  ),
  clinic.answers(
    'I may have to cancel at the last minute, can you tell me what that would cost?',
    /\b(25|twenty[- ]five)\b/i,
  ),

  shop.does(
    'Put two moss belly mugs and one linen tea towel into the basket and place the order.',
    done('ordered 1 Linen tea towel, ochre+2 Belly mug, moss|'),
  ),
  shop.does(
    'Tick "Plates", choose the colour Slate and sort by "Price, high to low".',
    left('|Plates|slate|hi|all|'),
  ),
  shop.does('add the lambswool throw to my wish list', done('wished Lambswool throw, moss')),
  shop.answers(
    'Could you tell me how much cheaper the lambswool throw is now than it was before?',
    /\b(21|twenty[- ]one)\b/i,
  ),

  settings.does(
    'Turn on "Growing lamps" and press "Save changes".',
    done('saved standard|18|vents+lamps|2|40|herbs+toms|garden@northfield.example'),
  ),
  settings.does(
    'have the beds watered once a week with sixty litres and save it',
    done('saved standard|18|vents|7|60|herbs+toms|garden@northfield.example'),
  ),
  settings.answers(
    'could you look up how cold it got outside last night?',
    /(?:[-−–]|minus)\s*1[.,]2|1[.,]2\s*(?:°|º|degrees?)?\s*(?:c\b|celsius)?\s*below/i,
  ),

  airline.does(
    'Book the cheapest direct flight one-way from: Inverness to: Bergen on 4 December 2026.',
    oneOf(
      'booked FU 218 Light|oneway|INV|BGO|2026-12-04|-|1|0|direct',
      'booked FU 218 Light|oneway|INV|BGO|2026-12-04|-|1|0|any',
    ),
  ),
  airline.does(
    'set it to two adults and one child with direct flights only but do not search yet',
    left('return|||||2|1|direct'),
  ),
  airline.does('Could you open the page where I check in?', done('open Check in')),

  search.does(
    'Enter "canal boat" into the text field, press Search, and open the 7th search result.',
    done('opened Canal museum'),
  ),
  search.does(
    'look up sourdough and open the page about rye bread',
    done('opened Rye sourdough the Baltic way'),
  ),
  search.answers(
    'Could you search for "canal boat" and tell me what a licence for a fifteen-metre boat costs?',
    /\b1[ ,.]?140\b/,
  ),

  planner.does(
    'Create an appointment "Tyres" on 24 November 2026 from 08:00 to 08:45.',
    done('new Tyres|2026-11-24|08:00|08:45|-'),
  ),
  planner.does(
    'Could you move the theatre next Friday to Saturday the 28th, same time?',
    done('changed Theatre|2026-11-28|19:45|22:30|The Globe, row F'),
  ),
  planner.answers(
    'until when does the boiler man stay next week',
    /\b11[:. ]?45\b|quarter to (12|twelve|noon)/i,
  ),

  board.does('Add a card "Order bunting" to the column "To do".', done('added Order bunting|-|-|To do')),
  board.does(
    'give the poster design to henrike and save the card',
    done('saved Poster design|Henrike|print|To do'),
  ),
  board.answers(
    'who has a card in doing as well as one in waiting',
    /^(?!.*(priya|zoltan|henrike|abel)).*\bmaud\b/is,
  ),

  note.does(
    'Enter the headline "Swings mended", copy the first letter from the letter box into the article and press "Save as draft".',
    like(
      /^draft Swings mended\|["“]?The swings in Orchard Park have been mended at last\. Thank you to whoever did it\.["”]?\|(plain|blockquote)\|\|News$/i,
    ),
  ),
  note.does(
    'write the church clock is slow as the article put it under letters and publish it',
    like(/^published \|the church clock is slow\.?\|plain\|\|Letters$/i),
  ),

  dial.does('Set the roast to 7 with the slider and choose 3 bags a month.', left('7|15-40|3|Whole beans|')),
  dial.does(
    'start my subscription with a grind for the moka pot and both of the coffees from ethiopia',
    done('started 4|15-40|2|Moka pot|Yirgacheffe+Sidama'),
  ),
  dial.answers(
    'Could you find out how many days a box takes to get to Malta?',
    /^(?!.*\b(two|2) days).*\b(four|4)\b/is,
  ),

  market.does('Choose the share with the highest price for a trade and sell 5 of it.', done('sell 5 HMF')),
  market.does(
    'buy twenty shares of oliva foods with a limit of twenty three fifty',
    done('buy 20 OLV at 23.5'),
  ),
  market.answers(
    'Please tell me which share fell the most on Thursday.',
    /^(?!.*\b(HMF|VLT|Hammerfest|Veltman)\b).*\b(PTQ|Petroquim)\b/is,
  ),

  chat.does(
    'Open the conversation with Uncle Piet and send the message "I will call you tonight".',
    like(/^said Uncle Piet\|I will call you tonight\.?$/i),
  ),
  chat.does('Could you mute the neighbours for me? They never stop.', done('muted Stair 4 neighbours')),
  chat.answers('which flat has the key to the cellar', /\b(11|eleven)\b/i),

  pack.does(
    'Select "Crampons", "Ice axe" and "Stove" in the scroll list, tick all four boxes and press Submit.',
    done('sent -|Crampons+Ice axe+Stove|weather+phone+wood+rubbish'),
  ),
  pack.does(
    'make krokvik my pick up point and take a head torch and then send it off',
    done('sent Krokvik|Head torch|'),
  ),

  poll.does(
    'Choose "Workshops" in the first question and "Only in summer" in the second, then cast the vote.',
    done('voted Workshops|Only in summer|Benches>Bike racks>Drinking fountain>Chess table|'),
  ),
  poll.does(
    'put the drinking fountain at the top of the list for the green but do not cast the vote',
    left('||Drinking fountain>Benches>Bike racks>Chess table|'),
  ),
  poll.answers(
    'Could you have a look which tree won the vote last year?',
    /^(?!.*\b(oak|walnut|lime won)\b).*\bcherry\b/is,
  ),

  intranet.does('I forgot my password, could you click whatever is there for that?', done('lost')),
  intranet.does(
    'sign me in as 3020 with the password amber and then put me down for the winter party',
    done('login 3020|amber|once', 'party'),
  ),
  intranet.does(
    'Sign in with the number 5150 and the password "blue" and open The works > Furnace log.',
    done('login 5150|blue|once', 'open Furnace log'),
  ),
];
