import { describe, expect, it } from '@jest/globals';
import { contentType, formOf } from './odata-form.js';

const json = (metadata = 'minimal', bigNumbersAsText = false): object => ({ kind: 'json', metadata, bigNumbersAsText });

describe('the form of an answer', () => {
  it.each([
    ['anything', null, '', json()],
    ['anything by name', null, '*/*', json()],
    ['an application’s', null, 'application/*', json()],
    ['JSON', null, 'application/json', json()],
    ['less about itself', null, 'application/json;odata.metadata=none', json('none')],
    ['as 4.01 writes it', null, 'application/json; metadata="full"', json('full')],
    ['long numbers as text', null, 'application/json;IEEE754Compatible=true', json('minimal', true)],
    ['what is wanted most', null, 'application/json;q=0.2, text/csv;q=0.9', { kind: 'csv' }],
    ['not what is not wanted', null, 'application/json;q=0, text/csv', { kind: 'csv' }],
    ['what it can', null, 'application/atom+xml, application/json;q=0.5', json()],
    ['$format before the header', 'csv', 'application/json', { kind: 'csv' }],
    ['$format in full', 'application/json;odata.metadata=full', 'text/csv', json('full')],
    ['none', null, 'application/atom+xml', null],
    ['none of a level that there is not', null, 'application/json;odata.metadata=some', null],
    ['none of a format that there is not', 'atom', '*/*', null],
  ])('is %s', (_, format, accept, expected) => {
    expect(formOf(format, accept, ['json', 'csv'])).toEqual(expected);
  });

  it('is told with what matters of it', () => {
    expect(contentType({ kind: 'json', metadata: 'none', bigNumbersAsText: true })).toBe(
      'application/json;odata.metadata=none;IEEE754Compatible=true;charset=utf-8',
    );
    expect(contentType({ kind: 'xml' })).toBe('application/xml;charset=utf-8');
  });
});
