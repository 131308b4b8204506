import { describe, expect, it } from '@jest/globals';
import type { Assignment, Inquiry, Invitation } from '@samprova/feasibility/domain';
import { anAssignment, anInquiry, anInvitation, RECEIVED_AT } from '@samprova/test-support/builders';
import { MESSAGE_KINDS, type MessageKind } from './message-kind.js';
import { stillTrue } from './still-true.js';

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[];
const answered = { state: 'RESPONDED', endedAt: RECEIVED_AT } as const;
const withdrawn = { state: 'WITHDRAWN', endedAt: RECEIVED_AT } as const;
const running = { dueAt: RECEIVED_AT } as const;

function holds(
  kind: MessageKind,
  inquiry: Partial<Inquiry> = {},
  { assignment, invitation }: { assignment?: Partial<Assignment>; invitation?: Partial<Invitation> } = {},
): boolean {
  return stillTrue(
    { kind, facts: { dueAt: RECEIVED_AT.toString() } },
    {
      inquiry: anInquiry({ ...running, ...inquiry }),
      assignment: assignment ? anAssignment(assignment) : null,
      invitation: invitation ? anInvitation(invitation) : null,
    },
  );
}

describe('a message that waited for its hour', () => {
  it('is sent of an ended inquiry only when it speaks of the end or of what comes after it', () => {
    const parts = {
      assignment: {},
      invitation: { needsConfirmation: true, signOff: 'AWAITED' as const, state: 'INTERESTED' as const },
    };
    const after = [
      'REQUEST_RECEIVED',
      'OUT_OF_SCOPE',
      'WITHDRAWN',
      'NO_LONGER_ASKED',
      'RESPONSE_RELEASED',
      'RESPONSE_AMENDED',
      'FIRST_CONTACT',
      'OUTCOME_ASKED',
      'OUTCOME_KNOWN',
      'HOLD_EXPIRED',
      'MAIL_RETURNED',
    ];
    expect(KINDS.filter((kind) => holds(kind, withdrawn, parts))).toEqual(after);
    expect(KINDS.filter((kind) => holds(kind, answered, parts)).sort()).toEqual([...after, 'LATE_ANSWER'].sort());
  });

  it('speaks of triage only while the inquiry is in triage and no case officer is named', () => {
    expect(holds('TRIAGE_OVERDUE')).toBe(true);
    expect(holds('TRIAGE_OVERDUE', { state: 'ROUTED' })).toBe(false);
    expect(holds('INQUIRY_NEW', { caseOfficerId: 'officer' })).toBe(false);
  });

  it('tells the sponsor of every question, also of one that did not stop the clock', () => {
    expect(holds('CLARIFICATION_ASKED', { stopped: false })).toBe(true);
    expect(holds('CLARIFICATION_ASKED', { stopped: true })).toBe(true);
  });

  it('warns of a stop that ends only while the clock stands', () => {
    expect(holds('STOP_ENDING', { stopped: true })).toBe(true);
    expect(holds('STOP_ENDING', { stopped: false })).toBe(false);
  });

  it('tells a new date only while it is the date', () => {
    expect(holds('NEW_DATE')).toBe(true);
    expect(holds('NEW_DATE', { dueAt: RECEIVED_AT.add({ hours: 24 }) })).toBe(false);
    expect(holds('NEW_DATE', { stopped: true, dueAt: null })).toBe(false);
  });

  it('says "due today" no more once the clock stands or the promise is broken', () => {
    expect(holds('RELEASE_DUE_TODAY')).toBe(true);
    expect(holds('RELEASE_DUE_TODAY', { dueAt: null })).toBe(false);
    expect(holds('RELEASE_DUE_TODAY', { breachedAt: RECEIVED_AT })).toBe(false);
  });

  it('tells the sponsor "we are late" only while it waits', () => {
    expect(holds('BREACHED', { breachedAt: RECEIVED_AT })).toBe(true);
    expect(holds('BREACHED', { breachedAt: RECEIVED_AT, ...answered })).toBe(false);
  });

  it.each(['NETWORK_ASKED', 'CONFIRMATION_OVERDUE'] as const)('%s goes to networks that have not confirmed', (kind) => {
    expect(holds(kind, {}, { assignment: { state: 'ROUTED' } })).toBe(true);
    expect(holds(kind, {}, { assignment: { state: 'CONFIRMED' } })).toBe(false);
    expect(holds(kind, {}, { assignment: { state: 'NO_ANSWER' } })).toBe(false);
  });

  it.each(['SITE_INVITED', 'SITE_REMINDED'] as const)('%s goes to sites that have not answered', (kind) => {
    expect(holds(kind, {}, { invitation: { state: 'NOTIFIED' } })).toBe(true);
    expect(holds(kind, {}, { invitation: { state: 'OPENED' } })).toBe(true);
    expect(holds(kind, {}, { invitation: { state: 'DECLINED' } })).toBe(false);
    expect(holds(kind, {}, { invitation: { state: 'NO_RESPONSE' } })).toBe(false);
  });

  it('asks to confirm an answer only until it is confirmed', () => {
    expect(holds('ANSWER_OUTDATED', {}, { invitation: { needsConfirmation: true } })).toBe(true);
    expect(holds('ANSWER_OUTDATED', {}, { invitation: { needsConfirmation: false } })).toBe(false);
  });

  it('asks a line manager only for a yes that waits for the word', () => {
    const said = (invitation: Partial<Invitation>) => holds('SIGN_OFF_AWAITED', {}, { invitation });
    expect(said({ state: 'INTERESTED', signOff: 'AWAITED' })).toBe(true);
    expect(said({ state: 'DECLINED', signOff: 'AWAITED' })).toBe(false);
    expect(said({ state: 'INTERESTED', signOff: 'APPROVED' })).toBe(false);
  });
});
