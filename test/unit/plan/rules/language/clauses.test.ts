// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const kinds = (request: string) => clausesOf(request).map(({ command }) => command.kind);

describe('clausesOf', () => {
  it('splits where a command begins, and drops courtesies', () => {
    expect(
      clausesOf(
        'Computer, please open the booking page, type Ada into the name field, choose Friday and press reserve',
      ).map(({ command }) => command),
    ).toEqual([
      { kind: 'open', target: 'the booking page', verb: 'open' },
      { kind: 'type', rest: 'Ada into the name field' },
      { kind: 'choose', rest: 'Friday' },
      { kind: 'click', target: 'reserve' },
    ]);
  });

  it.each([
    ['Open the Cards page and freeze the credit card.', ['Open the Cards page', 'freeze the credit card']],
    ['open ticket 12, assign it to Ana', ['open ticket 12', 'assign it to Ana']],
    ['add a lock and key to the list', ['add a lock and key to the list']],
    [
      'Go to Bookings and report the mail from Win as spam',
      ['Go to Bookings', 'report the mail from Win as spam'],
    ],
    ['open the notes and report back to me', ['open the notes and report back to me']],
  ])('cuts before verbs that only name a control, with the object of one: "%s"', (said, parts) => {
    expect(clausesOf(said).map(({ source }) => source)).toEqual(parts);
  });

  it('what is wished for and then told to be taken is one thing', () => {
    expect(
      clausesOf('i need the early ferry on tuesday just pick those').map(({ source }) => source),
    ).toEqual(['i need the early ferry on tuesday']);
  });

  it.each([
    ['sign ida moss up for pottery', 'sign up ida moss for pottery'],
    ['enrol ida moss in pottery', 'sign up ida moss for pottery'],
    ['put the lamp up to the light', 'put the lamp up to the light'],
    ["I'm coming alone and need a room. Could you book it?", 'book for one person a room'],
  ])('who comes is told in the midst of the words: "%s"', (request, source) => {
    expect(clausesOf(request).map((clause) => clause.source)).toEqual([source]);
  });

  it('"put in" is "enter" where it is said as what', () => {
    expect(clausesOf('put in the ninth of june as the date')[0]?.command.kind).toBe('type');
    expect(clausesOf('put in the basket two pears')[0]?.command.kind).not.toBe('type');
  });

  it.each([
    ['type Ada into the name. Please place no order.', ['type Ada into the name']],
    ['tick the box and change nothing else', ['tick the box']],
    ['press no', ['press no']],
    ['set the water to mains. Leave it unsaved.', ['set the water to mains']],
    ['tick Mains, but leave the form unsent', ['tick Mains']],
    ['leave the form', ['leave the form']],
  ])('what is not to be done is no clause: "%s"', (request, sources) => {
    expect(clausesOf(request).map(({ source }) => source)).toEqual(sources);
  });

  it.each([
    'my name is Ada and i want box forty one go ahead and rent it',
    'my name is Ada and i want box forty one, so please go ahead and rent it',
  ])('"go ahead and" joins a command to what was said before: "%s"', (request) => {
    expect(clausesOf(request).at(-1)?.source).toBe('rent it');
    expect(clausesOf(request).at(-2)?.source).toMatch(/box forty one$/);
  });

  it.each([
    ['scroll the text to the end hit submit', ['scroll', 'click']],
    ['type salt into the box press send', ['type', 'click']],
    ['type how to press enter', ['type']],
  ])('a press of what ends forms is a command of its own at the end: "%s"', (request, expected) => {
    expect(kinds(request)).toEqual(expected);
  });

  it.each([
    ['fly from Lisbon to Cork please book the shortest', ['book the shortest from Lisbon to Cork']],
    ['from Cork to Oslo on Friday just search dont book anything', ['from Cork to Oslo on Friday', 'search']],
    ['could you please open the map', ['open the map']],
    ['type salt into the box dont send it', ['type salt into the box']],
    ['write we do not send parcels in the comments', ['write we do not send parcels in the comments']],
  ])('"please", "just" and what is forbidden begin commands: "%s"', (request, sources) => {
    expect(clausesOf(request).map(({ source }) => source)).toEqual(sources);
  });

  it('"go ahead and" begins a command where nothing was said before', () => {
    expect(kinds('please go ahead and open the map')).toEqual(['open']);
  });

  it('ends what is searched for where a verb has an object of its own', () => {
    expect(
      clausesOf('search for moss gardens go to the next page and open the last result').map(
        ({ command }) => command,
      ),
    ).toEqual([
      { kind: 'search', text: 'moss gardens' },
      { kind: 'open', target: 'the next page', verb: 'go to' },
      { kind: 'open', target: 'the last result', verb: 'open' },
    ]);
    expect(kinds('search for how to open the door')).toEqual(['search']);
  });

  it('finds what is said to be somewhere', () => {
    expect(clausesOf('under workshops there is a link to join the course, click it')).toMatchObject([
      { command: { kind: 'click', target: 'link to join the course' }, within: 'workshops' },
    ]);
  });

  it('splits what speech says without a comma, after a role word', () => {
    expect(
      kinds('open the booking page type ada into the name field choose friday and press reserve'),
    ).toEqual(['open', 'type', 'choose', 'click']);
  });

  it.each([
    ['search for salt and pepper', ['search']],
    ['type red flag and hand it in', ['type', 'click']],
    ['enter "moss" and search, then find and click the 7th result', ['type', 'click', 'click']],
    ['type "click here, then press OK" into the note field', ['type']],
    ['type open and close into the note field', ['type']],
    ['select red, green and blue', ['choose']],
    ['what does the total say?', ['read']],
    ['go back', ['back']],
    ['press enter', ['press']],
    ['press the enter button', ['click']],
    ['scroll to the bottom', ['scroll']],
    ['log in', ['click']],
    ['if there is a cookie banner, accept it, then click buy', ['if', 'click']],
    ['set check in to tomorrow, check out to friday and press search', ['set', 'click']],
    ['name: Ada, email: a@b.c', ['fill']],
    [
      'Use the textbox to enter "Jess" and press "Search", then find and click the 3rd search result.',
      ['type', 'click', 'click'],
    ],
  ])('reads "%s" as %j', (request, expected) => {
    expect(kinds(request)).toEqual(expected);
  });

  it.each([
    ['if there is a cookie banner accept it then click on shop', 'there is a cookie banner', ['if', 'click']],
    ['If you see a popup, close it and open the cart', 'you see a popup', ['if', 'open']],
    [
      'accept cookies if the banner is shown and then search for boots',
      'the banner is shown',
      ['if', 'search'],
    ],
    ['if the check box is not checked check it', 'the check box is not checked', ['if']],
  ])('finds the end of the condition in "%s"', (request, condition, expected) => {
    expect(kinds(request)).toEqual(expected);
    expect(clausesOf(request)[0]?.command).toMatchObject({ condition });
  });

  it('gives both branches of a condition their commands', () => {
    expect(
      clausesOf('if the total is more than 50 click checkout otherwise click continue shopping')[0]?.command,
    ).toMatchObject({
      yes: [{ command: { kind: 'click', target: 'checkout' } }],
      no: [{ command: { kind: 'click', target: 'continue shopping' } }],
    });
  });

  it.each([
    ['On the settings page, turn off news, change the language to French', 'the settings page'],
    ['In the "Shipping" section enter "12 Main St" as street', 'the "Shipping" section'],
    ['For the user @yuki, click on Share', 'the user @yuki'],
  ])('keeps where "%s" takes place', (request, within) => {
    expect(clausesOf(request).every((clause) => clause.within === within)).toBe(true);
  });

  it.each([
    ['make the zoom two hundred percent', ['set the zoom to two hundred percent']],
    ['empty the bin and yes im sure', ['empty the bin', "yes i'm sure"]],
    ['click the trash icon to delete it', ['delete it']],
    ['choose the time 20:30', ['choose 20:30']],
    ['take robin off and tick kestrel', ['remove robin', 'tick kestrel']],
    ['mark fungi in the wood tab as read', ['mark fungi as read in the wood tab']],
    ['type the sum into the box next to it', ['type the sum into the box next to it']],
    ['set the day to the third of october twenty twenty six', ['set the day to the third of october 2026']],
    ['add the points of Mona and Tobit', ['add up the points of Mona and Tobit']],
    ['add the boots of Ana and Bo to the cart', ['add the boots of Ana and Bo to the cart']],
  ])('reads what is heard of "%s"', (request, expected) => {
    expect(clausesOf(request).map(({ source }) => source)).toEqual(expected);
  });

  it.each([
    ['tell a friend with the message Come with me!', '"Come with me!"'],
    ['write the comment: Thanks, it worked!', '"Thanks, it worked!"'],
  ])('keeps the last sign of what is to be written: "%s"', (request, text) => {
    expect(clausesOf(request)[0]?.source).toContain(text);
  });

  it.each(['send the message Hello and press Send!', 'click the comment Thanks!', 'what does the text say?'])(
    'takes no command and no question for a text: "%s"',
    (request) => {
      expect(clausesOf(request).every(({ source }) => !source.includes('"'))).toBe(true);
    },
  );

  it('opens a thing and another in it one after the other', () => {
    expect(clausesOf('Expand the folder "Boat" and the folder "Sails" in it')).toMatchObject([
      { source: 'Expand the folder "Boat"' },
      { source: 'Expand the folder "Sails" in it' },
    ]);
  });

  it('takes a journey that is told first for what is then to be done about it', () => {
    expect(clausesOf('from Ellis to Arno on 9 July, book me the earliest boat and pay')).toMatchObject([
      { source: 'book the earliest boat from Ellis to Arno on 9 July' },
      { source: 'pay' },
    ]);
  });

  it('splits a request of hundreds of commands well within a test', () => {
    expect(clausesOf('click the button and '.repeat(500))).toHaveLength(500);
    expect(clausesOf('a '.repeat(2_000))).toHaveLength(1);
  });
});

it.each(['set the passengers to two adults and three children', 'guests: two adults and three children'])(
  '"%s" tells how many there are of each',
  (request) => {
    expect(clausesOf(request).map(({ source }) => source)).toEqual(['two adults and three children']);
  },
);

it.each([
  'change gently to firmly but dont submit anything',
  'change gently to firmly, no need to submit it',
  "change gently to firmly. You don't have to submit it.",
])('"%s" submits nothing', (request) => {
  expect(clausesOf(request).map(({ source }) => source)).toEqual(['change gently to firmly']);
});

it.each([
  ['I think of two tickets please book the cheapest', ['I think of two tickets', 'book the cheapest']],
  ['delete my post about the bike yes im sure', ['delete my post about the bike', "yes i'm sure"]],
  ['could you please press save', ['press save']],
  ['type the word please into the note field', ['type the word please into the note field']],
])('a request begins at "please", and an answer at "yes": "%s"', (request, sources) => {
  expect(clausesOf(request).map(({ source }) => source)).toEqual(sources);
});

it.each([
  ['we go from Ullapool to Lewis just fill that in dont search yet', ['we go from Ullapool to Lewis']],
  ['choose the hall and yes submit it', ['choose the hall', 'submit it']],
])(
  'what only agrees, or says that what was told is to be filled in, is no command: "%s"',
  (said, sources) => {
    expect(clausesOf(said).map(({ source }) => source)).toEqual(sources);
  },
);

it('what is asked behind a preposition is no place where something is to be done', () => {
  const [clause] = clausesOf('on what date do i take the train to kilmory');
  expect(clause?.command.kind).toBe('read');
});

it('what was told is not changed by one more press', () => {
  expect(
    clausesOf('my number is 01632 960 now please change it and save').map(({ source }) => source),
  ).toEqual(['my number is 01632 960', 'save']);
});

it.each([
  ['order two teas and i will pay by card', ['order two teas', 'i will pay by card']],
  ['put me down for three loaves', ['order three loaves']],
  ['put me down for the hike', ['attend the hike']],
  ['write that it rains and i will pay by card', ['write that it rains and i will pay by card']],
  ['play the heron song at double speed', ['play the heron song', 'set the speed to 2']],
])('what is said besides is a clause of its own: "%s"', (request, sources) => {
  expect(clausesOf(request).map(({ source }) => source)).toEqual(sources);
});

it.each([
  [
    "I've painted the gate and mended the roof. Could you tick those two off?",
    'tick off painted the gate and mended the roof',
  ],
  ["I'm tired of the one about rain. Would you hide it?", 'hide the one about rain'],
])('what was told first stands for the pronoun: "%s"', (request, source) => {
  expect(clausesOf(request).map((clause) => clause.source)).toEqual([source]);
});

it('what is to be changed ends at a colon with a command behind it', () => {
  expect(
    clausesOf('Edit the contact Ida: choose the group "Family" and save').map(({ source }) => source),
  ).toEqual(['Edit the contact Ida', 'choose the group "Family"', 'save']);
});

it('whom a new ticket is assigned to belongs to it', () => {
  const made = clausesOf(
    'create a ticket titled "Slow login", assign it to Ada Lund and add the label speed',
  );
  expect(made[0]?.source).toContain('assign it to Ada Lund');
});

it('what is to be included is a clause of its own', () => {
  const clauses = clausesOf('assign it to Martin Oduya and include the label performance');
  expect(clauses.map(({ source }) => source)).toEqual([
    'assign it to Martin Oduya',
    'include the label performance',
  ]);
});

it('what there is no need to do begins a clause, with no pause told', () => {
  const [clause, ...more] = clausesOf('pick the last day of this month no need to submit');
  expect([clause?.source, ...more]).toEqual(['pick the last day of this month']);
});

it('what is asked of something that is looked at stands behind a colon', () => {
  expect(clausesOf('Go to the engine channel: in which locker is the pump?')).toMatchObject([
    { command: { kind: 'open', target: 'the engine channel' } },
    { command: { kind: 'read', question: 'in which locker is the pump?' } },
  ]);
  for (const text of ['Type in the box: how are you?', 'Open a new message to Bob: how are you?'])
    expect(clausesOf(text)).toHaveLength(1);
});

it('what is to be left as it is is no part of the value before it', () => {
  const [clause, ...more] = clausesOf('Set the month to February and leave the rest as it is.');
  expect([clause?.source, ...more]).toEqual(['Set the month to February']);
});

it('what is pressed next needs no verb of its own', () => {
  const sources = clausesOf('Press Start, then Stop. What does it say?').map(({ source }) => source);
  expect(sources).toEqual(['Press Start', 'press Stop', 'What does it say?']);
});

it.each([
  ['In the greenhouse, turn the fan on and the lamp off, then save.', 'the greenhouse', 2],
  ['Under Sound, switch the chime off, then press Apply', 'Sound', 2],
  ['Open Heating, turn eco mode on, then save', undefined, 3],
])('a verb whose second word stands behind its thing begins a command: %s', (request, within, count) => {
  const clauses = clausesOf(request);
  expect(clauses.map((clause) => clause.within)).toEqual(Array(count).fill(within));
});

it.each([
  'delete the file, and yes, I’m sure',
  "delete the file, I'm sure",
  'delete the file, yes, I’m quite sure',
])('that one is sure is said to the dialog that comes: %s', (said) => {
  expect(
    clausesOf(said)
      .slice(1)
      .every(({ command }) => command.kind === 'dialog'),
  ).toBe(true);
});

it('marks that are given begin a clause of their own', () => {
  const clauses = clausesOf('call it Cosy stay and give the breakfast four stars');
  expect(clauses.map(({ source }) => source)).toEqual(['call it Cosy stay', 'give the breakfast four stars']);
  expect(clausesOf('write Ask and give the staff two weeks into the note')).toHaveLength(1);
});

it.each([
  ['I like hockey and judo, tick those and submit', ['I like hockey and judo', 'submit']],
  ["I'm 6ft 2in, choose that, then press next", ["I'm 6ft 2in", 'press next']],
])('what is wished, or so, and then told to be taken, is told once: "%s"', (said, sources) => {
  expect(clausesOf(said).map(({ source }) => source)).toEqual(sources);
});

it('what is to be told in a place is no part of its name', () => {
  expect(
    clausesOf('in the harbour log, list the entries and then delete the last').map(({ source, within }) => [
      source,
      within,
    ]),
  ).toEqual([
    ['list the entries', 'the harbour log'],
    ['delete the last', 'the harbour log'],
  ]);
});
