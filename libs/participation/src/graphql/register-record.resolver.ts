import type { Actor, Id } from '@samprova/kernel';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type RegisterSuggestion, RegisterRecords } from '../use-cases/register-records.js';
import {
  ConfirmRegisterMatchResult,
  ImportRegisterRecordResult,
  RejectRegisterMatchResult,
} from './participation.result.js';
import {
  ImportRegisterRecordArgs,
  MatchConfirmationInput,
  RegisterRecordConnectionType,
  RegisterRecordsArgs,
  RegisterRecordType,
  RegisterSuggestionType,
  RejectRegisterMatchArgs,
} from './register-record.type.js';

@Resolver(() => RegisterRecordType)
export class RegisterRecordResolver {
  constructor(private readonly records: RegisterRecords) {}

  @Query(() => RegisterRecordConnectionType, {
    description: 'Records of trial registers that were read, newest first.',
  })
  @Requires('register-record:read')
  async registerRecords(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, state = null, ...args }: RegisterRecordsArgs,
  ): Promise<Connection<RegisterRecordType>> {
    const page = pageOf(args);
    return connectionOf(await this.records.page(actor, partnershipId, state, page), page, ({ id }) => [id]);
  }

  @ResolveField(() => RegisterSuggestionType, { description: 'What it suggests.' })
  @Requires('register-record:read')
  suggestion(@Parent() { id }: RegisterRecordType, @Context() { actor }: GraphqlContext): Promise<RegisterSuggestion> {
    return this.records.suggestion(actor, id);
  }

  @Mutation(() => ImportRegisterRecordResult, {
    description: 'Reads a record of CTIS or ClinicalTrials.gov and looks for what it is about; nothing else follows.',
  })
  @Requires('register-record:import')
  async importRegisterRecord(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, text, fileName = null }: ImportRegisterRecordArgs,
  ): Promise<object> {
    return answer(await this.records.import(actor, partnershipId, text, fileName));
  }

  @Mutation(() => ConfirmRegisterMatchResult, {
    description: 'A person says what a record is about: the trial is followed, with the record’s days and sites.',
  })
  @Requires('register-record:decide')
  async confirmRegisterMatch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The record.' }) id: Id,
    @Args('input', { description: 'What it is about.' }) input: MatchConfirmationInput,
  ): Promise<object> {
    const sites = input.sites.map(({ place, siteId }) => ({ place, siteId }));
    return answer(await this.records.confirm(actor, id, { ...input, sites }));
  }

  @Mutation(() => RejectRegisterMatchResult, { description: 'A person says that a record is about nothing here.' })
  @Requires('register-record:decide')
  async rejectRegisterMatch(
    @CurrentActor() actor: Actor,
    @Args() { id, reason }: RejectRegisterMatchArgs,
  ): Promise<object> {
    return answer(await this.records.reject(actor, id, reason));
  }
}
