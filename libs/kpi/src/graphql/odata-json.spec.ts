import { describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../test/random-filters.js';
import { collection, single, type Telling } from './odata-json.js';

const ROW = {
  ...{ id: '0190aaaa-0000-7000-8000-000000000001', title: 'a', name: null, n: 3, minor: '9007199254740993' },
  ...{ amount: '0.10', flag: true, on_day: '2026-01-31', at: '2026-01-31T08:00:00.000000Z' },
};
const telling = (metadata: 'none' | 'minimal' | 'full', bigNumbersAsText = false): Telling => ({
  root: 'https://samprova.example.org/odata/v4',
  form: { kind: 'json', metadata, bigNumbersAsText },
});

describe('rows as OData writes them', () => {
  it('have numbers as numbers, or as text for who would lose digits', () => {
    expect(single(SAMPLE, null, ROW, telling('none'))).toMatchObject({ amount: 0.1, n: 3, on_day: '2026-01-31' });
    expect(single(SAMPLE, null, ROW, telling('none', true))).toMatchObject({ amount: '0.10', minor: ROW.minor, n: 3 });
  });

  it('tell with full metadata what JSON does not say, and where each stands', () => {
    expect(single(SAMPLE, SAMPLE.columns.slice(0, 4), ROW, telling('full'))).toEqual({
      '@odata.context': 'https://samprova.example.org/odata/v4/$metadata#sample(id,title,name,n)/$entity',
      '@odata.type': '#Samprova.sample',
      '@odata.id': `https://samprova.example.org/odata/v4/sample(${ROW.id})`,
      'id@odata.type': '#Guid',
      id: ROW.id,
      title: 'a',
      name: null,
      'n@odata.type': '#Int32',
      n: 3,
    });
  });

  it('write keys of texts and of several parts so that they can be read back', () => {
    const set = { ...SAMPLE, key: ['title', 'on_day'] };
    const told = single(set, null, { ...ROW, title: "it's a/b" }, telling('full'));
    expect(told).toMatchObject({
      '@odata.id': "https://samprova.example.org/odata/v4/sample(title='it''s%20a%2Fb',on_day=2026-01-31)",
    });
  });

  it('stand in a page with their count and the way on', () => {
    const page = { rows: [ROW], count: 7, nextLink: 'https://samprova.example.org/odata/v4/sample?$skiptoken=x' };
    expect(collection(SAMPLE, SAMPLE.columns.slice(0, 1), page, telling('none'))).toEqual({
      '@odata.count': 7,
      value: [{ id: ROW.id }],
      '@odata.nextLink': page.nextLink,
    });
  });
});
