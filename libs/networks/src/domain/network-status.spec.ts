import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { PARTNERSHIPS } from '@samprova/partnerships/domain';
import { isAskable } from './network.js';
import type { NetworkStatus, NetworkStatusPeriod } from './network.js';
import { changeStatus, newStatusDates, statusOn } from './network-status.js';

const on = (date: string) => Temporal.PlainDate.from(date);
const model = (code: string) => PARTNERSHIPS.find((partnership) => partnership.code === code)!.networkModel;

const running: NetworkStatusPeriod = {
  id: 'a',
  partnershipId: 'p',
  networkId: 'n',
  status: 'ACTIVE',
  startsOn: on('2022-05-20'),
  endsOn: on('2027-05-20'),
  reviewDueOn: on('2024-05-20'),
  reason: null,
  nextActionAt: null,
};
const network = { id: 'n', partnershipId: 'p', origin: 'DATA_DRIVEN' } as const;
const decide = (
  periods: NetworkStatusPeriod[],
  status: NetworkStatus,
  startsOn: string,
  reviewDueOn: string | null = null,
) =>
  changeStatus(
    network,
    periods,
    { status, startsOn: on(startsOn), reason: null, reviewDueOn: reviewDueOn ? on(reviewDueOn) : null },
    model('NO'),
    'b',
  );

describe('a network’s status', () => {
  it('lasts five years with a control after two where it was chosen by data (NorTrials)', () => {
    const dates = newStatusDates('DATA_DRIVEN', model('NO'), on('2022-05-20'));
    expect(dates.reviewDueOn?.toString()).toBe('2024-05-20');
    expect(dates.endsOn?.toString()).toBe('2027-05-20');
  });

  it('has no end where it grew among clinicians', () => {
    expect(newStatusDates('ORGANIC', model('SE'), on('2026-01-01'))).toMatchObject({ endsOn: null, reviewDueOn: null });
    expect(newStatusDates('POLITICAL', model('DK'), on('2026-01-01'))).toMatchObject({ endsOn: null });
  });

  it('is nothing before it starts and after it ends', () => {
    expect(statusOn([running], on('2022-05-19'))).toBeNull();
    expect(statusOn([running], on('2022-05-20'))).toBe('ACTIVE');
    expect(statusOn([running], on('2027-05-20'))).toBe('ACTIVE');
    expect(statusOn([running], on('2027-05-21'))).toBeNull();
    expect(isAskable(statusOn([running], on('2027-05-21')))).toBe(false);
  });

  it('goes to remediation after a failed control and closes the period before', () => {
    const changed = decide([running], 'REMEDIATION', '2024-06-01', '2024-12-01');
    if (!changed.ok) throw new Error('refused');
    expect(changed.value.closed?.endsOn?.toString()).toBe('2024-05-31');
    expect(changed.value.opened.endsOn?.toString()).toBe('2027-05-20');
    expect(changed.value.opened.reviewDueOn?.toString()).toBe('2024-12-01');
    const periods = [changed.value.closed!, changed.value.opened];
    expect(statusOn(periods, on('2024-05-31'))).toBe('ACTIVE');
    expect(statusOn(periods, on('2024-06-01'))).toBe('REMEDIATION');
    expect(isAskable('REMEDIATION')).toBe(true);
    expect(isAskable('REVOKED')).toBe(false);
  });

  it('refuses what cannot follow, naming what can', () => {
    expect(decide([], 'ENDED', '2026-01-01')).toEqual({
      ok: false,
      refusal: { code: 'STATUS_NOT_REACHED', possible: ['ACTIVE'] },
    });
    const revoked = { ...running, status: 'REVOKED' as const, endsOn: null };
    expect(decide([revoked], 'REMEDIATION', '2026-01-01')).toMatchObject({
      refusal: { possible: ['ACTIVE'] },
    });
  });

  it('refuses a start on or before the present one’s', () => {
    expect(decide([running], 'ENDED', '2022-05-20')).toEqual({
      ok: false,
      refusal: { code: 'STATUS_STARTS_TOO_EARLY', earliest: '2022-05-21' },
    });
  });
});
