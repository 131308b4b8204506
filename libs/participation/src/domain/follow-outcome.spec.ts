import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@samprova/feasibility/domain';
import { Temporal } from '@samprova/kernel';
import { followOutcome, phaseOf, requestedTrial } from './follow-outcome.js';
import type { Trial, TrialSite } from './trial.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const anOutcome = (over: Partial<Outcome> = {}): Outcome => ({
  id: 'outcome',
  inquiryId: 'inquiry',
  kind: 'SITES_SELECTED',
  siteIds: ['a', 'b'],
  decidedOn: day('2026-06-01'),
  source: 'REPORTED',
  note: null,
  recordedBy: null,
  recordedAt: Temporal.Instant.from('2026-06-02T08:00:00Z'),
  ...over,
});
const RESPONSE = {
  sites: [{ siteId: 'a', networkIds: ['gastro'], expectedPatients: 5 }],
} as unknown as Parameters<typeof followOutcome>[1]['response'];
const trial = (state: Trial['state']): Trial => ({ id: 'trial', state }) as Trial;
const part = (siteId: string, withdrawnOn: Temporal.PlainDate | null = null): TrialSite =>
  ({ id: `part-${siteId}`, siteId, withdrawnOn }) as TrialSite;
const nobody = new Set<string>();
const before = new Set(['a', 'b', 'c', 'd']);

describe('an outcome', () => {
  it('makes a trial with the selected sites and what each promised', () => {
    expect(followOutcome(anOutcome(), { response: RESPONSE }, null, [], nobody, before)).toEqual({
      kind: 'RUN',
      add: [
        { siteId: 'a', networkId: 'gastro', promised: 5 },
        { siteId: 'b', networkId: null, promised: null },
      ],
      restore: [],
      withdraw: [],
    });
  });

  it('told again changes nothing', () => {
    const again = followOutcome(
      anOutcome(),
      { response: RESPONSE },
      trial('OPEN'),
      [part('a'), part('b')],
      nobody,
      before,
    );
    expect(again).toEqual({ kind: 'RUN', add: [], restore: [], withdraw: [] });
  });

  it('lets sites fall away that are no longer selected, unless something happened there', () => {
    const sites = [part('a'), part('c'), part('d'), part('from-register'), part('b', day('2026-05-01'))];
    const next = followOutcome(anOutcome(), { response: null }, trial('OPEN'), sites, new Set(['part-d']), before);
    expect(next).toMatchObject({ withdraw: [{ siteId: 'c' }], restore: [{ siteId: 'b' }] });
  });

  it.each(['NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'] as const)(
    '%s cancels a trial in which nothing has happened',
    (kind) => {
      const outcome = anOutcome({ kind, siteIds: [] });
      const [open, sites] = [trial('OPEN'), [part('a')]];
      expect(followOutcome(outcome, { response: null }, open, sites, nobody, before)).toMatchObject({ kind: 'CANCEL' });
      expect(followOutcome(outcome, { response: null }, open, sites, new Set(['part-a']), before)).toEqual({
        kind: 'NOTHING',
      });
      expect(followOutcome(outcome, { response: null }, null, [], nobody, before)).toEqual({ kind: 'NOTHING' });
    },
  );

  it('leaves a closed trial as it is', () => {
    expect(followOutcome(anOutcome(), { response: null }, trial('CLOSED'), [], nobody, before)).toEqual({
      kind: 'NOTHING',
    });
  });
});

describe('a requested trial', () => {
  it('is described by its request; a number that is none is left out', () => {
    const content = {
      initiator: 'INDUSTRY',
      phase: ['PHASE2', 'PHASE3'],
      studyType: 'INTERVENTIONAL',
      euCtNumber: '2025-512345-12-00',
      nctNumber: 'not yet',
      therapyAreas: ['GASTROENTEROLOGY'],
      countries: ['SE', 'DK'],
      patientsCountry: 20,
      recruitmentStart: '2026-10',
      recruitmentEnd: '2027-10',
    } as const;
    expect(requestedTrial({ title: 'Colitis', organisationId: 'company', content, response: null })).toEqual({
      title: 'Colitis',
      euCtNumber: '2025-512345-12',
      nctNumber: null,
      protocolNumber: null,
      kind: 'CLINICAL_TREATMENT',
      sponsorClass: 'INDUSTRY',
      phase: '2_3',
      multinational: true,
      therapyAreaCode: 'GASTROENTEROLOGY',
      plannedParticipants: 20,
      plannedFrom: day('2026-10-01'),
      plannedTo: day('2027-10-31'),
      sponsor: { organisationId: 'company', name: null },
    });
  });

  it.each([
    [['EARLY_PHASE1'], '1'],
    [['PHASE1', 'PHASE2'], '1_2'],
    [['PHASE4'], '4'],
    [['NA'], 'NONE'],
    [[], 'NONE'],
  ])('of %j has phase %s', (phases, phase) => {
    expect(phaseOf(phases)).toBe(phase);
  });
});
