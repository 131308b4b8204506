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
import { allowedActions } from '../domain/network-commands.js';
import { isNewcomer } from '../domain/site.js';
import { Networks } from '../use-cases/networks.js';
import { SitePassports } from '../use-cases/site-passports.js';
import { Sites } from '../use-cases/sites.js';
import { loadNetworksOfSite } from './network.loader.js';
import { NetworkType } from './network.type.js';
import {
  BySiteArgs,
  NameInvestigatorsArgs,
  plainSite,
  SiteCorrectionInput,
  SiteDescriptionInput,
  SiteInput,
  SitesArgs,
} from './site.input.js';
import { loadInvestigators, loadPassport } from './site.loader.js';
import { DefineSiteResult, DescribeSiteResult, NameInvestigatorsResult } from './site.result.js';
import { InvestigatorType, SiteConnectionType, SitePassportType, SiteType } from './site.type.js';

@Resolver(() => SiteType)
export class SiteResolver {
  constructor(
    private readonly directory: Sites,
    private readonly directoryOfNetworks: Networks,
    private readonly passports: SitePassports,
  ) {}

  @Query(() => SiteConnectionType, { description: 'The sites of a partnership you may see, by code.' })
  @Requires('site:read')
  async sites(@CurrentActor() actor: Actor, @Args() args: SitesArgs): Promise<Connection<SiteType>> {
    const page = pageOf(args);
    const { partnershipId, networkId = null, regionCode = null, activeOnly } = args;
    const rows = await this.directory.page(actor, partnershipId, { networkId, regionCode, activeOnly }, page);
    return connectionOf(rows, page, ({ code, id }) => [code, id]);
  }

  @Query(() => SiteType, { description: 'One site; not found when not yours to see.' })
  @Requires('site:read')
  site(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The site.' }) id: Id,
  ): Promise<SiteType> {
    return this.directory.get(actor, id);
  }

  @ResolveField(() => Boolean, { description: 'At most one trial in three years: some invitations are kept for it.' })
  @Requires('site:read')
  newcomer(@Parent() site: SiteType): boolean {
    return isNewcomer(site);
  }

  @ResolveField(() => [NetworkType], { description: 'The networks it answers in, as far as you may see.' })
  @Requires('site:read')
  networks(@Parent() { id }: SiteType, @Context() context: GraphqlContext): Promise<NetworkType[]> {
    return loadNetworksOfSite(context, this.directoryOfNetworks, id);
  }

  @ResolveField(() => [InvestigatorType], { description: 'Whom to ask there, the leading one first.' })
  @Requires('site:read')
  investigators(@Parent() { id }: SiteType, @Context() context: GraphqlContext): Promise<InvestigatorType[]> {
    return loadInvestigators(context, this.directory, id);
  }

  @ResolveField(() => SitePassportType, { description: 'Its standing answers.' })
  @Requires('site:read')
  async passport(@Parent() { id }: SiteType, @Context() context: GraphqlContext): Promise<SitePassportType> {
    return { siteId: id, answers: await loadPassport(context, this.passports, id) };
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('site:read')
  async allowedActions(@Parent() site: SiteType, @Context() context: GraphqlContext): Promise<string[]> {
    const networks = await loadNetworksOfSite(context, this.directoryOfNetworks, site.id);
    const place = { partnershipId: site.partnershipId, siteId: site.id, networkIds: networks.map(({ id }) => id) };
    return allowedActions(context.actor, 'site', place);
  }

  @Mutation(() => DefineSiteResult, { description: 'Opens a site.' })
  @Requires('site:define')
  async openSite(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'The site.' }) input: SiteInput,
  ): Promise<object> {
    return answer(await this.directory.open(actor, partnershipId, plainSite(input)));
  }

  @Mutation(() => DefineSiteResult, { description: 'Corrects or closes a site.' })
  @Requires('site:define')
  async correctSite(
    @CurrentActor() actor: Actor,
    @Args() { siteId }: BySiteArgs,
    @Args('input', { description: 'The site as it shall be.' }) input: SiteCorrectionInput,
  ): Promise<object> {
    return answer(await this.directory.correct(actor, siteId, plainSite(input)));
  }

  @Mutation(() => DescribeSiteResult, { description: 'Says what a site can do, which trials it wants and its load.' })
  @Requires('site:describe')
  async describeSite(
    @CurrentActor() actor: Actor,
    @Args() { siteId }: BySiteArgs,
    @Args('input', { description: 'What it says of itself.' }) input: SiteDescriptionInput,
  ): Promise<object> {
    return answer(await this.directory.describe(actor, siteId, plainSite(input)));
  }

  @Mutation(() => NameInvestigatorsResult, { description: 'Says whom to ask at a site.' })
  @Requires('site:name-investigators')
  async nameInvestigators(
    @CurrentActor() actor: Actor,
    @Args() { siteId, investigators }: NameInvestigatorsArgs,
  ): Promise<object> {
    return answer(
      await this.directory.nameInvestigators(
        actor,
        siteId,
        investigators.map((one) => ({ ...one })),
      ),
    );
  }
}
