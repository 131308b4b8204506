import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { obstaclesTo } from './ask-site.js';
import { isNewcomer } from './site.js';
import type { Site } from './site.js';
import { answerPassport, PASSPORT_QUESTIONS, staleFrom } from './site-passport.js';

const site: Site = {
  id: 's',
  partnershipId: 'p',
  code: 'SE-X-ONK',
  name: 'Onkologkliniken',
  hospital: 'Exempelsjukhuset',
  city: 'Exempelstad',
  regionCode: 'SE-12',
  organisationId: null,
  university: false,
  capabilities: ['INFUSION', 'CT'],
  contactPreferences: {
    channel: 'EMAIL',
    phases: ['2', '3'],
    initiators: ['INDUSTRY'],
    notWanted: ['C81-C96'],
    maximumOpenInvitations: 2,
  },
  activeTrials: 1,
  trialsInThreeYears: 1,
  active: true,
};
const question = {
  capabilities: ['CT'],
  phases: ['3'],
  initiator: 'INDUSTRY',
  icd10: ['C34'],
  openInvitations: 0,
} as const;

describe('asking a site', () => {
  it('has nothing against it where the trial fits', () => {
    expect(obstaclesTo(site, question)).toEqual([]);
  });
  it('names every obstacle', () => {
    expect(
      obstaclesTo(
        { ...site, active: false },
        { capabilities: ['MRI'], phases: ['1'], initiator: 'ACADEMIC', icd10: ['C92'], openInvitations: 2 },
      ),
    ).toEqual([
      { kind: 'CLOSED' },
      { kind: 'MISSING_CAPABILITY', capability: 'MRI' },
      { kind: 'PHASE_NOT_WANTED' },
      { kind: 'INITIATOR_NOT_WANTED' },
      { kind: 'DIAGNOSIS_NOT_WANTED', block: 'C81-C96' },
      { kind: 'FULL', openInvitations: 2 },
    ]);
  });
  it('asks about anything where the site has said nothing', () => {
    const open = {
      ...site,
      contactPreferences: {
        ...site.contactPreferences,
        phases: [],
        initiators: [],
        notWanted: [],
        maximumOpenInvitations: null,
      },
    };
    expect(obstaclesTo(open, { ...question, phases: ['1'], initiator: 'ACADEMIC', openInvitations: 99 })).toEqual([]);
  });
  it('knows a newcomer by at most one trial in three years', () => {
    expect(isNewcomer({ trialsInThreeYears: 1 })).toBe(true);
    expect(isNewcomer({ trialsInThreeYears: 2 })).toBe(false);
  });
});

describe('the site passport', () => {
  const given = { id: 'x', partnershipId: 'p', siteId: 's', question: 'freezerMinus80', value: true };
  const early = Temporal.Instant.from('2026-01-10T08:00:00Z');
  const late = Temporal.Instant.from('2026-06-10T08:00:00Z');

  it('dates each answer and says who confirmed it', () => {
    const first = answerPassport(null, given, 'ann', early);
    if (!first.ok) throw new Error('refused');
    expect(first.value).toMatchObject({ answeredBy: 'ann', confirmedBy: 'ann', answeredAt: early });
    const again = answerPassport(first.value, { ...given, id: 'y' }, 'bo', late);
    expect(again).toMatchObject({
      value: { id: 'x', answeredAt: early, answeredBy: 'ann', confirmedAt: late, confirmedBy: 'bo' },
    });
    const changed = answerPassport(first.value, { ...given, value: false }, 'bo', late);
    expect(changed).toMatchObject({ value: { id: 'x', answeredAt: late, answeredBy: 'bo', value: false } });
  });

  it.each([
    ['freezerMinus80', 'yes'],
    ['studyNurseFte', -1],
    ['studyNurseFte', Number.NaN],
    ['gcpLatest', '2026-02-30'],
    ['contractRoute', '  '],
  ])('refuses for %s the answer %p', (asked, value) => {
    expect(answerPassport(null, { ...given, question: asked, value }, 'ann', early)).toMatchObject({
      refusal: { code: 'PASSPORT_ANSWER_UNFIT' },
    });
  });

  it('refuses a question it does not have', () => {
    expect(answerPassport(null, { ...given, question: 'shoeSize' }, 'ann', early)).toMatchObject({
      refusal: { code: 'PASSPORT_QUESTION_UNKNOWN' },
    });
  });

  it('grows stale by months', () => {
    const nurses = PASSPORT_QUESTIONS.find((asked) => asked.key === 'studyNurseFte')!;
    expect(staleFrom(nurses, Temporal.PlainDate.from('2026-11-30')).toString()).toBe('2027-02-28');
  });
});
