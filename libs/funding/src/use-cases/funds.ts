import { type Actor, type Id, type LocalDate, newId, ok, type Result } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { YearlyFees } from '@samprova/membership';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { invalidInput, notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type FundingCommand, mayGive } from '../domain/funding-commands.js';
import { checkBookable, type StateGrantNotReached } from '../domain/grants/decide-grant.js';
import { type Budget, type BudgetLine, type BudgetRefusal, decideBudget } from '../domain/sources/budget.js';
import { type BudgetOutcome, budgetOutcome } from '../domain/sources/budget-outcome.js';
import {
  type Contribution,
  type ContributionIsInvoiced,
  recordContribution,
  type ValuationMissing,
} from '../domain/sources/contribution.js';
import {
  checkGrantPeriod,
  type Cost,
  type CostOutsidePeriod,
  type CostRefusal,
  type CostReversed,
  postCost,
  reverseCost,
} from '../domain/sources/cost.js';
import {
  type FundSource,
  type FundSourcePurposeMissing,
  type FundSourceTaken,
  type FundSourceWithoutFees,
  openFundSource,
} from '../domain/sources/fund-source.js';
import { BudgetDecided } from '../events.js';
import { type CostSearch, FundRepository } from '../persistence/fund.repository.js';
import { GrantRepository } from '../persistence/grant.repository.js';

export type FundSourceWish = Omit<FundSource, 'id' | 'partnershipId'>;
export type ContributionWish = Omit<Contribution, 'id' | 'partnershipId' | 'recordedOn'>;
export type CostWish = Pick<
  Cost,
  'fundSourceId' | 'lineCode' | 'incurredOn' | 'amountMinor' | 'text' | 'voucher' | 'grantId'
>;

/** Where money comes from, what it is planned for, and what was spent. */
@Injectable()
export class Funds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
    private readonly fees: YearlyFees,
    private readonly funds: FundRepository,
    private readonly grants: GrantRepository,
  ) {}

  sources(actor: Actor, partnershipId: Id): Promise<FundSource[]> {
    permitted(actor, 'fund-source:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.funds.sources(tx, partnershipId));
  }

  open(
    actor: Actor,
    partnershipId: Id,
    wish: FundSourceWish,
  ): Promise<Result<FundSource, FundSourcePurposeMissing | FundSourceTaken | FundSourceWithoutFees>> {
    permitted(actor, 'fund-source:open', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.funds.lock(tx, partnershipId);
      await this.known(tx, wish.organisationId);
      const { feePolicy } = await this.partnerships.of(tx, partnershipId);
      const opened = openFundSource(
        { ...wish, id: newId(), partnershipId },
        await this.funds.sources(tx, partnershipId),
        feePolicy,
      );
      if (opened.ok) await this.funds.addSource(tx, opened.value);
      return opened;
    });
  }

  /** Every version of a year's budget, the oldest first. */
  budgets(actor: Actor, partnershipId: Id, year: number): Promise<Budget[]> {
    permitted(actor, 'fund-source:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.funds.budgets(tx, partnershipId, year));
  }

  decideBudget(
    actor: Actor,
    partnershipId: Id,
    year: number,
    lines: readonly BudgetLine[],
  ): Promise<Result<Budget, BudgetRefusal>> {
    permitted(actor, 'budget:decide', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.funds.lock(tx, partnershipId);
      const { currency, feePolicy } = await this.partnerships.of(tx, partnershipId);
      const wanted = { id: newId(), partnershipId, year, currency, lines };
      const decided = decideBudget(
        { ...wanted, decidedBy: actor.personId, decidedAt: tx.now },
        await this.funds.budgets(tx, partnershipId, year),
        await this.funds.sources(tx, partnershipId),
        feePolicy,
      );
      if (!decided.ok) return decided;
      await this.funds.addBudget(tx, decided.value);
      tx.announce(BudgetDecided(partnershipId, { budgetId: decided.value.id, year }));
      return decided;
    });
  }

  contributions(actor: Actor, partnershipId: Id, year: number): Promise<Contribution[]> {
    permitted(actor, 'fund-source:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.funds.contributions(tx, partnershipId, year));
  }

  contribute(
    actor: Actor,
    wish: ContributionWish,
  ): Promise<Result<Contribution, ValuationMissing | ContributionIsInvoiced>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const source = await this.funds.source(tx, actor, wish.fundSourceId);
      const { partnershipId } = source;
      permitted(actor, 'contribution:record', partnershipId);
      await this.known(tx, wish.organisationId);
      const recordedOn = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const recorded = recordContribution({ ...wish, id: newId(), partnershipId, recordedOn }, source);
      if (recorded.ok) await this.funds.addContribution(tx, recorded.value);
      return recorded;
    });
  }

  /** The newest first, by the day on which they were incurred. */
  costs(actor: Actor, search: CostSearch, page: Page): Promise<Cost[]> {
    permitted(actor, 'fund-source:read', search.partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.funds.costs(tx, search, page));
  }

  post(actor: Actor, wish: CostWish): Promise<Result<Cost, CostRefusal | CostOutsidePeriod | StateGrantNotReached>> {
    return this.unitOfWork.run(
      actor,
      async (tx): Promise<Result<Cost, CostRefusal | CostOutsidePeriod | StateGrantNotReached>> => {
        const source = await this.funds.source(tx, actor, wish.fundSourceId);
        const { partnershipId } = source;
        permitted(actor, 'cost:post', partnershipId);
        await this.funds.lock(tx, partnershipId);
        const ofGrant = await this.checkGrant(tx, partnershipId, wish);
        if (!ofGrant.ok) return ofGrant;
        const { year } = wish.incurredOn;
        const { feePolicy } = await this.partnerships.of(tx, partnershipId);
        const cost: Cost = {
          ...wish,
          id: newId(),
          partnershipId,
          reversesId: null,
          postedBy: actor.personId,
          postedAt: tx.now,
        };
        const budget = (await this.funds.budgets(tx, partnershipId, year)).at(-1) ?? null;
        const posted = postCost(cost, budget, source, await this.moneyLeft(tx, source, year), feePolicy);
        if (posted.ok) await this.funds.addCost(tx, posted.value);
        return posted;
      },
    );
  }

  /** Takes a cost back by one below zero, on the given day. */
  reverse(
    actor: Actor,
    costId: Id,
    incurredOn: LocalDate,
    text: string,
  ): Promise<Result<Cost, CostReversed | CostOutsidePeriod | StateGrantNotReached>> {
    return this.unitOfWork.run(
      actor,
      async (tx): Promise<Result<Cost, CostReversed | CostOutsidePeriod | StateGrantNotReached>> => {
        const { cost } = await this.funds.cost(tx, actor, costId);
        permitted(actor, 'cost:post', cost.partnershipId);
        await this.funds.lock(tx, cost.partnershipId);
        const ofGrant = await this.checkGrant(tx, cost.partnershipId, { grantId: cost.grantId, incurredOn });
        if (!ofGrant.ok) return ofGrant;
        const { isReversed } = await this.funds.cost(tx, actor, costId);
        const reversal = { id: newId(), incurredOn, text, postedBy: actor.personId, postedAt: tx.now };
        const reversed = reverseCost(cost, isReversed, reversal);
        if (reversed.ok) await this.funds.addCost(tx, reversed.value);
        return reversed;
      },
    );
  }

  /** Budget against outcome in a year, by source and by line, with who pays what. */
  outcome(actor: Actor, partnershipId: Id, year: number): Promise<BudgetOutcome> {
    permitted(actor, 'fund-source:read', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const { currency } = await this.partnerships.of(tx, partnershipId);
      return budgetOutcome(
        { year, currency },
        (await this.funds.budgets(tx, partnershipId, year)).at(-1) ?? null,
        await this.funds.sources(tx, partnershipId),
        await this.funds.contributions(tx, partnershipId, year),
        await this.fees.invoicedIn(tx, partnershipId, year),
        await this.funds.costsOfYear(tx, partnershipId, year),
      );
    });
  }

  private async moneyLeft(tx: Tx, { id, partnershipId, kind }: FundSource, year: number): Promise<number> {
    const left = await this.funds.moneyLeft(tx, id, year);
    if (kind !== 'MEMBER_FEE') return left;
    const fees = await this.fees.invoicedIn(tx, partnershipId, year);
    return fees.reduce((sum, { netMinor }) => sum + netMinor, left);
  }

  /** Nothing more is booked on a grant that is not valid yet, or that was reported. */
  private async checkGrant(
    tx: Tx,
    partnershipId: Id,
    { grantId, incurredOn }: Pick<Cost, 'grantId' | 'incurredOn'>,
  ): Promise<Result<null, CostOutsidePeriod | StateGrantNotReached>> {
    if (grantId === null) return ok(null);
    const grant = await this.grants.get(tx, tx.actor, grantId);
    if (grant.partnershipId !== partnershipId)
      throw invalidInput('input.grantId', 'Take a grant of the same partnership.');
    const reached = checkBookable(grant);
    return reached.ok ? checkGrantPeriod({ incurredOn }, grant) : reached;
  }

  private async known(tx: Tx, organisationId: Id | null): Promise<void> {
    if (organisationId === null) return;
    const [organisation] = await this.organisations.byIds(tx, [organisationId]);
    if (!organisation) throw notFound('organisation', organisationId);
  }
}

function permitted(actor: Actor, command: FundingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
