// SPDX-License-Identifier: MIT
// Ten small pages, half of them widgets with a tester's line, half of them apps with everyday wording (boat hire, a message board,
// contacts, issues, a museum, a recipe, a bank, a catalogue, a player, a survey), by an author who has not read the planner.
import type { Task } from '../tasks.ts';
import { did, left, tasksOn } from './k-ends.ts';

const kayak = tasksOn('k-kayak');
const plots = tasksOn('k-plots');
const people = tasksOn('k-people');
const bugs = tasksOn('k-bugs');
const museum = tasksOn('k-museum');
const soup = tasksOn('k-soup');
const bank = tasksOn('k-bank');
const courses = tasksOn('k-courses');
const player = tasksOn('k-player');
const survey = tasksOn('k-survey');

const CAN_THREAD = 'Lost: green watering can';

export const TASKS: Task[] = [
  kayak.does("I'd like the canoe please", left('boat=Canoe')),
  kayak.answers('how much is a double kayak for half a day', /\b42\b/),
  kayak.does(
    'Take the paddleboard for the whole day and go on to the next step',
    `${left('boat=Paddleboard;long=Whole day')}&&at===1`,
  ),
  kayak.does(
    'pick the single kayak, then the 5th of June 2027 at ten o clock',
    left('boat=Single kayak;date=2027-06-05;start=10:00'),
  ),
  kayak.does(
    'Book a canoe for half a day on 14 May 2027, start 14:00, for Nora Behn, phone 0170 5551, with life jackets',
    left(
      'boat=Canoe;long=Half day;date=2027-05-14;start=14:00;who=Nora Behn;phone=0170 5551;vest=yes',
      'book',
    ),
  ),
  kayak.answers('what happens if it rains', /(?:another|other|different) day|rebook|reschedul/i),
  kayak.answers('can I bring my dog?', /(?:in|only|just|with) (?:\S+ )?canoe|canoe only/i),

  plots.does('open the thread about the watering can', `${did()}&&open===${JSON.stringify(CAN_THREAD)}`),
  plots.answers('which thread has the most replies', /slugs/i),
  plots.answers('Who has the green watering can?', /\bLin\b/),
  plots.does(
    'Go to the slugs thread and thank Yusuf for the copper tape',
    did('thank Yusuf: Copper tape around the bed.'),
  ),
  plots.does(
    'answer in the tomato seedlings thread: I have runner beans',
    did('reply Swap tomato seedlings for beans: I have runner beans'),
  ),
  plots.does(
    'Start a new thread with the title "Compost day" and the message "Saturday at nine"',
    did('new Compost day: Saturday at nine'),
  ),
  plots.does('follow the thread by Hanne', left('Slugs on the lettuce')),
  plots.answers('until when will the water be off on thursday', /\bnoon\b|\b12\b/i),

  people.does('jump to the letter M', `${did()}&&letter==='M'`),
  people.answers("What's Bruno Katz's phone number?", /555[ -]?0127/),
  people.does('make Edda Lund a favourite', left('fav Edda Lund')),
  people.answers('who works at the animal clinic', /mara finch/i),
  people.does("Change Mila Sand's phone number to 555 0199 and save it", did('save Mila Sand, 555 0199')),
  people.does('Add a new contact named Tess Quill with the number 555 0100', did('add Tess Quill, 555 0100')),
  people.does('delete Viktor Oran from my contacts and confirm it', did('delete Viktor Oran')),

  bugs.does('show only the closed issues', `${did()}&&filters()==='Closed/Any'`),
  bugs.does('close the panel on the right', `${did()}&&open===null`),
  bugs.answers('who is the firefox export bug assigned to', /sofia/i),
  bugs.does('assign the login crash to Ravi', left('214 who=Ravi')),
  bugs.does(
    'Set the priority of 217 to high and its status to in progress',
    left('217 status=In progress;217 prio=High'),
  ),
  bugs.does(
    "leave a comment on the dark theme one saying let's reopen this",
    `now().replace('’',"'").toLowerCase()==="220 said=me: let's reopen this"&&R.length===0`,
  ),
  bugs.answers('How many open issues have low priority?', /\b(?:1|one)\b/i),

  museum.answers('is the museum open on Mondays', /closed|not open|\bno\b/i),
  museum.answers('how late can I stay on a Thursday?', /\b9(?::00)? ?p\.?m|21:00|\bnine\b/i),
  museum.does(
    'put two adult tickets and one child ticket in the basket',
    left('Adult=2;Child=1', 'basket Adult=2;Child=1'),
  ),
  museum.answers('which room are the toys in', /\b(?:3|three)\b/i),
  museum.does('Sign me up for the news with jo@hill.example', did('join jo@hill.example')),
  museum.does('switch the site to German', left('de')),

  soup.does('Set the number of servings to 6.', left('serves 6')),
  soup.does('Check "carrots" and "cumin" in the list of ingredients.', left('carrots;cumin')),
  soup.does('Open the Method tab and mark the 2nd step as done.', left('step 2')),
  soup.does('Switch to US units and press "Copy shopping list".', left('US', 'copy')),
  soup.does('Give the recipe a rating of 4 stars.', left('4 stars')),
  soup.answers('How many minutes must the soup simmer?', /\b25\b|twenty-five/i),

  bank.answers('how much is in the holiday pot', /\b310\b/),
  bank.does('move 50 from the current account to savings and confirm it', did('move 50 Current > Savings')),
  bank.does(
    'Fill in a transfer of 120 from savings to the holiday pot with the reference Lisbon, but do not confirm it yet',
    `${did()}&&typed()==='Savings/Holiday pot/120/Lisbon'`,
  ),
  bank.does('download the statement for March 2025', did('download March 2025')),
  bank.answers('What did I pay for electricity?', /62[.,]40/),
  bank.does('Freeze the card ending in 4471', left('Freeze card ending 4471')),
  bank.does('hide the amounts please', left('hidden')),

  courses.does(
    'Expand Sciences, then Chemistry.',
    `${did()}&&/Sciences,Chemistry/.test(openOnes())&&!/Math/.test(openOnes())`,
  ),
  courses.does('Collapse "Arts".', `${did()}&&openOnes()===''`),
  courses.does('Find "Organic Chemistry II" in the tree and click on it.', left('Organic Chemistry II')),
  courses.does('Select Harmony and press Enrol.', left('Harmony', 'enrol Harmony')),
  courses.does('Put Old Norse on the wish list', left('Old Norse', 'wish Old Norse')),
  courses.answers('Who teaches Geometry?', /adler/i),
  courses.answers('How many courses are there under Music?', /\b(?:3|three)\b/i),

  player.does('Press the play button.', left('playing')),
  player.does('skip to the next song', left('at Salt Road')),
  player.does('Set the volume to 30.', left('volume 30')),
  player.does(
    'Remove "Last Orders" from the queue.',
    left('Night Tram,Salt Road,Paper Boats,Copper Hill,Glasshouse'),
  ),
  player.does(
    'Move "Paper Boats" up by one place.',
    left('Night Tram,Paper Boats,Salt Road,Copper Hill,Last Orders,Glasshouse'),
  ),
  player.does('Play the 4th song in the queue.', left('at Copper Hill;playing')),
  player.does('Turn on shuffle and set repeat to one song.', left('shuffle;repeat one song')),
  player.answers('which song in the queue is the longest', /copper hill/i),

  survey.does('In question 2 check Tram and Bicycle.', left('Tram+Bicycle')),
  survey.does('Give a score of 8 on the scale from 0 to 10.', left('8')),
  survey.does(
    'Move "Safety" to the top of the list in question 4.',
    left('Safety>Price>Punctuality>Comfort'),
  ),
  survey.does('Choose East as the district and hit Submit.', left('East', 'submit East')),
  survey.does('say that I do not own a bicycle', left('bike No')),
  survey.does(
    'Answer question 1 with Daily, question 5 with Old Town, write "More night buses" under question 7, then press Submit',
    left('Daily;Old Town;More night buses', 'submit Daily;Old Town;More night buses'),
  ),
  survey.answers('How many questions does the survey have?', /\b(?:7|seven)\b/i),
];
