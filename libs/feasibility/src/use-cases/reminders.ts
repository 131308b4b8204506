import { Calendars } from '@samprova/calendar';
import { sendAt } from '@samprova/calendar/domain';
import { type Actor, type Id, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { notFound, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Assignment } from '../domain/assignment.js';
import type { Invitation } from '../domain/invitation.js';
import { ASSIGNMENT_MACHINE } from '../domain/machines/assignment-machine.js';
import { isFinal } from '../domain/machines/inquiry-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { type RemindedAlready, remindSilent } from '../domain/remind-silent.js';
import { AssignmentReminderDue, InvitationReminderDue } from '../events.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { pass } from './gate.js';
import { InvitationGate } from './invitation-gate.js';

/** What coordinators say to the silent beside the reminders that come by themselves: once a working day. */
@Injectable()
export class Reminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
    private readonly inquiries: InquiryRepository,
    private readonly gate: InvitationGate,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
  ) {}

  network(actor: Actor, id: Id): Promise<Result<Assignment, RemindedAlready | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [seen] = await this.assignments.byIds(tx, [id]);
      if (!seen) throw notFound('assignment', id);
      const { state, partnershipId, networkId, inquiryId } = seen;
      const place = { partnershipId, networkIds: [networkId] };
      const { inquiry } = await this.inquiries.file(tx, inquiryId);
      const refused = pass(ASSIGNMENT_MACHINE, 'assignment:chase', { state, place }, actor);
      if (refused) return refused;
      if (isFinal(inquiry.state)) return refuse({ code: 'NOT_NOW', currentState: inquiry.state, allowed: [] });
      const on = await this.leavesOn(tx, partnershipId);
      const told = AssignmentReminderDue(partnershipId, { inquiryId, assignmentId: id, step: stepOn(on) });
      return this.assignments.change<RemindedAlready>(tx, id, 'assignment:chase', partnershipId, (current) => {
        const reminded = remindSilent(current, on);
        return reminded.ok ? ok({ next: reminded.value, events: [told] }) : reminded;
      });
    });
  }

  site(actor: Actor, id: Id): Promise<Result<Invitation, RemindedAlready | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await this.invitations.get(tx, id);
      const refused = await this.gate.pass(tx, 'invitation:chase', seen, actor);
      if (refused) return refused;
      const { partnershipId, inquiryId } = seen;
      const on = await this.leavesOn(tx, partnershipId);
      const told = InvitationReminderDue(partnershipId, { inquiryId, invitationId: id, step: stepOn(on) });
      return this.invitations.change<RemindedAlready>(tx, id, 'invitation:chase', partnershipId, (current) => {
        const reminded = remindSilent(current, on);
        return reminded.ok ? ok({ next: reminded.value, events: [told] }) : reminded;
      });
    });
  }

  /** The working day of the next bundle of messages: a reminder given on a Saturday is Monday's. */
  private async leavesOn(tx: Tx, partnershipId: Id): Promise<LocalDate> {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const place = await this.calendars.placeOf(tx, partnership);
    const hours = await this.calendars.messageHoursOf(tx, partnership);
    return sendAt('BUNDLED', tx.now, place, hours).toZonedDateTimeISO(partnership.timeZone).toPlainDate();
  }
}

/** Each working day is a step of its own, so that the message of one day is not taken for that of another. */
function stepOn(day: LocalDate): string {
  return `CHASED ${day.toString()}`;
}
