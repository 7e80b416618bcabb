// SPDX-License-Identifier: MIT
// Where values go whose fields nobody names: to what takes their make, by the word before them.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';
import { read } from './read.ts';

const FERRY = [
  '- heading "Sound crossings" [ref=e1]',
  '- generic [ref=e2]:',
  '  - generic [ref=e3] [cursor=pointer]: Single',
  '  - generic [ref=e4] [cursor=pointer]: Return trip',
  '- textbox "Sailing from" [ref=e5]',
  '- textbox "Sailing to" [ref=e6]',
  '- textbox "Depart" [ref=e7]',
  '- generic [ref=e8]:',
  '  - text: Travellers',
  '  - button "Remove traveller" [ref=e9]: –',
  '  - status [ref=e10]: "1"',
  '  - button "Add traveller" [ref=e11]: +',
  '- combobox "Class" [ref=e12]:',
  '  - option "Deck" [selected]',
  '  - option "Lounge"',
  '- button "Show sailings" [ref=e13]',
];

const SALON = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2] [cursor=pointer]: Wash £12',
  '  - generic [ref=e3] [cursor=pointer]: Perm £60',
  '- generic [ref=e4]:',
  '  - generic [ref=e5] [cursor=pointer]: Sat 28',
  '  - generic [ref=e6] [cursor=pointer]: Mon 30',
  '- generic [ref=e7]:',
  '  - generic [ref=e8] [cursor=pointer]: 9:00',
  '  - generic [ref=e9] [cursor=pointer]: 10:30',
  '- generic [ref=e10]: Party size',
  '- generic [ref=e11]:',
  '  - button "1" [ref=e12]',
  '  - button "2" [ref=e13]',
  '- textbox "Your name" [ref=e14]',
  '- textbox "Address" [ref=e15]',
  '- button "Book" [ref=e16]',
];

describe('a booking', () => {
  it('takes a time that is offered to be pressed, and people by a plus and a minus', () => {
    const table = [
      '- heading "Book a table" [ref=e1]',
      '- paragraph [ref=e2]:',
      '  - text: "Guests:"',
      '  - button "-" [ref=e3]',
      '  - text: "2"',
      '  - button "+" [ref=e4]',
      '- generic [ref=e5] [cursor=pointer]: 17:30',
      '- generic [ref=e6] [cursor=pointer]: 18:00',
      '- button "Book table" [ref=e7]',
    ];
    expect(read('book a table for 3 at 6 pm', table)).toEqual(['guests=3', '~18:00']);
    expect(read('book a table at half past five', table)).toEqual(['~17:30']);
    expect(read('book a table at 5:30 am', table)).toContain('[at 5:30 am]');
  });

  it.each([
    [
      'show sailings from Ardle to Port Brae on 30 November 2026',
      ['Sailing from=Ardle', 'Sailing to=Port Brae', 'Depart=30 November 2026'],
    ],
    ['search for sailings from Ardle to Port Brae', ['Sailing from=Ardle', 'Sailing to=Port Brae']],
    [
      'take the earliest sailing from Ardle to Brae on 25 November in the lounge',
      ['Sailing from=Ardle', 'Sailing to=Brae', 'Depart=25 November', 'Class="Lounge"'],
    ],
    ['a return trip for four people', ['~Return trip', 'travellers=4']],
    ['one traveller more', ['traveller=2']],
  ])('%s', (text, deeds) => {
    expect(read(text, FERRY)).toEqual(deeds);
  });

  it.each([
    [
      'book a perm for two on monday the 30th at half past ten under the name Ferris',
      ['~Perm £60', '~2', '~Mon 30', '~10:30', 'Your name=Ferris'],
    ],
    ['i live at 7 weaver street', ['Address=7 weaver street']],
    ['the name is okoro book it', ['Your name=okoro', '!Book']],
  ])('%s', (text, deeds) => {
    expect(read(text, SALON)).toEqual(deeds);
  });

  it('by calendars that a button opens', () => {
    const boats = [
      '- generic [ref=e1]:',
      '  - text: "From: not chosen"',
      '  - button "📅" [ref=e2]',
      '- generic [ref=e3]:',
      '  - text: "Until: not chosen"',
      '  - button "📅" [ref=e4]',
    ];
    expect(read('from 10 to 14 February 2027', boats)).toEqual([
      '📅=10 February 2027',
      '📅=14 February 2027',
    ]);
    expect(read('9 December 2026 as the last day', boats)).toEqual(['📅=9 December 2026']);
  });

  it('puts a day where it is called for, not where it could be', () => {
    const trains = [
      '- textbox "From" [ref=e1]',
      '- textbox "To" [ref=e2]',
      '- textbox "Leaving on" [ref=e3]',
    ];
    expect(
      read('find trains from York to Carlisle on 30 November 2026', [
        ...trains,
        '- button "Find trains" [ref=e4]',
      ]),
    ).toEqual(['From=York', 'To=Carlisle', 'Leaving on=30 November 2026']);
  });

  it('does not take a thing for a name', () => {
    expect(read('book for a perm', SALON)).toEqual(['~Perm £60']);
  });
});

describe('a date and a time of day in parts', () => {
  it('are told by what stands above their controls', () => {
    const born = [
      '- heading "Date of birth" [ref=e1]',
      '- generic [ref=e2]:',
      '  - spinbutton "Day" [ref=e3]',
      '  - spinbutton "Month" [ref=e4]',
      '  - spinbutton "Year" [ref=e5]',
      '- heading "Best time to call" [ref=e6]',
      '- generic [ref=e7]:',
      '  - spinbutton "Hour" [ref=e8]',
      '  - spinbutton "Minute" [ref=e9]',
    ];
    expect(read('born on the second of february nineteen ninety one', born)).toEqual([
      'date=the second of february nineteen ninety one',
    ]);
    expect(read('the best time to call is fourteen thirty', born)).toEqual(['best time to call=14:30']);
  });
});

describe('amounts', () => {
  const player = [
    '- generic [ref=e1]:',
    '  - text: Bass',
    '  - button "Less bass" [ref=e2]: −',
    '  - text: "1"',
    '  - button "More bass" [ref=e3]: +',
    '- slider "Volume" [ref=e4]: "40"',
    '- combobox "Sleep timer" [ref=e5]:',
    '  - option "Off" [selected]',
    '  - option "30 minutes"',
    '- paragraph [ref=e6]: How was it?',
    '- generic [ref=e7]:',
    '  - button "♡" [ref=e8]',
    '  - button "♡" [ref=e9]',
    '  - button "♡" [ref=e10]',
    '- switch "Show lyrics" [checked] [ref=e11]',
  ];
  it.each([
    ['turn the bass up by three', ['bass=4']],
    ['lower the volume by 15', ['Volume=25']],
    ['sleep timer half an hour', ['Sleep timer=half an hour']],
    ['give it two hearts out of three', ['~♡']],
    ['hide the lyrics', ['-Show lyrics']],
  ])('%s', (text, deeds) => {
    expect(read(text, player)).toEqual(deeds);
  });
});

describe('questions in a table', () => {
  it('are answered by the column', () => {
    const survey = [
      '- table [ref=e1]:',
      '  - row [ref=e2]:',
      '    - columnheader [ref=e3]',
      '    - columnheader "Fair" [ref=e4]',
      '    - columnheader "Good" [ref=e5]',
      '  - row [ref=e6]:',
      '    - rowheader "Beds" [ref=e7]',
      '    - cell [ref=e8]:',
      '      - radio [ref=e9]',
      '    - cell [ref=e10]:',
      '      - radio [ref=e11]',
      '  - row [ref=e12]:',
      '    - rowheader "Soup" [ref=e13]',
      '    - cell [ref=e14]:',
      '      - radio [ref=e15]',
      '    - cell [ref=e16]:',
      '      - radio [ref=e17]',
    ];
    expect(read('rate the beds as fair and the soup as "Good"', survey)).toEqual([
      'Beds=fair',
      'Soup="Good"',
    ]);
  });
});

describe('a value', () => {
  const note = ['- textbox "Your copy" [ref=e1]', '- generic [ref=e2] [cursor=pointer]: Hand in'];
  it('ends before what is to be pressed', () => {
    expect(read('type red flag and hand it in', note)).toEqual(['Your copy=red flag', '!Hand in']);
  });

  it.each(['your copy that starts with ull', 'type it into the box'])(
    'is nothing that points: %s',
    (text) => {
      expect(read(text, note) ?? []).not.toContainEqual(expect.stringMatching(/^Your copy=(?:that|it)\b/));
    },
  );
});

describe('fields by what people call them', () => {
  const flights = [
    '- combobox "From" [ref=e1] [collapsed]',
    '- combobox "To" [ref=e2] [collapsed]',
    '- generic [ref=e3]:',
    '  - generic [ref=e4]: Departure',
    '  - button "Departure date" [ref=e5]: Add date',
    '- generic [ref=e6]:',
    '  - generic [ref=e7]: Return',
    '  - button "Return date" [ref=e8]: Add date',
  ];
  it.each([
    ['enter Porto as the departure city and Oslo as the destination', ['From=Porto', 'To=Oslo']],
    ['Porto is the airport to leave from', ['From=Porto']],
    ['choose 18 March 2027 as the departure date', ['Departure date=18 March 2027']],
    ['back on 20 March 2027', ['Return date=20 March 2027']],
    ['fly from Anvik, AK to: Hartford, CT', ['From=Anvik, AK', 'To=Hartford, CT']],
    ['fly from Lund, WV to: Ashby, OR - Ferry landing', ['From=Lund, WV', 'To=Ashby, OR - Ferry landing']],
    ['fly from Lund, WV to: Ashby, KY/Hunting, WV', ['From=Lund, WV', 'To=Ashby, KY/Hunting, WV']],
    [
      'fly from Lund, WV, USA to: Yap, Caroline Isle, FM',
      ['From=Lund, WV, USA', 'To=Yap, Caroline Isle, FM'],
    ],
  ])('%s', (text, deeds) => {
    expect(read(text, flights)).toEqual(deeds);
  });

  it('whose place it is, that something is sent from or to', () => {
    const parcel = ['- textbox "From" [ref=e1]', '- textbox "To" [ref=e2]', '- button "Send" [ref=e3]'];
    expect(read("set the sender's place to Porto and the recipient's town to Oslo", parcel)).toEqual([
      'From=Porto',
      'To=Oslo',
    ]);
    // Beside a day it may be one, too.
    expect(
      read('set the sender to Porto', ['- textbox "From" [ref=e1]', '- textbox "Until" [ref=e2]']),
    ).not.toEqual(['From=Porto']);
  });

  it('what it is about, where it is and what there is to tell of it', () => {
    const report = [
      '- combobox "What is it?" [ref=e1]:',
      '  - option "Pothole" [selected]',
      '  - option "Loose dog"',
      '- textbox "Where?" [ref=e2]',
      '- textbox "Tell us more" [ref=e3]',
      '- textbox "What do you ask for?" [ref=e4]',
      '- button "Send report" [ref=e5]',
    ];
    expect(
      read('report a loose dog with the description "It limps" and "A vet" as the purpose', report),
    ).toEqual(['What is it?="Loose dog"', 'Tell us more="It limps"', 'What do you ask for?="A vet"']);
    expect(read('enter "Mill Bank" as the location', report)).toEqual(['Where?="Mill Bank"']);
  });

  it('who something is done by, and what kind of thing is sought', () => {
    const films = [
      '- textbox "Genre" [ref=e1]',
      '- textbox "Director" [ref=e2]',
      '- textbox "Year" [ref=e3]',
      '- button "Search" [ref=e4]',
    ];
    for (const page of [films, ['- generic [ref=e5]: Movie Search', ...films]])
      expect(read('search for horror movies directed by Smith from year 1998', page)).toEqual([
        'Genre=horror',
        'Director=Smith',
        'Year=1998',
      ]);
  });
});

it('gives a field what is quoted right behind it, not what stands before it', () => {
  const page = ['- textbox "Guest" [ref=e1]', '- textbox "Remarks" [ref=e2]', '- button "Reserve" [ref=e3]'];
  expect(read('reserve a table for the guest "Okafor"', page)).toEqual(['Guest="Okafor"']);
});

it('leaves whose booking it is to be for the next step of a form', () => {
  const page = [
    '- listbox "Sat 28 Nov, Ida" [ref=e1]:',
    '  - option "9:00" [ref=e2]',
    '  - option "9:40" [ref=e3]',
    '- button "Continue" [ref=e4]',
  ];
  expect(read('book with Ida on Saturday 28 November at 9:40 under the name "Bo Ray"', page)).toEqual([
    'Sat 28 Nov, Ida=Saturday 28 November at 9:40',
    expect.stringContaining('under the name "Bo Ray"'),
  ]);
});

it('a number of something is not what it is a number of', () => {
  const page = ['- textbox "Tonnes" [ref=e1]: "10"', '- button "Sell" [ref=e2]'];
  expect(read('sell 25 tonnes of winter oats', page)).toEqual(['Tonnes=25', '[sell of winter oats]']);
});

it('what is reserved by its name is not what a form is for', () => {
  const page = ['- textbox "Guests" [ref=e1]', '- button "Search" [ref=e2]'];
  expect(read('reserve the lighthouse for 4 guests', page)).toEqual([
    'Guests=4',
    '[reserve the lighthouse for]',
  ]);
  expect(read('reserve a lighthouse for 4 guests', page)).toEqual(['Guests=4']);
});

it('a field is what stands over it, whatever example is in it', async () => {
  const form = `- generic [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=e3]: Flying from
    - textbox "Town" [ref=e4]
  - generic [ref=e5]:
    - generic [ref=e6]: Flying to
    - textbox "Town" [ref=e7]
  - generic [ref=e8]:
    - generic [ref=e9]: Leaving
    - textbox "dd/mm/yyyy" [ref=e10]
  - button "Find flights" [ref=e11]`;
  const first = async (said: string) => (await planOn(said, form))[0];
  expect(await first('find flights from Oban to Barra on 9 December 2026')).toMatchObject({
    ref: 'e4',
    text: 'Oban',
  });
});
