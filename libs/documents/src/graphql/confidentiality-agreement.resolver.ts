import type { Actor } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Agreements } from '../use-cases/agreements.js';
import {
  ConfidentialityAgreementsArgs,
  RegisterConfidentialityAgreementInput,
  RevokeConfidentialityAgreementArgs,
} from './confidentiality-agreement.input.js';
import {
  RegisterConfidentialityAgreementResult,
  RevokeConfidentialityAgreementResult,
} from './confidentiality-agreement.result.js';
import {
  ConfidentialityAgreementConnectionType,
  ConfidentialityAgreementType,
} from './confidentiality-agreement.type.js';

@Resolver(() => ConfidentialityAgreementType)
export class ConfidentialityAgreementResolver {
  constructor(
    private readonly agreements: Agreements,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => ConfidentialityAgreementConnectionType, {
    description: 'The confidentiality agreements of your organisation or partnership, the newest first.',
  })
  @Requires('agreement:see')
  async confidentialityAgreements(
    @CurrentActor() actor: Actor,
    @Args() args: ConfidentialityAgreementsArgs,
  ): Promise<Connection<ConfidentialityAgreementType>> {
    const page = pageOf(args);
    const of = { partnershipId: args.partnershipId ?? null, organisationId: args.organisationId ?? null };
    return connectionOf(await this.agreements.list(actor, of, page), page, ({ id }) => [id]);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The sponsor’s side.' })
  @Requires('agreement:see')
  organisation(
    @Parent() { organisationId }: ConfidentialityAgreementType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @Mutation(() => RegisterConfidentialityAgreementResult, {
    description: 'Registers a signed agreement. Its file can be sent with it, or declared for it afterwards.',
  })
  @Requires('agreement:register')
  async registerConfidentialityAgreement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The agreement.' }) input: RegisterConfidentialityAgreementInput,
  ): Promise<object> {
    return answer(await this.agreements.register(actor, input));
  }

  @Mutation(() => RevokeConfidentialityAgreementResult, {
    description: 'Revokes an agreement; sites cleared under it are cleared no longer.',
  })
  @Requires('agreement:revoke')
  async revokeConfidentialityAgreement(
    @CurrentActor() actor: Actor,
    @Args() { id, reason }: RevokeConfidentialityAgreementArgs,
  ): Promise<object> {
    return answer(await this.agreements.revoke(actor, id, reason));
  }
}
