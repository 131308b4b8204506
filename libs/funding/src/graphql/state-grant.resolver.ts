import type { Actor, Id } from '@samprova/kernel';
import { answer, CurrentActor, type GraphqlContext, loaderOf, Requires } from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GrantDocument } from '../domain/grants/grant-document.js';
import { annexOf, type GrantRisk } from '../domain/grants/state-grant.js';
import { allowedGrantActions } from '../domain/grants/state-grant-machine.js';
import { Obligations } from '../use-cases/obligations.js';
import { StateGrants } from '../use-cases/state-grants.js';
import { GrantRiskEnum } from './enums.js';
import { GrantDocumentType } from './grant-document.type.js';
import {
  ByStateGrantArgs,
  GrantConditionArgs,
  GrantDutyArgs,
  GrantPayoutArgs,
  GrantRepaymentArgs,
  ResolveAnnexArgs,
  StateGrantDescriptionInput,
  StateGrantInput,
} from './state-grant.input.js';
import {
  ChangeStateGrantResult,
  ImportStateGrantResult,
  RecordGrantConditionResult,
  RecordGrantDutyResult,
  RecordGrantPayoutResult,
  ResolveGrantAnnexResult,
} from './state-grant.result.js';
import { AnnexCheckType, ObligationType, StateGrantType } from './state-grant.type.js';

@Resolver(() => StateGrantType)
export class StateGrantResolver {
  constructor(
    private readonly grants: StateGrants,
    private readonly duties: Obligations,
  ) {}

  @Query(() => [StateGrantType], { description: 'The state grants of a partnership, the newest first.' })
  @Requires('state-grant:read')
  stateGrants(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<StateGrantType[]> {
    return this.grants.ofPartnership(actor, partnershipId);
  }

  @Query(() => StateGrantType, { description: 'One state grant; not found when not yours to see.' })
  @Requires('state-grant:read')
  stateGrant(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The grant.' }) id: Id,
  ): Promise<StateGrantType> {
    return this.grants.get(actor, id);
  }

  @Query(() => [ObligationType], {
    description: 'What a partnership must do by when: its grants’ duties and its networks’ controls, by last day.',
  })
  @Requires('state-grant:read')
  obligations(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<ObligationType[]> {
    return this.duties.list(actor, partnershipId);
  }

  @ResolveField(() => AnnexCheckType, { description: 'Whether its annex adds up, as it is read now.' })
  @Requires('state-grant:read')
  annexCheck(@Parent() grant: StateGrantType): AnnexCheckType {
    return annexOf(grant);
  }

  @ResolveField(() => GrantRiskEnum, { description: 'What being late has led to, today.' })
  @Requires('state-grant:read')
  risk(@Parent() grant: StateGrantType, @Context() context: GraphqlContext): Promise<GrantRisk> {
    return loaderOf<StateGrantType, GrantRisk>(context, 'funding.grant-risk', (all) =>
      this.grants.risks(context.actor, all),
    ).load(grant);
  }

  @ResolveField(() => [GrantDocumentType], { description: 'Its documents, the oldest first.' })
  @Requires('state-grant:read')
  documents(@Parent() { id }: StateGrantType, @Context() context: GraphqlContext): Promise<readonly GrantDocument[]> {
    return loaderOf<Id, readonly GrantDocument[]>(context, 'funding.grant-documents', (ids) =>
      this.grants.documents(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('state-grant:read')
  allowedActions(@Parent() grant: StateGrantType, @CurrentActor() actor: Actor): readonly string[] {
    return allowedGrantActions(actor, grant);
  }

  @Mutation(() => ImportStateGrantResult, {
    description: 'Takes an agreement in as it is printed; what does not add up is flagged in `annexCheck`.',
  })
  @Requires('state-grant:import')
  async importStateGrant(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'The agreement.' }) input: StateGrantInput,
  ): Promise<object> {
    const annex = input.annex.map((line) => ({ ...line }));
    const appropriations = input.appropriations.map((part) => ({ ...part }));
    const duties = input.duties.map((duty) => ({ ...duty, doneOn: null }));
    return answer(await this.grants.import(actor, partnershipId, { ...input, annex, appropriations, duties }));
  }

  @Mutation(() => ResolveGrantAnnexResult, { description: 'Says how a printed “of which” is meant, and why.' })
  @Requires('state-grant:resolve-annex')
  async resolveGrantAnnex(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId, lineCode, reading, reason }: ResolveAnnexArgs,
  ): Promise<object> {
    return answer(await this.grants.resolveAnnex(actor, stateGrantId, lineCode, reading, reason));
  }

  @Mutation(() => RecordGrantConditionResult, { description: 'Records that a condition is met.' })
  @Requires('state-grant:record-condition')
  async recordGrantCondition(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId, condition, metOn, reference }: GrantConditionArgs,
  ): Promise<object> {
    return answer(await this.grants.recordCondition(actor, stateGrantId, { condition, metOn, reference }));
  }

  @Mutation(() => ChangeStateGrantResult, { description: 'Says the diary numbers, the recipient and who may sign.' })
  @Requires('state-grant:describe')
  async describeStateGrant(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId }: ByStateGrantArgs,
    @Args('input', { description: 'What stands on all documents.' }) input: StateGrantDescriptionInput,
  ): Promise<object> {
    const { diaryAgreement, diaryPayment, recipient, signatoryIds } = input;
    const described = { diaryAgreement, diaryPayment, recipient: recipient && { ...recipient }, signatoryIds };
    return answer(await this.grants.describe(actor, stateGrantId, described));
  }

  @Mutation(() => RecordGrantPayoutResult, { description: 'Records what was paid out.' })
  @Requires('state-grant:record-payout')
  async recordGrantPayout(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId, receivedMinor, receivedOn }: GrantPayoutArgs,
  ): Promise<object> {
    return answer(await this.grants.recordPayout(actor, stateGrantId, receivedMinor, receivedOn));
  }

  @Mutation(() => RecordGrantDutyResult, { description: 'Records that something without a document here was done.' })
  @Requires('state-grant:record-duty')
  async recordGrantDuty(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId, dutyCode, doneOn }: GrantDutyArgs,
  ): Promise<object> {
    return answer(await this.grants.recordDuty(actor, stateGrantId, dutyCode, doneOn));
  }

  @Mutation(() => ChangeStateGrantResult, { description: 'Records that unspent money was repaid; closes the grant.' })
  @Requires('state-grant:record-repayment')
  async recordGrantRepayment(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId, repaidOn }: GrantRepaymentArgs,
  ): Promise<object> {
    return answer(await this.grants.recordRepayment(actor, stateGrantId, repaidOn));
  }
}
