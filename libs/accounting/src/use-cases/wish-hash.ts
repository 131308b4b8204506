import { createHash } from 'node:crypto';
import type { InvoiceWish } from '../domain/invoice/draw-invoice.js';

/** The same wish gives the same hash, so that a repeated wish can be told from another with the same cause. */
export function wishHash({ organisationId, lines, dueOn, note }: InvoiceWish): string {
  const asked = {
    organisationId,
    lines: lines.map(({ purpose, text, quantity, unitPrice, period }) => [
      ...[purpose, text, quantity, unitPrice.minor, unitPrice.currency],
      ...[period?.from.toString() ?? null, period?.to.toString() ?? null],
    ]),
    dueOn: dueOn?.toString() ?? null,
    note,
  };
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
