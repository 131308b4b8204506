import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SAMPLE } from '../../../test/random-filters.js';
import type { OrderedBy } from './odata-query.js';
import { readSkipToken, writeSkipToken } from './skip-token.js';

const order = (...names: string[]): OrderedBy[] =>
  names.map((name) => ({ column: SAMPLE.columns.find((column) => column.name === name)!, descending: false }));
const asked = { set: SAMPLE, order: order('name', 'id') };
const ID = '0190aaaa-0000-7000-8000-000000000001';

describe('where a page goes on', () => {
  it('comes back as it was written, whatever the texts hold', () => {
    const texts = fc.option(fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')));
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: 1, max: 1e9 })), (name, left) => {
        const token = writeSkipToken(asked, 'flag', { after: [name, ID], left });
        expect(token).toMatch(/^[\w-]+$/);
        expect(readSkipToken(asked, 'flag', token)).toEqual({ ok: true, value: { after: [name, ID], left } });
      }),
    );
  });

  it('belongs to one set, filter and order', () => {
    const token = writeSkipToken(asked, 'flag', { after: ['a', ID], left: null });
    expect(readSkipToken(asked, 'not flag', token).ok).toBe(false);
    expect(readSkipToken({ ...asked, order: order('title', 'id') }, 'flag', token).ok).toBe(false);
    expect(readSkipToken({ ...asked, set: { ...SAMPLE, name: 'other' } }, 'flag', token).ok).toBe(false);
  });

  it('is refused when it was changed', () => {
    const forged = (text: string): string => btoa(encodeURIComponent(text)).replace(/=+$/, '');
    const print = JSON.parse(decodeURIComponent(atob(writeSkipToken(asked, '', { after: ['a', ID], left: null })))) as [
      number,
    ];
    const cells = (...rest: unknown[]): string => forged(JSON.stringify([print[0], ...rest]));
    expect(readSkipToken(asked, '', cells(null, 'a', ID)).ok).toBe(true);
    for (const token of [
      ...['', '%', '????', 'AAAA', forged('{}'), forged('[')],
      ...[cells(null, 'a'), cells(null, 'a', 'no id'), cells(null, 'a', null), cells(null, 3, ID), cells(-1, 'a', ID)],
    ])
      expect(readSkipToken(asked, '', token)).toMatchObject({ ok: false, refusal: { target: '$skiptoken' } });
  });
});
