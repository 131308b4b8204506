import type { Instant } from '@samprova/kernel';
import type { FeeRecord } from '@samprova/accounting/domain';
import type { AllocationRun, Budget, Contribution, Cost, FundSource, StateGrant } from '@samprova/funding/domain';
import type { MoneyFacts } from './money.js';

/** What the areas below keep of a partnership's money. */
export interface MoneyRecorded {
  readonly fees: readonly FeeRecord[];
  readonly sources: readonly FundSource[];
  readonly budgets: readonly Budget[];
  readonly contributions: readonly Contribution[];
  readonly costs: readonly Cost[];
  readonly grants: readonly StateGrant[];
  readonly runs: readonly AllocationRun[];
}

/** Drafts of grants bind nobody; amounts of another currency are left out, for nobody may add them up. */
export function readMoney(
  { fees, sources, budgets, contributions, costs, grants, runs }: MoneyRecorded,
  { timeZone, currency }: { readonly timeZone: string; readonly currency: string },
): MoneyFacts {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  return {
    fees,
    income: contributions.flatMap(({ fundSourceId, kind, year, recordedOn, amountMinor: minor }) => {
      const source = kinds.get(fundSourceId);
      if (kind !== 'MONEY' || !source) return [];
      const day = recordedOn.toString();
      const on = recordedOn.year === year ? day : recordedOn.year < year ? `${year}-01-01` : `${year}-12-31`;
      return { recordedOn: day, on, source, minor };
    }),
    costs: costs.map((cost) => ({
      at: cost.postedAt.epochMilliseconds,
      on: cost.incurredOn.toString(),
      minor: cost.amountMinor,
      running: isRunning(cost, budgets),
      grantId: cost.grantId,
    })),
    grants: grants
      .filter((grant) => grant.state !== 'DRAFT' && grant.currency === currency)
      .map(({ id, periodFrom, periodTo, receivedOn, receivedMinor, unspentMinor, duties }) => ({
        ...{ id, from: periodFrom.toString(), to: periodTo.toString() },
        receivedOn: receivedOn?.toString() ?? null,
        receivedMinor: receivedMinor ?? 0,
        // Nothing is repaid where nothing was left.
        duties: duties
          .filter(({ kind }) => kind !== 'REPAYMENT' || unspentMinor === null || unspentMinor > 0)
          .map(({ dueOn, doneOn }) => ({ dueOn: dueOn.toString(), doneOn: doneOn?.toString() ?? null })),
      })),
    runs: runs.flatMap(({ attestedAt, use, poolMinor, coFundingMinor, lines, ...run }) =>
      attestedAt === null || run.currency !== currency
        ? []
        : {
            ...{ at: attestedAt.epochMilliseconds, on: dayOf(attestedAt, timeZone) },
            ...{ targeted: use === 'TARGETED', poolMinor, coFundingMinor },
            largestMinor: Math.max(0, ...lines.map(({ amountMinor }) => amountMinor)),
          },
    ),
  };
}

/** By the budget that counted when the cost was posted: a later version does not change what it was for. */
function isRunning({ incurredOn, lineCode, postedAt }: Cost, budgets: readonly Budget[]): boolean {
  const lines = budgets
    .filter(
      ({ year, decidedAt }) => year === incurredOn.year && decidedAt.epochMilliseconds <= postedAt.epochMilliseconds,
    )
    .flatMap(({ lines }) => lines);
  return lines.findLast(({ code }) => code === lineCode)?.use === 'RUNNING';
}

function dayOf(at: Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
