import { ok, refuse, type Result } from '@samprova/kernel';
import type { Country } from '@samprova/partnerships/domain';
import type { BillingProfile } from './billing-profile.js';
import type { Debtor } from './debtor.js';
import type { InvoiceParty, PayeeAccount, PayeeAccountKind } from './invoice/invoice.js';
import type { PaymentReferenceKind } from './references/reference-wrong.js';
import { isLuhn, mod97 } from './references/check-digits.js';
import { isRegisterNumber, isVatNumber, REGISTER_SCHEMES, registerDigits } from './register-numbers.js';
import { checkVatPolicy, type VatCaseImpossible } from './vat/check-vat-policy.js';

/** A number that its register or bank cannot have given. */
export interface BillingNumberWrong {
  readonly code: 'BILLING_NUMBER_WRONG';
  readonly message: string;
  readonly at: BillingNumber;
}

export const BILLING_NUMBERS = [
  'ORGANISATION_NUMBER',
  'VAT_NUMBER',
  'ELECTRONIC_ADDRESS',
  'ACCOUNT',
  'REFERENCE_SCHEME',
] as const;
export type BillingNumber = (typeof BILLING_NUMBERS)[number];

/** Which references a kind of account can carry. RF goes everywhere that a bank reads text. */
const REFERENCES: Readonly<Record<PayeeAccountKind, readonly PaymentReferenceKind[]>> = {
  BANKGIRO: ['OCR', 'RF'],
  PLUSGIRO: ['OCR', 'RF'],
  FIK: ['FIK'],
  NORWEGIAN: ['KID', 'RF'],
  IBAN: ['RF', 'OCR', 'KID'],
};

export function checkBilling(
  profile: BillingProfile,
  country: Country,
): Result<BillingProfile, BillingNumberWrong | VatCaseImpossible> {
  const { seller, referenceScheme, vatPolicy } = profile;
  const number = seller.organisationNumber;
  if (!number || !isRegisterNumber(country, registerDigits(number)))
    return wrong('ORGANISATION_NUMBER', `Give the number that the register of ${country} gave the seller.`);
  const party = checkParty(seller);
  if (!party.ok) return party;
  if (!isAccount(seller.account)) return wrong('ACCOUNT', 'Digits are missing or mistaken in the account’s number.');
  if (!REFERENCES[seller.account.kind].includes(referenceScheme.kind))
    return wrong(
      'REFERENCE_SCHEME',
      `This account takes ${REFERENCES[seller.account.kind].join(' or ')} as payment reference.`,
    );
  const vat = checkVatPolicy(vatPolicy, country);
  return vat.ok ? ok(profile) : vat;
}

export function checkDebtor(debtor: Debtor): Result<Debtor, BillingNumberWrong> {
  const party = checkParty(debtor);
  return party.ok ? ok(debtor) : party;
}

function checkParty({
  vatNumber,
  electronicAddress,
}: Pick<InvoiceParty, 'vatNumber' | 'electronicAddress'>): Result<null, BillingNumberWrong> {
  if (vatNumber !== null && !isVatNumber(vatNumber))
    return wrong('VAT_NUMBER', 'Write the VAT number with its country: SE…01, DK…, NO…MVA.');
  if (electronicAddress === null) return ok(null);
  const { scheme, id } = electronicAddress;
  const known = (['SE', 'DK', 'NO'] as const).find((country) => REGISTER_SCHEMES[country] === scheme);
  const right = known ? isRegisterNumber(known, id) : scheme === '0088' ? isGln(id) : /^\d{4}$/.test(scheme);
  return right
    ? ok(null)
    : wrong('ELECTRONIC_ADDRESS', 'The number is none of its scheme: 0007 SE, 0184 DK, 0192 NO, 0088 GLN.');
}

/** GS1: weights 1 and 3 from the right. */
function isGln(id: string): boolean {
  if (!/^\d{13}$/.test(id)) return false;
  return [...id].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

function isAccount({ kind, number, bic }: PayeeAccount): boolean {
  if (bic !== null && !/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic)) return false;
  switch (kind) {
    case 'BANKGIRO':
      return /^\d{7,8}$/.test(number) && isLuhn(number);
    case 'PLUSGIRO':
      return /^\d{2,8}$/.test(number) && isLuhn(number);
    case 'FIK':
      return /^\d{8}$/.test(number);
    case 'NORWEGIAN':
      return /^\d{11}$/.test(number) && mod11Account(number);
    case 'IBAN':
      return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(number) && mod97(`${number.slice(4)}${number.slice(0, 4)}`) === 1;
  }
}

/** Norwegian accounts: weights 5 4 3 2 7 6 5 4 3 2, which are 2–7 from the right. */
function mod11Account(number: string): boolean {
  const sum = [...number].reduce(
    (total, digit, place) => total + Number(digit) * (place === 10 ? 1 : 2 + ((9 - place) % 6)),
    0,
  );
  return sum % 11 === 0;
}

function wrong(at: BillingNumber, message: string): Result<never, BillingNumberWrong> {
  return refuse({ code: 'BILLING_NUMBER_WRONG', message, at });
}
