import { Ledgers } from '@samprova/accounting';
import { ANONYMOUS, systemActor } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { CommandFailure } from '../command.js';
import { withAccounting } from '../invoice/with-accounting.js';

/** @throws CommandFailure with one sentence */
export function ledgerFile(format: 'sie' | 'csv', code: string, year: number, data?: string): Promise<Buffer> {
  return withAccounting(data, async (app) => {
    const partnerships = await app.get(Partnerships).list(ANONYMOUS);
    const partnership = partnerships.find((one) => one.code === code.toUpperCase());
    if (!partnership) {
      const known = partnerships.map((one) => one.code).join(', ');
      throw new CommandFailure(`samprova ledger: there is no partnership "${code}"; there are ${known}.`);
    }
    return app.get(Ledgers).file(systemActor(partnership.id), partnership.id, year, format);
  });
}
