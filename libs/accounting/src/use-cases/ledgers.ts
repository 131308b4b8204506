import { type Actor, type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayGive } from '../domain/accounting-commands.js';
import type { AccountingYear, DebtorBalance } from '../domain/accounting-year.js';
import type { FeeRecord } from '../domain/fee-record.js';
import type { Account } from '../domain/ledger/account.js';
import { encodeCp437 } from '../domain/ledger/cp437.js';
import { sieFile } from '../domain/ledger/sie.js';
import { BillingRepository } from '../persistence/billing.repository.js';
import { LedgerReadings } from '../persistence/ledger-readings.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';
import { ledgerCsv } from './ledger-csv.js';

export type LedgerFormat = 'sie' | 'csv';

/** What the books say: balances, a year at a glance, and files for other programs. */
@Injectable()
export class Ledgers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly billing: BillingRepository,
    private readonly ledger: LedgerRepository,
    private readonly readings: LedgerReadings,
  ) {}

  /** What stands on each account at the end of a day, debit above zero; accounts without any entry are left out. */
  balances(actor: Actor, partnershipId: Id, on: LocalDate): Promise<ReadonlyMap<Account, number>> {
    permitted(actor, partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.ledger.balances(tx, partnershipId, on.toString()));
  }

  year(actor: Actor, partnershipId: Id, year: number): Promise<AccountingYear> {
    permitted(actor, partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      return this.readings.year(tx, partnership, year, localDate(partnership, tx.now));
    });
  }

  /** Those that owe something or have a credit, the most overdue first; at most a thousand. */
  debtors(actor: Actor, partnershipId: Id): Promise<DebtorBalance[]> {
    permitted(actor, partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      return this.readings.debtors(tx, partnershipId, localDate(partnership, tx.now));
    });
  }

  /** For higher areas already in a transaction: member fees due or paid from one ISO date on and before another. */
  fees(tx: Tx, partnershipId: Id, from: string, to: string): Promise<FeeRecord[]> {
    return this.readings.fees(tx, partnershipId, from, to);
  }

  /** The books of a year as a file: SIE 4 in code page 437, or CSV in UTF-8. */
  file(actor: Actor, partnershipId: Id, year: number, format: LedgerFormat): Promise<Buffer> {
    permitted(actor, partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      const entries = await this.readings.entries(tx, partnershipId, year);
      if (format === 'csv') return Buffer.from(ledgerCsv(entries));
      const seller = (await this.billing.profile(tx, partnershipId))?.seller;
      const lastYear = new Temporal.PlainDate(year - 1, 12, 31);
      const text = sieFile({
        ...{ year, entries, currency: partnership.currency },
        company: { name: seller?.name ?? partnership.code, organisationNumber: seller?.organisationNumber ?? null },
        opening: await this.ledger.balances(tx, partnershipId, lastYear.toString()),
        madeOn: localDate(partnership, tx.now),
      });
      return Buffer.from(encodeCp437(text));
    });
  }
}

function permitted(actor: Actor, partnershipId: Id): void {
  if (!mayGive(actor, 'ledger:read', { partnershipId })) throw notPermitted('ledger:read');
}
