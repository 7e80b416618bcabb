// SPDX-License-Identifier: MIT
// Ten small pages with mail, posts, texts to type, things to find and flights to book, written without a look at the planner;
// half of the tasks are worded as people speak, half as a line of a benchmark.
import type { Task } from '../tasks.ts';
import { doneAs, ended, exactly, leftAs, tasksOn } from './x-ends.ts';

const mail = tasksOn('x-mail');
const post = tasksOn('x-post');
const feed = tasksOn('x-feed');
const wall = tasksOn('x-wall');
const lines = tasksOn('x-lines');
const sheet = tasksOn('x-sheet');
const sign = tasksOn('x-sign');
const ink = tasksOn('x-ink');
const pick = tasksOn('x-pick');
const fly = tasksOn('x-fly');

const unstarred = /^stars: $/;
const unmarked = /important $/;
const untouched = /^like \|retweet $/;
const unliked = /^liked \|saved \|hidden $/;

export const TASKS: Task[] = [
  mail.does(
    'Find the email by Liselot and reply to them with the text "Yes, gladly."',
    ended(unstarred, 'replied Liselot: Yes, gladly.'),
  ),
  mail.does(
    'Find the email by Casper and click the star icon to mark it as important.',
    leftAs(/^stars: Casper$/),
  ),
  mail.does('forward the one with the lake pictures to brook', ended(unstarred, 'forwarded Yvie to Brook')),
  mail.does('bin brooks mail about the rota please', ended(unstarred, 'deleted Brook')),
  mail.does('answer fitz with i will be there', ended(unstarred, 'replied Fitz: i will be there')),

  post.does('Delete both emails from Gus Lind.', ended(unmarked, 'delete 1', 'delete 5')),
  post.does('mark the mail about the boiler as important', leftAs(/important 2$/)),
  post.does(
    'Search the mail for "invoice" and open the one from Wren Oduya.',
    leftAs(/^search invoice\|open 3\|important $/i),
  ),
  post.does(
    'could you forward the parcel mail to lotte@stroud.example',
    ended(unmarked, 'forwarded 6 to lotte@stroud.example'),
  ),
  post.answers('what time is the plumber coming', /\b8[:.]15\b/),

  feed.does(
    'Click the "Like" button on all posts by @pia_w and then click Submit.',
    ended(/^like 1,6,9\|retweet $/, 'submit'),
  ),
  feed.does(
    'Click the "Retweet" button on 2 posts by @odo and then click Submit.',
    ended(/^like \|retweet (2,4|2,7|4,7)$/, 'submit'),
  ),
  feed.does('For the user @lumen, click on the "Mute" button.', ended(untouched, 'Mute @lumen')),
  feed.does('reply to tamsins post with save me a seat', ended(untouched, 'reply @tamsin: save me a seat')),
  feed.does('like the two posts of odo that are about the ladder', leftAs(/^like 2,4\|retweet $/)),
  feed.does('please block jun abe', ended(untouched, 'Block @jun')),

  wall.does('like every post by marek dunn', leftAs(/^liked allotment,bus\|saved \|hidden $/)),
  wall.does('Share the post about the bread course.', ended(unliked, 'share bread')),
  wall.does(
    'comment saw her on our roof under bettys post about the cat',
    ended(unliked, 'comment cat: saw her on our roof'),
  ),
  wall.does(
    'Save the post about the choir for later and hide the one about the bus.',
    leftAs(/^liked \|saved choir\|hidden bus$/),
  ),
  wall.answers('how many people like the post about the missing cat', /\b31\b/),

  lines.does(
    'Copy the text in the 2nd text area below, paste it into the text field and press Submit.',
    exactly('sent Amber light fell over Quince Lane, and nobody spoke.|'),
  ),
  lines.does(
    'Find the 4th word in the third text area, type that into the text field and press "Submit".',
    doneAs(/^sent handle\|$/i),
  ),
  lines.does('type my ticket number in capital letters and submit it', exactly('sent KF2207B|')),
  lines.does(
    'in the last text change gently to firmly but dont submit anything',
    leftAs(/^\|3: Turn the brass handle firmly twice\.$/),
  ),

  sheet.does(
    'Fill in the form with the data of Ines Falk from the table, then press Send.',
    exactly('sent 17 Sand Street|Vale|5120|Ines Falk|0119 63 05'),
  ),
  sheet.does(
    'put teo marsh in the name box and his phone number from the table in the phone box',
    leftAs(/^\|\|\|teo marsh\|0114 90 78$/i),
  ),
  sheet.does(
    'Enter the postcode of the person who lives in Dorn into the postcode box. Do not send the form.',
    leftAs(/^\|\|5081\|\|$/),
  ),
  sheet.does(
    'send a delivery to kit arden, the street is nine weir lane, the town vale, postcode 5122 and the phone 0118 22 10',
    doneAs(/^sent (9|nine) weir lane\|vale\|5122\|kit arden\|0118 22 10$/i),
  ),

  sign.does(
    'Enter the username "juno" and the password "Qx7tr" into the text fields and press login.',
    exactly('login juno|Qx7tr|once'),
  ),
  sign.does(
    'log in as bela with the password tinroof9 and stay signed in',
    exactly('login bela|tinroof9|stay'),
  ),
  sign.does('i forgot my password, my mail is bela@rook.example', exactly('link bela@rook.example')),
  sign.does(
    'Make a new account with the username "nettle" and the password "Larch88".',
    exactly('created nettle|Larch88'),
  ),
  sign.does(
    'Open the form for a new account and type the password "Zr41k" into both password fields. Leave the username empty.',
    leftAs(/^up\|\|Zr41k\|Zr41k$/),
  ),

  ink.does(
    'Using the text editor, give the text "harbour" the style bold and press Submit.',
    exactly('sent The harbour is closed on Monday because of the spring tide.|harbour||'),
  ),
  ink.does(
    'put the words spring tide in italics and submit',
    doneAs(/^sent The harbour is closed on Monday because of the spring tide\.\|\|spring tide\.?\|$/),
  ),
  ink.does(
    'make it tuesday instead of monday in the note then submit it',
    doneAs(/^sent The harbour is closed on tuesday because of the spring tide\.\|\|\|$/i),
  ),

  pick.does(
    'Enter an item that starts with "Ger" and ends with "ra", then press Search.',
    leftAs(/^gerbera\|searched gerbera\|page 1$/i),
  ),
  pick.does(
    'choose the plant that begins with cle and ends in is, no need to search yet',
    leftAs(/^clematis\|searched \|page 1$/i),
  ),
  pick.does(
    'Use the textbox to enter "fern" and press "Search", then find and click the 4th search result.',
    exactly('opened Tree fern'),
  ),
  pick.answers('search for rose and tell me which one is the cheapest', /nevada/i),

  fly.does(
    'Book the cheapest one-way flight from: Lisbon to: Oslo on 12/22/2026.',
    exactly('booked LIS-OSL 12/22/2026 flight 4'),
  ),
  fly.does(
    'Book the shortest one-way flight from: OSL to: OPO on 12/18/2026.',
    exactly('booked OSL-OPO 12/18/2026 flight 3'),
  ),
  fly.does(
    'i want to fly from porto to riga on the third of december and back on the tenth, book the cheapest both ways',
    exactly('booked OPO-RIX 12/03/2026 12/10/2026 flight 3+4'),
  ),
  fly.answers('how much is the quickest flight from riga to lisbon on november 28, one way', /\b232\b/),
  fly.does(
    'Search for return flights from Oslo to Lisbon, out on December 5 and back on December 9. Do not book anything.',
    leftAs(/^return\|OSL\|LIS\|12\/05\/2026\|12\/09\/2026\|results$/),
  ),
];
