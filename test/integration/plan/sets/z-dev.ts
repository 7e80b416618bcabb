// SPDX-License-Identifier: MIT
// Eleven pages of forms, suggestions, mail, feeds and bookings, written without a look at the planner;
// half of the tasks are worded as a benchmark words them, half as people talk.
import type { Task } from '../tasks.ts';
import { done, doneAs, flown, left, leftAs, tasksOn } from './z-ends.ts';

const signup = tasksOn('z-signup');
const survey = tasksOn('z-survey');
const settings = tasksOn('z-settings');
const alert = tasksOn('z-alert');
const share = tasksOn('z-share');
const mail = tasksOn('z-mail');
const post = tasksOn('z-post');
const chirp = tasksOn('z-chirp');
const circle = tasksOn('z-circle');
const flights = tasksOn('z-flights');
const inn = tasksOn('z-inn');

export const TASKS: Task[] = [
  signup.does(
    'Sign in with the username "mira.k" and the password "tall-oak7" and press "Log in".',
    done('in mira.k|tall-oak7|forget'),
  ),
  signup.does(
    'please log me in as jonas password kettle99 and have it remember me',
    doneAs(/^in [Jj]onas\|kettle99\|keep$/),
  ),
  signup.does(
    'Sign up as "Ida Brandt" with the e-mail "ida@fern.example" and the password "Rye!bread5", accept the terms and create the account.',
    done('up Ida Brandt|ida@fern.example|Rye!bread5||none'),
  ),
  signup.does(
    'sign me up please tom reed tom@reed.example password sunny42 use the invitation code thats on this page and yes to the terms',
    doneAs(/^up [Tt]om [Rr]eed\|tom@reed\.example\|sunny42\|CRUMB-58\|none$/),
  ),

  survey.does(
    'Select "Every day" for how often you eat here, check "Soup" and "Salad" as well, and click "Submit".',
    done('sent Every day|-|Soup,Salad,Bread|No diet|1|5|'),
  ),
  survey.does(
    'the food is good im vegetarian and there are three of us at the table send it off please',
    done('sent -|Good|Bread|Vegetarian|3|5|'),
  ),
  survey.does(
    'Set "Noise in the hall" to 8 and choose "Halal" as the diet. Do not submit the form.',
    left('-|-|Bread|Halal|1|8|'),
  ),
  survey.does(
    'take the tick off bread and tick cake instead then put the soup is too salty in the comments and submit',
    doneAs(/^sent -\|-\|Cake\|No diet\|1\|5\|the soup is too salty\.?$/i),
  ),

  settings.does(
    'Turn on "Dark mode", turn off "Sounds" and click "Save changes".',
    done('saved 100101|07700 900 321|01632 960 777|'),
  ),
  settings.does(
    'could you switch off everything under notifications and save it',
    done('saved 010000|07700 900 321|01632 960 777|'),
  ),
  settings.does(
    'Enter "01632 960 118" as the work phone, clear the home phone and save the changes.',
    done('saved 010101|07700 900 321||01632 960 118'),
  ),
  settings.does(
    'i want to close my account put my customer number where it asks for it and confirm',
    done('closed'),
  ),

  alert.does(
    'Type "Spr" in the city field, choose "Springfield, Missouri" from the suggestions and click "Create alert".',
    done('alert Springfield, Missouri||'),
  ),
  alert.does(
    'i want to hear about frost and hail in bergen please make the alert',
    done('alert Bergen, Norway|Frost,Hail|'),
  ),
  alert.does(
    'Pick "Porto, Portugal" as the city and set the language to "Norwegian". Do not create the alert yet.',
    left('Porto, Portugal||Norwegian'),
  ),
  alert.does(
    'type san as the city take the second suggestion and create the alert',
    done('alert San Diego, California||'),
  ),

  share.does('Share the document with "Noor Haddad" as "Editor".', done('shared Noor Haddad as Editor')),
  share.does(
    'share it with anna from sales please she only needs to view it',
    done('shared Anna Lund as Viewer'),
  ),
  share.does(
    'Add the labels "budget" and "2027" to the document and remove the label "draft".',
    left('2027,budget,office||Viewer'),
  ),
  share.does('search for travel costs and open the one for march', done('opened Travel costs March')),

  mail.does('Find the email by Petra and click the trash icon to delete it.', done('deleted Petra')),
  mail.does(
    'Find the email by Olu and click the star icon to mark it as important.',
    left('Davide,Petra,Olu*,Sanne,Marit,Ossian'),
  ),
  mail.does(
    'Find the email by Davide and reply to it with the text "Count me in".',
    done('replied to Davide about Football on Saturday: Count me in'),
  ),
  mail.does('please forward the recipe from sanne to gerd', doneAs(/^forwarded Sanne to gerd$/i)),
  mail.answers(
    'what time does petra want to meet',
    /\bten past four\b|\b0?4[:.]10\b|\b16[:.]10\b|\b10 past (4|four)\b/i,
  ),

  post.does(
    'Select the two emails from "Kite Club" and delete them.',
    leftAs(/^Bin!? Inb! Inb Bin!? Inb Inb! Spa! Spa! Spa! Bil$/),
  ),
  post.does(
    'move the autumn water bill to the bills folder please',
    leftAs(/^Inb! Bil!? Inb Inb! Inb Inb! Spa! Spa! Spa! Bil$/),
  ),
  post.does(
    'Go to the "Spam" folder and move the email from "Aunt Jo" to the inbox.',
    leftAs(/^Inb! Inb! Inb Inb! Inb Inb! Spa! Inb!? Spa! Bil$/),
  ),
  post.does('mark everything in the inbox as read', left('Inb Inb Inb Inb Inb Inb Spa! Spa! Spa! Bil')),
  post.does(
    'Write a new email to "ben@moss.example" with the subject "Keys" and the text "They are under the pot." and send it.',
    done('sent ben@moss.example|Keys|They are under the pot.'),
  ),

  chirp.does('For the user @tildeoak, click on the "Like" button.', left('L - - - - -')),
  chirp.does('Open the more menu of the post by @inesd and click "Block".', done('Block @inesd')),
  chirp.does('repost what fennel said about the tram', left('- S - - - -')),
  chirp.does('write a post saying good morning harbour', doneAs(/^posted good morning,? harbour[.!]?$/i)),
  chirp.does('Like every post by "@fennel".', left('- L - - L -')),

  circle.does('Follow "Rook & Daughters" and unfollow "Daily Tide".', left('01100')),
  circle.does(
    'comment lovely colours on the photo by hazel',
    doneAs(/^comment on Hazel Quint: lovely colours[.!]?$/i),
  ),
  circle.does('Open the hashtag "#slowfood".', done('tag #slowfood')),
  circle.answers(
    'who wrote the comment with the most likes under emils post',
    /^(?![\s\S]*\b(Otis|Prue|Hazel)\b)[\s\S]*\bWanda\b/,
  ),
  circle.does(
    'delete my post about selling the old bike yes im sure',
    done('deleted Selling my old bike, the blue one.'),
  ),

  flights.does(
    'Search for a flight from "Oslo" to "Lisbon" on 12 December 2026 and book the cheapest one.',
    flown('OSL|LIS|2026-12-12|1|0', 'SW 077'),
  ),
  flights.does(
    'i need to fly from lisbon to cork on december the fourth please book the one that takes the least time',
    flown('LIS|ORK|2026-12-04|1|0', 'SW 342'),
  ),
  flights.does(
    'Find flights from "Riga" to "Cork" on 3 January 2027 for 2 adults and book the one that departs first.',
    flown('RIX|ORK|2027-01-03|2|0', 'SW 118'),
  ),
  flights.does(
    'two adults and one child from cork to oslo on the thirtieth of november just search dont book anything',
    done('searched ORK|OSL|2026-11-30|2|1'),
  ),
  flights.does(
    'book me the cheapest direct flight from london stansted to riga on the nineteenth of december',
    flown('STN|RIX|2026-12-19|1|0', 'SW 210'),
  ),

  inn.does(
    'Reserve the "Double room" from 14 December 2026 to 17 December 2026 for 2 guests.',
    done('room Double room|2026-12-14|2026-12-17|2'),
  ),
  inn.does(
    'please book a table for four at half past seven in the evening on the fifth of december in the garden room the name is quill',
    doneAs(/^table 2026-12-05\|19:30\|4\|Garden room\|quill$/i),
  ),
  inn.does(
    'Reserve the cheapest room with a bathtub for one guest from 2 January 2027 to 4 January 2027.',
    done('room Mill room|2027-01-02|2027-01-04|1'),
  ),
  inn.answers('what would three nights in the family room cost', /\b354\b/),
  inn.does(
    'In the restaurant, book the latest time that is still free on 9 December 2026 for 2 persons under the name "Abel".',
    done('table 2026-12-09|20:15|2|Main room|Abel'),
  ),
];
