// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isStop, isYes } from '../../../control-plane/src/plan/consent.ts';

describe('isYes', () => {
  it.each(['yes', 'Yes.', ' yeah, please', 'OK', 'go ahead', 'confirm', 'sure!'])('“%s” is one', (answer) => {
    expect(isYes(answer, 'en-US')).toBe(true);
  });
  it.each(['no', 'nope', '', 'yesterday', 'maybe', 'what?', "don't", 'I said no, yes?', 'okapi'])(
    '“%s” is none',
    (answer) => {
      expect(isYes(answer, 'en-US')).toBe(false);
    },
  );
  it.each(["ok, don't", 'yes, but not now', 'sure? no', 'ok no', 'right, stop', 'yes, cancel that'])(
    '“%s” takes itself back, and consent is never guessed',
    (answer) => {
      expect(isYes(answer, 'en-US')).toBe(false);
    },
  );
});

describe('isYes in a room of another language', () => {
  it.each([
    ['de-DE', 'Ja, bitte'],
    ['de', 'mach das'],
    ['fr-FR', 'Oui.'],
    ['fr', 'd’accord'],
    ['es-MX', 'Sí, claro'],
    ['it-IT', 'va bene'],
    ['pt-BR', 'Sim'],
    ['nl-NL', 'doe maar'],
    ['sv-SE', 'Ja tack'],
    ['nb-NO', 'Ja'],
    ['fi-FI', 'Kyllä'],
    ['pl-PL', 'Tak, jasne'],
    ['cs-CZ', 'Ano'],
    ['hu-HU', 'Igen'],
    ['ro-RO', 'Da'],
    ['sr-RS', 'Može'],
    ['ru-RU', 'Да!'],
    ['uk-UA', 'Так'],
    ['el-GR', 'Ναι'],
    ['tr-TR', 'Evet'],
    ['zh-CN', '好的。'],
    ['zh-TW', '確認'],
    ['ja-JP', 'はい、お願いします'],
    ['ko-KR', '네, 좋아요'],
    ['ja-JP', 'Yes'],
    ['de-DE', 'ok'],
  ])('%s: “%s” is one', (language, answer) => {
    expect(isYes(answer, language)).toBe(true);
  });

  it.each([
    ['de-DE', 'Nein'],
    ['de-DE', 'ja, aber nicht jetzt'],
    ['de-DE', 'vielleicht'],
    ['de-DE', 'jacke'],
    ['fr-FR', 'oui mais pas celui-là'],
    ['es-ES', 'sí, no'],
    ['it-IT', 'no'],
    ['pl-PL', 'no'],
    ['cs-CZ', 'ne'],
    ['el-GR', 'όχι'],
    ['el-GR', 'ne'],
    ['zh-CN', '不是'],
    ['zh-CN', '是不是？'],
    ['zh-CN', '好像'],
    ['zh-CN', '好的，等一下'],
    ['ja-JP', 'いいえ'],
    ['ja-JP', 'はい、でもやめて'],
    ['ja-JP', 'いいです'],
    ['ko-KR', '아니요'],
    ['ko-KR', '네, 하지 마세요'],
    ['de-DE', 'oui'],
    ['en-US', 'ja'],
    ['xx', 'ja'],
  ])('%s: “%s” is none', (language, answer) => {
    expect(isYes(answer, language)).toBe(false);
  });
});

describe('isStop', () => {
  it.each(['stop', 'Stop!', 'please cancel', 'never mind', 'nevermind.', 'forget it', 'cancel that'])(
    '“%s” is one',
    (request) => {
      expect(isStop(request)).toBe(true);
    },
  );
  it.each(['stop the music', 'cancel my appointment', 'do not stop', ''])('“%s” is a request', (request) => {
    expect(isStop(request)).toBe(false);
  });
});
