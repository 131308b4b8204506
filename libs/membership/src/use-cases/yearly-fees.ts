import { type Actor, type Id, type Language, newId, ok, type Result } from '@samprova/kernel';
import { Invoices } from '@samprova/accounting';
import type { InvoiceWish } from '@samprova/accounting/domain';
import { Partnerships } from '@samprova/partnerships';
import { localDate, type Partnership } from '@samprova/partnerships/domain';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type MembershipFile, renewalFor } from '../domain/decide-membership.js';
import { policyOn } from '../domain/decide-policy.js';
import {
  decideFeeSchedule,
  type Fee,
  feeFor,
  type FeeSchedule,
  type FeeScheduleRefusal,
  scheduleOf,
  yearSpan,
} from '../domain/fee-schedule.js';
import type { Span } from '../domain/membership.js';
import { mayGive } from '../domain/membership-commands.js';
import type { MembershipPolicy } from '../domain/membership-policy.js';
import { FeeScheduleDecided } from '../events.js';
import { MembershipRepository } from '../persistence/membership.repository.js';

/** One member's year in a run: what it is invoiced, or why not. */
export interface YearlyFee {
  readonly membershipId: Id;
  readonly organisationId: Id;
  readonly period: Span;
  /** Without tax, minor units. */
  readonly netMinor: number;
  /** What was invoiced already; null: nothing yet. */
  readonly invoiceId: Id | null;
  /** The code of the refusal that an invoice would meet; null: none. */
  readonly obstacle: string | null;
}

export interface YearlyRun {
  readonly year: number;
  readonly currency: string;
  readonly fees: readonly YearlyFee[];
}

/** How far a run came: nothing is doubled when it is run again. */
export interface YearlyRunProgress {
  readonly year: number;
  /** Issued by this call. */
  readonly issued: number;
  /** Issued until now. */
  readonly issuedInAll: number;
  /** Still to do: run again. */
  readonly remaining: number;
  /** Members that cannot be invoiced before something is put right. */
  readonly obstructed: readonly YearlyFee[];
}

/** How the fee is called on the invoice, in the partnership's first language. */
const FEE_WORDS: Readonly<Record<Language, string>> = {
  en: 'Membership fee',
  sv: 'Medlemsavgift',
  da: 'Kontingent',
  nb: 'Medlemskontingent',
};

/** So many in one call, so that a request ends in time; whoever runs a year calls until nothing remains. */
const AT_ONCE = 50;

/** What belonging costs, and invoicing it once a year. */
@Injectable()
export class YearlyFees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly invoices: Invoices,
    private readonly memberships: MembershipRepository,
  ) {}

  schedules(actor: Actor, partnershipId: Id): Promise<FeeSchedule[]> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.schedules(tx, partnershipId));
  }

  decide(
    actor: Actor,
    partnershipId: Id,
    fromYear: number,
    currency: string,
    fees: readonly Fee[],
  ): Promise<Result<FeeSchedule, FeeScheduleRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      permitted(actor, 'fee-schedule:decide', partnershipId);
      const partnership = await this.partnerships.of(tx, partnershipId);
      const earlier = await this.memberships.lockSchedules(tx, partnershipId);
      const today = localDate(partnership, tx.now);
      const begins = fromYear > today.year ? yearSpan(fromYear).from : today;
      const policy = await this.memberships.policy(tx, partnershipId, begins);
      const wanted = { id: newId(), partnershipId, fromYear, currency, fees };
      const decided = decideFeeSchedule(wanted, earlier, policy, partnership, today);
      if (!decided.ok) return decided;
      await this.memberships.addSchedule(tx, decided.value);
      tx.announce(FeeScheduleDecided(partnershipId, { feeScheduleId: decided.value.id, fromYear }));
      return ok(decided.value);
    });
  }

  /** For higher areas: what each member was invoiced for a year, without tax, less what was credited. */
  async invoicedIn(
    tx: Tx,
    partnershipId: Id,
    year: number,
  ): Promise<{ readonly organisationId: Id; readonly netMinor: number }[]> {
    const files = await this.memberships.ofPartnership(tx, partnershipId);
    const causes = files.map(({ membership }) => causeOf(year, membership.id));
    const issued = await this.invoices.ofCauses(tx, partnershipId, causes);
    const notes = await this.invoices.creditNotesOf(
      tx,
      issued.map(({ id }) => id),
    );
    return issued.map(({ id, organisationId, totals }) => ({
      organisationId,
      netMinor: notes
        .filter(({ invoiceId }) => invoiceId === id)
        .reduce((left, note) => left - note.totals.netMinor, totals.netMinor),
    }));
  }

  /** Whom a year would be invoiced to; nothing is kept. */
  preview(actor: Actor, partnershipId: Id, year: number): Promise<YearlyRun> {
    permitted(actor, 'yearly-run:preview', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      return { year, currency: partnership.currency, fees: await this.plan(tx, partnership, year) };
    });
  }

  /** Renews and invoices those that are left, each in a transaction of its own: a crash loses nothing and doubles nothing. */
  async run(actor: Actor, partnershipId: Id, year: number): Promise<YearlyRunProgress> {
    permitted(actor, 'yearly-run:issue', partnershipId);
    const planned = await this.unitOfWork.run(actor, async (tx) =>
      this.plan(tx, await this.partnerships.of(tx, partnershipId), year),
    );
    const open = planned.filter(({ invoiceId, obstacle }) => invoiceId === null && obstacle === null);
    let issued = 0;
    for (const { membershipId } of open.slice(0, AT_ONCE))
      if (await this.issueOne(actor, membershipId, year)) issued += 1;
    const now = await this.unitOfWork.run(actor, async (tx) =>
      this.plan(tx, await this.partnerships.of(tx, partnershipId), year),
    );
    return {
      year,
      issued,
      issuedInAll: now.filter(({ invoiceId }) => invoiceId !== null).length,
      remaining: now.filter(({ invoiceId, obstacle }) => invoiceId === null && obstacle === null).length,
      obstructed: now.filter(({ obstacle }) => obstacle !== null),
    };
  }

  /** @returns whether it was this call that issued */
  private async issueOne(actor: Actor, membershipId: Id, year: number): Promise<boolean> {
    const issued = await this.unitOfWork.run(actor, async (tx): Promise<Result<boolean, { readonly code: string }>> => {
      const file = await this.memberships.lock(tx, actor, membershipId);
      const { partnershipId, organisationId } = file.membership;
      const partnership = await this.partnerships.of(tx, partnershipId);
      const [known] = await this.invoices.ofCauses(tx, partnershipId, [causeOf(year, membershipId)]);
      const renewal = renewalFor(year, file);
      if (renewal)
        await this.memberships.addPeriod(
          tx,
          { id: newId(), membershipId, partnershipId, organisationId, startsOn: renewal.from, endsOn: renewal.to },
          'yearly-run:issue',
        );
      const fee = this.feeOf(
        file,
        year,
        await this.memberships.policies(tx, partnershipId),
        await this.memberships.schedules(tx, partnershipId),
      );
      if (known || !fee || fee.netMinor === 0) return ok(false);
      const answer = await this.invoices.issueIn(
        tx,
        partnershipId,
        wishFor(partnership, organisationId, membershipId, year, fee),
      );
      return answer.ok ? ok(true) : answer;
    });
    return issued.ok && issued.value;
  }

  private async plan(tx: Tx, partnership: Partnership, year: number): Promise<YearlyFee[]> {
    const policies = await this.memberships.policies(tx, partnership.id);
    const schedules = await this.memberships.schedules(tx, partnership.id);
    const files = await this.memberships.ofPartnership(tx, partnership.id);
    const causes = files.map(({ membership }) => causeOf(year, membership.id));
    const invoiced = new Map(
      (await this.invoices.ofCauses(tx, partnership.id, causes)).map((one) => [one.cause, one.id]),
    );
    const fees = files.flatMap((file) => {
      const { id: membershipId, organisationId } = file.membership;
      const fee = this.feeOf(file, year, policies, schedules);
      if (!fee || fee.netMinor === 0) return [];
      return [{ membershipId, organisationId, ...fee, invoiceId: invoiced.get(causeOf(year, membershipId)) ?? null }];
    });
    const left = fees.filter(({ invoiceId }) => invoiceId === null);
    const wishes = left.map((fee) => wishFor(partnership, fee.organisationId, fee.membershipId, year, fee));
    const drawn = await this.invoices.drawAll(tx, partnership, wishes);
    const obstacles = new Map(
      left.map(({ membershipId }, index) => {
        const one = drawn[index];
        return [membershipId, one && !one.ok ? one.refusal.code : null];
      }),
    );
    return fees.map((fee) => ({ ...fee, obstacle: obstacles.get(fee.membershipId) ?? null }));
  }

  /** The days that a member belongs in a year as it was taken in (a lapse gives nothing back), and what they cost. */
  private feeOf(
    file: MembershipFile,
    year: number,
    policies: readonly MembershipPolicy[],
    schedules: readonly FeeSchedule[],
  ): { readonly period: Span; readonly netMinor: number } | null {
    const [first] = file.periods.filter(({ startsOn }) => startsOn.year === year);
    const period = first ? { from: first.startsOn, to: first.endsOn } : renewalFor(year, file);
    const annual = scheduleOf(year, schedules)?.fees.find(
      ({ memberClass }) => memberClass === file.membership.memberClass,
    );
    if (!period || !annual) return null;
    const { proration } = policyOn(policies, period.from);
    return { period, netMinor: feeFor(annual.annualMinor, period, proration) };
  }
}

function causeOf(year: number, membershipId: Id): string {
  return `yearly-fee:${year}:${membershipId}`;
}

function wishFor(
  { currency, languages }: Partnership,
  organisationId: Id,
  membershipId: Id,
  year: number,
  { period, netMinor }: { readonly period: Span; readonly netMinor: number },
): InvoiceWish {
  return {
    organisationId,
    lines: [
      {
        purpose: 'MEMBERSHIP_FEE',
        text: `${FEE_WORDS[languages[0] ?? 'en']} ${year}`,
        quantity: 1,
        unitPrice: { minor: netMinor, currency },
        period,
      },
    ],
    dueOn: null,
    note: null,
    cause: causeOf(year, membershipId),
  };
}

function permitted(
  actor: Actor,
  command: 'fee-schedule:decide' | 'yearly-run:preview' | 'yearly-run:issue',
  partnershipId: Id,
): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
