import { CalendarModule } from '@samprova/calendar';
import { DocumentsModule } from '@samprova/documents';
import { IdentityModule } from '@samprova/identity';
import { NetworksModule } from '@samprova/networks';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerRepository } from './persistence/answer.repository.js';
import { AnswerRow } from './persistence/answer.row.js';
import { AssignmentRepository } from './persistence/assignment.repository.js';
import { AssignmentRow } from './persistence/assignment.row.js';
import { CapacityHoldRow } from './persistence/capacity-hold.row.js';
import { ClarificationRepository } from './persistence/clarification.repository.js';
import { ClarificationRow } from './persistence/clarification.row.js';
import { ClockEventRow } from './persistence/clock-event.row.js';
import { DueRepository } from './persistence/due.repository.js';
import { FeasibilityRequestRow } from './persistence/feasibility-request.row.js';
import { InquiryHistoryRepository } from './persistence/inquiry-history.repository.js';
import { InquiryRepository } from './persistence/inquiry.repository.js';
import { InquiryRow } from './persistence/inquiry.row.js';
import { InvitationRepository } from './persistence/invitation.repository.js';
import { InvitationRow } from './persistence/invitation.row.js';
import { NationalResponseRepository } from './persistence/national-response.repository.js';
import { NationalResponseRow } from './persistence/national-response.row.js';
import { OutcomeDutyRecordRow } from './persistence/outcome-duty.row.js';
import { OutcomeRepository } from './persistence/outcome.repository.js';
import { OutcomeRow } from './persistence/outcome.row.js';
import { PartsRepository } from './persistence/parts.repository.js';
import { MaterialOverruleRepository } from './persistence/material-overrule.repository.js';
import { MaterialOverruleRow } from './persistence/material-overrule.row.js';
import { PartnershipQuestionRepository } from './persistence/partnership-question.repository.js';
import { PartnershipAnswerRow, PartnershipQuestionRow } from './persistence/partnership-question.row.js';
import { ProblemReportRepository } from './persistence/problem-report.repository.js';
import { ProblemReportRow } from './persistence/problem-report.row.js';
import { ProtocolClearanceRepository } from './persistence/protocol-clearance.repository.js';
import { RecipientRepository } from './persistence/recipient.repository.js';
import { RecipientRow } from './persistence/recipient.row.js';
import { RequestFingerprintRow } from './persistence/request-fingerprint.row.js';
import { RequestProtocolRow } from './persistence/request-protocol.row.js';
import { RequestSponsorRow } from './persistence/request-sponsor.row.js';
import { RequestVersionRow } from './persistence/request-version.row.js';
import { RequestRepository } from './persistence/request.repository.js';
import { ResponseDraftRow } from './persistence/response-draft.row.js';
import { SitePartRepository } from './persistence/site-part.repository.js';
import { SubmissionKeys } from './persistence/submission-keys.js';
import { SupportConfirmationRow } from './persistence/support-confirmation.row.js';
import { StudyRepository } from './persistence/study.repository.js';
import { TextTemplateRepository } from './persistence/text-template.repository.js';
import { TextTemplateRow } from './persistence/text-template.row.js';
import { AnswerLinks } from './use-cases/answer-links.js';
import { Assignments } from './use-cases/assignments.js';
import { AwaitedAgreements } from './use-cases/awaited-agreements.js';
import { CapacityReleases } from './use-cases/capacity-releases.js';
import { ContactLinks } from './use-cases/contact-links.js';
import { DueBoards } from './use-cases/due-boards.js';
import { DuePreviews } from './use-cases/due-previews.js';
import { FeasibilityRequests } from './use-cases/feasibility-requests.js';
import { Inquiries } from './use-cases/inquiries.js';
import { InquiryClocks } from './use-cases/inquiry-clocks.js';
import { InquiryHistories } from './use-cases/inquiry-histories.js';
import { InquiryReading } from './use-cases/inquiry-reading.js';
import { InquiryRouting } from './use-cases/inquiry-routing.js';
import { InquiryTimekeeper } from './use-cases/inquiry-timekeeper.js';
import { InternalDeadlines } from './use-cases/internal-deadlines.js';
import { InvitationGate } from './use-cases/invitation-gate.js';
import { Invitations } from './use-cases/invitations.js';
import { MasterAgreements } from './use-cases/master-agreements.js';
import { MaterialOverrules } from './use-cases/material-overrules.js';
import { NationalResponses } from './use-cases/national-responses.js';
import { OutdatedAnswers } from './use-cases/outdated-answers.js';
import { Outcomes } from './use-cases/outcomes.js';
import { PartnershipQuestions } from './use-cases/partnership-questions.js';
import { ProblemReports } from './use-cases/problem-reports.js';
import { ProtocolClearances } from './use-cases/protocol-clearances.js';
import { Recalculations } from './use-cases/recalculations.js';
import { Reminders } from './use-cases/reminders.js';
import { RequestClosing } from './use-cases/request-closing.js';
import { RevisedInquiries } from './use-cases/revised-inquiries.js';
import { RequestParts } from './use-cases/request-parts.js';
import { RequestDocuments } from './use-cases/request-documents.js';
import { ResponseDocuments } from './use-cases/response-documents.js';
import { SignedLink } from './use-cases/signed-link.js';
import { SilentParts } from './use-cases/silent-parts.js';
import { SiteCapacity } from './use-cases/site-capacity.js';
import { StudyReading } from './use-cases/study-reading.js';
import { TextTemplates } from './use-cases/text-templates.js';

const ROWS = [
  TextTemplateRow,
  FeasibilityRequestRow,
  RequestVersionRow,
  RequestProtocolRow,
  RequestSponsorRow,
  RequestFingerprintRow,
  InquiryRow,
  ClockEventRow,
  ClarificationRow,
  AssignmentRow,
  InvitationRow,
  RecipientRow,
  AnswerRow,
  SupportConfirmationRow,
  CapacityHoldRow,
  ResponseDraftRow,
  NationalResponseRow,
  OutcomeRow,
  OutcomeDutyRecordRow,
  ProblemReportRow,
  PartnershipQuestionRow,
  PartnershipAnswerRow,
  MaterialOverruleRow,
];

const REPOSITORIES = [
  TextTemplateRepository,
  RequestRepository,
  SubmissionKeys,
  InquiryRepository,
  InquiryHistoryRepository,
  ClarificationRepository,
  AssignmentRepository,
  InvitationRepository,
  RecipientRepository,
  AnswerRepository,
  NationalResponseRepository,
  DueRepository,
  OutcomeRepository,
  StudyRepository,
  SitePartRepository,
  ProblemReportRepository,
  PartnershipQuestionRepository,
  MaterialOverruleRepository,
  PartsRepository,
  ProtocolClearanceRepository,
];

const USE_CASES = [
  DueBoards,
  TextTemplates,
  FeasibilityRequests,
  RevisedInquiries,
  Inquiries,
  InquiryClocks,
  InquiryRouting,
  Assignments,
  Invitations,
  NationalResponses,
  MasterAgreements,
  InternalDeadlines,
  OutdatedAnswers,
  RequestClosing,
  InquiryTimekeeper,
  InvitationGate,
  AnswerLinks,
  InquiryReading,
  InquiryHistories,
  Outcomes,
  StudyReading,
  SiteCapacity,
  ProblemReports,
  RequestDocuments,
  AwaitedAgreements,
  CapacityReleases,
  SilentParts,
  PartnershipQuestions,
  MaterialOverrules,
  SignedLink,
  ContactLinks,
  RequestParts,
  DuePreviews,
  Recalculations,
  Reminders,
  ResponseDocuments,
  ProtocolClearances,
];

@Module({
  imports: [
    PartnershipsModule,
    CalendarModule,
    IdentityModule,
    DocumentsModule,
    NetworksModule,
    TypeOrmModule.forFeature(ROWS),
  ],
  providers: [...REPOSITORIES, ...USE_CASES],
  exports: USE_CASES,
})
export class FeasibilityModule {}
