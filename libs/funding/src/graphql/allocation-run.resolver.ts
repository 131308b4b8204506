import type { Actor, Id } from '@samprova/kernel';
import { ok } from '@samprova/kernel';
import { answer, type Connection, connectionOf, CurrentActor, pageOf, Requires } from '@samprova/platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ExplainedLine } from '../domain/allocation/explain-allocation.js';
import { ALLOCATION_MODELS } from '../domain/allocation/models/registry.js';
import { allowedRunActions } from '../domain/runs/allocation-run-machine.js';
import { READY_ALLOCATIONS } from '../reference/ready-allocations.js';
import { AllocationRuns } from '../use-cases/allocation-runs.js';
import type { AnsweredAllocation } from '../use-cases/answer-allocation.js';
import {
  AllocationModelType,
  type AllocationPreviewType,
  AllocationRunConnectionType,
  AllocationRunInput,
  AllocationRunType,
  ComparedAllocationRunsType,
  ExplainedLineType,
  ReadyAllocationType,
} from './allocation-run.type.js';
import { AllocationRunsArgs } from './fund.input.js';
import { fractionText } from './fraction-text.js';
import {
  AttestAllocationRunResult,
  CreateAllocationRunResult,
  PrepareAllocationRunResult,
  PreviewAllocationResult,
  WithdrawAllocationRunResult,
} from './funding.result.js';

const runId = { type: () => ID, description: 'The run.' };

@Resolver(() => AllocationRunType)
export class AllocationRunResolver {
  constructor(private readonly runs: AllocationRuns) {}

  @Query(() => [AllocationModelType], { description: 'Every model in every version.' })
  @Requires('allocation-run:read')
  allocationModels(): readonly AllocationModelType[] {
    return ALLOCATION_MODELS.map(({ kind, version, summary, parameters, inputs }) => ({
      ...{ kind, version, summary, parameters, inputs },
    }));
  }

  @Query(() => [ReadyAllocationType], { description: 'What known systems allocate, ready to run or to change.' })
  @Requires('allocation-run:read')
  readyAllocations(): readonly ReadyAllocationType[] {
    return READY_ALLOCATIONS.map((ready) => ({ ...ready, document: JSON.stringify(ready.document) }));
  }

  @Query(() => PreviewAllocationResult, { description: 'What a document would give; nothing is kept.' })
  @Requires('allocation-run:read')
  previewAllocation(
    @Args('document', { description: 'JSON as `samprova allocate` reads it.' }) document: string,
  ): object {
    const previewed = this.runs.preview(document);
    return answer(previewed.ok ? ok(previewOf(previewed.value)) : previewed);
  }

  @Query(() => AllocationRunConnectionType, { description: 'Scenarios and runs, the newest first.' })
  @Requires('allocation-run:read')
  async allocationRuns(
    @CurrentActor() actor: Actor,
    @Args() args: AllocationRunsArgs,
  ): Promise<Connection<AllocationRunType>> {
    const { partnershipId, year = null } = args;
    const page = pageOf(args);
    return connectionOf(await this.runs.page(actor, partnershipId, year, page), page, ({ id }) => [id]);
  }

  @Query(() => AllocationRunType, { description: 'One run; not found when not yours to see.' })
  @Requires('allocation-run:read')
  allocationRun(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The run.' }) id: Id,
  ): Promise<AllocationRunType> {
    return this.runs.get(actor, id);
  }

  @Query(() => ComparedAllocationRunsType, { description: 'Two runs of one partnership side by side.' })
  @Requires('allocation-run:read')
  compareAllocationRuns(
    @CurrentActor() actor: Actor,
    @Args('firstId', { type: () => ID, description: 'The first run.' }) firstId: Id,
    @Args('secondId', { type: () => ID, description: 'The second run.' }) secondId: Id,
  ): Promise<ComparedAllocationRunsType> {
    return this.runs.compare(actor, firstId, secondId);
  }

  @ResolveField(() => [ExplainedLineType], { description: 'Why each recipient gets what it gets: run again as kept.' })
  @Requires('allocation-run:read')
  explanation(@Parent() run: AllocationRunType): readonly ExplainedLineType[] {
    return this.runs.explain(run).explanation.map(explained);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Partner money ÷ the pool of a targeted allocation, exactly, for example 1/2.',
  })
  @Requires('allocation-run:read')
  coFundingRatio(@Parent() { use, coFundingMinor, poolMinor }: AllocationRunType): string | null {
    if (use !== 'TARGETED' || poolMinor === 0) return null;
    return fractionText({ numerator: BigInt(coFundingMinor), denominator: BigInt(poolMinor) });
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('allocation-run:read')
  allowedActions(@Parent() run: AllocationRunType, @CurrentActor() actor: Actor): readonly string[] {
    return allowedRunActions(actor, run);
  }

  @Mutation(() => CreateAllocationRunResult, {
    description: 'Shares a pool out and keeps it, as a scenario or as a run that another person attests.',
  })
  @Requires('allocation-run:create')
  async createAllocationRun(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'What is shared out.' }) input: AllocationRunInput,
  ): Promise<object> {
    const capacity = input.capacity.map((shown) => ({ ...shown }));
    return answer(await this.runs.create(actor, partnershipId, { ...input, capacity }));
  }

  @Mutation(() => PrepareAllocationRunResult, { description: 'Makes a scenario a run; you are its preparer.' })
  @Requires('allocation-run:prepare')
  async prepareAllocationRun(@CurrentActor() actor: Actor, @Args('id', runId) id: Id): Promise<object> {
    return answer(await this.runs.prepare(actor, id));
  }

  @Mutation(() => AttestAllocationRunResult, { description: 'Attests a run that another person prepared.' })
  @Requires('allocation-run:attest')
  async attestAllocationRun(@CurrentActor() actor: Actor, @Args('id', runId) id: Id): Promise<object> {
    return answer(await this.runs.attest(actor, id));
  }

  @Mutation(() => WithdrawAllocationRunResult, { description: 'Withdraws a scenario, or a run before it is attested.' })
  @Requires('allocation-run:withdraw')
  async withdrawAllocationRun(@CurrentActor() actor: Actor, @Args('id', runId) id: Id): Promise<object> {
    return answer(await this.runs.withdraw(actor, id));
  }
}

function previewOf({ request, allocation, explanation, inputsHash }: AnsweredAllocation): AllocationPreviewType {
  return {
    poolMinor: Number(request.pool),
    currency: request.currency,
    modelKind: allocation.model,
    modelVersion: allocation.version,
    inputsHash,
    explanation: explanation.map(explained),
  };
}

/** Exact numbers as text; amounts are never above 2^53 − 1. */
function explained(line: ExplainedLine): ExplainedLineType {
  const { code, share, parts, quota, quotaOfRest, roundedDown, remainderRank, added, heldBy, amount } = line;
  return {
    code,
    share: fractionText(share),
    parts: parts.map((part) => ({ name: part.name, share: fractionText(part.share), quota: fractionText(part.quota) })),
    quota: fractionText(quota),
    quotaOfRest: quotaOfRest && fractionText(quotaOfRest),
    roundedDownMinor: roundedDown === null ? null : Number(roundedDown),
    remainderRank,
    addedMinor: Number(added),
    heldBy,
    amountMinor: Number(amount),
  };
}
