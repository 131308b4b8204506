import { describe, expect, it } from '@jest/globals';
import { afterCutOff, idempotencyKey, localMinutes } from './promise';

describe('the cut-off of a promise', () => {
  const zone = 'Europe/Stockholm';

  it('is looked at in the partnership’s zone, whatever the reader’s', () => {
    expect(localMinutes(new Date('2026-06-15T07:30:00Z'), zone)).toBe(9 * 60 + 30);
    expect(localMinutes(new Date('2026-01-15T07:30:00Z'), zone)).toBe(8 * 60 + 30);
  });

  it('has a first minute after it while it is to come, and none once it has passed', () => {
    expect(afterCutOff(new Date('2026-06-15T07:30:20Z'), '15:00', zone)?.toISOString()).toBe(
      '2026-06-15T13:01:00.000Z',
    );
    expect(afterCutOff(new Date('2026-06-15T13:05:00Z'), '15:00', zone)).toBeUndefined();
  });
});

describe('the key of a sending', () => {
  it('is the same for the same message and another for every other', async () => {
    const one = await idempotencyKey('r', [['se'], [], 3]);
    expect(await idempotencyKey('r', [['se'], [], 3])).toBe(one);
    expect(await idempotencyKey('r', [['se'], [], 4])).not.toBe(one);
    expect(one).toMatch(/^[!-~]{8,200}$/);
  });
});
