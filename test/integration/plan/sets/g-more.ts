// SPDX-License-Identifier: MIT
// Ten small sites as designers and frameworks make them (groceries, a chat, a job application, places to stay, a video, orders, trains,
// a restaurant, a manual, a bank), written without a look at the planner: the half that was held out at first. First run: 31 of 90 (34 %).
import type { Task } from '../tasks.ts';
import { done, shows, tasksOn } from './g-ends.ts';

const market = tasksOn('g-more-market');
const chat = tasksOn('g-more-chat');
const apply = tasksOn('g-more-apply');
const rooms = tasksOn('g-more-rooms');
const video = tasksOn('g-more-video');
const orders = tasksOn('g-more-orders');
const train = tasksOn('g-more-train');
const supper = tasksOn('g-more-supper');
const docs = tasksOn('g-more-docs');
const bank = tasksOn('g-more-bank');

/** The application form says just this beyond its first state, and is neither sent nor kept. */
const filled = (fields: string) => shows(`filled()===${JSON.stringify(fields)}`);
const panel = (state: string) => shows(`panel(${JSON.stringify(state)})&&tripIs({})`);

export const TASKS: Task[] = [
  market.does('Add bananas to my order', shows(`has('Bananas:1')`)),
  market.does('put three croissants in the order', shows(`has('Croissant:3')`)),
  market.does('Show the dairy section', shows(`tab==='Dairy'&&has('')`)),
  market.answers('What does the feta cost?', /2\.60/),
  market.does('deliver it between six and eight in the evening', shows(`slotIs('6-8')&&has('')`)),
  market.does('Apply the voucher SPRING27', `${done('voucher SPRING27')}&&has('')`),
  market.does('please leave it at the door', shows(`door.checked&&has('')&&slotIs('')`)),
  market.does('Search for oranges and add the blood oranges', shows(`has('Blood oranges:1')`)),
  market.answers('from how much is delivery free', /40/),

  chat.does(
    'Write in this channel: The crates are on the truck',
    done('#harvest: The crates are on the truck'),
  ),
  chat.does('Open the kitchen channel', shows(`room==='#kitchen'`)),
  chat.does("Give Chiara's message a thumbs up", done('👍 Chiara 9:05')),
  chat.does('mute this channel', done('mute #harvest')),
  chat.does('Send Bruno a direct message: I have the key', done('Bruno: I have the key')),
  chat.answers('who is looking for a blue hat in the random channel', /Agnes/),
  chat.answers('where is the key of the barn', /bench/),
  chat.does('Set my status to on holiday', done('status 🌴 On holiday')),
  chat.answers('When does the lorry come?', /half past six|6[:.]30/i),

  apply.does(
    'Given name Tove, surname Lund, e-mail tove@lund.example',
    filled('first=Tove;last=Lund;mail=tove@lund.example'),
  ),
  apply.does('Set the date of birth to 9 May 1998', filled('d=9;m=May;y=1998')),
  apply.does('i would like to work on the island route', filled('port=Island')),
  apply.does('Add first aid to the skills', shows(`filled().toLowerCase()==='skills=ropes,first aid'`)),
  apply.does('Set the start date to 1 June 2027', filled('start=2027-06-01')),
  apply.does('I can swim and I have a driving licence', filled('swim;licence')),
  apply.answers('What is the pay?', /2,?340/),
  apply.answers('how long is the interview', /half an hour|30 min/i),
  apply.does(
    'Fill in Per as the given name, Dahl as the surname and per@dahl.example as the e-mail, then send the application',
    `${done('send')}&&filled()==='first=Per;last=Dahl;mail=per@dahl.example'`,
  ),

  rooms.does('Set the destination to Geneva', shows(`tripIs({where:'Geneva, Switzerland'})`)),
  rooms.does(
    'Check in on 12 May 2027 and check out on 15 May 2027',
    shows(`tripIs({in:'12 May 2027',out:'15 May 2027'})`),
  ),
  rooms.does('we are two adults and two children', shows('tripIs({children:2})')),
  rooms.does('Show only places with a pool', panel('999,pool,Recommended')),
  rooms.does('sort by the lowest price', panel('999,Lowest price')),
  rooms.answers('How much is a night at the Harbour Hostel?', /46/),
  rooms.answers('which place has the best rating', /^(?!.*(Aurora|Hostel|Signal)).*Villa Tilia/s),
  rooms.does('save the signal box to my wishlist', done('wish The Signal Box')),
  rooms.does('nothing over eighty euros a night please', panel('80,Recommended')),

  video.does('Pause the video', shows('is({on:false})')),
  video.does('turn the sound off', shows('is({mute:true})')),
  video.does('Set the playback speed to 1.5', shows(`is({speed:'1.5×'})`)),
  video.does('switch on the captions', shows('is({cc:true})')),
  video.does('Subscribe to the channel', `${done('subscribe')}&&is({})`),
  video.does('Save this video to Watch later', `${done('save Watch later')}&&is({})`),
  video.answers('What is the next video called?', /Oil a squeaky chain/),
  video.answers('who asked about the glue', /Lulu P/),
  video.does('Write the comment: Thanks, it worked!', done('comment: Thanks, it worked!')),

  orders.does('Show only the open orders', shows(`is({tab:'Open'})`)),
  orders.does('Refund the order of Carmen Ortiz', done('Refund 1043')),
  orders.does('Mark order 1041 as shipped', done('Mark as shipped 1041')),
  orders.answers("What is in Joon Park's order?", /Doormat/),
  orders.does('go to page two', shows('is({page:2})')),
  orders.answers('how much is the total of the order by hugo lind', /\b12\b/),
  orders.does(
    'Show the orders from 5 January 2027 to 9 January 2027',
    shows(`since.value==='2027-01-05'&&until.value==='2027-01-09'`),
  ),
  orders.does('export the list as a csv file', done('csv')),
  orders.does('print the invoice for hilde brandt', done('Print invoice 1041')),

  train.does('Swap the two stations', shows(`is({},{a:'York',b:'Leeds'})`)),
  train.does('Choose Wednesday 5 May 2027', shows('is({day:DAYS[2]})')),
  train.does('use my student railcard', shows(`is({},{card:'Student'})`)),
  train.does('Pick the first class fare of the train at 9:05', shows(`is({train:'09:05',fare:'First'})`)),
  train.does(
    'Take a standard ticket for the 10:15 train, seat 2C, and continue to payment',
    `${done('pay Mon 3 May 2027 10:15 Standard 2C')}&&is({train:'10:15',fare:'Standard',seat:'2C'})`,
  ),
  train.answers('Which train is the cheapest in standard?', /^(?!.*(08:12|08:40|09:05)).*10:15/s),
  train.does("i'm bringing my bicycle", shows('is({},{bike:true})')),
  train.answers('when does the first train arrive', /8[:.]36/),
  train.does('only direct trains please', shows('is({},{direct:true})')),

  supper.does('Choose a party of four', shows(`is({people:'4'})`)),
  supper.does(
    'Reserve a table for 3 on Friday 14 May 2027 at 18:15, name Sims, mobile number 555 0177',
    done('book 3 Friday 14 May 2027 18:15 Sims|555 0177||none|false'),
  ),
  supper.does('we would like to come at half past eight', shows(`is({time:'20:30'})`)),
  supper.does('Change the day to Saturday 15 May 2027', shows('is({day:DAYS[2]})')),
  supper.answers('How much is the mushroom pie?', /£\s?18/),
  supper.does('Choose 17:30 and press next', shows(`is({time:'17:30',step:2})`)),
  supper.answers('on which day of the week are you closed', /Monday/),
  supper.answers('which puddings are there', /Plum crumble.*Burnt custard/is),
  supper.does('Open the gift vouchers', done('gift')),

  docs.does('Open the page about backups', shows(`is({page:'Backups'})`)),
  docs.does('Switch to dark mode', shows('is({dark:true})')),
  docs.does('Show the install command for macOS', shows(`is({os:'macOS'})`)),
  docs.does('copy the command', done('copy apt install beehive')),
  docs.does('Switch the documentation to version 4.1', shows(`is({ver:'v4.1'})`)),
  docs.answers('What does error code E23 mean?', /disk is full/i),
  docs.answers('how much memory does beehive need', /512 ?MB/),
  docs.does('say that this page was useful', done('vote up')),
  docs.does('Search the docs for plugins and open the result', shows(`is({page:'Plugins'})`)),

  bank.does('Show the savings account', shows(`is({account:'Savings'})`)),
  bank.does(
    'Send 25 euros to Jule Brandt with the reference "pizza"',
    done('pay Jule Brandt|25|pizza|false'),
  ),
  bank.does('Freeze my credit card', done('freeze Credit card')),
  bank.answers('How much money is in my holiday account?', /412\.75/),
  bank.does('only show the money that came in', shows(`is({kind:'in'})`)),
  bank.does('Download the receipt for the train to Kiel', done('receipt Train to Kiel')),
  bank.answers('what did i pay at the bakery', /6\.40/),
  bank.does('something is wrong with the rent report it', done('report Rent')),
  bank.does('filter the transactions by salary', shows(`is({text:'salary'})`)),
];
