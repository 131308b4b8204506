export { DocumentsModule } from './documents.module.js';
export { Agreements } from './use-cases/agreements.js';
export { Clearances } from './use-cases/clearances.js';
export { DocumentFiles } from './use-cases/document-files.js';
export type { OpenedDocument } from './use-cases/document-files.js';
export { DocumentSubjects } from './use-cases/document-subjects.js';
export type { GroundRule } from './use-cases/document-subjects.js';
export { Documents } from './use-cases/documents.js';
