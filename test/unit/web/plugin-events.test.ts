// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { eventsOfPlugin, expulsion } from '../../../control-plane/src/api/web/room/plugin-events.js';

const grace = { id: 8, display: 'Grace', muted: true, setup: true };

describe('the plugin’s events', () => {
  it('list everybody, oneself first, after the join', () => {
    expect(eventsOfPlugin({ lam: 'joined', room: 1, id: 7, participants: [grace] }, 'Ada')).toEqual([
      {
        kind: 'people',
        self: '7',
        people: [
          { id: '7', display: 'Ada', muted: false, talking: false, moderator: false },
          { id: '8', display: 'Grace', muted: true, talking: false, moderator: false },
        ],
      },
    ]);
  });

  it('tell who moderates', () => {
    const others = [{ ...grace, moderator: true }];
    const [event] = eventsOfPlugin({ lam: 'joined', id: 7, moderator: true, participants: others }, 'Ada');
    expect(event).toMatchObject({ people: [{ moderator: true }, { moderator: true }] });
  });

  it('tell who comes, changes, talks, leaves and is removed', () => {
    const person = { id: '8', display: 'Grace', muted: true, talking: false, moderator: false };
    expect(eventsOfPlugin({ lam: 'joined', participants: [grace] }, 'Ada')).toEqual([
      { kind: 'person', person },
    ]);
    expect(eventsOfPlugin({ lam: 'event', participants: [grace] }, 'Ada')).toEqual([
      { kind: 'person', person },
    ]);
    expect(eventsOfPlugin({ lam: 'talking', id: 8 }, 'Ada')).toEqual([
      { kind: 'talking', id: '8', on: true },
    ]);
    expect(eventsOfPlugin({ lam: 'event', leaving: 8 }, 'Ada')).toEqual([{ kind: 'person-left', id: '8' }]);
    expect(eventsOfPlugin({ lam: 'event', kicked: 8 }, 'Ada')).toEqual([{ kind: 'person-left', id: '8' }]);
  });

  it('show an error, and nothing for what is only an acknowledgement', () => {
    expect(eventsOfPlugin({ lam: 'event', error_code: 499, error: 'No' }, 'Ada')).toEqual([
      { kind: 'notice', tone: 'error', text: 'No' },
    ]);
    expect(eventsOfPlugin({ lam: 'event', result: 'ok' }, 'Ada')).toEqual([]);
  });

  it('name somebody without a name', () => {
    const [event] = eventsOfPlugin({ lam: 'joined', participants: [{ id: 9 }] }, 'Ada');
    expect(event).toMatchObject({ person: { display: 'Participant 9' } });
  });

  it('end the visit only where it concerns oneself, or the room', () => {
    expect(expulsion({ lam: 'event', kicked: 7 }, '7')).toBe('You were removed from the room.');
    expect(expulsion({ lam: 'event', kicked: 8 }, '7')).toBeUndefined();
    expect(expulsion({ lam: 'event', result: 'ok' }, undefined)).toBeUndefined();
    expect(expulsion({ lam: 'destroyed' }, '7')).toBe('The room was closed.');
  });
});
