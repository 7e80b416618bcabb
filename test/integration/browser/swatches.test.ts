// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { useLooking } from './looking.ts';

const on = useLooking();

describe('things that nothing but their colour tells apart', () => {
  const box = (colour: string, size = 30) =>
    `<b style="display: inline-block; width: ${size}px; height: ${size}px; background: ${colour}"></b>`;
  const block = (colour: string, size: number, left: number, style: string, text: string) =>
    `<div style="position: absolute; left: ${left}px; width: ${size}px; height: ${size}px; background: ${colour}; ${style}">${text}</div>`;
  const toldOf = async (html: string) => {
    await on.page.setContent(html);
    return [...walk(parseSnapshot(await on.look()))].flatMap(({ icon, ref, pointer }) =>
      icon === undefined ? [] : [`${icon}${ref !== undefined && pointer ? '' : ', out of reach'}`],
    );
  };

  it.each([
    [
      'boxes of one size in a row',
      `<div>${['magenta', 'pink', 'black', '#fff', 'gray', 'rgb(128 0 128)', 'lime'].map((one) => box(one)).join('')}</div>`,
      ['magenta', 'pink', 'black', 'white', 'grey', 'purple', 'lime green'],
    ],
    [
      'the shapes of a drawing',
      `<svg width=200 height=100><circle cx=20 cy=20 r=12 fill="red" /><rect x=50 y=10 width=20 height=20 fill="blue" />
       <polygon points="100,10 120,40 80,40" fill="none" stroke="green" /><text x=150 y=50>5</text></svg>`,
      ['red circle', 'blue square', 'green triangle', 'black, out of reach'],
    ],
    [
      'things of a drawing that are of two sizes, letters included',
      `<svg width=200 height=100><circle cx=20 cy=20 r=6 fill="red" /><rect x=50 y=10 width=24 height=24 fill="blue" />
       <text x=90 y=50 fill="lime" style="font-size: 24px; cursor: pointer">5</text><text x=150 y=50 font-size=12 style="cursor: pointer">W</text></svg>`,
      ['small red circle', 'large blue square', 'large lime green', 'small black'],
    ],
    [
      'the one shape of a drawing that is clicked',
      `<svg width=200 height=100><rect x=50 y=10 width=40 height=20 fill="blue" style="cursor: pointer" /></svg>`,
      ['blue rectangle'],
    ],
    [
      'greys and pinks with what they are shades of',
      `<div>${['hsl(240 30% 80%)', 'hsl(120 30% 40%)', 'hsl(0 90% 85%)', 'pink', '#888'].map((one) => box(one)).join('')}</div>`,
      ['grey blue', 'green', 'pink red', 'pink', 'grey'],
    ],
    [
      'those of a palette that are called alike, the purest by its colour alone',
      `<div>${['#0066cc', '#66a3e0', '#002966', '#e60000'].map((one) => box(one)).join('')}</div>`,
      ['blue', 'light blue', 'dark blue', 'red'],
    ],
    [
      'shapes of a drawing that is clicked as a whole',
      `<svg width=200 height=100 style="cursor: pointer"><circle cx=20 cy=20 r=12 fill="red" /><circle cx=60 cy=20 r=12 fill="cyan" /></svg>`,
      ['red circle', 'cyan circle'],
    ],
    [
      'which of two or three shapes that look the same is where',
      `<svg width=300 height=200><rect x=150 width=24 height=22 fill="none" stroke="black" /><rect x=10 width=24 height=22 fill="none" stroke="black" />
       <circle cx=40 cy=180 r=10 fill="red" /><circle cx=44 cy=60 r=10 fill="red" /><circle cx=42 cy=120 r=10 fill="red" /></svg>`,
      [
        'right black rectangle',
        'left black rectangle',
        'bottom red circle',
        'top red circle',
        'middle red circle',
      ],
    ],
    [
      'the one thing that a drawing shows',
      `<svg width=200 height=150><circle cx=60 cy=70 r=20 fill="white" stroke="black" /></svg>`,
      ['white circle'],
    ],
    [
      'filled boxes of which some are dragged',
      `<div style="position: relative; height: 90px">${block('red', 20, 5, 'cursor: move', 'b')}${block('blue', 60, 120, '', '')}</div>`,
      ['small red square, out of reach', 'large blue square'],
    ],
  ])('tells the colour: %s', async (_, html, told) => {
    expect(await toldOf(html)).toEqual(told);
  });

  it.each([
    ['that are all alike', `<div>${box('red')}${box('red')}${box('red')}</div>`],
    ['that fill their drawing', '<svg width=120 height=120><circle cx=60 cy=60 r=55 fill="red" /></svg>'],
    ['that are icons', '<svg width=24 height=24><circle cx=12 cy=12 r=4 fill="red" /></svg>'],
    [
      'that only lie over each other',
      `<div style="position: relative; height: 90px">${block('red', 20, 5, '', '')}${block('blue', 60, 120, '', '')}</div>`,
    ],
    ['of several sizes', `<div>${box('red')}${box('blue', 40)}${box('green', 50)}</div>`],
    ['among words', `<p>Up ${box('green')} <i>Down</i> ${box('red')} <i>Away</i> as of today</p>`],
    [
      'that are a chart',
      `<div>${Array.from({ length: 30 }, (_, i) => box(`hsl(${i * 12} 90% 50%)`)).join('')}</div>`,
    ],
    [
      'of a picture with a name',
      `<svg role=img aria-label=Flag width=90 height=90><rect width=40 height=40 fill="red" /><rect x=40 width=40 height=40 fill="blue" /></svg>`,
    ],
    [
      'of a button',
      `<button><svg width=90 height=90><rect width=40 height=40 fill="red" /><rect x=40 width=40 height=40 fill="blue" /></svg></button>`,
    ],
  ])('tells nothing of those %s', async (_, html) => {
    expect(await toldOf(html)).toEqual([]);
  });
});

describe('a picture of lines', () => {
  const LETTER = `<svg viewBox="0 0 18 18" width=18 height=18><line class="stroke" x1=3 x2=15 y1=15 y2=15 stroke=black />
    <polyline class="stroke" points="5 11 9 3 13 11" fill=none stroke=black /></svg>`;
  const picked = async (called: string) => {
    await on.page.setContent(`<p>Notes</p><span class="ed-color ${called}">
      <span class="ed-picker-label" style="display: inline-block; cursor: pointer">${LETTER}</span></span>`);
    return [...walk(parseSnapshot(await on.look()))].flatMap(({ icon }) => icon ?? []);
  };

  it('opens colours where its author calls what it stands in a picker of such', async () => {
    expect(await picked('ed-color-picker')).toEqual(['color picker']);
    expect(await picked('ed-background ed-color-picker')).toEqual(['background color picker']);
    expect(await picked('ed-size')).toEqual(['picker label']);
  });
});
