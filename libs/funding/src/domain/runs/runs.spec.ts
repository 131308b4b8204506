import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, newId, type Role, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { aRun, aSource } from '../../../test/money.js';
import { ALLOCATION_RUN_STATES } from './allocation-run.js';
import { allowedRunActions, gateOfRun } from './allocation-run-machine.js';
import { attestRun, prepareRun } from './decide-run.js';

const by = { personId: newId(), at: Temporal.Instant.from('2026-03-02T09:00:00Z') };
const hybrid = { kind: 'HYBRID' } as const;
const person = (role: Role): Actor => ({
  ...ANONYMOUS,
  personId: newId(),
  grants: [{ role, scope: 'PARTNERSHIP', scopeId: PARTNERSHIP_IDS.SE }],
});

describe('an allocation run', () => {
  it('has a preparer, and an attester who is another person', () => {
    const prepared = prepareRun(aRun(), null, hybrid, by);
    expect(prepared).toMatchObject({ value: { state: 'PREPARED', preparedBy: by.personId } });
    const run = prepared.ok ? prepared.value : aRun();
    expect(attestRun(run, by)).toMatchObject({ refusal: { code: 'FOUR_EYES_NEEDED' } });
    const other = { ...by, personId: newId() };
    expect(attestRun(run, other)).toMatchObject({ value: { state: 'ATTESTED', attestedBy: other.personId } });
  });

  it('AT-SE-04: pays what costs all year from core money alone', () => {
    const running = aRun({ use: 'RUNNING' });
    expect(prepareRun(running, aSource({ kind: 'MEMBER_FEE' }), hybrid, by)).toMatchObject({
      refusal: { code: 'RUNNING_COST_NOT_CORE' },
    });
    expect(prepareRun(running, aSource(), hybrid, by)).toMatchObject({ ok: true });
  });

  it('AT-TN-09: of project money is for its project', () => {
    const eu = aSource({ kind: 'PROJECT', purpose: 'EU-RESPONSE' });
    expect(prepareRun(aRun(), eu, hybrid, by)).toMatchObject({ refusal: { code: 'PURPOSE_LOCKED' } });
    expect(prepareRun(aRun({ purpose: 'EU-RESPONSE' }), eu, hybrid, by)).toMatchObject({ ok: true });
  });

  const shown = (code: string, inPlaceHundredths: number, builtBy: string | null = null) => ({
    code,
    neededHundredths: 200,
    inPlaceHundredths,
    buildPlan: builtBy && 'Two nurses are hired',
    builtBy,
  });

  it('AT-SE-04, AT-FU-06: that is targeted needs co-funding, and keeps how much', () => {
    const targeted = aRun({ use: 'TARGETED', capacity: [shown('A', 200), shown('B', 200)], priorityLetter: 'Dnr 7' });
    expect(prepareRun(targeted, null, hybrid, by)).toMatchObject({ refusal: { code: 'CO_FUNDING_MISSING' } });
    expect(prepareRun({ ...targeted, coFundingMinor: 100 }, null, hybrid, by)).toMatchObject({
      value: { coFundingMinor: 100 },
    });
  });

  it('AT-SE-12: goes to those who can carry it out or build that by a day, and with the principals’ priority', () => {
    const targeted = aRun({ use: 'TARGETED', coFundingMinor: 100, priorityLetter: 'Dnr 7' });
    const prepare = (over: Parameters<typeof aRun>[0]) => prepareRun({ ...targeted, ...over }, null, hybrid, by);
    expect(prepare({ capacity: [shown('A', 200), shown('B', 199)] })).toMatchObject({
      refusal: { code: 'CAPACITY_NOT_SHOWN', recipients: ['B'] },
    });
    const capacity = [shown('A', 200), shown('B', 199, '2027-01-31')];
    expect(prepare({ capacity })).toMatchObject({ ok: true });
    expect(prepare({ capacity, priorityLetter: null })).toMatchObject({ refusal: { code: 'PRIORITY_LETTER_MISSING' } });
  });

  it('is not offered to its preparer for attesting, and to nobody once it is attested', () => {
    const secretary = person('SECRETARIAT');
    const run = aRun({ state: 'PREPARED', preparedBy: secretary.personId });
    expect(allowedRunActions(secretary, run)).toEqual(['allocation-run:withdraw']);
    expect(allowedRunActions(person('NATIONAL_COORDINATOR'), run)).toContain('allocation-run:attest');
    expect(allowedRunActions(secretary, aRun({ state: 'ATTESTED' }))).toEqual([]);
    for (const state of ALLOCATION_RUN_STATES)
      expect(gateOfRun(person('AUDITOR'), 'allocation-run:attest', aRun({ state }))).toBe('NOT_PERMITTED');
  });
});
