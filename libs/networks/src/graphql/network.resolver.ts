import type { Actor, Id } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { loadPartnership, PartnershipType } from '@samprova/partnerships/graphql';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  PageArgs,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allowedActions } from '../domain/network-commands.js';
import type { NetworkStatus } from '../domain/network.js';
import { Networks } from '../use-cases/networks.js';
import { Sites } from '../use-cases/sites.js';
import { NetworkStatusEnum } from './enums.js';
import {
  ByNetworkArgs,
  ChooseSitesArgs,
  definitionOf,
  NameCoordinatorsArgs,
  NetworkInput,
  NetworksArgs,
  NetworkStatusInput,
} from './network.input.js';
import { loadCoordinators, loadStatus, loadStatusPeriods } from './network.loader.js';
import { ChangeNetworkStatusResult, DefineNetworkResult, NameCoordinatorsResult } from './network.result.js';
import { NetworkConnectionType, NetworkCoordinatorType, NetworkStatusPeriodType, NetworkType } from './network.type.js';
import { SiteConnectionType, SiteType } from './site.type.js';

@Resolver(() => NetworkType)
export class NetworkResolver {
  constructor(
    private readonly directory: Networks,
    private readonly directoryOfSites: Sites,
    private readonly partnerships: Partnerships,
  ) {}

  @Query(() => NetworkConnectionType, { description: 'The therapy networks of a partnership you may see, by code.' })
  @Requires('network:read')
  async networks(@CurrentActor() actor: Actor, @Args() args: NetworksArgs): Promise<Connection<NetworkType>> {
    const page = pageOf(args);
    const rows = await this.directory.page(actor, args.partnershipId, page);
    return connectionOf(rows, page, ({ code, id }) => [code, id]);
  }

  @Query(() => NetworkType, { description: 'One therapy network; not found when not yours to see.' })
  @Requires('network:read')
  network(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The network.' }) id: Id,
  ): Promise<NetworkType> {
    return this.directory.get(actor, id);
  }

  @ResolveField(() => PartnershipType, { description: 'The partnership it belongs to.' })
  @Requires('network:read')
  partnership(@Parent() network: NetworkType, @Context() context: GraphqlContext): Promise<PartnershipType> {
    return loadPartnership(context, this.partnerships, network.partnershipId);
  }

  @ResolveField(() => NetworkStatusEnum, { nullable: true, description: 'How it stands today; null: not at all.' })
  @Requires('network:read')
  status(@Parent() network: NetworkType, @Context() context: GraphqlContext): Promise<NetworkStatus | null> {
    return loadStatus(context, this.directory, network);
  }

  @ResolveField(() => [NetworkStatusPeriodType], { description: 'How it stood and stands, the oldest first.' })
  @Requires('network:read')
  statusPeriods(@Parent() { id }: NetworkType, @Context() context: GraphqlContext): Promise<NetworkStatusPeriodType[]> {
    return loadStatusPeriods(context, this.directory, id);
  }

  @ResolveField(() => [NetworkCoordinatorType], { description: 'Who coordinates it, the first to ask first.' })
  @Requires('network:read')
  coordinators(@Parent() { id }: NetworkType, @Context() context: GraphqlContext): Promise<NetworkCoordinatorType[]> {
    return loadCoordinators(context, this.directory, id);
  }

  @ResolveField(() => SiteConnectionType, { description: 'The open sites that answer in it, as far as you may see.' })
  @Requires('network:read')
  async sites(
    @Parent() { id: networkId, partnershipId }: NetworkType,
    @CurrentActor() actor: Actor,
    @Args() args: PageArgs,
  ): Promise<Connection<SiteType>> {
    const page = pageOf(args);
    const filter = { networkId, regionCode: null, activeOnly: true };
    const rows = await this.directoryOfSites.page(actor, partnershipId, filter, page);
    return connectionOf(rows, page, ({ code, id }) => [code, id]);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('network:read')
  allowedActions(@Parent() { id, partnershipId }: NetworkType, @CurrentActor() actor: Actor): string[] {
    return allowedActions(actor, 'network', { partnershipId, networkIds: [id] });
  }

  @Mutation(() => DefineNetworkResult, { description: 'Founds a network; it is asked once it has a status.' })
  @Requires('network:define')
  async foundNetwork(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'The network.' }) input: NetworkInput,
  ): Promise<object> {
    return answer(await this.directory.found(actor, partnershipId, definitionOf(input)));
  }

  @Mutation(() => DefineNetworkResult, { description: 'Redraws what a network covers; its origin stays.' })
  @Requires('network:define')
  async redrawNetwork(
    @CurrentActor() actor: Actor,
    @Args() { networkId }: ByNetworkArgs,
    @Args('input', { description: 'The network as it shall be.' }) input: NetworkInput,
  ): Promise<object> {
    return answer(await this.directory.redraw(actor, networkId, definitionOf(input)));
  }

  @Mutation(() => ChangeNetworkStatusResult, { description: 'Grants, puts in remediation, revokes or ends a status.' })
  @Requires('network:change-status')
  async changeNetworkStatus(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is decided.' }) { networkId, ...decision }: NetworkStatusInput,
  ): Promise<object> {
    return answer(await this.directory.changeStatus(actor, networkId, decision));
  }

  @Mutation(() => NetworkType, { description: 'Says which sites answer in a network.' })
  @Requires('network:choose-sites')
  async chooseNetworkSites(
    @CurrentActor() actor: Actor,
    @Args() { networkId, siteIds }: ChooseSitesArgs,
  ): Promise<object> {
    return answer(await this.directory.chooseSites(actor, networkId, siteIds));
  }

  @Mutation(() => NameCoordinatorsResult, { description: 'Says who coordinates a network, and who steps in.' })
  @Requires('network:name-coordinators')
  async nameNetworkCoordinators(
    @CurrentActor() actor: Actor,
    @Args() { networkId, personIds }: NameCoordinatorsArgs,
  ): Promise<object> {
    return answer(await this.directory.nameCoordinators(actor, networkId, personIds));
  }
}
