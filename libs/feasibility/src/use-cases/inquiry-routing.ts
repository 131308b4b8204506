import { confirmBy } from '@samprova/calendar/domain';
import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { type AskableNetwork, Networks } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Assignment } from '../domain/assignment.js';
import type { RequestContent } from '../domain/forms/form-content.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { InquiryFile } from '../domain/inquiry-file.js';
import type { NotNow } from '../domain/not-now.js';
import { type NetworkProposal, proposeRouting } from '../domain/propose-routing.js';
import { routeInquiry, type Routed, type RoutingRefusal } from '../domain/route-inquiry.js';
import { routingNeedOf } from '../domain/routing-need.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { passInquiry } from './gate.js';

/** Routing is explained: proposals with reasons, and a coordinator who may overrule them. */
@Injectable()
export class InquiryRouting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly requests: RequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
    private readonly networks: Networks,
    private readonly partnerships: Partnerships,
  ) {}

  proposals(actor: Actor, id: Id): Promise<NetworkProposal[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const file = await this.inquiries.file(tx, id);
      passInquiry('inquiry:edit-response', file.inquiry, actor);
      return this.propose(tx, file, await this.askable(tx, file.inquiry));
    });
  }

  /** Routes an inquiry in triage, or adds networks to one that is routed already. */
  route(
    actor: Actor,
    id: Id,
    networkIds: readonly Id[],
    overruleReason: string | null,
  ): Promise<Result<Inquiry, RoutingRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await this.inquiries.change<Routed, RoutingRefusal | NotNow>(
        tx,
        id,
        'inquiry:route',
        async (file) => {
          const command = file.inquiry.state === 'IN_TRIAGE' ? 'inquiry:route' : 'inquiry:add-network';
          const refused = passInquiry(command, file.inquiry, actor);
          if (refused) return refused;
          const networks = await this.askable(tx, file.inquiry);
          const asked = {
            chosen: networkIds.map((networkId) => ({ assignmentId: newId(), networkId })),
            overruleReason,
            proposals: await this.propose(tx, file, networks),
            askable: networks.filter(({ askable }) => askable).map(({ network }) => network.id),
            assigned: (await this.assignments.of(tx, id)).map(({ networkId }) => networkId),
            confirmBy: confirmBy(file.clock, tx.now),
          };
          const decided = routeInquiry(file, asked, { now: tx.now, by: actor.personId });
          if (decided.ok) await this.assignments.insert(tx, decided.value.assignments);
          return decided;
        },
      );
      return changed.ok ? ok(changed.value.inquiry) : changed;
    });
  }

  assignmentsOf(actor: Actor, id: Id): Promise<Assignment[]> {
    return this.unitOfWork.run(actor, (tx) => this.assignments.of(tx, id));
  }

  private async askable(tx: Tx, { partnershipId }: Inquiry): Promise<AskableNetwork[]> {
    const partnership = await this.partnerships.of(tx, partnershipId);
    return this.networks.askableOn(tx, partnershipId, tx.now.toZonedDateTimeISO(partnership.timeZone).toPlainDate());
  }

  private async propose(
    tx: Tx,
    { inquiry }: InquiryFile,
    networks: readonly AskableNetwork[],
  ): Promise<NetworkProposal[]> {
    const { requestId, requestVersion, partnershipId, product } = inquiry;
    const { content } = await this.requests.version(tx, requestId, requestVersion);
    const siteIds = [...new Set(networks.flatMap(({ sites }) => sites.map(({ id }) => id)))];
    const open = await this.invitations.openPerSite(tx, siteIds);
    const routable = networks.map((network) => ({
      ...network,
      sites: network.sites.map((site) => ({ site, openInvitations: open.get(site.id) ?? 0 })),
    }));
    const { routingPolicy } = await this.partnerships.of(tx, partnershipId);
    const need = routingNeedOf(product, content as RequestContent);
    return proposeRouting(
      { ...need, includeContacted: need.includeContacted || !routingPolicy.leaveOutAlreadyContacted },
      routable,
      routingPolicy.newcomerShare,
    );
  }
}
