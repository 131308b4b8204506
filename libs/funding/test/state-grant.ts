import { newId, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { GrantContent, GrantDocument } from '../src/domain/grants/grant-document.js';
import type { GrantRecipient, StateGrant } from '../src/domain/grants/state-grant.js';
import { AGREEMENT_2013 } from '../src/reference/agreement-2013.js';

const partnershipId = PARTNERSHIP_IDS.SE;
const at = Temporal.Instant.from('2013-01-15T08:00:00Z');

export const SKL: GrantRecipient = {
  name: 'Påhittade landsting',
  organisationNumber: '222000-0315',
  contactPerson: 'Kim Kontakt',
  postalAddress: 'Provgatan 1, 111 11 Stockholm',
  phone: '08-123 45 67',
  fax: null,
  email: 'kim@example.org',
  accountKind: 'BANKGIRO',
  accountNumber: '5555-5551',
  paymentReference: 'KS 2013',
};

export function aGrant(over: Partial<StateGrant> = {}): StateGrant {
  return {
    ...AGREEMENT_2013,
    id: newId(),
    partnershipId,
    state: 'DRAFT',
    fundSourceId: null,
    currency: 'SEK',
    annexDecisions: [],
    conditions: [],
    diaryAgreement: 'S2012/8765/FS',
    diaryPayment: 'S2013/1234/FS',
    recipient: SKL,
    signatoryIds: [],
    requisitionedMinor: null,
    receivedMinor: null,
    receivedOn: null,
    reportedOn: null,
    unspentMinor: null,
    repaidOn: null,
    ...over,
  };
}

export const NOTHING: GrantContent = {
  amountMinor: null,
  efforts: [],
  forecast: [],
  largerItems: [],
  transfers: [],
  receivedMinor: null,
  costsMinor: null,
  unspentMinor: null,
};

export function aDocument(over: Partial<GrantDocument> = {}): GrantDocument {
  return {
    id: newId(),
    grantId: newId(),
    partnershipId,
    kind: 'REQUISITION',
    state: 'PREPARED',
    content: NOTHING,
    review: null,
    preparedBy: newId(),
    preparedAt: at,
    attestedBy: null,
    attestedAt: null,
    signedBy: null,
    signedOn: null,
    signedName: null,
    archiveHash: null,
    ...over,
  };
}
