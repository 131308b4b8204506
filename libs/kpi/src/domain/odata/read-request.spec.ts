import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SAMPLE } from '../../../test/random-filters.js';
import { column } from '../reporting/entity-set.js';
import { readRequest } from './read-request.js';

const PAIR = { ...SAMPLE, name: 'pair', key: ['title', 'on_day'], columns: [...SAMPLE.columns] };
const sets = [SAMPLE, PAIR, { ...SAMPLE, name: 'coded', key: ['code'], columns: [column('String', 'code', 'Key.')] }];
const read = (path: string, search = '') => readRequest(sets, path, search);
const ID = '0190aaaa-0000-7000-8000-000000000001';

describe('an address', () => {
  it.each([
    ['', 'SERVICE'],
    ['/', 'SERVICE'],
    ['/$metadata', 'METADATA'],
    ['/$metadata/', 'METADATA'],
    ['/sample', 'ROWS'],
    ['/sample/', 'ROWS'],
    ['/sample/$count', 'COUNT'],
    ['/sample/%24count', 'COUNT'],
    [`/sample(${ID})`, 'ONE'],
  ])('%s asks for %s', (path, asks) => {
    expect(read(path)).toMatchObject({ ok: true, value: { asks } });
  });

  it.each([
    [`/sample(${ID.toUpperCase()})`, [ID]],
    [`/sample(id=${ID})`, [ID]],
    [`/sample(%20id%20=%20${ID}%20)`, [ID]],
    ["/coded('it''s')", ["it's"]],
    ["/coded('a%2Cb%2F(c)=d')", ['a,b/(c)=d']],
    ["/coded(code='a=b')", ['a=b']],
    ["/pair(on_day=2026-01-31,title='x,y')", ['x,y', '2026-01-31']],
  ])('%s names a row', (path, key) => {
    expect(read(path)).toMatchObject({ ok: true, value: { asks: 'ONE', key } });
  });

  it.each([
    ['/sample()', 'QUERY_NOT_UNDERSTOOD'],
    [`/sample(name=${ID})`, 'QUERY_NOT_UNDERSTOOD'],
    [`/sample(id=${ID},id=${ID})`, 'QUERY_NOT_UNDERSTOOD'],
    [`/sample('${ID}')`, 'QUERY_NOT_UNDERSTOOD'],
    ['/coded(a)', 'QUERY_NOT_UNDERSTOOD'],
    ["/pair('a')", 'QUERY_NOT_UNDERSTOOD'],
    ["/pair(title='a',on_day=2026-02-30)", 'QUERY_NOT_UNDERSTOOD'],
    ['/Sample', 'NOT_THERE'],
    ['/sample/title', 'NOT_THERE'],
    ['/sample/$count/x', 'NOT_THERE'],
    ['/__proto__', 'NOT_THERE'],
    ['/$entity', 'QUERY_NOT_OFFERED'],
    [`/sample(${ID})/title`, 'QUERY_NOT_OFFERED'],
    ['/%00', 'QUERY_NOT_UNDERSTOOD'],
    ['/%zz', 'QUERY_NOT_UNDERSTOOD'],
  ])('%s is refused: %s', (path, code) => {
    expect(read(path)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('what stands after the ?', () => {
  it('is read with + for a space, doubled separators and names that mean nothing here', () => {
    expect(read('/sample', "&$filter=title+eq+'a%2Bb'&&other=1&utm_source")).toMatchObject({
      ok: true,
      value: { query: { filter: { kind: 'compare', right: { value: 'a+b' } } } },
    });
  });

  it('orders by key in the end, and by nothing twice', () => {
    const order = (search: string): unknown => {
      const asked = read('/pair', search);
      return asked.ok && asked.value.asks === 'ROWS'
        ? asked.value.query.order.map(({ column: { name }, descending }) => `${descending ? '-' : ''}${name}`)
        : asked;
    };
    expect(order('')).toEqual(['title', 'on_day']);
    expect(order('$orderby=n desc, on_day')).toEqual(['-n', 'on_day', 'title']);
    expect(order('$orderby=n,n')).toMatchObject({ refusal: { target: '$orderby' } });
    expect(order('$orderby=n,minor,amount,flag,at,name')).toMatchObject({ refusal: { target: '$orderby' } });
    expect(order('$orderby=tolower(title)')).toMatchObject({ refusal: { code: 'QUERY_NOT_OFFERED' } });
  });

  it('chooses columns in their own order, all with *', () => {
    const chosen = (written: string): unknown => {
      const asked = read('/sample', `$select=${written}`);
      return asked.ok && asked.value.asks === 'ROWS'
        ? (asked.value.query.select?.map(({ name }) => name) ?? null)
        : asked;
    };
    expect(chosen('title,id')).toEqual(['id', 'title']);
    expect(chosen('title, title')).toEqual(['title']);
    expect(chosen('*')).toBeNull();
    expect(chosen('title,*')).toBeNull();
    expect(chosen('')).toMatchObject({ ok: false });
    expect(chosen('title,')).toMatchObject({ ok: false });
  });

  it('means nothing where there are no rows to choose from', () => {
    for (const [path, search] of [
      ['/', '$top=1'],
      ['/$metadata', '$filter=flag'],
      ['/sample/$count', '$top=1'],
      [`/sample(${ID})`, '$filter=flag'],
    ] as const)
      expect(read(path, search)).toMatchObject({ ok: false, refusal: { code: 'QUERY_NOT_UNDERSTOOD' } });
  });

  it('is answered or refused, whatever it is', () => {
    const option = fc.constantFrom(
      '$filter',
      '$select',
      '$orderby',
      '$top',
      '$skip',
      '$count',
      '$skiptoken',
      '$format',
    );
    const word = fc.constantFrom(
      "'",
      '(',
      ')',
      ',',
      ' ',
      'not',
      'and',
      'title',
      'flag',
      'eq',
      'in',
      'null',
      '1',
      '%27',
      '%',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(option, value)), (path, options) => {
        const search = options.map(([name, written]) => `${name}=${written}`).join('&');
        for (const asked of [read(path, search), read('/sample', search), read(`/sample(${path})`)])
          expect(asked.ok || asked.refusal.message.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
