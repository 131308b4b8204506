import { describe, expect, it } from '@jest/globals';
import { happeningLines, shown } from './clock-words.js';

describe('what samprova clock says', () => {
  it('is local time with its weekday', () => {
    expect(shown('2026-06-16T07:00:00Z', 'Europe/Stockholm')).toBe('Tue 2026-06-16 09:00');
    expect(shown('2026-06-16T22:30:01.5Z', 'Europe/Oslo')).toBe('Wed 2026-06-17 00:30:01');
  });

  it('counts what happened in people’s words, the most frequent first', () => {
    expect(
      happeningLines([
        { name: 'feasibility.inquiry-breached', times: 1 },
        { name: 'feasibility.inquiry-step', times: 40 },
        { name: 'networks.review-reminded', times: 2 },
        { name: 'notifications.mail', times: 12 },
      ]),
    ).toEqual([
      '    12  bundles of messages sent',
      '     2  networks: review reminded',
      '     1  inquiries past their due time',
    ]);
  });
});
