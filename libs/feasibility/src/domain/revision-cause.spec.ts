import { describe, expect, it } from '@jest/globals';
import { standardTerms } from '@samprova/calendar/domain';
import { swedishTime } from '@samprova/test-support/builders';
import { wasAskedFor } from './revision-cause.js';

const version = swedishTime('2026-03-02 10:00');
const answered = swedishTime('2026-03-04 10:00');
const asked = (answeredAt: typeof answered | null, at: string, presentVersionAt = version) =>
  wasAskedFor([{ answeredAt }], presentVersionAt, standardTerms('SE'), swedishTime(at));

describe('a revision in reply to a clarification', () => {
  it('has one that is open', () => {
    expect(asked(null, '2026-03-20 10:00')).toBe(true);
    expect(wasAskedFor([], version, standardTerms('SE'), answered)).toBe(false);
  });

  it('or one answered within the two working days before', () => {
    expect(asked(answered, '2026-03-06 17:00')).toBe(true);
    expect(asked(answered, '2026-03-06 17:01')).toBe(false);
  });

  it('which explains one revision, and not those that follow', () => {
    expect(asked(answered, '2026-03-05 10:00', swedishTime('2026-03-04 10:01'))).toBe(false);
  });
});
