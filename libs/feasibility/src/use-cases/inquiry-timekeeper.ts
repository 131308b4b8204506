import { type Id, type Instant, ok, systemActor } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { stepsDue } from '../domain/inquiry-schedule.js';
import { keepTime } from '../domain/keep-time.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { DueRepository } from '../persistence/due.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

const BATCH = 100;

/** Does what time asks of inquiries: found by index across partnerships, done inside each one's own context. */
@Injectable()
export class InquiryTimekeeper {
  readonly name = 'feasibility.inquiry-step';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueRepository,
    private readonly inquiries: InquiryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  next(tx: Tx): Promise<Instant | null> {
    return this.due.nextInquiry(tx);
  }

  async run(now: Instant): Promise<number> {
    const found = await this.unitOfWork.run(systemActor(null), (tx) => this.due.inquiries(tx, now, BATCH));
    for (const { id, partnershipId } of found) await this.keepTimeOf(id, partnershipId, now);
    return found.length;
  }

  private async keepTimeOf(id: Id, partnershipId: Id, now: Instant): Promise<void> {
    await this.unitOfWork.run(systemActor(partnershipId), async (tx) => {
      const kept = await this.inquiries.change(
        tx,
        id,
        'inquiry:keep-time',
        async (file) => {
          const parts = {
            assignments: await this.assignments.of(tx, id),
            invitations: await this.invitations.of(tx, id),
          };
          return ok(keepTime(file, stepsDue(file, now), parts, { now: tx.now, by: null }));
        },
        now,
      );
      if (!kept.ok) return;
      // Somebody may have answered since the parts were read: only what still waits falls silent.
      for (const { id: assignmentId, state } of kept.value.assignments)
        await this.assignments.change(tx, assignmentId, 'assignment:lapse', partnershipId, (current) =>
          ok({
            next:
              current.state === 'ROUTED' || current.state === 'CONFIRMED'
                ? { ...current, state, revision: current.revision + 1 }
                : current,
          }),
        );
      for (const { id: invitationId, state } of kept.value.invitations)
        await this.invitations.change(tx, invitationId, 'invitation:lapse', partnershipId, (current) =>
          ok({
            next:
              current.state === 'NOTIFIED' || current.state === 'OPENED'
                ? { ...current, state, revision: current.revision + 1 }
                : current,
          }),
        );
    });
  }
}
