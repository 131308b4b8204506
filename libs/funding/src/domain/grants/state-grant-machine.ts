import { type Actor, allowedCommands, gate, type Gate, type Machine, rolesIn } from '@samprova/kernel';
import type { GrantDocument, GrantDocumentKind, GrantDocumentState } from './grant-document.js';
import type { StateGrant, StateGrantState } from './state-grant.js';

export type StateGrantStep =
  | 'state-grant:resolve-annex'
  | 'state-grant:record-condition'
  | 'state-grant:describe'
  | 'state-grant:prepare-plan'
  | 'state-grant:prepare-requisition'
  | 'state-grant:prepare-forecast'
  | 'state-grant:prepare-report'
  | 'state-grant:record-payout'
  | 'state-grant:record-duty'
  | 'state-grant:record-repayment';

const TREASURER = ['SECRETARIAT'] as const;
const STAFF = ['SECRETARIAT', 'NATIONAL_COORDINATOR'] as const;
const RUNNING = ['VALID', 'REQUISITIONED', 'PAID'] as const;

/** The life of one grant. Signing its requisition and its economic report moves it on too. */
export const STATE_GRANT_MACHINE: Machine<StateGrantState, StateGrantStep> = [
  {
    command: 'state-grant:resolve-annex',
    from: ['DRAFT'],
    to: ['DRAFT', 'VALID'],
    roles: TREASURER,
    says: 'Decide whether a printed “of which” is a part or additional, with the reason.',
  },
  {
    command: 'state-grant:record-condition',
    from: ['DRAFT'],
    to: ['DRAFT', 'VALID'],
    roles: TREASURER,
    says: 'Record that a condition is met; with all three the agreement is valid.',
  },
  {
    command: 'state-grant:describe',
    from: ['DRAFT', ...RUNNING],
    to: ['DRAFT', ...RUNNING],
    roles: TREASURER,
    says: 'Say the diary numbers, the recipient and who may sign.',
  },
  {
    command: 'state-grant:prepare-plan',
    from: RUNNING,
    to: RUNNING,
    roles: STAFF,
    says: 'Prepare the plan of the efforts.',
  },
  {
    command: 'state-grant:prepare-requisition',
    from: ['VALID'],
    to: ['VALID'],
    roles: STAFF,
    says: 'Prepare the one requisition, at latest on its last day.',
  },
  {
    command: 'state-grant:prepare-forecast',
    from: ['REQUISITIONED', 'PAID'],
    to: ['REQUISITIONED', 'PAID'],
    roles: STAFF,
    says: 'Prepare the forecast with the partial report.',
  },
  {
    command: 'state-grant:prepare-report',
    from: ['PAID'],
    to: ['PAID'],
    roles: STAFF,
    says: 'Prepare the final activity report or the economic report.',
  },
  {
    command: 'state-grant:record-payout',
    from: ['REQUISITIONED'],
    to: ['PAID'],
    roles: TREASURER,
    says: 'Record what was paid out.',
  },
  {
    command: 'state-grant:record-duty',
    from: ['DRAFT', ...RUNNING, 'REPORTED'],
    to: ['DRAFT', ...RUNNING, 'REPORTED'],
    roles: STAFF,
    says: 'Record that something else the agreement asks for was done.',
  },
  {
    command: 'state-grant:record-repayment',
    from: ['REPORTED'],
    to: ['CLOSED'],
    roles: TREASURER,
    says: 'Record that unspent money was repaid.',
  },
];

export type GrantDocumentStep = 'grant-document:attest' | 'grant-document:sign' | 'grant-document:withdraw';

/** The way of one document; that three different people act, and who may sign, is the decision's. */
export const GRANT_DOCUMENT_MACHINE: Machine<GrantDocumentState, GrantDocumentStep> = [
  {
    command: 'grant-document:attest',
    from: ['PREPARED'],
    to: ['ATTESTED'],
    roles: STAFF,
    says: 'Attest what another person prepared; of an economic report with the finance director’s review.',
  },
  {
    command: 'grant-document:sign',
    from: ['ATTESTED'],
    to: ['SIGNED'],
    roles: STAFF,
    says: 'Sign as authorised signatory; the document is archived.',
  },
  {
    command: 'grant-document:withdraw',
    from: ['PREPARED', 'ATTESTED'],
    to: ['WITHDRAWN'],
    roles: STAFF,
    says: 'Withdraw a document before it is signed.',
  },
];

/** Which step of the grant a kind of document is prepared by. */
export const PREPARED_BY: Readonly<Record<GrantDocumentKind, StateGrantStep>> = {
  PLAN: 'state-grant:prepare-plan',
  REQUISITION: 'state-grant:prepare-requisition',
  FORECAST: 'state-grant:prepare-forecast',
  FINAL_REPORT: 'state-grant:prepare-report',
  ECONOMIC_REPORT: 'state-grant:prepare-report',
};

export function gateOfGrant(actor: Actor, step: StateGrantStep, grant: StateGrant): Gate {
  return gate(STATE_GRANT_MACHINE, step, grant.state, rolesIn(actor, grant));
}

export function allowedGrantActions(actor: Actor, grant: StateGrant): readonly StateGrantStep[] {
  return allowedCommands(STATE_GRANT_MACHINE, grant.state, rolesIn(actor, grant));
}

export function gateOfDocument(actor: Actor, step: GrantDocumentStep, document: GrantDocument): Gate {
  return gate(GRANT_DOCUMENT_MACHINE, step, document.state, rolesIn(actor, document));
}

/** Nobody is offered a second signature on one document. */
export function allowedDocumentActions(actor: Actor, document: GrantDocument): readonly GrantDocumentStep[] {
  const acted = [document.preparedBy, document.attestedBy].includes(actor.personId);
  return allowedCommands(GRANT_DOCUMENT_MACHINE, document.state, rolesIn(actor, document)).filter(
    (command) => command === 'grant-document:withdraw' || !acted,
  );
}
