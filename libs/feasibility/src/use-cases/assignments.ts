import { answerBy } from '@samprova/calendar/domain';
import { type Actor, type Id, newId, ok, refuse, type Result } from '@samprova/kernel';
import { Networks, Sites } from '@samprova/networks';
import { isNewcomer } from '@samprova/networks/domain';
import { Partnerships } from '@samprova/partnerships';
import { needsLineManagerSignOff } from '@samprova/partnerships/domain';
import { notFound, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Assignment } from '../domain/assignment.js';
import {
  type AskableSite,
  confirmAssignment,
  type ConfirmRefusal,
  returnAssignment,
  type ReturnReasonMissing,
  type SiteChosen,
} from '../domain/confirm-assignment.js';
import type { RequestContent } from '../domain/forms/form-content.js';
import { names } from '../domain/propose-routing.js';
import { routingNeedOf } from '../domain/routing-need.js';
import { disposeAssignment, type DispositionMissing } from '../domain/dispose-assignment.js';
import { changed } from '../domain/inquiry-file.js';
import type { Inquiry } from '../domain/inquiry.js';
import {
  ASSIGNMENT_MACHINE,
  type AssignmentCommand,
  type AssignmentState,
} from '../domain/machines/assignment-machine.js';
import { isFinal, isUnanswered } from '../domain/machines/inquiry-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { CollationStarted } from '../events.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { RecipientRepository } from '../persistence/recipient.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { pass } from './gate.js';

/** A network's part of an inquiry: confirm sites, ask more, return, dispose. */
@Injectable()
export class Assignments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly inquiries: InquiryRepository,
    private readonly invitations: InvitationRepository,
    private readonly recipients: RecipientRepository,
    private readonly requests: RequestRepository,
    private readonly networks: Networks,
    private readonly sites: Sites,
    private readonly partnerships: Partnerships,
  ) {}

  get(actor: Actor, id: Id): Promise<Assignment> {
    return this.unitOfWork.run(actor, (tx) => this.one(tx, id));
  }

  /** What waits for the actor's networks, the most urgent first. */
  waiting(actor: Actor, states: readonly AssignmentState[], page: Page): Promise<Assignment[]> {
    return this.unitOfWork.run(actor, (tx) => this.assignments.waiting(tx, actor, states, page));
  }

  /** Confirms which sites to ask; on a confirmed assignment it asks more. */
  confirm(
    actor: Actor,
    id: Id,
    sites: readonly SiteChosen[],
    contactedReason: string | null = null,
  ): Promise<Result<Assignment, ConfirmRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const assignment = await this.one(tx, id);
      const command = assignment.state === 'CONFIRMED' ? 'assignment:invite' : 'assignment:confirm';
      const inquiry = await this.started(tx, assignment);
      const refused = this.passable(command, assignment, actor) ?? ended(inquiry);
      if (refused) return refused;
      const { clock } = await this.inquiries.file(tx, inquiry.id);
      const decided = confirmAssignment(
        assignment,
        inquiry,
        {
          sites,
          contactedReason,
          askable: await this.askableSites(tx, assignment, inquiry),
          invited: await this.invitations.of(tx, inquiry.id),
          peopleAsked: (await this.recipients.ofRequest(tx, inquiry.requestId)).map(({ personId }) => personId),
          answerBy: answerBy(clock, tx.now),
          newIds: newId,
        },
        { now: tx.now, by: actor.personId },
      );
      if (!decided.ok) return decided;
      const { invitations, shared, recipients, events } = decided.value;
      const saved = await this.assignments.change<never>(tx, id, command, inquiry.partnershipId, () =>
        ok({ next: decided.value.assignment, events, reason: contactedReason?.trim() || null }),
      );
      await this.invitations.insert(tx, invitations);
      for (const next of shared)
        await this.invitations.change(tx, next.id, command, inquiry.partnershipId, () => ok({ next }));
      await this.recipients.insert(tx, recipients);
      await this.requests.openToSites(
        tx,
        inquiry.requestId,
        invitations.map(({ siteId }) => siteId),
      );
      return saved;
    });
  }

  return(actor: Actor, id: Id, reason: string): Promise<Result<Assignment, ReturnReasonMissing | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const assignment = await this.one(tx, id);
      const { inquiry } = await this.inquiries.file(tx, assignment.inquiryId);
      const refused = this.passable('assignment:return', assignment, actor) ?? ended(inquiry);
      if (refused) return refused;
      return this.assignments.change<ReturnReasonMissing>(
        tx,
        id,
        'assignment:return',
        assignment.partnershipId,
        (current) => returnAssignment(current, reason),
      );
    });
  }

  /** The network's summary. When every network is done, collation begins by itself. */
  dispose(actor: Actor, id: Id, text: string): Promise<Result<Assignment, DispositionMissing | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const assignment = await this.one(tx, id);
      const { inquiry } = await this.inquiries.file(tx, assignment.inquiryId);
      const refused = this.passable('assignment:dispose', assignment, actor) ?? unanswered(inquiry);
      if (refused) return refused;
      const act = { now: tx.now, by: actor.personId };
      const disposed = await this.assignments.change<DispositionMissing>(
        tx,
        id,
        'assignment:dispose',
        assignment.partnershipId,
        (current) => disposeAssignment(current, text, act),
      );
      if (disposed.ok) await this.collateWhenDone(tx, assignment.inquiryId);
      return disposed;
    });
  }

  private async collateWhenDone(tx: Tx, inquiryId: Id): Promise<void> {
    const all = await this.assignments.of(tx, inquiryId);
    if (all.some(({ state }) => state === 'ROUTED' || state === 'CONFIRMED')) return;
    await this.inquiries.change(tx, inquiryId, 'inquiry:collate', ({ inquiry }) => {
      if (inquiry.state !== 'ROUTED' && inquiry.state !== 'COLLECTING') return ok(changed(inquiry, []));
      const told = CollationStarted(inquiry.partnershipId, { inquiryId });
      return ok(changed({ ...inquiry, state: 'COLLATING', collatingAt: inquiry.collatingAt ?? tx.now }, [told]));
    });
  }

  /** The inquiry, collecting from the first confirmation on. */
  private async started(tx: Tx, { inquiryId }: Assignment): Promise<Inquiry> {
    const started = await this.inquiries.change(tx, inquiryId, 'inquiry:collect', ({ inquiry }) =>
      ok(
        changed(
          inquiry.state === 'ROUTED'
            ? { ...inquiry, state: 'COLLECTING', collectingAt: inquiry.collectingAt ?? tx.now }
            : inquiry,
          [],
        ),
      ),
    );
    if (!started.ok) throw new Error('collecting is never refused');
    return started.value.inquiry;
  }

  private async askableSites(
    tx: Tx,
    { partnershipId, networkId }: Assignment,
    { requestId, requestVersion, product }: Inquiry,
  ): Promise<AskableSite[]> {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const today = tx.now.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
    const network = (await this.networks.askableOn(tx, partnershipId, today)).find(
      (candidate) => candidate.network.id === networkId,
    );
    const sites = (network?.sites ?? []).filter(({ active }) => active);
    const people = await this.sites.investigatorsOf(
      tx,
      sites.map(({ id }) => id),
    );
    const { content } = await this.requests.version(tx, requestId, requestVersion);
    const { alreadyContacted, includeContacted } = routingNeedOf(product, content as RequestContent);
    const leftOut = includeContacted || !partnership.routingPolicy.leaveOutAlreadyContacted ? [] : alreadyContacted;
    return sites.map((site, index) => ({
      siteId: site.id,
      contacted: names(site, leftOut),
      newcomer: isNewcomer(site),
      signOffNeeded: needsLineManagerSignOff(partnership.signOffPolicy, site.regionCode),
      investigatorIds: (people[index] ?? []).map(({ personId }) => personId),
    }));
  }

  private passable(command: AssignmentCommand, { state, partnershipId, networkId }: Assignment, actor: Actor) {
    return pass(ASSIGNMENT_MACHINE, command, { state, place: { partnershipId, networkIds: [networkId] } }, actor);
  }

  /** @throws Fault NOT_FOUND for what row-level security hides. */
  private async one(tx: Tx, id: Id): Promise<Assignment> {
    const [found] = await this.assignments.byIds(tx, [id]);
    if (!found) throw notFound('assignment', id);
    return found;
  }
}

function ended({ state }: Inquiry) {
  return isFinal(state) ? refuse({ code: 'NOT_NOW' as const, currentState: state, allowed: [] }) : null;
}

/** After the response a network may still sum up, for an amendment; after a withdrawal there is nothing to sum up for. */
function unanswered(inquiry: Inquiry) {
  return isUnanswered(inquiry.state) ? ended(inquiry) : null;
}
