import { describe, expect, it } from '@jest/globals';
import { byVersion, inReadingOrder, type ResponseSite } from './response-lines';

const site = (name: string, answer: ResponseSite['answer'], expectedPatients: number | null = null) =>
  ({ siteId: name, name, answer, expectedPatients }) as ResponseSite;

describe('the sites of a national response', () => {
  it('stand with those that would take part first and the silent ones last, whatever order they came in', () => {
    const sites = [
      site('silent', 'NO_RESPONSE'),
      site('no', 'DECLINED'),
      site('few', 'INTERESTED', 2),
      site('perhaps', 'CONDITIONAL', 90),
      site('many', 'INTERESTED', 12),
      site('asks', 'MORE_INFO'),
    ];
    expect(inReadingOrder(sites).map(({ name }) => name)).toEqual(['many', 'few', 'perhaps', 'asks', 'no', 'silent']);
  });

  it('that say no number stand after those that expect no patient', () => {
    expect(inReadingOrder([site('a', 'INTERESTED'), site('b', 'INTERESTED', 0)]).map(({ name }) => name)).toEqual([
      'b',
      'a',
    ]);
  });
});

it('the newest version of a response counts', () => {
  const versions = [1, 3, 2].map((version) => ({ version }) as Parameters<typeof byVersion>[0][number]);
  expect(byVersion(versions).map(({ version }) => version)).toEqual([3, 2, 1]);
});
