import type { Actor, Id } from '@samprova/kernel';
import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Config, type Tx } from '@samprova/platform';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ORDINARY_PURPOSES, type SubjectGround } from './domain/declare-document.js';
import { standingOf } from './domain/capacity.js';
import { AgreementRepository } from './persistence/agreement.repository.js';
import { ClearanceRepository } from './persistence/clearance.repository.js';
import { ConfidentialityAgreementRow } from './persistence/confidentiality-agreement.row.js';
import { CustodyRow } from './persistence/custody.row.js';
import { DiskDocumentStore } from './persistence/disk-document-store.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { DocumentRow } from './persistence/document.row.js';
import { ReadLogRepository } from './persistence/read-log.repository.js';
import { Agreements } from './use-cases/agreements.js';
import { Clearances } from './use-cases/clearances.js';
import { DocumentFiles } from './use-cases/document-files.js';
import { DocumentStore } from './use-cases/document-store.js';
import { DocumentSubjects } from './use-cases/document-subjects.js';
import { Documents } from './use-cases/documents.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DocumentRow, CustodyRow, ConfidentialityAgreementRow]),
    PartnershipsModule,
    IdentityModule,
  ],
  providers: [
    DocumentRepository,
    ClearanceRepository,
    ReadLogRepository,
    AgreementRepository,
    {
      provide: DocumentStore,
      inject: [Config],
      useFactory: (config: Config) => new DiskDocumentStore(config.documentFolder),
    },
    DocumentSubjects,
    Documents,
    DocumentFiles,
    Agreements,
    Clearances,
  ],
  exports: [DocumentSubjects, Documents, DocumentFiles, Agreements, Clearances],
})
export class DocumentsModule {
  constructor(subjects: DocumentSubjects, agreements: Agreements) {
    subjects.add('ORGANISATION', async (tx, id) => ownOrganisation(tx, id));
    subjects.add('AGREEMENT', (tx, id) => agreements.ground(tx, id));
  }
}

/** What an organisation keeps for itself until it attaches it elsewhere. */
function ownOrganisation({ actor }: Tx, id: Id): SubjectGround | null {
  return isOwn(actor, id) ? { organisationId: id, partnershipIds: [], allowedPurposes: ORDINARY_PURPOSES } : null;
}

function isOwn(actor: Actor, organisationId: Id): boolean {
  return standingOf(actor).organisationIds.includes(organisationId);
}
