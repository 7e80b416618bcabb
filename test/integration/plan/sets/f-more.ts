// SPDX-License-Identifier: MIT
// Short tasks on small pages, worded and checked as in a benchmark of web interaction, written without a look at the planner: the half
// that was held out at first. First run: 35 of 90 (39 %).
import type { Task } from '../tasks.ts';
import { did, tasksOn } from './d-ends.ts';
import { answered, now } from './f-ends.ts';

const { does } = tasksOn('f-more-');

const INBOX: Task[] = [
  does(
    'post#inbox',
    'Select both messages from Knots Weekly and delete them.',
    did('delete Ten knots you should know Splicing for beginners'),
  ),
  does(
    'post#inbox',
    'Archive the e-mail with the subject "Photos from Skye".',
    did('archive Photos from Skye'),
  ),
  does('post#inbox', 'Star the message that Theo Lam sent.', did('star Dentist on Friday')),
  does(
    'post#inbox',
    'Open the message about the piano lessons and reply to it with "Tuesday is fine".',
    did('send bertil@oak.example | Re: Re: Piano lessons | Tuesday is fine'),
  ),
  does(
    'post#inbox',
    'Compose an email to juno@pratt.example with the subject Garage and the message "I will take it", and send it.',
    did('send juno@pratt.example | Garage | I will take it'),
  ),
  does('post#inbox', 'Go to the spam folder.', now('Spam')),
  does(
    'post#inbox',
    'Forward "Lease for the garage" to theo@lam.example.',
    did('send theo@lam.example | Fwd: Lease for the garage | '),
  ),
  does('post#inbox', 'In the Spam folder, mark the message from Aunt Polly as not spam.', did('notspam Jam')),
];

const WALL: Task[] = [
  does('post#wall', 'Repost what Cosmo Reyes wrote.', did('repost Cosmo Reyes: Finished the kayak.')),
  does(
    'post#wall',
    'Write "First snow on the ridge" into the box at the top and publish it.',
    did('publish First snow on the ridge'),
  ),
  does('post#wall', 'Follow Arlo Finch.', did('follow Arlo Finch')),
  does('post#wall', 'Vote for "Rye" in the poll.', did('vote Rye')),
  does(
    'post#wall',
    "Add the comment 'See you there' to the post by nilla brandt.",
    did('comment Nilla Brandt: The barn dance | See you there'),
  ),
  does('post#wall', 'Save the post of Tuva Lind about the tram.', did('Save post - Tuva Lind: The new tram')),
  does(
    'post#wall',
    'Click on the Like button of the post that has the fewest likes.',
    did('like Tuva Lind: The new tram'),
  ),
  does(
    'post#wall',
    'Open the options of the post by Cosmo Reyes and select "Unfollow Cosmo".',
    did('Unfollow Cosmo - Cosmo Reyes: Finished the kayak.'),
  ),
];

const INNS: Task[] = [
  does(
    'trip#inns',
    'Find a bed in Varna for 2 guests from 3 June 2027 to 7 June 2027.',
    did('find Varna|2027-06-03|2027-06-07|2|1|'),
  ),
  does(
    'trip#inns',
    'Choose Lisbon as the destination, June 12, 2027 as check-in and June 15, 2027 as check-out, and press "Find a bed".',
    did('find Lisbon|2027-06-12|2027-06-15|1|1|'),
  ),
  does(
    'trip#inns',
    'Search for a place in Turku from 1 July 2027 to 2 July 2027 and select the one with the best rating.',
    did('find Turku|2027-07-01|2027-07-02|1|1|', 'select Old Mill'),
  ),
  does('trip#inns', 'Set the number of rooms to 3.', now('|||1|3|')),
  does('trip#inns', 'Select LISBON as the destination and 4 guests.', now('Lisbon|||4|1|')),
  does(
    'trip#inns',
    'Book Hotel Pelican in Varna from 10 May 2027 to 12 May 2027 for the guest "Ida Voss".',
    did(
      'find Varna|2027-05-10|2027-05-12|1|1|',
      'select Hotel Pelican',
      'confirm Hotel Pelican for Ida Voss',
    ),
  ),
  does(
    'trip#inns',
    'Find rooms with breakfast in Turku for 3 guests, check-in 8 August 2027, check-out 9 August 2027, and select the cheapest.',
    did('find Turku|2027-08-08|2027-08-09|3|1|breakfast', 'select Aura Inn'),
  ),
  does('trip#inns', 'Enter 24 December 2027 as the check-in date.', now('|2027-12-24||1|1|')),
];

const SLOT: Task[] = [
  does('trip#slot', 'Select 08/23/2027 as the date and click Submit.', did('submit 08/23/2027 |  | 08:00')),
  does('trip#slot', 'Pick 5 March 2027 in the date field.', now('03/05/2027||08:00|January 2027|')),
  does(
    'trip#slot',
    'Enter the birthday 03/30/1988 and press the submit button.',
    did('submit  | 03/30/1988 | 08:00'),
  ),
  does(
    'trip#slot',
    'Choose 14 October 2027 as the delivery day in the calendar.',
    now('||08:00|October 2027|October 14, 2027'),
  ),
  does(
    'trip#slot',
    'Pick the last day of February 2028 as the delivery day.',
    now('||08:00|February 2028|February 29, 2028'),
  ),
  does(
    'trip#slot',
    'Set the date to December 31, 2027 and the time to 18:30, then submit.',
    did('submit 12/31/2027 |  | 18:30'),
  ),
  does('trip#slot', 'Show May 2029 in the calendar of delivery days.', now('||08:00|May 2029|')),
];

const SKETCH: Task[] = [
  does('find#sketch', 'Choose Print from the File menu.', did('menu File/Print')),
  does('find#sketch', 'Using the menu, export the drawing as PNG.', did('menu File/Export/PNG')),
  does('find#sketch', 'Select View > Zoom > 200 %.', did('menu View/Zoom/200 %')),
  does('find#sketch', 'Click on Edit and then on Redo.', did('menu Edit/Redo')),
  does('find#sketch', 'Click the item "Rulers" of the menu "View".', did('menu View/Rulers')),
  does('find#sketch', 'Expand the section "Can I return a print?".', now('closed open closed')),
  does(
    'find#sketch',
    'Expand the question about where files are kept and click on the link in its answer.',
    did('link Privacy'),
  ),
  does('find#sketch', 'Open all three questions of the help.', now('open open open')),
];

const ORG: Task[] = [
  does(
    'find#org',
    'Expand Operations and select Warehouse.',
    now('Departments; open Operations,Finance; chosen Warehouse'),
  ),
  does('find#org', 'Select "Night shift" in the tree.', now(/chosen Night shift$/)),
  does('find#org', 'Go to the tab Places and select Bergen.', now(/^Places.*chosen Bergen$/)),
  does(
    'find#org',
    'Open the "Places" tab and expand Asia and then Japan.',
    now('Places; open Finance,Asia,Japan; chosen '),
  ),
  does('find#org', 'Collapse Finance.', now('Departments; open ; chosen ')),
  does('find#org', 'Select Drivers and click on the Edit button.', did('edit Drivers')),
  does(
    'find#org',
    'Which town in Spain is listed under Places? Type its name into the answer field and submit.',
    answered('Cadiz'),
  ),
];

const STOCK: Task[] = [
  does(
    'find#stock',
    'What is the price of the pulley? Enter it into the answer box and press Submit.',
    answered('12.75'),
  ),
  does(
    'find#stock',
    'Which item is out of stock? Type its name into the answer field and submit.',
    answered('Lamp oil'),
  ),
  does('find#stock', 'How many items are kept on shelf B1? Enter the number and submit it.', answered('2')),
  does('find#stock', 'Sort the table by price.', now('Brass Cleat Lamp Pulley Hemp Oar')),
  does('find#stock', 'Change the stock of the oar to 11 and save it.', did('stock Oar 11')),
  does('find#stock', 'Delete the row with the cleat.', did('delete Cleat')),
  does(
    'find#stock',
    'Find the most expensive item and enter its name into the box, then click Submit.',
    answered('Oar'),
  ),
  does(
    'find#stock',
    'Sort the table by the number in stock, with the largest number first.',
    now('Brass Cleat Hemp Pulley Oar Lamp'),
  ),
];

const WIKI: Task[] = [
  does('find#wiki', 'Click on the link "Foghorn" in the section "See also".', did('go Foghorn')),
  does(
    'find#wiki',
    'Go to the article about the fresnel lens.',
    now('Fresnel lens: Article', 'go Fresnel lens'),
  ),
  does('find#wiki', 'Open the article "Buoy" and from there the article "Reef".', did('go Buoy', 'go Reef')),
  does('find#wiki', 'Search Seapedia for "keeper".', did('search keeper')),
  does(
    'find#wiki',
    'In the article Foghorn, find the year in which the first foghorn was built; enter it as your answer and submit.',
    did('go Foghorn', 'answer 1859'),
  ),
  does('find#wiki', 'Click on the History tab of the article.', now('Lighthouse: History')),
  does('find#wiki', 'Click on the third entry of the table of contents.', did('part Light')),
];

const INVITE: Task[] = [
  does('forms#invite', 'Add Odile Karr to the recipients.', now('Bram Oster,Rolf Amund,Odile Karr||')),
  does('forms#invite', 'Remove Bram Oster from the recipients.', now('Rolf Amund||')),
  does(
    'forms#invite',
    'Type "tro" into the airport box and select Tromsø from the list.',
    now('Bram Oster,Rolf Amund|Tromsø (TOS)|'),
  ),
  does(
    'forms#invite',
    'Select French and Welsh in the list of languages and press Submit.',
    did('Bram Oster,Rolf Amund||French,Welsh'),
  ),
  does(
    'forms#invite',
    'Choose the airport with the code KKN from the suggestions.',
    now('Bram Oster,Rolf Amund|Kirkenes (KKN)|'),
  ),
  does(
    'forms#invite',
    'Add odile karr and then PIA SEND as recipients, and submit.',
    did('Bram Oster,Rolf Amund,Odile Karr,Pia Send||'),
  ),
  does(
    'forms#invite',
    'Choose Trondheim as the airport and Irish as the language, then click Submit.',
    did('Bram Oster,Rolf Amund|Trondheim (TRD)|Irish'),
  ),
];

const QUIZ: Task[] = [
  does(
    'forms#quiz',
    'Work out the sum on the page, type the result into the answer box and press Check.',
    answered('43'),
  ),
  does(
    'forms#quiz',
    'How many guests are on the list? Enter the number as the answer and click on Check.',
    answered('7'),
  ),
  does(
    'forms#quiz',
    'Add up the prices of the receipt and enter the total, with two decimals, as the answer; then press Check.',
    answered('13.00'),
  ),
  does(
    'forms#quiz',
    'Copy the text of the note into the text area and press Send.',
    did('text Key under the third pot; alarm code 90-41.'),
  ),
  does(
    'forms#quiz',
    'Enter the greatest of the lottery numbers into the answer box and check it.',
    answered('44'),
  ),
  does(
    'forms#quiz',
    'How many of the guests are vegetarian? Type the number into the answer field and press Check.',
    answered('3'),
  ),
  does(
    'forms#quiz',
    'Type the third word of the proverb into the answer field and press "Check".',
    answered('make'),
  ),
  does(
    'forms#quiz',
    'Find the last guest on the list, enter the name into the answer box and press Check.',
    answered('Gwen'),
  ),
];

const MEMBER: Task[] = [
  does(
    'forms#member',
    'Accept the terms and register Hugo Stern, born on 9 April 1990, with the email address hugo@stern.example.',
    did('register |Hugo|Stern|hugo@stern.example|9 Apr 1990|letter|||accepted'),
  ),
  does(
    'forms#member',
    'Click on "Read the terms" and then on "I accept" in the dialog.',
    now('||||1 Jan 2008|letter|||accepted'),
  ),
  does('forms#member', 'Choose "Dr" as the title.', now('Dr||||1 Jan 2008|letter|||')),
  does('forms#member', 'Set the date of birth to 31 December 1979.', now('||||31 Dec 1979|letter|||')),
  does(
    'forms#member',
    'Write "I collect maps." into the field About you and save the draft.',
    did('draft ||||1 Jan 2008|letter||I collect maps.|'),
  ),
  does(
    'forms#member',
    'Select contact by phone and enter the phone number 0171 555 20.',
    now('||||1 Jan 2008|phone|0171 555 20||'),
  ),
  does(
    'forms#member',
    'Enter the first name "Linnea" and the surname "Holm" and click on Save draft.',
    did('draft |Linnea|Holm||1 Jan 2008|letter|||'),
  ),
];

const BISTRO: Task[] = [
  does(
    'forms#bistro',
    'Order two portions of lentil soup and press "Place order".',
    did('order 2 Lentil soup|0|'),
  ),
  does(
    'forms#bistro',
    'From the mains, choose a large ramen with egg and press Add.',
    now('1 Ramen large egg|0|'),
  ),
  does('forms#bistro', 'Set the tip to 15 %.', now('|15|')),
  does(
    'forms#bistro',
    'Put 1 cheesecake and 3 lemonades into the order, enter table 12 and place the order.',
    did('order 1 Cheesecake, 3 Lemonade|0|12'),
  ),
  does('forms#bistro', 'Increase the number of dumplings to 4.', now('4 Dumplings|0|')),
  does('forms#bistro', 'Open the desserts and add one portion of the cheapest of them.', now('1 Mochi|0|')),
  does(
    'forms#bistro',
    'Add one green tea, choose a tip of 10 % and place the order.',
    did('order 1 Green tea|10|'),
  ),
];

export const TASKS: Task[] = [
  ...INBOX,
  ...WALL,
  ...INNS,
  ...SLOT,
  ...SKETCH,
  ...ORG,
  ...STOCK,
  ...WIKI,
  ...INVITE,
  ...QUIZ,
  ...MEMBER,
  ...BISTRO,
];
