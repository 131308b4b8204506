import { portionOf, sumMinor } from '../money.js';
import type { InvoiceLine, InvoiceTotals, VatSubtotal } from './invoice.js';

/** Tax is reckoned once per category and rate on the sum of its lines (EN 16931, BR-CO-17), never line by line. */
export function totalLines(lines: readonly Pick<InvoiceLine, 'netMinor' | 'vat'>[]): InvoiceTotals {
  const groups = new Map<string, VatSubtotal>();
  for (const { netMinor, vat } of lines) {
    const { category, rateBasisPoints, reason, reasonCode } = vat;
    const key = `${category} ${rateBasisPoints}`;
    const before = groups.get(key);
    groups.set(key, {
      category,
      rateBasisPoints,
      reason: before?.reason ?? reason,
      reasonCode: before ? (before.reasonCode === reasonCode ? reasonCode : null) : reasonCode,
      baseMinor: sumMinor([before?.baseMinor ?? 0, netMinor]),
      vatMinor: 0,
    });
  }
  const vat = [...groups.values()].map((group) => ({ ...group, vatMinor: taxOf(group) }));
  return withSums(vat);
}

/**
 * What a credit note takes back so that the invoice's tax is taken back exactly, however many notes there are: the tax of
 * all that is credited by now, minus the tax of what was credited before.
 */
export function totalCredit(
  lines: readonly Pick<InvoiceLine, 'netMinor' | 'vat'>[],
  before: readonly InvoiceTotals[],
): InvoiceTotals {
  const vat = totalLines(lines).vat.map((group) => {
    const earlier = before
      .flatMap((totals) => totals.vat)
      .filter((other) => other.category === group.category && other.rateBasisPoints === group.rateBasisPoints);
    const baseMinor = sumMinor([group.baseMinor, ...earlier.map((other) => other.baseMinor)]);
    const vatMinor = taxOf({ ...group, baseMinor }) - sumMinor(earlier.map((other) => other.vatMinor));
    return { ...group, vatMinor };
  });
  return withSums(vat);
}

function taxOf({ baseMinor, rateBasisPoints }: Pick<VatSubtotal, 'baseMinor' | 'rateBasisPoints'>): number {
  return portionOf(baseMinor, BigInt(rateBasisPoints), 10_000n);
}

function withSums(vat: readonly VatSubtotal[]): InvoiceTotals {
  const netMinor = sumMinor(vat.map(({ baseMinor }) => baseMinor));
  const vatMinor = sumMinor(vat.map((group) => group.vatMinor));
  return { netMinor, vatMinor, grossMinor: sumMinor([netMinor, vatMinor]), vat };
}
