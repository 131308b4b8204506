import type { Actor } from '@samprova/kernel';
import { Invoices } from '@samprova/accounting';
import { InvoiceType } from '@samprova/accounting/graphql';
import type { Invoice } from '@samprova/accounting/domain';
import { CurrentActor, type GraphqlContext, loaderOf, Requires } from '@samprova/platform/graphql';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BoardSeat } from '../domain/board-seat.js';
import { Board } from '../use-cases/board.js';
import { Memberships } from '../use-cases/memberships.js';
import { BoardSeatType } from './board.type.js';
import { MembershipType } from './membership.type.js';

/** As many as a member has in decades. */
const INVOICES = 100;

/** What a member sees of itself: its memberships in every partnership, with agreements, invoices and seats. */
@Resolver(() => MembershipType)
export class OwnMembershipResolver {
  constructor(
    private readonly register: Memberships,
    private readonly seats: Board,
    private readonly bills: Invoices,
  ) {}

  @Query(() => [MembershipType], {
    description: 'The memberships of your own organisations in every partnership, applications too.',
  })
  @Requires('membership:read')
  ownMemberships(@CurrentActor() actor: Actor): Promise<MembershipType[]> {
    return this.register.own(actor);
  }

  @ResolveField(() => [BoardSeatType], { description: 'Seats of the board held for it, ended ones too.' })
  @Requires('membership:read')
  boardSeats(@Parent() { id }: MembershipType, @Context() context: GraphqlContext): Promise<readonly BoardSeat[]> {
    return loaderOf<string, readonly BoardSeat[]>(context, 'membership.seats', (ids) =>
      this.seats.ofMemberships(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [InvoiceType], { description: 'The invoices that it got here, the newest first, at most 100.' })
  @Requires('invoice:read')
  async invoices(
    @Parent() { partnershipId, organisationId }: MembershipType,
    @CurrentActor() actor: Actor,
  ): Promise<readonly Invoice[]> {
    const search = { partnershipId, organisationId, year: null };
    const newest = await this.bills.page(actor, search, { limit: INVOICES, after: null });
    return newest.slice(0, INVOICES);
  }
}
