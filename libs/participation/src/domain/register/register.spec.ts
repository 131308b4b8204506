import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { aClinicalTrialsGovRecord, aCtisRecord } from '../../../test/register-records.js';
import { confirmMatch, suggestedMilestones } from './confirm-match.js';
import { likelySite } from './match-site.js';
import { readRegisterRecord } from './read-register-record.js';
import type { RegisterFacts, RegisterRecord } from './register-record.js';
import { startUpDays } from './start-up-days.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
function facts(text: string, country: 'SE' | 'DK' | 'NO' = 'SE'): RegisterFacts {
  const read = readRegisterRecord(text, country);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

describe('a record of CTIS', () => {
  it('tells numbers, sponsor, phase, and the days and sites of the country', () => {
    expect(facts(aCtisRecord())).toEqual({
      register: 'CTIS',
      number: '2025-512345-12-00',
      euCtNumber: '2025-512345-12',
      nctNumber: 'NCT01234567',
      protocolNumber: 'INV-123',
      title: 'An invented trial',
      sponsorName: 'Invented Pharma',
      sponsorClass: 'INDUSTRY',
      phase: '2',
      kind: 'CLINICAL_TREATMENT',
      multinational: true,
      inCountry: true,
      appliedOn: '2025-01-07',
      approvedOn: '2025-04-12',
      recruitmentStartedOn: '2025-07-04',
      otherRecruitmentStarts: ['2025-06-01'],
      transitioned: false,
      plannedParticipants: 6,
      sites: [{ name: 'Skåne University Hospital', department: 'Gastroenterology', city: 'Lund' }],
    });
  });

  it('tells nothing of a country that takes no part, and the later application of one that was added', () => {
    expect(facts(aCtisRecord(), 'NO')).toMatchObject({ inCountry: false, appliedOn: null, sites: [] });
    expect(facts(aCtisRecord(), 'DK')).toMatchObject({ inCountry: true, appliedOn: '2025-05-02' });
  });

  it('that was moved over from the older register has no application that counts', () => {
    expect(facts(aCtisRecord({ transitioned: true }))).toMatchObject({ transitioned: true, appliedOn: null });
  });
});

describe('a record of ClinicalTrials.gov', () => {
  it('tells numbers and sites of the country; its days are the world’s and are left out', () => {
    expect(facts(aClinicalTrialsGovRecord())).toMatchObject({
      register: 'CLINICAL_TRIALS_GOV',
      number: 'NCT01234567',
      nctNumber: 'NCT01234567',
      protocolNumber: 'INV-123',
      sponsorClass: 'INDUSTRY',
      phase: '2_3',
      multinational: true,
      inCountry: true,
      recruitmentStartedOn: null,
      sites: [{ name: 'Skane University Hospital', city: 'Lund' }],
    });
  });
});

describe('a file that is no record', () => {
  it.each([['{'], ['[]'], ['{"a":1}'], ['{"authorizedApplication":{}}'], ['{"protocolSection":{}}']])(
    '%s is refused with the reason',
    (text) => {
      const read = readRegisterRecord(text, 'SE');
      expect(read).toMatchObject({ ok: false, refusal: { code: 'REGISTER_RECORD_UNREADABLE' } });
    },
  );
});

describe('E10: the days from application to the start', () => {
  const milestones = suggestedMilestones(facts(aCtisRecord()), day('2026-01-01'));

  it('178 days pass D3 (under 200) and fail D1 (150)', () => {
    expect(startUpDays(milestones)).toEqual({
      toRecruitment: 178,
      toFirstParticipant: null,
      within150: false,
      under200: true,
      missing: null,
    });
  });

  it('are undefined without an application, without a start, and when it started before', () => {
    expect(startUpDays([])).toMatchObject({ toRecruitment: null, under200: null, missing: 'APPLICATION' });
    const applied = { kind: 'APPLICATION', on: day('2025-01-07') } as const;
    expect(startUpDays([applied])).toMatchObject({ under200: null, missing: 'RECRUITMENT' });
    const before = { kind: 'RECRUITMENT_START', on: day('2021-01-01') } as const;
    expect(startUpDays([applied, before])).toMatchObject({ under200: null, missing: 'BEFORE_APPLICATION' });
  });

  it('leave D1 open while nobody is included and 150 days may still be kept', () => {
    const [applied, started] = [day('2025-01-07'), day('2025-03-07')];
    const both = [
      { kind: 'APPLICATION', on: applied },
      { kind: 'RECRUITMENT_START', on: started },
    ] as const;
    expect(startUpDays(both)).toMatchObject({ within150: null, under200: true });
    const first = { kind: 'FIRST_PARTICIPANT', on: applied.add({ days: 150 }) } as const;
    expect(startUpDays([...both, first])).toMatchObject({ within150: true, toFirstParticipant: 150 });
  });

  it('of days to come nothing is told', () => {
    expect(suggestedMilestones(facts(aCtisRecord()), day('2025-05-01')).map(({ kind }) => kind)).toEqual([
      'APPLICATION',
      'APPROVAL',
    ]);
  });
});

describe('a match', () => {
  const record = (over: Partial<RegisterRecord> = {}): RegisterRecord =>
    ({ state: 'SUGGESTED', facts: facts(aCtisRecord()), ...over }) as RegisterRecord;
  const numbers = { euCtNumber: '2025-512345-12', nctNumber: null, protocolNumber: null };

  it('is confirmed once', () => {
    expect(confirmMatch(record(), numbers).ok).toBe(true);
    expect(confirmMatch(record(), null).ok).toBe(true);
    expect(confirmMatch(record({ state: 'REJECTED' }), numbers)).toMatchObject({
      refusal: { code: 'REGISTER_MATCH_DECIDED' },
    });
  });

  it('is refused for a trial with another register number', () => {
    expect(confirmMatch(record(), { ...numbers, nctNumber: 'NCT09999999' })).toMatchObject({
      refusal: {
        code: 'REGISTER_RECORD_OF_ANOTHER_TRIAL',
        recordNumber: 'NCT01234567',
        trialNumber: 'NCT09999999',
      },
    });
  });

  it('is refused for a country that the register does not name', () => {
    expect(confirmMatch(record({ facts: facts(aCtisRecord(), 'NO') }), numbers)).toMatchObject({
      refusal: { code: 'REGISTER_NOT_IN_COUNTRY' },
    });
  });
});

describe('a register’s site', () => {
  const known = [
    { id: 'lund', name: 'Gastroenterology', hospital: 'Skånes universitetssjukhus', city: 'Lund' },
    { id: 'malmo', name: 'Gastroenterology', hospital: 'Skånes universitetssjukhus', city: 'Malmö' },
  ];

  it('is likely the one with its words in its city', () => {
    const site = { name: 'Skane University Hospital', department: 'Dept. of Gastroenterology', city: 'Lund' };
    expect(likelySite(site, known)).toBe('lund');
    expect(likelySite({ ...site, city: 'MALMO' }, known)).toBe('malmo');
  });

  it('is none where its name is hidden or nothing is like it', () => {
    expect(likelySite({ name: 'Local Institution - 0028', department: null, city: 'Lund' }, known)).toBeNull();
    expect(likelySite({ name: 'Gastroenterology', department: null, city: 'Oslo' }, known)).toBeNull();
  });
});
