import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import type { PassportAnswer } from '@samprova/networks/domain';
import { prefillAnswer } from './prefill-answer.js';

const today = Temporal.PlainDate.from('2026-06-15');
const said = (question: string, value: PassportAnswer['value'], on = '2026-05-01'): PassportAnswer => {
  const at = Temporal.Instant.from(`${on}T10:00:00Z`);
  return {
    id: question,
    partnershipId: 'p',
    siteId: 's',
    question,
    value,
    answeredAt: at,
    answeredBy: 'a',
    confirmedAt: at,
    confirmedBy: 'a',
  };
};

describe('a passport fills the two-minute form', () => {
  it('puts in what the site has said, with the question and the date', () => {
    const fields = prefillAnswer(
      [said('startUpMedianDays', 90), said('studyNurseFte', 0.5)],
      today,
      'Europe/Stockholm',
    );
    expect(fields).toEqual([
      {
        field: 'studyNurseFrom',
        value: '2026-06',
        source: 'studyNurseFte',
        confirmedOn: Temporal.PlainDate.from('2026-05-01'),
        stale: false,
      },
      {
        field: 'earliestFirstPatient',
        value: '2026-09',
        source: 'startUpMedianDays',
        confirmedOn: Temporal.PlainDate.from('2026-05-01'),
        stale: false,
      },
    ]);
  });

  it('names the support functions that serve the site, as old as the oldest', () => {
    const [field] = prefillAnswer(
      [said('trialPharmacy', true), said('biobank', true, '2025-01-01'), said('mriAccess', false)],
      today,
      'Europe/Oslo',
    );
    expect(field).toMatchObject({ field: 'supportToConfirm', value: ['PHARMACY', 'BIOBANK'], source: 'biobank' });
  });

  it('says when an answer is older than its question stays fresh', () => {
    const [field] = prefillAnswer([said('studyNurseFte', 1, '2026-01-01')], today, 'Europe/Stockholm');
    expect(field?.stale).toBe(true);
  });

  it('puts in nothing where the site has none', () => {
    expect(prefillAnswer([said('studyNurseFte', 0)], today, 'Europe/Stockholm')).toEqual([]);
  });
});
