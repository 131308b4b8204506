import { replay } from '@samprova/calendar/domain';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type {
  FeasibilityRequest,
  RequestProtocol,
  RequestSponsor,
  RequestVersion,
} from '../domain/feasibility-request.js';
import type { Clarification, Inquiry } from '../domain/inquiry.js';
import type { InquiryFile } from '../domain/inquiry-file.js';
import type { Answer, CapacityHold, Invitation, Recipient, SupportConfirmation } from '../domain/invitation.js';
import type { Assignment } from '../domain/assignment.js';
import type { NationalResponse, Outcome } from '../domain/national-response.js';
import { AnswerRow } from './answer.row.js';
import { AssignmentRow } from './assignment.row.js';
import { CapacityHoldRow } from './capacity-hold.row.js';
import { ClarificationRow } from './clarification.row.js';
import { ClockEventRow, toEntry } from './clock-event.row.js';
import { FeasibilityRequestRow } from './feasibility-request.row.js';
import { InquiryRow } from './inquiry.row.js';
import { InvitationRow } from './invitation.row.js';
import { NationalResponseRow } from './national-response.row.js';
import { OutcomeRow } from './outcome.row.js';
import { RecipientRow } from './recipient.row.js';
import { RequestProtocolRow } from './request-protocol.row.js';
import { RequestSponsorRow } from './request-sponsor.row.js';
import { RequestVersionRow } from './request-version.row.js';
import { SupportConfirmationRow } from './support-confirmation.row.js';

/** The parts of many things in one query each; row-level security leaves out what is not the reader's to see. */
@Injectable()
export class PartsRepository {
  requests(tx: Tx, ids: readonly Id[]): Promise<FeasibilityRequest[]> {
    return managerOf(tx).find(FeasibilityRequestRow, { where: { id: In([...ids]) } });
  }

  versions(tx: Tx, requestIds: readonly Id[]): Promise<RequestVersion[]> {
    return managerOf(tx).find(RequestVersionRow, {
      where: { requestId: In([...requestIds]) },
      order: { version: 'ASC' },
    });
  }

  protocols(tx: Tx, requestIds: readonly Id[]): Promise<RequestProtocol[]> {
    return managerOf(tx).find(RequestProtocolRow, { where: { requestId: In([...requestIds]) } });
  }

  sponsors(tx: Tx, requestIds: readonly Id[]): Promise<RequestSponsor[]> {
    return managerOf(tx).find(RequestSponsorRow, { where: { requestId: In([...requestIds]) } });
  }

  inquiriesOfRequests(tx: Tx, requestIds: readonly Id[]): Promise<Inquiry[]> {
    return managerOf(tx).find(InquiryRow, {
      where: { requestId: In([...requestIds]) },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
  }

  async files(tx: Tx, inquiryIds: readonly Id[]): Promise<InquiryFile[]> {
    const inquiries = await managerOf(tx).find(InquiryRow, { where: { id: In([...inquiryIds]) } });
    const rows = await managerOf(tx).find(ClockEventRow, {
      where: { inquiryId: In(inquiries.map(({ id }) => id)) },
      order: { seq: 'ASC' },
    });
    return inquiries.map((inquiry) => {
      const ledger = rows.filter(({ inquiryId }) => inquiryId === inquiry.id).map(toEntry);
      return { inquiry, ledger, clock: replay(ledger) };
    });
  }

  clarifications(tx: Tx, inquiryIds: readonly Id[]): Promise<Clarification[]> {
    return managerOf(tx).find(ClarificationRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  assignmentsOfInquiries(tx: Tx, inquiryIds: readonly Id[]): Promise<Assignment[]> {
    return managerOf(tx).find(AssignmentRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { routedAt: 'ASC', id: 'ASC' },
    });
  }

  assignments(tx: Tx, ids: readonly Id[]): Promise<Assignment[]> {
    return managerOf(tx).find(AssignmentRow, { where: { id: In([...ids]) } });
  }

  invitationsOfInquiries(tx: Tx, inquiryIds: readonly Id[]): Promise<Invitation[]> {
    return managerOf(tx).find(InvitationRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { notifiedAt: 'ASC', id: 'ASC' },
    });
  }

  responses(tx: Tx, inquiryIds: readonly Id[]): Promise<NationalResponse[]> {
    return managerOf(tx).find(NationalResponseRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { version: 'ASC' },
    });
  }

  outcomes(tx: Tx, inquiryIds: readonly Id[]): Promise<Outcome[]> {
    return managerOf(tx).find(OutcomeRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }

  answers(tx: Tx, invitationIds: readonly Id[]): Promise<Answer[]> {
    return managerOf(tx).find(AnswerRow, {
      where: { invitationId: In([...invitationIds]) },
      order: { answeredAt: 'DESC', id: 'DESC' },
    });
  }

  recipients(tx: Tx, invitationIds: readonly Id[]): Promise<Recipient[]> {
    return managerOf(tx).find(RecipientRow, {
      where: { invitationId: In([...invitationIds]) },
      order: { notifiedAt: 'ASC', id: 'ASC' },
    });
  }

  support(tx: Tx, invitationIds: readonly Id[]): Promise<SupportConfirmation[]> {
    return managerOf(tx).find(SupportConfirmationRow, {
      where: { invitationId: In([...invitationIds]) },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }

  holds(tx: Tx, invitationIds: readonly Id[]): Promise<CapacityHold[]> {
    return managerOf(tx).find(CapacityHoldRow, {
      where: { invitationId: In([...invitationIds]) },
      order: { placedAt: 'DESC', id: 'DESC' },
    });
  }
}
