import { IdentityModule } from '@samprova/identity';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { documentCommands } from './domain/commands.js';
import { DocumentsModule } from './documents.module.js';
import { ConfidentialityAgreementResolver } from './graphql/confidentiality-agreement.resolver.js';
import { DocumentFileController } from './graphql/document-file.controller.js';
import { DocumentReadResolver } from './graphql/document-read.resolver.js';
import { DocumentResolver } from './graphql/document.resolver.js';
import { DOCUMENT_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [DocumentsModule, IdentityModule],
  controllers: [DocumentFileController],
  providers: [DocumentResolver, DocumentReadResolver, ConfidentialityAgreementResolver],
})
export class DocumentsApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(documentCommands);
    live.add(DOCUMENT_LIVE_KINDS);
  }
}
