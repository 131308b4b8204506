import { describe, expect, it } from '@jest/globals';
import { Gathered, readNews } from './news.js';

const ID = '0195a1e0-0000-7000-8000-000000000001';
const SE = '0195a1e0-0000-7000-8000-0000000000aa';

describe('what the database says of live changes', () => {
  it.each([
    [`record inquiry ${ID} ${SE}`, { news: 'record', kind: 'inquiry', id: ID, partnershipId: SE }],
    [`record request ${ID} -`, { news: 'record', kind: 'request', id: ID, partnershipId: null }],
    [`access ${ID}`, { news: 'access', personId: ID }],
    ['time', { news: 'time' }],
  ])('%s is understood', (payload, news) => {
    expect(readNews(payload)).toEqual(news);
  });

  it.each(['', 'record', `record inquiry ${ID}`, 'access', 'weather fine'])('"%s" is passed over', (payload) => {
    expect(readNews(payload)).toBeNull();
  });

  it('is told once, however often it was said within one tick', () => {
    const gathered = new Gathered();
    for (const payload of [
      `record inquiry ${ID} ${SE}`,
      `record inquiry ${ID} ${SE}`,
      `record answer ${ID} ${SE}`,
      'time',
    ])
      gathered.add(readNews(payload)!);
    expect([...gathered.records.values()].map(({ kind }) => kind)).toEqual(['inquiry', 'answer']);
    expect(gathered.time).toBe(true);
    expect(gathered.people.size).toBe(0);
  });
});
