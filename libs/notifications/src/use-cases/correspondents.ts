import { InquiryReading, type InquiryRead } from '@samprova/feasibility';
import { Roles } from '@samprova/identity';
import type { Id, Role } from '@samprova/kernel';
import { Networks } from '@samprova/networks';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';

/** Who is told: the sponsor's side, the partnership's coordinators, a network's, a site's people. */
@Injectable()
export class Correspondents {
  constructor(
    private readonly reading: InquiryReading,
    private readonly networks: Networks,
    private readonly roles: Roles,
  ) {}

  inquiry(tx: Tx, inquiryId: Id): Promise<InquiryRead> {
    return this.reading.of(tx, inquiryId);
  }

  /** Who sent the request, or the contact of a request that was registered on behalf. */
  async sponsor(
    tx: Tx,
    { request }: InquiryRead,
  ): Promise<{ readonly to: readonly Id[]; readonly contactEmail: string | null }> {
    const contactEmail = await this.reading.contactOf(tx, request.id);
    if (contactEmail) return { to: [], contactEmail };
    return { to: request.createdBy ? [request.createdBy] : [], contactEmail: null };
  }

  coordinators(tx: Tx, partnershipId: Id): Promise<readonly Id[]> {
    return this.holding(tx, 'NATIONAL_COORDINATOR', partnershipId);
  }

  /** The first coordinator of the network, who is asked first; deputies come in by their absences. */
  async network(tx: Tx, networkId: Id): Promise<readonly Id[]> {
    const [coordinators = []] = await this.networks.coordinatorsOf(tx, [networkId]);
    const [first] = coordinators;
    return first ? [first.personId] : this.holding(tx, 'NETWORK_COORDINATOR', networkId);
  }

  holding(tx: Tx, role: Role, scopeId: Id): Promise<readonly Id[]> {
    return this.roles.holders(tx, role, scopeId).then((held) => held.map(({ personId }) => personId));
  }

  /** Recipients who still have the question themselves: those who delegated it are asked no more. */
  async recipients(tx: Tx, invitationId: Id): Promise<readonly Id[]> {
    const all = await this.reading.recipientsOf(tx, [invitationId]);
    return all.filter(({ delegatedTo }) => delegatedTo === null).map(({ personId }) => personId);
  }

  get parts(): Pick<
    InquiryReading,
    'assignmentsOf' | 'assignmentsById' | 'invitationsOf' | 'invitation' | 'recipientsOf'
  > {
    return this.reading;
  }
}
