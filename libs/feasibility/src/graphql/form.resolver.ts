import { answer, Requires } from '@samprova/platform/graphql';
import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import { DECLINE_REASON_CODES, DECLINE_REASONS } from '../domain/forms/decline-reasons.js';
import type { FormId } from '../domain/forms/form.js';
import { currentForm, findForm, FORMS } from '../domain/forms/form-registry.js';
import { readRecord } from '../domain/intake/read-record.js';
import { FormIdEnum } from './enums.js';
import { DeclineReasonInfoType, FormDefinitionType, ReadRegistryRecordResult } from './form.type.js';

@ArgsType()
class FormArgs {
  @Field(() => FormIdEnum, { description: 'Which form.' })
  id: FormId;
  @Field(() => Int, {
    nullable: true,
    description: 'Which version; the one that new drafts are written in if left out.',
  })
  @IsOptional()
  @Min(1)
  @Max(1_000_000)
  version?: number | null;
}

@Resolver()
export class FormResolver {
  @Query(() => [FormDefinitionType], { description: 'Every form in every version ever published.' })
  @Requires('form:read')
  forms(): FormDefinitionType[] {
    return [...FORMS];
  }

  @Query(() => FormDefinitionType, { nullable: true, description: 'One form; null when there is no such version.' })
  @Requires('form:read')
  form(@Args() { id, version }: FormArgs): FormDefinitionType | null {
    return version ? (findForm(id, version) ?? null) : currentForm(id);
  }

  @Query(() => [DeclineReasonInfoType], { description: 'Why a site may say no.' })
  @Requires('form:read')
  declineReasons(): DeclineReasonInfoType[] {
    return DECLINE_REASON_CODES.map((code) => ({ code, ...DECLINE_REASONS[code] }));
  }

  @Query(() => ReadRegistryRecordResult, {
    description:
      'Turns a ClinicalTrials.gov v2 record or a CDISC USDM 4.0 file into fields of a draft. Nothing is kept: confirm the fields, then draftRequest.',
  })
  @Requires('record:read')
  readRegistryRecord(
    @Args('text', { description: 'The whole file as text (JSON), at most what a request may hold.' }) text: string,
  ): object {
    return answer(readRecord(text));
  }
}
