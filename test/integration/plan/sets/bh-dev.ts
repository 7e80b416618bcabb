// SPDX-License-Identifier: MIT
// Short tasks on pages of offices, clubs and houses, a third worded as an exam's, a third as people write to a helper
// and a third as they speak, written without a look at the planner.
import type { Task } from '../tasks.ts';
import { homesShown, sortedBy } from './bh-ends.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const library = tasksOn('bh-library');
const gym = tasksOn('bh-gym');
const tickets = tasksOn('bh-tickets');
const vet = tasksOn('bh-vet');
const train = tasksOn('bh-train');
const recipe = tasksOn('bh-recipe');
const school = tasksOn('bh-school');
const bank = tasksOn('bh-bank');
const board = tasksOn('bh-board');
const weather = tasksOn('bh-weather');
const stock = tasksOn('bh-stock');
const album = tasksOn('bh-album');
const homes = tasksOn('bh-homes');
const bikes = tasksOn('bh-bikes');
const radio = tasksOn('bh-radio');
const archive = tasksOn('bh-archive');
const heating = tasksOn('bh-heating');
const newsletter = tasksOn('bh-newsletter');
const ferry = tasksOn('bh-ferry');
const poll = tasksOn('bh-poll');
const repairs = tasksOn('bh-repairs');
const council = tasksOn('bh-council');
const chat = tasksOn('bh-chat');
const rota = tasksOn('bh-rota');

export const TASKS: Task[] = [
  library.does(
    'Enter "boats" into the field Words, press Look up and reserve the film.',
    done('reserve Small Boats, Big Water|Film'),
  ),
  library.does('renew bread from the north for me', done('renew Bread from the North')),
  library.answers(
    'Could you tell me which of my loans I have renewed the most often?',
    /^(?!.*(bread|clouds)).*weaver of lodz/is,
  ),

  gym.does('book me into the yoga on wednesday evening', done('book Wed 18:00 Sunrise Yoga')),
  gym.does('Choose Thu 26 and join the waiting list for Spin.', done('wait Thu 07:00 Spin')),
  gym.answers(
    'Could you check how many places are left in the boxing class on Thursday?',
    /^(?!.*\b(6|4|2) places).*\b(5|five)\b/is,
  ),

  tickets.does(
    'Select 12 December 2026 as the day of your visit, choose arrival 14:30, set Adult to 2 and press Buy tickets.',
    done('buy 2026-12-12|14:30|2/0/0/0|-|'),
  ),
  tickets.does(
    'Could you put in one adult and three children aged 6 to 15, with the audio guide? Please don’t buy anything yet.',
    left('-|-|1/0/3/0|guide|'),
  ),
  tickets.answers('what coin do i need for the lockers', /\b(2|two)[\s-]*(euros?\b|€)|€\s*2\b/i),

  vet.does(
    'Book a vaccination for Mrs Pym on 2 December 2026 at 11:40.',
    done('visit Mrs Pym|Vaccination||2026-12-02|First free vet|11:40'),
  ),
  vet.does(
    'Choose Nettle, press Next and select Teeth as the reason for the visit.',
    left('Nettle|Teeth||-|First free vet|-'),
  ),
  vet.answers('what does a vaccination cost at this vet', /^(?!.*\b38\b).*\b(52|fifty[- ]two)\b/is),

  train.does(
    'Could you pick the two free seats in row 1 of the quiet coach and confirm them?',
    done('seats 14/1B+14/1C'),
  ),
  train.does('take the free window seat in row five of coach twelve and confirm it', done('seats 12/5D')),
  train.answers('How many seats are still free in coach 12?', /\b(16|sixteen)\b/i),

  recipe.does('Could you save this recipe and give it four stars?', doneInAnyOrder('save', 'rated 4')),
  recipe.does(
    'tick the butter and the eggs and put the rest on my list',
    done('list flour+hazelnuts+sugar+pears'),
  ),
  recipe.answers('how many grams of sugar do i need for four people', /\b(60|sixty)\b/i),

  school.does(
    'Report Jonas absent on 30 November 2026 because of illness.',
    done('absent Jonas|2026-11-30|Illness|-'),
  ),
  school.does('order pancakes and pizza for jonas next week', done('lunch Jonas|Fri+Wed')),
  school.does('Could you tell them that we agree to the trip to the salt mine?', done('letter trip|yes')),
  school.answers('What did Elif get in the second history test?', /^(?!.*\b(12|18|19)\b).*\b13\b/s),

  bank.does(
    'Change the amount of the standing order to Bright Power to 61.50 and save it.',
    done('change Bright Power|61.50|Monthly|2026-12-05'),
  ),
  bank.does('Could you end the standing order to the Lifeboat Society?', done('end Lifeboat Society')),
  bank.does(
    'Press New standing order, enter the payee "Anton Weiss", the amount 40 and the first payment 1 January 2027, and press Save order.',
    done('new Anton Weiss|40.00|Monthly|2027-01-01'),
  ),
  bank.answers(
    'when does the next rent payment go out',
    /\b(1(st)?( of)? dec|dec(ember)? (1|first)\b|first of dec|2026-12-01|0?1[./]12\b)/i,
  ),

  board.does('Thank halfpenny for the post.', done('thank #4')),
  board.does('Quote post #2 and reply "That worked for me too".', done('reply #2|That worked for me too')),
  board.answers(
    'who of the people in this thread has the highest number of posts to their name',
    /^(?!.*(tess|gary|halfpenny|wren)).*old\s?tiller/is,
  ),

  weather.does('Set the units to °F.', left('F|60|Nobody')),
  weather.does(
    'Could you set the gale alarm to gusts of 85 km/h and have it sent to the ferry crew?',
    done('alarm 85|Ferry crew'),
  ),
  weather.answers('how strong were the strongest gusts', /^(?!.*\b(24|31|38|45)\b).*\b52\b/s),

  stock.does('order more traffic cones', done('order Traffic cone 50 cm')),
  stock.does(
    'Type "rope" into the search field and block the article that is found.',
    done('block Rope polypropylene 20 m'),
  ),
  stock.does(
    'Sort the table by In stock with the highest number first.',
    sortedBy(2, 'desc', 'Sand bag empty'),
  ),
  stock.answers(
    'Could you tell me how many spill kits there are in stock, and what the minimum is?',
    /^(?=.*\b(5|five)\b)(?=.*\b(6|six)\b)/is,
  ),

  album.does(
    'Select "Seal asleep" and "Tent in the rain" and move them to "Best of 2026".',
    done('move to Best of 2026: Seal asleep+Tent in the rain'),
  ),
  album.does('make the lighthouse picture a favourite', done('favourite Lighthouse steps')),

  homes.does(
    'Select the district Millstream and press Show homes.',
    homesShown('Millstream|0|1500|-|-', 'Mill Race Cottage', 'Weir House, flat 2'),
  ),
  homes.does(
    'Could you find the cheapest home with two rooms and a lift, and save it?',
    done('save Weir House, flat 2'),
  ),
  homes.does(
    'only show homes for up to 900 euros where pets are allowed',
    homesShown('any|0|900|pets|-', 'Ropewalk 19'),
  ),

  bikes.does(
    'Choose the station "Eel Market" on the list, select electric and press Unlock a bike.',
    done('unlock Eel Market|electric'),
  ),
  bikes.does('please remember hopfields as one of my stations', done('remember Hopfields')),
  bikes.answers(
    'Which station has the most free docks?',
    /^(?!.*(abbey|ivy|eel|guildhall|hopfields)).*bastion square/is,
  ),

  radio.does(
    'Move "Diesel Heart" up by one place.',
    left('silent 40|Saltmarsh;Paper Lantern;Diesel Heart;Low Tide Waltz;Northbound'),
  ),
  radio.does(
    'turn the volume up to seventy and start playing',
    left('playing 70|Saltmarsh;Paper Lantern;Low Tide Waltz;Diesel Heart;Northbound'),
  ),
  radio.does(
    'Could you send a wish for "Harbour Lights" by Odd Sisters?',
    done('wish Odd Sisters|Harbour Lights|'),
  ),
  radio.answers(
    'which of the songs coming up is the longest',
    /^(?!.*(saltmarsh|lantern|diesel|northbound)).*low tide waltz/is,
  ),

  archive.does(
    'Open "Registers", then "Marriages", select "1813-1837" and press Order a copy.',
    done('copy Registers/Marriages/1813-1837'),
  ),
  archive.does('send the enclosure map to the reading room', done('room Maps/Enclosure map 1779')),
  archive.answers('Could you find out who made the index to the burials?', /\bcole\b/i),

  heating.does('set the living room to 21 degrees and save it', done('save 21|on|day|-')),
  heating.does(
    'Select the programme "Frost guard" for the bathroom, switch on the towel rail and press Save settings.',
    done('save 19|on|frost|rail'),
  ),
  heating.does(
    'Could you start the holiday, with the heating back on on 4 January 2027?',
    done('away 2027-01-04'),
  ),
  heating.answers('how many litres of oil are left in the tank', /^\D*\b640\b/),

  newsletter.does(
    'Enter the headline "One blue glove", choose the section Lost and found, type "Found by the well" as the text of the notice and press Publish.',
    done('publish One blue glove|Lost and found|found by the well|-'),
  ),
  newsletter.does('withdraw the notice about the hay bales', done('withdraw Two hay bales, nearly dry')),
  newsletter.does(
    'Could you write "Thank you all" as the text of the notice and save it as a draft?',
    done('draft |News|thank you all|-'),
  ),

  ferry.does(
    'Find the sailings from Brimsay to Ulvay on 3 December 2026 for 2 passengers and book the fastest.',
    done('book Brimsay|Ulvay|2026-12-03|2|None|11:15'),
  ),
  ferry.does(
    'book the cheapest ferry from westing to dunmark on the fifth of december with a bicycle',
    done('book Westing|Dunmark|2026-12-05|1|Bicycle|16:30'),
  ),
  ferry.answers(
    'Could you check whether the Monday sailings to Ulvay take lorries at the end of November?',
    /^(?!.*\b(find|found)\b).*\b(no|not|cannot|can.t|don.t)\b/is,
  ),

  poll.does('Vote for Lark Crossing.', done('vote Lark Crossing')),
  poll.does('open the piece about the choir', done('open Choir seeks two basses')),
  poll.answers(
    'Could you look up how many votes Pike Bridge has had so far?',
    /^(?!.*\b(412|96)\b).*\b387\b/s,
  ),

  repairs.does(
    'Move the card "Ship\'s chronometer" to On the bench.',
    done("move Ship's chronometer|On the bench"),
  ),
  repairs.does('Could you mark the alarm clock as urgent?', done('urgent Alarm clock, J. Pohl')),
  repairs.does('Add a card "Brass barometer" to Waiting.', done('add Brass barometer|Waiting')),
  repairs.answers('what do the two repairs on the bench come to together', /\b622\b/),

  council.does('Open the menu Parking and click Pay a fine.', done('open Pay a fine')),
  council.does(
    'Enter "TH19 KBO" as the registration number, choose Zone L, tick "I confirm that I live at this address" and press Send application.',
    done('apply TH19KBO|L|0-0-0|-|confirmed'),
  ),
  council.answers('when is the garden waste collected on canal terrace', /^(?!.*\b(23|25|24|26)\b).*\b27\b/s),

  chat.does('Send "See you at four" to Conrad.', done('to Conrad|See you at four')),
  chat.does('mute the seed swap', done('mute Seed swap')),
  chat.does(
    'Could you like what Bas wrote about the leeks?',
    done('like Allotment group|Bas|I have spare leeks, about 30. Who wants some?'),
  ),
  chat.answers('what is the new gate code at the allotment', /\b7719\b/),

  rota.does('Go to January 2027.', left('2027-01|7')),
  rota.does('say that i will be there for the tow exercise', done('yes 2026-11-28 Tow exercise')),
  rota.does(
    'Add the event "Rope check" on 26 November 2026 at 18:00.',
    done('add 2026-11-26 18:00|Rope check'),
  ),
  rota.answers(
    'Could you find out who leads the first aid in December?',
    /^(?!.*(declan|sunniva)).*\bimrie\b/is,
  ),
];
