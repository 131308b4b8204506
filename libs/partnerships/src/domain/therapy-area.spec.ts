import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { THERAPY_AREAS } from '../reference/therapy-areas.js';
import { formatIcd10, icd10, icd10Width, overlaps, parseIcd10 } from './icd10.js';
import { areasFor } from './therapy-area.js';

describe('ICD-10 blocks', () => {
  it.each([
    ['C34', 'C34'],
    ['c34.1', 'C34'],
    ['C00–D48', 'C00-D48'],
    ['C00 - D48', 'C00-D48'],
    ['C7A.0', 'C7A'],
    ['E785', 'E78'],
  ])('reads %s', (text, block) => {
    const range = parseIcd10(text);
    expect(range.ok && formatIcd10(range.value)).toBe(block);
  });

  it.each(['', 'lung', 'C', 'D48-C00', 'C00-', 'C00-C10-C20', '34C', 'C34\u0000'])('refuses %j', (text) => {
    expect(parseIcd10(text)).toMatchObject({ ok: false, refusal: { code: 'ICD10_NOT_UNDERSTOOD' } });
  });

  it('sees that blocks meet the same way from both sides', () => {
    const category = fc
      .tuple(fc.integer({ min: 65, max: 90 }), fc.integer({ min: 0, max: 99 }))
      .map(([letter, number]) => {
        return `${String.fromCharCode(letter)}${String(number).padStart(2, '0')}`;
      });
    const block = fc.tuple(category, category).map(([a, b]) => icd10(a < b ? `${a}-${b}` : `${b}-${a}`));
    fc.assert(
      fc.property(block, block, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(icd10Width(a)).toBeGreaterThan(0);
        expect(parseIcd10(formatIcd10(a))).toEqual({ ok: true, value: a });
      }),
    );
  });
});

describe('the therapy areas of a diagnosis', () => {
  it('proposes the narrowest first: leukaemia is haematology before oncology', () => {
    const matches = areasFor(THERAPY_AREAS, ['C92.0']);
    expect(matches.map((match) => match.area.code)).toEqual(['HAEMATOLOGY', 'ONCOLOGY']);
    expect(matches[0]).toMatchObject({ code: 'C92.0', through: 'C81-C96' });
  });

  it('passes over a code that is none', () => {
    expect(areasFor(THERAPY_AREAS, ['lung cancer'])).toEqual([]);
  });
});
