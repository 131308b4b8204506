import type { Actor } from '@samprova/kernel';
import { answer, CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { allowedDocumentActions } from '../domain/grants/state-grant-machine.js';
import { StateGrants } from '../use-cases/state-grants.js';
import { FinanceReviewType, GrantContentInput, GrantDocumentType } from './grant-document.type.js';
import { ByGrantDocumentArgs, PrepareGrantDocumentArgs, SignGrantDocumentArgs } from './state-grant.input.js';
import {
  AttestGrantDocumentResult,
  PrepareGrantDocumentResult,
  SignGrantDocumentResult,
  WithdrawGrantDocumentResult,
} from './state-grant.result.js';

@Resolver(() => GrantDocumentType)
export class GrantDocumentResolver {
  constructor(private readonly grants: StateGrants) {}

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('state-grant:read')
  allowedActions(@Parent() document: GrantDocumentType, @CurrentActor() actor: Actor): readonly string[] {
    return allowedDocumentActions(actor, document);
  }

  @Mutation(() => PrepareGrantDocumentResult, { description: 'Prepares a document; the books’ figures come into it.' })
  @Requires('grant-document:prepare')
  async prepareGrantDocument(
    @CurrentActor() actor: Actor,
    @Args() { stateGrantId, kind }: PrepareGrantDocumentArgs,
    @Args('input', { description: 'What shall stand in it.' }) input: GrantContentInput,
  ): Promise<object> {
    const wish = {
      amountMinor: input.amountMinor,
      efforts: input.efforts.map((effort) => ({ ...effort })),
      forecast: input.forecast.map((figure) => ({ ...figure })),
      largerItems: input.largerItems.map((item) => ({ ...item })),
      transfers: input.transfers.map((transfer) => ({ ...transfer })),
    };
    return answer(await this.grants.prepare(actor, stateGrantId, kind, wish));
  }

  @Mutation(() => AttestGrantDocumentResult, {
    description: 'Attests what another person prepared; an economic report with the finance director’s review.',
  })
  @Requires('grant-document:attest')
  async attestGrantDocument(
    @CurrentActor() actor: Actor,
    @Args() { grantDocumentId }: ByGrantDocumentArgs,
    @Args('review', {
      type: () => FinanceReviewType,
      nullable: true,
      description: 'The finance director’s; of an economic report alone.',
    })
    review: FinanceReviewType | null,
  ): Promise<object> {
    return answer(await this.grants.attest(actor, grantDocumentId, review ? { ...review } : null));
  }

  @Mutation(() => SignGrantDocumentResult, { description: 'Signs as authorised signatory and archives the document.' })
  @Requires('grant-document:sign')
  async signGrantDocument(
    @CurrentActor() actor: Actor,
    @Args() { grantDocumentId, printedName }: SignGrantDocumentArgs,
  ): Promise<object> {
    return answer(await this.grants.sign(actor, grantDocumentId, printedName));
  }

  @Mutation(() => WithdrawGrantDocumentResult, { description: 'Withdraws a document before it is signed.' })
  @Requires('grant-document:withdraw')
  async withdrawGrantDocument(
    @CurrentActor() actor: Actor,
    @Args() { grantDocumentId }: ByGrantDocumentArgs,
  ): Promise<object> {
    return answer(await this.grants.withdraw(actor, grantDocumentId));
  }
}
