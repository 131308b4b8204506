import { describe, expect, it } from '@jest/globals';
import { VAT_POLICIES } from '../../reference/vat-policies.js';
import { checkVatPolicy } from './check-vat-policy.js';
import type { VatCase } from './vat-case.js';

const outside: VatCase = {
  category: 'OUTSIDE',
  rateBasisPoints: 0,
  reason: 'Ej momspliktig',
  reasonCode: 'VATEX-EU-O',
};
const rule = (membershipFee: Partial<VatCase>, country: 'SE' | 'DK' | 'NO' = 'SE') => {
  const checked = checkVatPolicy({ ...VAT_POLICIES.SE, MEMBERSHIP_FEE: { ...outside, ...membershipFee } }, country);
  return checked.ok ? null : checked.refusal.rule;
};
const taxed = { category: 'STANDARD', reason: null, reasonCode: null } as const;

describe('the VAT cases of an association', () => {
  it.each(['SE', 'DK', 'NO'] as const)('are shipped for %s so that they may stand', (country) => {
    expect(checkVatPolicy(VAT_POLICIES[country], country).ok).toBe(true);
  });

  it.each([
    [{ ...taxed, rateBasisPoints: 2500 }, 'SE', null],
    [{ ...taxed, rateBasisPoints: 600 }, 'SE', null],
    [{ ...taxed, rateBasisPoints: 600 }, 'DK', 'RATE_OF_COUNTRY'],
    [{ ...taxed, rateBasisPoints: 1500 }, 'NO', null],
    [{ ...taxed, rateBasisPoints: 2400 }, 'SE', 'RATE_OF_COUNTRY'],
    [{ ...taxed, rateBasisPoints: 0 }, 'SE', 'RATE_OF_COUNTRY'],
    [{ rateBasisPoints: 2500 }, 'SE', 'NO_RATE_HERE'],
    [{ reason: ' ' }, 'SE', 'REASON_NEEDED'],
    [{ ...taxed, rateBasisPoints: 2500, reason: 'because' }, 'SE', 'NO_REASON_HERE'],
    [{ reasonCode: 'VATEX-EU-AE' }, 'SE', 'REASON_CODE'],
    [{ reasonCode: 'EXEMPT' }, 'SE', 'REASON_CODE'],
    [{ category: 'EXEMPT', reasonCode: 'VATEX-EU-132-1L' }, 'DK', null],
    [{ category: 'EXEMPT', reasonCode: 'VATEX-EU-O' }, 'DK', 'REASON_CODE'],
  ] as const)('%j in %s: %s', (given, country, broken) => {
    expect(rule(given, country)).toBe(broken);
  });
});
