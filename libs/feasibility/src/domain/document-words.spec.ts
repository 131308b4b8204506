import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, Temporal } from '@samprova/kernel';
import { anAnswer, anAssignment, anInvitation, swedishTime } from '@samprova/test-support/builders';
import { collateResponse } from './collate-response.js';
import { documentFormat, filled } from './document-format.js';
import { DOCUMENT_WORDS } from './document-words.js';

const leaves = (words: unknown, path = ''): [string, string][] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, part]) => leaves(part, `${path}/${key}`));
const places = (word: string): string[] => [...word.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of documents', () => {
  const english = leaves(DOCUMENT_WORDS.en);
  it.each(LANGUAGES)('say the same things with the same places in %s, and leave none empty', (language) => {
    const words = leaves(DOCUMENT_WORDS[language]);
    expect(words.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect(words.map(([path, word]) => [path, places(word)])).toEqual(
      english.map(([path, word]) => [path, places(word)]),
    );
    expect(words.filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  it('write instants in the partnership’s zone and the reader’s language, months without a day, and numbers', () => {
    const at = swedishTime('2026-06-22T17:00');
    const format = documentFormat('sv');
    expect(format.instant(at, 'Europe/Stockholm')).toMatch(/22 juni 2026.*17:00/);
    expect(documentFormat('en').instant(at, 'Europe/London')).toMatch(/22 June 2026.*16:00/);
    expect([format.day('2027-02'), format.day('2027-02-03')]).toEqual(['februari 2027', '3 februari 2027']);
    expect(format.number(12000)).toMatch(/^12\s000$/);
    expect(['SE', 'DK', 'NO'].map(documentFormat('da').country)).toEqual(['Sverige', 'Danmark', 'Norge']);
    expect(format.shortDay(Temporal.PlainDate.from('2026-06-19'))).toMatch(/fre/);
    expect(filled('{a} of {b}{c}', { a: '1', b: '2' })).toBe('1 of 2');
  });

  it('know every sentence of our own that a response freezes', () => {
    const [site] = collateResponse({
      inquiry: { reference: 'S26-0042', product: 'SITE_SEARCH' },
      country: 'SE',
      summary: '',
      assignments: [anAssignment()],
      invitations: [anInvitation({ signOff: 'AWAITED', needsConfirmation: true })],
      answers: [anAnswer()],
      approvedCommentIds: [],
      networkName: (id) => id,
      siteName: (id) => id,
      contactOf: () => null,
    }).sites;
    expect(documentFormat('sv').sentences(site!.conditions!)).toBe(DOCUMENT_WORDS.sv.reservations.join(' '));
  });
});
