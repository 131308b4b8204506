import { describe, expect, it } from '@jest/globals';
import { RECEIVED_AT, swedishTime } from '@samprova/test-support/builders';
import fc from 'fast-check';
import { duplicatesOf, fingerprintOf, type RequestFingerprint } from './duplicates.js';
import type { RequestContent } from './forms/form-content.js';

const CONTENT: RequestContent = {
  shortTitle: 'Ulcerative colitis, phase 2',
  conditions: ['Colitis, Ulcerative'],
  substance: 'Inventumab',
  protocolNumber: 'INV-2026-001',
};
const print = (requestId: string, content: RequestContent = CONTENT, submittedAt = RECEIVED_AT): RequestFingerprint =>
  fingerprintOf({ requestId, organisationId: 'company', partnershipIds: ['se'], submittedAt }, content);

describe('AT-PR-09: duplicates', () => {
  it('are the same study by number, however it is spelt', () => {
    const other = print('other', { shortTitle: 'Something else entirely', protocolNumber: 'inv 2026/001' });
    expect(duplicatesOf(print('new'), [other])).toMatchObject([{ requestId: 'other', sameNumber: 'PROTOCOL' }]);
    const eu = print('eu', { shortTitle: 'x', euCtNumber: '2026-501234-12-00' });
    expect(duplicatesOf(print('new', { ...CONTENT, euCtNumber: '2026 501234 12 00' }), [eu])).toMatchObject([
      { sameNumber: 'EU_CT' },
    ]);
    const nct = print('nct', { shortTitle: 'x', nctNumber: 'NCT00000000' });
    expect(duplicatesOf(print('new', { ...CONTENT, nctNumber: 'nct00000000' }), [nct])).toMatchObject([
      { sameNumber: 'NCT' },
    ]);
  });

  it('are the same study by its words: several companies may bid for it', () => {
    const cro = print('cro', { shortTitle: 'A phase 2 study of inventumab in ulcerative colitis' });
    expect(duplicatesOf(print('new', { ...CONTENT, protocolNumber: '' }), [cro])).toMatchObject([
      { requestId: 'cro', sameNumber: null, similarity: 1 },
    ]);
  });

  it('are not two studies that share only what every title has, and two without a number share none', () => {
    const other = print('other', { shortTitle: 'A phase 2 study of the efficacy and safety in patients with asthma' });
    expect(
      duplicatesOf(print('new', { shortTitle: 'A phase 2 study of efficacy in patients with psoriasis' }), [other]),
    ).toEqual([]);
    expect(duplicatesOf(print('new', {}), [print('other', {})])).toEqual([]);
  });

  it('lie within 180 days, the edge included', () => {
    const edge = RECEIVED_AT.subtract({ hours: 24 * 180 });
    expect(duplicatesOf(print('new'), [print('edge', CONTENT, edge)])).toHaveLength(1);
    expect(duplicatesOf(print('new'), [print('older', CONTENT, edge.subtract({ milliseconds: 1 }))])).toEqual([]);
  });

  it('are never the request itself', () => {
    expect(duplicatesOf(print('new'), [print('new')])).toEqual([]);
  });

  it('come the surest first: a number before words, then the more alike', () => {
    const all = [
      print('words', { ...CONTENT, protocolNumber: 'OTHER-1' }),
      print('fewer', { ...CONTENT, protocolNumber: 'OTHER-2', acronym: 'x', publicTitle: 'with mesalazine' }),
      print('number', { shortTitle: 'Blinded', protocolNumber: 'INV-2026-001' }, swedishTime('2026-01-01 10:00')),
    ];
    expect(duplicatesOf(print('new'), all).map(({ requestId }) => requestId)).toEqual(['number', 'words', 'fewer']);
  });

  it('look alike from both sides', () => {
    const words = fc.array(fc.constantFrom('colitis', 'ulcerative', 'asthma', 'inventumab', 'children'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const a = print('a', { shortTitle: one.join(' ') });
        const b = print('b', { shortTitle: other.join(' ') });
        const [ab] = duplicatesOf(a, [b]);
        const [ba] = duplicatesOf(b, [a]);
        expect(ab?.similarity).toBe(ba?.similarity);
        if (ab) expect(ab.similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
