import { ok, refuse, type Result } from '@samprova/kernel';
import type { Country } from '@samprova/partnerships/domain';
import { INVOICE_PURPOSES, type InvoicePurpose, type VatCase, type VatPolicy } from './vat-case.js';

/** A case that the law of the country or EN 16931 does not know. */
export interface VatCaseImpossible {
  readonly code: 'VAT_CASE_IMPOSSIBLE';
  readonly message: string;
  readonly purpose: InvoicePurpose;
  readonly rule: VatRule;
}

export const VAT_RULES = ['RATE_OF_COUNTRY', 'NO_RATE_HERE', 'REASON_NEEDED', 'NO_REASON_HERE', 'REASON_CODE'] as const;
export type VatRule = (typeof VAT_RULES)[number];

/** In basis points. SE: 7 kap. 1 § mervärdesskattelagen (2023:200); DK: momsloven § 33; NO: Stortingets vedtak om mva. */
const RATES: Readonly<Record<Country, readonly number[]>> = {
  SE: [2500, 1200, 600],
  DK: [2500],
  NO: [2500, 1500, 1200],
};

/** Codes that stand for one category alone (Peppol P0104–P0111). */
const CATEGORY_OF_CODE: Readonly<Record<string, VatCase['category']>> = {
  'VATEX-EU-O': 'OUTSIDE',
  'VATEX-EU-AE': 'REVERSE_CHARGE',
};

export function checkVatPolicy(policy: VatPolicy, country: Country): Result<VatPolicy, VatCaseImpossible> {
  for (const purpose of INVOICE_PURPOSES) {
    const broken = brokenRule(policy[purpose], country);
    if (broken)
      return refuse({ code: 'VAT_CASE_IMPOSSIBLE', message: sentence(broken, country), purpose, rule: broken });
  }
  return ok(policy);
}

function brokenRule({ category, rateBasisPoints, reason, reasonCode }: VatCase, country: Country): VatRule | null {
  if (category === 'STANDARD' && !RATES[country].includes(rateBasisPoints)) return 'RATE_OF_COUNTRY';
  if (category !== 'STANDARD' && rateBasisPoints !== 0) return 'NO_RATE_HERE';
  const taxed = category === 'STANDARD' || category === 'ZERO';
  if (taxed && (reason !== null || reasonCode !== null)) return 'NO_REASON_HERE';
  if (!taxed && !reason?.trim()) return 'REASON_NEEDED';
  if (reasonCode !== null && !/^VATEX-EU-[0-9A-Z-]+$/.test(reasonCode)) return 'REASON_CODE';
  if (reasonCode !== null && (CATEGORY_OF_CODE[reasonCode] ?? 'EXEMPT') !== category) return 'REASON_CODE';
  return null;
}

function sentence(rule: VatRule, country: Country): string {
  switch (rule) {
    case 'RATE_OF_COUNTRY':
      return `Use one of the rates of the country, in basis points: ${RATES[country].join(', ')}.`;
    case 'NO_RATE_HERE':
      return 'Only a taxed supply has a rate; set it to 0.';
    case 'REASON_NEEDED':
      return 'Say why there is no tax, in the words of the law.';
    case 'NO_REASON_HERE':
      return 'A taxed supply has no reason for being without tax; leave it out.';
    case 'REASON_CODE':
      return 'The code is none of the list VATEX, or belongs to another category; leave it out when unsure.';
  }
}
