import { DocumentsModule, DocumentSubjects } from '@samprova/documents';
import { IdentityModule } from '@samprova/identity';
import { NetworksModule } from '@samprova/networks';
import { PartnershipsModule } from '@samprova/partnerships';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ASSIGNMENT_MACHINE } from './domain/machines/assignment-machine.js';
import { INQUIRY_MACHINE } from './domain/machines/inquiry-machine.js';
import { INVITATION_MACHINE } from './domain/machines/invitation-machine.js';
import { REQUEST_MACHINE } from './domain/machines/request-machine.js';
import { QUESTION_COMMANDS } from './domain/question-commands.js';
import { DUE_BOARD_COMMANDS } from './domain/due-board-commands.js';
import { TEXT_TEMPLATE_COMMANDS } from './domain/text-template-commands.js';
import { FeasibilityModule } from './feasibility.module.js';
import { AnswerLinkResolver } from './graphql/answer-link.resolver.js';
import { AssignmentResolver } from './graphql/assignment.resolver.js';
import { feasibilityCommands } from './graphql/commands.js';
import { BeforeMutationGuard } from './graphql/before-mutation.guard.js';
import { ComparisonResolver } from './graphql/comparison.resolver.js';
import { ContactLinkResolver } from './graphql/contact-link.resolver.js';
import { DueBoardResolver } from './graphql/due-board.resolver.js';
import { FormResolver } from './graphql/form.resolver.js';
import { FormVersionResolver } from './graphql/form-version.resolver.js';
import { InquiryClockResolver } from './graphql/inquiry-clock.resolver.js';
import { InquiryResolver } from './graphql/inquiry.resolver.js';
import { ReminderResolver } from './graphql/reminder.resolver.js';
import { InvitationResolver, RecipientResolver } from './graphql/invitation.resolver.js';
import { rulesOf } from './graphql/machine-rules.js';
import { MaterialOverruleResolver } from './graphql/material-overrule.resolver.js';
import { PartnershipQuestionResolver } from './graphql/partnership-question.resolver.js';
import { PrefillResolver } from './graphql/prefill.resolver.js';
import { ProblemReportResolver } from './graphql/problem-report.resolver.js';
import { ProtocolReadResolver, ProtocolResolver } from './graphql/protocol.resolver.js';
import { RecalculationResolver } from './graphql/recalculation.resolver.js';
import { RecordFileController } from './graphql/record-file.controller.js';
import { RequestResolver } from './graphql/request.resolver.js';
import { ResponseDocumentController } from './graphql/response-document.controller.js';
import { ResponseResolver } from './graphql/response.resolver.js';
import { SiteCapacityResolver } from './graphql/site-capacity.resolver.js';
import { TextTemplateResolver } from './graphql/text-template.resolver.js';
import { RequestDocuments } from './use-cases/request-documents.js';
import { FEASIBILITY_LIVE_KINDS } from './persistence/live-kinds.js';

const RESOLVERS = [
  AnswerLinkResolver,
  AssignmentResolver,
  ComparisonResolver,
  ContactLinkResolver,
  DueBoardResolver,
  FormResolver,
  FormVersionResolver,
  InquiryClockResolver,
  InquiryResolver,
  InvitationResolver,
  ReminderResolver,
  MaterialOverruleResolver,
  PrefillResolver,
  PartnershipQuestionResolver,
  ProblemReportResolver,
  ProtocolReadResolver,
  ProtocolResolver,
  RecalculationResolver,
  RecipientResolver,
  RequestResolver,
  ResponseResolver,
  SiteCapacityResolver,
  TextTemplateResolver,
];

@Module({
  imports: [FeasibilityModule, DocumentsModule, PartnershipsModule, IdentityModule, NetworksModule],
  controllers: [RecordFileController, ResponseDocumentController],
  providers: [...RESOLVERS, { provide: APP_GUARD, useFactory: () => new BeforeMutationGuard(RESOLVERS) }],
})
export class FeasibilityApiModule {
  constructor(commands: Commands, live: LiveKinds, subjects: DocumentSubjects, documents: RequestDocuments) {
    documents.answerFor(subjects);
    commands.add(feasibilityCommands);
    commands.add(QUESTION_COMMANDS);
    commands.add(DUE_BOARD_COMMANDS);
    commands.add(TEXT_TEMPLATE_COMMANDS);
    commands.add(rulesOf(REQUEST_MACHINE));
    commands.add(rulesOf(INQUIRY_MACHINE));
    commands.add(rulesOf(ASSIGNMENT_MACHINE));
    commands.add(rulesOf(INVITATION_MACHINE));
    live.add(FEASIBILITY_LIVE_KINDS);
  }
}
