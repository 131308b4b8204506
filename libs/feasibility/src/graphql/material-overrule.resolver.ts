import type { Actor } from '@samprova/kernel';
import { CurrentActor, type GraphqlContext, loaderOf, Requires } from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MaterialOverrules } from '../use-cases/material-overrules.js';
import { InquiryType } from './inquiry.type.js';
import { MaterialOverruleType, OverruleMaterialArgs, OverruleMaterialResult } from './material-overrule.type.js';
import { told } from './refusal-words.js';

@Resolver(() => InquiryType)
export class MaterialOverruleResolver {
  constructor(private readonly overrules: MaterialOverrules) {}

  @ResolveField(() => [MaterialOverruleType], {
    description: 'Where the coordinator overruled what is material; by version.',
  })
  @Requires('inquiry:read')
  materialOverrules(
    @Parent() { id }: InquiryType,
    @Context() context: GraphqlContext,
  ): Promise<readonly MaterialOverruleType[]> {
    return loaderOf(context, 'feasibility.materialOverrules', (ids: readonly string[]) =>
      this.overrules.of(context.actor, ids),
    ).load(id);
  }

  @Mutation(() => OverruleMaterialResult, {
    description:
      'Says that the newest version is, or is not, a material change after all. Material: the clock starts anew now. Not material: answers stand as given, and so does the date that was promised.',
  })
  @Requires('inquiry:overrule-material')
  async overruleMaterial(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, material, reason }: OverruleMaterialArgs,
  ): Promise<object> {
    return told(await this.overrules.overrule(actor, inquiryId, { material, reason }));
  }
}
