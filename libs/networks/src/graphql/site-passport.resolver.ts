import { type Actor, ok } from '@samprova/kernel';
import { answer, CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PASSPORT_QUESTIONS } from '../domain/site-passport.js';
import { SitePassports } from '../use-cases/site-passports.js';
import { ConfirmPassportArgs } from './site.input.js';
import { ConfirmPassportResult } from './site.result.js';
import { PassportQuestionType, SitePassportType } from './site.type.js';

@Resolver(() => SitePassportType)
export class SitePassportResolver {
  constructor(private readonly passports: SitePassports) {}

  @Query(() => [PassportQuestionType], { description: 'The standing questions of every site passport.' })
  @Requires('site:read')
  passportQuestions(): PassportQuestionType[] {
    return [...PASSPORT_QUESTIONS];
  }

  @Mutation(() => ConfirmPassportResult, { description: 'Gives or confirms standing answers of a site.' })
  @Requires('site:confirm-passport')
  async confirmPassport(
    @CurrentActor() actor: Actor,
    @Args() { siteId, answers }: ConfirmPassportArgs,
  ): Promise<object> {
    const confirmed = await this.passports.confirm(actor, siteId, answers);
    return answer(confirmed.ok ? ok({ siteId, answers: confirmed.value }) : confirmed);
  }
}
