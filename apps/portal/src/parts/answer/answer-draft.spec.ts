import { describe, expect, it } from '@jest/globals';
import type { AnswerKind, AnswerOfFragment } from '../../graphql/graphql';
import { type AnswerDraft, draftOf, givenAnswer, kindsFor, missingIn } from './answer-draft';

const blank = draftOf(undefined, []);
const chosen = (kind: AnswerKind, more: Partial<AnswerDraft> = {}) => ({ ...blank, ...more, kind });
const form = { id: 'SITE_INTEREST', version: 1 } as const;

describe('an answer while it is written', () => {
  it('begins with what the passport proposes, and with no choice made', () => {
    const proposed = [
      { field: 'studyNurseFrom', value: '2026-12', source: 'studyNurseFte', confirmedOn: '2026-05-02', stale: false },
    ];
    expect(draftOf(undefined, proposed)).toMatchObject({ kind: null, content: { studyNurseFrom: '2026-12' } });
  });

  it('begins with what was answered before, when it is changed', () => {
    const former = { kind: 'DECLINED', declineReason: 'NO_PATIENTS', comment: null, content: {} } as AnswerOfFragment;
    expect(draftOf(former, [])).toMatchObject({ kind: 'DECLINED', declineReason: 'NO_PATIENTS', comment: '' });
  });

  it('lacks what its kind cannot go without', () => {
    expect(missingIn(blank)).toEqual(['kind']);
    expect(missingIn(chosen('INTERESTED'))).toEqual([]);
    expect(missingIn(chosen('CONDITIONAL', { conditions: ' ' }))).toEqual(['conditions']);
    expect(missingIn(chosen('MORE_INFO'))).toEqual(['comment']);
    expect(missingIn(chosen('DECLINED'))).toEqual(['declineReason']);
    expect(missingIn(chosen('DECLINED', { declineReason: 'OTHER' }))).toEqual(['comment']);
    expect(missingIn(chosen('DECLINED', { declineReason: 'NO_PATIENTS' }))).toEqual([]);
  });

  it('sends nothing that belongs to another choice', () => {
    const all = { conditions: 'A nurse', declineReason: 'BUDGET', expectedPatients: 4, content: { patientsSeen: 9 } };
    const full = { ...all, declineReason: 'BUDGET' as const };
    expect(givenAnswer(chosen('DECLINED', full), form)).toMatchObject({
      conditions: null,
      declineReason: 'BUDGET',
      expectedPatients: null,
      content: {},
    });
    expect(givenAnswer(chosen('INTERESTED', full), form)).toMatchObject({
      conditions: null,
      declineReason: null,
      expectedPatients: 4,
      content: { patientsSeen: 9 },
    });
    expect(givenAnswer(chosen('CONDITIONAL', full), form)).toMatchObject({ conditions: 'A nurse' });
  });

  it('has no conditions where experts are asked about a country', () => {
    expect(kindsFor('COUNTRY_QUESTION')).not.toContain('CONDITIONAL');
    expect(kindsFor('SITE_SEARCH')).toHaveLength(4);
  });
});
