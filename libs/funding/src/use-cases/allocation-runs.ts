import { type Actor, type Id, newId, ok, refuse, type Result } from '@samprova/kernel';
import type { CurrencyMixed } from '@samprova/accounting/domain';
import { Partnerships } from '@samprova/partnerships';
import { invalidInput, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { compareAllocations } from '../domain/allocation/compare-allocations.js';
import { type FundingCommand, mayGive } from '../domain/funding-commands.js';
import type { AllocationNotPossible } from '../domain/runs/allocation-not-possible.js';
import type { AllocationRun } from '../domain/runs/allocation-run.js';
import { type AllocationRunStep, gateOfRun } from '../domain/runs/allocation-run-machine.js';
import {
  type AllocationRunNotReached,
  attestRun,
  type CommitmentRefusal,
  type FourEyesNeeded,
  prepareRun,
} from '../domain/runs/decide-run.js';
import { AllocationRunAttested } from '../events.js';
import { AllocationRunRepository } from '../persistence/allocation-run.repository.js';
import { FundRepository } from '../persistence/fund.repository.js';
import { type AnsweredAllocation, answerAllocation } from './answer-allocation.js';

export type AllocationRunWish = Pick<
  AllocationRun,
  'title' | 'year' | 'use' | 'purpose' | 'fundSourceId' | 'coFundingMinor' | 'capacity' | 'priorityLetter'
> & {
  /** JSON as `samprova allocate` reads it. */
  readonly document: string;
  /** A scenario binds nobody. */
  readonly isScenario: boolean;
};

/** Two runs side by side. */
export interface ComparedRuns {
  readonly first: AllocationRun;
  readonly second: AllocationRun;
  readonly lines: readonly {
    readonly code: string;
    readonly firstMinor: number | null;
    readonly secondMinor: number | null;
    readonly differenceMinor: number;
  }[];
}

/** Pools shared out and kept, so that anybody can repeat and explain them. */
@Injectable()
export class AllocationRuns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly funds: FundRepository,
    private readonly runs: AllocationRunRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, year: number | null, page: Page): Promise<AllocationRun[]> {
    permitted(actor, 'allocation-run:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.runs.page(tx, partnershipId, year, page));
  }

  get(actor: Actor, id: Id): Promise<AllocationRun> {
    return this.unitOfWork.run(actor, (tx) => this.runs.get(tx, actor, id));
  }

  /** What a document would give; nothing is kept. */
  preview(document: string): Result<AnsweredAllocation, AllocationNotPossible> {
    return answerAllocation(document);
  }

  /** Runs the kept inputs again by the version of the model that they name. */
  explain({ id, inputs, modelVersion }: AllocationRun): AnsweredAllocation {
    const again = answerAllocation(inputs, modelVersion);
    if (!again.ok) throw new Error(`the run ${id} cannot be repeated: ${again.refusal.message}`);
    return again.value;
  }

  create(
    actor: Actor,
    partnershipId: Id,
    { document, isScenario, ...wish }: AllocationRunWish,
  ): Promise<Result<AllocationRun, AllocationNotPossible | CurrencyMixed | CommitmentRefusal>> {
    permitted(actor, 'allocation-run:create', partnershipId);
    return this.unitOfWork.run(
      actor,
      async (tx): Promise<Result<AllocationRun, AllocationNotPossible | CurrencyMixed | CommitmentRefusal>> => {
        const { currency } = await this.partnerships.of(tx, partnershipId);
        const answered = answerAllocation(document);
        if (!answered.ok) return answered;
        const { request, allocation, inputs, inputsHash } = answered.value;
        if (request.currency !== currency)
          return refuse({
            code: 'CURRENCY_MIXED',
            message: `Money of this partnership is in ${currency}.`,
            currencies: [currency, request.currency],
          });
        const scenario: AllocationRun = {
          ...wish,
          id: newId(),
          partnershipId,
          state: 'SCENARIO',
          currency,
          poolMinor: Number(request.pool),
          modelKind: allocation.model,
          modelVersion: allocation.version,
          inputs,
          inputsHash,
          lines: allocation.lines.map(({ code, amount }) => ({ code, amountMinor: Number(amount) })),
          preparedBy: actor.personId,
          preparedAt: tx.now,
          attestedBy: null,
          attestedAt: null,
        };
        const run = isScenario
          ? await this.sourceOf(tx, scenario).then(() => ok(scenario))
          : await this.bind(tx, scenario);
        if (run.ok) await this.runs.add(tx, run.value);
        return run;
      },
    );
  }

  /** Makes a scenario a run; whoever does it is its preparer. */
  prepare(actor: Actor, id: Id): Promise<Result<AllocationRun, AllocationRunNotReached | CommitmentRefusal>> {
    return this.step(actor, id, 'allocation-run:prepare', (tx, run) => this.bind(tx, run));
  }

  attest(actor: Actor, id: Id): Promise<Result<AllocationRun, AllocationRunNotReached | FourEyesNeeded>> {
    return this.step(actor, id, 'allocation-run:attest', (tx, run) => {
      const attested = attestRun(run, { personId: actor.personId, at: tx.now });
      if (attested.ok)
        tx.announce(AllocationRunAttested(run.partnershipId, { allocationRunId: run.id, year: run.year }));
      return attested;
    });
  }

  withdraw(actor: Actor, id: Id): Promise<Result<AllocationRun, AllocationRunNotReached>> {
    return this.step(actor, id, 'allocation-run:withdraw', (_, run) => ok({ ...run, state: 'WITHDRAWN' as const }));
  }

  /** @throws Fault INVALID_INPUT when they are in different currencies or partnerships */
  compare(actor: Actor, firstId: Id, secondId: Id): Promise<ComparedRuns> {
    return this.unitOfWork.run(actor, async (tx) => {
      const first = await this.runs.get(tx, actor, firstId);
      const second = await this.runs.get(tx, actor, secondId);
      if (first.partnershipId !== second.partnershipId)
        throw invalidInput('secondId', 'Compare runs of one partnership: only they are in one currency.');
      const lines = compareAllocations(exactly(first), exactly(second)).map(({ code, first, second, difference }) => ({
        code,
        firstMinor: first === null ? null : Number(first),
        secondMinor: second === null ? null : Number(second),
        differenceMinor: Number(difference),
      }));
      return { first, second, lines };
    });
  }

  private async bind(tx: Tx, run: AllocationRun): Promise<Result<AllocationRun, CommitmentRefusal>> {
    const { feePolicy } = await this.partnerships.of(tx, run.partnershipId);
    const by = { personId: tx.actor.personId, at: tx.now };
    return prepareRun(run, await this.sourceOf(tx, run), feePolicy, by);
  }

  private async sourceOf(tx: Tx, { fundSourceId, partnershipId }: AllocationRun) {
    if (fundSourceId === null) return null;
    const source = await this.funds.source(tx, tx.actor, fundSourceId);
    if (source.partnershipId !== partnershipId)
      throw invalidInput('input.fundSourceId', 'Take a source of the same partnership.');
    return source;
  }

  private step<R extends { readonly code: string }>(
    actor: Actor,
    id: Id,
    step: AllocationRunStep,
    decide: (tx: Tx, run: AllocationRun) => Promise<Result<AllocationRun, R>> | Result<AllocationRun, R>,
  ): Promise<Result<AllocationRun, R | AllocationRunNotReached>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<AllocationRun, R | AllocationRunNotReached>> => {
      const found = await this.runs.get(tx, actor, id);
      return this.runs.change<R | AllocationRunNotReached>(tx, found, step, (run) => {
        const open = gateOfRun(actor, step, run);
        if (open === 'NOT_PERMITTED') throw notPermitted(step);
        const reached = run.state;
        if (open === 'WRONG_STATE')
          return refuse({
            code: 'ALLOCATION_RUN_NOT_REACHED',
            message: `Not while the run is ${reached}.`,
            reached,
          });
        return decide(tx, run);
      });
    });
  }
}

function exactly({ lines }: AllocationRun) {
  return lines.map(({ code, amountMinor }) => ({ code, amount: BigInt(amountMinor) }));
}

function permitted(actor: Actor, command: FundingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
