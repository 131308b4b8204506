import { describe, expect, it } from '@jest/globals';
import { anInvitation, aRecipient, swedishTime } from '@samprova/test-support/builders';
import { answerInvitation, type AnswerInput } from './answer-invitation.js';
import { DECLINE_REASON_CODES } from './forms/decline-reasons.js';
import type { Invitation } from './invitation.js';
import { INVITATION_STATES } from './machines/invitation-machine.js';

const act = { now: swedishTime('2026-03-05 09:00'), by: 'investigator' };
const yes: AnswerInput = {
  id: 'answer',
  kind: 'INTERESTED',
  form: 'SITE_INTEREST',
  formVersion: 1,
  content: {},
  declineReason: null,
  comment: null,
  expectedPatients: 6,
  conditions: null,
  channel: 'PORTAL',
};
const answer = (given: Partial<AnswerInput> = {}, invitation: Partial<Invitation> = {}, late = false) =>
  answerInvitation(anInvitation(invitation), aRecipient(), { ...yes, ...given }, { requestVersion: 2, late }, act);
function answered(...given: Parameters<typeof answer>) {
  const decided = answer(...given);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

describe('a site’s answer', () => {
  it('is kept with the version of the request it refers to (AT-PR-05), who gave it and who typed it in', () => {
    const { invitation, answer: kept, events } = answered();
    expect(invitation).toMatchObject({
      state: 'INTERESTED',
      answeredAt: act.now,
      openedAt: act.now,
      requestVersion: 2,
    });
    expect(kept).toMatchObject({
      requestVersion: 2,
      recipientId: 'recipient',
      enteredBy: 'investigator',
      expectedPatients: 6,
    });
    expect(events).toMatchObject([{ name: 'feasibility.answer-given', payload: { answerId: 'answer', late: false } }]);
  });

  it('confirms what a changed request made doubtful', () => {
    expect(answered({}, { needsConfirmation: true, state: 'INTERESTED' }).invitation.needsConfirmation).toBe(false);
  });

  it.each(INVITATION_STATES)('may be given anew when the invitation reads %s: the newest counts', (state) => {
    expect(answered({}, { state }).invitation.state).toBe('INTERESTED');
  });

  it('that comes after the release is marked as late, for an amendment', () => {
    expect(answered({}, { state: 'NO_RESPONSE' }, true).events).toMatchObject([{ payload: { late: true } }]);
  });

  it('declines with one of the reasons, and says "other" in words', () => {
    const no = { kind: 'DECLINED', declineReason: 'NO_STUDY_NURSE' } as const;
    expect(answered(no)).toMatchObject({
      invitation: { state: 'DECLINED', declineReason: 'NO_STUDY_NURSE' },
      answer: { expectedPatients: null },
    });
    expect(answer({ ...no, declineReason: null })).toMatchObject({
      refusal: { code: 'DECLINE_REASON_MISSING', reasons: DECLINE_REASON_CODES },
    });
    expect(answer({ ...no, declineReason: 'OTHER', comment: ' ' })).toMatchObject({
      refusal: { code: 'COMMENT_MISSING' },
    });
    expect(answered({ ...no, declineReason: 'OTHER', comment: ' Moving house ' }).answer.comment).toBe('Moving house');
  });

  it('keeps a reason only for a decline', () => {
    expect(answered({ declineReason: 'OTHER' })).toMatchObject({
      invitation: { declineReason: null },
      answer: { declineReason: null },
    });
  });

  it('on conditions names them, and one that needs more says what', () => {
    expect(answer({ kind: 'CONDITIONAL' })).toMatchObject({ refusal: { code: 'CONDITIONS_MISSING' } });
    expect(answer({ kind: 'MORE_INFO' })).toMatchObject({ refusal: { code: 'COMMENT_MISSING' } });
    expect(answered({ kind: 'CONDITIONAL', conditions: 'A nurse' }).invitation.state).toBe('CONDITIONAL');
  });

  it.each([-1, 0.5, 100_001, Number.NaN])('believes no volume of %d patients', (expectedPatients) => {
    expect(answer({ expectedPatients })).toMatchObject({ refusal: { code: 'VOLUME_NOT_BELIEVABLE', most: 100_000 } });
  });

  it('is given on a form for answers that exists, and holds no personal identity number', () => {
    const problem = (given: Partial<AnswerInput>) => answer(given);
    for (const given of [{ form: 'SITE_SEARCH' }, { form: 'NONE' }, { formVersion: 9 }])
      expect(problem(given)).toMatchObject({
        refusal: { code: 'ANSWER_HAS_PROBLEMS', problems: [{ keyword: 'form' }] },
      });
    expect(problem({ content: { noteToCoordinator: 'Patient 19121212-1212 would fit' } })).toMatchObject({
      refusal: { code: 'ANSWER_HAS_PROBLEMS', problems: [{ field: 'noteToCoordinator' }] },
    });
  });
});

describe('where a region asks for the line manager', () => {
  it('a yes waits for the word, and the manager is asked', () => {
    const { invitation, events } = answered({}, { signOff: 'AWAITED' });
    expect(invitation.signOff).toBe('AWAITED');
    expect(events.map(({ name }) => name)).toEqual(['feasibility.answer-given', 'feasibility.sign-off-awaited']);
  });

  it('a changed answer needs the word anew', () => {
    const approved = { signOff: 'APPROVED', signOffBy: 'manager', signOffAt: act.now, state: 'INTERESTED' } as const;
    expect(answered({ expectedPatients: 20 }, approved).invitation).toMatchObject({
      signOff: 'AWAITED',
      signOffBy: null,
      signOffAt: null,
    });
  });

  it('nobody is asked about a decline', () => {
    const { events } = answered({ kind: 'DECLINED', declineReason: 'TIMELINE' }, { signOff: 'AWAITED' });
    expect(events.map(({ name }) => name)).toEqual(['feasibility.answer-given']);
  });
});
