import type { Actor, Id } from '@samprova/kernel';
import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
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
import { allowedActions } from '../domain/network-commands.js';
import { Absences } from '../use-cases/absences.js';
import { AbsenceDaysInput, AbsenceInput, AbsencesArgs } from './absence.input.js';
import { RecordAbsenceResult } from './absence.result.js';
import { AbsenceConnectionType, AbsenceType } from './absence.type.js';

@Resolver(() => AbsenceType)
export class AbsenceResolver {
  constructor(
    private readonly calendar: Absences,
    private readonly people: People,
  ) {}

  @Query(() => AbsenceConnectionType, {
    description: 'Absences you may see: your own, those you stand in for, and those of your partnership; by first day.',
  })
  @Requires('absence:read')
  async absences(@CurrentActor() actor: Actor, @Args() args: AbsencesArgs): Promise<Connection<AbsenceType>> {
    const page = pageOf(args);
    const rows = await this.calendar.page(actor, args.partnershipId, args.from, page);
    return connectionOf(rows, page, ({ startsOn, id }) => [startsOn.toString(), id]);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who is away; null when not yours to see.' })
  @Requires('absence:read')
  person(@Parent() { personId }: AbsenceType, @Context() context: GraphqlContext): Promise<PersonType | null> {
    return loadPerson(context, this.people, personId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who stands in; null: nobody, or not yours to see.' })
  @Requires('absence:read')
  async deputy(@Parent() { deputyId }: AbsenceType, @Context() context: GraphqlContext): Promise<PersonType | null> {
    return deputyId ? loadPerson(context, this.people, deputyId) : null;
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('absence:read')
  allowedActions(@Parent() { partnershipId, personId }: AbsenceType, @CurrentActor() actor: Actor): string[] {
    return allowedActions(actor, 'absence', { partnershipId, personId });
  }

  @Mutation(() => RecordAbsenceResult, { description: 'Says that somebody is away and who stands in.' })
  @Requires('absence:record')
  async recordAbsence(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The absence.' }) input: AbsenceInput,
  ): Promise<object> {
    return answer(await this.calendar.record(actor, { ...input }));
  }

  @Mutation(() => RecordAbsenceResult, { description: 'Changes the days of an absence, or who stands in.' })
  @Requires('absence:record')
  async changeAbsence(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The absence.' }) id: Id,
    @Args('input', { description: 'The days and the deputy.' }) input: AbsenceDaysInput,
  ): Promise<object> {
    return answer(await this.calendar.change(actor, id, { ...input }));
  }

  @Mutation(() => AbsenceType, { description: 'Takes an absence back.' })
  @Requires('absence:withdraw')
  withdrawAbsence(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The absence.' }) id: Id,
  ): Promise<AbsenceType> {
    return this.calendar.withdraw(actor, id);
  }
}
