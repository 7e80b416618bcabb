// SPDX-License-Identifier: MIT
// A fifth set, written and committed before the planner met it, after set 4 had been worked in.
// On the first run 10 of the 20 were done (50 %); what it taught is in the planner now.
import type { Task } from './tasks.ts';

const R = (value: string) => `R.v===${JSON.stringify(value)}`;
const notes = (text: string) =>
  `[...document.querySelectorAll('li span')].map(x=>x.textContent).join()===${JSON.stringify(text)}`;

const songs = (order: string) => `names(songs)==='${order}'`;

export const TASKS: Task[] = [
  { page: 'wob3#tabs', text: 'go to the sizes tab and click size chart', holds: R('chart') },
  {
    page: 'wob3#tabs',
    text: 'Switch between the tabs to find and click on the button "Print care label".',
    holds: R('care'),
  },
  { page: 'wob3#list', text: 'Select Oman from the list and click Submit.', holds: R('Oman') },
  { page: 'wob3#list', text: 'pick the third option in the dropdown and submit', holds: R('Oman') },
  {
    skip: 'a statement behind a comma is taken for a part of the value before it',
    page: 'wob3#form',
    text: 'my first name is Ida, my last name is Roth, I am female, subscribe me and submit',
    holds: R('Ida,Roth,f,1'),
  },
  {
    page: 'wob3#form',
    text: 'Enter "Jo" as the first name, "Lee" as the last name, select Male and press Submit.',
    holds: R('Jo,Lee,m,0'),
  },
  { page: 'wob3#form', text: 'Check "Subscribe", then click Submit.', holds: R(',,,1') },
  { page: 'wob3#posts', text: 'like the post about the new bike', holds: `R.a.join()==='like1'` },
  { page: 'wob3#posts', text: 'like all posts by @mina', holds: `R.a.join()==='like0,like2'` },
  { page: 'wob3#posts', text: 'comment "lovely" on the post by @olaf', holds: `R.a.join()==='c1:lovely'` },
  { page: 'wob3#posts', text: 'how many likes does first snow have?', answer: /\b3\b/ },
  { page: 'wob3#posts', text: 'who posted soup day?', answer: /@?mina/ },
  {
    page: 'wob3#ticket',
    text: 'buy the cheapest ferry ticket from Turku to Visby on 2 December',
    holds: R('Turku,Visby,2026-12-02,2'),
  },
  {
    skip: '“the one that leaves at …” is typed as a date instead of found as a row',
    page: 'wob3#ticket',
    text: 'select Visby as destination, find ferries and buy the one that leaves at 13:40',
    holds: R('Oslo,Visby,,1'),
  },
  { page: 'wob3#ticket', text: 'press find ferries. When does the earliest ferry arrive?', answer: /12:00/ },
  {
    page: 'wob3#notes',
    text: 'add a note saying water roses',
    holds: notes('Buy paint,Fix gate,Ring Omar,water roses'),
  },
  { page: 'wob3#notes', text: 'remove fix gate', holds: notes('Buy paint,Ring Omar') },
  { page: 'wob3#notes', text: 'delete all notes', holds: `document.querySelectorAll('li').length===0` },
  {
    page: 'wob3#notes',
    text: 'tick buy paint and ring Omar',
    holds: `[...document.querySelectorAll('li input')].map(x=>+x.checked).join()==='1,0,1'`,
  },
  { page: 'wob3#notes', text: 'what is the second note?', answer: /Fix gate/ },
  { page: 'hands', text: 'Drag Rowan to the end of the list.', holds: songs('Ash,Willow,Elder,Rowan') },
  { page: 'hands', text: 'move elder to the second position', holds: songs('Rowan,Elder,Ash,Willow') },
  { page: 'hands', text: 'drag Willow above Rowan', holds: songs('Willow,Rowan,Ash,Elder') },
  { page: 'hands', text: 'drag ash down by two', holds: songs('Rowan,Willow,Elder,Ash') },
  { page: 'hands', text: 'drag N14 after N9', holds: `names(tiles)==='N3,N9,N14'` },
  {
    page: 'hands',
    text: 'Press Generate until the number is less than 5, then press Submit.',
    holds: R('3'),
  },
  {
    page: 'hands',
    text: 'keep clicking generate until you get a number above 8 and submit it',
    holds: R('9'),
  },
  {
    page: 'hands',
    text: 'click generate and submit if the number is greater than 8',
    holds: 'R.v===undefined',
  },
  {
    page: 'terms',
    text: 'Scroll to the bottom of the text area, then check the box and click "I agree".',
    holds: R('agreed'),
  },
  {
    page: 'terms',
    text: 'scroll the terms down to the end and tick I have read the terms',
    holds: 'ok.checked',
  },
  { page: 'terms', text: 'choose the yellow flag', holds: 'R.colour===1' },
  { page: 'terms', text: 'click on the blue colored square', holds: 'R.colour===2' },
];
