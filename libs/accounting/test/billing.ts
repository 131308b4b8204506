import { type Id, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { BillingProfile } from '../src/domain/billing-profile.js';
import type { Debtor } from '../src/domain/debtor.js';
import type { Invoice, InvoiceSeller } from '../src/domain/invoice/invoice.js';
import {
  drawInvoice,
  type InvoiceGround,
  type InvoiceLineWish,
  type InvoiceWish,
} from '../src/domain/invoice/draw-invoice.js';
import { documentNumber } from '../src/domain/invoice/number-series.js';
import { VAT_POLICIES } from '../src/reference/vat-policies.js';

/** Invented organisations; the register numbers have the right check digits. */
export const SELLER: InvoiceSeller = {
  name: 'Påhittade partnerskapet',
  organisationNumber: '9999990014',
  vatNumber: 'SE999999001401',
  taxRegistration: 'Godkänd för F-skatt',
  address: { line1: 'Provgatan 1', line2: null, postalCode: '111 20', city: 'Stockholm', country: 'SE' },
  electronicAddress: { scheme: '0007', id: '9999990014' },
  email: 'faktura@example.org',
  phone: '+46 8 000 00 00',
  account: { kind: 'BANKGIRO', number: '9912346', bic: null },
};

export const PROFILE: BillingProfile = {
  id: '01900000-0000-7000-8000-00000000aaaa',
  partnershipId: PARTNERSHIP_IDS.SE,
  seller: SELLER,
  referenceScheme: { kind: 'OCR', lengthDigit: true },
  vatPolicy: VAT_POLICIES.SE,
  paymentDays: 30,
};

export const BUYER_ID: Id = '01900000-0000-7000-8000-00000000bbbb';

export const DEBTOR: Debtor = {
  id: '01900000-0000-7000-8000-00000000cccc',
  partnershipId: PARTNERSHIP_IDS.SE,
  organisationId: BUYER_ID,
  address: { line1: 'Bolagsvägen 2', line2: 'Plan 3', postalCode: '222 22', city: 'Lund', country: 'SE' },
  vatNumber: 'SE999999002201',
  electronicAddress: { scheme: '0007', id: '9999990022' },
  reference: 'Kst 4711',
  email: 'invoice@example.org',
  language: 'sv',
};

export const TODAY = Temporal.PlainDate.from('2026-03-02');

export const GROUND: InvoiceGround = {
  partnership: { id: PARTNERSHIP_IDS.SE, currency: 'SEK', feePolicy: { kind: 'HYBRID' } },
  profile: PROFILE,
  debtor: DEBTOR,
  organisation: { id: BUYER_ID, name: 'Påhittat Pharma AB', organisationNumber: '999999-0022' },
  today: TODAY,
};

export const lineWish = (
  over: Partial<InvoiceLineWish> & { minor?: number; currency?: string } = {},
): InvoiceLineWish => ({
  purpose: 'SERVICE',
  text: 'Utbildning',
  quantity: 1,
  unitPrice: { minor: over.minor ?? 10_000, currency: over.currency ?? 'SEK' },
  period: null,
  ...over,
});

export const wish = (over: Partial<InvoiceWish> = {}): InvoiceWish => ({
  organisationId: BUYER_ID,
  lines: [lineWish()],
  dueOn: null,
  note: null,
  cause: 'test:1',
  ...over,
});

/** An issued invoice with this many minor units of each line, for tests that begin behind the issue. */
export function issued(over: Partial<InvoiceWish> = {}, ground: InvoiceGround = GROUND): Invoice {
  const drawn = drawInvoice(wish(over), ground);
  if (!drawn.ok) throw new Error(drawn.refusal.message);
  return {
    ...drawn.value,
    id: '01900000-0000-7000-8000-00000000dddd',
    number: documentNumber('INVOICE', 'SE', 2026, 42),
    year: 2026,
    sequence: 42,
    issuedAt: Temporal.Instant.from('2026-03-02T08:00:00Z'),
    issuedBy: null,
    paymentReference: { kind: 'OCR', cardType: null, text: '20260004219' },
    wishHash: '0'.repeat(64),
  };
}

/** How the invented partnership invoices, as it is described. */
export const BILLING: Omit<BillingProfile, 'id' | 'partnershipId'> = {
  seller: SELLER,
  referenceScheme: PROFILE.referenceScheme,
  vatPolicy: PROFILE.vatPolicy,
  paymentDays: PROFILE.paymentDays,
};

export const DEBTOR_DESCRIPTION: Omit<Debtor, 'id' | 'partnershipId' | 'organisationId'> = {
  address: DEBTOR.address,
  vatNumber: DEBTOR.vatNumber,
  electronicAddress: DEBTOR.electronicAddress,
  reference: DEBTOR.reference,
  email: DEBTOR.email,
  language: 'sv',
};
