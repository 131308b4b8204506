import { describe, expect, it } from '@jest/globals';
import { changeInput, changesOf, inForceOn, type SlaPolicy, supposedChange } from './policy-changes';

const policy = (version: number, validFrom: string, part: Partial<SlaPolicy> = {}): SlaPolicy =>
  ({
    version,
    validFrom,
    workingDays: 5,
    extendedWorkingDays: 10,
    conciergeWorkingDays: 2,
    receipt: 'EVENT_DAY',
    cutOff: '15:00',
    closeOfBusiness: '17:00',
    networkConfirmationTime: '12:00',
    siteAnswerTime: '15:00',
    ...part,
  }) as SlaPolicy;

describe('the promise', () => {
  const versions = [policy(1, '2005-01-01'), policy(2, '2026-07-01', { workingDays: 4 })];

  it.each([
    ['2026-06-30', 1],
    ['2026-07-01', 2],
    ['2027-01-01', 2],
  ])('on %s is version %i', (day, version) => {
    expect(inForceOn(versions, day)?.version).toBe(version);
  });

  it('is changed only where it differs', () => {
    const [before, after] = versions as [SlaPolicy, SlaPolicy];
    expect(changesOf(before, { ...after, siteAnswerTime: '14:00' })).toEqual(['workingDays', 'siteAnswerTime']);
    expect(changeInput(before, after)).toEqual({ workingDays: 4 });
  });

  it('moves due times only by what the clock counts', () => {
    const [before] = versions as [SlaPolicy];
    expect(supposedChange(before, { ...before, siteAnswerTime: '14:00', cutOff: '14:00' })).toEqual({
      cutOff: '14:00',
    });
  });
});
